Feature: Editions of GB 2626: when they bind, their products and classes

  Background:
    Given the submission "products"

  Scenario Outline: Until 2021-06-30 a maker may follow either edition
    Given "/products/0/standard" is "<standard>"
    And "/products/0/made_on" is "<day>"
    When it is assessed as of "2021-08-01"
    Then rule "<standard>-in-force" is "<outcome>"
    And rule "<standard>-in-force" is judged "<outcome>"
    And requirement "<standard>" is "<verdict>"

    Examples:
      | standard    | day        | outcome | verdict       |
      | GB2626-2006 | 2020-07-15 | pass    | compliant     |
      | GB2626-2019 | 2020-07-15 | pass    | compliant     |
      | GB2626-2006 | 2020-07-01 | pass    | compliant     |
      | GB2626-2019 | 2019-06-01 | fail    | non-compliant |

    @boundary
    Examples: exactly at the limit
      | standard    | day        | outcome | verdict       |
      | GB2626-2006 | 2021-06-30 | pass    | compliant     |
      | GB2626-2006 | 2021-07-01 | fail    | non-compliant |
      | GB2626-2019 | 2021-07-01 | pass    | compliant     |

  Scenario Outline: GB 2626-2006: made while it bound
    Given "/products/0/standard" is "GB2626-2006"
    And "/products/0/kind" is "respirator"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is "KN90"
    And "/products/0/made_on" is "<day>"
    When it is assessed as of "2021-08-01"
    Then rule "GB2626-2006-in-force" is "<outcome>"
    And rule "GB2626-2006-in-force" is judged "<outcome>"

    Examples:
      | day        | outcome |
      | 2006-11-30 | fail    |
      | 2020-03-10 | pass    |

    @boundary
    Examples: exactly at the limit
      | day        | outcome |
      | 2006-12-01 | pass    |
      | 2021-06-30 | pass    |
      | 2021-07-01 | fail    |

  Scenario: GB 2626-2006: what is said where it did not bind
    Given "/products/0/standard" is "GB2626-2006"
    And "/products/0/kind" is "respirator"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is "KN90"
    And "/products/0/made_on" is "2021-07-01"
    When it is assessed as of "2021-08-01"
    Then rule "GB2626-2006-in-force" is "fail"
    And the explanation says "GB 2626-2006 did not bind on 2021-07-01, the day of manufacture"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "GB2626-2006"
    And requirement "GB2626-2006" is "non-compliant"

  Scenario Outline: GB 2626-2006: the kind of product
    Given "/products/0/standard" is "GB2626-2006"
    And "/products/0/kind" is "respirator"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is "KN90"
    And "/products/0/kind" is "<kind>"
    When it is assessed as of "2021-08-01"
    Then rule "GB2626-2006-kind" is "<outcome>"
    And rule "GB2626-2006-kind" is judged "<outcome>"

    Examples:
      | kind                    | outcome |
      | respirator              | pass    |
      | surgical_mask           | fail    |
      | medical_protective_mask | fail    |
      | protective_suit         | fail    |

  Scenario: GB 2626-2006: declared before it binds
    Given "/products/0/standard" is "GB2626-2006"
    And "/products/0/kind" is "respirator"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is "KN90"
    And "/products/0/made_on" is "2006-10-01"
    When it is assessed as of "2006-10-01"
    Then rule "GB2626-2006-in-force" is "fail"
    And rule "GB2626-2006-in-force" is judged "fail"
    And requirement "GB2626-2006" is "non-compliant"

  Scenario: GB 2626-2006: what is said of another kind
    Given "/products/0/standard" is "GB2626-2006"
    And "/products/0/kind" is "respirator"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is "KN90"
    And "/products/0/kind" is "surgical_mask"
    When it is assessed as of "2021-08-01"
    Then rule "GB2626-2006-kind" is "fail"
    And the explanation says "GB 2626-2006 does not speak of a surgical mask"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "GB2626-2006"
    And requirement "GB2626-2006" is "non-compliant"

  Scenario Outline: GB 2626-2006: the class of the product
    Given "/products/0/standard" is "GB2626-2006"
    And "/products/0/kind" is "respirator"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is "KN90"
    And "/products/0/class" is "<class>"
    When it is assessed as of "2021-08-01"
    Then rule "GB2626-2006-class" is "<outcome>"
    And rule "GB2626-2006-class" is judged "<outcome>"

    Examples:
      | class   | outcome |
      | KN90    | pass    |
      | KN95    | pass    |
      | KN100   | pass    |
      | KP90    | pass    |
      | KP95    | pass    |
      | KP100   | pass    |
      | FFP2    | fail    |
      | N95     | fail    |
      | level-1 | fail    |
      | KN80    | fail    |

  Scenario: GB 2626-2006: what is said of a class that it lacks
    Given "/products/0/standard" is "GB2626-2006"
    And "/products/0/kind" is "respirator"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is "KN90"
    And "/products/0/class" is "FFP2"
    When it is assessed as of "2021-08-01"
    Then rule "GB2626-2006-class" is "fail"
    And the explanation says "GB 2626-2006 has no class FFP2"
    And the evidence is at "/products/0/class"
    And the citation is "in-force" of "GB2626-2006"
    And requirement "GB2626-2006" is "non-compliant"

  Scenario Outline: GB 2626-2006: what is not given cannot be judged
    Given "/products/0/standard" is "GB2626-2006"
    And "/products/0/kind" is "respirator"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is "KN90"
    And "/products/0/<field>" is not given
    When it is assessed as of "2021-08-01"
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/<field>" is "missing"
    And requirement "GB2626-2006" is "undetermined"

    Examples:
      | rule                 | field   |
      | GB2626-2006-in-force | made_on |
      | GB2626-2006-kind     | kind    |
      | GB2626-2006-class    | class   |

  Scenario Outline: GB 2626-2006: a product that declares another standard
    Given "/products/0/standard" is "GB2626-2006"
    And "/products/0/kind" is "respirator"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is "KN90"
    And "/products/0/standard" is "GB2626-2019"
    When it is assessed as of "2021-08-01"
    Then rule "GB2626-2006-<code>" is "not applicable"

    Examples:
      | code     |
      | in-force |
      | kind     |
      | class    |

  Scenario Outline: GB 2626-2019: made while it bound
    Given "/products/0/standard" is "GB2626-2019"
    And "/products/0/kind" is "respirator"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is "KN90"
    And "/products/0/made_on" is "<day>"
    When it is assessed as of "2021-08-01"
    Then rule "GB2626-2019-in-force" is "<outcome>"
    And rule "GB2626-2019-in-force" is judged "<outcome>"

    Examples:
      | day        | outcome |
      | 2019-12-30 | fail    |
      | 2020-03-10 | pass    |

    @boundary
    Examples: exactly at the limit
      | day        | outcome |
      | 2019-12-31 | pass    |

  Scenario: GB 2626-2019: what is said where it did not bind
    Given "/products/0/standard" is "GB2626-2019"
    And "/products/0/kind" is "respirator"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is "KN90"
    And "/products/0/made_on" is "2019-12-30"
    When it is assessed as of "2021-08-01"
    Then rule "GB2626-2019-in-force" is "fail"
    And the explanation says "GB 2626-2019 did not bind on 2019-12-30, the day of manufacture"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "GB2626-2019"
    And requirement "GB2626-2019" is "non-compliant"

  Scenario Outline: GB 2626-2019: the kind of product
    Given "/products/0/standard" is "GB2626-2019"
    And "/products/0/kind" is "respirator"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is "KN90"
    And "/products/0/kind" is "<kind>"
    When it is assessed as of "2021-08-01"
    Then rule "GB2626-2019-kind" is "<outcome>"
    And rule "GB2626-2019-kind" is judged "<outcome>"

    Examples:
      | kind                    | outcome |
      | respirator              | pass    |
      | surgical_mask           | fail    |
      | medical_protective_mask | fail    |
      | protective_suit         | fail    |

  Scenario: GB 2626-2019: declared before it binds
    Given "/products/0/standard" is "GB2626-2019"
    And "/products/0/kind" is "respirator"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is "KN90"
    And "/products/0/made_on" is "2019-06-01"
    When it is assessed as of "2019-06-15"
    Then rule "GB2626-2019-in-force" is "fail"
    And rule "GB2626-2019-in-force" is judged "fail"
    And requirement "GB2626-2019" is "non-compliant"

  Scenario: GB 2626-2019: what is said of another kind
    Given "/products/0/standard" is "GB2626-2019"
    And "/products/0/kind" is "respirator"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is "KN90"
    And "/products/0/kind" is "surgical_mask"
    When it is assessed as of "2021-08-01"
    Then rule "GB2626-2019-kind" is "fail"
    And the explanation says "GB 2626-2019 does not speak of a surgical mask"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "GB2626-2019"
    And requirement "GB2626-2019" is "non-compliant"

  Scenario Outline: GB 2626-2019: the class of the product
    Given "/products/0/standard" is "GB2626-2019"
    And "/products/0/kind" is "respirator"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is "KN90"
    And "/products/0/class" is "<class>"
    When it is assessed as of "2021-08-01"
    Then rule "GB2626-2019-class" is "<outcome>"
    And rule "GB2626-2019-class" is judged "<outcome>"

    Examples:
      | class   | outcome |
      | KN90    | pass    |
      | KN95    | pass    |
      | KN100   | pass    |
      | KP90    | pass    |
      | KP95    | pass    |
      | KP100   | pass    |
      | FFP2    | fail    |
      | N95     | fail    |
      | level-1 | fail    |
      | KN80    | fail    |

  Scenario: GB 2626-2019: what is said of a class that it lacks
    Given "/products/0/standard" is "GB2626-2019"
    And "/products/0/kind" is "respirator"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is "KN90"
    And "/products/0/class" is "FFP2"
    When it is assessed as of "2021-08-01"
    Then rule "GB2626-2019-class" is "fail"
    And the explanation says "GB 2626-2019 has no class FFP2"
    And the evidence is at "/products/0/class"
    And the citation is "in-force" of "GB2626-2019"
    And requirement "GB2626-2019" is "non-compliant"

  Scenario Outline: GB 2626-2019: what is not given cannot be judged
    Given "/products/0/standard" is "GB2626-2019"
    And "/products/0/kind" is "respirator"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is "KN90"
    And "/products/0/<field>" is not given
    When it is assessed as of "2021-08-01"
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/<field>" is "missing"
    And requirement "GB2626-2019" is "undetermined"

    Examples:
      | rule                 | field   |
      | GB2626-2019-in-force | made_on |
      | GB2626-2019-kind     | kind    |
      | GB2626-2019-class    | class   |

  Scenario Outline: GB 2626-2019: a product that declares another standard
    Given "/products/0/standard" is "GB2626-2019"
    And "/products/0/kind" is "respirator"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is "KN90"
    And "/products/0/standard" is "GB2626-2006"
    When it is assessed as of "2021-08-01"
    Then rule "GB2626-2019-<code>" is "not applicable"

    Examples:
      | code     |
      | in-force |
      | kind     |
      | class    |

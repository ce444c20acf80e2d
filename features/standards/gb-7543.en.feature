Feature: Editions of GB 7543

  Background:
    Given the submission "products"
    And "/products/0/kind" is "surgical_gloves"
    And "/products/0/class" is "latex"

  Scenario Outline: GB 7543-2006: whether it bound on the day of manufacture
    Given "/products/0/standard" is "GB7543-2006"
    And "/products/0/made_on" is "<made on>"
    When it is assessed on its own day
    Then rule "GB7543-2006-in-force" is "<outcome>"
    And rule "GB7543-2006-in-force" is judged "<judged>"

    Examples:
      | made on    | outcome | judged |
      | 2006-11-30 | fail    | fail   |
      | 2006-12-02 | pass    | pass   |
      | 2021-06-30 | pass    | pass   |
      | 2021-07-02 | fail    | fail   |

    @boundary
    Examples: on the days when it begins and ends
      | made on    | outcome | judged |
      | 2006-12-01 | pass    | pass   |
      | 2021-07-01 | fail    | fail   |

  Scenario: GB 7543-2006: the day of manufacture is missing
    Given "/products/0/standard" is "GB7543-2006"
    And "/products/0/made_on" is not given
    When it is assessed on its own day
    Then rule "GB7543-2006-in-force" is "unknown"
    And rule "GB7543-2006-in-force" is judged "unknown"
    And the evidence at "/products/0/made_on" is "missing"

  Scenario: GB 7543-2006: what is said where it did not bind
    Given "/products/0/standard" is "GB7543-2006"
    And "/products/0/made_on" is "2006-11-30"
    When it is assessed on its own day
    Then rule "GB7543-2006-in-force" is "fail"
    And the explanation says "GB 7543-2006 did not bind on 2006-11-30, the day of manufacture"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "GB7543-2006"
    And requirement "GB7543-2006" is "non-compliant"

  Scenario Outline: GB 7543-2006: the products it speaks of
    Given "/products/0/standard" is "GB7543-2006"
    And "/products/0/kind" is "<kind>"
    When it is assessed on its own day
    Then rule "GB7543-2006-kind" is "<outcome>"
    And rule "GB7543-2006-kind" is judged "<judged>"

    Examples:
      | kind            | outcome | judged |
      | surgical_gloves | pass    | pass   |
      | respirator      | fail    | fail   |
      | surgical_mask   | fail    | fail   |

  Scenario: GB 7543-2006: the kind is missing
    Given "/products/0/standard" is "GB7543-2006"
    And "/products/0/kind" is not given
    When it is assessed on its own day
    Then rule "GB7543-2006-kind" is "unknown"
    And rule "GB7543-2006-kind" is judged "unknown"
    And the evidence at "/products/0/kind" is "missing"

  Scenario: GB 7543-2006: what is said of another kind
    Given "/products/0/standard" is "GB7543-2006"
    And "/products/0/kind" is "melt_blown_fabric"
    When it is assessed on its own day
    Then rule "GB7543-2006-kind" is "fail"
    And the explanation says "GB 7543-2006 does not speak of a melt-blown fabric"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "GB7543-2006"

  Scenario Outline: GB 7543-2006: its classes
    Given "/products/0/standard" is "GB7543-2006"
    And "/products/0/class" is "<class>"
    When it is assessed on its own day
    Then rule "GB7543-2006-class" is "<outcome>"
    And rule "GB7543-2006-class" is judged "<judged>"

    Examples:
      | class     | outcome | judged |
      | latex     | pass    | pass   |
      | synthetic | pass    | pass   |
      | KN95      | fail    | fail   |
      | solid     | fail    | fail   |

  Scenario: GB 7543-2006: the class is missing
    Given "/products/0/standard" is "GB7543-2006"
    And "/products/0/class" is not given
    When it is assessed on its own day
    Then rule "GB7543-2006-class" is "unknown"
    And rule "GB7543-2006-class" is judged "unknown"
    And the evidence at "/products/0/class" is "missing"

  Scenario: GB 7543-2006: what is said of another class
    Given "/products/0/standard" is "GB7543-2006"
    And "/products/0/class" is "KP95"
    When it is assessed on its own day
    Then rule "GB7543-2006-class" is "fail"
    And the explanation says "GB 7543-2006 has no class KP95"
    And the evidence is at "/products/0/class"
    And the citation is "in-force" of "GB7543-2006"

  Scenario: GB 7543-2006: another standard is declared
    Given "/products/0/standard" is "GB2626-2006"
    When it is assessed on its own day
    Then rule "GB7543-2006-in-force" is "not applicable"
    And rule "GB7543-2006-kind" is "not applicable"
    And rule "GB7543-2006-class" is "not applicable"

  Scenario: GB 7543-2006: no protective products are made
    Given "/products/0/standard" is "GB7543-2006"
    And "/enterprise/makes_protective_products" is "no"
    When it is assessed on its own day
    Then rule "GB7543-2006-in-force" is "not applicable"
    And rule "GB7543-2006-kind" is "not applicable"
    And rule "GB7543-2006-class" is "not applicable"

  Scenario Outline: GB/T 7543-2020: whether it bound on the day of manufacture
    Given "/products/0/standard" is "GBT7543-2020"
    And "/products/0/made_on" is "<made on>"
    When it is assessed as of "2021-09-01"
    Then rule "GBT7543-2020-in-force" is "<outcome>"
    And rule "GBT7543-2020-in-force" is judged "<judged>"

    Examples:
      | made on    | outcome | judged |
      | 2021-06-30 | fail    | fail   |
      | 2021-07-02 | pass    | pass   |

    @boundary
    Examples: on the days when it begins and ends
      | made on    | outcome | judged |
      | 2021-07-01 | pass    | pass   |

  Scenario: GB/T 7543-2020: the day of manufacture is missing
    Given "/products/0/standard" is "GBT7543-2020"
    And "/products/0/made_on" is not given
    When it is assessed as of "2021-09-01"
    Then rule "GBT7543-2020-in-force" is "unknown"
    And rule "GBT7543-2020-in-force" is judged "unknown"
    And the evidence at "/products/0/made_on" is "missing"

  Scenario: GB/T 7543-2020: what is said where it did not bind
    Given "/products/0/standard" is "GBT7543-2020"
    And "/products/0/made_on" is "2021-06-30"
    When it is assessed as of "2021-09-01"
    Then rule "GBT7543-2020-in-force" is "fail"
    And the explanation says "GB/T 7543-2020 did not bind on 2021-06-30, the day of manufacture"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "GBT7543-2020"
    And requirement "GBT7543-2020" is "non-compliant"

  Scenario: GB/T 7543-2020: declared before it binds
    Given "/products/0/standard" is "GBT7543-2020"
    When it is assessed on its own day
    Then rule "GBT7543-2020-in-force" is "fail"
    And rule "GBT7543-2020-in-force" is judged "fail"
    And rule "GBT7543-2020-kind" is "pass"

  Scenario Outline: GB/T 7543-2020: the products it speaks of
    Given "/products/0/standard" is "GBT7543-2020"
    And "/products/0/kind" is "<kind>"
    When it is assessed as of "2021-09-01"
    Then rule "GBT7543-2020-kind" is "<outcome>"
    And rule "GBT7543-2020-kind" is judged "<judged>"

    Examples:
      | kind            | outcome | judged |
      | surgical_gloves | pass    | pass   |
      | respirator      | fail    | fail   |
      | surgical_mask   | fail    | fail   |

  Scenario: GB/T 7543-2020: the kind is missing
    Given "/products/0/standard" is "GBT7543-2020"
    And "/products/0/kind" is not given
    When it is assessed as of "2021-09-01"
    Then rule "GBT7543-2020-kind" is "unknown"
    And rule "GBT7543-2020-kind" is judged "unknown"
    And the evidence at "/products/0/kind" is "missing"

  Scenario: GB/T 7543-2020: what is said of another kind
    Given "/products/0/standard" is "GBT7543-2020"
    And "/products/0/kind" is "melt_blown_fabric"
    When it is assessed as of "2021-09-01"
    Then rule "GBT7543-2020-kind" is "fail"
    And the explanation says "GB/T 7543-2020 does not speak of a melt-blown fabric"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "GBT7543-2020"

  Scenario Outline: GB/T 7543-2020: its classes
    Given "/products/0/standard" is "GBT7543-2020"
    And "/products/0/class" is "<class>"
    When it is assessed as of "2021-09-01"
    Then rule "GBT7543-2020-class" is "<outcome>"
    And rule "GBT7543-2020-class" is judged "<judged>"

    Examples:
      | class     | outcome | judged |
      | latex     | pass    | pass   |
      | synthetic | pass    | pass   |
      | KN95      | fail    | fail   |
      | solid     | fail    | fail   |

  Scenario: GB/T 7543-2020: the class is missing
    Given "/products/0/standard" is "GBT7543-2020"
    And "/products/0/class" is not given
    When it is assessed as of "2021-09-01"
    Then rule "GBT7543-2020-class" is "unknown"
    And rule "GBT7543-2020-class" is judged "unknown"
    And the evidence at "/products/0/class" is "missing"

  Scenario: GB/T 7543-2020: what is said of another class
    Given "/products/0/standard" is "GBT7543-2020"
    And "/products/0/class" is "KP95"
    When it is assessed as of "2021-09-01"
    Then rule "GBT7543-2020-class" is "fail"
    And the explanation says "GB/T 7543-2020 has no class KP95"
    And the evidence is at "/products/0/class"
    And the citation is "in-force" of "GBT7543-2020"

  Scenario: GB/T 7543-2020: another standard is declared
    Given "/products/0/standard" is "GB2626-2006"
    When it is assessed as of "2021-09-01"
    Then rule "GBT7543-2020-in-force" is "not applicable"
    And rule "GBT7543-2020-kind" is "not applicable"
    And rule "GBT7543-2020-class" is "not applicable"

  Scenario: GB/T 7543-2020: no protective products are made
    Given "/products/0/standard" is "GBT7543-2020"
    And "/enterprise/makes_protective_products" is "no"
    When it is assessed as of "2021-09-01"
    Then rule "GBT7543-2020-in-force" is "not applicable"
    And rule "GBT7543-2020-kind" is "not applicable"
    And rule "GBT7543-2020-class" is "not applicable"

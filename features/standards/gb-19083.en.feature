Feature: Editions of GB 19083: when they bind, their products and classes

  Background:
    Given the submission "products"

  Scenario Outline: GB 19083-2010: made while it bound
    Given "/products/0/standard" is "GB19083-2010"
    And "/products/0/kind" is "medical_protective_mask"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is "level-1"
    And "/products/0/made_on" is "<day>"
    When it is assessed as of "2026-01-15"
    Then rule "GB19083-2010-in-force" is "<outcome>"
    And rule "GB19083-2010-in-force" is judged "<outcome>"

    Examples:
      | day        | outcome |
      | 2011-07-31 | fail    |
      | 2020-03-10 | pass    |

    @boundary
    Examples: exactly at the limit
      | day        | outcome |
      | 2011-08-01 | pass    |
      | 2025-11-30 | pass    |
      | 2025-12-01 | fail    |

  Scenario: GB 19083-2010: what is said where it did not bind
    Given "/products/0/standard" is "GB19083-2010"
    And "/products/0/kind" is "medical_protective_mask"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is "level-1"
    And "/products/0/made_on" is "2025-12-01"
    When it is assessed as of "2026-01-15"
    Then rule "GB19083-2010-in-force" is "fail"
    And the explanation says "GB 19083-2010 did not bind on 2025-12-01, the day of manufacture"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "GB19083-2010"
    And requirement "GB19083-2010" is "non-compliant"

  Scenario Outline: GB 19083-2010: the kind of product
    Given "/products/0/standard" is "GB19083-2010"
    And "/products/0/kind" is "medical_protective_mask"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is "level-1"
    And "/products/0/kind" is "<kind>"
    When it is assessed as of "2026-01-15"
    Then rule "GB19083-2010-kind" is "<outcome>"
    And rule "GB19083-2010-kind" is judged "<outcome>"

    Examples:
      | kind                    | outcome |
      | medical_protective_mask | pass    |
      | surgical_mask           | fail    |
      | disposable_medical_mask | fail    |
      | respirator              | fail    |

  Scenario: GB 19083-2010: declared before it binds
    Given "/products/0/standard" is "GB19083-2010"
    And "/products/0/kind" is "medical_protective_mask"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is "level-1"
    And "/products/0/made_on" is "2011-05-01"
    When it is assessed as of "2011-05-15"
    Then rule "GB19083-2010-in-force" is "fail"
    And rule "GB19083-2010-in-force" is judged "fail"
    And requirement "GB19083-2010" is "non-compliant"

  Scenario: GB 19083-2010: what is said of another kind
    Given "/products/0/standard" is "GB19083-2010"
    And "/products/0/kind" is "medical_protective_mask"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is "level-1"
    And "/products/0/kind" is "surgical_mask"
    When it is assessed as of "2026-01-15"
    Then rule "GB19083-2010-kind" is "fail"
    And the explanation says "GB 19083-2010 does not speak of a surgical mask"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "GB19083-2010"
    And requirement "GB19083-2010" is "non-compliant"

  Scenario Outline: GB 19083-2010: the class of the product
    Given "/products/0/standard" is "GB19083-2010"
    And "/products/0/kind" is "medical_protective_mask"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is "level-1"
    And "/products/0/class" is "<class>"
    When it is assessed as of "2026-01-15"
    Then rule "GB19083-2010-class" is "<outcome>"
    And rule "GB19083-2010-class" is judged "<outcome>"

    Examples:
      | class   | outcome |
      | level-1 | pass    |
      | level-2 | pass    |
      | level-3 | pass    |
      | KN95    | fail    |
      | N95     | fail    |

  Scenario: GB 19083-2010: what is said of a class that it lacks
    Given "/products/0/standard" is "GB19083-2010"
    And "/products/0/kind" is "medical_protective_mask"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is "level-1"
    And "/products/0/class" is "KN95"
    When it is assessed as of "2026-01-15"
    Then rule "GB19083-2010-class" is "fail"
    And the explanation says "GB 19083-2010 has no class KN95"
    And the evidence is at "/products/0/class"
    And the citation is "in-force" of "GB19083-2010"
    And requirement "GB19083-2010" is "non-compliant"

  Scenario Outline: GB 19083-2010: what is not given cannot be judged
    Given "/products/0/standard" is "GB19083-2010"
    And "/products/0/kind" is "medical_protective_mask"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is "level-1"
    And "/products/0/<field>" is not given
    When it is assessed as of "2026-01-15"
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/<field>" is "missing"
    And requirement "GB19083-2010" is "undetermined"

    Examples:
      | rule                  | field   |
      | GB19083-2010-in-force | made_on |
      | GB19083-2010-kind     | kind    |
      | GB19083-2010-class    | class   |

  Scenario Outline: GB 19083-2010: a product that declares another standard
    Given "/products/0/standard" is "GB19083-2010"
    And "/products/0/kind" is "medical_protective_mask"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is "level-1"
    And "/products/0/standard" is "GB2626-2006"
    When it is assessed as of "2026-01-15"
    Then rule "GB19083-2010-<code>" is "not applicable"

    Examples:
      | code     |
      | in-force |
      | kind     |
      | class    |

  Scenario Outline: GB 19083-2023: made while it bound
    Given "/products/0/standard" is "GB19083-2023"
    And "/products/0/kind" is "medical_protective_mask"
    And "/products/0/made_on" is "2025-12-20"
    And "/products/0/class" is not given
    And "/products/0/made_on" is "<day>"
    When it is assessed as of "2026-01-15"
    Then rule "GB19083-2023-in-force" is "<outcome>"
    And rule "GB19083-2023-in-force" is judged "<outcome>"

    Examples:
      | day        | outcome |
      | 2025-11-30 | fail    |
      | 2025-12-20 | pass    |

    @boundary
    Examples: exactly at the limit
      | day        | outcome |
      | 2025-12-01 | pass    |

  Scenario: GB 19083-2023: what is said where it did not bind
    Given "/products/0/standard" is "GB19083-2023"
    And "/products/0/kind" is "medical_protective_mask"
    And "/products/0/made_on" is "2025-12-20"
    And "/products/0/class" is not given
    And "/products/0/made_on" is "2025-11-30"
    When it is assessed as of "2026-01-15"
    Then rule "GB19083-2023-in-force" is "fail"
    And the explanation says "GB 19083-2023 did not bind on 2025-11-30, the day of manufacture"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "GB19083-2023"
    And requirement "GB19083-2023" is "non-compliant"

  Scenario Outline: GB 19083-2023: the kind of product
    Given "/products/0/standard" is "GB19083-2023"
    And "/products/0/kind" is "medical_protective_mask"
    And "/products/0/made_on" is "2025-12-20"
    And "/products/0/class" is not given
    And "/products/0/kind" is "<kind>"
    When it is assessed as of "2026-01-15"
    Then rule "GB19083-2023-kind" is "<outcome>"
    And rule "GB19083-2023-kind" is judged "<outcome>"

    Examples:
      | kind                    | outcome |
      | medical_protective_mask | pass    |
      | surgical_mask           | fail    |
      | disposable_medical_mask | fail    |
      | respirator              | fail    |

  Scenario: GB 19083-2023: declared before it binds
    Given "/products/0/standard" is "GB19083-2023"
    And "/products/0/kind" is "medical_protective_mask"
    And "/products/0/made_on" is "2025-12-20"
    And "/products/0/class" is not given
    And "/products/0/made_on" is "2020-03-01"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2023-in-force" is "fail"
    And rule "GB19083-2023-in-force" is judged "fail"
    And requirement "GB19083-2023" is "non-compliant"

  Scenario: GB 19083-2023: what is said of another kind
    Given "/products/0/standard" is "GB19083-2023"
    And "/products/0/kind" is "medical_protective_mask"
    And "/products/0/made_on" is "2025-12-20"
    And "/products/0/class" is not given
    And "/products/0/kind" is "surgical_mask"
    When it is assessed as of "2026-01-15"
    Then rule "GB19083-2023-kind" is "fail"
    And the explanation says "GB 19083-2023 does not speak of a surgical mask"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "GB19083-2023"
    And requirement "GB19083-2023" is "non-compliant"

  Scenario Outline: GB 19083-2023: what is not given cannot be judged
    Given "/products/0/standard" is "GB19083-2023"
    And "/products/0/kind" is "medical_protective_mask"
    And "/products/0/made_on" is "2025-12-20"
    And "/products/0/class" is not given
    And "/products/0/<field>" is not given
    When it is assessed as of "2026-01-15"
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/<field>" is "missing"
    And requirement "GB19083-2023" is "undetermined"

    Examples:
      | rule                  | field   |
      | GB19083-2023-in-force | made_on |
      | GB19083-2023-kind     | kind    |

  Scenario: GB 19083-2023: until somebody holds it against the text, nothing can be told
    Given "/products/0/standard" is "GB19083-2023"
    And "/products/0/kind" is "medical_protective_mask"
    And "/products/0/made_on" is "2025-12-20"
    And "/products/0/class" is not given
    When it is assessed as of "2026-01-15"
    Then rule "GB19083-2023-text" is "unknown"
    And rule "GB19083-2023-text" is judged "unknown"
    And the evidence is at "/products/0/standard"
    And the citation is "in-force" of "GB19083-2023"
    And requirement "GB19083-2023" is "undetermined"

  Scenario Outline: GB 19083-2023: whoever holds the text judges
    Given "/products/0/standard" is "GB19083-2023"
    And "/products/0/kind" is "medical_protective_mask"
    And "/products/0/made_on" is "2025-12-20"
    And "/products/0/class" is not given
    And an inspector found rule "GB19083-2023-text" at "/products/0" "<state>"
    When it is assessed as of "2026-01-15"
    Then rule "GB19083-2023-text" is "<outcome>"
    And rule "GB19083-2023-text" is judged "<outcome>"
    And requirement "GB19083-2023" is "<verdict>"

    Examples:
      | state   | outcome | verdict       |
      | met     | pass    | compliant     |
      | not met | fail    | non-compliant |

  Scenario: GB 19083-2023: what is said of a product that does not comply
    Given "/products/0/standard" is "GB19083-2023"
    And "/products/0/kind" is "medical_protective_mask"
    And "/products/0/made_on" is "2025-12-20"
    And "/products/0/class" is not given
    And an inspector found rule "GB19083-2023-text" at "/products/0" "not met"
    When it is assessed as of "2026-01-15"
    Then rule "GB19083-2023-text" is "fail"
    And the explanation says "held against GB 19083-2023, the product does not comply"
    And the evidence is at "/products/0/standard"
    And the citation is "in-force" of "GB19083-2023"

  Scenario Outline: GB 19083-2023: a product that declares another standard
    Given "/products/0/standard" is "GB19083-2023"
    And "/products/0/kind" is "medical_protective_mask"
    And "/products/0/made_on" is "2025-12-20"
    And "/products/0/class" is not given
    And "/products/0/standard" is "GB2626-2006"
    When it is assessed as of "2026-01-15"
    Then rule "GB19083-2023-<code>" is "not applicable"

    Examples:
      | code     |
      | in-force |
      | kind     |
      | text     |

Feature: Editions of GB 19082: when they bind, and their products

  Background:
    Given the submission "products"

  Scenario Outline: GB 19082-2009: made while it bound
    Given "/products/0/standard" is "GB19082-2009"
    And "/products/0/kind" is "protective_suit"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is not given
    And "/products/0/made_on" is "<day>"
    When it is assessed as of "2026-01-15"
    Then rule "GB19082-2009-in-force" is "<outcome>"
    And rule "GB19082-2009-in-force" is judged "<outcome>"

    Examples:
      | day        | outcome |
      | 2010-02-28 | fail    |
      | 2020-03-10 | pass    |

    @boundary
    Examples: exactly at the limit
      | day        | outcome |
      | 2010-03-01 | pass    |
      | 2025-11-30 | pass    |
      | 2025-12-01 | fail    |

  Scenario: GB 19082-2009: what is said where it did not bind
    Given "/products/0/standard" is "GB19082-2009"
    And "/products/0/kind" is "protective_suit"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is not given
    And "/products/0/made_on" is "2025-12-01"
    When it is assessed as of "2026-01-15"
    Then rule "GB19082-2009-in-force" is "fail"
    And the explanation says "GB 19082-2009 did not bind on 2025-12-01, the day of manufacture"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "GB19082-2009"
    And requirement "GB19082-2009" is "non-compliant"

  Scenario Outline: GB 19082-2009: the kind of product
    Given "/products/0/standard" is "GB19082-2009"
    And "/products/0/kind" is "protective_suit"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is not given
    And "/products/0/kind" is "<kind>"
    When it is assessed as of "2026-01-15"
    Then rule "GB19082-2009-kind" is "<outcome>"
    And rule "GB19082-2009-kind" is judged "<outcome>"

    Examples:
      | kind                    | outcome |
      | protective_suit         | pass    |
      | surgical_mask           | fail    |
      | medical_protective_mask | fail    |

  Scenario: GB 19082-2009: declared before it binds
    Given "/products/0/standard" is "GB19082-2009"
    And "/products/0/kind" is "protective_suit"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is not given
    And "/products/0/made_on" is "2010-01-01"
    When it is assessed as of "2010-01-15"
    Then rule "GB19082-2009-in-force" is "fail"
    And rule "GB19082-2009-in-force" is judged "fail"
    And requirement "GB19082-2009" is "non-compliant"

  Scenario: GB 19082-2009: what is said of another kind
    Given "/products/0/standard" is "GB19082-2009"
    And "/products/0/kind" is "protective_suit"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is not given
    And "/products/0/kind" is "surgical_mask"
    When it is assessed as of "2026-01-15"
    Then rule "GB19082-2009-kind" is "fail"
    And the explanation says "GB 19082-2009 does not speak of a surgical mask"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "GB19082-2009"
    And requirement "GB19082-2009" is "non-compliant"

  Scenario Outline: GB 19082-2009: what is not given cannot be judged
    Given "/products/0/standard" is "GB19082-2009"
    And "/products/0/kind" is "protective_suit"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is not given
    And "/products/0/<field>" is not given
    When it is assessed as of "2026-01-15"
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/<field>" is "missing"
    And requirement "GB19082-2009" is "undetermined"

    Examples:
      | rule                  | field   |
      | GB19082-2009-in-force | made_on |
      | GB19082-2009-kind     | kind    |

  Scenario Outline: GB 19082-2009: a product that declares another standard
    Given "/products/0/standard" is "GB19082-2009"
    And "/products/0/kind" is "protective_suit"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/class" is not given
    And "/products/0/standard" is "GB2626-2006"
    When it is assessed as of "2026-01-15"
    Then rule "GB19082-2009-<code>" is "not applicable"

    Examples:
      | code     |
      | in-force |
      | kind     |

  Scenario Outline: GB 19082-2023: made while it bound
    Given "/products/0/standard" is "GB19082-2023"
    And "/products/0/kind" is "protective_suit"
    And "/products/0/made_on" is "2025-12-20"
    And "/products/0/class" is not given
    And "/products/0/made_on" is "<day>"
    When it is assessed as of "2026-01-15"
    Then rule "GB19082-2023-in-force" is "<outcome>"
    And rule "GB19082-2023-in-force" is judged "<outcome>"

    Examples:
      | day        | outcome |
      | 2025-11-30 | fail    |
      | 2025-12-20 | pass    |

    @boundary
    Examples: exactly at the limit
      | day        | outcome |
      | 2025-12-01 | pass    |

  Scenario: GB 19082-2023: what is said where it did not bind
    Given "/products/0/standard" is "GB19082-2023"
    And "/products/0/kind" is "protective_suit"
    And "/products/0/made_on" is "2025-12-20"
    And "/products/0/class" is not given
    And "/products/0/made_on" is "2025-11-30"
    When it is assessed as of "2026-01-15"
    Then rule "GB19082-2023-in-force" is "fail"
    And the explanation says "GB 19082-2023 did not bind on 2025-11-30, the day of manufacture"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "GB19082-2023"
    And requirement "GB19082-2023" is "non-compliant"

  Scenario Outline: GB 19082-2023: the kind of product
    Given "/products/0/standard" is "GB19082-2023"
    And "/products/0/kind" is "protective_suit"
    And "/products/0/made_on" is "2025-12-20"
    And "/products/0/class" is not given
    And "/products/0/kind" is "<kind>"
    When it is assessed as of "2026-01-15"
    Then rule "GB19082-2023-kind" is "<outcome>"
    And rule "GB19082-2023-kind" is judged "<outcome>"

    Examples:
      | kind                    | outcome |
      | protective_suit         | pass    |
      | surgical_mask           | fail    |
      | medical_protective_mask | fail    |

  Scenario: GB 19082-2023: declared before it binds
    Given "/products/0/standard" is "GB19082-2023"
    And "/products/0/kind" is "protective_suit"
    And "/products/0/made_on" is "2025-12-20"
    And "/products/0/class" is not given
    And "/products/0/made_on" is "2020-03-01"
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2023-in-force" is "fail"
    And rule "GB19082-2023-in-force" is judged "fail"
    And requirement "GB19082-2023" is "non-compliant"

  Scenario: GB 19082-2023: what is said of another kind
    Given "/products/0/standard" is "GB19082-2023"
    And "/products/0/kind" is "protective_suit"
    And "/products/0/made_on" is "2025-12-20"
    And "/products/0/class" is not given
    And "/products/0/kind" is "surgical_mask"
    When it is assessed as of "2026-01-15"
    Then rule "GB19082-2023-kind" is "fail"
    And the explanation says "GB 19082-2023 does not speak of a surgical mask"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "GB19082-2023"
    And requirement "GB19082-2023" is "non-compliant"

  Scenario Outline: GB 19082-2023: what is not given cannot be judged
    Given "/products/0/standard" is "GB19082-2023"
    And "/products/0/kind" is "protective_suit"
    And "/products/0/made_on" is "2025-12-20"
    And "/products/0/class" is not given
    And "/products/0/<field>" is not given
    When it is assessed as of "2026-01-15"
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/<field>" is "missing"
    And requirement "GB19082-2023" is "undetermined"

    Examples:
      | rule                  | field   |
      | GB19082-2023-in-force | made_on |
      | GB19082-2023-kind     | kind    |

  Scenario: GB 19082-2023: until somebody holds it against the text, nothing can be told
    Given "/products/0/standard" is "GB19082-2023"
    And "/products/0/kind" is "protective_suit"
    And "/products/0/made_on" is "2025-12-20"
    And "/products/0/class" is not given
    When it is assessed as of "2026-01-15"
    Then rule "GB19082-2023-text" is "unknown"
    And rule "GB19082-2023-text" is judged "unknown"
    And the evidence is at "/products/0/standard"
    And the citation is "in-force" of "GB19082-2023"
    And requirement "GB19082-2023" is "undetermined"

  Scenario Outline: GB 19082-2023: whoever holds the text judges
    Given "/products/0/standard" is "GB19082-2023"
    And "/products/0/kind" is "protective_suit"
    And "/products/0/made_on" is "2025-12-20"
    And "/products/0/class" is not given
    And an inspector found rule "GB19082-2023-text" at "/products/0" "<state>"
    When it is assessed as of "2026-01-15"
    Then rule "GB19082-2023-text" is "<outcome>"
    And rule "GB19082-2023-text" is judged "<outcome>"
    And requirement "GB19082-2023" is "<verdict>"

    Examples:
      | state   | outcome | verdict       |
      | met     | pass    | compliant     |
      | not met | fail    | non-compliant |

  Scenario: GB 19082-2023: what is said of a product that does not comply
    Given "/products/0/standard" is "GB19082-2023"
    And "/products/0/kind" is "protective_suit"
    And "/products/0/made_on" is "2025-12-20"
    And "/products/0/class" is not given
    And an inspector found rule "GB19082-2023-text" at "/products/0" "not met"
    When it is assessed as of "2026-01-15"
    Then rule "GB19082-2023-text" is "fail"
    And the explanation says "held against GB 19082-2023, the product does not comply"
    And the evidence is at "/products/0/standard"
    And the citation is "in-force" of "GB19082-2023"

  Scenario Outline: GB 19082-2023: a product that declares another standard
    Given "/products/0/standard" is "GB19082-2023"
    And "/products/0/kind" is "protective_suit"
    And "/products/0/made_on" is "2025-12-20"
    And "/products/0/class" is not given
    And "/products/0/standard" is "GB2626-2006"
    When it is assessed as of "2026-01-15"
    Then rule "GB19082-2023-<code>" is "not applicable"

    Examples:
      | code     |
      | in-force |
      | kind     |
      | text     |

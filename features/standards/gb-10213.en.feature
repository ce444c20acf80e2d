Feature: Editions of GB 10213

  Background:
    Given the submission "products"
    And "/products/0/kind" is "exam_gloves"

  Scenario Outline: GB 10213-2006: whether it bound on the day of manufacture
    Given "/products/0/standard" is "GB10213-2006"
    And "/products/0/made_on" is "<made on>"
    When it is assessed on its own day
    Then rule "GB10213-2006-in-force" is "<outcome>"
    And rule "GB10213-2006-in-force" is judged "<judged>"

    Examples:
      | made on    | outcome | judged |
      | 2006-11-30 | fail    | fail   |
      | 2006-12-02 | pass    | pass   |
      | 2026-08-31 | pass    | pass   |
      | 2026-09-02 | fail    | fail   |

    @boundary
    Examples: on the days when it begins and ends
      | made on    | outcome | judged |
      | 2006-12-01 | pass    | pass   |
      | 2026-09-01 | fail    | fail   |

  Scenario: GB 10213-2006: the day of manufacture is missing
    Given "/products/0/standard" is "GB10213-2006"
    And "/products/0/made_on" is not given
    When it is assessed on its own day
    Then rule "GB10213-2006-in-force" is "unknown"
    And rule "GB10213-2006-in-force" is judged "unknown"
    And the evidence at "/products/0/made_on" is "missing"

  Scenario: GB 10213-2006: what is said where it did not bind
    Given "/products/0/standard" is "GB10213-2006"
    And "/products/0/made_on" is "2006-11-30"
    When it is assessed on its own day
    Then rule "GB10213-2006-in-force" is "fail"
    And the explanation says "GB 10213-2006 did not bind on 2006-11-30, the day of manufacture"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "GB10213-2006"
    And requirement "GB10213-2006" is "non-compliant"

  Scenario Outline: GB 10213-2006: the products it speaks of
    Given "/products/0/standard" is "GB10213-2006"
    And "/products/0/kind" is "<kind>"
    When it is assessed on its own day
    Then rule "GB10213-2006-kind" is "<outcome>"
    And rule "GB10213-2006-kind" is judged "<judged>"

    Examples:
      | kind          | outcome | judged |
      | exam_gloves   | pass    | pass   |
      | respirator    | fail    | fail   |
      | surgical_mask | fail    | fail   |

  Scenario: GB 10213-2006: the kind is missing
    Given "/products/0/standard" is "GB10213-2006"
    And "/products/0/kind" is not given
    When it is assessed on its own day
    Then rule "GB10213-2006-kind" is "unknown"
    And rule "GB10213-2006-kind" is judged "unknown"
    And the evidence at "/products/0/kind" is "missing"

  Scenario: GB 10213-2006: what is said of another kind
    Given "/products/0/standard" is "GB10213-2006"
    And "/products/0/kind" is "melt_blown_fabric"
    When it is assessed on its own day
    Then rule "GB10213-2006-kind" is "fail"
    And the explanation says "GB 10213-2006 does not speak of a melt-blown fabric"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "GB10213-2006"

  Scenario: GB 10213-2006: another standard is declared
    Given "/products/0/standard" is "GB2626-2006"
    When it is assessed on its own day
    Then rule "GB10213-2006-in-force" is "not applicable"
    And rule "GB10213-2006-kind" is "not applicable"

  Scenario: GB 10213-2006: no protective products are made
    Given "/products/0/standard" is "GB10213-2006"
    And "/enterprise/makes_protective_products" is "no"
    When it is assessed on its own day
    Then rule "GB10213-2006-in-force" is "not applicable"
    And rule "GB10213-2006-kind" is "not applicable"

  Scenario Outline: GB/T 10213-2025: whether it bound on the day of manufacture
    Given "/products/0/standard" is "GBT10213-2025"
    And "/products/0/made_on" is "<made on>"
    When it is assessed as of "2026-10-01"
    Then rule "GBT10213-2025-in-force" is "<outcome>"
    And rule "GBT10213-2025-in-force" is judged "<judged>"

    Examples:
      | made on    | outcome | judged |
      | 2026-08-31 | fail    | fail   |
      | 2026-09-02 | pass    | pass   |

    @boundary
    Examples: on the days when it begins and ends
      | made on    | outcome | judged |
      | 2026-09-01 | pass    | pass   |

  Scenario: GB/T 10213-2025: the day of manufacture is missing
    Given "/products/0/standard" is "GBT10213-2025"
    And "/products/0/made_on" is not given
    When it is assessed as of "2026-10-01"
    Then rule "GBT10213-2025-in-force" is "unknown"
    And rule "GBT10213-2025-in-force" is judged "unknown"
    And the evidence at "/products/0/made_on" is "missing"

  Scenario: GB/T 10213-2025: what is said where it did not bind
    Given "/products/0/standard" is "GBT10213-2025"
    And "/products/0/made_on" is "2026-08-31"
    When it is assessed as of "2026-10-01"
    Then rule "GBT10213-2025-in-force" is "fail"
    And the explanation says "GB/T 10213-2025 did not bind on 2026-08-31, the day of manufacture"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "GBT10213-2025"
    And requirement "GBT10213-2025" is "non-compliant"

  Scenario: GB/T 10213-2025: declared before it binds
    Given "/products/0/standard" is "GBT10213-2025"
    When it is assessed on its own day
    Then rule "GBT10213-2025-in-force" is "fail"
    And rule "GBT10213-2025-in-force" is judged "fail"
    And rule "GBT10213-2025-kind" is "pass"

  Scenario Outline: GB/T 10213-2025: the products it speaks of
    Given "/products/0/standard" is "GBT10213-2025"
    And "/products/0/kind" is "<kind>"
    When it is assessed as of "2026-10-01"
    Then rule "GBT10213-2025-kind" is "<outcome>"
    And rule "GBT10213-2025-kind" is judged "<judged>"

    Examples:
      | kind          | outcome | judged |
      | exam_gloves   | pass    | pass   |
      | respirator    | fail    | fail   |
      | surgical_mask | fail    | fail   |

  Scenario: GB/T 10213-2025: the kind is missing
    Given "/products/0/standard" is "GBT10213-2025"
    And "/products/0/kind" is not given
    When it is assessed as of "2026-10-01"
    Then rule "GBT10213-2025-kind" is "unknown"
    And rule "GBT10213-2025-kind" is judged "unknown"
    And the evidence at "/products/0/kind" is "missing"

  Scenario: GB/T 10213-2025: what is said of another kind
    Given "/products/0/standard" is "GBT10213-2025"
    And "/products/0/kind" is "melt_blown_fabric"
    When it is assessed as of "2026-10-01"
    Then rule "GBT10213-2025-kind" is "fail"
    And the explanation says "GB/T 10213-2025 does not speak of a melt-blown fabric"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "GBT10213-2025"

  Scenario Outline: GB/T 10213-2025: whoever holds the text judges
    Given "/products/0/standard" is "GBT10213-2025"
    And an inspector found rule "GBT10213-2025-text" at "/products/0" "<finding>"
    When it is assessed as of "2026-10-01"
    Then rule "GBT10213-2025-text" is "<outcome>"
    And rule "GBT10213-2025-text" is judged "<outcome>"

    Examples:
      | finding | outcome |
      | met     | pass    |
      | not met | fail    |

  Scenario: GB/T 10213-2025: nobody has judged
    Given "/products/0/standard" is "GBT10213-2025"
    When it is assessed as of "2026-10-01"
    Then rule "GBT10213-2025-text" is "unknown"
    And rule "GBT10213-2025-text" is judged "unknown"

  Scenario: GB/T 10213-2025: what is said where it is not met
    Given "/products/0/standard" is "GBT10213-2025"
    And an inspector found rule "GBT10213-2025-text" at "/products/0" "not met"
    When it is assessed as of "2026-10-01"
    Then rule "GBT10213-2025-text" is "fail"
    And the explanation says "held against GB/T 10213-2025, the product does not comply"
    And the evidence is at "/products/0/standard"
    And the citation is "in-force" of "GBT10213-2025"

  Scenario: GB/T 10213-2025: another standard is declared
    Given "/products/0/standard" is "GB2626-2006"
    When it is assessed as of "2026-10-01"
    Then rule "GBT10213-2025-in-force" is "not applicable"
    And rule "GBT10213-2025-kind" is "not applicable"
    And rule "GBT10213-2025-text" is "not applicable"

  Scenario: GB/T 10213-2025: no protective products are made
    Given "/products/0/standard" is "GBT10213-2025"
    And "/enterprise/makes_protective_products" is "no"
    When it is assessed as of "2026-10-01"
    Then rule "GBT10213-2025-in-force" is "not applicable"
    And rule "GBT10213-2025-kind" is "not applicable"
    And rule "GBT10213-2025-text" is "not applicable"

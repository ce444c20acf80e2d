Feature: Editions of GB 14866

  Background:
    Given the submission "products"
    And "/products/0/kind" is "eye_protector"

  Scenario Outline: GB 14866-2006: whether it bound on the day of manufacture
    Given "/products/0/standard" is "GB14866-2006"
    And "/products/0/made_on" is "<made on>"
    When it is assessed on its own day
    Then rule "GB14866-2006-in-force" is "<outcome>"
    And rule "GB14866-2006-in-force" is judged "<judged>"

    Examples:
      | made on    | outcome | judged |
      | 2006-11-30 | fail    | fail   |
      | 2006-12-02 | pass    | pass   |
      | 2024-12-31 | pass    | pass   |
      | 2025-01-02 | fail    | fail   |

    @boundary
    Examples: on the days when it begins and ends
      | made on    | outcome | judged |
      | 2006-12-01 | pass    | pass   |
      | 2025-01-01 | fail    | fail   |

  Scenario: GB 14866-2006: the day of manufacture is missing
    Given "/products/0/standard" is "GB14866-2006"
    And "/products/0/made_on" is not given
    When it is assessed on its own day
    Then rule "GB14866-2006-in-force" is "unknown"
    And rule "GB14866-2006-in-force" is judged "unknown"
    And the evidence at "/products/0/made_on" is "missing"

  Scenario: GB 14866-2006: what is said where it did not bind
    Given "/products/0/standard" is "GB14866-2006"
    And "/products/0/made_on" is "2006-11-30"
    When it is assessed on its own day
    Then rule "GB14866-2006-in-force" is "fail"
    And the explanation says "GB 14866-2006 did not bind on 2006-11-30, the day of manufacture"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "GB14866-2006"
    And requirement "GB14866-2006" is "non-compliant"

  Scenario Outline: GB 14866-2006: the products it speaks of
    Given "/products/0/standard" is "GB14866-2006"
    And "/products/0/kind" is "<kind>"
    When it is assessed on its own day
    Then rule "GB14866-2006-kind" is "<outcome>"
    And rule "GB14866-2006-kind" is judged "<judged>"

    Examples:
      | kind          | outcome | judged |
      | eye_protector | pass    | pass   |
      | respirator    | fail    | fail   |
      | surgical_mask | fail    | fail   |

  Scenario: GB 14866-2006: the kind is missing
    Given "/products/0/standard" is "GB14866-2006"
    And "/products/0/kind" is not given
    When it is assessed on its own day
    Then rule "GB14866-2006-kind" is "unknown"
    And rule "GB14866-2006-kind" is judged "unknown"
    And the evidence at "/products/0/kind" is "missing"

  Scenario: GB 14866-2006: what is said of another kind
    Given "/products/0/standard" is "GB14866-2006"
    And "/products/0/kind" is "melt_blown_fabric"
    When it is assessed on its own day
    Then rule "GB14866-2006-kind" is "fail"
    And the explanation says "GB 14866-2006 does not speak of a melt-blown fabric"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "GB14866-2006"

  Scenario: GB 14866-2006: another standard is declared
    Given "/products/0/standard" is "GB2626-2006"
    When it is assessed on its own day
    Then rule "GB14866-2006-in-force" is "not applicable"
    And rule "GB14866-2006-kind" is "not applicable"

  Scenario: GB 14866-2006: no protective products are made
    Given "/products/0/standard" is "GB14866-2006"
    And "/enterprise/makes_protective_products" is "no"
    When it is assessed on its own day
    Then rule "GB14866-2006-in-force" is "not applicable"
    And rule "GB14866-2006-kind" is "not applicable"

  Scenario Outline: GB 14866-2023: whether it bound on the day of manufacture
    Given "/products/0/standard" is "GB14866-2023"
    And "/products/0/made_on" is "<made on>"
    When it is assessed as of "2025-02-01"
    Then rule "GB14866-2023-in-force" is "<outcome>"
    And rule "GB14866-2023-in-force" is judged "<judged>"

    Examples:
      | made on    | outcome | judged |
      | 2024-12-31 | fail    | fail   |
      | 2025-01-02 | pass    | pass   |

    @boundary
    Examples: on the days when it begins and ends
      | made on    | outcome | judged |
      | 2025-01-01 | pass    | pass   |

  Scenario: GB 14866-2023: the day of manufacture is missing
    Given "/products/0/standard" is "GB14866-2023"
    And "/products/0/made_on" is not given
    When it is assessed as of "2025-02-01"
    Then rule "GB14866-2023-in-force" is "unknown"
    And rule "GB14866-2023-in-force" is judged "unknown"
    And the evidence at "/products/0/made_on" is "missing"

  Scenario: GB 14866-2023: what is said where it did not bind
    Given "/products/0/standard" is "GB14866-2023"
    And "/products/0/made_on" is "2024-12-31"
    When it is assessed as of "2025-02-01"
    Then rule "GB14866-2023-in-force" is "fail"
    And the explanation says "GB 14866-2023 did not bind on 2024-12-31, the day of manufacture"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "GB14866-2023"
    And requirement "GB14866-2023" is "non-compliant"

  Scenario: GB 14866-2023: declared before it binds
    Given "/products/0/standard" is "GB14866-2023"
    When it is assessed on its own day
    Then rule "GB14866-2023-in-force" is "fail"
    And rule "GB14866-2023-in-force" is judged "fail"
    And rule "GB14866-2023-kind" is "pass"

  Scenario Outline: GB 14866-2023: the products it speaks of
    Given "/products/0/standard" is "GB14866-2023"
    And "/products/0/kind" is "<kind>"
    When it is assessed as of "2025-02-01"
    Then rule "GB14866-2023-kind" is "<outcome>"
    And rule "GB14866-2023-kind" is judged "<judged>"

    Examples:
      | kind          | outcome | judged |
      | eye_protector | pass    | pass   |
      | respirator    | fail    | fail   |
      | surgical_mask | fail    | fail   |

  Scenario: GB 14866-2023: the kind is missing
    Given "/products/0/standard" is "GB14866-2023"
    And "/products/0/kind" is not given
    When it is assessed as of "2025-02-01"
    Then rule "GB14866-2023-kind" is "unknown"
    And rule "GB14866-2023-kind" is judged "unknown"
    And the evidence at "/products/0/kind" is "missing"

  Scenario: GB 14866-2023: what is said of another kind
    Given "/products/0/standard" is "GB14866-2023"
    And "/products/0/kind" is "melt_blown_fabric"
    When it is assessed as of "2025-02-01"
    Then rule "GB14866-2023-kind" is "fail"
    And the explanation says "GB 14866-2023 does not speak of a melt-blown fabric"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "GB14866-2023"

  Scenario Outline: GB 14866-2023: whoever holds the text judges
    Given "/products/0/standard" is "GB14866-2023"
    And an inspector found rule "GB14866-2023-text" at "/products/0" "<finding>"
    When it is assessed as of "2025-02-01"
    Then rule "GB14866-2023-text" is "<outcome>"
    And rule "GB14866-2023-text" is judged "<outcome>"

    Examples:
      | finding | outcome |
      | met     | pass    |
      | not met | fail    |

  Scenario: GB 14866-2023: nobody has judged
    Given "/products/0/standard" is "GB14866-2023"
    When it is assessed as of "2025-02-01"
    Then rule "GB14866-2023-text" is "unknown"
    And rule "GB14866-2023-text" is judged "unknown"

  Scenario: GB 14866-2023: what is said where it is not met
    Given "/products/0/standard" is "GB14866-2023"
    And an inspector found rule "GB14866-2023-text" at "/products/0" "not met"
    When it is assessed as of "2025-02-01"
    Then rule "GB14866-2023-text" is "fail"
    And the explanation says "held against GB 14866-2023, the product does not comply"
    And the evidence is at "/products/0/standard"
    And the citation is "in-force" of "GB14866-2023"

  Scenario: GB 14866-2023: another standard is declared
    Given "/products/0/standard" is "GB2626-2006"
    When it is assessed as of "2025-02-01"
    Then rule "GB14866-2023-in-force" is "not applicable"
    And rule "GB14866-2023-kind" is "not applicable"
    And rule "GB14866-2023-text" is "not applicable"

  Scenario: GB 14866-2023: no protective products are made
    Given "/products/0/standard" is "GB14866-2023"
    And "/enterprise/makes_protective_products" is "no"
    When it is assessed as of "2025-02-01"
    Then rule "GB14866-2023-in-force" is "not applicable"
    And rule "GB14866-2023-kind" is "not applicable"
    And rule "GB14866-2023-text" is "not applicable"

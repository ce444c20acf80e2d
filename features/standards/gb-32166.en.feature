Feature: Editions of GB 32166.1

  Background:
    Given the submission "products"
    And "/products/0/kind" is "eye_protector"

  Scenario Outline: GB 32166.1-2016: whether it bound on the day of manufacture
    Given "/products/0/standard" is "GB32166.1-2016"
    And "/products/0/made_on" is "<made on>"
    When it is assessed on its own day
    Then rule "GB32166.1-2016-in-force" is "<outcome>"
    And rule "GB32166.1-2016-in-force" is judged "<judged>"

    Examples:
      | made on    | outcome | judged |
      | 2017-02-28 | fail    | fail   |
      | 2017-03-02 | pass    | pass   |
      | 2024-12-31 | pass    | pass   |
      | 2025-01-02 | fail    | fail   |

    @boundary
    Examples: on the days when it begins and ends
      | made on    | outcome | judged |
      | 2017-03-01 | pass    | pass   |
      | 2025-01-01 | fail    | fail   |

  Scenario: GB 32166.1-2016: the day of manufacture is missing
    Given "/products/0/standard" is "GB32166.1-2016"
    And "/products/0/made_on" is not given
    When it is assessed on its own day
    Then rule "GB32166.1-2016-in-force" is "unknown"
    And rule "GB32166.1-2016-in-force" is judged "unknown"
    And the evidence at "/products/0/made_on" is "missing"

  Scenario: GB 32166.1-2016: what is said where it did not bind
    Given "/products/0/standard" is "GB32166.1-2016"
    And "/products/0/made_on" is "2017-02-28"
    When it is assessed on its own day
    Then rule "GB32166.1-2016-in-force" is "fail"
    And the explanation says "GB 32166.1-2016 did not bind on 2017-02-28, the day of manufacture"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "GB32166.1-2016"
    And requirement "GB32166.1-2016" is "non-compliant"

  Scenario Outline: GB 32166.1-2016: the products it speaks of
    Given "/products/0/standard" is "GB32166.1-2016"
    And "/products/0/kind" is "<kind>"
    When it is assessed on its own day
    Then rule "GB32166.1-2016-kind" is "<outcome>"
    And rule "GB32166.1-2016-kind" is judged "<judged>"

    Examples:
      | kind          | outcome | judged |
      | eye_protector | pass    | pass   |
      | respirator    | fail    | fail   |
      | surgical_mask | fail    | fail   |

  Scenario: GB 32166.1-2016: the kind is missing
    Given "/products/0/standard" is "GB32166.1-2016"
    And "/products/0/kind" is not given
    When it is assessed on its own day
    Then rule "GB32166.1-2016-kind" is "unknown"
    And rule "GB32166.1-2016-kind" is judged "unknown"
    And the evidence at "/products/0/kind" is "missing"

  Scenario: GB 32166.1-2016: what is said of another kind
    Given "/products/0/standard" is "GB32166.1-2016"
    And "/products/0/kind" is "melt_blown_fabric"
    When it is assessed on its own day
    Then rule "GB32166.1-2016-kind" is "fail"
    And the explanation says "GB 32166.1-2016 does not speak of a melt-blown fabric"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "GB32166.1-2016"

  Scenario Outline: GB 32166.1-2016: whoever holds the text judges
    Given "/products/0/standard" is "GB32166.1-2016"
    And an inspector found rule "GB32166.1-2016-text" at "/products/0" "<finding>"
    When it is assessed on its own day
    Then rule "GB32166.1-2016-text" is "<outcome>"
    And rule "GB32166.1-2016-text" is judged "<outcome>"

    Examples:
      | finding | outcome |
      | met     | pass    |
      | not met | fail    |

  Scenario: GB 32166.1-2016: nobody has judged
    Given "/products/0/standard" is "GB32166.1-2016"
    When it is assessed on its own day
    Then rule "GB32166.1-2016-text" is "unknown"
    And rule "GB32166.1-2016-text" is judged "unknown"

  Scenario: GB 32166.1-2016: what is said where it is not met
    Given "/products/0/standard" is "GB32166.1-2016"
    And an inspector found rule "GB32166.1-2016-text" at "/products/0" "not met"
    When it is assessed on its own day
    Then rule "GB32166.1-2016-text" is "fail"
    And the explanation says "held against GB 32166.1-2016, the product does not comply"
    And the evidence is at "/products/0/standard"
    And the citation is "in-force" of "GB32166.1-2016"

  Scenario: GB 32166.1-2016: another standard is declared
    Given "/products/0/standard" is "GB2626-2006"
    When it is assessed on its own day
    Then rule "GB32166.1-2016-in-force" is "not applicable"
    And rule "GB32166.1-2016-kind" is "not applicable"
    And rule "GB32166.1-2016-text" is "not applicable"

  Scenario: GB 32166.1-2016: no protective products are made
    Given "/products/0/standard" is "GB32166.1-2016"
    And "/enterprise/makes_protective_products" is "no"
    When it is assessed on its own day
    Then rule "GB32166.1-2016-in-force" is "not applicable"
    And rule "GB32166.1-2016-kind" is "not applicable"
    And rule "GB32166.1-2016-text" is "not applicable"

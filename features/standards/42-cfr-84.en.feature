Feature: 42 CFR part 84

  Background:
    Given the submission "products"
    And "/products/0/kind" is "respirator"
    And "/products/0/class" is "N95"

  Scenario Outline: 42 CFR Part 84: whether it bound on the day of manufacture
    Given "/products/0/standard" is "42CFR84"
    And "/products/0/made_on" is "<made on>"
    When it is assessed on its own day
    Then rule "42CFR84-in-force" is "<outcome>"
    And rule "42CFR84-in-force" is judged "<judged>"

    Examples:
      | made on    | outcome | judged |
      | 1995-07-09 | fail    | fail   |
      | 1995-07-11 | pass    | pass   |

    @boundary
    Examples: on the days when it begins and ends
      | made on    | outcome | judged |
      | 1995-07-10 | pass    | pass   |

  Scenario: 42 CFR Part 84: the day of manufacture is missing
    Given "/products/0/standard" is "42CFR84"
    And "/products/0/made_on" is not given
    When it is assessed on its own day
    Then rule "42CFR84-in-force" is "unknown"
    And rule "42CFR84-in-force" is judged "unknown"
    And the evidence at "/products/0/made_on" is "missing"

  Scenario: 42 CFR Part 84: what is said where it did not bind
    Given "/products/0/standard" is "42CFR84"
    And "/products/0/made_on" is "1995-07-09"
    When it is assessed on its own day
    Then rule "42CFR84-in-force" is "fail"
    And the explanation says "42 CFR Part 84 did not bind on 1995-07-09, the day of manufacture"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "42CFR84"
    And requirement "42CFR84" is "non-compliant"

  Scenario Outline: 42 CFR Part 84: the products it speaks of
    Given "/products/0/standard" is "42CFR84"
    And "/products/0/kind" is "<kind>"
    When it is assessed on its own day
    Then rule "42CFR84-kind" is "<outcome>"
    And rule "42CFR84-kind" is judged "<judged>"

    Examples:
      | kind                    | outcome | judged |
      | respirator              | pass    | pass   |
      | medical_protective_mask | pass    | pass   |
      | surgical_mask           | fail    | fail   |
      | exam_gloves             | fail    | fail   |

  Scenario: 42 CFR Part 84: the kind is missing
    Given "/products/0/standard" is "42CFR84"
    And "/products/0/kind" is not given
    When it is assessed on its own day
    Then rule "42CFR84-kind" is "unknown"
    And rule "42CFR84-kind" is judged "unknown"
    And the evidence at "/products/0/kind" is "missing"

  Scenario: 42 CFR Part 84: what is said of another kind
    Given "/products/0/standard" is "42CFR84"
    And "/products/0/kind" is "melt_blown_fabric"
    When it is assessed on its own day
    Then rule "42CFR84-kind" is "fail"
    And the explanation says "42 CFR Part 84 does not speak of a melt-blown fabric"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "42CFR84"

  Scenario Outline: 42 CFR Part 84: its classes
    Given "/products/0/standard" is "42CFR84"
    And "/products/0/class" is "<class>"
    When it is assessed on its own day
    Then rule "42CFR84-class" is "<outcome>"
    And rule "42CFR84-class" is judged "<judged>"

    Examples:
      | class | outcome | judged |
      | N95   | pass    | pass   |
      | N99   | pass    | pass   |
      | N100  | pass    | pass   |
      | R95   | pass    | pass   |
      | P95   | pass    | pass   |
      | P100  | pass    | pass   |
      | KN95  | fail    | fail   |
      | solid | fail    | fail   |

  Scenario: 42 CFR Part 84: the class is missing
    Given "/products/0/standard" is "42CFR84"
    And "/products/0/class" is not given
    When it is assessed on its own day
    Then rule "42CFR84-class" is "unknown"
    And rule "42CFR84-class" is judged "unknown"
    And the evidence at "/products/0/class" is "missing"

  Scenario: 42 CFR Part 84: what is said of another class
    Given "/products/0/standard" is "42CFR84"
    And "/products/0/class" is "KP95"
    When it is assessed on its own day
    Then rule "42CFR84-class" is "fail"
    And the explanation says "42 CFR Part 84 has no class KP95"
    And the evidence is at "/products/0/class"
    And the citation is "in-force" of "42CFR84"

  Scenario: 42 CFR Part 84: another standard is declared
    Given "/products/0/standard" is "GB2626-2006"
    When it is assessed on its own day
    Then rule "42CFR84-in-force" is "not applicable"
    And rule "42CFR84-kind" is "not applicable"
    And rule "42CFR84-class" is "not applicable"

  Scenario: 42 CFR Part 84: no protective products are made
    Given "/products/0/standard" is "42CFR84"
    And "/enterprise/makes_protective_products" is "no"
    When it is assessed on its own day
    Then rule "42CFR84-in-force" is "not applicable"
    And rule "42CFR84-kind" is "not applicable"
    And rule "42CFR84-class" is "not applicable"

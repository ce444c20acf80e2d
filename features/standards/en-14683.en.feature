Feature: Editions of EN 14683

  Background:
    Given the submission "products"
    And "/products/0/kind" is "surgical_mask"
    And "/products/0/class" is "type-I"

  Scenario Outline: EN 14683:2019+AC:2019: whether it bound on the day of manufacture
    Given "/products/0/standard" is "EN14683-2019"
    And "/products/0/made_on" is "<made on>"
    When it is assessed on its own day
    Then rule "EN14683-2019-in-force" is "<outcome>"
    And rule "EN14683-2019-in-force" is judged "<judged>"

    Examples:
      | made on    | outcome | judged |
      | 2019-07-31 | fail    | fail   |
      | 2019-08-02 | pass    | pass   |

    @boundary
    Examples: on the days when it begins and ends
      | made on    | outcome | judged |
      | 2019-08-01 | pass    | pass   |

  Scenario: EN 14683:2019+AC:2019: the day of manufacture is missing
    Given "/products/0/standard" is "EN14683-2019"
    And "/products/0/made_on" is not given
    When it is assessed on its own day
    Then rule "EN14683-2019-in-force" is "unknown"
    And rule "EN14683-2019-in-force" is judged "unknown"
    And the evidence at "/products/0/made_on" is "missing"

  Scenario: EN 14683:2019+AC:2019: what is said where it did not bind
    Given "/products/0/standard" is "EN14683-2019"
    And "/products/0/made_on" is "2019-07-31"
    When it is assessed on its own day
    Then rule "EN14683-2019-in-force" is "fail"
    And the explanation says "EN 14683:2019+AC:2019 did not bind on 2019-07-31, the day of manufacture"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "EN14683-2019"
    And requirement "EN14683-2019" is "non-compliant"

  Scenario Outline: EN 14683:2019+AC:2019: the products it speaks of
    Given "/products/0/standard" is "EN14683-2019"
    And "/products/0/kind" is "<kind>"
    When it is assessed on its own day
    Then rule "EN14683-2019-kind" is "<outcome>"
    And rule "EN14683-2019-kind" is judged "<judged>"

    Examples:
      | kind                    | outcome | judged |
      | surgical_mask           | pass    | pass   |
      | disposable_medical_mask | pass    | pass   |
      | respirator              | fail    | fail   |
      | exam_gloves             | fail    | fail   |

  Scenario: EN 14683:2019+AC:2019: the kind is missing
    Given "/products/0/standard" is "EN14683-2019"
    And "/products/0/kind" is not given
    When it is assessed on its own day
    Then rule "EN14683-2019-kind" is "unknown"
    And rule "EN14683-2019-kind" is judged "unknown"
    And the evidence at "/products/0/kind" is "missing"

  Scenario: EN 14683:2019+AC:2019: what is said of another kind
    Given "/products/0/standard" is "EN14683-2019"
    And "/products/0/kind" is "melt_blown_fabric"
    When it is assessed on its own day
    Then rule "EN14683-2019-kind" is "fail"
    And the explanation says "EN 14683:2019+AC:2019 does not speak of a melt-blown fabric"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "EN14683-2019"

  Scenario Outline: EN 14683:2019+AC:2019: its classes
    Given "/products/0/standard" is "EN14683-2019"
    And "/products/0/class" is "<class>"
    When it is assessed on its own day
    Then rule "EN14683-2019-class" is "<outcome>"
    And rule "EN14683-2019-class" is judged "<judged>"

    Examples:
      | class    | outcome | judged |
      | type-I   | pass    | pass   |
      | type-II  | pass    | pass   |
      | type-IIR | pass    | pass   |
      | KN95     | fail    | fail   |
      | solid    | fail    | fail   |

  Scenario: EN 14683:2019+AC:2019: the class is missing
    Given "/products/0/standard" is "EN14683-2019"
    And "/products/0/class" is not given
    When it is assessed on its own day
    Then rule "EN14683-2019-class" is "unknown"
    And rule "EN14683-2019-class" is judged "unknown"
    And the evidence at "/products/0/class" is "missing"

  Scenario: EN 14683:2019+AC:2019: what is said of another class
    Given "/products/0/standard" is "EN14683-2019"
    And "/products/0/class" is "KP95"
    When it is assessed on its own day
    Then rule "EN14683-2019-class" is "fail"
    And the explanation says "EN 14683:2019+AC:2019 has no class KP95"
    And the evidence is at "/products/0/class"
    And the citation is "in-force" of "EN14683-2019"

  Scenario: EN 14683:2019+AC:2019: another standard is declared
    Given "/products/0/standard" is "GB2626-2006"
    When it is assessed on its own day
    Then rule "EN14683-2019-in-force" is "not applicable"
    And rule "EN14683-2019-kind" is "not applicable"
    And rule "EN14683-2019-class" is "not applicable"

  Scenario: EN 14683:2019+AC:2019: no protective products are made
    Given "/products/0/standard" is "EN14683-2019"
    And "/enterprise/makes_protective_products" is "no"
    When it is assessed on its own day
    Then rule "EN14683-2019-in-force" is "not applicable"
    And rule "EN14683-2019-kind" is "not applicable"
    And rule "EN14683-2019-class" is "not applicable"

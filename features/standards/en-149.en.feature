Feature: Editions of EN 149

  Background:
    Given the submission "products"
    And "/products/0/kind" is "respirator"
    And "/products/0/class" is "FFP1"

  Scenario Outline: EN 149:2001+A1:2009: whether it bound on the day of manufacture
    Given "/products/0/standard" is "EN149-2009"
    And "/products/0/made_on" is "<made on>"
    When it is assessed on its own day
    Then rule "EN149-2009-in-force" is "<outcome>"
    And rule "EN149-2009-in-force" is judged "<judged>"

    Examples:
      | made on    | outcome | judged |
      | 2008-12-31 | fail    | fail   |
      | 2009-01-02 | pass    | pass   |

    @boundary
    Examples: on the days when it begins and ends
      | made on    | outcome | judged |
      | 2009-01-01 | pass    | pass   |

  Scenario: EN 149:2001+A1:2009: the day of manufacture is missing
    Given "/products/0/standard" is "EN149-2009"
    And "/products/0/made_on" is not given
    When it is assessed on its own day
    Then rule "EN149-2009-in-force" is "unknown"
    And rule "EN149-2009-in-force" is judged "unknown"
    And the evidence at "/products/0/made_on" is "missing"

  Scenario: EN 149:2001+A1:2009: what is said where it did not bind
    Given "/products/0/standard" is "EN149-2009"
    And "/products/0/made_on" is "2008-12-31"
    When it is assessed on its own day
    Then rule "EN149-2009-in-force" is "fail"
    And the explanation says "EN 149:2001+A1:2009 did not bind on 2008-12-31, the day of manufacture"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "EN149-2009"
    And requirement "EN149-2009" is "non-compliant"

  Scenario Outline: EN 149:2001+A1:2009: the products it speaks of
    Given "/products/0/standard" is "EN149-2009"
    And "/products/0/kind" is "<kind>"
    When it is assessed on its own day
    Then rule "EN149-2009-kind" is "<outcome>"
    And rule "EN149-2009-kind" is judged "<judged>"

    Examples:
      | kind                    | outcome | judged |
      | respirator              | pass    | pass   |
      | medical_protective_mask | pass    | pass   |
      | surgical_mask           | fail    | fail   |
      | exam_gloves             | fail    | fail   |

  Scenario: EN 149:2001+A1:2009: the kind is missing
    Given "/products/0/standard" is "EN149-2009"
    And "/products/0/kind" is not given
    When it is assessed on its own day
    Then rule "EN149-2009-kind" is "unknown"
    And rule "EN149-2009-kind" is judged "unknown"
    And the evidence at "/products/0/kind" is "missing"

  Scenario: EN 149:2001+A1:2009: what is said of another kind
    Given "/products/0/standard" is "EN149-2009"
    And "/products/0/kind" is "melt_blown_fabric"
    When it is assessed on its own day
    Then rule "EN149-2009-kind" is "fail"
    And the explanation says "EN 149:2001+A1:2009 does not speak of a melt-blown fabric"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "EN149-2009"

  Scenario Outline: EN 149:2001+A1:2009: its classes
    Given "/products/0/standard" is "EN149-2009"
    And "/products/0/class" is "<class>"
    When it is assessed on its own day
    Then rule "EN149-2009-class" is "<outcome>"
    And rule "EN149-2009-class" is judged "<judged>"

    Examples:
      | class | outcome | judged |
      | FFP1  | pass    | pass   |
      | FFP2  | pass    | pass   |
      | FFP3  | pass    | pass   |
      | KN95  | fail    | fail   |
      | solid | fail    | fail   |

  Scenario: EN 149:2001+A1:2009: the class is missing
    Given "/products/0/standard" is "EN149-2009"
    And "/products/0/class" is not given
    When it is assessed on its own day
    Then rule "EN149-2009-class" is "unknown"
    And rule "EN149-2009-class" is judged "unknown"
    And the evidence at "/products/0/class" is "missing"

  Scenario: EN 149:2001+A1:2009: what is said of another class
    Given "/products/0/standard" is "EN149-2009"
    And "/products/0/class" is "KP95"
    When it is assessed on its own day
    Then rule "EN149-2009-class" is "fail"
    And the explanation says "EN 149:2001+A1:2009 has no class KP95"
    And the evidence is at "/products/0/class"
    And the citation is "in-force" of "EN149-2009"

  Scenario: EN 149:2001+A1:2009: another standard is declared
    Given "/products/0/standard" is "GB2626-2006"
    When it is assessed on its own day
    Then rule "EN149-2009-in-force" is "not applicable"
    And rule "EN149-2009-kind" is "not applicable"
    And rule "EN149-2009-class" is "not applicable"

  Scenario: EN 149:2001+A1:2009: no protective products are made
    Given "/products/0/standard" is "EN149-2009"
    And "/enterprise/makes_protective_products" is "no"
    When it is assessed on its own day
    Then rule "EN149-2009-in-force" is "not applicable"
    And rule "EN149-2009-kind" is "not applicable"
    And rule "EN149-2009-class" is "not applicable"

Feature: Editions of EN 166

  Background:
    Given the submission "products"
    And "/products/0/kind" is "eye_protector"
    And "/products/0/class" is "level-1"

  Scenario Outline: EN 166:2001: whether it bound on the day of manufacture
    Given "/products/0/standard" is "EN166-2001"
    And "/products/0/made_on" is "<made on>"
    When it is assessed on its own day
    Then rule "EN166-2001-in-force" is "<outcome>"
    And rule "EN166-2001-in-force" is judged "<judged>"

    Examples:
      | made on    | outcome | judged |
      | 2000-12-31 | fail    | fail   |
      | 2001-01-02 | pass    | pass   |

    @boundary
    Examples: on the days when it begins and ends
      | made on    | outcome | judged |
      | 2001-01-01 | pass    | pass   |

  Scenario: EN 166:2001: the day of manufacture is missing
    Given "/products/0/standard" is "EN166-2001"
    And "/products/0/made_on" is not given
    When it is assessed on its own day
    Then rule "EN166-2001-in-force" is "unknown"
    And rule "EN166-2001-in-force" is judged "unknown"
    And the evidence at "/products/0/made_on" is "missing"

  Scenario: EN 166:2001: what is said where it did not bind
    Given "/products/0/standard" is "EN166-2001"
    And "/products/0/made_on" is "2000-12-31"
    When it is assessed on its own day
    Then rule "EN166-2001-in-force" is "fail"
    And the explanation says "EN 166:2001 did not bind on 2000-12-31, the day of manufacture"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "EN166-2001"
    And requirement "EN166-2001" is "non-compliant"

  Scenario Outline: EN 166:2001: the products it speaks of
    Given "/products/0/standard" is "EN166-2001"
    And "/products/0/kind" is "<kind>"
    When it is assessed on its own day
    Then rule "EN166-2001-kind" is "<outcome>"
    And rule "EN166-2001-kind" is judged "<judged>"

    Examples:
      | kind          | outcome | judged |
      | eye_protector | pass    | pass   |
      | respirator    | fail    | fail   |
      | surgical_mask | fail    | fail   |

  Scenario: EN 166:2001: the kind is missing
    Given "/products/0/standard" is "EN166-2001"
    And "/products/0/kind" is not given
    When it is assessed on its own day
    Then rule "EN166-2001-kind" is "unknown"
    And rule "EN166-2001-kind" is judged "unknown"
    And the evidence at "/products/0/kind" is "missing"

  Scenario: EN 166:2001: what is said of another kind
    Given "/products/0/standard" is "EN166-2001"
    And "/products/0/kind" is "melt_blown_fabric"
    When it is assessed on its own day
    Then rule "EN166-2001-kind" is "fail"
    And the explanation says "EN 166:2001 does not speak of a melt-blown fabric"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "EN166-2001"

  Scenario Outline: EN 166:2001: its classes
    Given "/products/0/standard" is "EN166-2001"
    And "/products/0/class" is "<class>"
    When it is assessed on its own day
    Then rule "EN166-2001-class" is "<outcome>"
    And rule "EN166-2001-class" is judged "<judged>"

    Examples:
      | class   | outcome | judged |
      | level-1 | pass    | pass   |
      | level-2 | pass    | pass   |
      | level-3 | pass    | pass   |
      | KN95    | fail    | fail   |
      | solid   | fail    | fail   |

  Scenario: EN 166:2001: the class is missing
    Given "/products/0/standard" is "EN166-2001"
    And "/products/0/class" is not given
    When it is assessed on its own day
    Then rule "EN166-2001-class" is "unknown"
    And rule "EN166-2001-class" is judged "unknown"
    And the evidence at "/products/0/class" is "missing"

  Scenario: EN 166:2001: what is said of another class
    Given "/products/0/standard" is "EN166-2001"
    And "/products/0/class" is "KP95"
    When it is assessed on its own day
    Then rule "EN166-2001-class" is "fail"
    And the explanation says "EN 166:2001 has no class KP95"
    And the evidence is at "/products/0/class"
    And the citation is "in-force" of "EN166-2001"

  Scenario: EN 166:2001: another standard is declared
    Given "/products/0/standard" is "GB2626-2006"
    When it is assessed on its own day
    Then rule "EN166-2001-in-force" is "not applicable"
    And rule "EN166-2001-kind" is "not applicable"
    And rule "EN166-2001-class" is "not applicable"

  Scenario: EN 166:2001: no protective products are made
    Given "/products/0/standard" is "EN166-2001"
    And "/enterprise/makes_protective_products" is "no"
    When it is assessed on its own day
    Then rule "EN166-2001-in-force" is "not applicable"
    And rule "EN166-2001-kind" is "not applicable"
    And rule "EN166-2001-class" is "not applicable"

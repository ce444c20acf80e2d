Feature: Editions of EN 14126

  Background:
    Given the submission "products"
    And "/products/0/kind" is "protective_suit"
    And "/products/0/class" is "level-1"

  Scenario Outline: EN 14126:2003: whether it bound on the day of manufacture
    Given "/products/0/standard" is "EN14126-2003"
    And "/products/0/made_on" is "<made on>"
    When it is assessed on its own day
    Then rule "EN14126-2003-in-force" is "<outcome>"
    And rule "EN14126-2003-in-force" is judged "<judged>"

    Examples:
      | made on    | outcome | judged |
      | 2002-12-31 | fail    | fail   |
      | 2003-01-02 | pass    | pass   |

    @boundary
    Examples: on the days when it begins and ends
      | made on    | outcome | judged |
      | 2003-01-01 | pass    | pass   |

  Scenario: EN 14126:2003: the day of manufacture is missing
    Given "/products/0/standard" is "EN14126-2003"
    And "/products/0/made_on" is not given
    When it is assessed on its own day
    Then rule "EN14126-2003-in-force" is "unknown"
    And rule "EN14126-2003-in-force" is judged "unknown"
    And the evidence at "/products/0/made_on" is "missing"

  Scenario: EN 14126:2003: what is said where it did not bind
    Given "/products/0/standard" is "EN14126-2003"
    And "/products/0/made_on" is "2002-12-31"
    When it is assessed on its own day
    Then rule "EN14126-2003-in-force" is "fail"
    And the explanation says "EN 14126:2003 did not bind on 2002-12-31, the day of manufacture"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "EN14126-2003"
    And requirement "EN14126-2003" is "non-compliant"

  Scenario Outline: EN 14126:2003: the products it speaks of
    Given "/products/0/standard" is "EN14126-2003"
    And "/products/0/kind" is "<kind>"
    When it is assessed on its own day
    Then rule "EN14126-2003-kind" is "<outcome>"
    And rule "EN14126-2003-kind" is judged "<judged>"

    Examples:
      | kind            | outcome | judged |
      | protective_suit | pass    | pass   |
      | respirator      | fail    | fail   |
      | surgical_mask   | fail    | fail   |

  Scenario: EN 14126:2003: the kind is missing
    Given "/products/0/standard" is "EN14126-2003"
    And "/products/0/kind" is not given
    When it is assessed on its own day
    Then rule "EN14126-2003-kind" is "unknown"
    And rule "EN14126-2003-kind" is judged "unknown"
    And the evidence at "/products/0/kind" is "missing"

  Scenario: EN 14126:2003: what is said of another kind
    Given "/products/0/standard" is "EN14126-2003"
    And "/products/0/kind" is "melt_blown_fabric"
    When it is assessed on its own day
    Then rule "EN14126-2003-kind" is "fail"
    And the explanation says "EN 14126:2003 does not speak of a melt-blown fabric"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "EN14126-2003"

  Scenario Outline: EN 14126:2003: its classes
    Given "/products/0/standard" is "EN14126-2003"
    And "/products/0/class" is "<class>"
    When it is assessed on its own day
    Then rule "EN14126-2003-class" is "<outcome>"
    And rule "EN14126-2003-class" is judged "<judged>"

    Examples:
      | class   | outcome | judged |
      | level-1 | pass    | pass   |
      | level-2 | pass    | pass   |
      | level-3 | pass    | pass   |
      | KN95    | fail    | fail   |
      | solid   | fail    | fail   |

  Scenario: EN 14126:2003: the class is missing
    Given "/products/0/standard" is "EN14126-2003"
    And "/products/0/class" is not given
    When it is assessed on its own day
    Then rule "EN14126-2003-class" is "unknown"
    And rule "EN14126-2003-class" is judged "unknown"
    And the evidence at "/products/0/class" is "missing"

  Scenario: EN 14126:2003: what is said of another class
    Given "/products/0/standard" is "EN14126-2003"
    And "/products/0/class" is "KP95"
    When it is assessed on its own day
    Then rule "EN14126-2003-class" is "fail"
    And the explanation says "EN 14126:2003 has no class KP95"
    And the evidence is at "/products/0/class"
    And the citation is "in-force" of "EN14126-2003"

  Scenario Outline: EN 14126:2003: whoever holds the text judges
    Given "/products/0/standard" is "EN14126-2003"
    And an inspector found rule "EN14126-2003-text" at "/products/0" "<finding>"
    When it is assessed on its own day
    Then rule "EN14126-2003-text" is "<outcome>"
    And rule "EN14126-2003-text" is judged "<outcome>"

    Examples:
      | finding | outcome |
      | met     | pass    |
      | not met | fail    |

  Scenario: EN 14126:2003: nobody has judged
    Given "/products/0/standard" is "EN14126-2003"
    When it is assessed on its own day
    Then rule "EN14126-2003-text" is "unknown"
    And rule "EN14126-2003-text" is judged "unknown"

  Scenario: EN 14126:2003: what is said where it is not met
    Given "/products/0/standard" is "EN14126-2003"
    And an inspector found rule "EN14126-2003-text" at "/products/0" "not met"
    When it is assessed on its own day
    Then rule "EN14126-2003-text" is "fail"
    And the explanation says "held against EN 14126:2003, the product does not comply"
    And the evidence is at "/products/0/standard"
    And the citation is "in-force" of "EN14126-2003"

  Scenario: EN 14126:2003: another standard is declared
    Given "/products/0/standard" is "GB2626-2006"
    When it is assessed on its own day
    Then rule "EN14126-2003-in-force" is "not applicable"
    And rule "EN14126-2003-kind" is "not applicable"
    And rule "EN14126-2003-class" is "not applicable"
    And rule "EN14126-2003-text" is "not applicable"

  Scenario: EN 14126:2003: no protective products are made
    Given "/products/0/standard" is "EN14126-2003"
    And "/enterprise/makes_protective_products" is "no"
    When it is assessed on its own day
    Then rule "EN14126-2003-in-force" is "not applicable"
    And rule "EN14126-2003-kind" is "not applicable"
    And rule "EN14126-2003-class" is "not applicable"
    And rule "EN14126-2003-text" is "not applicable"

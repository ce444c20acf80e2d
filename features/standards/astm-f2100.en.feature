Feature: Editions of ASTM F2100

  Background:
    Given the submission "products"
    And "/products/0/kind" is "surgical_mask"
    And "/products/0/class" is "level-1"

  Scenario Outline: ASTM F2100-11: whether it bound on the day of manufacture
    Given "/products/0/standard" is "ASTMF2100-11"
    And "/products/0/made_on" is "<made on>"
    When it is assessed on its own day
    Then rule "ASTMF2100-11-in-force" is "<outcome>"
    And rule "ASTMF2100-11-in-force" is judged "<judged>"

    Examples:
      | made on    | outcome | judged |
      | 2010-12-31 | fail    | fail   |
      | 2011-01-02 | pass    | pass   |
      | 2019-12-31 | pass    | pass   |
      | 2020-01-02 | fail    | fail   |

    @boundary
    Examples: on the days when it begins and ends
      | made on    | outcome | judged |
      | 2011-01-01 | pass    | pass   |
      | 2020-01-01 | fail    | fail   |

  Scenario: ASTM F2100-11: the day of manufacture is missing
    Given "/products/0/standard" is "ASTMF2100-11"
    And "/products/0/made_on" is not given
    When it is assessed on its own day
    Then rule "ASTMF2100-11-in-force" is "unknown"
    And rule "ASTMF2100-11-in-force" is judged "unknown"
    And the evidence at "/products/0/made_on" is "missing"

  Scenario: ASTM F2100-11: what is said where it did not bind
    Given "/products/0/standard" is "ASTMF2100-11"
    And "/products/0/made_on" is "2010-12-31"
    When it is assessed on its own day
    Then rule "ASTMF2100-11-in-force" is "fail"
    And the explanation says "ASTM F2100-11 did not bind on 2010-12-31, the day of manufacture"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "ASTMF2100-11"
    And requirement "ASTMF2100-11" is "non-compliant"

  Scenario Outline: ASTM F2100-11: the products it speaks of
    Given "/products/0/standard" is "ASTMF2100-11"
    And "/products/0/kind" is "<kind>"
    When it is assessed on its own day
    Then rule "ASTMF2100-11-kind" is "<outcome>"
    And rule "ASTMF2100-11-kind" is judged "<judged>"

    Examples:
      | kind                    | outcome | judged |
      | surgical_mask           | pass    | pass   |
      | disposable_medical_mask | pass    | pass   |
      | respirator              | fail    | fail   |
      | exam_gloves             | fail    | fail   |

  Scenario: ASTM F2100-11: the kind is missing
    Given "/products/0/standard" is "ASTMF2100-11"
    And "/products/0/kind" is not given
    When it is assessed on its own day
    Then rule "ASTMF2100-11-kind" is "unknown"
    And rule "ASTMF2100-11-kind" is judged "unknown"
    And the evidence at "/products/0/kind" is "missing"

  Scenario: ASTM F2100-11: what is said of another kind
    Given "/products/0/standard" is "ASTMF2100-11"
    And "/products/0/kind" is "melt_blown_fabric"
    When it is assessed on its own day
    Then rule "ASTMF2100-11-kind" is "fail"
    And the explanation says "ASTM F2100-11 does not speak of a melt-blown fabric"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "ASTMF2100-11"

  Scenario Outline: ASTM F2100-11: its classes
    Given "/products/0/standard" is "ASTMF2100-11"
    And "/products/0/class" is "<class>"
    When it is assessed on its own day
    Then rule "ASTMF2100-11-class" is "<outcome>"
    And rule "ASTMF2100-11-class" is judged "<judged>"

    Examples:
      | class   | outcome | judged |
      | level-1 | pass    | pass   |
      | level-2 | pass    | pass   |
      | level-3 | pass    | pass   |
      | KN95    | fail    | fail   |
      | solid   | fail    | fail   |

  Scenario: ASTM F2100-11: the class is missing
    Given "/products/0/standard" is "ASTMF2100-11"
    And "/products/0/class" is not given
    When it is assessed on its own day
    Then rule "ASTMF2100-11-class" is "unknown"
    And rule "ASTMF2100-11-class" is judged "unknown"
    And the evidence at "/products/0/class" is "missing"

  Scenario: ASTM F2100-11: what is said of another class
    Given "/products/0/standard" is "ASTMF2100-11"
    And "/products/0/class" is "KP95"
    When it is assessed on its own day
    Then rule "ASTMF2100-11-class" is "fail"
    And the explanation says "ASTM F2100-11 has no class KP95"
    And the evidence is at "/products/0/class"
    And the citation is "in-force" of "ASTMF2100-11"

  Scenario: ASTM F2100-11: another standard is declared
    Given "/products/0/standard" is "GB2626-2006"
    When it is assessed on its own day
    Then rule "ASTMF2100-11-in-force" is "not applicable"
    And rule "ASTMF2100-11-kind" is "not applicable"
    And rule "ASTMF2100-11-class" is "not applicable"

  Scenario: ASTM F2100-11: no protective products are made
    Given "/products/0/standard" is "ASTMF2100-11"
    And "/enterprise/makes_protective_products" is "no"
    When it is assessed on its own day
    Then rule "ASTMF2100-11-in-force" is "not applicable"
    And rule "ASTMF2100-11-kind" is "not applicable"
    And rule "ASTMF2100-11-class" is "not applicable"

  Scenario Outline: ASTM F2100-19: whether it bound on the day of manufacture
    Given "/products/0/standard" is "ASTMF2100-19"
    And "/products/0/made_on" is "<made on>"
    When it is assessed on its own day
    Then rule "ASTMF2100-19-in-force" is "<outcome>"
    And rule "ASTMF2100-19-in-force" is judged "<judged>"

    Examples:
      | made on    | outcome | judged |
      | 2018-12-31 | fail    | fail   |
      | 2019-01-02 | pass    | pass   |

    @boundary
    Examples: on the days when it begins and ends
      | made on    | outcome | judged |
      | 2019-01-01 | pass    | pass   |

  Scenario: ASTM F2100-19: the day of manufacture is missing
    Given "/products/0/standard" is "ASTMF2100-19"
    And "/products/0/made_on" is not given
    When it is assessed on its own day
    Then rule "ASTMF2100-19-in-force" is "unknown"
    And rule "ASTMF2100-19-in-force" is judged "unknown"
    And the evidence at "/products/0/made_on" is "missing"

  Scenario: ASTM F2100-19: what is said where it did not bind
    Given "/products/0/standard" is "ASTMF2100-19"
    And "/products/0/made_on" is "2018-12-31"
    When it is assessed on its own day
    Then rule "ASTMF2100-19-in-force" is "fail"
    And the explanation says "ASTM F2100-19 did not bind on 2018-12-31, the day of manufacture"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "ASTMF2100-19"
    And requirement "ASTMF2100-19" is "non-compliant"

  Scenario Outline: ASTM F2100-19: the products it speaks of
    Given "/products/0/standard" is "ASTMF2100-19"
    And "/products/0/kind" is "<kind>"
    When it is assessed on its own day
    Then rule "ASTMF2100-19-kind" is "<outcome>"
    And rule "ASTMF2100-19-kind" is judged "<judged>"

    Examples:
      | kind                    | outcome | judged |
      | surgical_mask           | pass    | pass   |
      | disposable_medical_mask | pass    | pass   |
      | respirator              | fail    | fail   |
      | exam_gloves             | fail    | fail   |

  Scenario: ASTM F2100-19: the kind is missing
    Given "/products/0/standard" is "ASTMF2100-19"
    And "/products/0/kind" is not given
    When it is assessed on its own day
    Then rule "ASTMF2100-19-kind" is "unknown"
    And rule "ASTMF2100-19-kind" is judged "unknown"
    And the evidence at "/products/0/kind" is "missing"

  Scenario: ASTM F2100-19: what is said of another kind
    Given "/products/0/standard" is "ASTMF2100-19"
    And "/products/0/kind" is "melt_blown_fabric"
    When it is assessed on its own day
    Then rule "ASTMF2100-19-kind" is "fail"
    And the explanation says "ASTM F2100-19 does not speak of a melt-blown fabric"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "ASTMF2100-19"

  Scenario Outline: ASTM F2100-19: its classes
    Given "/products/0/standard" is "ASTMF2100-19"
    And "/products/0/class" is "<class>"
    When it is assessed on its own day
    Then rule "ASTMF2100-19-class" is "<outcome>"
    And rule "ASTMF2100-19-class" is judged "<judged>"

    Examples:
      | class   | outcome | judged |
      | level-1 | pass    | pass   |
      | level-2 | pass    | pass   |
      | level-3 | pass    | pass   |
      | KN95    | fail    | fail   |
      | solid   | fail    | fail   |

  Scenario: ASTM F2100-19: the class is missing
    Given "/products/0/standard" is "ASTMF2100-19"
    And "/products/0/class" is not given
    When it is assessed on its own day
    Then rule "ASTMF2100-19-class" is "unknown"
    And rule "ASTMF2100-19-class" is judged "unknown"
    And the evidence at "/products/0/class" is "missing"

  Scenario: ASTM F2100-19: what is said of another class
    Given "/products/0/standard" is "ASTMF2100-19"
    And "/products/0/class" is "KP95"
    When it is assessed on its own day
    Then rule "ASTMF2100-19-class" is "fail"
    And the explanation says "ASTM F2100-19 has no class KP95"
    And the evidence is at "/products/0/class"
    And the citation is "in-force" of "ASTMF2100-19"

  Scenario: ASTM F2100-19: another standard is declared
    Given "/products/0/standard" is "GB2626-2006"
    When it is assessed on its own day
    Then rule "ASTMF2100-19-in-force" is "not applicable"
    And rule "ASTMF2100-19-kind" is "not applicable"
    And rule "ASTMF2100-19-class" is "not applicable"

  Scenario: ASTM F2100-19: no protective products are made
    Given "/products/0/standard" is "ASTMF2100-19"
    And "/enterprise/makes_protective_products" is "no"
    When it is assessed on its own day
    Then rule "ASTMF2100-19-in-force" is "not applicable"
    And rule "ASTMF2100-19-kind" is "not applicable"
    And rule "ASTMF2100-19-class" is "not applicable"

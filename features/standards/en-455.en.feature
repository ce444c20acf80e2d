Feature: The parts of EN 455

  Background:
    Given the submission "products"
    And "/products/0/kind" is "exam_gloves"

  Scenario Outline: EN 455-1:2020: whether it bound on the day of manufacture
    Given "/products/0/standard" is "EN455-1-2020"
    And "/products/0/made_on" is "<made on>"
    When it is assessed on its own day
    Then rule "EN455-1-2020-in-force" is "<outcome>"
    And rule "EN455-1-2020-in-force" is judged "<judged>"

    Examples:
      | made on    | outcome | judged |
      | 2019-12-31 | unknown | fail   |
      | 2020-01-02 | unknown | pass   |

    @boundary
    Examples: on the days when it begins and ends
      | made on    | outcome | judged |
      | 2020-01-01 | unknown | pass   |

  Scenario: EN 455-1:2020: the day of manufacture is missing
    Given "/products/0/standard" is "EN455-1-2020"
    And "/products/0/made_on" is not given
    When it is assessed on its own day
    Then rule "EN455-1-2020-in-force" is "unknown"
    And rule "EN455-1-2020-in-force" is judged "unknown"
    And the evidence at "/products/0/made_on" is "missing"

  Scenario: EN 455-1:2020: what is said where it did not bind
    Given "/products/0/standard" is "EN455-1-2020"
    And "/products/0/made_on" is "2019-12-31"
    When it is assessed on its own day
    Then rule "EN455-1-2020-in-force" is "unknown"
    And the explanation says "EN 455-1:2020 did not bind on 2019-12-31, the day of manufacture"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "EN455-1-2020"

  Scenario Outline: EN 455-1:2020: the products it speaks of
    Given "/products/0/standard" is "EN455-1-2020"
    And "/products/0/kind" is "<kind>"
    When it is assessed on its own day
    Then rule "EN455-1-2020-kind" is "<outcome>"
    And rule "EN455-1-2020-kind" is judged "<judged>"

    Examples:
      | kind            | outcome | judged |
      | exam_gloves     | pass    | pass   |
      | surgical_gloves | pass    | pass   |
      | respirator      | fail    | fail   |
      | surgical_mask   | fail    | fail   |

  Scenario: EN 455-1:2020: the kind is missing
    Given "/products/0/standard" is "EN455-1-2020"
    And "/products/0/kind" is not given
    When it is assessed on its own day
    Then rule "EN455-1-2020-kind" is "unknown"
    And rule "EN455-1-2020-kind" is judged "unknown"
    And the evidence at "/products/0/kind" is "missing"

  Scenario: EN 455-1:2020: what is said of another kind
    Given "/products/0/standard" is "EN455-1-2020"
    And "/products/0/kind" is "melt_blown_fabric"
    When it is assessed on its own day
    Then rule "EN455-1-2020-kind" is "fail"
    And the explanation says "EN 455-1:2020 does not speak of a melt-blown fabric"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "EN455-1-2020"

  Scenario: EN 455-1:2020: another standard is declared
    Given "/products/0/standard" is "GB2626-2006"
    When it is assessed on its own day
    Then rule "EN455-1-2020-in-force" is "not applicable"
    And rule "EN455-1-2020-kind" is "not applicable"

  Scenario: EN 455-1:2020: no protective products are made
    Given "/products/0/standard" is "EN455-1-2020"
    And "/enterprise/makes_protective_products" is "no"
    When it is assessed on its own day
    Then rule "EN455-1-2020-in-force" is "not applicable"
    And rule "EN455-1-2020-kind" is "not applicable"

  Scenario Outline: EN 455-2:2015: whether it bound on the day of manufacture
    Given "/products/0/standard" is "EN455-2-2015"
    And "/products/0/made_on" is "<made on>"
    When it is assessed on its own day
    Then rule "EN455-2-2015-in-force" is "<outcome>"
    And rule "EN455-2-2015-in-force" is judged "<judged>"

    Examples:
      | made on    | outcome | judged |
      | 2014-12-31 | fail    | fail   |
      | 2015-01-02 | pass    | pass   |

    @boundary
    Examples: on the days when it begins and ends
      | made on    | outcome | judged |
      | 2015-01-01 | pass    | pass   |

  Scenario: EN 455-2:2015: the day of manufacture is missing
    Given "/products/0/standard" is "EN455-2-2015"
    And "/products/0/made_on" is not given
    When it is assessed on its own day
    Then rule "EN455-2-2015-in-force" is "unknown"
    And rule "EN455-2-2015-in-force" is judged "unknown"
    And the evidence at "/products/0/made_on" is "missing"

  Scenario: EN 455-2:2015: what is said where it did not bind
    Given "/products/0/standard" is "EN455-2-2015"
    And "/products/0/made_on" is "2014-12-31"
    When it is assessed on its own day
    Then rule "EN455-2-2015-in-force" is "fail"
    And the explanation says "EN 455-2:2015 did not bind on 2014-12-31, the day of manufacture"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "EN455-2-2015"
    And requirement "EN455-2-2015" is "non-compliant"

  Scenario Outline: EN 455-2:2015: the products it speaks of
    Given "/products/0/standard" is "EN455-2-2015"
    And "/products/0/kind" is "<kind>"
    When it is assessed on its own day
    Then rule "EN455-2-2015-kind" is "<outcome>"
    And rule "EN455-2-2015-kind" is judged "<judged>"

    Examples:
      | kind            | outcome | judged |
      | exam_gloves     | pass    | pass   |
      | surgical_gloves | pass    | pass   |
      | respirator      | fail    | fail   |
      | surgical_mask   | fail    | fail   |

  Scenario: EN 455-2:2015: the kind is missing
    Given "/products/0/standard" is "EN455-2-2015"
    And "/products/0/kind" is not given
    When it is assessed on its own day
    Then rule "EN455-2-2015-kind" is "unknown"
    And rule "EN455-2-2015-kind" is judged "unknown"
    And the evidence at "/products/0/kind" is "missing"

  Scenario: EN 455-2:2015: what is said of another kind
    Given "/products/0/standard" is "EN455-2-2015"
    And "/products/0/kind" is "melt_blown_fabric"
    When it is assessed on its own day
    Then rule "EN455-2-2015-kind" is "fail"
    And the explanation says "EN 455-2:2015 does not speak of a melt-blown fabric"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "EN455-2-2015"

  Scenario Outline: EN 455-2:2015: its classes
    Given "/products/0/standard" is "EN455-2-2015"
    And "/products/0/class" is "<class>"
    When it is assessed on its own day
    Then rule "EN455-2-2015-class" is "<outcome>"
    And rule "EN455-2-2015-class" is judged "<judged>"

    Examples:
      | class     | outcome | judged |
      | latex     | pass    | pass   |
      | synthetic | pass    | pass   |
      | vinyl     | pass    | pass   |
      | KN95      | fail    | fail   |
      | solid     | fail    | fail   |

  Scenario: EN 455-2:2015: the class is missing
    Given "/products/0/standard" is "EN455-2-2015"
    And "/products/0/class" is not given
    When it is assessed on its own day
    Then rule "EN455-2-2015-class" is "unknown"
    And rule "EN455-2-2015-class" is judged "unknown"
    And the evidence at "/products/0/class" is "missing"

  Scenario: EN 455-2:2015: what is said of another class
    Given "/products/0/standard" is "EN455-2-2015"
    And "/products/0/class" is "KP95"
    When it is assessed on its own day
    Then rule "EN455-2-2015-class" is "fail"
    And the explanation says "EN 455-2:2015 has no class KP95"
    And the evidence is at "/products/0/class"
    And the citation is "in-force" of "EN455-2-2015"

  Scenario: EN 455-2:2015: another standard is declared
    Given "/products/0/standard" is "GB2626-2006"
    When it is assessed on its own day
    Then rule "EN455-2-2015-in-force" is "not applicable"
    And rule "EN455-2-2015-kind" is "not applicable"
    And rule "EN455-2-2015-class" is "not applicable"

  Scenario: EN 455-2:2015: no protective products are made
    Given "/products/0/standard" is "EN455-2-2015"
    And "/enterprise/makes_protective_products" is "no"
    When it is assessed on its own day
    Then rule "EN455-2-2015-in-force" is "not applicable"
    And rule "EN455-2-2015-kind" is "not applicable"
    And rule "EN455-2-2015-class" is "not applicable"

  Scenario Outline: EN 455-3: whether it bound on the day of manufacture
    Given "/products/0/standard" is "EN455-3"
    And "/products/0/made_on" is "<made on>"
    When it is assessed on its own day
    Then rule "EN455-3-in-force" is "<outcome>"
    And rule "EN455-3-in-force" is judged "<judged>"

    Examples:
      | made on    | outcome | judged |
      | 2014-12-31 | fail    | fail   |
      | 2015-01-02 | pass    | pass   |

    @boundary
    Examples: on the days when it begins and ends
      | made on    | outcome | judged |
      | 2015-01-01 | pass    | pass   |

  Scenario: EN 455-3: the day of manufacture is missing
    Given "/products/0/standard" is "EN455-3"
    And "/products/0/made_on" is not given
    When it is assessed on its own day
    Then rule "EN455-3-in-force" is "unknown"
    And rule "EN455-3-in-force" is judged "unknown"
    And the evidence at "/products/0/made_on" is "missing"

  Scenario: EN 455-3: what is said where it did not bind
    Given "/products/0/standard" is "EN455-3"
    And "/products/0/made_on" is "2014-12-31"
    When it is assessed on its own day
    Then rule "EN455-3-in-force" is "fail"
    And the explanation says "EN 455-3 did not bind on 2014-12-31, the day of manufacture"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "EN455-3"
    And requirement "EN455-3" is "non-compliant"

  Scenario Outline: EN 455-3: the products it speaks of
    Given "/products/0/standard" is "EN455-3"
    And "/products/0/kind" is "<kind>"
    When it is assessed on its own day
    Then rule "EN455-3-kind" is "<outcome>"
    And rule "EN455-3-kind" is judged "<judged>"

    Examples:
      | kind            | outcome | judged |
      | exam_gloves     | pass    | pass   |
      | surgical_gloves | pass    | pass   |
      | respirator      | fail    | fail   |
      | surgical_mask   | fail    | fail   |

  Scenario: EN 455-3: the kind is missing
    Given "/products/0/standard" is "EN455-3"
    And "/products/0/kind" is not given
    When it is assessed on its own day
    Then rule "EN455-3-kind" is "unknown"
    And rule "EN455-3-kind" is judged "unknown"
    And the evidence at "/products/0/kind" is "missing"

  Scenario: EN 455-3: what is said of another kind
    Given "/products/0/standard" is "EN455-3"
    And "/products/0/kind" is "melt_blown_fabric"
    When it is assessed on its own day
    Then rule "EN455-3-kind" is "fail"
    And the explanation says "EN 455-3 does not speak of a melt-blown fabric"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "EN455-3"

  Scenario: EN 455-3: another standard is declared
    Given "/products/0/standard" is "GB2626-2006"
    When it is assessed on its own day
    Then rule "EN455-3-in-force" is "not applicable"
    And rule "EN455-3-kind" is "not applicable"

  Scenario: EN 455-3: no protective products are made
    Given "/products/0/standard" is "EN455-3"
    And "/enterprise/makes_protective_products" is "no"
    When it is assessed on its own day
    Then rule "EN455-3-in-force" is "not applicable"
    And rule "EN455-3-kind" is "not applicable"

  Scenario Outline: EN 455-4: whether it bound on the day of manufacture
    Given "/products/0/standard" is "EN455-4"
    And "/products/0/made_on" is "<made on>"
    When it is assessed on its own day
    Then rule "EN455-4-in-force" is "<outcome>"
    And rule "EN455-4-in-force" is judged "<judged>"

    Examples:
      | made on    | outcome | judged |
      | 2008-12-31 | fail    | fail   |
      | 2009-01-02 | pass    | pass   |

    @boundary
    Examples: on the days when it begins and ends
      | made on    | outcome | judged |
      | 2009-01-01 | pass    | pass   |

  Scenario: EN 455-4: the day of manufacture is missing
    Given "/products/0/standard" is "EN455-4"
    And "/products/0/made_on" is not given
    When it is assessed on its own day
    Then rule "EN455-4-in-force" is "unknown"
    And rule "EN455-4-in-force" is judged "unknown"
    And the evidence at "/products/0/made_on" is "missing"

  Scenario: EN 455-4: what is said where it did not bind
    Given "/products/0/standard" is "EN455-4"
    And "/products/0/made_on" is "2008-12-31"
    When it is assessed on its own day
    Then rule "EN455-4-in-force" is "fail"
    And the explanation says "EN 455-4 did not bind on 2008-12-31, the day of manufacture"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "EN455-4"
    And requirement "EN455-4" is "non-compliant"

  Scenario Outline: EN 455-4: the products it speaks of
    Given "/products/0/standard" is "EN455-4"
    And "/products/0/kind" is "<kind>"
    When it is assessed on its own day
    Then rule "EN455-4-kind" is "<outcome>"
    And rule "EN455-4-kind" is judged "<judged>"

    Examples:
      | kind            | outcome | judged |
      | exam_gloves     | pass    | pass   |
      | surgical_gloves | pass    | pass   |
      | respirator      | fail    | fail   |
      | surgical_mask   | fail    | fail   |

  Scenario: EN 455-4: the kind is missing
    Given "/products/0/standard" is "EN455-4"
    And "/products/0/kind" is not given
    When it is assessed on its own day
    Then rule "EN455-4-kind" is "unknown"
    And rule "EN455-4-kind" is judged "unknown"
    And the evidence at "/products/0/kind" is "missing"

  Scenario: EN 455-4: what is said of another kind
    Given "/products/0/standard" is "EN455-4"
    And "/products/0/kind" is "melt_blown_fabric"
    When it is assessed on its own day
    Then rule "EN455-4-kind" is "fail"
    And the explanation says "EN 455-4 does not speak of a melt-blown fabric"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "EN455-4"

  Scenario: EN 455-4: another standard is declared
    Given "/products/0/standard" is "GB2626-2006"
    When it is assessed on its own day
    Then rule "EN455-4-in-force" is "not applicable"
    And rule "EN455-4-kind" is "not applicable"

  Scenario: EN 455-4: no protective products are made
    Given "/products/0/standard" is "EN455-4"
    And "/enterprise/makes_protective_products" is "no"
    When it is assessed on its own day
    Then rule "EN455-4-in-force" is "not applicable"
    And rule "EN455-4-kind" is "not applicable"

Feature: The KF marks

  Background:
    Given the submission "products"
    And "/products/0/kind" is "respirator"
    And "/products/0/class" is "KF80"

  Scenario Outline: KF: whether it bound on the day of manufacture
    Given "/products/0/standard" is "KF"
    And "/products/0/made_on" is "<made on>"
    When it is assessed on its own day
    Then rule "KF-in-force" is "<outcome>"
    And rule "KF-in-force" is judged "<judged>"

    Examples:
      | made on    | outcome | judged |
      | 2018-12-31 | fail    | fail   |
      | 2019-01-02 | pass    | pass   |

    @boundary
    Examples: on the days when it begins and ends
      | made on    | outcome | judged |
      | 2019-01-01 | pass    | pass   |

  Scenario: KF: the day of manufacture is missing
    Given "/products/0/standard" is "KF"
    And "/products/0/made_on" is not given
    When it is assessed on its own day
    Then rule "KF-in-force" is "unknown"
    And rule "KF-in-force" is judged "unknown"
    And the evidence at "/products/0/made_on" is "missing"

  Scenario: KF: what is said where it did not bind
    Given "/products/0/standard" is "KF"
    And "/products/0/made_on" is "2018-12-31"
    When it is assessed on its own day
    Then rule "KF-in-force" is "fail"
    And the explanation says "KF did not bind on 2018-12-31, the day of manufacture"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "KF"
    And requirement "KF" is "non-compliant"

  Scenario Outline: KF: the products it speaks of
    Given "/products/0/standard" is "KF"
    And "/products/0/kind" is "<kind>"
    When it is assessed on its own day
    Then rule "KF-kind" is "<outcome>"
    And rule "KF-kind" is judged "<judged>"

    Examples:
      | kind          | outcome | judged |
      | respirator    | pass    | pass   |
      | daily_mask    | pass    | pass   |
      | surgical_mask | fail    | fail   |
      | exam_gloves   | fail    | fail   |

  Scenario: KF: the kind is missing
    Given "/products/0/standard" is "KF"
    And "/products/0/kind" is not given
    When it is assessed on its own day
    Then rule "KF-kind" is "unknown"
    And rule "KF-kind" is judged "unknown"
    And the evidence at "/products/0/kind" is "missing"

  Scenario: KF: what is said of another kind
    Given "/products/0/standard" is "KF"
    And "/products/0/kind" is "melt_blown_fabric"
    When it is assessed on its own day
    Then rule "KF-kind" is "fail"
    And the explanation says "KF does not speak of a melt-blown fabric"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "KF"

  Scenario Outline: KF: its classes
    Given "/products/0/standard" is "KF"
    And "/products/0/class" is "<class>"
    When it is assessed on its own day
    Then rule "KF-class" is "<outcome>"
    And rule "KF-class" is judged "<judged>"

    Examples:
      | class | outcome | judged |
      | KF80  | pass    | pass   |
      | KF94  | pass    | pass   |
      | KF99  | pass    | pass   |
      | KN95  | fail    | fail   |
      | solid | fail    | fail   |

  Scenario: KF: the class is missing
    Given "/products/0/standard" is "KF"
    And "/products/0/class" is not given
    When it is assessed on its own day
    Then rule "KF-class" is "unknown"
    And rule "KF-class" is judged "unknown"
    And the evidence at "/products/0/class" is "missing"

  Scenario: KF: what is said of another class
    Given "/products/0/standard" is "KF"
    And "/products/0/class" is "KP95"
    When it is assessed on its own day
    Then rule "KF-class" is "fail"
    And the explanation says "KF has no class KP95"
    And the evidence is at "/products/0/class"
    And the citation is "in-force" of "KF"

  Scenario: KF: another standard is declared
    Given "/products/0/standard" is "GB2626-2006"
    When it is assessed on its own day
    Then rule "KF-in-force" is "not applicable"
    And rule "KF-kind" is "not applicable"
    And rule "KF-class" is "not applicable"

  Scenario: KF: no protective products are made
    Given "/products/0/standard" is "KF"
    And "/enterprise/makes_protective_products" is "no"
    When it is assessed on its own day
    Then rule "KF-in-force" is "not applicable"
    And rule "KF-kind" is "not applicable"
    And rule "KF-class" is "not applicable"

# language: en
Feature: Acceptance of gloves by sampling

  Background:
    Given the submission "products"
    And "/products/0/kind" is "exam_gloves"
    And "/products/0/reports/0/results" is “[{"item": "water_leak", "tested": 32, "failed": 1}]”

  @boundary
  Scenario Outline: Exactly as many as the table says, and one fewer
    Given "/products/0/lot_size" is "<size>"
    And "/products/0/reports/0/results/0/tested" is "<tested>"
    And "/products/0/reports/0/results/0/failed" is "<failed>"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-7.1" is "informational"
    And rule "PQ-7.1" is judged "<judged>"

    Examples:
      | size   | tested | failed | judged |
      | 9      | 8      | 0      | pass   |
      | 9      | 7      | 0      | fail   |
      | 280    | 8      | 0      | pass   |
      | 280    | 7      | 0      | fail   |
      | 281    | 32     | 0      | pass   |
      | 281    | 31     | 0      | fail   |
      | 1200   | 32     | 0      | pass   |
      | 1200   | 31     | 0      | fail   |
      | 1201   | 50     | 0      | pass   |
      | 1201   | 49     | 0      | fail   |
      | 3200   | 50     | 0      | pass   |
      | 3200   | 49     | 0      | fail   |
      | 3201   | 80     | 0      | pass   |
      | 3201   | 79     | 0      | fail   |
      | 10000  | 80     | 0      | pass   |
      | 10000  | 79     | 0      | fail   |
      | 10001  | 125    | 0      | pass   |
      | 10001  | 124    | 0      | fail   |
      | 35000  | 125    | 0      | pass   |
      | 35000  | 124    | 0      | fail   |
      | 35001  | 200    | 0      | pass   |
      | 35001  | 199    | 0      | fail   |
      | 150000 | 200    | 0      | pass   |
      | 150000 | 199    | 0      | fail   |
      | 150001 | 315    | 0      | pass   |
      | 150001 | 314    | 0      | fail   |
      | 500000 | 315    | 0      | pass   |
      | 500000 | 314    | 0      | fail   |
      | 500001 | 500    | 0      | pass   |
      | 500001 | 499    | 0      | fail   |
      | 600000 | 500    | 0      | pass   |
      | 600000 | 499    | 0      | fail   |

  @boundary
  Scenario Outline: Exactly as many leaks as may be, and one more
    Given "/products/0/lot_size" is "<size>"
    And "/products/0/reports/0/results/0/tested" is "<tested>"
    And "/products/0/reports/0/results/0/failed" is "<failed>"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-7.2" is "informational"
    And rule "PQ-7.2" is judged "<judged>"

    Examples:
      | size   | tested | failed | judged |
      | 9      | 8      | 0      | pass   |
      | 9      | 8      | 1      | fail   |
      | 280    | 8      | 0      | pass   |
      | 280    | 8      | 1      | fail   |
      | 281    | 32     | 1      | pass   |
      | 281    | 32     | 2      | fail   |
      | 1200   | 32     | 1      | pass   |
      | 1200   | 32     | 2      | fail   |
      | 1201   | 50     | 2      | pass   |
      | 1201   | 50     | 3      | fail   |
      | 3200   | 50     | 2      | pass   |
      | 3200   | 50     | 3      | fail   |
      | 3201   | 80     | 3      | pass   |
      | 3201   | 80     | 4      | fail   |
      | 10000  | 80     | 3      | pass   |
      | 10000  | 80     | 4      | fail   |
      | 10001  | 125    | 5      | pass   |
      | 10001  | 125    | 6      | fail   |
      | 35000  | 125    | 5      | pass   |
      | 35000  | 125    | 6      | fail   |
      | 35001  | 200    | 7      | pass   |
      | 35001  | 200    | 8      | fail   |
      | 150000 | 200    | 7      | pass   |
      | 150000 | 200    | 8      | fail   |
      | 150001 | 315    | 10     | pass   |
      | 150001 | 315    | 11     | fail   |
      | 500000 | 315    | 10     | pass   |
      | 500000 | 315    | 11     | fail   |
      | 500001 | 500    | 14     | pass   |
      | 500001 | 500    | 15     | fail   |
      | 600000 | 500    | 14     | pass   |
      | 600000 | 500    | 15     | fail   |

  Scenario Outline: A small lot is tested whole
    Given "/products/0/lot_size" is "<size>"
    And "/products/0/reports/0/results/0/tested" is "<tested>"
    And "/products/0/reports/0/results/0/failed" is "<failed>"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-7.1" is "informational"
    And rule "PQ-7.1" is judged "<judged>"

    Examples:
      | size | tested | failed | judged |
      | 5    | 5      | 0      | pass   |
      | 5    | 4      | 0      | fail   |

  Scenario: What is said of too few tested and too many leaks
    Given "/products/0/lot_size" is "20000"
    And "/products/0/reports/0/results/0/tested" is "124"
    And "/products/0/reports/0/results/0/failed" is "6"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-7.1" is "informational"
    And rule "PQ-7.1" is judged "fail"
    And the explanation says "of a lot of 20000, only 124 were tested"
    And the evidence is at "/products/0/reports/0/results/0/tested"
    And the citation is "level I, AQL 1.5" of "sampling-plans-2012"
    And rule "PQ-7.2" is "informational"
    And rule "PQ-7.2" is judged "fail"
    And the explanation says "of a lot of 20000, 6 leaked, which is more than may"
    And the evidence is at "/products/0/reports/0/results/0/failed"
    And the citation is "level I, AQL 1.5" of "sampling-plans-2012"

  Scenario Outline: The numbers are not given
    Given "/products/0/reports/0/results/0/<field>" is not given
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "informational"
    And rule "<rule>" is judged "unknown"

    Examples:
      | rule   | field  |
      | PQ-7.1 | tested |
      | PQ-7.2 | failed |

  Scenario: Other products are not sampled like this
    Given "/products/0/kind" is "respirator"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-7.1" is "not applicable"
    And rule "PQ-7.2" is "not applicable"

Feature: ASTM F2100-11 (table 1): Performance of the material

  Background:
    Given the submission "products"
    And "/products/0/standard" is "ASTMF2100-11"
    And "/products/0/kind" is "surgical_mask"
    And "/products/0/made_on" is "2019-06-03"
    And "/products/0/reports/0/dated_on" is "2019-06-10"
    And "/products/0/class" is "level-1"
    And "/products/0/reports/0/results" is “[{"item": "bfe"}]”

  Scenario Outline: On either side of the limit
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                                  | class   | item                | measured       | outcome | judged |
      | ASTMF2100-11-table-1-bfe-level-1      | level-1 | bfe                 | 94.9 %         | fail    | fail   |
      | ASTMF2100-11-table-1-bfe-level-1      | level-1 | bfe                 | 95.1 %         | pass    | pass   |
      | ASTMF2100-11-table-1-bfe-level-2      | level-2 | bfe                 | 97.9 %         | fail    | fail   |
      | ASTMF2100-11-table-1-bfe-level-2      | level-2 | bfe                 | 98.1 %         | pass    | pass   |
      | ASTMF2100-11-table-1-bfe-level-3      | level-3 | bfe                 | 97.9 %         | fail    | fail   |
      | ASTMF2100-11-table-1-bfe-level-3      | level-3 | bfe                 | 98.1 %         | pass    | pass   |
      | ASTMF2100-11-table-1-pfe-level-1      | level-1 | pfe                 | 94.9 %         | fail    | fail   |
      | ASTMF2100-11-table-1-pfe-level-1      | level-1 | pfe                 | 95.1 %         | pass    | pass   |
      | ASTMF2100-11-table-1-pfe-level-2      | level-2 | pfe                 | 97.9 %         | fail    | fail   |
      | ASTMF2100-11-table-1-pfe-level-2      | level-2 | pfe                 | 98.1 %         | pass    | pass   |
      | ASTMF2100-11-table-1-pfe-level-3      | level-3 | pfe                 | 97.9 %         | fail    | fail   |
      | ASTMF2100-11-table-1-pfe-level-3      | level-3 | pfe                 | 98.1 %         | pass    | pass   |
      | ASTMF2100-11-table-1-pressure-level-1 | level-1 | pressure_difference | 3.99 mmH2O/cm2 | pass    | pass   |
      | ASTMF2100-11-table-1-pressure-level-1 | level-1 | pressure_difference | 4.01 mmH2O/cm2 | fail    | fail   |
      | ASTMF2100-11-table-1-pressure-level-2 | level-2 | pressure_difference | 4.99 mmH2O/cm2 | pass    | pass   |
      | ASTMF2100-11-table-1-pressure-level-2 | level-2 | pressure_difference | 5.01 mmH2O/cm2 | fail    | fail   |
      | ASTMF2100-11-table-1-pressure-level-3 | level-3 | pressure_difference | 4.99 mmH2O/cm2 | pass    | pass   |
      | ASTMF2100-11-table-1-pressure-level-3 | level-3 | pressure_difference | 5.01 mmH2O/cm2 | fail    | fail   |
      | ASTMF2100-11-table-1-splash-level-1   | level-1 | splash_resistance   | 79.9 mmHg      | fail    | fail   |
      | ASTMF2100-11-table-1-splash-level-1   | level-1 | splash_resistance   | 80.1 mmHg      | pass    | pass   |
      | ASTMF2100-11-table-1-splash-level-2   | level-2 | splash_resistance   | 119.9 mmHg     | fail    | fail   |
      | ASTMF2100-11-table-1-splash-level-2   | level-2 | splash_resistance   | 120.1 mmHg     | pass    | pass   |
      | ASTMF2100-11-table-1-splash-level-3   | level-3 | splash_resistance   | 159.9 mmHg     | fail    | fail   |
      | ASTMF2100-11-table-1-splash-level-3   | level-3 | splash_resistance   | 160.1 mmHg     | pass    | pass   |
      | ASTMF2100-11-table-1-flame-spread     | level-1 | flame_spread        | 0 class        | pass    | pass   |
      | ASTMF2100-11-table-1-flame-spread     | level-1 | flame_spread        | 2 class        | fail    | fail   |

    @boundary
    Examples: exactly at the limit
      | rule                                  | class   | item                | measured      | outcome | judged |
      | ASTMF2100-11-table-1-bfe-level-1      | level-1 | bfe                 | 95 %          | pass    | pass   |
      | ASTMF2100-11-table-1-bfe-level-2      | level-2 | bfe                 | 98 %          | pass    | pass   |
      | ASTMF2100-11-table-1-bfe-level-3      | level-3 | bfe                 | 98 %          | pass    | pass   |
      | ASTMF2100-11-table-1-pfe-level-1      | level-1 | pfe                 | 95 %          | pass    | pass   |
      | ASTMF2100-11-table-1-pfe-level-2      | level-2 | pfe                 | 98 %          | pass    | pass   |
      | ASTMF2100-11-table-1-pfe-level-3      | level-3 | pfe                 | 98 %          | pass    | pass   |
      | ASTMF2100-11-table-1-pressure-level-1 | level-1 | pressure_difference | 4.0 mmH2O/cm2 | fail    | fail   |
      | ASTMF2100-11-table-1-pressure-level-2 | level-2 | pressure_difference | 5.0 mmH2O/cm2 | fail    | fail   |
      | ASTMF2100-11-table-1-pressure-level-3 | level-3 | pressure_difference | 5.0 mmH2O/cm2 | fail    | fail   |
      | ASTMF2100-11-table-1-splash-level-1   | level-1 | splash_resistance   | 80 mmHg       | pass    | pass   |
      | ASTMF2100-11-table-1-splash-level-2   | level-2 | splash_resistance   | 120 mmHg      | pass    | pass   |
      | ASTMF2100-11-table-1-splash-level-3   | level-3 | splash_resistance   | 160 mmHg      | pass    | pass   |
      | ASTMF2100-11-table-1-flame-spread     | level-1 | flame_spread        | 1 class       | pass    | pass   |

  Scenario Outline: No value, nothing to judge
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                                  | class   | item                |
      | ASTMF2100-11-table-1-bfe-level-1      | level-1 | bfe                 |
      | ASTMF2100-11-table-1-bfe-level-2      | level-2 | bfe                 |
      | ASTMF2100-11-table-1-bfe-level-3      | level-3 | bfe                 |
      | ASTMF2100-11-table-1-pfe-level-1      | level-1 | pfe                 |
      | ASTMF2100-11-table-1-pfe-level-2      | level-2 | pfe                 |
      | ASTMF2100-11-table-1-pfe-level-3      | level-3 | pfe                 |
      | ASTMF2100-11-table-1-pressure-level-1 | level-1 | pressure_difference |
      | ASTMF2100-11-table-1-pressure-level-2 | level-2 | pressure_difference |
      | ASTMF2100-11-table-1-pressure-level-3 | level-3 | pressure_difference |
      | ASTMF2100-11-table-1-splash-level-1   | level-1 | splash_resistance   |
      | ASTMF2100-11-table-1-splash-level-2   | level-2 | splash_resistance   |
      | ASTMF2100-11-table-1-splash-level-3   | level-3 | splash_resistance   |
      | ASTMF2100-11-table-1-flame-spread     | level-1 | flame_spread        |

  Scenario Outline: A wrong unit or a mere bound decides nothing
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                                  | class   | item                | measured                                 | state                                     |
      | ASTMF2100-11-table-1-bfe-level-1      | level-1 | bfe                 | 10 Pa                                    | in an unknown unit or one of another kind |
      | ASTMF2100-11-table-1-bfe-level-1      | level-1 | bfe                 | {"more_than": 94.9, "unit": "%"}         | only a bound, which does not decide       |
      | ASTMF2100-11-table-1-bfe-level-2      | level-2 | bfe                 | 10 Pa                                    | in an unknown unit or one of another kind |
      | ASTMF2100-11-table-1-bfe-level-2      | level-2 | bfe                 | {"more_than": 97.9, "unit": "%"}         | only a bound, which does not decide       |
      | ASTMF2100-11-table-1-bfe-level-3      | level-3 | bfe                 | 10 Pa                                    | in an unknown unit or one of another kind |
      | ASTMF2100-11-table-1-bfe-level-3      | level-3 | bfe                 | {"more_than": 97.9, "unit": "%"}         | only a bound, which does not decide       |
      | ASTMF2100-11-table-1-pfe-level-1      | level-1 | pfe                 | 10 Pa                                    | in an unknown unit or one of another kind |
      | ASTMF2100-11-table-1-pfe-level-1      | level-1 | pfe                 | {"more_than": 94.9, "unit": "%"}         | only a bound, which does not decide       |
      | ASTMF2100-11-table-1-pfe-level-2      | level-2 | pfe                 | 10 Pa                                    | in an unknown unit or one of another kind |
      | ASTMF2100-11-table-1-pfe-level-2      | level-2 | pfe                 | {"more_than": 97.9, "unit": "%"}         | only a bound, which does not decide       |
      | ASTMF2100-11-table-1-pfe-level-3      | level-3 | pfe                 | 10 Pa                                    | in an unknown unit or one of another kind |
      | ASTMF2100-11-table-1-pfe-level-3      | level-3 | pfe                 | {"more_than": 97.9, "unit": "%"}         | only a bound, which does not decide       |
      | ASTMF2100-11-table-1-pressure-level-1 | level-1 | pressure_difference | 1 mmH2O                                  | in an unknown unit or one of another kind |
      | ASTMF2100-11-table-1-pressure-level-1 | level-1 | pressure_difference | {"less_than": 4.01, "unit": "mmH2O/cm2"} | only a bound, which does not decide       |
      | ASTMF2100-11-table-1-pressure-level-2 | level-2 | pressure_difference | 1 mmH2O                                  | in an unknown unit or one of another kind |
      | ASTMF2100-11-table-1-pressure-level-2 | level-2 | pressure_difference | {"less_than": 5.01, "unit": "mmH2O/cm2"} | only a bound, which does not decide       |
      | ASTMF2100-11-table-1-pressure-level-3 | level-3 | pressure_difference | 1 mmH2O                                  | in an unknown unit or one of another kind |
      | ASTMF2100-11-table-1-pressure-level-3 | level-3 | pressure_difference | {"less_than": 5.01, "unit": "mmH2O/cm2"} | only a bound, which does not decide       |
      | ASTMF2100-11-table-1-splash-level-1   | level-1 | splash_resistance   | 200 Pa/cm2                               | in an unknown unit or one of another kind |
      | ASTMF2100-11-table-1-splash-level-1   | level-1 | splash_resistance   | {"more_than": 79.9, "unit": "mmHg"}      | only a bound, which does not decide       |
      | ASTMF2100-11-table-1-splash-level-2   | level-2 | splash_resistance   | 200 Pa/cm2                               | in an unknown unit or one of another kind |
      | ASTMF2100-11-table-1-splash-level-2   | level-2 | splash_resistance   | {"more_than": 119.9, "unit": "mmHg"}     | only a bound, which does not decide       |
      | ASTMF2100-11-table-1-splash-level-3   | level-3 | splash_resistance   | 200 Pa/cm2                               | in an unknown unit or one of another kind |
      | ASTMF2100-11-table-1-splash-level-3   | level-3 | splash_resistance   | {"more_than": 159.9, "unit": "mmHg"}     | only a bound, which does not decide       |
      | ASTMF2100-11-table-1-flame-spread     | level-1 | flame_spread        | 1 grade                                  | in an unknown unit or one of another kind |
      | ASTMF2100-11-table-1-flame-spread     | level-1 | flame_spread        | {"less_than": 2, "unit": "class"}        | only a bound, which does not decide       |

  Scenario Outline: How many specimens fail
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/tested" is "<tested>"
    And "/products/0/reports/0/results/0/failed" is "<failed>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                             | class   | item            | tested | failed | outcome | judged |
      | ASTMF2100-11-table-1-penetration | level-1 | synthetic_blood | 32     | 2      | pass    | pass   |
      | ASTMF2100-11-table-1-penetration | level-1 | synthetic_blood | 32     | 4      | fail    | fail   |
      | ASTMF2100-11-table-1-penetration | level-1 | synthetic_blood | 31     | 0      | fail    | fail   |
      | ASTMF2100-11-table-1-penetration | level-1 | synthetic_blood | 37     | 3      | pass    | pass   |
      | ASTMF2100-11-table-1-penetration | level-1 | synthetic_blood | 32     | 7      | fail    | fail   |
      | ASTMF2100-11-table-1-penetration | level-1 | synthetic_blood | 32     | 25     | fail    | fail   |

    @boundary
    Examples: exactly at the limit
      | rule                             | class   | item            | tested | failed | outcome | judged |
      | ASTMF2100-11-table-1-penetration | level-1 | synthetic_blood | 32     | 3      | pass    | pass   |

  Scenario: Counts missing or mistyped: tested
    Given "/products/0/class" is "level-1"
    And "/products/0/reports/0/results/0/item" is "synthetic_blood"
    And "/products/0/reports/0/results/0/failed" is "0"
    When it is assessed on its own day
    Then rule "ASTMF2100-11-table-1-penetration" is "unknown"
    And rule "ASTMF2100-11-table-1-penetration" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/tested" is "missing"

  Scenario: Counts missing or mistyped: failed
    Given "/products/0/class" is "level-1"
    And "/products/0/reports/0/results/0/item" is "synthetic_blood"
    And "/products/0/reports/0/results/0/tested" is "32"
    When it is assessed on its own day
    Then rule "ASTMF2100-11-table-1-penetration" is "unknown"
    And rule "ASTMF2100-11-table-1-penetration" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/failed" is "missing"

  Scenario: Counts missing or mistyped: a text
    Given "/products/0/class" is "level-1"
    And "/products/0/reports/0/results/0/item" is "synthetic_blood"
    And "/products/0/reports/0/results/0/tested" is "32"
    And "/products/0/reports/0/results/0/failed" is wrongly the text "3"
    When it is assessed on its own day
    Then rule "ASTMF2100-11-table-1-penetration" is "unknown"
    And rule "ASTMF2100-11-table-1-penetration" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/failed" is "of the wrong type"

  Scenario Outline: What is said of a failure
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "table-1" of "ASTMF2100-11"

    Examples:
      | rule                                  | class   | item                | measured       | outcome | said                                                                                                                                      |
      | ASTMF2100-11-table-1-bfe-level-1      | level-1 | bfe                 | 94.9 %         | fail    | Bacterial filtration efficiency measured 94.9 %; ASTM F2100-11 (table 1) demands that each specimen is at least 95 %               |
      | ASTMF2100-11-table-1-bfe-level-2      | level-2 | bfe                 | 97.9 %         | fail    | Bacterial filtration efficiency measured 97.9 %; ASTM F2100-11 (table 1) demands that each specimen is at least 98 %               |
      | ASTMF2100-11-table-1-bfe-level-3      | level-3 | bfe                 | 97.9 %         | fail    | Bacterial filtration efficiency measured 97.9 %; ASTM F2100-11 (table 1) demands that each specimen is at least 98 %               |
      | ASTMF2100-11-table-1-pfe-level-1      | level-1 | pfe                 | 94.9 %         | fail    | Sub-micron particulate filtration measured 94.9 %; ASTM F2100-11 (table 1) demands that each specimen is at least 95 %             |
      | ASTMF2100-11-table-1-pfe-level-2      | level-2 | pfe                 | 97.9 %         | fail    | Sub-micron particulate filtration measured 97.9 %; ASTM F2100-11 (table 1) demands that each specimen is at least 98 %             |
      | ASTMF2100-11-table-1-pfe-level-3      | level-3 | pfe                 | 97.9 %         | fail    | Sub-micron particulate filtration measured 97.9 %; ASTM F2100-11 (table 1) demands that each specimen is at least 98 %             |
      | ASTMF2100-11-table-1-pressure-level-1 | level-1 | pressure_difference | 4.01 mmH2O/cm2 | fail    | Differential pressure measured 4.01 mmH2O/cm2; ASTM F2100-11 (table 1) demands that each specimen is below 4.0 mmH2O/cm2           |
      | ASTMF2100-11-table-1-pressure-level-2 | level-2 | pressure_difference | 5.01 mmH2O/cm2 | fail    | Differential pressure measured 5.01 mmH2O/cm2; ASTM F2100-11 (table 1) demands that each specimen is below 5.0 mmH2O/cm2           |
      | ASTMF2100-11-table-1-pressure-level-3 | level-3 | pressure_difference | 5.01 mmH2O/cm2 | fail    | Differential pressure measured 5.01 mmH2O/cm2; ASTM F2100-11 (table 1) demands that each specimen is below 5.0 mmH2O/cm2           |
      | ASTMF2100-11-table-1-splash-level-1   | level-1 | splash_resistance   | 79.9 mmHg      | fail    | Pressure of synthetic blood withstood measured 79.9 mmHg; ASTM F2100-11 (table 1) demands that each specimen is at least 80 mmHg   |
      | ASTMF2100-11-table-1-splash-level-2   | level-2 | splash_resistance   | 119.9 mmHg     | fail    | Pressure of synthetic blood withstood measured 119.9 mmHg; ASTM F2100-11 (table 1) demands that each specimen is at least 120 mmHg |
      | ASTMF2100-11-table-1-splash-level-3   | level-3 | splash_resistance   | 159.9 mmHg     | fail    | Pressure of synthetic blood withstood measured 159.9 mmHg; ASTM F2100-11 (table 1) demands that each specimen is at least 160 mmHg |
      | ASTMF2100-11-table-1-flame-spread     | level-1 | flame_spread        | 2 class        | fail    | Class of flame spread measured 2 class; ASTM F2100-11 (table 1) demands that each specimen is at most 1 class                      |

  Scenario Outline: What is said of a failure, by count
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/tested" is "<tested>"
    And "/products/0/reports/0/results/0/failed" is "<failed>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/failed"
    And the citation is "table-1" of "ASTMF2100-11"

    Examples:
      | rule                             | class   | item            | tested | failed | outcome | said                                                                                                                         |
      | ASTMF2100-11-table-1-penetration | level-1 | synthetic_blood | 32     | 4      | fail    | Masks that synthetic blood penetrates measured 4; ASTM F2100-11 (table 1) demands that at most 3 of 32 specimens fail |

  Scenario Outline: Other units and several specimens
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                                  | class   | item                | measured                                     | outcome |
      | ASTMF2100-11-table-1-pressure-level-1 | level-1 | pressure_difference | {"samples": [3.1, 4.0], "unit": "mmH2O/cm2"} | fail    |
      | ASTMF2100-11-table-1-splash-level-2   | level-2 | splash_resistance   | 16.0 kPa                                     | pass    |
      | ASTMF2100-11-table-1-splash-level-1   | level-1 | splash_resistance   | 10.7 kPa                                     | pass    |
      | ASTMF2100-11-table-1-splash-level-3   | level-3 | splash_resistance   | 120 mmHg                                     | fail    |
      | ASTMF2100-11-table-1-pressure-level-1 | level-1 | pressure_difference | 4.5 mmH2O                                    | unknown |
      | ASTMF2100-11-table-1-pressure-level-1 | level-1 | pressure_difference | 39.2 Pa/cm2                                  | pass    |
      | ASTMF2100-11-table-1-pressure-level-1 | level-1 | pressure_difference | 39.3 Pa/cm2                                  | fail    |

  Scenario Outline: Another standard or another lot
    Given "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "ASTMF2100-11-table-1-bfe-level-1" is "not applicable"

    Examples:
      | field                                | value       |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  Scenario: Of another class it is not asked
    Given "/products/0/class" is "level-2"
    When it is assessed on its own day
    Then rule "ASTMF2100-11-table-1-bfe-level-1" is "not applicable"

  Scenario Outline: What has to be reported of each class
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "ASTMF2100-11-table-1-evidence" is "<outcome>"
    And rule "ASTMF2100-11-table-1-evidence" is judged "<judged>"

    Examples:
      | class   | results                                                                                                                                                   | outcome | judged |
      | level-1 | [{"item": "bfe"}, {"item": "pfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}] | pass    | pass   |
      | level-1 | [{"item": "pfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}]                  | fail    | fail   |
      | level-1 | [{"item": "bfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}]                  | fail    | fail   |
      | level-1 | [{"item": "bfe"}, {"item": "pfe"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}]                                  | fail    | fail   |
      | level-1 | [{"item": "bfe"}, {"item": "pfe"}, {"item": "pressure_difference"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}]                                | fail    | fail   |
      | level-1 | [{"item": "bfe"}, {"item": "pfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "flame_spread"}]                              | fail    | fail   |
      | level-1 | [{"item": "bfe"}, {"item": "pfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}]                           | fail    | fail   |
      | level-2 | [{"item": "bfe"}, {"item": "pfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}] | pass    | pass   |
      | level-2 | [{"item": "pfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}]                  | fail    | fail   |
      | level-2 | [{"item": "bfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}]                  | fail    | fail   |
      | level-2 | [{"item": "bfe"}, {"item": "pfe"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}]                                  | fail    | fail   |
      | level-2 | [{"item": "bfe"}, {"item": "pfe"}, {"item": "pressure_difference"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}]                                | fail    | fail   |
      | level-2 | [{"item": "bfe"}, {"item": "pfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "flame_spread"}]                              | fail    | fail   |
      | level-2 | [{"item": "bfe"}, {"item": "pfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}]                           | fail    | fail   |
      | level-3 | [{"item": "bfe"}, {"item": "pfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}] | pass    | pass   |
      | level-3 | [{"item": "pfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}]                  | fail    | fail   |
      | level-3 | [{"item": "bfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}]                  | fail    | fail   |
      | level-3 | [{"item": "bfe"}, {"item": "pfe"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}]                                  | fail    | fail   |
      | level-3 | [{"item": "bfe"}, {"item": "pfe"}, {"item": "pressure_difference"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}]                                | fail    | fail   |
      | level-3 | [{"item": "bfe"}, {"item": "pfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "flame_spread"}]                              | fail    | fail   |
      | level-3 | [{"item": "bfe"}, {"item": "pfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}]                           | fail    | fail   |

  Scenario Outline: Laboratory, lot and day of the report
    Given "/products/0/reports/0/results" is “[{"item": "bfe"}, {"item": "pfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}]”
    And "/products/0/reports/0/<field>" is "<value>"
    When it is assessed on its own day
    Then rule "ASTMF2100-11-table-1-evidence" is "<outcome>"
    And rule "ASTMF2100-11-table-1-evidence" is judged "<outcome>"

    Examples:
      | field         | value      | outcome |
      | is_accredited | no         | fail    |
      | lot           | 20200311   | fail    |
      | dated_on      | 2019-06-02 | fail    |
      | dated_on      | 2020-03-26 | fail    |

    @boundary
    Examples: on the first and the last day possible
      | field    | value      | outcome |
      | dated_on | 2019-06-03 | pass    |
      | dated_on | 2020-03-25 | pass    |

  Scenario Outline: Whether the report vouches is not known
    Given "/products/0/reports/0/results" is “[{"item": "bfe"}, {"item": "pfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}]”
    And "/products/0/reports/0/<field>" is not given
    When it is assessed on its own day
    Then rule "ASTMF2100-11-table-1-evidence" is "unknown"
    And rule "ASTMF2100-11-table-1-evidence" is judged "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |

  Scenario: What is said where no report covers it
    Given "/products/0/reports/0/results/0/item" is "charge"
    When it is assessed on its own day
    Then rule "ASTMF2100-11-table-1-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported performance of the material for this lot"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "table-1" of "ASTMF2100-11"
    And requirement "ASTMF2100-11-table-1" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/class" is "level-1"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "ASTMF2100-11-table-1-verdict" is "<outcome>"
    And rule "ASTMF2100-11-table-1-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "table-1" of "ASTMF2100-11"

    Examples:
      | results                                                                     | outcome | said                                                                                                                 |
      | [{"item": "bfe", "value": {"value": 94.9, "unit": "%"}, "verdict": "pass"}] | fail    | the laboratory's verdict on bacterial filtration efficiency is “pass”, contrary to its data (ASTM F2100-11: table 1) |
      | [{"item": "bfe", "value": {"value": 95, "unit": "%"}, "verdict": "fail"}]   | fail    | the laboratory's verdict on bacterial filtration efficiency is “fail”, contrary to its data (ASTM F2100-11: table 1) |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/class" is "level-1"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "ASTMF2100-11-table-1-verdict" is "<outcome>"
    And rule "ASTMF2100-11-table-1-verdict" is judged "<judged>"

    Examples:
      | results                              | outcome | judged  |
      | [{"item": "bfe", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                   | outcome | judged |
      | [{"item": "bfe", "value": {"value": 95, "unit": "%"}, "verdict": "pass"}] | pass    | pass   |

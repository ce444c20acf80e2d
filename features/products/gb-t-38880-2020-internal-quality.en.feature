# language: en
Feature: GB/T 38880-2020 internal-quality: Internal quality

  Background:
    Given the submission "products"
    And "/products/0/standard" is "GBT38880-2020"
    And "/products/0/kind" is "children's mask"
    And "/products/0/reports/0/results" is "[{}]"
    And "/submitted_on" is "2020-05-25"
    And "/products/0/made_on" is "2020-05-10"
    And "/products/0/reports/0/dated_on" is "2020-05-18"
    And "/products/0/is_sterilized_with_ethylene_oxide" is "yes"

  Scenario Outline: On either side of the limit
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                                          | class                | item                            | measured                                               | outcome |
      | GBT38880-2020-internal-quality-filtration-F   | class F (protective) | particle filtration efficiency  | 94.9 %                                                 | fail    |
      | GBT38880-2020-internal-quality-filtration-F   | class F (protective) | particle filtration efficiency  | 95.1 %                                                 | pass    |
      | GBT38880-2020-internal-quality-filtration-F   | class F (protective) | particle filtration efficiency  | {\"samples\": [97.0, 97.0, 94.9], \"unit\": \"%\"}     | fail    |
      | GBT38880-2020-internal-quality-filtration-F   | class F (protective) | particle filtration efficiency  | {\"samples\": [97.0, 95.1], \"unit\": \"%\"}           | pass    |
      | GBT38880-2020-internal-quality-filtration-F   | class F (protective) | particle filtration efficiency  | {\"more_than\": 95.1, \"unit\": \"%\"}                 | pass    |
      | GBT38880-2020-internal-quality-filtration-F   | class F (protective) | particle filtration efficiency  | {\"less_than\": 94.9, \"unit\": \"%\"}                 | fail    |
      | GBT38880-2020-internal-quality-filtration-W   | class W (hygienic)   | particle filtration efficiency  | 89.9 %                                                 | fail    |
      | GBT38880-2020-internal-quality-filtration-W   | class W (hygienic)   | particle filtration efficiency  | 90.1 %                                                 | pass    |
      | GBT38880-2020-internal-quality-filtration-W   | class W (hygienic)   | particle filtration efficiency  | {\"samples\": [92.0, 92.0, 89.9], \"unit\": \"%\"}     | fail    |
      | GBT38880-2020-internal-quality-filtration-W   | class W (hygienic)   | particle filtration efficiency  | {\"samples\": [92.0, 90.1], \"unit\": \"%\"}           | pass    |
      | GBT38880-2020-internal-quality-filtration-W   | class W (hygienic)   | particle filtration efficiency  | {\"more_than\": 90.1, \"unit\": \"%\"}                 | pass    |
      | GBT38880-2020-internal-quality-filtration-W   | class W (hygienic)   | particle filtration efficiency  | {\"less_than\": 89.9, \"unit\": \"%\"}                 | fail    |
      | GBT38880-2020-internal-quality-protection-F   | class F (protective) | protection effect               | 89.9 %                                                 | fail    |
      | GBT38880-2020-internal-quality-protection-F   | class F (protective) | protection effect               | 90.1 %                                                 | pass    |
      | GBT38880-2020-internal-quality-protection-F   | class F (protective) | protection effect               | {\"samples\": [92.0, 92.0, 89.9], \"unit\": \"%\"}     | fail    |
      | GBT38880-2020-internal-quality-protection-F   | class F (protective) | protection effect               | {\"samples\": [92.0, 90.1], \"unit\": \"%\"}           | pass    |
      | GBT38880-2020-internal-quality-protection-F   | class F (protective) | protection effect               | {\"more_than\": 90.1, \"unit\": \"%\"}                 | pass    |
      | GBT38880-2020-internal-quality-protection-F   | class F (protective) | protection effect               | {\"less_than\": 89.9, \"unit\": \"%\"}                 | fail    |
      | GBT38880-2020-internal-quality-bacterial-W    | class W (hygienic)   | bacterial filtration efficiency | 94.9 %                                                 | fail    |
      | GBT38880-2020-internal-quality-bacterial-W    | class W (hygienic)   | bacterial filtration efficiency | 95.1 %                                                 | pass    |
      | GBT38880-2020-internal-quality-bacterial-W    | class W (hygienic)   | bacterial filtration efficiency | {\"samples\": [97.0, 97.0, 94.9], \"unit\": \"%\"}     | fail    |
      | GBT38880-2020-internal-quality-bacterial-W    | class W (hygienic)   | bacterial filtration efficiency | {\"samples\": [97.0, 95.1], \"unit\": \"%\"}           | pass    |
      | GBT38880-2020-internal-quality-bacterial-W    | class W (hygienic)   | bacterial filtration efficiency | {\"more_than\": 95.1, \"unit\": \"%\"}                 | pass    |
      | GBT38880-2020-internal-quality-bacterial-W    | class W (hygienic)   | bacterial filtration efficiency | {\"less_than\": 94.9, \"unit\": \"%\"}                 | fail    |
      | GBT38880-2020-internal-quality-inhalation-F   | class F (protective) | inhalation resistance           | 45.1 Pa                                                | fail    |
      | GBT38880-2020-internal-quality-inhalation-F   | class F (protective) | inhalation resistance           | 44.9 Pa                                                | pass    |
      | GBT38880-2020-internal-quality-inhalation-F   | class F (protective) | inhalation resistance           | {\"samples\": [43.0, 43.0, 45.1], \"unit\": \"Pa\"}    | fail    |
      | GBT38880-2020-internal-quality-inhalation-F   | class F (protective) | inhalation resistance           | {\"samples\": [43.0, 44.9], \"unit\": \"Pa\"}          | pass    |
      | GBT38880-2020-internal-quality-inhalation-F   | class F (protective) | inhalation resistance           | {\"less_than\": 44.9, \"unit\": \"Pa\"}                | pass    |
      | GBT38880-2020-internal-quality-inhalation-F   | class F (protective) | inhalation resistance           | {\"more_than\": 45.1, \"unit\": \"Pa\"}                | fail    |
      | GBT38880-2020-internal-quality-exhalation-F   | class F (protective) | exhalation resistance           | 45.1 Pa                                                | fail    |
      | GBT38880-2020-internal-quality-exhalation-F   | class F (protective) | exhalation resistance           | 44.9 Pa                                                | pass    |
      | GBT38880-2020-internal-quality-exhalation-F   | class F (protective) | exhalation resistance           | {\"samples\": [43.0, 43.0, 45.1], \"unit\": \"Pa\"}    | fail    |
      | GBT38880-2020-internal-quality-exhalation-F   | class F (protective) | exhalation resistance           | {\"samples\": [43.0, 44.9], \"unit\": \"Pa\"}          | pass    |
      | GBT38880-2020-internal-quality-exhalation-F   | class F (protective) | exhalation resistance           | {\"less_than\": 44.9, \"unit\": \"Pa\"}                | pass    |
      | GBT38880-2020-internal-quality-exhalation-F   | class F (protective) | exhalation resistance           | {\"more_than\": 45.1, \"unit\": \"Pa\"}                | fail    |
      | GBT38880-2020-internal-quality-ventilation-W  | class W (hygienic)   | ventilation resistance          | 30.1 Pa                                                | fail    |
      | GBT38880-2020-internal-quality-ventilation-W  | class W (hygienic)   | ventilation resistance          | 29.9 Pa                                                | pass    |
      | GBT38880-2020-internal-quality-ventilation-W  | class W (hygienic)   | ventilation resistance          | {\"samples\": [28.0, 28.0, 30.1], \"unit\": \"Pa\"}    | fail    |
      | GBT38880-2020-internal-quality-ventilation-W  | class W (hygienic)   | ventilation resistance          | {\"samples\": [28.0, 29.9], \"unit\": \"Pa\"}          | pass    |
      | GBT38880-2020-internal-quality-ventilation-W  | class W (hygienic)   | ventilation resistance          | {\"less_than\": 29.9, \"unit\": \"Pa\"}                | pass    |
      | GBT38880-2020-internal-quality-ventilation-W  | class W (hygienic)   | ventilation resistance          | {\"more_than\": 30.1, \"unit\": \"Pa\"}                | fail    |
      | GBT38880-2020-internal-quality-bends          | class F (protective) | bends of the nose clip          | 19 bend                                                | fail    |
      | GBT38880-2020-internal-quality-bends          | class F (protective) | bends of the nose clip          | 21 bend                                                | pass    |
      | GBT38880-2020-internal-quality-bends          | class F (protective) | bends of the nose clip          | {\"samples\": [40, 40, 19], \"unit\": \"bend\"}        | fail    |
      | GBT38880-2020-internal-quality-bends          | class F (protective) | bends of the nose clip          | {\"samples\": [40, 21], \"unit\": \"bend\"}            | pass    |
      | GBT38880-2020-internal-quality-bends          | class F (protective) | bends of the nose clip          | {\"more_than\": 21, \"unit\": \"bend\"}                | pass    |
      | GBT38880-2020-internal-quality-bends          | class F (protective) | bends of the nose clip          | {\"less_than\": 19, \"unit\": \"bend\"}                | fail    |
      | GBT38880-2020-internal-quality-ethylene-oxide | class F (protective) | ethylene oxide residue          | 2.01 ug/g                                              | fail    |
      | GBT38880-2020-internal-quality-ethylene-oxide | class F (protective) | ethylene oxide residue          | 1.99 ug/g                                              | pass    |
      | GBT38880-2020-internal-quality-ethylene-oxide | class F (protective) | ethylene oxide residue          | {\"samples\": [1.80, 1.80, 2.01], \"unit\": \"ug/g\"}  | fail    |
      | GBT38880-2020-internal-quality-ethylene-oxide | class F (protective) | ethylene oxide residue          | {\"samples\": [1.80, 1.99], \"unit\": \"ug/g\"}        | pass    |
      | GBT38880-2020-internal-quality-ethylene-oxide | class F (protective) | ethylene oxide residue          | {\"less_than\": 1.99, \"unit\": \"ug/g\"}              | pass    |
      | GBT38880-2020-internal-quality-ethylene-oxide | class F (protective) | ethylene oxide residue          | {\"more_than\": 2.01, \"unit\": \"ug/g\"}              | fail    |
      | GBT38880-2020-internal-quality-formaldehyde   | class W (hygienic)   | formaldehyde                    | 20.1 mg/kg                                             | fail    |
      | GBT38880-2020-internal-quality-formaldehyde   | class W (hygienic)   | formaldehyde                    | 19.9 mg/kg                                             | pass    |
      | GBT38880-2020-internal-quality-formaldehyde   | class W (hygienic)   | formaldehyde                    | {\"samples\": [18.0, 18.0, 20.1], \"unit\": \"mg/kg\"} | fail    |
      | GBT38880-2020-internal-quality-formaldehyde   | class W (hygienic)   | formaldehyde                    | {\"samples\": [18.0, 19.9], \"unit\": \"mg/kg\"}       | pass    |
      | GBT38880-2020-internal-quality-formaldehyde   | class W (hygienic)   | formaldehyde                    | {\"less_than\": 19.9, \"unit\": \"mg/kg\"}             | pass    |
      | GBT38880-2020-internal-quality-formaldehyde   | class W (hygienic)   | formaldehyde                    | {\"more_than\": 20.1, \"unit\": \"mg/kg\"}             | fail    |

  @boundary
  Scenario Outline: Exactly at the limit
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<outcome>"

    Examples:
      | rule                                          | class                | item                            | measured | outcome |
      | GBT38880-2020-internal-quality-filtration-F   | class F (protective) | particle filtration efficiency  | 95 %     | pass    |
      | GBT38880-2020-internal-quality-filtration-W   | class W (hygienic)   | particle filtration efficiency  | 90 %     | pass    |
      | GBT38880-2020-internal-quality-protection-F   | class F (protective) | protection effect               | 90 %     | pass    |
      | GBT38880-2020-internal-quality-bacterial-W    | class W (hygienic)   | bacterial filtration efficiency | 95 %     | pass    |
      | GBT38880-2020-internal-quality-inhalation-F   | class F (protective) | inhalation resistance           | 45 Pa    | pass    |
      | GBT38880-2020-internal-quality-exhalation-F   | class F (protective) | exhalation resistance           | 45 Pa    | pass    |
      | GBT38880-2020-internal-quality-ventilation-W  | class W (hygienic)   | ventilation resistance          | 30 Pa    | pass    |
      | GBT38880-2020-internal-quality-bends          | class F (protective) | bends of the nose clip          | 20 bend  | pass    |
      | GBT38880-2020-internal-quality-ethylene-oxide | class F (protective) | ethylene oxide residue          | 2 ug/g   | pass    |
      | GBT38880-2020-internal-quality-formaldehyde   | class W (hygienic)   | formaldehyde                    | 20 mg/kg | pass    |

  Scenario Outline: The value measured is missing
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                                          | class                | item                            |
      | GBT38880-2020-internal-quality-filtration-F   | class F (protective) | particle filtration efficiency  |
      | GBT38880-2020-internal-quality-filtration-W   | class W (hygienic)   | particle filtration efficiency  |
      | GBT38880-2020-internal-quality-protection-F   | class F (protective) | protection effect               |
      | GBT38880-2020-internal-quality-bacterial-W    | class W (hygienic)   | bacterial filtration efficiency |
      | GBT38880-2020-internal-quality-inhalation-F   | class F (protective) | inhalation resistance           |
      | GBT38880-2020-internal-quality-exhalation-F   | class F (protective) | exhalation resistance           |
      | GBT38880-2020-internal-quality-ventilation-W  | class W (hygienic)   | ventilation resistance          |
      | GBT38880-2020-internal-quality-bends          | class F (protective) | bends of the nose clip          |
      | GBT38880-2020-internal-quality-ethylene-oxide | class F (protective) | ethylene oxide residue          |
      | GBT38880-2020-internal-quality-formaldehyde   | class W (hygienic)   | formaldehyde                    |

  Scenario Outline: A wrong unit, or a bound that does not decide
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                                          | class                | item                            | measured                                   | state                                     |
      | GBT38880-2020-internal-quality-filtration-F   | class F (protective) | particle filtration efficiency  | 95 Pa                                      | in an unknown unit or one of another kind |
      | GBT38880-2020-internal-quality-filtration-F   | class F (protective) | particle filtration efficiency  | {\"value\": 95, \"unit\": \"pcs\"}         | in an unknown unit or one of another kind |
      | GBT38880-2020-internal-quality-filtration-F   | class F (protective) | particle filtration efficiency  | {\"more_than\": 94.9, \"unit\": \"%\"}     | only a bound, which does not decide       |
      | GBT38880-2020-internal-quality-filtration-F   | class F (protective) | particle filtration efficiency  | {\"less_than\": 95.1, \"unit\": \"%\"}     | only a bound, which does not decide       |
      | GBT38880-2020-internal-quality-filtration-W   | class W (hygienic)   | particle filtration efficiency  | 90 Pa                                      | in an unknown unit or one of another kind |
      | GBT38880-2020-internal-quality-filtration-W   | class W (hygienic)   | particle filtration efficiency  | {\"value\": 90, \"unit\": \"pcs\"}         | in an unknown unit or one of another kind |
      | GBT38880-2020-internal-quality-filtration-W   | class W (hygienic)   | particle filtration efficiency  | {\"more_than\": 89.9, \"unit\": \"%\"}     | only a bound, which does not decide       |
      | GBT38880-2020-internal-quality-filtration-W   | class W (hygienic)   | particle filtration efficiency  | {\"less_than\": 90.1, \"unit\": \"%\"}     | only a bound, which does not decide       |
      | GBT38880-2020-internal-quality-protection-F   | class F (protective) | protection effect               | 90 Pa                                      | in an unknown unit or one of another kind |
      | GBT38880-2020-internal-quality-protection-F   | class F (protective) | protection effect               | {\"value\": 90, \"unit\": \"pcs\"}         | in an unknown unit or one of another kind |
      | GBT38880-2020-internal-quality-protection-F   | class F (protective) | protection effect               | {\"more_than\": 89.9, \"unit\": \"%\"}     | only a bound, which does not decide       |
      | GBT38880-2020-internal-quality-protection-F   | class F (protective) | protection effect               | {\"less_than\": 90.1, \"unit\": \"%\"}     | only a bound, which does not decide       |
      | GBT38880-2020-internal-quality-bacterial-W    | class W (hygienic)   | bacterial filtration efficiency | 95 Pa                                      | in an unknown unit or one of another kind |
      | GBT38880-2020-internal-quality-bacterial-W    | class W (hygienic)   | bacterial filtration efficiency | {\"value\": 95, \"unit\": \"pcs\"}         | in an unknown unit or one of another kind |
      | GBT38880-2020-internal-quality-bacterial-W    | class W (hygienic)   | bacterial filtration efficiency | {\"more_than\": 94.9, \"unit\": \"%\"}     | only a bound, which does not decide       |
      | GBT38880-2020-internal-quality-bacterial-W    | class W (hygienic)   | bacterial filtration efficiency | {\"less_than\": 95.1, \"unit\": \"%\"}     | only a bound, which does not decide       |
      | GBT38880-2020-internal-quality-inhalation-F   | class F (protective) | inhalation resistance           | 45 Pa/cm2                                  | in an unknown unit or one of another kind |
      | GBT38880-2020-internal-quality-inhalation-F   | class F (protective) | inhalation resistance           | {\"value\": 45, \"unit\": \"pcs\"}         | in an unknown unit or one of another kind |
      | GBT38880-2020-internal-quality-inhalation-F   | class F (protective) | inhalation resistance           | {\"more_than\": 44.9, \"unit\": \"Pa\"}    | only a bound, which does not decide       |
      | GBT38880-2020-internal-quality-inhalation-F   | class F (protective) | inhalation resistance           | {\"less_than\": 45.1, \"unit\": \"Pa\"}    | only a bound, which does not decide       |
      | GBT38880-2020-internal-quality-exhalation-F   | class F (protective) | exhalation resistance           | 45 Pa/cm2                                  | in an unknown unit or one of another kind |
      | GBT38880-2020-internal-quality-exhalation-F   | class F (protective) | exhalation resistance           | {\"value\": 45, \"unit\": \"pcs\"}         | in an unknown unit or one of another kind |
      | GBT38880-2020-internal-quality-exhalation-F   | class F (protective) | exhalation resistance           | {\"more_than\": 44.9, \"unit\": \"Pa\"}    | only a bound, which does not decide       |
      | GBT38880-2020-internal-quality-exhalation-F   | class F (protective) | exhalation resistance           | {\"less_than\": 45.1, \"unit\": \"Pa\"}    | only a bound, which does not decide       |
      | GBT38880-2020-internal-quality-ventilation-W  | class W (hygienic)   | ventilation resistance          | 30 Pa/cm2                                  | in an unknown unit or one of another kind |
      | GBT38880-2020-internal-quality-ventilation-W  | class W (hygienic)   | ventilation resistance          | {\"value\": 30, \"unit\": \"pcs\"}         | in an unknown unit or one of another kind |
      | GBT38880-2020-internal-quality-ventilation-W  | class W (hygienic)   | ventilation resistance          | {\"more_than\": 29.9, \"unit\": \"Pa\"}    | only a bound, which does not decide       |
      | GBT38880-2020-internal-quality-ventilation-W  | class W (hygienic)   | ventilation resistance          | {\"less_than\": 30.1, \"unit\": \"Pa\"}    | only a bound, which does not decide       |
      | GBT38880-2020-internal-quality-bends          | class F (protective) | bends of the nose clip          | 20 cm                                      | in an unknown unit or one of another kind |
      | GBT38880-2020-internal-quality-bends          | class F (protective) | bends of the nose clip          | {\"value\": 20, \"unit\": \"pcs\"}         | in an unknown unit or one of another kind |
      | GBT38880-2020-internal-quality-bends          | class F (protective) | bends of the nose clip          | {\"more_than\": 19, \"unit\": \"bend\"}    | only a bound, which does not decide       |
      | GBT38880-2020-internal-quality-bends          | class F (protective) | bends of the nose clip          | {\"less_than\": 21, \"unit\": \"bend\"}    | only a bound, which does not decide       |
      | GBT38880-2020-internal-quality-ethylene-oxide | class F (protective) | ethylene oxide residue          | 2 %                                        | in an unknown unit or one of another kind |
      | GBT38880-2020-internal-quality-ethylene-oxide | class F (protective) | ethylene oxide residue          | {\"value\": 2, \"unit\": \"pcs\"}          | in an unknown unit or one of another kind |
      | GBT38880-2020-internal-quality-ethylene-oxide | class F (protective) | ethylene oxide residue          | {\"more_than\": 1.99, \"unit\": \"ug/g\"}  | only a bound, which does not decide       |
      | GBT38880-2020-internal-quality-ethylene-oxide | class F (protective) | ethylene oxide residue          | {\"less_than\": 2.01, \"unit\": \"ug/g\"}  | only a bound, which does not decide       |
      | GBT38880-2020-internal-quality-formaldehyde   | class W (hygienic)   | formaldehyde                    | 20 %                                       | in an unknown unit or one of another kind |
      | GBT38880-2020-internal-quality-formaldehyde   | class W (hygienic)   | formaldehyde                    | {\"value\": 20, \"unit\": \"pcs\"}         | in an unknown unit or one of another kind |
      | GBT38880-2020-internal-quality-formaldehyde   | class W (hygienic)   | formaldehyde                    | {\"more_than\": 19.9, \"unit\": \"mg/kg\"} | only a bound, which does not decide       |
      | GBT38880-2020-internal-quality-formaldehyde   | class W (hygienic)   | formaldehyde                    | {\"less_than\": 20.1, \"unit\": \"mg/kg\"} | only a bound, which does not decide       |

  Scenario Outline: Detected and not detected
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/detected" is "<detected>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                                    | class                | item                           | detected | outcome |
      | GBT38880-2020-internal-quality-amines   | class F (protective) | azo amines                     | no       | pass    |
      | GBT38880-2020-internal-quality-amines   | class F (protective) | azo amines                     | yes      | fail    |
      | GBT38880-2020-internal-quality-whitener | class W (hygienic)   | migrating fluorescent whitener | no       | pass    |
      | GBT38880-2020-internal-quality-whitener | class W (hygienic)   | migrating fluorescent whitener | yes      | fail    |

  Scenario Outline: Whether it is detected is missing
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/detected" is "missing"

    Examples:
      | rule                                    | class                | item                           |
      | GBT38880-2020-internal-quality-amines   | class F (protective) | azo amines                     |
      | GBT38880-2020-internal-quality-whitener | class W (hygienic)   | migrating fluorescent whitener |

  Scenario Outline: Whether it is detected is a text
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/detected" is wrongly the text "none"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/detected" is "of the wrong type"

    Examples:
      | rule                                    | class                | item                           |
      | GBT38880-2020-internal-quality-amines   | class F (protective) | azo amines                     |
      | GBT38880-2020-internal-quality-whitener | class W (hygienic)   | migrating fluorescent whitener |

  Scenario Outline: What is said where it fails (value)
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "internal-quality" of "GBT38880-2020"

    Examples:
      | rule                                          | class                | item                            | measured   | explanation                                                                                                                            |
      | GBT38880-2020-internal-quality-filtration-F   | class F (protective) | particle filtration efficiency  | 94.9 %     | Particle filtration efficiency measured 94.9 %; GB/T 38880-2020 (internal quality) demands that each specimen is at least 95 %  |
      | GBT38880-2020-internal-quality-filtration-W   | class W (hygienic)   | particle filtration efficiency  | 89.9 %     | Particle filtration efficiency measured 89.9 %; GB/T 38880-2020 (internal quality) demands that each specimen is at least 90 %  |
      | GBT38880-2020-internal-quality-protection-F   | class F (protective) | protection effect               | 89.9 %     | Protection effect measured 89.9 %; GB/T 38880-2020 (internal quality) demands that each specimen is at least 90 %               |
      | GBT38880-2020-internal-quality-bacterial-W    | class W (hygienic)   | bacterial filtration efficiency | 94.9 %     | Bacterial filtration efficiency measured 94.9 %; GB/T 38880-2020 (internal quality) demands that each specimen is at least 95 % |
      | GBT38880-2020-internal-quality-inhalation-F   | class F (protective) | inhalation resistance           | 45.1 Pa    | Inhalation resistance measured 45.1 Pa; GB/T 38880-2020 (internal quality) demands that each specimen is at most 45 Pa          |
      | GBT38880-2020-internal-quality-exhalation-F   | class F (protective) | exhalation resistance           | 45.1 Pa    | Exhalation resistance measured 45.1 Pa; GB/T 38880-2020 (internal quality) demands that each specimen is at most 45 Pa          |
      | GBT38880-2020-internal-quality-ventilation-W  | class W (hygienic)   | ventilation resistance          | 30.1 Pa    | Ventilation resistance measured 30.1 Pa; GB/T 38880-2020 (internal quality) demands that each specimen is at most 30 Pa         |
      | GBT38880-2020-internal-quality-bends          | class F (protective) | bends of the nose clip          | 19 bend    | Bends of the nose clip measured 19 bend; GB/T 38880-2020 (internal quality) demands that each specimen is at least 20 bend      |
      | GBT38880-2020-internal-quality-ethylene-oxide | class F (protective) | ethylene oxide residue          | 2.01 ug/g  | Ethylene oxide residue measured 2.01 ug/g; GB/T 38880-2020 (internal quality) demands that each specimen is at most 2 ug/g      |
      | GBT38880-2020-internal-quality-formaldehyde   | class W (hygienic)   | formaldehyde                    | 20.1 mg/kg | Formaldehyde measured 20.1 mg/kg; GB/T 38880-2020 (internal quality) demands that each specimen is at most 20 mg/kg             |

  Scenario Outline: What is said where it fails (finding)
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/detected" is "<detected>"
    When it is assessed on its own day
    Then rule "<rule>" is "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/detected"
    And the citation is "internal-quality" of "GBT38880-2020"

    Examples:
      | rule                                    | class                | item                           | detected | explanation                                                                                                            |
      | GBT38880-2020-internal-quality-amines   | class F (protective) | azo amines                     | yes      | Azo amines measured yes; GB/T 38880-2020 (internal quality) demands that it is not detected                     |
      | GBT38880-2020-internal-quality-whitener | class W (hygienic)   | migrating fluorescent whitener | yes      | Migrating fluorescent whitener measured yes; GB/T 38880-2020 (internal quality) demands that it is not detected |

  Scenario Outline: On either side of the limit (limits not verified)
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                                   | class                | item                         | measured                                           | judged |
      | GBT38880-2020-internal-quality-acidity | class F (protective) | acidity                      | 3.9 pH                                             | fail   |
      | GBT38880-2020-internal-quality-acidity | class F (protective) | acidity                      | 4.1 pH                                             | pass   |
      | GBT38880-2020-internal-quality-acidity | class F (protective) | acidity                      | 7.4 pH                                             | pass   |
      | GBT38880-2020-internal-quality-acidity | class F (protective) | acidity                      | 7.6 pH                                             | fail   |
      | GBT38880-2020-internal-quality-acidity | class F (protective) | acidity                      | {\"samples\": [5.75, 5.75, 7.6], \"unit\": \"pH\"} | fail   |
      | GBT38880-2020-internal-quality-acidity | class F (protective) | acidity                      | {\"less_than\": 4.0, \"unit\": \"pH\"}             | fail   |
      | GBT38880-2020-internal-quality-acidity | class F (protective) | acidity                      | {\"more_than\": 7.5, \"unit\": \"pH\"}             | fail   |
      | GBT38880-2020-internal-quality-straps  | class W (hygienic)   | breaking force of the straps | 14.9 N                                             | fail   |
      | GBT38880-2020-internal-quality-straps  | class W (hygienic)   | breaking force of the straps | 15.1 N                                             | pass   |
      | GBT38880-2020-internal-quality-straps  | class W (hygienic)   | breaking force of the straps | {\"samples\": [17.0, 17.0, 14.9], \"unit\": \"N\"} | fail   |
      | GBT38880-2020-internal-quality-straps  | class W (hygienic)   | breaking force of the straps | {\"samples\": [17.0, 15.1], \"unit\": \"N\"}       | pass   |
      | GBT38880-2020-internal-quality-straps  | class W (hygienic)   | breaking force of the straps | {\"more_than\": 15.1, \"unit\": \"N\"}             | pass   |
      | GBT38880-2020-internal-quality-straps  | class W (hygienic)   | breaking force of the straps | {\"less_than\": 14.9, \"unit\": \"N\"}             | fail   |

  @boundary
  Scenario Outline: Exactly at the limit (limits not verified)
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                                   | class                | item                         | measured | judged |
      | GBT38880-2020-internal-quality-acidity | class F (protective) | acidity                      | 4.0 pH   | pass   |
      | GBT38880-2020-internal-quality-acidity | class F (protective) | acidity                      | 7.5 pH   | pass   |
      | GBT38880-2020-internal-quality-straps  | class W (hygienic)   | breaking force of the straps | 15 N     | pass   |

  Scenario Outline: The value measured is missing (limits not verified)
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                                   | class                | item                         |
      | GBT38880-2020-internal-quality-acidity | class F (protective) | acidity                      |
      | GBT38880-2020-internal-quality-straps  | class W (hygienic)   | breaking force of the straps |

  Scenario Outline: A wrong unit, or a bound that does not decide (limits not verified)
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"

    Examples:
      | rule                                   | class                | item                         | measured                               |
      | GBT38880-2020-internal-quality-acidity | class F (protective) | acidity                      | 4.0 %                                  |
      | GBT38880-2020-internal-quality-acidity | class F (protective) | acidity                      | {\"value\": 4.0, \"unit\": \"pcs\"}    |
      | GBT38880-2020-internal-quality-acidity | class F (protective) | acidity                      | {\"at_least\": 4.0, \"unit\": \"pH\"}  |
      | GBT38880-2020-internal-quality-acidity | class F (protective) | acidity                      | {\"less_than\": 7.5, \"unit\": \"pH\"} |
      | GBT38880-2020-internal-quality-straps  | class W (hygienic)   | breaking force of the straps | 15 cm                                  |
      | GBT38880-2020-internal-quality-straps  | class W (hygienic)   | breaking force of the straps | {\"value\": 15, \"unit\": \"pcs\"}     |
      | GBT38880-2020-internal-quality-straps  | class W (hygienic)   | breaking force of the straps | {\"more_than\": 14.9, \"unit\": \"N\"} |
      | GBT38880-2020-internal-quality-straps  | class W (hygienic)   | breaking force of the straps | {\"less_than\": 15.1, \"unit\": \"N\"} |

  Scenario Outline: What is said of limits that are not verified (value)
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "fail"
    And the explanation says "a limit that nobody has verified"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "internal-quality" of "GBT38880-2020"

    Examples:
      | rule                                   | class                | item                         | measured | explanation                                                                                                                         |
      | GBT38880-2020-internal-quality-acidity | class F (protective) | acidity                      | 3.9 pH   | Acidity measured 3.9 pH; GB/T 38880-2020 (internal quality) demands that each specimen lies between 4.0 and 7.5 pH           |
      | GBT38880-2020-internal-quality-straps  | class W (hygienic)   | breaking force of the straps | 14.9 N   | Breaking force of the straps measured 14.9 N; GB/T 38880-2020 (internal quality) demands that each specimen is at least 15 N |

  Scenario Outline: Where a row does not apply
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule                                          | class                | item                            | field                                         | value                |
      | GBT38880-2020-internal-quality-filtration-F   | class F (protective) | particle filtration efficiency  | /products/0/class                             | class W (hygienic)   |
      | GBT38880-2020-internal-quality-filtration-W   | class W (hygienic)   | particle filtration efficiency  | /products/0/class                             | class F (protective) |
      | GBT38880-2020-internal-quality-protection-F   | class F (protective) | protection effect               | /products/0/class                             | class W (hygienic)   |
      | GBT38880-2020-internal-quality-bacterial-W    | class W (hygienic)   | bacterial filtration efficiency | /products/0/class                             | class F (protective) |
      | GBT38880-2020-internal-quality-inhalation-F   | class F (protective) | inhalation resistance           | /products/0/class                             | class W (hygienic)   |
      | GBT38880-2020-internal-quality-exhalation-F   | class F (protective) | exhalation resistance           | /products/0/class                             | class W (hygienic)   |
      | GBT38880-2020-internal-quality-ventilation-W  | class W (hygienic)   | ventilation resistance          | /products/0/class                             | class F (protective) |
      | GBT38880-2020-internal-quality-ethylene-oxide | class F (protective) | ethylene oxide residue          | /products/0/is_sterilized_with_ethylene_oxide | no                   |
      | GBT38880-2020-internal-quality-filtration-F   | class F (protective) | particle filtration efficiency  | /products/0/reports/0/lot                     | 20200101             |
      | GBT38880-2020-internal-quality-filtration-F   | class F (protective) | particle filtration efficiency  | /products/0/standard                          | GB2626-2006          |
      | GBT38880-2020-internal-quality-filtration-F   | class F (protective) | particle filtration efficiency  | /products/0/reports/0/results/0/item          | protection effect    |

  Scenario: The item is missing
    Given "/products/0/class" is "class F (protective)"
    And "/products/0/reports/0/results/0/value" is "1 %"
    When it is assessed on its own day
    Then rule "GBT38880-2020-internal-quality-filtration-F" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/item" is "missing"

  Scenario Outline: The report is complete
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "GBT38880-2020-internal-quality-evidence" is "pass"
    And requirement "GBT38880-2020-internal-quality" is "<verdict>"

    Examples:
      | class                | results                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                  | verdict      |
      | class F (protective) | [{\"item\": \"pfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"inhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}] | undetermined |
      | class W (hygienic)   | [{\"item\": \"pfe\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"bfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"ventilation_resistance\", \"value\": {\"value\": 29.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                                                                                                     | undetermined |

  Scenario Outline: The report lacks an item
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "GBT38880-2020-internal-quality-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported internal quality for this lot (GB/T 38880-2020: internal quality)"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "internal-quality" of "GBT38880-2020"

    Examples:
      | class                | results                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                   |
      | class F (protective) | [{\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"inhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                      |
      | class F (protective) | [{\"item\": \"pfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"inhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                                    |
      | class F (protective) | [{\"item\": \"pfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                                         |
      | class F (protective) | [{\"item\": \"pfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"inhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                                         |
      | class F (protective) | [{\"item\": \"pfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"inhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                                   |
      | class F (protective) | [{\"item\": \"pfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"inhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                                   |
      | class F (protective) | [{\"item\": \"pfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"inhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                                |
      | class F (protective) | [{\"item\": \"pfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"inhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}] |
      | class F (protective) | [{\"item\": \"pfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"inhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]   |
      | class F (protective) | [{\"item\": \"pfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"inhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                              |
      | class F (protective) | [{\"item\": \"pfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"inhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}]                          |
      | class W (hygienic)   | [{\"item\": \"bfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"ventilation_resistance\", \"value\": {\"value\": 29.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                                                                                                                          |
      | class W (hygienic)   | [{\"item\": \"pfe\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"ventilation_resistance\", \"value\": {\"value\": 29.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                                                                                                                          |
      | class W (hygienic)   | [{\"item\": \"pfe\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"bfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                                                                                                                                              |
      | class W (hygienic)   | [{\"item\": \"pfe\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"bfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"ventilation_resistance\", \"value\": {\"value\": 29.9, \"unit\": \"Pa\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                                                                                                                                       |
      | class W (hygienic)   | [{\"item\": \"pfe\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"bfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"ventilation_resistance\", \"value\": {\"value\": 29.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                                                                                                                                       |
      | class W (hygienic)   | [{\"item\": \"pfe\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"bfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"ventilation_resistance\", \"value\": {\"value\": 29.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                                                                                                                                    |
      | class W (hygienic)   | [{\"item\": \"pfe\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"bfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"ventilation_resistance\", \"value\": {\"value\": 29.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                                                                                                     |
      | class W (hygienic)   | [{\"item\": \"pfe\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"bfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"ventilation_resistance\", \"value\": {\"value\": 29.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                                                                                                       |
      | class W (hygienic)   | [{\"item\": \"pfe\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"bfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"ventilation_resistance\", \"value\": {\"value\": 29.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                                                                                                                                  |
      | class W (hygienic)   | [{\"item\": \"pfe\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"bfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"ventilation_resistance\", \"value\": {\"value\": 29.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}]                                                                                                                              |

  Scenario Outline: The report does not vouch for this lot
    Given "/products/0/class" is "class F (protective)"
    And "/products/0/reports/0/results" is "[{\"item\": \"pfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"inhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "GBT38880-2020-internal-quality-evidence" is "fail"
    And the evidence is at "<field>"

    Examples:
      | field                               | value      |
      | /products/0/reports/0/is_accredited | no         |
      | /products/0/reports/0/lot           | 20200101   |
      | /products/0/reports/0/dated_on      | 2020-05-09 |
      | /products/0/reports/0/dated_on      | 2020-05-26 |

  @boundary
  Scenario Outline: The report is of the day of manufacture or of assessment
    Given "/products/0/class" is "class F (protective)"
    And "/products/0/reports/0/results" is "[{\"item\": \"pfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"inhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]"
    And "/products/0/reports/0/dated_on" is "<value>"
    When it is assessed on its own day
    Then rule "GBT38880-2020-internal-quality-evidence" is "pass"
    And rule "GBT38880-2020-internal-quality-evidence" is judged "pass"

    Examples:
      | value      |
      | 2020-05-10 |
      | 2020-05-25 |

  Scenario Outline: Whether the report vouches is not known
    Given "/products/0/class" is "class F (protective)"
    And "/products/0/reports/0/results" is "[{\"item\": \"pfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"inhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]"
    And "<field>" is not given
    When it is assessed on its own day
    Then rule "GBT38880-2020-internal-quality-evidence" is "unknown"
    And the evidence at "<field>" is "missing"

    Examples:
      | field                               |
      | /products/0/reports/0/is_accredited |
      | /products/0/reports/0/lot           |
      | /products/0/reports/0/dated_on      |
      | /products/0/reports                 |

  Scenario: There is no report
    Given "/products/0/class" is "class F (protective)"
    And "/products/0/reports/0/results" is "[{\"item\": \"pfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"inhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]"
    And "/products/0/reports" is an empty list
    When it is assessed on its own day
    Then rule "GBT38880-2020-internal-quality-evidence" is "fail"
    And the evidence is at "/products/0/reports"
    And requirement "GBT38880-2020-internal-quality" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/class" is "class F (protective)"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "GBT38880-2020-internal-quality-verdict" is "<outcome>"
    And rule "GBT38880-2020-internal-quality-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "internal-quality" of "GBT38880-2020"

    Examples:
      | results                                                                     | outcome | said                                                                                                                           |
      | [{"item": "pfe", "value": {"value": 94.9, "unit": "%"}, "verdict": "pass"}] | fail    | the laboratory's verdict on particle filtration efficiency is “pass”, contrary to its data (GB/T 38880-2020: internal quality) |
      | [{"item": "pfe", "value": {"value": 95, "unit": "%"}, "verdict": "fail"}]   | fail    | the laboratory's verdict on particle filtration efficiency is “fail”, contrary to its data (GB/T 38880-2020: internal quality) |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/class" is "class F (protective)"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "GBT38880-2020-internal-quality-verdict" is "<outcome>"
    And rule "GBT38880-2020-internal-quality-verdict" is judged "<judged>"

    Examples:
      | results                              | outcome | judged  |
      | [{"item": "pfe", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                   | outcome | judged |
      | [{"item": "pfe", "value": {"value": 95, "unit": "%"}, "verdict": "pass"}] | pass    | pass   |

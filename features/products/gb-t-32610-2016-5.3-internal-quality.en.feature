# language: en
Feature: GB/T 32610-2016 5.3: Internal quality

  Background:
    Given the submission "products"
    And "/products/0/standard" is "GBT32610-2016"
    And "/products/0/kind" is "daily protective mask"
    And "/products/0/reports/0/results" is "[{}]"
    And "/products/0/class" is "A"
    And "/products/0/is_dyed" is "yes"
    And "/products/0/is_sterilized_with_ethylene_oxide" is "yes"

  Scenario Outline: On either side of the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                             | item                         | measured                                               | outcome |
      | GBT32610-2016-5.3-inhalation     | inhalation resistance        | 175.1 Pa                                               | fail    |
      | GBT32610-2016-5.3-inhalation     | inhalation resistance        | 174.9 Pa                                               | pass    |
      | GBT32610-2016-5.3-inhalation     | inhalation resistance        | {\"samples\": [173.0, 173.0, 175.1], \"unit\": \"Pa\"} | fail    |
      | GBT32610-2016-5.3-inhalation     | inhalation resistance        | {\"samples\": [173.0, 174.9], \"unit\": \"Pa\"}        | pass    |
      | GBT32610-2016-5.3-inhalation     | inhalation resistance        | {\"less_than\": 174.9, \"unit\": \"Pa\"}               | pass    |
      | GBT32610-2016-5.3-inhalation     | inhalation resistance        | {\"more_than\": 175.1, \"unit\": \"Pa\"}               | fail    |
      | GBT32610-2016-5.3-exhalation     | exhalation resistance        | 145.1 Pa                                               | fail    |
      | GBT32610-2016-5.3-exhalation     | exhalation resistance        | 144.9 Pa                                               | pass    |
      | GBT32610-2016-5.3-exhalation     | exhalation resistance        | {\"samples\": [143.0, 143.0, 145.1], \"unit\": \"Pa\"} | fail    |
      | GBT32610-2016-5.3-exhalation     | exhalation resistance        | {\"samples\": [143.0, 144.9], \"unit\": \"Pa\"}        | pass    |
      | GBT32610-2016-5.3-exhalation     | exhalation resistance        | {\"less_than\": 144.9, \"unit\": \"Pa\"}               | pass    |
      | GBT32610-2016-5.3-exhalation     | exhalation resistance        | {\"more_than\": 145.1, \"unit\": \"Pa\"}               | fail    |
      | GBT32610-2016-5.3-straps         | breaking force of the straps | 19.9 N                                                 | fail    |
      | GBT32610-2016-5.3-straps         | breaking force of the straps | 20.1 N                                                 | pass    |
      | GBT32610-2016-5.3-straps         | breaking force of the straps | {\"samples\": [22.0, 22.0, 19.9], \"unit\": \"N\"}     | fail    |
      | GBT32610-2016-5.3-straps         | breaking force of the straps | {\"samples\": [22.0, 20.1], \"unit\": \"N\"}           | pass    |
      | GBT32610-2016-5.3-straps         | breaking force of the straps | {\"more_than\": 20.1, \"unit\": \"N\"}                 | pass    |
      | GBT32610-2016-5.3-straps         | breaking force of the straps | {\"less_than\": 19.9, \"unit\": \"N\"}                 | fail    |
      | GBT32610-2016-5.3-view           | downward field of view       | 59.9 deg                                               | fail    |
      | GBT32610-2016-5.3-view           | downward field of view       | 60.1 deg                                               | pass    |
      | GBT32610-2016-5.3-view           | downward field of view       | {\"samples\": [62.0, 62.0, 59.9], \"unit\": \"deg\"}   | fail    |
      | GBT32610-2016-5.3-view           | downward field of view       | {\"samples\": [62.0, 60.1], \"unit\": \"deg\"}         | pass    |
      | GBT32610-2016-5.3-view           | downward field of view       | {\"more_than\": 60.1, \"unit\": \"deg\"}               | pass    |
      | GBT32610-2016-5.3-view           | downward field of view       | {\"less_than\": 59.9, \"unit\": \"deg\"}               | fail    |
      | GBT32610-2016-5.3-rubbing        | fastness to rubbing          | 3.5 grade                                              | fail    |
      | GBT32610-2016-5.3-rubbing        | fastness to rubbing          | 4.5 grade                                              | pass    |
      | GBT32610-2016-5.3-rubbing        | fastness to rubbing          | {\"samples\": [14.0, 14.0, 3.5], \"unit\": \"grade\"}  | fail    |
      | GBT32610-2016-5.3-rubbing        | fastness to rubbing          | {\"samples\": [14.0, 4.5], \"unit\": \"grade\"}        | pass    |
      | GBT32610-2016-5.3-rubbing        | fastness to rubbing          | {\"more_than\": 4.5, \"unit\": \"grade\"}              | pass    |
      | GBT32610-2016-5.3-rubbing        | fastness to rubbing          | {\"less_than\": 3.5, \"unit\": \"grade\"}              | fail    |
      | GBT32610-2016-5.3-formaldehyde   | formaldehyde                 | 20.1 mg/kg                                             | fail    |
      | GBT32610-2016-5.3-formaldehyde   | formaldehyde                 | 19.9 mg/kg                                             | pass    |
      | GBT32610-2016-5.3-formaldehyde   | formaldehyde                 | {\"samples\": [18.0, 18.0, 20.1], \"unit\": \"mg/kg\"} | fail    |
      | GBT32610-2016-5.3-formaldehyde   | formaldehyde                 | {\"samples\": [18.0, 19.9], \"unit\": \"mg/kg\"}       | pass    |
      | GBT32610-2016-5.3-formaldehyde   | formaldehyde                 | {\"less_than\": 19.9, \"unit\": \"mg/kg\"}             | pass    |
      | GBT32610-2016-5.3-formaldehyde   | formaldehyde                 | {\"more_than\": 20.1, \"unit\": \"mg/kg\"}             | fail    |
      | GBT32610-2016-5.3-acidity        | acidity                      | 3.9 pH                                                 | fail    |
      | GBT32610-2016-5.3-acidity        | acidity                      | 4.1 pH                                                 | pass    |
      | GBT32610-2016-5.3-acidity        | acidity                      | 8.4 pH                                                 | pass    |
      | GBT32610-2016-5.3-acidity        | acidity                      | 8.6 pH                                                 | fail    |
      | GBT32610-2016-5.3-acidity        | acidity                      | {\"samples\": [6.25, 6.25, 8.6], \"unit\": \"pH\"}     | fail    |
      | GBT32610-2016-5.3-acidity        | acidity                      | {\"less_than\": 4.0, \"unit\": \"pH\"}                 | fail    |
      | GBT32610-2016-5.3-acidity        | acidity                      | {\"more_than\": 8.5, \"unit\": \"pH\"}                 | fail    |
      | GBT32610-2016-5.3-ethylene-oxide | ethylene oxide residue       | 10.1 ug/g                                              | fail    |
      | GBT32610-2016-5.3-ethylene-oxide | ethylene oxide residue       | 9.9 ug/g                                               | pass    |
      | GBT32610-2016-5.3-ethylene-oxide | ethylene oxide residue       | {\"samples\": [8.0, 8.0, 10.1], \"unit\": \"ug/g\"}    | fail    |
      | GBT32610-2016-5.3-ethylene-oxide | ethylene oxide residue       | {\"samples\": [8.0, 9.9], \"unit\": \"ug/g\"}          | pass    |
      | GBT32610-2016-5.3-ethylene-oxide | ethylene oxide residue       | {\"less_than\": 9.9, \"unit\": \"ug/g\"}               | pass    |
      | GBT32610-2016-5.3-ethylene-oxide | ethylene oxide residue       | {\"more_than\": 10.1, \"unit\": \"ug/g\"}              | fail    |
      | GBT32610-2016-5.3-bacteria       | total bacteria               | 201 CFU/g                                              | fail    |
      | GBT32610-2016-5.3-bacteria       | total bacteria               | 199 CFU/g                                              | pass    |
      | GBT32610-2016-5.3-bacteria       | total bacteria               | {\"samples\": [180, 180, 201], \"unit\": \"CFU/g\"}    | fail    |
      | GBT32610-2016-5.3-bacteria       | total bacteria               | {\"samples\": [180, 199], \"unit\": \"CFU/g\"}         | pass    |
      | GBT32610-2016-5.3-bacteria       | total bacteria               | {\"less_than\": 199, \"unit\": \"CFU/g\"}              | pass    |
      | GBT32610-2016-5.3-bacteria       | total bacteria               | {\"more_than\": 201, \"unit\": \"CFU/g\"}              | fail    |
      | GBT32610-2016-5.3-fungi          | total fungi                  | 101 CFU/g                                              | fail    |
      | GBT32610-2016-5.3-fungi          | total fungi                  | 99 CFU/g                                               | pass    |
      | GBT32610-2016-5.3-fungi          | total fungi                  | {\"samples\": [80, 80, 101], \"unit\": \"CFU/g\"}      | fail    |
      | GBT32610-2016-5.3-fungi          | total fungi                  | {\"samples\": [80, 99], \"unit\": \"CFU/g\"}           | pass    |
      | GBT32610-2016-5.3-fungi          | total fungi                  | {\"less_than\": 99, \"unit\": \"CFU/g\"}               | pass    |
      | GBT32610-2016-5.3-fungi          | total fungi                  | {\"more_than\": 101, \"unit\": \"CFU/g\"}              | fail    |

  @boundary
  Scenario Outline: Exactly at the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<outcome>"

    Examples:
      | rule                             | item                         | measured  | outcome |
      | GBT32610-2016-5.3-inhalation     | inhalation resistance        | 175 Pa    | pass    |
      | GBT32610-2016-5.3-inhalation     | inhalation resistance        | 0.175 kPa | pass    |
      | GBT32610-2016-5.3-exhalation     | exhalation resistance        | 145 Pa    | pass    |
      | GBT32610-2016-5.3-straps         | breaking force of the straps | 20 N      | pass    |
      | GBT32610-2016-5.3-view           | downward field of view       | 60 deg    | pass    |
      | GBT32610-2016-5.3-rubbing        | fastness to rubbing          | 4 grade   | pass    |
      | GBT32610-2016-5.3-formaldehyde   | formaldehyde                 | 20 mg/kg  | pass    |
      | GBT32610-2016-5.3-acidity        | acidity                      | 4.0 pH    | pass    |
      | GBT32610-2016-5.3-acidity        | acidity                      | 8.5 pH    | pass    |
      | GBT32610-2016-5.3-ethylene-oxide | ethylene oxide residue       | 10 ug/g   | pass    |
      | GBT32610-2016-5.3-bacteria       | total bacteria               | 200 CFU/g | pass    |
      | GBT32610-2016-5.3-fungi          | total fungi                  | 100 CFU/g | pass    |

  Scenario Outline: The value measured is missing
    Given "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                             | item                         |
      | GBT32610-2016-5.3-inhalation     | inhalation resistance        |
      | GBT32610-2016-5.3-exhalation     | exhalation resistance        |
      | GBT32610-2016-5.3-straps         | breaking force of the straps |
      | GBT32610-2016-5.3-view           | downward field of view       |
      | GBT32610-2016-5.3-rubbing        | fastness to rubbing          |
      | GBT32610-2016-5.3-formaldehyde   | formaldehyde                 |
      | GBT32610-2016-5.3-acidity        | acidity                      |
      | GBT32610-2016-5.3-ethylene-oxide | ethylene oxide residue       |
      | GBT32610-2016-5.3-bacteria       | total bacteria               |
      | GBT32610-2016-5.3-fungi          | total fungi                  |

  Scenario Outline: A wrong unit, or a bound that does not decide
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                             | item                         | measured                                   | state                                     |
      | GBT32610-2016-5.3-inhalation     | inhalation resistance        | 175 Pa/cm2                                 | in an unknown unit or one of another kind |
      | GBT32610-2016-5.3-inhalation     | inhalation resistance        | {\"value\": 175, \"unit\": \"pcs\"}        | in an unknown unit or one of another kind |
      | GBT32610-2016-5.3-inhalation     | inhalation resistance        | {\"more_than\": 174.9, \"unit\": \"Pa\"}   | only a bound, which does not decide       |
      | GBT32610-2016-5.3-inhalation     | inhalation resistance        | {\"less_than\": 175.1, \"unit\": \"Pa\"}   | only a bound, which does not decide       |
      | GBT32610-2016-5.3-exhalation     | exhalation resistance        | 145 Pa/cm2                                 | in an unknown unit or one of another kind |
      | GBT32610-2016-5.3-exhalation     | exhalation resistance        | {\"value\": 145, \"unit\": \"pcs\"}        | in an unknown unit or one of another kind |
      | GBT32610-2016-5.3-exhalation     | exhalation resistance        | {\"more_than\": 144.9, \"unit\": \"Pa\"}   | only a bound, which does not decide       |
      | GBT32610-2016-5.3-exhalation     | exhalation resistance        | {\"less_than\": 145.1, \"unit\": \"Pa\"}   | only a bound, which does not decide       |
      | GBT32610-2016-5.3-straps         | breaking force of the straps | 20 cm                                      | in an unknown unit or one of another kind |
      | GBT32610-2016-5.3-straps         | breaking force of the straps | {\"value\": 20, \"unit\": \"pcs\"}         | in an unknown unit or one of another kind |
      | GBT32610-2016-5.3-straps         | breaking force of the straps | {\"more_than\": 19.9, \"unit\": \"N\"}     | only a bound, which does not decide       |
      | GBT32610-2016-5.3-straps         | breaking force of the straps | {\"less_than\": 20.1, \"unit\": \"N\"}     | only a bound, which does not decide       |
      | GBT32610-2016-5.3-view           | downward field of view       | 60 %                                       | in an unknown unit or one of another kind |
      | GBT32610-2016-5.3-view           | downward field of view       | {\"value\": 60, \"unit\": \"pcs\"}         | in an unknown unit or one of another kind |
      | GBT32610-2016-5.3-view           | downward field of view       | {\"more_than\": 59.9, \"unit\": \"deg\"}   | only a bound, which does not decide       |
      | GBT32610-2016-5.3-view           | downward field of view       | {\"less_than\": 60.1, \"unit\": \"deg\"}   | only a bound, which does not decide       |
      | GBT32610-2016-5.3-rubbing        | fastness to rubbing          | 4 index                                    | in an unknown unit or one of another kind |
      | GBT32610-2016-5.3-rubbing        | fastness to rubbing          | {\"value\": 4, \"unit\": \"pcs\"}          | in an unknown unit or one of another kind |
      | GBT32610-2016-5.3-rubbing        | fastness to rubbing          | {\"more_than\": 3.5, \"unit\": \"grade\"}  | only a bound, which does not decide       |
      | GBT32610-2016-5.3-rubbing        | fastness to rubbing          | {\"less_than\": 4.5, \"unit\": \"grade\"}  | only a bound, which does not decide       |
      | GBT32610-2016-5.3-formaldehyde   | formaldehyde                 | 20 %                                       | in an unknown unit or one of another kind |
      | GBT32610-2016-5.3-formaldehyde   | formaldehyde                 | {\"value\": 20, \"unit\": \"pcs\"}         | in an unknown unit or one of another kind |
      | GBT32610-2016-5.3-formaldehyde   | formaldehyde                 | {\"more_than\": 19.9, \"unit\": \"mg/kg\"} | only a bound, which does not decide       |
      | GBT32610-2016-5.3-formaldehyde   | formaldehyde                 | {\"less_than\": 20.1, \"unit\": \"mg/kg\"} | only a bound, which does not decide       |
      | GBT32610-2016-5.3-acidity        | acidity                      | 4.0 %                                      | in an unknown unit or one of another kind |
      | GBT32610-2016-5.3-acidity        | acidity                      | {\"value\": 4.0, \"unit\": \"pcs\"}        | in an unknown unit or one of another kind |
      | GBT32610-2016-5.3-acidity        | acidity                      | {\"at_least\": 4.0, \"unit\": \"pH\"}      | only a bound, which does not decide       |
      | GBT32610-2016-5.3-acidity        | acidity                      | {\"less_than\": 8.5, \"unit\": \"pH\"}     | only a bound, which does not decide       |
      | GBT32610-2016-5.3-ethylene-oxide | ethylene oxide residue       | 10 %                                       | in an unknown unit or one of another kind |
      | GBT32610-2016-5.3-ethylene-oxide | ethylene oxide residue       | {\"value\": 10, \"unit\": \"pcs\"}         | in an unknown unit or one of another kind |
      | GBT32610-2016-5.3-ethylene-oxide | ethylene oxide residue       | {\"more_than\": 9.9, \"unit\": \"ug/g\"}   | only a bound, which does not decide       |
      | GBT32610-2016-5.3-ethylene-oxide | ethylene oxide residue       | {\"less_than\": 10.1, \"unit\": \"ug/g\"}  | only a bound, which does not decide       |
      | GBT32610-2016-5.3-bacteria       | total bacteria               | 200 mg/kg                                  | in an unknown unit or one of another kind |
      | GBT32610-2016-5.3-bacteria       | total bacteria               | {\"value\": 200, \"unit\": \"pcs\"}        | in an unknown unit or one of another kind |
      | GBT32610-2016-5.3-bacteria       | total bacteria               | {\"more_than\": 199, \"unit\": \"CFU/g\"}  | only a bound, which does not decide       |
      | GBT32610-2016-5.3-bacteria       | total bacteria               | {\"less_than\": 201, \"unit\": \"CFU/g\"}  | only a bound, which does not decide       |
      | GBT32610-2016-5.3-fungi          | total fungi                  | 100 mg/kg                                  | in an unknown unit or one of another kind |
      | GBT32610-2016-5.3-fungi          | total fungi                  | {\"value\": 100, \"unit\": \"pcs\"}        | in an unknown unit or one of another kind |
      | GBT32610-2016-5.3-fungi          | total fungi                  | {\"more_than\": 99, \"unit\": \"CFU/g\"}   | only a bound, which does not decide       |
      | GBT32610-2016-5.3-fungi          | total fungi                  | {\"less_than\": 101, \"unit\": \"CFU/g\"}  | only a bound, which does not decide       |

  Scenario Outline: Detected and not detected
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/detected" is "<detected>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                             | item                    | detected | outcome |
      | GBT32610-2016-5.3-amines         | azo amines              | no       | pass    |
      | GBT32610-2016-5.3-amines         | azo amines              | yes      | fail    |
      | GBT32610-2016-5.3-coliforms      | coliforms               | no       | pass    |
      | GBT32610-2016-5.3-coliforms      | coliforms               | yes      | fail    |
      | GBT32610-2016-5.3-pseudomonas    | pseudomonas aeruginosa  | no       | pass    |
      | GBT32610-2016-5.3-pseudomonas    | pseudomonas aeruginosa  | yes      | fail    |
      | GBT32610-2016-5.3-staphylococcus | staphylococcus aureus   | no       | pass    |
      | GBT32610-2016-5.3-staphylococcus | staphylococcus aureus   | yes      | fail    |
      | GBT32610-2016-5.3-streptococcus  | haemolytic streptococci | no       | pass    |
      | GBT32610-2016-5.3-streptococcus  | haemolytic streptococci | yes      | fail    |

  Scenario Outline: Whether it is detected is missing
    Given "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/detected" is "missing"

    Examples:
      | rule                             | item                    |
      | GBT32610-2016-5.3-amines         | azo amines              |
      | GBT32610-2016-5.3-coliforms      | coliforms               |
      | GBT32610-2016-5.3-pseudomonas    | pseudomonas aeruginosa  |
      | GBT32610-2016-5.3-staphylococcus | staphylococcus aureus   |
      | GBT32610-2016-5.3-streptococcus  | haemolytic streptococci |

  Scenario Outline: Whether it is detected is a text
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/detected" is wrongly the text "none"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/detected" is "of the wrong type"

    Examples:
      | rule                             | item                    |
      | GBT32610-2016-5.3-amines         | azo amines              |
      | GBT32610-2016-5.3-coliforms      | coliforms               |
      | GBT32610-2016-5.3-pseudomonas    | pseudomonas aeruginosa  |
      | GBT32610-2016-5.3-staphylococcus | staphylococcus aureus   |
      | GBT32610-2016-5.3-streptococcus  | haemolytic streptococci |

  Scenario Outline: What is said where it fails (value)
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "5.3" of "GBT32610-2016"

    Examples:
      | rule                             | item                         | measured   | explanation                                                                                                                   |
      | GBT32610-2016-5.3-inhalation     | inhalation resistance        | 175.1 Pa   | Inhalation resistance measured 175.1 Pa; GB/T 32610-2016, clause 5.3, demands that each specimen is at most 175 Pa            |
      | GBT32610-2016-5.3-exhalation     | exhalation resistance        | 145.1 Pa   | Exhalation resistance measured 145.1 Pa; GB/T 32610-2016, clause 5.3, demands that each specimen is at most 145 Pa            |
      | GBT32610-2016-5.3-straps         | breaking force of the straps | 19.9 N     | Breaking force of straps and joints measured 19.9 N; GB/T 32610-2016, clause 5.3, demands that each specimen is at least 20 N |
      | GBT32610-2016-5.3-view           | downward field of view       | 59.9 deg   | Downward field of view measured 59.9 deg; GB/T 32610-2016, clause 5.3, demands that each specimen is at least 60 deg          |
      | GBT32610-2016-5.3-rubbing        | fastness to rubbing          | 3.5 grade  | Fastness to rubbing measured 3.5 grade; GB/T 32610-2016, clause 5.3, demands that each specimen is at least 4 grade           |
      | GBT32610-2016-5.3-formaldehyde   | formaldehyde                 | 20.1 mg/kg | Formaldehyde measured 20.1 mg/kg; GB/T 32610-2016, clause 5.3, demands that each specimen is at most 20 mg/kg                 |
      | GBT32610-2016-5.3-acidity        | acidity                      | 3.9 pH     | Acidity measured 3.9 pH; GB/T 32610-2016, clause 5.3, demands that each specimen lies between 4.0 and 8.5 pH                  |
      | GBT32610-2016-5.3-ethylene-oxide | ethylene oxide residue       | 10.1 ug/g  | Ethylene oxide residue measured 10.1 ug/g; GB/T 32610-2016, clause 5.3, demands that each specimen is at most 10 ug/g         |
      | GBT32610-2016-5.3-bacteria       | total bacteria               | 201 CFU/g  | Total bacteria measured 201 CFU/g; GB/T 32610-2016, clause 5.3, demands that each specimen is at most 200 CFU/g               |
      | GBT32610-2016-5.3-fungi          | total fungi                  | 101 CFU/g  | Total fungi measured 101 CFU/g; GB/T 32610-2016, clause 5.3, demands that each specimen is at most 100 CFU/g                  |

  Scenario Outline: What is said where it fails (finding)
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/detected" is "<detected>"
    When it is assessed on its own day
    Then rule "<rule>" is "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/detected"
    And the citation is "5.3" of "GBT32610-2016"

    Examples:
      | rule                             | item                    | detected | explanation                                                                                        |
      | GBT32610-2016-5.3-amines         | azo amines              | yes      | Azo amines measured yes; GB/T 32610-2016, clause 5.3, demands that it is not detected              |
      | GBT32610-2016-5.3-coliforms      | coliforms               | yes      | Coliforms measured yes; GB/T 32610-2016, clause 5.3, demands that it is not detected               |
      | GBT32610-2016-5.3-pseudomonas    | pseudomonas aeruginosa  | yes      | Pseudomonas aeruginosa measured yes; GB/T 32610-2016, clause 5.3, demands that it is not detected  |
      | GBT32610-2016-5.3-staphylococcus | staphylococcus aureus   | yes      | Staphylococcus aureus measured yes; GB/T 32610-2016, clause 5.3, demands that it is not detected   |
      | GBT32610-2016-5.3-streptococcus  | haemolytic streptococci | yes      | Haemolytic streptococci measured yes; GB/T 32610-2016, clause 5.3, demands that it is not detected |

  Scenario Outline: Where a row does not apply
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule                             | item                   | field                                         | value                 |
      | GBT32610-2016-5.3-rubbing        | fastness to rubbing    | /products/0/is_dyed                           | no                    |
      | GBT32610-2016-5.3-amines         | azo amines             | /products/0/is_dyed                           | no                    |
      | GBT32610-2016-5.3-ethylene-oxide | ethylene oxide residue | /products/0/is_sterilized_with_ethylene_oxide | no                    |
      | GBT32610-2016-5.3-inhalation     | inhalation resistance  | /products/0/reports/0/lot                     | 20200101              |
      | GBT32610-2016-5.3-inhalation     | inhalation resistance  | /products/0/standard                          | GB2626-2006           |
      | GBT32610-2016-5.3-inhalation     | inhalation resistance  | /products/0/reports/0/results/0/item          | exhalation resistance |

  Scenario: The item is missing
    Given "/products/0/reports/0/results/0/value" is "1 %"
    When it is assessed on its own day
    Then rule "GBT32610-2016-5.3-inhalation" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/item" is "missing"

  Scenario Outline: The report is complete
    Given "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "GBT32610-2016-5.3-evidence" is "pass"
    And requirement "GBT32610-2016-5.3" is "<verdict>"

    Examples:
      | results                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                      | verdict   |
      | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}] | compliant |

  Scenario Outline: The report lacks an item
    Given "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "GBT32610-2016-5.3-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported internal quality for this lot (GB/T 32610-2016, clause 5.3)"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "5.3" of "GBT32610-2016"

    Examples:
      | results                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                      |
      | [{\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]                                         |
      | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]                                         |
      | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]                             |
      | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]                                 |
      | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]                                     |
      | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]                                  |
      | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]                         |
      | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]  |
      | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]                              |
      | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]                                   |
      | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]                         |
      | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}] |
      | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]   |
      | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]      |
      | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}]     |

  Scenario Outline: The report does not vouch for this lot
    Given "/products/0/reports/0/results" is "[{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "GBT32610-2016-5.3-evidence" is "fail"
    And the evidence is at "<field>"

    Examples:
      | field                               | value      |
      | /products/0/reports/0/is_accredited | no         |
      | /products/0/reports/0/lot           | 20200101   |
      | /products/0/reports/0/dated_on      | 2020-03-09 |
      | /products/0/reports/0/dated_on      | 2020-03-26 |

  @boundary
  Scenario Outline: The report is of the day of manufacture or of assessment
    Given "/products/0/reports/0/results" is "[{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]"
    And "/products/0/reports/0/dated_on" is "<value>"
    When it is assessed on its own day
    Then rule "GBT32610-2016-5.3-evidence" is "pass"
    And rule "GBT32610-2016-5.3-evidence" is judged "pass"

    Examples:
      | value      |
      | 2020-03-10 |
      | 2020-03-25 |

  Scenario Outline: Whether the report vouches is not known
    Given "/products/0/reports/0/results" is "[{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]"
    And "<field>" is not given
    When it is assessed on its own day
    Then rule "GBT32610-2016-5.3-evidence" is "unknown"
    And the evidence at "<field>" is "missing"

    Examples:
      | field                               |
      | /products/0/reports/0/is_accredited |
      | /products/0/reports/0/lot           |
      | /products/0/reports/0/dated_on      |
      | /products/0/reports                 |

  Scenario: There is no report
    Given "/products/0/reports/0/results" is "[{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]"
    And "/products/0/reports" is an empty list
    When it is assessed on its own day
    Then rule "GBT32610-2016-5.3-evidence" is "fail"
    And the evidence is at "/products/0/reports"
    And requirement "GBT32610-2016-5.3" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "GBT32610-2016-5.3-verdict" is "<outcome>"
    And rule "GBT32610-2016-5.3-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "5.3" of "GBT32610-2016"

    Examples:
      | results                                                                                     | outcome | said                                                                                                          |
      | [{"item": "rubbing_fastness", "value": {"value": 3.5, "unit": "grade"}, "verdict": "pass"}] | fail    | the laboratory's verdict on fastness to rubbing is “pass”, contrary to its data (GB/T 32610-2016, clause 5.3) |
      | [{"item": "rubbing_fastness", "value": {"value": 4, "unit": "grade"}, "verdict": "fail"}]   | fail    | the laboratory's verdict on fastness to rubbing is “fail”, contrary to its data (GB/T 32610-2016, clause 5.3) |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "GBT32610-2016-5.3-verdict" is "<outcome>"
    And rule "GBT32610-2016-5.3-verdict" is judged "<judged>"

    Examples:
      | results                                           | outcome | judged  |
      | [{"item": "rubbing_fastness", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                   | outcome | judged |
      | [{"item": "rubbing_fastness", "value": {"value": 4, "unit": "grade"}, "verdict": "pass"}] | pass    | pass   |

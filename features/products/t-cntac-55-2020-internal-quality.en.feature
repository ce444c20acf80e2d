# language: en
Feature: T/CNTAC 55-2020 internal-quality: Internal quality

  Background:
    Given the submission "products"
    And "/products/0/standard" is "TCNTAC55-2020"
    And "/products/0/kind" is "civil hygienic mask"
    And "/products/0/class" is not given
    And "/products/0/reports/0/results" is "[{}]"
    And "/products/0/is_sterilized_with_ethylene_oxide" is "yes"

  Scenario Outline: On either side of the limit (limits not verified)
    Given "/products/0/kind" is "<kind>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                                           | kind                | item                         | measured                                                | judged |
      | TCNTAC55-2020-internal-quality-ventilation     | civil hygienic mask | ventilation resistance       | 49.1 Pa/cm2                                             | fail   |
      | TCNTAC55-2020-internal-quality-ventilation     | civil hygienic mask | ventilation resistance       | 48.9 Pa/cm2                                             | pass   |
      | TCNTAC55-2020-internal-quality-ventilation     | civil hygienic mask | ventilation resistance       | {\"samples\": [47.0, 47.0, 49.1], \"unit\": \"Pa/cm2\"} | fail   |
      | TCNTAC55-2020-internal-quality-ventilation     | civil hygienic mask | ventilation resistance       | {\"samples\": [47.0, 48.9], \"unit\": \"Pa/cm2\"}       | pass   |
      | TCNTAC55-2020-internal-quality-ventilation     | civil hygienic mask | ventilation resistance       | {\"less_than\": 48.9, \"unit\": \"Pa/cm2\"}             | pass   |
      | TCNTAC55-2020-internal-quality-ventilation     | civil hygienic mask | ventilation resistance       | {\"more_than\": 49.1, \"unit\": \"Pa/cm2\"}             | fail   |
      | TCNTAC55-2020-internal-quality-straps          | civil hygienic mask | breaking force of the straps | 9.9 N                                                   | fail   |
      | TCNTAC55-2020-internal-quality-straps          | civil hygienic mask | breaking force of the straps | 10.1 N                                                  | pass   |
      | TCNTAC55-2020-internal-quality-straps          | civil hygienic mask | breaking force of the straps | {\"samples\": [12.0, 12.0, 9.9], \"unit\": \"N\"}       | fail   |
      | TCNTAC55-2020-internal-quality-straps          | civil hygienic mask | breaking force of the straps | {\"samples\": [12.0, 10.1], \"unit\": \"N\"}            | pass   |
      | TCNTAC55-2020-internal-quality-straps          | civil hygienic mask | breaking force of the straps | {\"more_than\": 10.1, \"unit\": \"N\"}                  | pass   |
      | TCNTAC55-2020-internal-quality-straps          | civil hygienic mask | breaking force of the straps | {\"less_than\": 9.9, \"unit\": \"N\"}                   | fail   |
      | TCNTAC55-2020-internal-quality-nose-clip       | civil hygienic mask | length of the nose clip      | 7.9 cm                                                  | fail   |
      | TCNTAC55-2020-internal-quality-nose-clip       | civil hygienic mask | length of the nose clip      | 8.1 cm                                                  | pass   |
      | TCNTAC55-2020-internal-quality-nose-clip       | civil hygienic mask | length of the nose clip      | {\"samples\": [10.0, 10.0, 7.9], \"unit\": \"cm\"}      | fail   |
      | TCNTAC55-2020-internal-quality-nose-clip       | civil hygienic mask | length of the nose clip      | {\"samples\": [10.0, 8.1], \"unit\": \"cm\"}            | pass   |
      | TCNTAC55-2020-internal-quality-nose-clip       | civil hygienic mask | length of the nose clip      | {\"more_than\": 8.1, \"unit\": \"cm\"}                  | pass   |
      | TCNTAC55-2020-internal-quality-nose-clip       | civil hygienic mask | length of the nose clip      | {\"less_than\": 7.9, \"unit\": \"cm\"}                  | fail   |
      | TCNTAC55-2020-internal-quality-formaldehyde    | civil hygienic mask | formaldehyde                 | 20.1 mg/kg                                              | fail   |
      | TCNTAC55-2020-internal-quality-formaldehyde    | civil hygienic mask | formaldehyde                 | 19.9 mg/kg                                              | pass   |
      | TCNTAC55-2020-internal-quality-formaldehyde    | civil hygienic mask | formaldehyde                 | {\"samples\": [18.0, 18.0, 20.1], \"unit\": \"mg/kg\"}  | fail   |
      | TCNTAC55-2020-internal-quality-formaldehyde    | civil hygienic mask | formaldehyde                 | {\"samples\": [18.0, 19.9], \"unit\": \"mg/kg\"}        | pass   |
      | TCNTAC55-2020-internal-quality-formaldehyde    | civil hygienic mask | formaldehyde                 | {\"less_than\": 19.9, \"unit\": \"mg/kg\"}              | pass   |
      | TCNTAC55-2020-internal-quality-formaldehyde    | civil hygienic mask | formaldehyde                 | {\"more_than\": 20.1, \"unit\": \"mg/kg\"}              | fail   |
      | TCNTAC55-2020-internal-quality-acidity         | civil hygienic mask | acidity                      | 3.9 pH                                                  | fail   |
      | TCNTAC55-2020-internal-quality-acidity         | civil hygienic mask | acidity                      | 4.1 pH                                                  | pass   |
      | TCNTAC55-2020-internal-quality-acidity         | civil hygienic mask | acidity                      | 8.4 pH                                                  | pass   |
      | TCNTAC55-2020-internal-quality-acidity         | civil hygienic mask | acidity                      | 8.6 pH                                                  | fail   |
      | TCNTAC55-2020-internal-quality-acidity         | civil hygienic mask | acidity                      | {\"samples\": [6.25, 6.25, 8.6], \"unit\": \"pH\"}      | fail   |
      | TCNTAC55-2020-internal-quality-acidity         | civil hygienic mask | acidity                      | {\"less_than\": 4.0, \"unit\": \"pH\"}                  | fail   |
      | TCNTAC55-2020-internal-quality-acidity         | civil hygienic mask | acidity                      | {\"more_than\": 8.5, \"unit\": \"pH\"}                  | fail   |
      | TCNTAC55-2020-internal-quality-ethylene-oxide  | civil hygienic mask | ethylene oxide residue       | 10.1 ug/g                                               | fail   |
      | TCNTAC55-2020-internal-quality-ethylene-oxide  | civil hygienic mask | ethylene oxide residue       | 9.9 ug/g                                                | pass   |
      | TCNTAC55-2020-internal-quality-ethylene-oxide  | civil hygienic mask | ethylene oxide residue       | {\"samples\": [8.0, 8.0, 10.1], \"unit\": \"ug/g\"}     | fail   |
      | TCNTAC55-2020-internal-quality-ethylene-oxide  | civil hygienic mask | ethylene oxide residue       | {\"samples\": [8.0, 9.9], \"unit\": \"ug/g\"}           | pass   |
      | TCNTAC55-2020-internal-quality-ethylene-oxide  | civil hygienic mask | ethylene oxide residue       | {\"less_than\": 9.9, \"unit\": \"ug/g\"}                | pass   |
      | TCNTAC55-2020-internal-quality-ethylene-oxide  | civil hygienic mask | ethylene oxide residue       | {\"more_than\": 10.1, \"unit\": \"ug/g\"}               | fail   |
      | TCNTAC55-2020-internal-quality-nose-clip-child | children's mask     | length of the nose clip      | 5.4 cm                                                  | fail   |
      | TCNTAC55-2020-internal-quality-nose-clip-child | children's mask     | length of the nose clip      | 5.6 cm                                                  | pass   |
      | TCNTAC55-2020-internal-quality-nose-clip-child | children's mask     | length of the nose clip      | {\"samples\": [7.5, 7.5, 5.4], \"unit\": \"cm\"}        | fail   |
      | TCNTAC55-2020-internal-quality-nose-clip-child | children's mask     | length of the nose clip      | {\"samples\": [7.5, 5.6], \"unit\": \"cm\"}             | pass   |
      | TCNTAC55-2020-internal-quality-nose-clip-child | children's mask     | length of the nose clip      | {\"more_than\": 5.6, \"unit\": \"cm\"}                  | pass   |
      | TCNTAC55-2020-internal-quality-nose-clip-child | children's mask     | length of the nose clip      | {\"less_than\": 5.4, \"unit\": \"cm\"}                  | fail   |

  @boundary
  Scenario Outline: Exactly at the limit (limits not verified)
    Given "/products/0/kind" is "<kind>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                                           | kind                | item                         | measured  | judged |
      | TCNTAC55-2020-internal-quality-ventilation     | civil hygienic mask | ventilation resistance       | 49 Pa/cm2 | pass   |
      | TCNTAC55-2020-internal-quality-straps          | civil hygienic mask | breaking force of the straps | 10 N      | pass   |
      | TCNTAC55-2020-internal-quality-nose-clip       | civil hygienic mask | length of the nose clip      | 8.0 cm    | pass   |
      | TCNTAC55-2020-internal-quality-formaldehyde    | civil hygienic mask | formaldehyde                 | 20 mg/kg  | pass   |
      | TCNTAC55-2020-internal-quality-acidity         | civil hygienic mask | acidity                      | 4.0 pH    | pass   |
      | TCNTAC55-2020-internal-quality-acidity         | civil hygienic mask | acidity                      | 8.5 pH    | pass   |
      | TCNTAC55-2020-internal-quality-ethylene-oxide  | civil hygienic mask | ethylene oxide residue       | 10 ug/g   | pass   |
      | TCNTAC55-2020-internal-quality-nose-clip-child | children's mask     | length of the nose clip      | 5.5 cm    | pass   |

  Scenario Outline: The value measured is missing (limits not verified)
    Given "/products/0/kind" is "<kind>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                                           | kind                | item                         |
      | TCNTAC55-2020-internal-quality-ventilation     | civil hygienic mask | ventilation resistance       |
      | TCNTAC55-2020-internal-quality-straps          | civil hygienic mask | breaking force of the straps |
      | TCNTAC55-2020-internal-quality-nose-clip       | civil hygienic mask | length of the nose clip      |
      | TCNTAC55-2020-internal-quality-formaldehyde    | civil hygienic mask | formaldehyde                 |
      | TCNTAC55-2020-internal-quality-acidity         | civil hygienic mask | acidity                      |
      | TCNTAC55-2020-internal-quality-ethylene-oxide  | civil hygienic mask | ethylene oxide residue       |
      | TCNTAC55-2020-internal-quality-nose-clip-child | children's mask     | length of the nose clip      |

  Scenario Outline: A wrong unit, or a bound that does not decide (limits not verified)
    Given "/products/0/kind" is "<kind>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"

    Examples:
      | rule                                           | kind                | item                         | measured                                    |
      | TCNTAC55-2020-internal-quality-ventilation     | civil hygienic mask | ventilation resistance       | 49 Pa                                       |
      | TCNTAC55-2020-internal-quality-ventilation     | civil hygienic mask | ventilation resistance       | {\"value\": 49, \"unit\": \"pcs\"}          |
      | TCNTAC55-2020-internal-quality-ventilation     | civil hygienic mask | ventilation resistance       | {\"more_than\": 48.9, \"unit\": \"Pa/cm2\"} |
      | TCNTAC55-2020-internal-quality-ventilation     | civil hygienic mask | ventilation resistance       | {\"less_than\": 49.1, \"unit\": \"Pa/cm2\"} |
      | TCNTAC55-2020-internal-quality-straps          | civil hygienic mask | breaking force of the straps | 10 cm                                       |
      | TCNTAC55-2020-internal-quality-straps          | civil hygienic mask | breaking force of the straps | {\"value\": 10, \"unit\": \"pcs\"}          |
      | TCNTAC55-2020-internal-quality-straps          | civil hygienic mask | breaking force of the straps | {\"more_than\": 9.9, \"unit\": \"N\"}       |
      | TCNTAC55-2020-internal-quality-straps          | civil hygienic mask | breaking force of the straps | {\"less_than\": 10.1, \"unit\": \"N\"}      |
      | TCNTAC55-2020-internal-quality-nose-clip       | civil hygienic mask | length of the nose clip      | 8.0 N                                       |
      | TCNTAC55-2020-internal-quality-nose-clip       | civil hygienic mask | length of the nose clip      | {\"value\": 8.0, \"unit\": \"pcs\"}         |
      | TCNTAC55-2020-internal-quality-nose-clip       | civil hygienic mask | length of the nose clip      | {\"more_than\": 7.9, \"unit\": \"cm\"}      |
      | TCNTAC55-2020-internal-quality-nose-clip       | civil hygienic mask | length of the nose clip      | {\"less_than\": 8.1, \"unit\": \"cm\"}      |
      | TCNTAC55-2020-internal-quality-formaldehyde    | civil hygienic mask | formaldehyde                 | 20 %                                        |
      | TCNTAC55-2020-internal-quality-formaldehyde    | civil hygienic mask | formaldehyde                 | {\"value\": 20, \"unit\": \"pcs\"}          |
      | TCNTAC55-2020-internal-quality-formaldehyde    | civil hygienic mask | formaldehyde                 | {\"more_than\": 19.9, \"unit\": \"mg/kg\"}  |
      | TCNTAC55-2020-internal-quality-formaldehyde    | civil hygienic mask | formaldehyde                 | {\"less_than\": 20.1, \"unit\": \"mg/kg\"}  |
      | TCNTAC55-2020-internal-quality-acidity         | civil hygienic mask | acidity                      | 4.0 %                                       |
      | TCNTAC55-2020-internal-quality-acidity         | civil hygienic mask | acidity                      | {\"value\": 4.0, \"unit\": \"pcs\"}         |
      | TCNTAC55-2020-internal-quality-acidity         | civil hygienic mask | acidity                      | {\"at_least\": 4.0, \"unit\": \"pH\"}       |
      | TCNTAC55-2020-internal-quality-acidity         | civil hygienic mask | acidity                      | {\"less_than\": 8.5, \"unit\": \"pH\"}      |
      | TCNTAC55-2020-internal-quality-ethylene-oxide  | civil hygienic mask | ethylene oxide residue       | 10 %                                        |
      | TCNTAC55-2020-internal-quality-ethylene-oxide  | civil hygienic mask | ethylene oxide residue       | {\"value\": 10, \"unit\": \"pcs\"}          |
      | TCNTAC55-2020-internal-quality-ethylene-oxide  | civil hygienic mask | ethylene oxide residue       | {\"more_than\": 9.9, \"unit\": \"ug/g\"}    |
      | TCNTAC55-2020-internal-quality-ethylene-oxide  | civil hygienic mask | ethylene oxide residue       | {\"less_than\": 10.1, \"unit\": \"ug/g\"}   |
      | TCNTAC55-2020-internal-quality-nose-clip-child | children's mask     | length of the nose clip      | 5.5 N                                       |
      | TCNTAC55-2020-internal-quality-nose-clip-child | children's mask     | length of the nose clip      | {\"value\": 5.5, \"unit\": \"pcs\"}         |
      | TCNTAC55-2020-internal-quality-nose-clip-child | children's mask     | length of the nose clip      | {\"more_than\": 5.4, \"unit\": \"cm\"}      |
      | TCNTAC55-2020-internal-quality-nose-clip-child | children's mask     | length of the nose clip      | {\"less_than\": 5.6, \"unit\": \"cm\"}      |

  Scenario Outline: What is said of limits that are not verified (value)
    Given "/products/0/kind" is "<kind>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "fail"
    And the explanation says "a limit that nobody has verified"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "internal-quality" of "TCNTAC55-2020"

    Examples:
      | rule                                           | kind                | item                         | measured    | explanation                                                                                                                                 |
      | TCNTAC55-2020-internal-quality-ventilation     | civil hygienic mask | ventilation resistance       | 49.1 Pa/cm2 | Ventilation resistance measured 49.1 Pa/cm2; T/CNTAC 55-2020 (internal quality) demands that each specimen is at most 49 Pa/cm2      |
      | TCNTAC55-2020-internal-quality-straps          | civil hygienic mask | breaking force of the straps | 9.9 N       | Breaking force of the straps measured 9.9 N; T/CNTAC 55-2020 (internal quality) demands that each specimen is at least 10 N          |
      | TCNTAC55-2020-internal-quality-nose-clip       | civil hygienic mask | length of the nose clip      | 7.9 cm      | Length of the nose clip (adults) measured 7.9 cm; T/CNTAC 55-2020 (internal quality) demands that each specimen is at least 8.0 cm   |
      | TCNTAC55-2020-internal-quality-formaldehyde    | civil hygienic mask | formaldehyde                 | 20.1 mg/kg  | Formaldehyde measured 20.1 mg/kg; T/CNTAC 55-2020 (internal quality) demands that each specimen is at most 20 mg/kg                  |
      | TCNTAC55-2020-internal-quality-acidity         | civil hygienic mask | acidity                      | 3.9 pH      | Acidity measured 3.9 pH; T/CNTAC 55-2020 (internal quality) demands that each specimen lies between 4.0 and 8.5 pH                   |
      | TCNTAC55-2020-internal-quality-ethylene-oxide  | civil hygienic mask | ethylene oxide residue       | 10.1 ug/g   | Ethylene oxide residue measured 10.1 ug/g; T/CNTAC 55-2020 (internal quality) demands that each specimen is at most 10 ug/g          |
      | TCNTAC55-2020-internal-quality-nose-clip-child | children's mask     | length of the nose clip      | 5.4 cm      | Length of the nose clip (children) measured 5.4 cm; T/CNTAC 55-2020 (internal quality) demands that each specimen is at least 5.5 cm |

  Scenario Outline: Where a row does not apply
    Given "/products/0/kind" is "<kind>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule                                           | kind                | item                    | field                                         | value                        |
      | TCNTAC55-2020-internal-quality-nose-clip       | civil hygienic mask | length of the nose clip | /products/0/kind                              | children's mask              |
      | TCNTAC55-2020-internal-quality-ethylene-oxide  | civil hygienic mask | ethylene oxide residue  | /products/0/is_sterilized_with_ethylene_oxide | no                           |
      | TCNTAC55-2020-internal-quality-nose-clip-child | children's mask     | length of the nose clip | /products/0/kind                              | civil hygienic mask          |
      | TCNTAC55-2020-internal-quality-ventilation     | civil hygienic mask | ventilation resistance  | /products/0/reports/0/lot                     | 20200101                     |
      | TCNTAC55-2020-internal-quality-ventilation     | civil hygienic mask | ventilation resistance  | /products/0/standard                          | GB2626-2006                  |
      | TCNTAC55-2020-internal-quality-ventilation     | civil hygienic mask | ventilation resistance  | /products/0/reports/0/results/0/item          | breaking force of the straps |

  Scenario: The item is missing
    Given "/products/0/kind" is "civil hygienic mask"
    And "/products/0/reports/0/results/0/value" is "1 %"
    When it is assessed on its own day
    Then rule "TCNTAC55-2020-internal-quality-ventilation" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/item" is "missing"

  Scenario Outline: The report is complete
    Given "/products/0/kind" is "<kind>"
    And "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "TCNTAC55-2020-internal-quality-evidence" is "pass"
    And requirement "TCNTAC55-2020-internal-quality" is "<verdict>"

    Examples:
      | kind                | results                                                                                                                                                                                                                                                                                                                                                                                                                                                                                         | verdict      |
      | civil hygienic mask | [{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 10.1, \"unit\": \"N\"}}, {\"item\": \"nose_clip_length\", \"value\": {\"value\": 8.1, \"unit\": \"cm\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}] | undetermined |
      | children's mask     | [{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 10.1, \"unit\": \"N\"}}, {\"item\": \"nose_clip_length\", \"value\": {\"value\": 5.6, \"unit\": \"cm\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}] | undetermined |

  Scenario Outline: The report lacks an item
    Given "/products/0/kind" is "<kind>"
    And "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "TCNTAC55-2020-internal-quality-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported internal quality for this lot (T/CNTAC 55-2020: internal quality)"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "internal-quality" of "TCNTAC55-2020"

    Examples:
      | kind                | results                                                                                                                                                                                                                                                                                                                                                                                                                 |
      | civil hygienic mask | [{\"item\": \"strap_force\", \"value\": {\"value\": 10.1, \"unit\": \"N\"}}, {\"item\": \"nose_clip_length\", \"value\": {\"value\": 8.1, \"unit\": \"cm\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}]                     |
      | civil hygienic mask | [{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}, {\"item\": \"nose_clip_length\", \"value\": {\"value\": 8.1, \"unit\": \"cm\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}]     |
      | civil hygienic mask | [{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 10.1, \"unit\": \"N\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}]          |
      | civil hygienic mask | [{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 10.1, \"unit\": \"N\"}}, {\"item\": \"nose_clip_length\", \"value\": {\"value\": 8.1, \"unit\": \"cm\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}]          |
      | civil hygienic mask | [{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 10.1, \"unit\": \"N\"}}, {\"item\": \"nose_clip_length\", \"value\": {\"value\": 8.1, \"unit\": \"cm\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}] |
      | civil hygienic mask | [{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 10.1, \"unit\": \"N\"}}, {\"item\": \"nose_clip_length\", \"value\": {\"value\": 8.1, \"unit\": \"cm\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]      |
      | children's mask     | [{\"item\": \"strap_force\", \"value\": {\"value\": 10.1, \"unit\": \"N\"}}, {\"item\": \"nose_clip_length\", \"value\": {\"value\": 5.6, \"unit\": \"cm\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}]                     |
      | children's mask     | [{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}, {\"item\": \"nose_clip_length\", \"value\": {\"value\": 5.6, \"unit\": \"cm\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}]     |
      | children's mask     | [{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 10.1, \"unit\": \"N\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}]          |
      | children's mask     | [{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 10.1, \"unit\": \"N\"}}, {\"item\": \"nose_clip_length\", \"value\": {\"value\": 5.6, \"unit\": \"cm\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}]          |
      | children's mask     | [{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 10.1, \"unit\": \"N\"}}, {\"item\": \"nose_clip_length\", \"value\": {\"value\": 5.6, \"unit\": \"cm\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}] |
      | children's mask     | [{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 10.1, \"unit\": \"N\"}}, {\"item\": \"nose_clip_length\", \"value\": {\"value\": 5.6, \"unit\": \"cm\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]      |

  Scenario Outline: The report does not vouch for this lot
    Given "/products/0/kind" is "civil hygienic mask"
    And "/products/0/reports/0/results" is "[{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 10.1, \"unit\": \"N\"}}, {\"item\": \"nose_clip_length\", \"value\": {\"value\": 8.1, \"unit\": \"cm\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}]"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "TCNTAC55-2020-internal-quality-evidence" is "fail"
    And the evidence is at "<field>"

    Examples:
      | field                               | value      |
      | /products/0/reports/0/is_accredited | no         |
      | /products/0/reports/0/lot           | 20200101   |
      | /products/0/reports/0/dated_on      | 2020-03-09 |
      | /products/0/reports/0/dated_on      | 2020-03-26 |

  @boundary
  Scenario Outline: The report is of the day of manufacture or of assessment
    Given "/products/0/kind" is "civil hygienic mask"
    And "/products/0/reports/0/results" is "[{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 10.1, \"unit\": \"N\"}}, {\"item\": \"nose_clip_length\", \"value\": {\"value\": 8.1, \"unit\": \"cm\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}]"
    And "/products/0/reports/0/dated_on" is "<value>"
    When it is assessed on its own day
    Then rule "TCNTAC55-2020-internal-quality-evidence" is "pass"
    And rule "TCNTAC55-2020-internal-quality-evidence" is judged "pass"

    Examples:
      | value      |
      | 2020-03-10 |
      | 2020-03-25 |

  Scenario Outline: Whether the report vouches is not known
    Given "/products/0/kind" is "civil hygienic mask"
    And "/products/0/reports/0/results" is "[{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 10.1, \"unit\": \"N\"}}, {\"item\": \"nose_clip_length\", \"value\": {\"value\": 8.1, \"unit\": \"cm\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}]"
    And "<field>" is not given
    When it is assessed on its own day
    Then rule "TCNTAC55-2020-internal-quality-evidence" is "unknown"
    And the evidence at "<field>" is "missing"

    Examples:
      | field                               |
      | /products/0/reports/0/is_accredited |
      | /products/0/reports/0/lot           |
      | /products/0/reports/0/dated_on      |
      | /products/0/reports                 |

  Scenario: There is no report
    Given "/products/0/kind" is "civil hygienic mask"
    And "/products/0/reports/0/results" is "[{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 10.1, \"unit\": \"N\"}}, {\"item\": \"nose_clip_length\", \"value\": {\"value\": 8.1, \"unit\": \"cm\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}]"
    And "/products/0/reports" is an empty list
    When it is assessed on its own day
    Then rule "TCNTAC55-2020-internal-quality-evidence" is "fail"
    And the evidence is at "/products/0/reports"
    And requirement "TCNTAC55-2020-internal-quality" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/kind" is "civil hygienic mask"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "TCNTAC55-2020-internal-quality-verdict" is "<outcome>"
    And rule "TCNTAC55-2020-internal-quality-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "internal-quality" of "TCNTAC55-2020"

    Examples:
      | results                                                                                             | outcome | said                                                                                                                                 |
      | [{"item": "ventilation_resistance", "value": {"value": 49.1, "unit": "Pa/cm2"}, "verdict": "pass"}] | unknown | the laboratory's verdict on ventilation resistance is “pass”, contrary to its data (49.1 Pa/cm2) (T/CNTAC 55-2020: internal quality) |
      | [{"item": "ventilation_resistance", "value": {"value": 49, "unit": "Pa/cm2"}, "verdict": "fail"}]   | unknown | the laboratory's verdict on ventilation resistance is “fail”, contrary to its data (49 Pa/cm2) (T/CNTAC 55-2020: internal quality)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/kind" is "civil hygienic mask"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "TCNTAC55-2020-internal-quality-verdict" is "<outcome>"
    And rule "TCNTAC55-2020-internal-quality-verdict" is judged "<judged>"

    Examples:
      | results                                                 | outcome | judged  |
      | [{"item": "ventilation_resistance", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                           | outcome | judged |
      | [{"item": "ventilation_resistance", "value": {"value": 49, "unit": "Pa/cm2"}, "verdict": "pass"}] | unknown | pass   |

Feature: GB 14866-2006: Optical properties

  Background:
    Given the submission "products"
    And "/products/0/standard" is "GB14866-2006"
    And "/products/0/kind" is "eye_protector"
    And "/products/0/reports/0/results" is “[{"item": "transmittance"}]”

  Scenario Outline: On either side of the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                                 | item             | measured  | outcome | judged |
      | GB14866-2006-optics-transmittance    | transmittance    | 88.9 %    | unknown | fail   |
      | GB14866-2006-optics-transmittance    | transmittance    | 89.1 %    | unknown | pass   |
      | GB14866-2006-optics-prism            | prism            | 0.159 D   | unknown | pass   |
      | GB14866-2006-optics-prism            | prism            | 0.161 D   | unknown | fail   |
      | GB14866-2006-optics-refractive-power | refractive_power | -0.1251 D | unknown | fail   |
      | GB14866-2006-optics-refractive-power | refractive_power | 0 D       | unknown | pass   |
      | GB14866-2006-optics-refractive-power | refractive_power | 0.1251 D  | unknown | fail   |

    @boundary
    Examples: exactly at the limit
      | rule                                 | item             | measured | outcome | judged |
      | GB14866-2006-optics-transmittance    | transmittance    | 89 %     | unknown | pass   |
      | GB14866-2006-optics-prism            | prism            | 0.16 D   | unknown | fail   |
      | GB14866-2006-optics-refractive-power | refractive_power | -0.125 D | unknown | pass   |
      | GB14866-2006-optics-refractive-power | refractive_power | 0.125 D  | unknown | pass   |

  Scenario Outline: No value, nothing to judge
    Given "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                                 | item             |
      | GB14866-2006-optics-transmittance    | transmittance    |
      | GB14866-2006-optics-prism            | prism            |
      | GB14866-2006-optics-refractive-power | refractive_power |

  Scenario Outline: A wrong unit or a mere bound decides nothing, where the limit is not verified
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"

    Examples:
      | rule                                 | item             | measured                          |
      | GB14866-2006-optics-transmittance    | transmittance    | 10 Pa                             |
      | GB14866-2006-optics-transmittance    | transmittance    | {"more_than": 88.9, "unit": "%"}  |
      | GB14866-2006-optics-prism            | prism            | 0 mm                              |
      | GB14866-2006-optics-prism            | prism            | {"less_than": 0.161, "unit": "D"} |
      | GB14866-2006-optics-refractive-power | refractive_power | 0 mm                              |
      | GB14866-2006-optics-refractive-power | refractive_power | {"less_than": 1.125, "unit": "D"} |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "optics" of "GB14866-2006"

    Examples:
      | rule                                 | item             | measured  | outcome | said                                                                                                                          |
      | GB14866-2006-optics-transmittance    | transmittance    | 88.9 %    | unknown | Transmittance of visible light measured 88.9 %; GB 14866-2006 (optical properties) demands that each specimen is at least 89 %     |
      | GB14866-2006-optics-prism            | prism            | 0.161 D   | unknown | Prism measured 0.161 D; GB 14866-2006 (optical properties) demands that each specimen is below 0.16 D                              |
      | GB14866-2006-optics-refractive-power | refractive_power | -0.1251 D | unknown | Refractive power measured -0.1251 D; GB 14866-2006 (optical properties) demands that each specimen lies between -0.125 and 0.125 D |

  Scenario Outline: Another standard or another lot
    Given "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "GB14866-2006-optics-transmittance" is "not applicable"

    Examples:
      | field                                | value       |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  Scenario Outline: What has to be reported of each class
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "GB14866-2006-optics-evidence" is "<outcome>"
    And rule "GB14866-2006-optics-evidence" is judged "<judged>"

    Examples:
      | results                                                                      | outcome | judged |
      | [{"item": "transmittance"}, {"item": "prism"}, {"item": "refractive_power"}] | pass    | pass   |
      | [{"item": "prism"}, {"item": "refractive_power"}]                            | fail    | fail   |
      | [{"item": "transmittance"}, {"item": "refractive_power"}]                    | fail    | fail   |
      | [{"item": "transmittance"}, {"item": "prism"}]                               | fail    | fail   |

  Scenario Outline: Laboratory, lot and day of the report
    Given "/products/0/reports/0/results" is “[{"item": "transmittance"}, {"item": "prism"}, {"item": "refractive_power"}]”
    And "/products/0/reports/0/<field>" is "<value>"
    When it is assessed on its own day
    Then rule "GB14866-2006-optics-evidence" is "<outcome>"
    And rule "GB14866-2006-optics-evidence" is judged "<outcome>"

    Examples:
      | field         | value      | outcome |
      | is_accredited | no         | fail    |
      | lot           | 20200311   | fail    |
      | dated_on      | 2020-03-09 | fail    |
      | dated_on      | 2020-03-26 | fail    |

    @boundary
    Examples: on the first and the last day possible
      | field    | value      | outcome |
      | dated_on | 2020-03-10 | pass    |
      | dated_on | 2020-03-25 | pass    |

  Scenario Outline: Whether the report vouches is not known
    Given "/products/0/reports/0/results" is “[{"item": "transmittance"}, {"item": "prism"}, {"item": "refractive_power"}]”
    And "/products/0/reports/0/<field>" is not given
    When it is assessed on its own day
    Then rule "GB14866-2006-optics-evidence" is "unknown"
    And rule "GB14866-2006-optics-evidence" is judged "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |

  Scenario: What is said where no report covers it
    Given "/products/0/reports/0/results/0/item" is "charge"
    When it is assessed on its own day
    Then rule "GB14866-2006-optics-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported optical properties for this lot"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "optics" of "GB14866-2006"
    And requirement "GB14866-2006-optics" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "GB14866-2006-optics-verdict" is "<outcome>"
    And rule "GB14866-2006-optics-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "optics" of "GB14866-2006"

    Examples:
      | results                                                                               | outcome | said                                                                                                                                    |
      | [{"item": "transmittance", "value": {"value": 88.9, "unit": "%"}, "verdict": "pass"}] | unknown | the laboratory's verdict on transmittance of visible light is “pass”, contrary to its data (88.9 %) (GB 14866-2006: optical properties) |
      | [{"item": "transmittance", "value": {"value": 89, "unit": "%"}, "verdict": "fail"}]   | unknown | the laboratory's verdict on transmittance of visible light is “fail”, contrary to its data (89 %) (GB 14866-2006: optical properties)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "GB14866-2006-optics-verdict" is "<outcome>"
    And rule "GB14866-2006-optics-verdict" is judged "<judged>"

    Examples:
      | results                                        | outcome | judged  |
      | [{"item": "transmittance", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                             | outcome | judged |
      | [{"item": "transmittance", "value": {"value": 89, "unit": "%"}, "verdict": "pass"}] | unknown | pass   |

Feature: 42 CFR Part 84, clause 84.180: Airflow resistance

  Background:
    Given the submission "products"
    And "/products/0/standard" is "42CFR84"
    And "/products/0/kind" is "respirator"
    And "/products/0/reports/0/results" is “[{"item": "inhalation_resistance"}]”

  Scenario Outline: On either side of the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                      | item                  | measured   | outcome | judged |
      | 42CFR84-84.180-inhalation | inhalation_resistance | 34.9 mmH2O | unknown | pass   |
      | 42CFR84-84.180-inhalation | inhalation_resistance | 35.1 mmH2O | unknown | fail   |
      | 42CFR84-84.180-exhalation | exhalation_resistance | 24.9 mmH2O | unknown | pass   |
      | 42CFR84-84.180-exhalation | exhalation_resistance | 25.1 mmH2O | unknown | fail   |

    @boundary
    Examples: exactly at the limit
      | rule                      | item                  | measured | outcome | judged |
      | 42CFR84-84.180-inhalation | inhalation_resistance | 35 mmH2O | unknown | pass   |
      | 42CFR84-84.180-exhalation | exhalation_resistance | 25 mmH2O | unknown | pass   |

  Scenario Outline: No value, nothing to judge
    Given "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                      | item                  |
      | 42CFR84-84.180-inhalation | inhalation_resistance |
      | 42CFR84-84.180-exhalation | exhalation_resistance |

  Scenario Outline: A wrong unit or a mere bound decides nothing, where the limit is not verified
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"

    Examples:
      | rule                      | item                  | measured                             |
      | 42CFR84-84.180-inhalation | inhalation_resistance | 1 mmH2O/cm2                          |
      | 42CFR84-84.180-inhalation | inhalation_resistance | {"less_than": 35.1, "unit": "mmH2O"} |
      | 42CFR84-84.180-exhalation | exhalation_resistance | 1 mmH2O/cm2                          |
      | 42CFR84-84.180-exhalation | exhalation_resistance | {"less_than": 25.1, "unit": "mmH2O"} |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "84.180" of "42CFR84"

    Examples:
      | rule                      | item                  | measured   | outcome | said                                                                                                                     |
      | 42CFR84-84.180-inhalation | inhalation_resistance | 35.1 mmH2O | unknown | Inhalation resistance measured 35.1 mmH2O; 42 CFR Part 84, clause 84.180, demands that each specimen is at most 35 mmH2O |
      | 42CFR84-84.180-exhalation | exhalation_resistance | 25.1 mmH2O | unknown | Exhalation resistance measured 25.1 mmH2O; 42 CFR Part 84, clause 84.180, demands that each specimen is at most 25 mmH2O |

  Scenario Outline: Other units
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                      | item                  | measured     | judged  |
      | 42CFR84-84.180-inhalation | inhalation_resistance | 343.2 Pa     | pass    |
      | 42CFR84-84.180-inhalation | inhalation_resistance | 343.3 Pa     | fail    |
      | 42CFR84-84.180-inhalation | inhalation_resistance | 3.5 cmH2O    | pass    |
      | 42CFR84-84.180-exhalation | exhalation_resistance | 245.1 Pa     | pass    |
      | 42CFR84-84.180-exhalation | exhalation_resistance | 2.5 mbar     | fail    |
      | 42CFR84-84.180-exhalation | exhalation_resistance | 20 mmH2O/cm2 | unknown |

  Scenario Outline: Another standard or another lot
    Given "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "42CFR84-84.180-inhalation" is "not applicable"

    Examples:
      | field                                | value       |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  Scenario Outline: What has to be reported of each class
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "42CFR84-84.180-evidence" is "<outcome>"
    And rule "42CFR84-84.180-evidence" is judged "<judged>"

    Examples:
      | results                                                                | outcome | judged |
      | [{"item": "inhalation_resistance"}, {"item": "exhalation_resistance"}] | pass    | pass   |
      | [{"item": "exhalation_resistance"}]                                    | fail    | fail   |
      | [{"item": "inhalation_resistance"}]                                    | fail    | fail   |

  Scenario Outline: Laboratory, lot and day of the report
    Given "/products/0/reports/0/results" is “[{"item": "inhalation_resistance"}, {"item": "exhalation_resistance"}]”
    And "/products/0/reports/0/<field>" is "<value>"
    When it is assessed on its own day
    Then rule "42CFR84-84.180-evidence" is "<outcome>"
    And rule "42CFR84-84.180-evidence" is judged "<outcome>"

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
    Given "/products/0/reports/0/results" is “[{"item": "inhalation_resistance"}, {"item": "exhalation_resistance"}]”
    And "/products/0/reports/0/<field>" is not given
    When it is assessed on its own day
    Then rule "42CFR84-84.180-evidence" is "unknown"
    And rule "42CFR84-84.180-evidence" is judged "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |

  Scenario: What is said where no report covers it
    Given "/products/0/reports/0/results/0/item" is "charge"
    When it is assessed on its own day
    Then rule "42CFR84-84.180-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported airflow resistance for this lot"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "84.180" of "42CFR84"
    And requirement "42CFR84-84.180" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "42CFR84-84.180-verdict" is "<outcome>"
    And rule "42CFR84-84.180-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "84.180" of "42CFR84"

    Examples:
      | results                                                                                           | outcome | said                                                                                                                           |
      | [{"item": "inhalation_resistance", "value": {"value": 35.1, "unit": "mmH2O"}, "verdict": "pass"}] | unknown | the laboratory's verdict on inhalation resistance is “pass”, contrary to its data (35.1 mmH2O) (42 CFR Part 84, clause 84.180) |
      | [{"item": "inhalation_resistance", "value": {"value": 35, "unit": "mmH2O"}, "verdict": "fail"}]   | unknown | the laboratory's verdict on inhalation resistance is “fail”, contrary to its data (35 mmH2O) (42 CFR Part 84, clause 84.180)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "42CFR84-84.180-verdict" is "<outcome>"
    And rule "42CFR84-84.180-verdict" is judged "<judged>"

    Examples:
      | results                                                | outcome | judged  |
      | [{"item": "inhalation_resistance", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                         | outcome | judged |
      | [{"item": "inhalation_resistance", "value": {"value": 35, "unit": "mmH2O"}, "verdict": "pass"}] | unknown | pass   |

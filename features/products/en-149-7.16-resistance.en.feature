Feature: EN 149:2001+A1:2009, clause 7.16: Breathing resistance

  Background:
    Given the submission "products"
    And "/products/0/standard" is "EN149-2009"
    And "/products/0/kind" is "respirator"
    And "/products/0/class" is "FFP1"
    And "/products/0/reports/0/results" is “[{"item": "inhalation_resistance_30"}]”

  Scenario Outline: On either side of the limit
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                               | class | item                      | measured  | outcome | judged |
      | EN149-2009-7.16-inhalation-30-FFP1 | FFP1  | inhalation_resistance_30  | 0.59 mbar | pass    | pass   |
      | EN149-2009-7.16-inhalation-30-FFP1 | FFP1  | inhalation_resistance_30  | 0.61 mbar | fail    | fail   |
      | EN149-2009-7.16-inhalation-30-FFP2 | FFP2  | inhalation_resistance_30  | 0.69 mbar | pass    | pass   |
      | EN149-2009-7.16-inhalation-30-FFP2 | FFP2  | inhalation_resistance_30  | 0.71 mbar | fail    | fail   |
      | EN149-2009-7.16-inhalation-30-FFP3 | FFP3  | inhalation_resistance_30  | 0.99 mbar | pass    | pass   |
      | EN149-2009-7.16-inhalation-30-FFP3 | FFP3  | inhalation_resistance_30  | 1.01 mbar | fail    | fail   |
      | EN149-2009-7.16-inhalation-95-FFP1 | FFP1  | inhalation_resistance_95  | 2.09 mbar | pass    | pass   |
      | EN149-2009-7.16-inhalation-95-FFP1 | FFP1  | inhalation_resistance_95  | 2.11 mbar | fail    | fail   |
      | EN149-2009-7.16-inhalation-95-FFP2 | FFP2  | inhalation_resistance_95  | 2.39 mbar | pass    | pass   |
      | EN149-2009-7.16-inhalation-95-FFP2 | FFP2  | inhalation_resistance_95  | 2.41 mbar | fail    | fail   |
      | EN149-2009-7.16-inhalation-95-FFP3 | FFP3  | inhalation_resistance_95  | 2.99 mbar | pass    | pass   |
      | EN149-2009-7.16-inhalation-95-FFP3 | FFP3  | inhalation_resistance_95  | 3.01 mbar | fail    | fail   |
      | EN149-2009-7.16-exhalation-160     | FFP1  | exhalation_resistance_160 | 2.99 mbar | pass    | pass   |
      | EN149-2009-7.16-exhalation-160     | FFP1  | exhalation_resistance_160 | 3.01 mbar | fail    | fail   |

    @boundary
    Examples: exactly at the limit
      | rule                               | class | item                      | measured | outcome | judged |
      | EN149-2009-7.16-inhalation-30-FFP1 | FFP1  | inhalation_resistance_30  | 0.6 mbar | pass    | pass   |
      | EN149-2009-7.16-inhalation-30-FFP2 | FFP2  | inhalation_resistance_30  | 0.7 mbar | pass    | pass   |
      | EN149-2009-7.16-inhalation-30-FFP3 | FFP3  | inhalation_resistance_30  | 1.0 mbar | pass    | pass   |
      | EN149-2009-7.16-inhalation-95-FFP1 | FFP1  | inhalation_resistance_95  | 2.1 mbar | pass    | pass   |
      | EN149-2009-7.16-inhalation-95-FFP2 | FFP2  | inhalation_resistance_95  | 2.4 mbar | pass    | pass   |
      | EN149-2009-7.16-inhalation-95-FFP3 | FFP3  | inhalation_resistance_95  | 3.0 mbar | pass    | pass   |
      | EN149-2009-7.16-exhalation-160     | FFP1  | exhalation_resistance_160 | 3.0 mbar | pass    | pass   |

  Scenario Outline: No value, nothing to judge
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                               | class | item                      |
      | EN149-2009-7.16-inhalation-30-FFP1 | FFP1  | inhalation_resistance_30  |
      | EN149-2009-7.16-inhalation-30-FFP2 | FFP2  | inhalation_resistance_30  |
      | EN149-2009-7.16-inhalation-30-FFP3 | FFP3  | inhalation_resistance_30  |
      | EN149-2009-7.16-inhalation-95-FFP1 | FFP1  | inhalation_resistance_95  |
      | EN149-2009-7.16-inhalation-95-FFP2 | FFP2  | inhalation_resistance_95  |
      | EN149-2009-7.16-inhalation-95-FFP3 | FFP3  | inhalation_resistance_95  |
      | EN149-2009-7.16-exhalation-160     | FFP1  | exhalation_resistance_160 |

  Scenario Outline: A wrong unit or a mere bound decides nothing
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                               | class | item                      | measured                            | state                                     |
      | EN149-2009-7.16-inhalation-30-FFP1 | FFP1  | inhalation_resistance_30  | 0.1 Pa/cm2                          | in an unknown unit or one of another kind |
      | EN149-2009-7.16-inhalation-30-FFP1 | FFP1  | inhalation_resistance_30  | {"less_than": 0.61, "unit": "mbar"} | only a bound, which does not decide       |
      | EN149-2009-7.16-inhalation-30-FFP2 | FFP2  | inhalation_resistance_30  | 0.1 Pa/cm2                          | in an unknown unit or one of another kind |
      | EN149-2009-7.16-inhalation-30-FFP2 | FFP2  | inhalation_resistance_30  | {"less_than": 0.71, "unit": "mbar"} | only a bound, which does not decide       |
      | EN149-2009-7.16-inhalation-30-FFP3 | FFP3  | inhalation_resistance_30  | 0.1 Pa/cm2                          | in an unknown unit or one of another kind |
      | EN149-2009-7.16-inhalation-30-FFP3 | FFP3  | inhalation_resistance_30  | {"less_than": 1.01, "unit": "mbar"} | only a bound, which does not decide       |
      | EN149-2009-7.16-inhalation-95-FFP1 | FFP1  | inhalation_resistance_95  | 0.1 Pa/cm2                          | in an unknown unit or one of another kind |
      | EN149-2009-7.16-inhalation-95-FFP1 | FFP1  | inhalation_resistance_95  | {"less_than": 2.11, "unit": "mbar"} | only a bound, which does not decide       |
      | EN149-2009-7.16-inhalation-95-FFP2 | FFP2  | inhalation_resistance_95  | 0.1 Pa/cm2                          | in an unknown unit or one of another kind |
      | EN149-2009-7.16-inhalation-95-FFP2 | FFP2  | inhalation_resistance_95  | {"less_than": 2.41, "unit": "mbar"} | only a bound, which does not decide       |
      | EN149-2009-7.16-inhalation-95-FFP3 | FFP3  | inhalation_resistance_95  | 0.1 Pa/cm2                          | in an unknown unit or one of another kind |
      | EN149-2009-7.16-inhalation-95-FFP3 | FFP3  | inhalation_resistance_95  | {"less_than": 3.01, "unit": "mbar"} | only a bound, which does not decide       |
      | EN149-2009-7.16-exhalation-160     | FFP1  | exhalation_resistance_160 | 0.1 Pa/cm2                          | in an unknown unit or one of another kind |
      | EN149-2009-7.16-exhalation-160     | FFP1  | exhalation_resistance_160 | {"less_than": 3.01, "unit": "mbar"} | only a bound, which does not decide       |

  Scenario Outline: What is said of a failure
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "7.16" of "EN149-2009"

    Examples:
      | rule                               | class | item                      | measured  | outcome | said                                                                                                                                    |
      | EN149-2009-7.16-inhalation-30-FFP1 | FFP1  | inhalation_resistance_30  | 0.61 mbar | fail    | Inhalation resistance at 30 L/min measured 0.61 mbar; EN 149:2001+A1:2009, clause 7.16, demands that each specimen is at most 0.6 mbar  |
      | EN149-2009-7.16-inhalation-30-FFP2 | FFP2  | inhalation_resistance_30  | 0.71 mbar | fail    | Inhalation resistance at 30 L/min measured 0.71 mbar; EN 149:2001+A1:2009, clause 7.16, demands that each specimen is at most 0.7 mbar  |
      | EN149-2009-7.16-inhalation-30-FFP3 | FFP3  | inhalation_resistance_30  | 1.01 mbar | fail    | Inhalation resistance at 30 L/min measured 1.01 mbar; EN 149:2001+A1:2009, clause 7.16, demands that each specimen is at most 1.0 mbar  |
      | EN149-2009-7.16-inhalation-95-FFP1 | FFP1  | inhalation_resistance_95  | 2.11 mbar | fail    | Inhalation resistance at 95 L/min measured 2.11 mbar; EN 149:2001+A1:2009, clause 7.16, demands that each specimen is at most 2.1 mbar  |
      | EN149-2009-7.16-inhalation-95-FFP2 | FFP2  | inhalation_resistance_95  | 2.41 mbar | fail    | Inhalation resistance at 95 L/min measured 2.41 mbar; EN 149:2001+A1:2009, clause 7.16, demands that each specimen is at most 2.4 mbar  |
      | EN149-2009-7.16-inhalation-95-FFP3 | FFP3  | inhalation_resistance_95  | 3.01 mbar | fail    | Inhalation resistance at 95 L/min measured 3.01 mbar; EN 149:2001+A1:2009, clause 7.16, demands that each specimen is at most 3.0 mbar  |
      | EN149-2009-7.16-exhalation-160     | FFP1  | exhalation_resistance_160 | 3.01 mbar | fail    | Exhalation resistance at 160 L/min measured 3.01 mbar; EN 149:2001+A1:2009, clause 7.16, demands that each specimen is at most 3.0 mbar |

  Scenario Outline: Other units and several specimens
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                               | class | item                      | measured   | outcome |
      | EN149-2009-7.16-inhalation-30-FFP1 | FFP1  | inhalation_resistance_30  | 0.4 mbar   | pass    |
      | EN149-2009-7.16-inhalation-30-FFP1 | FFP1  | inhalation_resistance_30  | 40 Pa      | pass    |
      | EN149-2009-7.16-inhalation-30-FFP1 | FFP1  | inhalation_resistance_30  | 60 Pa      | pass    |
      | EN149-2009-7.16-inhalation-30-FFP1 | FFP1  | inhalation_resistance_30  | 61 Pa      | fail    |
      | EN149-2009-7.16-inhalation-30-FFP2 | FFP2  | inhalation_resistance_30  | 0.07 kPa   | pass    |
      | EN149-2009-7.16-inhalation-95-FFP2 | FFP2  | inhalation_resistance_95  | 240 Pa     | pass    |
      | EN149-2009-7.16-inhalation-95-FFP2 | FFP2  | inhalation_resistance_95  | 24.5 mmH2O | fail    |
      | EN149-2009-7.16-inhalation-95-FFP2 | FFP2  | inhalation_resistance_95  | 2.4 Pa/cm2 | unknown |
      | EN149-2009-7.16-exhalation-160     | FFP3  | exhalation_resistance_160 | 300 Pa     | pass    |
      | EN149-2009-7.16-exhalation-160     | FFP3  | exhalation_resistance_160 | 301 Pa     | fail    |

  Scenario Outline: Another standard or another lot
    Given "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "EN149-2009-7.16-inhalation-30-FFP1" is "not applicable"

    Examples:
      | field                                | value       |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  Scenario: Of another class it is not asked
    Given "/products/0/class" is "FFP2"
    When it is assessed on its own day
    Then rule "EN149-2009-7.16-inhalation-30-FFP1" is "not applicable"

  Scenario Outline: What has to be reported of each class
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN149-2009-7.16-evidence" is "<outcome>"
    And rule "EN149-2009-7.16-evidence" is judged "<judged>"

    Examples:
      | class | results                                                                                                             | outcome | judged |
      | FFP1  | [{"item": "inhalation_resistance_30"}, {"item": "inhalation_resistance_95"}, {"item": "exhalation_resistance_160"}] | pass    | pass   |
      | FFP1  | [{"item": "inhalation_resistance_95"}, {"item": "exhalation_resistance_160"}]                                       | fail    | fail   |
      | FFP1  | [{"item": "inhalation_resistance_30"}, {"item": "exhalation_resistance_160"}]                                       | fail    | fail   |
      | FFP1  | [{"item": "inhalation_resistance_30"}, {"item": "inhalation_resistance_95"}]                                        | fail    | fail   |
      | FFP2  | [{"item": "inhalation_resistance_30"}, {"item": "inhalation_resistance_95"}, {"item": "exhalation_resistance_160"}] | pass    | pass   |
      | FFP2  | [{"item": "inhalation_resistance_95"}, {"item": "exhalation_resistance_160"}]                                       | fail    | fail   |
      | FFP2  | [{"item": "inhalation_resistance_30"}, {"item": "exhalation_resistance_160"}]                                       | fail    | fail   |
      | FFP2  | [{"item": "inhalation_resistance_30"}, {"item": "inhalation_resistance_95"}]                                        | fail    | fail   |
      | FFP3  | [{"item": "inhalation_resistance_30"}, {"item": "inhalation_resistance_95"}, {"item": "exhalation_resistance_160"}] | pass    | pass   |
      | FFP3  | [{"item": "inhalation_resistance_95"}, {"item": "exhalation_resistance_160"}]                                       | fail    | fail   |
      | FFP3  | [{"item": "inhalation_resistance_30"}, {"item": "exhalation_resistance_160"}]                                       | fail    | fail   |
      | FFP3  | [{"item": "inhalation_resistance_30"}, {"item": "inhalation_resistance_95"}]                                        | fail    | fail   |

  Scenario Outline: Laboratory, lot and day of the report
    Given "/products/0/reports/0/results" is “[{"item": "inhalation_resistance_30"}, {"item": "inhalation_resistance_95"}, {"item": "exhalation_resistance_160"}]”
    And "/products/0/reports/0/<field>" is "<value>"
    When it is assessed on its own day
    Then rule "EN149-2009-7.16-evidence" is "<outcome>"
    And rule "EN149-2009-7.16-evidence" is judged "<outcome>"

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
    Given "/products/0/reports/0/results" is “[{"item": "inhalation_resistance_30"}, {"item": "inhalation_resistance_95"}, {"item": "exhalation_resistance_160"}]”
    And "/products/0/reports/0/<field>" is not given
    When it is assessed on its own day
    Then rule "EN149-2009-7.16-evidence" is "unknown"
    And rule "EN149-2009-7.16-evidence" is judged "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |

  Scenario: What is said where no report covers it
    Given "/products/0/reports/0/results/0/item" is "charge"
    When it is assessed on its own day
    Then rule "EN149-2009-7.16-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported breathing resistance for this lot"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "7.16" of "EN149-2009"
    And requirement "EN149-2009-7.16" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/class" is "FFP1"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN149-2009-7.16-verdict" is "<outcome>"
    And rule "EN149-2009-7.16-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "7.16" of "EN149-2009"

    Examples:
      | results                                                                                             | outcome | said                                                                                                                                         |
      | [{"item": "inhalation_resistance_30", "value": {"value": 0.61, "unit": "mbar"}, "verdict": "pass"}] | fail    | the laboratory's verdict on inhalation resistance at 30 L/min is “pass”, contrary to its data (0.61 mbar) (EN 149:2001+A1:2009, clause 7.16) |
      | [{"item": "inhalation_resistance_30", "value": {"value": 0.6, "unit": "mbar"}, "verdict": "fail"}]  | fail    | the laboratory's verdict on inhalation resistance at 30 L/min is “fail”, contrary to its data (0.6 mbar) (EN 149:2001+A1:2009, clause 7.16)  |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/class" is "FFP1"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN149-2009-7.16-verdict" is "<outcome>"
    And rule "EN149-2009-7.16-verdict" is judged "<judged>"

    Examples:
      | results                                                   | outcome | judged  |
      | [{"item": "inhalation_resistance_30", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                            | outcome | judged |
      | [{"item": "inhalation_resistance_30", "value": {"value": 0.6, "unit": "mbar"}, "verdict": "pass"}] | pass    | pass   |

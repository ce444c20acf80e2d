Feature: EN 166:2001, clause 7.1.2.1: Refractive power

  Background:
    Given the submission "products"
    And "/products/0/standard" is "EN166-2001"
    And "/products/0/kind" is "eye_protector"
    And "/products/0/class" is "level-1"
    And "/products/0/reports/0/results" is “[{"item": "refractive_power"}]”

  Scenario Outline: On either side of the limit
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                       | class   | measured | outcome | judged |
      | EN166-2001-7.1.2.1-level-1 | level-1 | -0.061 D | fail    | fail   |
      | EN166-2001-7.1.2.1-level-1 | level-1 | 0 D      | pass    | pass   |
      | EN166-2001-7.1.2.1-level-1 | level-1 | 0.061 D  | fail    | fail   |
      | EN166-2001-7.1.2.1-level-2 | level-2 | -0.121 D | fail    | fail   |
      | EN166-2001-7.1.2.1-level-2 | level-2 | 0 D      | pass    | pass   |
      | EN166-2001-7.1.2.1-level-2 | level-2 | 0.121 D  | fail    | fail   |
      | EN166-2001-7.1.2.1-level-3 | level-3 | -0.251 D | fail    | fail   |
      | EN166-2001-7.1.2.1-level-3 | level-3 | -0.065 D | pass    | pass   |
      | EN166-2001-7.1.2.1-level-3 | level-3 | 0.121 D  | fail    | fail   |

    @boundary
    Examples: exactly at the limit
      | rule                       | class   | measured | outcome | judged |
      | EN166-2001-7.1.2.1-level-1 | level-1 | -0.06 D  | pass    | pass   |
      | EN166-2001-7.1.2.1-level-1 | level-1 | 0.06 D   | pass    | pass   |
      | EN166-2001-7.1.2.1-level-2 | level-2 | -0.12 D  | pass    | pass   |
      | EN166-2001-7.1.2.1-level-2 | level-2 | 0.12 D   | pass    | pass   |
      | EN166-2001-7.1.2.1-level-3 | level-3 | -0.25 D  | pass    | pass   |
      | EN166-2001-7.1.2.1-level-3 | level-3 | 0.12 D   | pass    | pass   |

  Scenario Outline: No value, nothing to judge
    Given "/products/0/class" is "<class>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                       | class   |
      | EN166-2001-7.1.2.1-level-1 | level-1 |
      | EN166-2001-7.1.2.1-level-2 | level-2 |
      | EN166-2001-7.1.2.1-level-3 | level-3 |

  Scenario Outline: A wrong unit or a mere bound decides nothing
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                       | class   | measured                         | state                                     |
      | EN166-2001-7.1.2.1-level-1 | level-1 | 0 mm                             | in an unknown unit or one of another kind |
      | EN166-2001-7.1.2.1-level-1 | level-1 | {"less_than": 1.06, "unit": "D"} | only a bound, which does not decide       |
      | EN166-2001-7.1.2.1-level-2 | level-2 | 0 mm                             | in an unknown unit or one of another kind |
      | EN166-2001-7.1.2.1-level-2 | level-2 | {"less_than": 1.12, "unit": "D"} | only a bound, which does not decide       |
      | EN166-2001-7.1.2.1-level-3 | level-3 | 0 mm                             | in an unknown unit or one of another kind |
      | EN166-2001-7.1.2.1-level-3 | level-3 | {"less_than": 1.12, "unit": "D"} | only a bound, which does not decide       |

  Scenario Outline: What is said of a failure
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "7.1.2.1" of "EN166-2001"

    Examples:
      | rule                       | class   | measured | outcome | said                                                                                                                      |
      | EN166-2001-7.1.2.1-level-1 | level-1 | -0.061 D | fail    | Refractive power measured -0.061 D; EN 166:2001, clause 7.1.2.1, demands that each specimen lies between -0.06 and 0.06 D |
      | EN166-2001-7.1.2.1-level-2 | level-2 | -0.121 D | fail    | Refractive power measured -0.121 D; EN 166:2001, clause 7.1.2.1, demands that each specimen lies between -0.12 and 0.12 D |
      | EN166-2001-7.1.2.1-level-3 | level-3 | -0.251 D | fail    | Refractive power measured -0.251 D; EN 166:2001, clause 7.1.2.1, demands that each specimen lies between -0.25 and 0.12 D |

  Scenario Outline: Class 3 allows more to one side
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                       | class   | measured | outcome |
      | EN166-2001-7.1.2.1-level-3 | level-3 | -0.20 D  | pass    |
      | EN166-2001-7.1.2.1-level-3 | level-3 | 0.20 D   | fail    |
      | EN166-2001-7.1.2.1-level-2 | level-2 | -0.20 D  | fail    |

  Scenario Outline: Another standard or another lot
    Given "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "EN166-2001-7.1.2.1-level-1" is "not applicable"

    Examples:
      | field                                | value       |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  Scenario: Of another class it is not asked
    Given "/products/0/class" is "level-2"
    When it is assessed on its own day
    Then rule "EN166-2001-7.1.2.1-level-1" is "not applicable"

  Scenario Outline: What has to be reported of each class
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN166-2001-7.1.2.1-evidence" is "<outcome>"
    And rule "EN166-2001-7.1.2.1-evidence" is judged "<judged>"

    Examples:
      | class   | results                        | outcome | judged |
      | level-1 | [{"item": "refractive_power"}] | pass    | pass   |
      | level-1 | [{"item": "charge"}]           | fail    | fail   |
      | level-2 | [{"item": "refractive_power"}] | pass    | pass   |
      | level-2 | [{"item": "charge"}]           | fail    | fail   |
      | level-3 | [{"item": "refractive_power"}] | pass    | pass   |
      | level-3 | [{"item": "charge"}]           | fail    | fail   |

  Scenario Outline: Laboratory, lot and day of the report
    Given "/products/0/reports/0/results" is “[{"item": "refractive_power"}]”
    And "/products/0/reports/0/<field>" is "<value>"
    When it is assessed on its own day
    Then rule "EN166-2001-7.1.2.1-evidence" is "<outcome>"
    And rule "EN166-2001-7.1.2.1-evidence" is judged "<outcome>"

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
    Given "/products/0/reports/0/results" is “[{"item": "refractive_power"}]”
    And "/products/0/reports/0/<field>" is not given
    When it is assessed on its own day
    Then rule "EN166-2001-7.1.2.1-evidence" is "unknown"
    And rule "EN166-2001-7.1.2.1-evidence" is judged "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |

  Scenario: What is said where no report covers it
    Given "/products/0/reports/0/results/0/item" is "charge"
    When it is assessed on its own day
    Then rule "EN166-2001-7.1.2.1-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported refractive power for this lot"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "7.1.2.1" of "EN166-2001"
    And requirement "EN166-2001-7.1.2.1" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/class" is "level-1"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN166-2001-7.1.2.1-verdict" is "<outcome>"
    And rule "EN166-2001-7.1.2.1-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "7.1.2.1" of "EN166-2001"

    Examples:
      | results                                                                                    | outcome | said                                                                                                                  |
      | [{"item": "refractive_power", "value": {"value": -0.061, "unit": "D"}, "verdict": "pass"}] | fail    | the laboratory's verdict on refractive power is “pass”, contrary to its data (-0.061 D) (EN 166:2001, clause 7.1.2.1) |
      | [{"item": "refractive_power", "value": {"value": -0.06, "unit": "D"}, "verdict": "fail"}]  | fail    | the laboratory's verdict on refractive power is “fail”, contrary to its data (-0.06 D) (EN 166:2001, clause 7.1.2.1)  |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/class" is "level-1"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN166-2001-7.1.2.1-verdict" is "<outcome>"
    And rule "EN166-2001-7.1.2.1-verdict" is judged "<judged>"

    Examples:
      | results                                           | outcome | judged  |
      | [{"item": "refractive_power", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                   | outcome | judged |
      | [{"item": "refractive_power", "value": {"value": -0.06, "unit": "D"}, "verdict": "pass"}] | pass    | pass   |

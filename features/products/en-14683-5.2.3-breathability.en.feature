Feature: EN 14683:2019+AC:2019, clause 5.2.3: Differential pressure

  Background:
    Given the submission "products"
    And "/products/0/standard" is "EN14683-2019"
    And "/products/0/kind" is "surgical_mask"
    And "/products/0/class" is "type-I"
    And "/products/0/reports/0/results" is “[{"item": "pressure_difference"}]”

  Scenario Outline: On either side of the limit
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                        | class    | measured    | outcome | judged |
      | EN14683-2019-5.2.3-type-I   | type-I   | 39.9 Pa/cm2 | pass    | pass   |
      | EN14683-2019-5.2.3-type-I   | type-I   | 40.1 Pa/cm2 | fail    | fail   |
      | EN14683-2019-5.2.3-type-II  | type-II  | 39.9 Pa/cm2 | pass    | pass   |
      | EN14683-2019-5.2.3-type-II  | type-II  | 40.1 Pa/cm2 | fail    | fail   |
      | EN14683-2019-5.2.3-type-IIR | type-IIR | 59.9 Pa/cm2 | pass    | pass   |
      | EN14683-2019-5.2.3-type-IIR | type-IIR | 60.1 Pa/cm2 | fail    | fail   |

    @boundary
    Examples: exactly at the limit
      | rule                        | class    | measured  | outcome | judged |
      | EN14683-2019-5.2.3-type-I   | type-I   | 40 Pa/cm2 | fail    | fail   |
      | EN14683-2019-5.2.3-type-II  | type-II  | 40 Pa/cm2 | fail    | fail   |
      | EN14683-2019-5.2.3-type-IIR | type-IIR | 60 Pa/cm2 | fail    | fail   |

  Scenario Outline: No value, nothing to judge
    Given "/products/0/class" is "<class>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                        | class    |
      | EN14683-2019-5.2.3-type-I   | type-I   |
      | EN14683-2019-5.2.3-type-II  | type-II  |
      | EN14683-2019-5.2.3-type-IIR | type-IIR |

  Scenario Outline: A wrong unit or a mere bound decides nothing
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                        | class    | measured                              | state                                     |
      | EN14683-2019-5.2.3-type-I   | type-I   | 10 Pa                                 | in an unknown unit or one of another kind |
      | EN14683-2019-5.2.3-type-I   | type-I   | {"less_than": 40.1, "unit": "Pa/cm2"} | only a bound, which does not decide       |
      | EN14683-2019-5.2.3-type-II  | type-II  | 10 Pa                                 | in an unknown unit or one of another kind |
      | EN14683-2019-5.2.3-type-II  | type-II  | {"less_than": 40.1, "unit": "Pa/cm2"} | only a bound, which does not decide       |
      | EN14683-2019-5.2.3-type-IIR | type-IIR | 10 Pa                                 | in an unknown unit or one of another kind |
      | EN14683-2019-5.2.3-type-IIR | type-IIR | {"less_than": 60.1, "unit": "Pa/cm2"} | only a bound, which does not decide       |

  Scenario Outline: What is said of a failure
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "5.2.3" of "EN14683-2019"

    Examples:
      | rule                        | class    | measured    | outcome | said                                                                                                                           |
      | EN14683-2019-5.2.3-type-I   | type-I   | 40.1 Pa/cm2 | fail    | Differential pressure measured 40.1 Pa/cm2; EN 14683:2019+AC:2019, clause 5.2.3, demands that each specimen is below 40 Pa/cm2 |
      | EN14683-2019-5.2.3-type-II  | type-II  | 40.1 Pa/cm2 | fail    | Differential pressure measured 40.1 Pa/cm2; EN 14683:2019+AC:2019, clause 5.2.3, demands that each specimen is below 40 Pa/cm2 |
      | EN14683-2019-5.2.3-type-IIR | type-IIR | 60.1 Pa/cm2 | fail    | Differential pressure measured 60.1 Pa/cm2; EN 14683:2019+AC:2019, clause 5.2.3, demands that each specimen is below 60 Pa/cm2 |

  Scenario Outline: Other units and several specimens
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                        | class    | measured                                          | outcome |
      | EN14683-2019-5.2.3-type-I   | type-I   | 4.0 mmH2O/cm2                                     | pass    |
      | EN14683-2019-5.2.3-type-I   | type-I   | 4.1 mmH2O/cm2                                     | fail    |
      | EN14683-2019-5.2.3-type-IIR | type-IIR | 6.1 mmH2O/cm2                                     | pass    |
      | EN14683-2019-5.2.3-type-IIR | type-IIR | 6.2 mmH2O/cm2                                     | fail    |
      | EN14683-2019-5.2.3-type-I   | type-I   | 4.0 mmH2O                                         | unknown |
      | EN14683-2019-5.2.3-type-II  | type-II  | {"samples": [38.2, 39.9, 40.0], "unit": "Pa/cm2"} | fail    |
      | EN14683-2019-5.2.3-type-II  | type-II  | 59.9 Pa/cm2                                       | fail    |

  Scenario Outline: Another standard or another lot
    Given "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.3-type-I" is "not applicable"

    Examples:
      | field                                | value       |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  Scenario: Of another class it is not asked
    Given "/products/0/class" is "type-II"
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.3-type-I" is "not applicable"

  Scenario Outline: What has to be reported of each class
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.3-evidence" is "<outcome>"
    And rule "EN14683-2019-5.2.3-evidence" is judged "<judged>"

    Examples:
      | class    | results                           | outcome | judged |
      | type-I   | [{"item": "pressure_difference"}] | pass    | pass   |
      | type-I   | [{"item": "charge"}]              | fail    | fail   |
      | type-II  | [{"item": "pressure_difference"}] | pass    | pass   |
      | type-II  | [{"item": "charge"}]              | fail    | fail   |
      | type-IIR | [{"item": "pressure_difference"}] | pass    | pass   |
      | type-IIR | [{"item": "charge"}]              | fail    | fail   |

  Scenario Outline: Laboratory, lot and day of the report
    Given "/products/0/reports/0/results" is “[{"item": "pressure_difference"}]”
    And "/products/0/reports/0/<field>" is "<value>"
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.3-evidence" is "<outcome>"
    And rule "EN14683-2019-5.2.3-evidence" is judged "<outcome>"

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
    Given "/products/0/reports/0/results" is “[{"item": "pressure_difference"}]”
    And "/products/0/reports/0/<field>" is not given
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.3-evidence" is "unknown"
    And rule "EN14683-2019-5.2.3-evidence" is judged "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |

  Scenario: What is said where no report covers it
    Given "/products/0/reports/0/results/0/item" is "charge"
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.3-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported differential pressure for this lot"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "5.2.3" of "EN14683-2019"
    And requirement "EN14683-2019-5.2.3" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/class" is "type-I"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.3-verdict" is "<outcome>"
    And rule "EN14683-2019-5.2.3-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "5.2.3" of "EN14683-2019"

    Examples:
      | results                                                                                          | outcome | said                                                                                                                                |
      | [{"item": "pressure_difference", "value": {"value": 40.1, "unit": "Pa/cm2"}, "verdict": "pass"}] | fail    | the laboratory's verdict on pressure difference is “pass”, contrary to its data (40.1 Pa/cm2) (EN 14683:2019+AC:2019, clause 5.2.3) |
      | [{"item": "pressure_difference", "value": {"value": 39.9, "unit": "Pa/cm2"}, "verdict": "fail"}] | fail    | the laboratory's verdict on pressure difference is “fail”, contrary to its data (39.9 Pa/cm2) (EN 14683:2019+AC:2019, clause 5.2.3) |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/class" is "type-I"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.3-verdict" is "<outcome>"
    And rule "EN14683-2019-5.2.3-verdict" is judged "<judged>"

    Examples:
      | results                                              | outcome | judged  |
      | [{"item": "pressure_difference", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                          | outcome | judged |
      | [{"item": "pressure_difference", "value": {"value": 39.9, "unit": "Pa/cm2"}, "verdict": "pass"}] | pass    | pass   |

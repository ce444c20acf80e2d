Feature: EN 14683:2019+AC:2019, clause 5.2.2: Bacterial filtration efficiency

  Background:
    Given the submission "products"
    And "/products/0/standard" is "EN14683-2019"
    And "/products/0/kind" is "surgical_mask"
    And "/products/0/class" is "type-I"
    And "/products/0/reports/0/results" is “[{"item": "bfe"}]”

  Scenario Outline: On either side of the limit
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                        | class    | measured | outcome | judged |
      | EN14683-2019-5.2.2-type-I   | type-I   | 94.9 %   | fail    | fail   |
      | EN14683-2019-5.2.2-type-I   | type-I   | 95.1 %   | pass    | pass   |
      | EN14683-2019-5.2.2-type-II  | type-II  | 97.9 %   | fail    | fail   |
      | EN14683-2019-5.2.2-type-II  | type-II  | 98.1 %   | pass    | pass   |
      | EN14683-2019-5.2.2-type-IIR | type-IIR | 97.9 %   | fail    | fail   |
      | EN14683-2019-5.2.2-type-IIR | type-IIR | 98.1 %   | pass    | pass   |

    @boundary
    Examples: exactly at the limit
      | rule                        | class    | measured | outcome | judged |
      | EN14683-2019-5.2.2-type-I   | type-I   | 95 %     | pass    | pass   |
      | EN14683-2019-5.2.2-type-II  | type-II  | 98 %     | pass    | pass   |
      | EN14683-2019-5.2.2-type-IIR | type-IIR | 98 %     | pass    | pass   |

  Scenario Outline: No value, nothing to judge
    Given "/products/0/class" is "<class>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                        | class    |
      | EN14683-2019-5.2.2-type-I   | type-I   |
      | EN14683-2019-5.2.2-type-II  | type-II  |
      | EN14683-2019-5.2.2-type-IIR | type-IIR |

  Scenario Outline: A wrong unit or a mere bound decides nothing
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                        | class    | measured                         | state                                     |
      | EN14683-2019-5.2.2-type-I   | type-I   | 10 Pa                            | in an unknown unit or one of another kind |
      | EN14683-2019-5.2.2-type-I   | type-I   | {"more_than": 94.9, "unit": "%"} | only a bound, which does not decide       |
      | EN14683-2019-5.2.2-type-II  | type-II  | 10 Pa                            | in an unknown unit or one of another kind |
      | EN14683-2019-5.2.2-type-II  | type-II  | {"more_than": 97.9, "unit": "%"} | only a bound, which does not decide       |
      | EN14683-2019-5.2.2-type-IIR | type-IIR | 10 Pa                            | in an unknown unit or one of another kind |
      | EN14683-2019-5.2.2-type-IIR | type-IIR | {"more_than": 97.9, "unit": "%"} | only a bound, which does not decide       |

  Scenario Outline: What is said of a failure
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "5.2.2" of "EN14683-2019"

    Examples:
      | rule                        | class    | measured | outcome | said                                                                                                                              |
      | EN14683-2019-5.2.2-type-I   | type-I   | 94.9 %   | fail    | Bacterial filtration efficiency measured 94.9 %; EN 14683:2019+AC:2019, clause 5.2.2, demands that each specimen is at least 95 % |
      | EN14683-2019-5.2.2-type-II  | type-II  | 97.9 %   | fail    | Bacterial filtration efficiency measured 97.9 %; EN 14683:2019+AC:2019, clause 5.2.2, demands that each specimen is at least 98 % |
      | EN14683-2019-5.2.2-type-IIR | type-IIR | 97.9 %   | fail    | Bacterial filtration efficiency measured 97.9 %; EN 14683:2019+AC:2019, clause 5.2.2, demands that each specimen is at least 98 % |

  Scenario Outline: The lowest specimen decides, and so does a bound that can
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                       | class   | measured                                                 | outcome |
      | EN14683-2019-5.2.2-type-II | type-II | {"samples": [99.5, 99.4, 97.9, 99.6, 99.5], "unit": "%"} | fail    |
      | EN14683-2019-5.2.2-type-II | type-II | {"samples": [98, 98.1, 99.0], "unit": "%"}               | pass    |
      | EN14683-2019-5.2.2-type-I  | type-I  | {"at_least": 95, "unit": "%"}                            | pass    |
      | EN14683-2019-5.2.2-type-I  | type-I  | {"less_than": 95, "unit": "%"}                           | fail    |

  Scenario Outline: Another standard or another lot
    Given "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.2-type-I" is "not applicable"

    Examples:
      | field                                | value       |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  Scenario: Of another class it is not asked
    Given "/products/0/class" is "type-II"
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.2-type-I" is "not applicable"

  Scenario Outline: What has to be reported of each class
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.2-evidence" is "<outcome>"
    And rule "EN14683-2019-5.2.2-evidence" is judged "<judged>"

    Examples:
      | class    | results              | outcome | judged |
      | type-I   | [{"item": "bfe"}]    | pass    | pass   |
      | type-I   | [{"item": "charge"}] | fail    | fail   |
      | type-II  | [{"item": "bfe"}]    | pass    | pass   |
      | type-II  | [{"item": "charge"}] | fail    | fail   |
      | type-IIR | [{"item": "bfe"}]    | pass    | pass   |
      | type-IIR | [{"item": "charge"}] | fail    | fail   |

  Scenario Outline: Laboratory, lot and day of the report
    Given "/products/0/reports/0/results" is “[{"item": "bfe"}]”
    And "/products/0/reports/0/<field>" is "<value>"
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.2-evidence" is "<outcome>"
    And rule "EN14683-2019-5.2.2-evidence" is judged "<outcome>"

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
    Given "/products/0/reports/0/results" is “[{"item": "bfe"}]”
    And "/products/0/reports/0/<field>" is not given
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.2-evidence" is "unknown"
    And rule "EN14683-2019-5.2.2-evidence" is judged "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |

  Scenario: What is said where no report covers it
    Given "/products/0/reports/0/results/0/item" is "charge"
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.2-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported bacterial filtration efficiency for this lot"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "5.2.2" of "EN14683-2019"
    And requirement "EN14683-2019-5.2.2" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/class" is "type-I"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.2-verdict" is "<outcome>"
    And rule "EN14683-2019-5.2.2-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "5.2.2" of "EN14683-2019"

    Examples:
      | results                                                                     | outcome | said                                                                                                                                       |
      | [{"item": "bfe", "value": {"value": 94.9, "unit": "%"}, "verdict": "pass"}] | fail    | the laboratory's verdict on bacterial filtration efficiency is “pass”, contrary to its data (94.9 %) (EN 14683:2019+AC:2019, clause 5.2.2) |
      | [{"item": "bfe", "value": {"value": 95, "unit": "%"}, "verdict": "fail"}]   | fail    | the laboratory's verdict on bacterial filtration efficiency is “fail”, contrary to its data (95 %) (EN 14683:2019+AC:2019, clause 5.2.2)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/class" is "type-I"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.2-verdict" is "<outcome>"
    And rule "EN14683-2019-5.2.2-verdict" is judged "<judged>"

    Examples:
      | results                              | outcome | judged  |
      | [{"item": "bfe", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                   | outcome | judged |
      | [{"item": "bfe", "value": {"value": 95, "unit": "%"}, "verdict": "pass"}] | pass    | pass   |

  Scenario Outline: Too few specimens
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/specimens"
    And the citation is "5.2.2" of "EN14683-2019"

    Examples:
      | rule                                  | class    | results                                                                  | outcome | said                                                                                                                                                            |
      | EN14683-2019-5.2.2-type-I-specimens   | type-I   | [{"item": "bfe", "value": {"value": 95.1, "unit": "%"}, "specimens": 4}] | fail    | too few specimens for bacterial filtration efficiency; EN 14683:2019+AC:2019, clause 5.2.2, demands that the result rests on at least 5 specimens (or readings) |
      | EN14683-2019-5.2.2-type-II-specimens  | type-II  | [{"item": "bfe", "value": {"value": 98.1, "unit": "%"}, "specimens": 4}] | fail    | too few specimens for bacterial filtration efficiency; EN 14683:2019+AC:2019, clause 5.2.2, demands that the result rests on at least 5 specimens (or readings) |
      | EN14683-2019-5.2.2-type-IIR-specimens | type-IIR | [{"item": "bfe", "value": {"value": 98.1, "unit": "%"}, "specimens": 4}] | fail    | too few specimens for bacterial filtration efficiency; EN 14683:2019+AC:2019, clause 5.2.2, demands that the result rests on at least 5 specimens (or readings) |

  Scenario Outline: Enough specimens
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                                  | class    | results                                                                  | outcome | judged |
      | EN14683-2019-5.2.2-type-I-specimens   | type-I   | [{"item": "bfe", "value": {"value": 95.1, "unit": "%"}, "specimens": 6}] | pass    | pass   |
      | EN14683-2019-5.2.2-type-II-specimens  | type-II  | [{"item": "bfe", "value": {"value": 98.1, "unit": "%"}, "specimens": 6}] | pass    | pass   |
      | EN14683-2019-5.2.2-type-IIR-specimens | type-IIR | [{"item": "bfe", "value": {"value": 98.1, "unit": "%"}, "specimens": 6}] | pass    | pass   |

    @boundary
    Examples: exactly at the limit
      | rule                                  | class    | results                                                                  | outcome | judged |
      | EN14683-2019-5.2.2-type-I-specimens   | type-I   | [{"item": "bfe", "value": {"value": 95.1, "unit": "%"}, "specimens": 5}] | pass    | pass   |
      | EN14683-2019-5.2.2-type-II-specimens  | type-II  | [{"item": "bfe", "value": {"value": 98.1, "unit": "%"}, "specimens": 5}] | pass    | pass   |
      | EN14683-2019-5.2.2-type-IIR-specimens | type-IIR | [{"item": "bfe", "value": {"value": 98.1, "unit": "%"}, "specimens": 5}] | pass    | pass   |

  Scenario Outline: How many specimens is not told
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/tested" is "missing"

    Examples:
      | rule                                  | class    | results                                                  |
      | EN14683-2019-5.2.2-type-I-specimens   | type-I   | [{"item": "bfe", "value": {"value": 95.1, "unit": "%"}}] |
      | EN14683-2019-5.2.2-type-II-specimens  | type-II  | [{"item": "bfe", "value": {"value": 98.1, "unit": "%"}}] |
      | EN14683-2019-5.2.2-type-IIR-specimens | type-IIR | [{"item": "bfe", "value": {"value": 98.1, "unit": "%"}}] |

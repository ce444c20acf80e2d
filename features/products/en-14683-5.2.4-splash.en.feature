Feature: EN 14683:2019+AC:2019, clause 5.2.4: Splash resistance

  Background:
    Given the submission "products"
    And "/products/0/standard" is "EN14683-2019"
    And "/products/0/kind" is "surgical_mask"
    And "/products/0/class" is "type-IIR"
    And "/products/0/reports/0/results" is “[{"item": "splash_resistance"}]”

  Scenario Outline: On either side of the limit
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                        | class    | item              | measured   | outcome | judged |
      | EN14683-2019-5.2.4-pressure | type-IIR | splash_resistance | 119.9 mmHg | fail    | fail   |
      | EN14683-2019-5.2.4-pressure | type-IIR | splash_resistance | 120.1 mmHg | pass    | pass   |

    @boundary
    Examples: exactly at the limit
      | rule                        | class    | item              | measured | outcome | judged |
      | EN14683-2019-5.2.4-pressure | type-IIR | splash_resistance | 120 mmHg | pass    | pass   |

  Scenario Outline: No value, nothing to judge
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                        | class    | item              |
      | EN14683-2019-5.2.4-pressure | type-IIR | splash_resistance |

  Scenario Outline: A wrong unit or a mere bound decides nothing
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                        | class    | item              | measured                             | state                                     |
      | EN14683-2019-5.2.4-pressure | type-IIR | splash_resistance | 200 Pa/cm2                           | in an unknown unit or one of another kind |
      | EN14683-2019-5.2.4-pressure | type-IIR | splash_resistance | {"more_than": 119.9, "unit": "mmHg"} | only a bound, which does not decide       |

  Scenario Outline: How many specimens fail
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/tested" is "<tested>"
    And "/products/0/reports/0/results/0/failed" is "<failed>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                           | class    | item            | tested | failed | outcome | judged |
      | EN14683-2019-5.2.4-penetration | type-IIR | synthetic_blood | 32     | 2      | pass    | pass   |
      | EN14683-2019-5.2.4-penetration | type-IIR | synthetic_blood | 32     | 4      | fail    | fail   |
      | EN14683-2019-5.2.4-penetration | type-IIR | synthetic_blood | 31     | 0      | fail    | fail   |
      | EN14683-2019-5.2.4-penetration | type-IIR | synthetic_blood | 37     | 3      | pass    | pass   |
      | EN14683-2019-5.2.4-penetration | type-IIR | synthetic_blood | 32     | 7      | fail    | fail   |
      | EN14683-2019-5.2.4-penetration | type-IIR | synthetic_blood | 32     | 25     | fail    | fail   |

    @boundary
    Examples: exactly at the limit
      | rule                           | class    | item            | tested | failed | outcome | judged |
      | EN14683-2019-5.2.4-penetration | type-IIR | synthetic_blood | 32     | 3      | pass    | pass   |

  Scenario: Counts missing or mistyped: tested
    Given "/products/0/class" is "type-IIR"
    And "/products/0/reports/0/results/0/item" is "synthetic_blood"
    And "/products/0/reports/0/results/0/failed" is "0"
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.4-penetration" is "unknown"
    And rule "EN14683-2019-5.2.4-penetration" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/tested" is "missing"

  Scenario: Counts missing or mistyped: failed
    Given "/products/0/class" is "type-IIR"
    And "/products/0/reports/0/results/0/item" is "synthetic_blood"
    And "/products/0/reports/0/results/0/tested" is "32"
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.4-penetration" is "unknown"
    And rule "EN14683-2019-5.2.4-penetration" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/failed" is "missing"

  Scenario: Counts missing or mistyped: a text
    Given "/products/0/class" is "type-IIR"
    And "/products/0/reports/0/results/0/item" is "synthetic_blood"
    And "/products/0/reports/0/results/0/tested" is "32"
    And "/products/0/reports/0/results/0/failed" is wrongly the text "3"
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.4-penetration" is "unknown"
    And rule "EN14683-2019-5.2.4-penetration" is judged "unknown"
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
    And the citation is "5.2.4" of "EN14683-2019"

    Examples:
      | rule                        | class    | item              | measured   | outcome | said                                                                                                                                 |
      | EN14683-2019-5.2.4-pressure | type-IIR | splash_resistance | 119.9 mmHg | fail    | Splash resistance pressure measured 119.9 mmHg; EN 14683:2019+AC:2019, clause 5.2.4, demands that each specimen is at least 120 mmHg |

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
    And the citation is "5.2.4" of "EN14683-2019"

    Examples:
      | rule                           | class    | item            | tested | failed | outcome | said                                                                                                                               |
      | EN14683-2019-5.2.4-penetration | type-IIR | synthetic_blood | 32     | 4      | fail    | Masks that synthetic blood penetrates measured 4; EN 14683:2019+AC:2019, clause 5.2.4, demands that at most 3 of 32 specimens fail |

  Scenario Outline: Other units and several specimens
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                        | class    | item              | measured | outcome        |
      | EN14683-2019-5.2.4-pressure | type-IIR | splash_resistance | 16.0 kPa | pass           |
      | EN14683-2019-5.2.4-pressure | type-IIR | splash_resistance | 15.9 kPa | fail           |
      | EN14683-2019-5.2.4-pressure | type-IIR | splash_resistance | 80 mmHg  | fail           |
      | EN14683-2019-5.2.4-pressure | type-IIR | splash_resistance | 160 mmHg | pass           |
      | EN14683-2019-5.2.4-pressure | type-II  | splash_resistance | 80 mmHg  | not applicable |

  Scenario Outline: Another standard or another lot
    Given "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.4-pressure" is "not applicable"

    Examples:
      | field                                | value       |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  Scenario Outline: What has to be reported of each class
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.4-evidence" is "<outcome>"
    And rule "EN14683-2019-5.2.4-evidence" is judged "<judged>"

    Examples:
      | class    | results                                                      | outcome | judged |
      | type-IIR | [{"item": "splash_resistance"}, {"item": "synthetic_blood"}] | pass    | pass   |
      | type-IIR | [{"item": "synthetic_blood"}]                                | fail    | fail   |
      | type-IIR | [{"item": "splash_resistance"}]                              | fail    | fail   |

  Scenario Outline: Laboratory, lot and day of the report
    Given "/products/0/reports/0/results" is “[{"item": "splash_resistance"}, {"item": "synthetic_blood"}]”
    And "/products/0/reports/0/<field>" is "<value>"
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.4-evidence" is "<outcome>"
    And rule "EN14683-2019-5.2.4-evidence" is judged "<outcome>"

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
    Given "/products/0/reports/0/results" is “[{"item": "splash_resistance"}, {"item": "synthetic_blood"}]”
    And "/products/0/reports/0/<field>" is not given
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.4-evidence" is "unknown"
    And rule "EN14683-2019-5.2.4-evidence" is judged "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |

  Scenario: What is said where no report covers it
    Given "/products/0/reports/0/results/0/item" is "charge"
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.4-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported splash resistance for this lot"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "5.2.4" of "EN14683-2019"
    And requirement "EN14683-2019-5.2.4" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/class" is "type-IIR"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.4-verdict" is "<outcome>"
    And rule "EN14683-2019-5.2.4-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "5.2.4" of "EN14683-2019"

    Examples:
      | results                                                                                       | outcome | said                                                                                                                         |
      | [{"item": "splash_resistance", "value": {"value": 119.9, "unit": "mmHg"}, "verdict": "pass"}] | fail    | the laboratory's verdict on splash resistance pressure is “pass”, contrary to its data (EN 14683:2019+AC:2019, clause 5.2.4) |
      | [{"item": "splash_resistance", "value": {"value": 120, "unit": "mmHg"}, "verdict": "fail"}]   | fail    | the laboratory's verdict on splash resistance pressure is “fail”, contrary to its data (EN 14683:2019+AC:2019, clause 5.2.4) |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/class" is "type-IIR"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.4-verdict" is "<outcome>"
    And rule "EN14683-2019-5.2.4-verdict" is judged "<judged>"

    Examples:
      | results                                            | outcome | judged  |
      | [{"item": "splash_resistance", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                     | outcome | judged |
      | [{"item": "splash_resistance", "value": {"value": 120, "unit": "mmHg"}, "verdict": "pass"}] | pass    | pass   |

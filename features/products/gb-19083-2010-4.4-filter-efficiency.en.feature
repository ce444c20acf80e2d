Feature: GB 19083-2010, clause 4.4: Filter efficiency

  Background:
    Given the submission "products"
    And "/products/0/kind" is "medical_protective_mask"
    And "/products/0/standard" is "GB19083-2010"
    And "/products/0/class" is "level-1"
    And "/products/0/reports/0/results" is “[{"item": "filter_efficiency_nacl", "value": {"value": 95.01, "unit": "%"}}]”

  Scenario Outline: A measured value and its limit
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.4-<row>" is "<outcome>"
    And rule "GB19083-2010-4.4-<row>" is judged "<judged>"

    Examples:
      | row     | class   | value   | outcome | judged |
      | level-1 | level-1 | 94.99 % | fail    | fail   |
      | level-1 | level-1 | 95.01 % | pass    | pass   |
      | level-2 | level-2 | 98.99 % | fail    | fail   |
      | level-2 | level-2 | 99.01 % | pass    | pass   |
      | level-3 | level-3 | 99.96 % | fail    | fail   |
      | level-3 | level-3 | 99.98 % | pass    | pass   |

    @boundary
    Examples: exactly at the limit
      | row     | class   | value   | outcome | judged |
      | level-1 | level-1 | 95 %    | pass    | pass   |
      | level-2 | level-2 | 99 %    | pass    | pass   |
      | level-3 | level-3 | 99.97 % | pass    | pass   |

  Scenario Outline: Without a measured value nothing can be told
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.4-<row>" is "unknown"
    And rule "GB19083-2010-4.4-<row>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | row     | class   |
      | level-1 | level-1 |
      | level-2 | level-2 |
      | level-3 | level-3 |

  Scenario Outline: A unit of another kind, or a bound that does not decide
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.4-<row>" is "unknown"
    And rule "GB19083-2010-4.4-<row>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | row     | class   | value                             | state                                     |
      | level-1 | level-1 | 95 Pa                             | in an unknown unit or one of another kind |
      | level-1 | level-1 | {"less_than": 95.01, "unit": "%"} | only a bound, which does not decide       |
      | level-2 | level-2 | 99 Pa                             | in an unknown unit or one of another kind |
      | level-2 | level-2 | {"less_than": 99.01, "unit": "%"} | only a bound, which does not decide       |
      | level-3 | level-3 | 99.97 Pa                          | in an unknown unit or one of another kind |
      | level-3 | level-3 | {"less_than": 99.98, "unit": "%"} | only a bound, which does not decide       |

  Scenario Outline: What is said of a failure
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.4-<row>" is "<outcome>"
    And rule "GB19083-2010-4.4-<row>" is judged "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "4.4" of "GB19083-2010"

    Examples:
      | row     | class   | value   | outcome | explanation                                                                                                   |
      | level-1 | level-1 | 94.99 % | fail    | Filter efficiency measured 94.99 %; GB 19083-2010, clause 4.4, demands that each specimen is at least 95 %    |
      | level-2 | level-2 | 98.99 % | fail    | Filter efficiency measured 98.99 %; GB 19083-2010, clause 4.4, demands that each specimen is at least 99 %    |
      | level-3 | level-3 | 99.96 % | fail    | Filter efficiency measured 99.96 %; GB 19083-2010, clause 4.4, demands that each specimen is at least 99.97 % |

  Scenario Outline: The report, its lot, its day and its laboratory
    Given "/products/0/reports/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.4-evidence" is "<outcome>"
    And rule "GB19083-2010-4.4-evidence" is judged "<outcome>"

    Examples:
      | field         | value      | outcome |
      | is_accredited | yes        | pass    |
      | is_accredited | no         | fail    |
      | lot           | 20200311   | fail    |
      | dated_on      | 2020-03-09 | fail    |
      | dated_on      | 2020-03-26 | fail    |

    @boundary
    Examples: exactly at the limit
      | field    | value      | outcome |
      | dated_on | 2020-03-10 | pass    |
      | dated_on | 2020-03-25 | pass    |

  Scenario Outline: A report with gaps tells nothing
    Given "/products/0/reports/0/<field>" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.4-evidence" is "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |
      | results       |

  Scenario: The report is about another item
    Given "/products/0/reports/0/results/0/item" is "drop_ball"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.4-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported filter efficiency for this lot (GB 19083-2010, clause 4.4)"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "4.4" of "GB19083-2010"
    And requirement "GB19083-2010-4.4" is "non-compliant"

  Scenario Outline: What each class has to report
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.4-evidence" is "<outcome>"

    Examples:
      | class   | item                   | outcome |
      | level-1 | filter_efficiency_nacl | pass    |
      | level-1 | filter_efficiency_oil  | fail    |
      | level-2 | filter_efficiency_nacl | pass    |
      | level-2 | filter_efficiency_oil  | fail    |
      | level-3 | filter_efficiency_nacl | pass    |
      | level-3 | filter_efficiency_oil  | fail    |

  Scenario Outline: Results that the rule does not speak of
    Given "/products/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.4-<row>" is "not applicable"

    Examples:
      | row     | field                    | value                 |
      | level-1 | reports/0/lot            | 20200311              |
      | level-1 | class                    | level-2               |
      | level-1 | reports/0/results/0/item | filter_efficiency_oil |

  Scenario: The minimum decides, not the mean
    Given "/products/0/reports/0/results/0/value" is “{"samples": [97.64, 94.48], "unit": "%"}”
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.4-level-1" is "fail"
    And rule "GB19083-2010-4.4-level-1" is judged "fail"
    And the explanation says "97.64, 94.48 %"
    And the evidence is at "/products/0/reports/0/results/0/value"

  Scenario Outline: What is enough for level 1 is not for level 2
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is "97 %"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.4-<class>" is "<outcome>"
    And requirement "GB19083-2010-4.4" is "<verdict>"

    Examples:
      | class   | outcome | verdict       |
      | level-1 | pass    | compliant     |
      | level-2 | fail    | non-compliant |
      | level-3 | fail    | non-compliant |

  Scenario: Penetration is another item
    Given "/products/0/reports/0/results/0/item" is "filter_penetration_nacl"
    And "/products/0/reports/0/results/0/value" is "3 %"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.4-level-1" is "not applicable"
    And rule "GB19083-2010-4.4-evidence" is "fail"

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/made_on" is "<day>"
    When it is assessed as of "2026-01-15"
    Then rule "GB19083-2010-4.4-level-1" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2011-07-31 | not in force |
      | 2011-08-01 | pass         |
      | 2025-11-30 | pass         |
      | 2025-12-01 | not in force |

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/class" is "level-1"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.4-verdict" is "<outcome>"
    And rule "GB19083-2010-4.4-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "4.4" of "GB19083-2010"

    Examples:
      | results                                                                                         | outcome | said                                                                                                                                       |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 94.99, "unit": "%"}, "verdict": "pass"}] | fail    | the laboratory's verdict on filter efficiency against salt particles is “pass”, contrary to its data (94.99 %) (GB 19083-2010, clause 4.4) |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 95, "unit": "%"}, "verdict": "fail"}]    | fail    | the laboratory's verdict on filter efficiency against salt particles is “fail”, contrary to its data (95 %) (GB 19083-2010, clause 4.4)    |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/class" is "level-1"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.4-verdict" is "<outcome>"
    And rule "GB19083-2010-4.4-verdict" is judged "<judged>"

    Examples:
      | results                                                 | outcome | judged  |
      | [{"item": "filter_efficiency_nacl", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                      | outcome | judged |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 95, "unit": "%"}, "verdict": "pass"}] | pass    | pass   |

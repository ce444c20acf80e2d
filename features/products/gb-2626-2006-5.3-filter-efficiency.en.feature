Feature: GB 2626-2006, clause 5.3: Filter efficiency

  Background:
    Given the submission "products"
    And "/products/0/kind" is "respirator"
    And "/products/0/standard" is "GB2626-2006"
    And "/products/0/class" is "KN95"
    And "/products/0/facepiece" is "disposable"
    And "/products/0/reports/0/results" is “[{"item": "filter_efficiency_nacl", "value": {"value": 95.01, "unit": "%"}}]”

  Scenario Outline: A measured value and its limit
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.3-<row>" is "<outcome>"
    And rule "GB2626-2006-5.3-<row>" is judged "<judged>"

    Examples:
      | row       | class | item                   | value   | outcome | judged |
      | KN90      | KN90  | filter_efficiency_nacl | 89.99 % | fail    | fail   |
      | KN90      | KN90  | filter_efficiency_nacl | 90.01 % | pass    | pass   |
      | KN95      | KN95  | filter_efficiency_nacl | 94.99 % | fail    | fail   |
      | KN95      | KN95  | filter_efficiency_nacl | 95.01 % | pass    | pass   |
      | KN100     | KN100 | filter_efficiency_nacl | 99.96 % | fail    | fail   |
      | KN100     | KN100 | filter_efficiency_nacl | 99.98 % | pass    | pass   |
      | oil-KP90  | KP90  | filter_efficiency_oil  | 89.99 % | fail    | fail   |
      | oil-KP90  | KP90  | filter_efficiency_oil  | 90.01 % | pass    | pass   |
      | oil-KP95  | KP95  | filter_efficiency_oil  | 94.99 % | fail    | fail   |
      | oil-KP95  | KP95  | filter_efficiency_oil  | 95.01 % | pass    | pass   |
      | oil-KP100 | KP100 | filter_efficiency_oil  | 99.96 % | fail    | fail   |
      | oil-KP100 | KP100 | filter_efficiency_oil  | 99.98 % | pass    | pass   |

    @boundary
    Examples: exactly at the limit
      | row       | class | item                   | value   | outcome | judged |
      | KN90      | KN90  | filter_efficiency_nacl | 90.0 %  | pass    | pass   |
      | KN95      | KN95  | filter_efficiency_nacl | 95.0 %  | pass    | pass   |
      | KN100     | KN100 | filter_efficiency_nacl | 99.97 % | pass    | pass   |
      | oil-KP90  | KP90  | filter_efficiency_oil  | 90.0 %  | pass    | pass   |
      | oil-KP95  | KP95  | filter_efficiency_oil  | 95.0 %  | pass    | pass   |
      | oil-KP100 | KP100 | filter_efficiency_oil  | 99.97 % | pass    | pass   |

  Scenario Outline: Without a measured value nothing can be told
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.3-<row>" is "unknown"
    And rule "GB2626-2006-5.3-<row>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | row       | class | item                   |
      | KN90      | KN90  | filter_efficiency_nacl |
      | KN95      | KN95  | filter_efficiency_nacl |
      | KN100     | KN100 | filter_efficiency_nacl |
      | oil-KP90  | KP90  | filter_efficiency_oil  |
      | oil-KP95  | KP95  | filter_efficiency_oil  |
      | oil-KP100 | KP100 | filter_efficiency_oil  |

  Scenario Outline: A unit of another kind, or a bound that does not decide
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.3-<row>" is "unknown"
    And rule "GB2626-2006-5.3-<row>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | row       | class | item                   | value                             | state                                     |
      | KN90      | KN90  | filter_efficiency_nacl | 90.0 Pa                           | in an unknown unit or one of another kind |
      | KN90      | KN90  | filter_efficiency_nacl | {"less_than": 90.01, "unit": "%"} | only a bound, which does not decide       |
      | KN95      | KN95  | filter_efficiency_nacl | 95.0 Pa                           | in an unknown unit or one of another kind |
      | KN95      | KN95  | filter_efficiency_nacl | {"less_than": 95.01, "unit": "%"} | only a bound, which does not decide       |
      | KN100     | KN100 | filter_efficiency_nacl | 99.97 Pa                          | in an unknown unit or one of another kind |
      | KN100     | KN100 | filter_efficiency_nacl | {"less_than": 99.98, "unit": "%"} | only a bound, which does not decide       |
      | oil-KP90  | KP90  | filter_efficiency_oil  | 90.0 Pa                           | in an unknown unit or one of another kind |
      | oil-KP90  | KP90  | filter_efficiency_oil  | {"less_than": 90.01, "unit": "%"} | only a bound, which does not decide       |
      | oil-KP95  | KP95  | filter_efficiency_oil  | 95.0 Pa                           | in an unknown unit or one of another kind |
      | oil-KP95  | KP95  | filter_efficiency_oil  | {"less_than": 95.01, "unit": "%"} | only a bound, which does not decide       |
      | oil-KP100 | KP100 | filter_efficiency_oil  | 99.97 Pa                          | in an unknown unit or one of another kind |
      | oil-KP100 | KP100 | filter_efficiency_oil  | {"less_than": 99.98, "unit": "%"} | only a bound, which does not decide       |

  Scenario Outline: What is said of a failure
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.3-<row>" is "<outcome>"
    And rule "GB2626-2006-5.3-<row>" is judged "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "5.3" of "GB2626-2006"

    Examples:
      | row       | class | item                   | value   | outcome | explanation                                                                                                  |
      | KN90      | KN90  | filter_efficiency_nacl | 89.99 % | fail    | Filter efficiency measured 89.99 %; GB 2626-2006, clause 5.3, demands that each specimen is at least 90.0 %  |
      | KN95      | KN95  | filter_efficiency_nacl | 94.99 % | fail    | Filter efficiency measured 94.99 %; GB 2626-2006, clause 5.3, demands that each specimen is at least 95.0 %  |
      | KN100     | KN100 | filter_efficiency_nacl | 99.96 % | fail    | Filter efficiency measured 99.96 %; GB 2626-2006, clause 5.3, demands that each specimen is at least 99.97 % |
      | oil-KP90  | KP90  | filter_efficiency_oil  | 89.99 % | fail    | Filter efficiency measured 89.99 %; GB 2626-2006, clause 5.3, demands that each specimen is at least 90.0 %  |
      | oil-KP95  | KP95  | filter_efficiency_oil  | 94.99 % | fail    | Filter efficiency measured 94.99 %; GB 2626-2006, clause 5.3, demands that each specimen is at least 95.0 %  |
      | oil-KP100 | KP100 | filter_efficiency_oil  | 99.96 % | fail    | Filter efficiency measured 99.96 %; GB 2626-2006, clause 5.3, demands that each specimen is at least 99.97 % |

  Scenario Outline: The report, its lot, its day and its laboratory
    Given "/products/0/reports/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.3-evidence" is "<outcome>"
    And rule "GB2626-2006-5.3-evidence" is judged "<outcome>"

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
    Then rule "GB2626-2006-5.3-evidence" is "unknown"
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
    Then rule "GB2626-2006-5.3-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported filter efficiency for this lot (GB 2626-2006, clause 5.3)"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "5.3" of "GB2626-2006"
    And requirement "GB2626-2006-5.3" is "non-compliant"

  Scenario Outline: What each class has to report
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.3-evidence" is "<outcome>"

    Examples:
      | class | item                   | outcome |
      | KN90  | filter_efficiency_nacl | pass    |
      | KN90  | filter_efficiency_oil  | fail    |
      | KN95  | filter_efficiency_nacl | pass    |
      | KN95  | filter_efficiency_oil  | fail    |
      | KN100 | filter_efficiency_nacl | pass    |
      | KN100 | filter_efficiency_oil  | fail    |
      | KP90  | filter_efficiency_nacl | fail    |
      | KP90  | filter_efficiency_oil  | pass    |
      | KP95  | filter_efficiency_nacl | fail    |
      | KP95  | filter_efficiency_oil  | pass    |
      | KP100 | filter_efficiency_nacl | fail    |
      | KP100 | filter_efficiency_oil  | pass    |

  Scenario Outline: Results that the rule does not speak of
    Given "/products/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.3-<row>" is "not applicable"

    Examples:
      | row  | field                    | value                 |
      | KN95 | reports/0/lot            | 20200311              |
      | KN90 | class                    | KN95                  |
      | KN95 | class                    | KN90                  |
      | KN95 | reports/0/results/0/item | filter_efficiency_oil |
      | KN95 | standard                 | GB2626-2019           |

  Scenario Outline: The minimum decides, not the mean
    Given "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.3-KN95" is "<outcome>"
    And rule "GB2626-2006-5.3-KN95" is judged "<outcome>"
    And the explanation says "<explanation>"

    Examples:
      | value                                           | outcome | explanation           |
      | {"samples": [97.64, 94.48], "unit": "%"}        | fail    | 97.64, 94.48 %        |
      | {"samples": [96.86, 96.84, 96.06], "unit": "%"} | pass    | 96.86, 96.84, 96.06 % |

    @boundary
    Examples: exactly at the limit
      | value                                        | outcome | explanation      |
      | {"samples": [97.1, 95.0, 96.3], "unit": "%"} | pass    | 97.1, 95, 96.3 % |

  Scenario: 27 of 30 samples pass, the least is 94.51 %: it fails
    Given "/products/0/reports/0/results/0/value" is “{"samples": [96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 94.9, 94.7, 94.51], "unit": "%"}”
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.3-KN95" is "fail"
    And rule "GB2626-2006-5.3-KN95" is judged "fail"
    And the explanation says "94.51"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And requirement "GB2626-2006-5.3" is "non-compliant"

  Scenario: A second result of the item counts as well
    Given "/products/0/reports/0/results" is “[{"item": "filter_efficiency_nacl", "value": {"value": 97, "unit": "%"}}, {"item": "filter_efficiency_nacl", "value": {"value": 94.48, "unit": "%"}}]”
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.3-KN95" is "fail"
    And the evidence is at "/products/0/reports/0/results/1/value"

  Scenario: Penetration is another item
    Given "/products/0/reports/0/results/0/item" is "filter_penetration_nacl"
    And "/products/0/reports/0/results/0/value" is "3 %"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.3-KN95" is "not applicable"
    And rule "GB2626-2006-5.3-KN95" is judged "not applicable"
    And rule "GB2626-2006-5.3-evidence" is "fail"
    And requirement "GB2626-2006-5.3" is "non-compliant"

  Scenario: A penetration given as an efficiency fails
    Given "/products/0/reports/0/results/0/value" is "3 %"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.3-KN95" is "fail"

  Scenario: The verdict of the laboratory does not stand in for the value
    Given "/products/0/reports/0/results/0/verdict" is "pass"
    And "/products/0/reports/0/results/0/value" is "94.99 %"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.3-KN95" is "fail"

  Scenario Outline: A bound that decides
    Given "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.3-KN95" is "<outcome>"
    And rule "GB2626-2006-5.3-KN95" is judged "<outcome>"

    Examples:
      | value                          | outcome |
      | {"more_than": 99, "unit": "%"} | pass    |
      | {"less_than": 94, "unit": "%"} | fail    |

    @boundary
    Examples: exactly at the limit
      | value                          | outcome |
      | {"more_than": 95, "unit": "%"} | pass    |
      | {"less_than": 95, "unit": "%"} | fail    |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/made_on" is "<day>"
    When it is assessed as of "2021-08-01"
    Then rule "GB2626-2006-5.3-KN95" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2006-11-30 | not in force |
      | 2006-12-01 | pass         |
      | 2021-06-30 | pass         |
      | 2021-07-01 | not in force |

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/class" is "KN90"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.3-verdict" is "<outcome>"
    And rule "GB2626-2006-5.3-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "5.3" of "GB2626-2006"

    Examples:
      | results                                                                                         | outcome | said                                                                                                                                      |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 89.99, "unit": "%"}, "verdict": "pass"}] | fail    | the laboratory's verdict on filter efficiency against salt particles is “pass”, contrary to its data (89.99 %) (GB 2626-2006, clause 5.3) |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 90, "unit": "%"}, "verdict": "fail"}]    | fail    | the laboratory's verdict on filter efficiency against salt particles is “fail”, contrary to its data (90 %) (GB 2626-2006, clause 5.3)    |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/class" is "KN90"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.3-verdict" is "<outcome>"
    And rule "GB2626-2006-5.3-verdict" is judged "<judged>"

    Examples:
      | results                                                 | outcome | judged  |
      | [{"item": "filter_efficiency_nacl", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                      | outcome | judged |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 90, "unit": "%"}, "verdict": "pass"}] | pass    | pass   |

  Scenario Outline: Too few specimens
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/specimens"
    And the citation is "5.3" of "GB2626-2006"

    Examples:
      | rule                                | class | results                                                                                       | outcome | said                                                                                                                                    |
      | GB2626-2006-5.3-KN90-specimens      | KN90  | [{"item": "filter_efficiency_nacl", "value": {"value": 90.01, "unit": "%"}, "specimens": 19}] | unknown | too few specimens for filter efficiency; GB 2626-2006, clause 5.3, demands that the result rests on at least 20 specimens (or readings) |
      | GB2626-2006-5.3-KN95-specimens      | KN95  | [{"item": "filter_efficiency_nacl", "value": {"value": 95.01, "unit": "%"}, "specimens": 19}] | unknown | too few specimens for filter efficiency; GB 2626-2006, clause 5.3, demands that the result rests on at least 20 specimens (or readings) |
      | GB2626-2006-5.3-KN100-specimens     | KN100 | [{"item": "filter_efficiency_nacl", "value": {"value": 99.98, "unit": "%"}, "specimens": 19}] | unknown | too few specimens for filter efficiency; GB 2626-2006, clause 5.3, demands that the result rests on at least 20 specimens (or readings) |
      | GB2626-2006-5.3-oil-KP90-specimens  | KP90  | [{"item": "filter_efficiency_oil", "value": {"value": 90.01, "unit": "%"}, "specimens": 19}]  | unknown | too few specimens for filter efficiency; GB 2626-2006, clause 5.3, demands that the result rests on at least 20 specimens (or readings) |
      | GB2626-2006-5.3-oil-KP95-specimens  | KP95  | [{"item": "filter_efficiency_oil", "value": {"value": 95.01, "unit": "%"}, "specimens": 19}]  | unknown | too few specimens for filter efficiency; GB 2626-2006, clause 5.3, demands that the result rests on at least 20 specimens (or readings) |
      | GB2626-2006-5.3-oil-KP100-specimens | KP100 | [{"item": "filter_efficiency_oil", "value": {"value": 99.98, "unit": "%"}, "specimens": 19}]  | unknown | too few specimens for filter efficiency; GB 2626-2006, clause 5.3, demands that the result rests on at least 20 specimens (or readings) |

  Scenario Outline: Enough specimens
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                                | class | results                                                                                       | outcome | judged |
      | GB2626-2006-5.3-KN90-specimens      | KN90  | [{"item": "filter_efficiency_nacl", "value": {"value": 90.01, "unit": "%"}, "specimens": 21}] | unknown | pass   |
      | GB2626-2006-5.3-KN95-specimens      | KN95  | [{"item": "filter_efficiency_nacl", "value": {"value": 95.01, "unit": "%"}, "specimens": 21}] | unknown | pass   |
      | GB2626-2006-5.3-KN100-specimens     | KN100 | [{"item": "filter_efficiency_nacl", "value": {"value": 99.98, "unit": "%"}, "specimens": 21}] | unknown | pass   |
      | GB2626-2006-5.3-oil-KP90-specimens  | KP90  | [{"item": "filter_efficiency_oil", "value": {"value": 90.01, "unit": "%"}, "specimens": 21}]  | unknown | pass   |
      | GB2626-2006-5.3-oil-KP95-specimens  | KP95  | [{"item": "filter_efficiency_oil", "value": {"value": 95.01, "unit": "%"}, "specimens": 21}]  | unknown | pass   |
      | GB2626-2006-5.3-oil-KP100-specimens | KP100 | [{"item": "filter_efficiency_oil", "value": {"value": 99.98, "unit": "%"}, "specimens": 21}]  | unknown | pass   |

    @boundary
    Examples: exactly at the limit
      | rule                                | class | results                                                                                       | outcome | judged |
      | GB2626-2006-5.3-KN90-specimens      | KN90  | [{"item": "filter_efficiency_nacl", "value": {"value": 90.01, "unit": "%"}, "specimens": 20}] | unknown | pass   |
      | GB2626-2006-5.3-KN95-specimens      | KN95  | [{"item": "filter_efficiency_nacl", "value": {"value": 95.01, "unit": "%"}, "specimens": 20}] | unknown | pass   |
      | GB2626-2006-5.3-KN100-specimens     | KN100 | [{"item": "filter_efficiency_nacl", "value": {"value": 99.98, "unit": "%"}, "specimens": 20}] | unknown | pass   |
      | GB2626-2006-5.3-oil-KP90-specimens  | KP90  | [{"item": "filter_efficiency_oil", "value": {"value": 90.01, "unit": "%"}, "specimens": 20}]  | unknown | pass   |
      | GB2626-2006-5.3-oil-KP95-specimens  | KP95  | [{"item": "filter_efficiency_oil", "value": {"value": 95.01, "unit": "%"}, "specimens": 20}]  | unknown | pass   |
      | GB2626-2006-5.3-oil-KP100-specimens | KP100 | [{"item": "filter_efficiency_oil", "value": {"value": 99.98, "unit": "%"}, "specimens": 20}]  | unknown | pass   |

  Scenario Outline: How many specimens is not told
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/tested" is "missing"

    Examples:
      | rule                                | class | results                                                                      |
      | GB2626-2006-5.3-KN90-specimens      | KN90  | [{"item": "filter_efficiency_nacl", "value": {"value": 90.01, "unit": "%"}}] |
      | GB2626-2006-5.3-KN95-specimens      | KN95  | [{"item": "filter_efficiency_nacl", "value": {"value": 95.01, "unit": "%"}}] |
      | GB2626-2006-5.3-KN100-specimens     | KN100 | [{"item": "filter_efficiency_nacl", "value": {"value": 99.98, "unit": "%"}}] |
      | GB2626-2006-5.3-oil-KP90-specimens  | KP90  | [{"item": "filter_efficiency_oil", "value": {"value": 90.01, "unit": "%"}}]  |
      | GB2626-2006-5.3-oil-KP95-specimens  | KP95  | [{"item": "filter_efficiency_oil", "value": {"value": 95.01, "unit": "%"}}]  |
      | GB2626-2006-5.3-oil-KP100-specimens | KP100 | [{"item": "filter_efficiency_oil", "value": {"value": 99.98, "unit": "%"}}]  |

  Scenario Outline: Specimens are those listed, those tested or the number told
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.3-KN95-specimens" is "unknown"
    And rule "GB2626-2006-5.3-KN95-specimens" is judged "<judged>"

    Examples:
      | results                                                                                                                                                                                           | judged  |
      | [{"item": "filter_efficiency_nacl", "value": {"samples": [96.8, 97.1, 96.5], "unit": "%"}}]                                                                                                       | fail    |
      | [{"item": "filter_efficiency_nacl", "value": {"samples": [96.8, 97.1, 96.5, 96.8, 97.1, 96.5, 96.8, 97.1, 96.5, 96.8, 97.1, 96.5, 96.8, 97.1, 96.5, 96.8, 97.1, 96.5, 96.8, 97.1], "unit": "%"}}] | pass    |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 96.5, "unit": "%"}, "tested": 19}]                                                                                                         | fail    |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 96.5, "unit": "%"}, "tested": 20}]                                                                                                         | pass    |
      | [{"item": "filter_efficiency_nacl", "value": {"samples": [96.8, 97.1, 96.5], "unit": "%"}, "specimens": 20}]                                                                                      | pass    |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 96.5, "unit": "%"}, "specimens": null, "tested": 20}]                                                                                      | unknown |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 96.5, "unit": "%"}, "specimen": 20, "tested": 20}]                                                                                         | unknown |

  Scenario: Of two reports that differ, one that fails decides
    Given "/products/0/reports" has one more entry, the same as entry 1
    And "/products/0/reports/1/number" is "JM2020-0316"
    And "/products/0/reports/1/results/0/value" is "94.9 %"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.3-KN95" is "fail"
    And the evidence is at "/products/0/reports/1/results/0/value"
    And requirement "GB2626-2006-5.3" is "non-compliant"

  Scenario: Of two reports with one number, nobody knows which is meant
    Given "/products/0/reports" has one more entry, the same as entry 1
    And "/products/0/reports/1/results/0/value" is "94.9 %"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.3-KN95" is "unknown"
    And the evidence at "/products/0/reports/0/number" is "the same as that of another entry"
    And the evidence at "/products/0/reports/1/number" is "the same as that of another entry"
    And rule "GB2626-2006-5.3-evidence" is "unknown"
    And requirement "GB2626-2006-5.3" is "undetermined"

  Scenario Outline: A verdict and a number that contradict one another are findings of their own
    Given "/products/0/reports/0/results/0/verdict" is "<verdict>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.3-KN95" is "<outcome>"
    And rule "GB2626-2006-5.3-verdict" is "<contrary>"
    And rule "PQ-1.3" is "<laboratory>"

    Examples:
      | verdict             | measured | outcome | contrary       | laboratory     |
      | pass                | 94.9 %   | fail    | fail           | pass           |
      | fail                | 96 %     | pass    | fail           | fail           |
      | fail                | 94.9 %   | fail    | pass           | fail           |
      | not requested (NRq) | 94.9 %   | fail    | not applicable | not applicable |

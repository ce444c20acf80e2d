Feature: 42 CFR Part 84, clause 84.181: Filter efficiency

  Background:
    Given the submission "products"
    And "/products/0/standard" is "42CFR84"
    And "/products/0/kind" is "respirator"
    And "/products/0/class" is "N95"
    And "/products/0/reports/0/results" is “[{"item": "filter_efficiency_nacl"}]”

  Scenario Outline: On either side of the limit
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                    | class | item                   | measured | outcome | judged |
      | 42CFR84-84.181-N95      | N95   | filter_efficiency_nacl | 94.9 %   | fail    | fail   |
      | 42CFR84-84.181-N95      | N95   | filter_efficiency_nacl | 95.1 %   | pass    | pass   |
      | 42CFR84-84.181-N99      | N99   | filter_efficiency_nacl | 98.9 %   | fail    | fail   |
      | 42CFR84-84.181-N99      | N99   | filter_efficiency_nacl | 99.1 %   | pass    | pass   |
      | 42CFR84-84.181-N100     | N100  | filter_efficiency_nacl | 99.969 % | fail    | fail   |
      | 42CFR84-84.181-N100     | N100  | filter_efficiency_nacl | 99.971 % | pass    | pass   |
      | 42CFR84-84.181-oil-R95  | R95   | filter_efficiency_oil  | 94.9 %   | fail    | fail   |
      | 42CFR84-84.181-oil-R95  | R95   | filter_efficiency_oil  | 95.1 %   | pass    | pass   |
      | 42CFR84-84.181-oil-P95  | P95   | filter_efficiency_oil  | 94.9 %   | fail    | fail   |
      | 42CFR84-84.181-oil-P95  | P95   | filter_efficiency_oil  | 95.1 %   | pass    | pass   |
      | 42CFR84-84.181-oil-P100 | P100  | filter_efficiency_oil  | 99.969 % | fail    | fail   |
      | 42CFR84-84.181-oil-P100 | P100  | filter_efficiency_oil  | 99.971 % | pass    | pass   |

    @boundary
    Examples: exactly at the limit
      | rule                    | class | item                   | measured | outcome | judged |
      | 42CFR84-84.181-N95      | N95   | filter_efficiency_nacl | 95 %     | pass    | pass   |
      | 42CFR84-84.181-N99      | N99   | filter_efficiency_nacl | 99 %     | pass    | pass   |
      | 42CFR84-84.181-N100     | N100  | filter_efficiency_nacl | 99.97 %  | pass    | pass   |
      | 42CFR84-84.181-oil-R95  | R95   | filter_efficiency_oil  | 95 %     | pass    | pass   |
      | 42CFR84-84.181-oil-P95  | P95   | filter_efficiency_oil  | 95 %     | pass    | pass   |
      | 42CFR84-84.181-oil-P100 | P100  | filter_efficiency_oil  | 99.97 %  | pass    | pass   |

  Scenario Outline: No value, nothing to judge
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                    | class | item                   |
      | 42CFR84-84.181-N95      | N95   | filter_efficiency_nacl |
      | 42CFR84-84.181-N99      | N99   | filter_efficiency_nacl |
      | 42CFR84-84.181-N100     | N100  | filter_efficiency_nacl |
      | 42CFR84-84.181-oil-R95  | R95   | filter_efficiency_oil  |
      | 42CFR84-84.181-oil-P95  | P95   | filter_efficiency_oil  |
      | 42CFR84-84.181-oil-P100 | P100  | filter_efficiency_oil  |

  Scenario Outline: A wrong unit or a mere bound decides nothing
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                    | class | item                   | measured                           | state                                     |
      | 42CFR84-84.181-N95      | N95   | filter_efficiency_nacl | 10 Pa                              | in an unknown unit or one of another kind |
      | 42CFR84-84.181-N95      | N95   | filter_efficiency_nacl | {"more_than": 94.9, "unit": "%"}   | only a bound, which does not decide       |
      | 42CFR84-84.181-N99      | N99   | filter_efficiency_nacl | 10 Pa                              | in an unknown unit or one of another kind |
      | 42CFR84-84.181-N99      | N99   | filter_efficiency_nacl | {"more_than": 98.9, "unit": "%"}   | only a bound, which does not decide       |
      | 42CFR84-84.181-N100     | N100  | filter_efficiency_nacl | 10 Pa                              | in an unknown unit or one of another kind |
      | 42CFR84-84.181-N100     | N100  | filter_efficiency_nacl | {"more_than": 99.969, "unit": "%"} | only a bound, which does not decide       |
      | 42CFR84-84.181-oil-R95  | R95   | filter_efficiency_oil  | 10 Pa                              | in an unknown unit or one of another kind |
      | 42CFR84-84.181-oil-R95  | R95   | filter_efficiency_oil  | {"more_than": 94.9, "unit": "%"}   | only a bound, which does not decide       |
      | 42CFR84-84.181-oil-P95  | P95   | filter_efficiency_oil  | 10 Pa                              | in an unknown unit or one of another kind |
      | 42CFR84-84.181-oil-P95  | P95   | filter_efficiency_oil  | {"more_than": 94.9, "unit": "%"}   | only a bound, which does not decide       |
      | 42CFR84-84.181-oil-P100 | P100  | filter_efficiency_oil  | 10 Pa                              | in an unknown unit or one of another kind |
      | 42CFR84-84.181-oil-P100 | P100  | filter_efficiency_oil  | {"more_than": 99.969, "unit": "%"} | only a bound, which does not decide       |

  Scenario Outline: What is said of a failure
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "84.181" of "42CFR84"

    Examples:
      | rule                    | class | item                   | measured | outcome | said                                                                                                               |
      | 42CFR84-84.181-N95      | N95   | filter_efficiency_nacl | 94.9 %   | fail    | Filter efficiency measured 94.9 %; 42 CFR Part 84, clause 84.181, demands that each specimen is at least 95 %      |
      | 42CFR84-84.181-N99      | N99   | filter_efficiency_nacl | 98.9 %   | fail    | Filter efficiency measured 98.9 %; 42 CFR Part 84, clause 84.181, demands that each specimen is at least 99 %      |
      | 42CFR84-84.181-N100     | N100  | filter_efficiency_nacl | 99.969 % | fail    | Filter efficiency measured 99.969 %; 42 CFR Part 84, clause 84.181, demands that each specimen is at least 99.97 % |
      | 42CFR84-84.181-oil-R95  | R95   | filter_efficiency_oil  | 94.9 %   | fail    | Filter efficiency measured 94.9 %; 42 CFR Part 84, clause 84.181, demands that each specimen is at least 95 %      |
      | 42CFR84-84.181-oil-P95  | P95   | filter_efficiency_oil  | 94.9 %   | fail    | Filter efficiency measured 94.9 %; 42 CFR Part 84, clause 84.181, demands that each specimen is at least 95 %      |
      | 42CFR84-84.181-oil-P100 | P100  | filter_efficiency_oil  | 99.969 % | fail    | Filter efficiency measured 99.969 %; 42 CFR Part 84, clause 84.181, demands that each specimen is at least 99.97 % |

  Scenario Outline: Each filter counts, and the series decides the aerosol
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                   | class | item                   | measured                                       | outcome        |
      | 42CFR84-84.181-N95     | N95   | filter_efficiency_nacl | {"samples": [96.06, 94.48, 99.1], "unit": "%"} | fail           |
      | 42CFR84-84.181-N95     | N95   | filter_efficiency_nacl | {"samples": [95.00, 95.2], "unit": "%"}        | pass           |
      | 42CFR84-84.181-N95     | N95   | filter_efficiency_oil  | 94 %                                           | not applicable |
      | 42CFR84-84.181-oil-P95 | P95   | filter_efficiency_nacl | 94 %                                           | not applicable |

  Scenario Outline: Another standard or another lot
    Given "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "42CFR84-84.181-N95" is "not applicable"

    Examples:
      | field                                | value       |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  Scenario: Of another class it is not asked
    Given "/products/0/class" is "N99"
    When it is assessed on its own day
    Then rule "42CFR84-84.181-N95" is "not applicable"

  Scenario Outline: What has to be reported of each class
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "42CFR84-84.181-evidence" is "<outcome>"
    And rule "42CFR84-84.181-evidence" is judged "<judged>"

    Examples:
      | class | results                              | outcome | judged |
      | N95   | [{"item": "filter_efficiency_nacl"}] | pass    | pass   |
      | N95   | [{"item": "charge"}]                 | fail    | fail   |
      | N99   | [{"item": "filter_efficiency_nacl"}] | pass    | pass   |
      | N99   | [{"item": "charge"}]                 | fail    | fail   |
      | N100  | [{"item": "filter_efficiency_nacl"}] | pass    | pass   |
      | N100  | [{"item": "charge"}]                 | fail    | fail   |
      | R95   | [{"item": "filter_efficiency_oil"}]  | pass    | pass   |
      | R95   | [{"item": "charge"}]                 | fail    | fail   |
      | P95   | [{"item": "filter_efficiency_oil"}]  | pass    | pass   |
      | P95   | [{"item": "charge"}]                 | fail    | fail   |
      | P100  | [{"item": "filter_efficiency_oil"}]  | pass    | pass   |
      | P100  | [{"item": "charge"}]                 | fail    | fail   |

  Scenario Outline: Laboratory, lot and day of the report
    Given "/products/0/reports/0/results" is “[{"item": "filter_efficiency_nacl"}]”
    And "/products/0/reports/0/<field>" is "<value>"
    When it is assessed on its own day
    Then rule "42CFR84-84.181-evidence" is "<outcome>"
    And rule "42CFR84-84.181-evidence" is judged "<outcome>"

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
    Given "/products/0/reports/0/results" is “[{"item": "filter_efficiency_nacl"}]”
    And "/products/0/reports/0/<field>" is not given
    When it is assessed on its own day
    Then rule "42CFR84-84.181-evidence" is "unknown"
    And rule "42CFR84-84.181-evidence" is judged "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |

  Scenario: What is said where no report covers it
    Given "/products/0/reports/0/results/0/item" is "charge"
    When it is assessed on its own day
    Then rule "42CFR84-84.181-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported filter efficiency for this lot"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "84.181" of "42CFR84"
    And requirement "42CFR84-84.181" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/class" is "N95"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "42CFR84-84.181-verdict" is "<outcome>"
    And rule "42CFR84-84.181-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "84.181" of "42CFR84"

    Examples:
      | results                                                                                        | outcome | said                                                                                                                                          |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 94.9, "unit": "%"}, "verdict": "pass"}] | fail    | the laboratory's verdict on filter efficiency against salt particles is “pass”, contrary to its data (94.9 %) (42 CFR Part 84, clause 84.181) |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 95, "unit": "%"}, "verdict": "fail"}]   | fail    | the laboratory's verdict on filter efficiency against salt particles is “fail”, contrary to its data (95 %) (42 CFR Part 84, clause 84.181)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/class" is "N95"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "42CFR84-84.181-verdict" is "<outcome>"
    And rule "42CFR84-84.181-verdict" is judged "<judged>"

    Examples:
      | results                                                 | outcome | judged  |
      | [{"item": "filter_efficiency_nacl", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                      | outcome | judged |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 95, "unit": "%"}, "verdict": "pass"}] | pass    | pass   |

  Scenario Outline: Too few specimens
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/specimens"
    And the citation is "84.181" of "42CFR84"

    Examples:
      | rule                              | class | results                                                                                        | outcome | said                                                                                                                                         |
      | 42CFR84-84.181-N95-specimens      | N95   | [{"item": "filter_efficiency_nacl", "value": {"value": 95.1, "unit": "%"}, "specimens": 19}]   | fail    | too few specimens for filter efficiency; 42 CFR Part 84, clause 84.181, demands that the result rests on at least 20 specimens (or readings) |
      | 42CFR84-84.181-N99-specimens      | N99   | [{"item": "filter_efficiency_nacl", "value": {"value": 99.1, "unit": "%"}, "specimens": 19}]   | fail    | too few specimens for filter efficiency; 42 CFR Part 84, clause 84.181, demands that the result rests on at least 20 specimens (or readings) |
      | 42CFR84-84.181-N100-specimens     | N100  | [{"item": "filter_efficiency_nacl", "value": {"value": 99.971, "unit": "%"}, "specimens": 19}] | fail    | too few specimens for filter efficiency; 42 CFR Part 84, clause 84.181, demands that the result rests on at least 20 specimens (or readings) |
      | 42CFR84-84.181-oil-R95-specimens  | R95   | [{"item": "filter_efficiency_oil", "value": {"value": 95.1, "unit": "%"}, "specimens": 19}]    | fail    | too few specimens for filter efficiency; 42 CFR Part 84, clause 84.181, demands that the result rests on at least 20 specimens (or readings) |
      | 42CFR84-84.181-oil-P95-specimens  | P95   | [{"item": "filter_efficiency_oil", "value": {"value": 95.1, "unit": "%"}, "specimens": 19}]    | fail    | too few specimens for filter efficiency; 42 CFR Part 84, clause 84.181, demands that the result rests on at least 20 specimens (or readings) |
      | 42CFR84-84.181-oil-P100-specimens | P100  | [{"item": "filter_efficiency_oil", "value": {"value": 99.971, "unit": "%"}, "specimens": 19}]  | fail    | too few specimens for filter efficiency; 42 CFR Part 84, clause 84.181, demands that the result rests on at least 20 specimens (or readings) |

  Scenario Outline: Enough specimens
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                              | class | results                                                                                        | outcome | judged |
      | 42CFR84-84.181-N95-specimens      | N95   | [{"item": "filter_efficiency_nacl", "value": {"value": 95.1, "unit": "%"}, "specimens": 21}]   | pass    | pass   |
      | 42CFR84-84.181-N99-specimens      | N99   | [{"item": "filter_efficiency_nacl", "value": {"value": 99.1, "unit": "%"}, "specimens": 21}]   | pass    | pass   |
      | 42CFR84-84.181-N100-specimens     | N100  | [{"item": "filter_efficiency_nacl", "value": {"value": 99.971, "unit": "%"}, "specimens": 21}] | pass    | pass   |
      | 42CFR84-84.181-oil-R95-specimens  | R95   | [{"item": "filter_efficiency_oil", "value": {"value": 95.1, "unit": "%"}, "specimens": 21}]    | pass    | pass   |
      | 42CFR84-84.181-oil-P95-specimens  | P95   | [{"item": "filter_efficiency_oil", "value": {"value": 95.1, "unit": "%"}, "specimens": 21}]    | pass    | pass   |
      | 42CFR84-84.181-oil-P100-specimens | P100  | [{"item": "filter_efficiency_oil", "value": {"value": 99.971, "unit": "%"}, "specimens": 21}]  | pass    | pass   |

    @boundary
    Examples: exactly at the limit
      | rule                              | class | results                                                                                        | outcome | judged |
      | 42CFR84-84.181-N95-specimens      | N95   | [{"item": "filter_efficiency_nacl", "value": {"value": 95.1, "unit": "%"}, "specimens": 20}]   | pass    | pass   |
      | 42CFR84-84.181-N99-specimens      | N99   | [{"item": "filter_efficiency_nacl", "value": {"value": 99.1, "unit": "%"}, "specimens": 20}]   | pass    | pass   |
      | 42CFR84-84.181-N100-specimens     | N100  | [{"item": "filter_efficiency_nacl", "value": {"value": 99.971, "unit": "%"}, "specimens": 20}] | pass    | pass   |
      | 42CFR84-84.181-oil-R95-specimens  | R95   | [{"item": "filter_efficiency_oil", "value": {"value": 95.1, "unit": "%"}, "specimens": 20}]    | pass    | pass   |
      | 42CFR84-84.181-oil-P95-specimens  | P95   | [{"item": "filter_efficiency_oil", "value": {"value": 95.1, "unit": "%"}, "specimens": 20}]    | pass    | pass   |
      | 42CFR84-84.181-oil-P100-specimens | P100  | [{"item": "filter_efficiency_oil", "value": {"value": 99.971, "unit": "%"}, "specimens": 20}]  | pass    | pass   |

  Scenario Outline: How many specimens is not told
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/tested" is "missing"

    Examples:
      | rule                              | class | results                                                                       |
      | 42CFR84-84.181-N95-specimens      | N95   | [{"item": "filter_efficiency_nacl", "value": {"value": 95.1, "unit": "%"}}]   |
      | 42CFR84-84.181-N99-specimens      | N99   | [{"item": "filter_efficiency_nacl", "value": {"value": 99.1, "unit": "%"}}]   |
      | 42CFR84-84.181-N100-specimens     | N100  | [{"item": "filter_efficiency_nacl", "value": {"value": 99.971, "unit": "%"}}] |
      | 42CFR84-84.181-oil-R95-specimens  | R95   | [{"item": "filter_efficiency_oil", "value": {"value": 95.1, "unit": "%"}}]    |
      | 42CFR84-84.181-oil-P95-specimens  | P95   | [{"item": "filter_efficiency_oil", "value": {"value": 95.1, "unit": "%"}}]    |
      | 42CFR84-84.181-oil-P100-specimens | P100  | [{"item": "filter_efficiency_oil", "value": {"value": 99.971, "unit": "%"}}]  |

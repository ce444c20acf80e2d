# language: en
Feature: GB/T 32610-2016 5.5: Protection effect

  Background:
    Given the submission "products"
    And "/products/0/standard" is "GBT32610-2016"
    And "/products/0/kind" is "daily protective mask"
    And "/products/0/reports/0/results" is "[{}]"

  Scenario Outline: On either side of the limit
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                | class   | item              | measured                                           | outcome |
      | GBT32610-2016-5.5-A | level A | protection effect | 89.9 %                                             | fail    |
      | GBT32610-2016-5.5-A | level A | protection effect | 90.1 %                                             | pass    |
      | GBT32610-2016-5.5-A | level A | protection effect | {\"samples\": [92.0, 92.0, 89.9], \"unit\": \"%\"} | fail    |
      | GBT32610-2016-5.5-A | level A | protection effect | {\"samples\": [92.0, 90.1], \"unit\": \"%\"}       | pass    |
      | GBT32610-2016-5.5-A | level A | protection effect | {\"more_than\": 90.1, \"unit\": \"%\"}             | pass    |
      | GBT32610-2016-5.5-A | level A | protection effect | {\"less_than\": 89.9, \"unit\": \"%\"}             | fail    |
      | GBT32610-2016-5.5-B | level B | protection effect | 84.9 %                                             | fail    |
      | GBT32610-2016-5.5-B | level B | protection effect | 85.1 %                                             | pass    |
      | GBT32610-2016-5.5-B | level B | protection effect | {\"samples\": [87.0, 87.0, 84.9], \"unit\": \"%\"} | fail    |
      | GBT32610-2016-5.5-B | level B | protection effect | {\"samples\": [87.0, 85.1], \"unit\": \"%\"}       | pass    |
      | GBT32610-2016-5.5-B | level B | protection effect | {\"more_than\": 85.1, \"unit\": \"%\"}             | pass    |
      | GBT32610-2016-5.5-B | level B | protection effect | {\"less_than\": 84.9, \"unit\": \"%\"}             | fail    |
      | GBT32610-2016-5.5-C | level C | protection effect | 74.9 %                                             | fail    |
      | GBT32610-2016-5.5-C | level C | protection effect | 75.1 %                                             | pass    |
      | GBT32610-2016-5.5-C | level C | protection effect | {\"samples\": [77.0, 77.0, 74.9], \"unit\": \"%\"} | fail    |
      | GBT32610-2016-5.5-C | level C | protection effect | {\"samples\": [77.0, 75.1], \"unit\": \"%\"}       | pass    |
      | GBT32610-2016-5.5-C | level C | protection effect | {\"more_than\": 75.1, \"unit\": \"%\"}             | pass    |
      | GBT32610-2016-5.5-C | level C | protection effect | {\"less_than\": 74.9, \"unit\": \"%\"}             | fail    |
      | GBT32610-2016-5.5-D | level D | protection effect | 64.9 %                                             | fail    |
      | GBT32610-2016-5.5-D | level D | protection effect | 65.1 %                                             | pass    |
      | GBT32610-2016-5.5-D | level D | protection effect | {\"samples\": [67.0, 67.0, 64.9], \"unit\": \"%\"} | fail    |
      | GBT32610-2016-5.5-D | level D | protection effect | {\"samples\": [67.0, 65.1], \"unit\": \"%\"}       | pass    |
      | GBT32610-2016-5.5-D | level D | protection effect | {\"more_than\": 65.1, \"unit\": \"%\"}             | pass    |
      | GBT32610-2016-5.5-D | level D | protection effect | {\"less_than\": 64.9, \"unit\": \"%\"}             | fail    |

  @boundary
  Scenario Outline: Exactly at the limit
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<outcome>"

    Examples:
      | rule                | class   | item              | measured | outcome |
      | GBT32610-2016-5.5-A | level A | protection effect | 90 %     | pass    |
      | GBT32610-2016-5.5-B | level B | protection effect | 85 %     | pass    |
      | GBT32610-2016-5.5-C | level C | protection effect | 75 %     | pass    |
      | GBT32610-2016-5.5-D | level D | protection effect | 65 %     | pass    |

  Scenario Outline: The value measured is missing
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                | class   | item              |
      | GBT32610-2016-5.5-A | level A | protection effect |
      | GBT32610-2016-5.5-B | level B | protection effect |
      | GBT32610-2016-5.5-C | level C | protection effect |
      | GBT32610-2016-5.5-D | level D | protection effect |

  Scenario Outline: A wrong unit, or a bound that does not decide
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                | class   | item              | measured                               | state                                     |
      | GBT32610-2016-5.5-A | level A | protection effect | 90 Pa                                  | in an unknown unit or one of another kind |
      | GBT32610-2016-5.5-A | level A | protection effect | {\"value\": 90, \"unit\": \"pcs\"}     | in an unknown unit or one of another kind |
      | GBT32610-2016-5.5-A | level A | protection effect | {\"more_than\": 89.9, \"unit\": \"%\"} | only a bound, which does not decide       |
      | GBT32610-2016-5.5-A | level A | protection effect | {\"less_than\": 90.1, \"unit\": \"%\"} | only a bound, which does not decide       |
      | GBT32610-2016-5.5-B | level B | protection effect | 85 Pa                                  | in an unknown unit or one of another kind |
      | GBT32610-2016-5.5-B | level B | protection effect | {\"value\": 85, \"unit\": \"pcs\"}     | in an unknown unit or one of another kind |
      | GBT32610-2016-5.5-B | level B | protection effect | {\"more_than\": 84.9, \"unit\": \"%\"} | only a bound, which does not decide       |
      | GBT32610-2016-5.5-B | level B | protection effect | {\"less_than\": 85.1, \"unit\": \"%\"} | only a bound, which does not decide       |
      | GBT32610-2016-5.5-C | level C | protection effect | 75 Pa                                  | in an unknown unit or one of another kind |
      | GBT32610-2016-5.5-C | level C | protection effect | {\"value\": 75, \"unit\": \"pcs\"}     | in an unknown unit or one of another kind |
      | GBT32610-2016-5.5-C | level C | protection effect | {\"more_than\": 74.9, \"unit\": \"%\"} | only a bound, which does not decide       |
      | GBT32610-2016-5.5-C | level C | protection effect | {\"less_than\": 75.1, \"unit\": \"%\"} | only a bound, which does not decide       |
      | GBT32610-2016-5.5-D | level D | protection effect | 65 Pa                                  | in an unknown unit or one of another kind |
      | GBT32610-2016-5.5-D | level D | protection effect | {\"value\": 65, \"unit\": \"pcs\"}     | in an unknown unit or one of another kind |
      | GBT32610-2016-5.5-D | level D | protection effect | {\"more_than\": 64.9, \"unit\": \"%\"} | only a bound, which does not decide       |
      | GBT32610-2016-5.5-D | level D | protection effect | {\"less_than\": 65.1, \"unit\": \"%\"} | only a bound, which does not decide       |

  Scenario Outline: What is said where it fails (value)
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "5.5" of "GBT32610-2016"

    Examples:
      | rule                | class   | item              | measured | explanation                                                                                                 |
      | GBT32610-2016-5.5-A | level A | protection effect | 89.9 %   | Protection effect measured 89.9 %; GB/T 32610-2016, clause 5.5, demands that each specimen is at least 90 % |
      | GBT32610-2016-5.5-B | level B | protection effect | 84.9 %   | Protection effect measured 84.9 %; GB/T 32610-2016, clause 5.5, demands that each specimen is at least 85 % |
      | GBT32610-2016-5.5-C | level C | protection effect | 74.9 %   | Protection effect measured 74.9 %; GB/T 32610-2016, clause 5.5, demands that each specimen is at least 75 % |
      | GBT32610-2016-5.5-D | level D | protection effect | 64.9 %   | Protection effect measured 64.9 %; GB/T 32610-2016, clause 5.5, demands that each specimen is at least 65 % |

  Scenario Outline: Where a row does not apply
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule                | class   | item              | field                                | value       |
      | GBT32610-2016-5.5-A | level A | protection effect | /products/0/class                    | level B     |
      | GBT32610-2016-5.5-B | level B | protection effect | /products/0/class                    | level A     |
      | GBT32610-2016-5.5-C | level C | protection effect | /products/0/class                    | level D     |
      | GBT32610-2016-5.5-D | level D | protection effect | /products/0/class                    | level C     |
      | GBT32610-2016-5.5-A | level A | protection effect | /products/0/reports/0/lot            | 20200101    |
      | GBT32610-2016-5.5-A | level A | protection effect | /products/0/standard                 | GB2626-2006 |
      | GBT32610-2016-5.5-A | level A | protection effect | /products/0/reports/0/results/0/item | dead space  |

  Scenario: The item is missing
    Given "/products/0/class" is "level A"
    And "/products/0/reports/0/results/0/value" is "1 %"
    When it is assessed on its own day
    Then rule "GBT32610-2016-5.5-A" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/item" is "missing"

  Scenario Outline: The report is complete
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "GBT32610-2016-5.5-evidence" is "pass"
    And requirement "GBT32610-2016-5.5" is "<verdict>"

    Examples:
      | class   | results                                                                                               | verdict   |
      | level A | [{\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}, \"specimens\": 10}] | compliant |
      | level B | [{\"item\": \"protection_effect\", \"value\": {\"value\": 85.1, \"unit\": \"%\"}, \"specimens\": 10}] | compliant |
      | level C | [{\"item\": \"protection_effect\", \"value\": {\"value\": 75.1, \"unit\": \"%\"}, \"specimens\": 10}] | compliant |
      | level D | [{\"item\": \"protection_effect\", \"value\": {\"value\": 65.1, \"unit\": \"%\"}, \"specimens\": 10}] | compliant |

  Scenario Outline: The report lacks an item
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "GBT32610-2016-5.5-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported protection effect for this lot (GB/T 32610-2016, clause 5.5)"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "5.5" of "GBT32610-2016"

    Examples:
      | class   | results                                                                    |
      | level A | [{\"item\": \"dead_space\", \"value\": {\"value\": 0.5, \"unit\": \"%\"}}] |
      | level B | [{\"item\": \"dead_space\", \"value\": {\"value\": 0.5, \"unit\": \"%\"}}] |
      | level C | [{\"item\": \"dead_space\", \"value\": {\"value\": 0.5, \"unit\": \"%\"}}] |
      | level D | [{\"item\": \"dead_space\", \"value\": {\"value\": 0.5, \"unit\": \"%\"}}] |

  Scenario Outline: The report does not vouch for this lot
    Given "/products/0/class" is "level A"
    And "/products/0/reports/0/results" is "[{\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}]"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "GBT32610-2016-5.5-evidence" is "fail"
    And the evidence is at "<field>"

    Examples:
      | field                               | value      |
      | /products/0/reports/0/is_accredited | no         |
      | /products/0/reports/0/lot           | 20200101   |
      | /products/0/reports/0/dated_on      | 2020-03-09 |
      | /products/0/reports/0/dated_on      | 2020-03-26 |

  @boundary
  Scenario Outline: The report is of the day of manufacture or of assessment
    Given "/products/0/class" is "level A"
    And "/products/0/reports/0/results" is "[{\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}]"
    And "/products/0/reports/0/dated_on" is "<value>"
    When it is assessed on its own day
    Then rule "GBT32610-2016-5.5-evidence" is "pass"
    And rule "GBT32610-2016-5.5-evidence" is judged "pass"

    Examples:
      | value      |
      | 2020-03-10 |
      | 2020-03-25 |

  Scenario Outline: Whether the report vouches is not known
    Given "/products/0/class" is "level A"
    And "/products/0/reports/0/results" is "[{\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}]"
    And "<field>" is not given
    When it is assessed on its own day
    Then rule "GBT32610-2016-5.5-evidence" is "unknown"
    And the evidence at "<field>" is "missing"

    Examples:
      | field                               |
      | /products/0/reports/0/is_accredited |
      | /products/0/reports/0/lot           |
      | /products/0/reports/0/dated_on      |
      | /products/0/reports                 |

  Scenario: There is no report
    Given "/products/0/class" is "level A"
    And "/products/0/reports/0/results" is "[{\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}]"
    And "/products/0/reports" is an empty list
    When it is assessed on its own day
    Then rule "GBT32610-2016-5.5-evidence" is "fail"
    And the evidence is at "/products/0/reports"
    And requirement "GBT32610-2016-5.5" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/class" is "level A"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "GBT32610-2016-5.5-verdict" is "<outcome>"
    And rule "GBT32610-2016-5.5-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "5.5" of "GBT32610-2016"

    Examples:
      | results                                                                                   | outcome | said                                                                                                                 |
      | [{"item": "protection_effect", "value": {"value": 89.9, "unit": "%"}, "verdict": "pass"}] | fail    | the laboratory's verdict on protection effect is “pass”, contrary to its data (89.9 %) (GB/T 32610-2016, clause 5.5) |
      | [{"item": "protection_effect", "value": {"value": 90, "unit": "%"}, "verdict": "fail"}]   | fail    | the laboratory's verdict on protection effect is “fail”, contrary to its data (90 %) (GB/T 32610-2016, clause 5.5)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/class" is "level A"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "GBT32610-2016-5.5-verdict" is "<outcome>"
    And rule "GBT32610-2016-5.5-verdict" is judged "<judged>"

    Examples:
      | results                                            | outcome | judged  |
      | [{"item": "protection_effect", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                 | outcome | judged |
      | [{"item": "protection_effect", "value": {"value": 90, "unit": "%"}, "verdict": "pass"}] | pass    | pass   |

  Scenario Outline: Too few specimens
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/specimens"
    And the citation is "5.5" of "GBT32610-2016"

    Examples:
      | rule                          | class   | results                                                                                | outcome | said                                                                                                                                       |
      | GBT32610-2016-5.5-A-specimens | level A | [{"item": "protection_effect", "value": {"value": 90.1, "unit": "%"}, "specimens": 9}] | fail    | too few specimens for protection effect; GB/T 32610-2016, clause 5.5, demands that the result rests on at least 10 specimens (or readings) |
      | GBT32610-2016-5.5-B-specimens | level B | [{"item": "protection_effect", "value": {"value": 85.1, "unit": "%"}, "specimens": 9}] | fail    | too few specimens for protection effect; GB/T 32610-2016, clause 5.5, demands that the result rests on at least 10 specimens (or readings) |
      | GBT32610-2016-5.5-C-specimens | level C | [{"item": "protection_effect", "value": {"value": 75.1, "unit": "%"}, "specimens": 9}] | fail    | too few specimens for protection effect; GB/T 32610-2016, clause 5.5, demands that the result rests on at least 10 specimens (or readings) |
      | GBT32610-2016-5.5-D-specimens | level D | [{"item": "protection_effect", "value": {"value": 65.1, "unit": "%"}, "specimens": 9}] | fail    | too few specimens for protection effect; GB/T 32610-2016, clause 5.5, demands that the result rests on at least 10 specimens (or readings) |

  Scenario Outline: Enough specimens
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                          | class   | results                                                                                 | outcome | judged |
      | GBT32610-2016-5.5-A-specimens | level A | [{"item": "protection_effect", "value": {"value": 90.1, "unit": "%"}, "specimens": 11}] | pass    | pass   |
      | GBT32610-2016-5.5-B-specimens | level B | [{"item": "protection_effect", "value": {"value": 85.1, "unit": "%"}, "specimens": 11}] | pass    | pass   |
      | GBT32610-2016-5.5-C-specimens | level C | [{"item": "protection_effect", "value": {"value": 75.1, "unit": "%"}, "specimens": 11}] | pass    | pass   |
      | GBT32610-2016-5.5-D-specimens | level D | [{"item": "protection_effect", "value": {"value": 65.1, "unit": "%"}, "specimens": 11}] | pass    | pass   |

    @boundary
    Examples: exactly at the limit
      | rule                          | class   | results                                                                                 | outcome | judged |
      | GBT32610-2016-5.5-A-specimens | level A | [{"item": "protection_effect", "value": {"value": 90.1, "unit": "%"}, "specimens": 10}] | pass    | pass   |
      | GBT32610-2016-5.5-B-specimens | level B | [{"item": "protection_effect", "value": {"value": 85.1, "unit": "%"}, "specimens": 10}] | pass    | pass   |
      | GBT32610-2016-5.5-C-specimens | level C | [{"item": "protection_effect", "value": {"value": 75.1, "unit": "%"}, "specimens": 10}] | pass    | pass   |
      | GBT32610-2016-5.5-D-specimens | level D | [{"item": "protection_effect", "value": {"value": 65.1, "unit": "%"}, "specimens": 10}] | pass    | pass   |

  Scenario Outline: How many specimens is not told
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/tested" is "missing"

    Examples:
      | rule                          | class   | results                                                                |
      | GBT32610-2016-5.5-A-specimens | level A | [{"item": "protection_effect", "value": {"value": 90.1, "unit": "%"}}] |
      | GBT32610-2016-5.5-B-specimens | level B | [{"item": "protection_effect", "value": {"value": 85.1, "unit": "%"}}] |
      | GBT32610-2016-5.5-C-specimens | level C | [{"item": "protection_effect", "value": {"value": 75.1, "unit": "%"}}] |
      | GBT32610-2016-5.5-D-specimens | level D | [{"item": "protection_effect", "value": {"value": 65.1, "unit": "%"}}] |

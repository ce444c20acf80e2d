# language: en
Feature: TAJ 1001-2015 table-1: Filter efficiency

  Background:
    Given the submission "products"
    And "/products/0/standard" is "TAJ1001-2015"
    And "/products/0/kind" is "PM2.5 mask"
    And "/products/0/reports/0/results" is "[{}]"

  Scenario Outline: On either side of the limit
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                     | class | item                                     | measured                                           | outcome |
      | TAJ1001-2015-table-1-F95 | F95   | filter efficiency against salt particles | 94.9 %                                             | fail    |
      | TAJ1001-2015-table-1-F95 | F95   | filter efficiency against salt particles | 95.1 %                                             | pass    |
      | TAJ1001-2015-table-1-F95 | F95   | filter efficiency against salt particles | {\"samples\": [97.0, 97.0, 94.9], \"unit\": \"%\"} | fail    |
      | TAJ1001-2015-table-1-F95 | F95   | filter efficiency against salt particles | {\"samples\": [97.0, 95.1], \"unit\": \"%\"}       | pass    |
      | TAJ1001-2015-table-1-F95 | F95   | filter efficiency against salt particles | {\"more_than\": 95.1, \"unit\": \"%\"}             | pass    |
      | TAJ1001-2015-table-1-F95 | F95   | filter efficiency against salt particles | {\"less_than\": 94.9, \"unit\": \"%\"}             | fail    |
      | TAJ1001-2015-table-1-F90 | F90   | filter efficiency against salt particles | 89.9 %                                             | fail    |
      | TAJ1001-2015-table-1-F90 | F90   | filter efficiency against salt particles | 90.1 %                                             | pass    |
      | TAJ1001-2015-table-1-F90 | F90   | filter efficiency against salt particles | {\"samples\": [92.0, 92.0, 89.9], \"unit\": \"%\"} | fail    |
      | TAJ1001-2015-table-1-F90 | F90   | filter efficiency against salt particles | {\"samples\": [92.0, 90.1], \"unit\": \"%\"}       | pass    |
      | TAJ1001-2015-table-1-F90 | F90   | filter efficiency against salt particles | {\"more_than\": 90.1, \"unit\": \"%\"}             | pass    |
      | TAJ1001-2015-table-1-F90 | F90   | filter efficiency against salt particles | {\"less_than\": 89.9, \"unit\": \"%\"}             | fail    |

  @boundary
  Scenario Outline: Exactly at the limit
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<outcome>"

    Examples:
      | rule                     | class | item                                     | measured | outcome |
      | TAJ1001-2015-table-1-F95 | F95   | filter efficiency against salt particles | 95 %     | pass    |
      | TAJ1001-2015-table-1-F90 | F90   | filter efficiency against salt particles | 90 %     | pass    |

  Scenario Outline: The value measured is missing
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                     | class | item                                     |
      | TAJ1001-2015-table-1-F95 | F95   | filter efficiency against salt particles |
      | TAJ1001-2015-table-1-F90 | F90   | filter efficiency against salt particles |

  Scenario Outline: A wrong unit, or a bound that does not decide
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                     | class | item                                     | measured                               | state                                     |
      | TAJ1001-2015-table-1-F95 | F95   | filter efficiency against salt particles | 95 Pa                                  | in an unknown unit or one of another kind |
      | TAJ1001-2015-table-1-F95 | F95   | filter efficiency against salt particles | {\"value\": 95, \"unit\": \"pcs\"}     | in an unknown unit or one of another kind |
      | TAJ1001-2015-table-1-F95 | F95   | filter efficiency against salt particles | {\"more_than\": 94.9, \"unit\": \"%\"} | only a bound, which does not decide       |
      | TAJ1001-2015-table-1-F95 | F95   | filter efficiency against salt particles | {\"less_than\": 95.1, \"unit\": \"%\"} | only a bound, which does not decide       |
      | TAJ1001-2015-table-1-F90 | F90   | filter efficiency against salt particles | 90 Pa                                  | in an unknown unit or one of another kind |
      | TAJ1001-2015-table-1-F90 | F90   | filter efficiency against salt particles | {\"value\": 90, \"unit\": \"pcs\"}     | in an unknown unit or one of another kind |
      | TAJ1001-2015-table-1-F90 | F90   | filter efficiency against salt particles | {\"more_than\": 89.9, \"unit\": \"%\"} | only a bound, which does not decide       |
      | TAJ1001-2015-table-1-F90 | F90   | filter efficiency against salt particles | {\"less_than\": 90.1, \"unit\": \"%\"} | only a bound, which does not decide       |

  Scenario Outline: What is said where it fails (value)
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "table-1" of "TAJ1001-2015"

    Examples:
      | rule                     | class | item                                     | measured | explanation                                                                                                   |
      | TAJ1001-2015-table-1-F95 | F95   | filter efficiency against salt particles | 94.9 %   | Filter efficiency measured 94.9 %; TAJ 1001-2015 (table 1) demands that each specimen is at least 95 % |
      | TAJ1001-2015-table-1-F90 | F90   | filter efficiency against salt particles | 89.9 %   | Filter efficiency measured 89.9 %; TAJ 1001-2015 (table 1) demands that each specimen is at least 90 % |

  Scenario Outline: Where a row does not apply
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule                     | class | item                                     | field                                | value       |
      | TAJ1001-2015-table-1-F95 | F95   | filter efficiency against salt particles | /products/0/class                    | F90         |
      | TAJ1001-2015-table-1-F90 | F90   | filter efficiency against salt particles | /products/0/class                    | F95         |
      | TAJ1001-2015-table-1-F95 | F95   | filter efficiency against salt particles | /products/0/reports/0/lot            | 20200101    |
      | TAJ1001-2015-table-1-F95 | F95   | filter efficiency against salt particles | /products/0/standard                 | GB2626-2006 |
      | TAJ1001-2015-table-1-F95 | F95   | filter efficiency against salt particles | /products/0/reports/0/results/0/item | dead space  |

  Scenario: The item is missing
    Given "/products/0/class" is "F95"
    And "/products/0/reports/0/results/0/value" is "1 %"
    When it is assessed on its own day
    Then rule "TAJ1001-2015-table-1-F95" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/item" is "missing"

  Scenario Outline: The report is complete
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "TAJ1001-2015-table-1-evidence" is "pass"
    And requirement "TAJ1001-2015-table-1" is "<verdict>"

    Examples:
      | class | results                                                                                 | verdict   |
      | F95   | [{\"item\": \"filter_efficiency_nacl\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}] | compliant |
      | F90   | [{\"item\": \"filter_efficiency_nacl\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}] | compliant |

  Scenario Outline: The report lacks an item
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "TAJ1001-2015-table-1-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported filter efficiency for this lot (TAJ 1001-2015: table 1)"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "table-1" of "TAJ1001-2015"

    Examples:
      | class | results                                                                    |
      | F95   | [{\"item\": \"dead_space\", \"value\": {\"value\": 0.5, \"unit\": \"%\"}}] |
      | F90   | [{\"item\": \"dead_space\", \"value\": {\"value\": 0.5, \"unit\": \"%\"}}] |

  Scenario Outline: The report does not vouch for this lot
    Given "/products/0/class" is "F95"
    And "/products/0/reports/0/results" is "[{\"item\": \"filter_efficiency_nacl\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}]"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "TAJ1001-2015-table-1-evidence" is "fail"
    And the evidence is at "<field>"

    Examples:
      | field                               | value      |
      | /products/0/reports/0/is_accredited | no         |
      | /products/0/reports/0/lot           | 20200101   |
      | /products/0/reports/0/dated_on      | 2020-03-09 |
      | /products/0/reports/0/dated_on      | 2020-03-26 |

  @boundary
  Scenario Outline: The report is of the day of manufacture or of assessment
    Given "/products/0/class" is "F95"
    And "/products/0/reports/0/results" is "[{\"item\": \"filter_efficiency_nacl\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}]"
    And "/products/0/reports/0/dated_on" is "<value>"
    When it is assessed on its own day
    Then rule "TAJ1001-2015-table-1-evidence" is "pass"
    And rule "TAJ1001-2015-table-1-evidence" is judged "pass"

    Examples:
      | value      |
      | 2020-03-10 |
      | 2020-03-25 |

  Scenario Outline: Whether the report vouches is not known
    Given "/products/0/class" is "F95"
    And "/products/0/reports/0/results" is "[{\"item\": \"filter_efficiency_nacl\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}]"
    And "<field>" is not given
    When it is assessed on its own day
    Then rule "TAJ1001-2015-table-1-evidence" is "unknown"
    And the evidence at "<field>" is "missing"

    Examples:
      | field                               |
      | /products/0/reports/0/is_accredited |
      | /products/0/reports/0/lot           |
      | /products/0/reports/0/dated_on      |
      | /products/0/reports                 |

  Scenario: There is no report
    Given "/products/0/class" is "F95"
    And "/products/0/reports/0/results" is "[{\"item\": \"filter_efficiency_nacl\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}]"
    And "/products/0/reports" is an empty list
    When it is assessed on its own day
    Then rule "TAJ1001-2015-table-1-evidence" is "fail"
    And the evidence is at "/products/0/reports"
    And requirement "TAJ1001-2015-table-1" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/class" is "F95"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "TAJ1001-2015-table-1-verdict" is "<outcome>"
    And rule "TAJ1001-2015-table-1-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "table-1" of "TAJ1001-2015"

    Examples:
      | results                                                                                        | outcome | said                                                                                                                                   |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 94.9, "unit": "%"}, "verdict": "pass"}] | fail    | the laboratory's verdict on filter efficiency against salt particles is “pass”, contrary to its data (94.9 %) (TAJ 1001-2015: table 1) |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 95, "unit": "%"}, "verdict": "fail"}]   | fail    | the laboratory's verdict on filter efficiency against salt particles is “fail”, contrary to its data (95 %) (TAJ 1001-2015: table 1)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/class" is "F95"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "TAJ1001-2015-table-1-verdict" is "<outcome>"
    And rule "TAJ1001-2015-table-1-verdict" is judged "<judged>"

    Examples:
      | results                                                 | outcome | judged  |
      | [{"item": "filter_efficiency_nacl", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                      | outcome | judged |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 95, "unit": "%"}, "verdict": "pass"}] | pass    | pass   |

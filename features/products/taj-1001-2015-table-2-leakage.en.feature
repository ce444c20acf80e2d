# language: en
Feature: TAJ 1001-2015 table-2: Total inward leakage

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
      | rule                     | class | item                            | measured                                         | outcome |
      | TAJ1001-2015-table-2-F95 | F95   | total inward leakage by subject | 8.1 %                                            | fail    |
      | TAJ1001-2015-table-2-F95 | F95   | total inward leakage by subject | 7.9 %                                            | pass    |
      | TAJ1001-2015-table-2-F95 | F95   | total inward leakage by subject | {\"samples\": [6.0, 6.0, 8.1], \"unit\": \"%\"}  | fail    |
      | TAJ1001-2015-table-2-F95 | F95   | total inward leakage by subject | {\"samples\": [6.0, 7.9], \"unit\": \"%\"}       | pass    |
      | TAJ1001-2015-table-2-F95 | F95   | total inward leakage by subject | {\"less_than\": 7.9, \"unit\": \"%\"}            | pass    |
      | TAJ1001-2015-table-2-F95 | F95   | total inward leakage by subject | {\"more_than\": 8.1, \"unit\": \"%\"}            | fail    |
      | TAJ1001-2015-table-2-F90 | F90   | total inward leakage by subject | 10.1 %                                           | fail    |
      | TAJ1001-2015-table-2-F90 | F90   | total inward leakage by subject | 9.9 %                                            | pass    |
      | TAJ1001-2015-table-2-F90 | F90   | total inward leakage by subject | {\"samples\": [8.0, 8.0, 10.1], \"unit\": \"%\"} | fail    |
      | TAJ1001-2015-table-2-F90 | F90   | total inward leakage by subject | {\"samples\": [8.0, 9.9], \"unit\": \"%\"}       | pass    |
      | TAJ1001-2015-table-2-F90 | F90   | total inward leakage by subject | {\"less_than\": 9.9, \"unit\": \"%\"}            | pass    |
      | TAJ1001-2015-table-2-F90 | F90   | total inward leakage by subject | {\"more_than\": 10.1, \"unit\": \"%\"}           | fail    |

  @boundary
  Scenario Outline: Exactly at the limit
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<outcome>"

    Examples:
      | rule                     | class | item                            | measured | outcome |
      | TAJ1001-2015-table-2-F95 | F95   | total inward leakage by subject | 8 %      | fail    |
      | TAJ1001-2015-table-2-F90 | F90   | total inward leakage by subject | 10 %     | fail    |

  Scenario Outline: The value measured is missing
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                     | class | item                            |
      | TAJ1001-2015-table-2-F95 | F95   | total inward leakage by subject |
      | TAJ1001-2015-table-2-F90 | F90   | total inward leakage by subject |

  Scenario Outline: A wrong unit, or a bound that does not decide
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                     | class | item                            | measured                               | state                                     |
      | TAJ1001-2015-table-2-F95 | F95   | total inward leakage by subject | 8 Pa                                   | in an unknown unit or one of another kind |
      | TAJ1001-2015-table-2-F95 | F95   | total inward leakage by subject | {\"value\": 8, \"unit\": \"pcs\"}      | in an unknown unit or one of another kind |
      | TAJ1001-2015-table-2-F95 | F95   | total inward leakage by subject | {\"more_than\": 7.9, \"unit\": \"%\"}  | only a bound, which does not decide       |
      | TAJ1001-2015-table-2-F95 | F95   | total inward leakage by subject | {\"less_than\": 8.1, \"unit\": \"%\"}  | only a bound, which does not decide       |
      | TAJ1001-2015-table-2-F95 | F95   | total inward leakage by subject | {\"at_most\": 8, \"unit\": \"%\"}      | only a bound, which does not decide       |
      | TAJ1001-2015-table-2-F90 | F90   | total inward leakage by subject | 10 Pa                                  | in an unknown unit or one of another kind |
      | TAJ1001-2015-table-2-F90 | F90   | total inward leakage by subject | {\"value\": 10, \"unit\": \"pcs\"}     | in an unknown unit or one of another kind |
      | TAJ1001-2015-table-2-F90 | F90   | total inward leakage by subject | {\"more_than\": 9.9, \"unit\": \"%\"}  | only a bound, which does not decide       |
      | TAJ1001-2015-table-2-F90 | F90   | total inward leakage by subject | {\"less_than\": 10.1, \"unit\": \"%\"} | only a bound, which does not decide       |
      | TAJ1001-2015-table-2-F90 | F90   | total inward leakage by subject | {\"at_most\": 10, \"unit\": \"%\"}     | only a bound, which does not decide       |

  Scenario Outline: What is said where it fails (value)
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "table-2" of "TAJ1001-2015"

    Examples:
      | rule                     | class | item                            | measured | explanation                                                                                                   |
      | TAJ1001-2015-table-2-F95 | F95   | total inward leakage by subject | 8.1 %    | Total inward leakage measured 8.1 %; TAJ 1001-2015 (table 2) demands that each specimen is below 8 %   |
      | TAJ1001-2015-table-2-F90 | F90   | total inward leakage by subject | 10.1 %   | Total inward leakage measured 10.1 %; TAJ 1001-2015 (table 2) demands that each specimen is below 10 % |

  Scenario Outline: Where a row does not apply
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule                     | class | item                            | field                                | value       |
      | TAJ1001-2015-table-2-F95 | F95   | total inward leakage by subject | /products/0/class                    | F90         |
      | TAJ1001-2015-table-2-F90 | F90   | total inward leakage by subject | /products/0/class                    | F95         |
      | TAJ1001-2015-table-2-F95 | F95   | total inward leakage by subject | /products/0/reports/0/lot            | 20200101    |
      | TAJ1001-2015-table-2-F95 | F95   | total inward leakage by subject | /products/0/standard                 | GB2626-2006 |
      | TAJ1001-2015-table-2-F95 | F95   | total inward leakage by subject | /products/0/reports/0/results/0/item | dead space  |

  Scenario: The item is missing
    Given "/products/0/class" is "F95"
    And "/products/0/reports/0/results/0/value" is "1 %"
    When it is assessed on its own day
    Then rule "TAJ1001-2015-table-2-F95" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/item" is "missing"

  Scenario Outline: The report is complete
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "TAJ1001-2015-table-2-evidence" is "pass"
    And requirement "TAJ1001-2015-table-2" is "<verdict>"

    Examples:
      | class | results                                                                          | verdict   |
      | F95   | [{\"item\": \"leakage_subjects\", \"value\": {\"value\": 7.9, \"unit\": \"%\"}}] | compliant |
      | F90   | [{\"item\": \"leakage_subjects\", \"value\": {\"value\": 9.9, \"unit\": \"%\"}}] | compliant |

  Scenario Outline: The report lacks an item
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "TAJ1001-2015-table-2-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported total inward leakage for this lot (TAJ 1001-2015: table 2)"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "table-2" of "TAJ1001-2015"

    Examples:
      | class | results                                                                    |
      | F95   | [{\"item\": \"dead_space\", \"value\": {\"value\": 0.5, \"unit\": \"%\"}}] |
      | F90   | [{\"item\": \"dead_space\", \"value\": {\"value\": 0.5, \"unit\": \"%\"}}] |

  Scenario Outline: The report does not vouch for this lot
    Given "/products/0/class" is "F95"
    And "/products/0/reports/0/results" is "[{\"item\": \"leakage_subjects\", \"value\": {\"value\": 7.9, \"unit\": \"%\"}}]"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "TAJ1001-2015-table-2-evidence" is "fail"
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
    And "/products/0/reports/0/results" is "[{\"item\": \"leakage_subjects\", \"value\": {\"value\": 7.9, \"unit\": \"%\"}}]"
    And "/products/0/reports/0/dated_on" is "<value>"
    When it is assessed on its own day
    Then rule "TAJ1001-2015-table-2-evidence" is "pass"
    And rule "TAJ1001-2015-table-2-evidence" is judged "pass"

    Examples:
      | value      |
      | 2020-03-10 |
      | 2020-03-25 |

  Scenario Outline: Whether the report vouches is not known
    Given "/products/0/class" is "F95"
    And "/products/0/reports/0/results" is "[{\"item\": \"leakage_subjects\", \"value\": {\"value\": 7.9, \"unit\": \"%\"}}]"
    And "<field>" is not given
    When it is assessed on its own day
    Then rule "TAJ1001-2015-table-2-evidence" is "unknown"
    And the evidence at "<field>" is "missing"

    Examples:
      | field                               |
      | /products/0/reports/0/is_accredited |
      | /products/0/reports/0/lot           |
      | /products/0/reports/0/dated_on      |
      | /products/0/reports                 |

  Scenario: There is no report
    Given "/products/0/class" is "F95"
    And "/products/0/reports/0/results" is "[{\"item\": \"leakage_subjects\", \"value\": {\"value\": 7.9, \"unit\": \"%\"}}]"
    And "/products/0/reports" is an empty list
    When it is assessed on its own day
    Then rule "TAJ1001-2015-table-2-evidence" is "fail"
    And the evidence is at "/products/0/reports"
    And requirement "TAJ1001-2015-table-2" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/class" is "F95"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "TAJ1001-2015-table-2-verdict" is "<outcome>"
    And rule "TAJ1001-2015-table-2-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "table-2" of "TAJ1001-2015"

    Examples:
      | results                                                                                 | outcome | said                                                                                                                         |
      | [{"item": "leakage_subjects", "value": {"value": 8.1, "unit": "%"}, "verdict": "pass"}] | fail    | the laboratory's verdict on total inward leakage by subject is “pass”, contrary to its data (8.1 %) (TAJ 1001-2015: table 2) |
      | [{"item": "leakage_subjects", "value": {"value": 7.9, "unit": "%"}, "verdict": "fail"}] | fail    | the laboratory's verdict on total inward leakage by subject is “fail”, contrary to its data (7.9 %) (TAJ 1001-2015: table 2) |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/class" is "F95"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "TAJ1001-2015-table-2-verdict" is "<outcome>"
    And rule "TAJ1001-2015-table-2-verdict" is judged "<judged>"

    Examples:
      | results                                           | outcome | judged  |
      | [{"item": "leakage_subjects", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                 | outcome | judged |
      | [{"item": "leakage_subjects", "value": {"value": 7.9, "unit": "%"}, "verdict": "pass"}] | pass    | pass   |

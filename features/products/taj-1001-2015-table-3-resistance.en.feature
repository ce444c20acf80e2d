# language: en
Feature: TAJ 1001-2015 table-3: Breathing resistance

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
      | rule                                | class | item                  | measured                                               | outcome |
      | TAJ1001-2015-table-3-inhalation-F95 | F95   | inhalation resistance | 150.1 Pa                                               | fail    |
      | TAJ1001-2015-table-3-inhalation-F95 | F95   | inhalation resistance | 149.9 Pa                                               | pass    |
      | TAJ1001-2015-table-3-inhalation-F95 | F95   | inhalation resistance | {\"samples\": [148.0, 148.0, 150.1], \"unit\": \"Pa\"} | fail    |
      | TAJ1001-2015-table-3-inhalation-F95 | F95   | inhalation resistance | {\"samples\": [148.0, 149.9], \"unit\": \"Pa\"}        | pass    |
      | TAJ1001-2015-table-3-inhalation-F95 | F95   | inhalation resistance | {\"less_than\": 149.9, \"unit\": \"Pa\"}               | pass    |
      | TAJ1001-2015-table-3-inhalation-F95 | F95   | inhalation resistance | {\"more_than\": 150.1, \"unit\": \"Pa\"}               | fail    |
      | TAJ1001-2015-table-3-exhalation-F95 | F95   | exhalation resistance | 120.1 Pa                                               | fail    |
      | TAJ1001-2015-table-3-exhalation-F95 | F95   | exhalation resistance | 119.9 Pa                                               | pass    |
      | TAJ1001-2015-table-3-exhalation-F95 | F95   | exhalation resistance | {\"samples\": [118.0, 118.0, 120.1], \"unit\": \"Pa\"} | fail    |
      | TAJ1001-2015-table-3-exhalation-F95 | F95   | exhalation resistance | {\"samples\": [118.0, 119.9], \"unit\": \"Pa\"}        | pass    |
      | TAJ1001-2015-table-3-exhalation-F95 | F95   | exhalation resistance | {\"less_than\": 119.9, \"unit\": \"Pa\"}               | pass    |
      | TAJ1001-2015-table-3-exhalation-F95 | F95   | exhalation resistance | {\"more_than\": 120.1, \"unit\": \"Pa\"}               | fail    |
      | TAJ1001-2015-table-3-inhalation-F90 | F90   | inhalation resistance | 120.1 Pa                                               | fail    |
      | TAJ1001-2015-table-3-inhalation-F90 | F90   | inhalation resistance | 119.9 Pa                                               | pass    |
      | TAJ1001-2015-table-3-inhalation-F90 | F90   | inhalation resistance | {\"samples\": [118.0, 118.0, 120.1], \"unit\": \"Pa\"} | fail    |
      | TAJ1001-2015-table-3-inhalation-F90 | F90   | inhalation resistance | {\"samples\": [118.0, 119.9], \"unit\": \"Pa\"}        | pass    |
      | TAJ1001-2015-table-3-inhalation-F90 | F90   | inhalation resistance | {\"less_than\": 119.9, \"unit\": \"Pa\"}               | pass    |
      | TAJ1001-2015-table-3-inhalation-F90 | F90   | inhalation resistance | {\"more_than\": 120.1, \"unit\": \"Pa\"}               | fail    |
      | TAJ1001-2015-table-3-exhalation-F90 | F90   | exhalation resistance | 100.1 Pa                                               | fail    |
      | TAJ1001-2015-table-3-exhalation-F90 | F90   | exhalation resistance | 99.9 Pa                                                | pass    |
      | TAJ1001-2015-table-3-exhalation-F90 | F90   | exhalation resistance | {\"samples\": [98.0, 98.0, 100.1], \"unit\": \"Pa\"}   | fail    |
      | TAJ1001-2015-table-3-exhalation-F90 | F90   | exhalation resistance | {\"samples\": [98.0, 99.9], \"unit\": \"Pa\"}          | pass    |
      | TAJ1001-2015-table-3-exhalation-F90 | F90   | exhalation resistance | {\"less_than\": 99.9, \"unit\": \"Pa\"}                | pass    |
      | TAJ1001-2015-table-3-exhalation-F90 | F90   | exhalation resistance | {\"more_than\": 100.1, \"unit\": \"Pa\"}               | fail    |

  @boundary
  Scenario Outline: Exactly at the limit
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<outcome>"

    Examples:
      | rule                                | class | item                  | measured | outcome |
      | TAJ1001-2015-table-3-inhalation-F95 | F95   | inhalation resistance | 150 Pa   | pass    |
      | TAJ1001-2015-table-3-exhalation-F95 | F95   | exhalation resistance | 120 Pa   | pass    |
      | TAJ1001-2015-table-3-inhalation-F90 | F90   | inhalation resistance | 120 Pa   | pass    |
      | TAJ1001-2015-table-3-exhalation-F90 | F90   | exhalation resistance | 100 Pa   | pass    |

  Scenario Outline: The value measured is missing
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                                | class | item                  |
      | TAJ1001-2015-table-3-inhalation-F95 | F95   | inhalation resistance |
      | TAJ1001-2015-table-3-exhalation-F95 | F95   | exhalation resistance |
      | TAJ1001-2015-table-3-inhalation-F90 | F90   | inhalation resistance |
      | TAJ1001-2015-table-3-exhalation-F90 | F90   | exhalation resistance |

  Scenario Outline: A wrong unit, or a bound that does not decide
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                                | class | item                  | measured                                 | state                                     |
      | TAJ1001-2015-table-3-inhalation-F95 | F95   | inhalation resistance | 150 Pa/cm2                               | in an unknown unit or one of another kind |
      | TAJ1001-2015-table-3-inhalation-F95 | F95   | inhalation resistance | {\"value\": 150, \"unit\": \"pcs\"}      | in an unknown unit or one of another kind |
      | TAJ1001-2015-table-3-inhalation-F95 | F95   | inhalation resistance | {\"more_than\": 149.9, \"unit\": \"Pa\"} | only a bound, which does not decide       |
      | TAJ1001-2015-table-3-inhalation-F95 | F95   | inhalation resistance | {\"less_than\": 150.1, \"unit\": \"Pa\"} | only a bound, which does not decide       |
      | TAJ1001-2015-table-3-exhalation-F95 | F95   | exhalation resistance | 120 Pa/cm2                               | in an unknown unit or one of another kind |
      | TAJ1001-2015-table-3-exhalation-F95 | F95   | exhalation resistance | {\"value\": 120, \"unit\": \"pcs\"}      | in an unknown unit or one of another kind |
      | TAJ1001-2015-table-3-exhalation-F95 | F95   | exhalation resistance | {\"more_than\": 119.9, \"unit\": \"Pa\"} | only a bound, which does not decide       |
      | TAJ1001-2015-table-3-exhalation-F95 | F95   | exhalation resistance | {\"less_than\": 120.1, \"unit\": \"Pa\"} | only a bound, which does not decide       |
      | TAJ1001-2015-table-3-inhalation-F90 | F90   | inhalation resistance | 120 Pa/cm2                               | in an unknown unit or one of another kind |
      | TAJ1001-2015-table-3-inhalation-F90 | F90   | inhalation resistance | {\"value\": 120, \"unit\": \"pcs\"}      | in an unknown unit or one of another kind |
      | TAJ1001-2015-table-3-inhalation-F90 | F90   | inhalation resistance | {\"more_than\": 119.9, \"unit\": \"Pa\"} | only a bound, which does not decide       |
      | TAJ1001-2015-table-3-inhalation-F90 | F90   | inhalation resistance | {\"less_than\": 120.1, \"unit\": \"Pa\"} | only a bound, which does not decide       |
      | TAJ1001-2015-table-3-exhalation-F90 | F90   | exhalation resistance | 100 Pa/cm2                               | in an unknown unit or one of another kind |
      | TAJ1001-2015-table-3-exhalation-F90 | F90   | exhalation resistance | {\"value\": 100, \"unit\": \"pcs\"}      | in an unknown unit or one of another kind |
      | TAJ1001-2015-table-3-exhalation-F90 | F90   | exhalation resistance | {\"more_than\": 99.9, \"unit\": \"Pa\"}  | only a bound, which does not decide       |
      | TAJ1001-2015-table-3-exhalation-F90 | F90   | exhalation resistance | {\"less_than\": 100.1, \"unit\": \"Pa\"} | only a bound, which does not decide       |

  Scenario Outline: What is said where it fails (value)
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "table-3" of "TAJ1001-2015"

    Examples:
      | rule                                | class | item                  | measured | explanation                                                                                                                  |
      | TAJ1001-2015-table-3-inhalation-F95 | F95   | inhalation resistance | 150.1 Pa | Initial inhalation resistance measured 150.1 Pa; TAJ 1001-2015 (table 3) demands that each specimen is at most 150 Pa |
      | TAJ1001-2015-table-3-exhalation-F95 | F95   | exhalation resistance | 120.1 Pa | Initial exhalation resistance measured 120.1 Pa; TAJ 1001-2015 (table 3) demands that each specimen is at most 120 Pa |
      | TAJ1001-2015-table-3-inhalation-F90 | F90   | inhalation resistance | 120.1 Pa | Initial inhalation resistance measured 120.1 Pa; TAJ 1001-2015 (table 3) demands that each specimen is at most 120 Pa |
      | TAJ1001-2015-table-3-exhalation-F90 | F90   | exhalation resistance | 100.1 Pa | Initial exhalation resistance measured 100.1 Pa; TAJ 1001-2015 (table 3) demands that each specimen is at most 100 Pa |

  Scenario Outline: Where a row does not apply
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule                                | class | item                  | field                                | value                 |
      | TAJ1001-2015-table-3-inhalation-F95 | F95   | inhalation resistance | /products/0/class                    | F90                   |
      | TAJ1001-2015-table-3-exhalation-F95 | F95   | exhalation resistance | /products/0/class                    | F90                   |
      | TAJ1001-2015-table-3-inhalation-F90 | F90   | inhalation resistance | /products/0/class                    | F95                   |
      | TAJ1001-2015-table-3-exhalation-F90 | F90   | exhalation resistance | /products/0/class                    | F95                   |
      | TAJ1001-2015-table-3-inhalation-F95 | F95   | inhalation resistance | /products/0/reports/0/lot            | 20200101              |
      | TAJ1001-2015-table-3-inhalation-F95 | F95   | inhalation resistance | /products/0/standard                 | GB2626-2006           |
      | TAJ1001-2015-table-3-inhalation-F95 | F95   | inhalation resistance | /products/0/reports/0/results/0/item | exhalation resistance |

  Scenario: The item is missing
    Given "/products/0/class" is "F95"
    And "/products/0/reports/0/results/0/value" is "1 %"
    When it is assessed on its own day
    Then rule "TAJ1001-2015-table-3-inhalation-F95" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/item" is "missing"

  Scenario Outline: The report is complete
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "TAJ1001-2015-table-3-evidence" is "pass"
    And requirement "TAJ1001-2015-table-3" is "<verdict>"

    Examples:
      | class | results                                                                                                                                                                          | verdict   |
      | F95   | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 149.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 119.9, \"unit\": \"Pa\"}}] | compliant |
      | F90   | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 119.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 99.9, \"unit\": \"Pa\"}}]  | compliant |

  Scenario Outline: The report lacks an item
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "TAJ1001-2015-table-3-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported breathing resistance for this lot (TAJ 1001-2015: table 3)"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "table-3" of "TAJ1001-2015"

    Examples:
      | class | results                                                                                  |
      | F95   | [{\"item\": \"exhalation_resistance\", \"value\": {\"value\": 119.9, \"unit\": \"Pa\"}}] |
      | F95   | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 149.9, \"unit\": \"Pa\"}}] |
      | F90   | [{\"item\": \"exhalation_resistance\", \"value\": {\"value\": 99.9, \"unit\": \"Pa\"}}]  |
      | F90   | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 119.9, \"unit\": \"Pa\"}}] |

  Scenario Outline: The report does not vouch for this lot
    Given "/products/0/class" is "F95"
    And "/products/0/reports/0/results" is "[{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 149.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 119.9, \"unit\": \"Pa\"}}]"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "TAJ1001-2015-table-3-evidence" is "fail"
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
    And "/products/0/reports/0/results" is "[{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 149.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 119.9, \"unit\": \"Pa\"}}]"
    And "/products/0/reports/0/dated_on" is "<value>"
    When it is assessed on its own day
    Then rule "TAJ1001-2015-table-3-evidence" is "pass"
    And rule "TAJ1001-2015-table-3-evidence" is judged "pass"

    Examples:
      | value      |
      | 2020-03-10 |
      | 2020-03-25 |

  Scenario Outline: Whether the report vouches is not known
    Given "/products/0/class" is "F95"
    And "/products/0/reports/0/results" is "[{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 149.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 119.9, \"unit\": \"Pa\"}}]"
    And "<field>" is not given
    When it is assessed on its own day
    Then rule "TAJ1001-2015-table-3-evidence" is "unknown"
    And the evidence at "<field>" is "missing"

    Examples:
      | field                               |
      | /products/0/reports/0/is_accredited |
      | /products/0/reports/0/lot           |
      | /products/0/reports/0/dated_on      |
      | /products/0/reports                 |

  Scenario: There is no report
    Given "/products/0/class" is "F95"
    And "/products/0/reports/0/results" is "[{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 149.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 119.9, \"unit\": \"Pa\"}}]"
    And "/products/0/reports" is an empty list
    When it is assessed on its own day
    Then rule "TAJ1001-2015-table-3-evidence" is "fail"
    And the evidence is at "/products/0/reports"
    And requirement "TAJ1001-2015-table-3" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/class" is "F95"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "TAJ1001-2015-table-3-verdict" is "<outcome>"
    And rule "TAJ1001-2015-table-3-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "table-3" of "TAJ1001-2015"

    Examples:
      | results                                                                                         | outcome | said                                                                                                                  |
      | [{"item": "inhalation_resistance", "value": {"value": 150.1, "unit": "Pa"}, "verdict": "pass"}] | fail    | the laboratory's verdict on inhalation resistance is “pass”, contrary to its data (150.1 Pa) (TAJ 1001-2015: table 3) |
      | [{"item": "inhalation_resistance", "value": {"value": 150, "unit": "Pa"}, "verdict": "fail"}]   | fail    | the laboratory's verdict on inhalation resistance is “fail”, contrary to its data (150 Pa) (TAJ 1001-2015: table 3)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/class" is "F95"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "TAJ1001-2015-table-3-verdict" is "<outcome>"
    And rule "TAJ1001-2015-table-3-verdict" is judged "<judged>"

    Examples:
      | results                                                | outcome | judged  |
      | [{"item": "inhalation_resistance", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                       | outcome | judged |
      | [{"item": "inhalation_resistance", "value": {"value": 150, "unit": "Pa"}, "verdict": "pass"}] | pass    | pass   |

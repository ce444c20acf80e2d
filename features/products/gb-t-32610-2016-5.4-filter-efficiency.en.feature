# language: en
Feature: GB/T 32610-2016 5.4: Filter efficiency

  Background:
    Given the submission "products"
    And "/products/0/standard" is "GBT32610-2016"
    And "/products/0/kind" is "daily protective mask"
    And "/products/0/reports/0/results" is "[{}]"
    And "/products/0/class" is "A"

  Scenario Outline: On either side of the limit
    Given "/products/0/filtration_grade" is "<grade>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                       | grade     | item                                     | measured                                              | outcome |
      | GBT32610-2016-5.4-salt-I   | grade I   | filter efficiency against salt particles | 98.99 %                                               | fail    |
      | GBT32610-2016-5.4-salt-I   | grade I   | filter efficiency against salt particles | 99.01 %                                               | pass    |
      | GBT32610-2016-5.4-salt-I   | grade I   | filter efficiency against salt particles | {\"samples\": [99.20, 99.20, 98.99], \"unit\": \"%\"} | fail    |
      | GBT32610-2016-5.4-salt-I   | grade I   | filter efficiency against salt particles | {\"samples\": [99.20, 99.01], \"unit\": \"%\"}        | pass    |
      | GBT32610-2016-5.4-salt-I   | grade I   | filter efficiency against salt particles | {\"more_than\": 99.01, \"unit\": \"%\"}               | pass    |
      | GBT32610-2016-5.4-salt-I   | grade I   | filter efficiency against salt particles | {\"less_than\": 98.99, \"unit\": \"%\"}               | fail    |
      | GBT32610-2016-5.4-oil-I    | grade I   | filter efficiency against oil particles  | 98.99 %                                               | fail    |
      | GBT32610-2016-5.4-oil-I    | grade I   | filter efficiency against oil particles  | 99.01 %                                               | pass    |
      | GBT32610-2016-5.4-oil-I    | grade I   | filter efficiency against oil particles  | {\"samples\": [99.20, 99.20, 98.99], \"unit\": \"%\"} | fail    |
      | GBT32610-2016-5.4-oil-I    | grade I   | filter efficiency against oil particles  | {\"samples\": [99.20, 99.01], \"unit\": \"%\"}        | pass    |
      | GBT32610-2016-5.4-oil-I    | grade I   | filter efficiency against oil particles  | {\"more_than\": 99.01, \"unit\": \"%\"}               | pass    |
      | GBT32610-2016-5.4-oil-I    | grade I   | filter efficiency against oil particles  | {\"less_than\": 98.99, \"unit\": \"%\"}               | fail    |
      | GBT32610-2016-5.4-salt-II  | grade II  | filter efficiency against salt particles | 94.99 %                                               | fail    |
      | GBT32610-2016-5.4-salt-II  | grade II  | filter efficiency against salt particles | 95.01 %                                               | pass    |
      | GBT32610-2016-5.4-salt-II  | grade II  | filter efficiency against salt particles | {\"samples\": [95.20, 95.20, 94.99], \"unit\": \"%\"} | fail    |
      | GBT32610-2016-5.4-salt-II  | grade II  | filter efficiency against salt particles | {\"samples\": [95.20, 95.01], \"unit\": \"%\"}        | pass    |
      | GBT32610-2016-5.4-salt-II  | grade II  | filter efficiency against salt particles | {\"more_than\": 95.01, \"unit\": \"%\"}               | pass    |
      | GBT32610-2016-5.4-salt-II  | grade II  | filter efficiency against salt particles | {\"less_than\": 94.99, \"unit\": \"%\"}               | fail    |
      | GBT32610-2016-5.4-oil-II   | grade II  | filter efficiency against oil particles  | 94.99 %                                               | fail    |
      | GBT32610-2016-5.4-oil-II   | grade II  | filter efficiency against oil particles  | 95.01 %                                               | pass    |
      | GBT32610-2016-5.4-oil-II   | grade II  | filter efficiency against oil particles  | {\"samples\": [95.20, 95.20, 94.99], \"unit\": \"%\"} | fail    |
      | GBT32610-2016-5.4-oil-II   | grade II  | filter efficiency against oil particles  | {\"samples\": [95.20, 95.01], \"unit\": \"%\"}        | pass    |
      | GBT32610-2016-5.4-oil-II   | grade II  | filter efficiency against oil particles  | {\"more_than\": 95.01, \"unit\": \"%\"}               | pass    |
      | GBT32610-2016-5.4-oil-II   | grade II  | filter efficiency against oil particles  | {\"less_than\": 94.99, \"unit\": \"%\"}               | fail    |
      | GBT32610-2016-5.4-salt-III | grade III | filter efficiency against salt particles | 89.99 %                                               | fail    |
      | GBT32610-2016-5.4-salt-III | grade III | filter efficiency against salt particles | 90.01 %                                               | pass    |
      | GBT32610-2016-5.4-salt-III | grade III | filter efficiency against salt particles | {\"samples\": [90.20, 90.20, 89.99], \"unit\": \"%\"} | fail    |
      | GBT32610-2016-5.4-salt-III | grade III | filter efficiency against salt particles | {\"samples\": [90.20, 90.01], \"unit\": \"%\"}        | pass    |
      | GBT32610-2016-5.4-salt-III | grade III | filter efficiency against salt particles | {\"more_than\": 90.01, \"unit\": \"%\"}               | pass    |
      | GBT32610-2016-5.4-salt-III | grade III | filter efficiency against salt particles | {\"less_than\": 89.99, \"unit\": \"%\"}               | fail    |
      | GBT32610-2016-5.4-oil-III  | grade III | filter efficiency against oil particles  | 79.99 %                                               | fail    |
      | GBT32610-2016-5.4-oil-III  | grade III | filter efficiency against oil particles  | 80.01 %                                               | pass    |
      | GBT32610-2016-5.4-oil-III  | grade III | filter efficiency against oil particles  | {\"samples\": [80.20, 80.20, 79.99], \"unit\": \"%\"} | fail    |
      | GBT32610-2016-5.4-oil-III  | grade III | filter efficiency against oil particles  | {\"samples\": [80.20, 80.01], \"unit\": \"%\"}        | pass    |
      | GBT32610-2016-5.4-oil-III  | grade III | filter efficiency against oil particles  | {\"more_than\": 80.01, \"unit\": \"%\"}               | pass    |
      | GBT32610-2016-5.4-oil-III  | grade III | filter efficiency against oil particles  | {\"less_than\": 79.99, \"unit\": \"%\"}               | fail    |

  @boundary
  Scenario Outline: Exactly at the limit
    Given "/products/0/filtration_grade" is "<grade>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<outcome>"

    Examples:
      | rule                       | grade     | item                                     | measured | outcome |
      | GBT32610-2016-5.4-salt-I   | grade I   | filter efficiency against salt particles | 99 %     | pass    |
      | GBT32610-2016-5.4-oil-I    | grade I   | filter efficiency against oil particles  | 99 %     | pass    |
      | GBT32610-2016-5.4-salt-II  | grade II  | filter efficiency against salt particles | 95 %     | pass    |
      | GBT32610-2016-5.4-oil-II   | grade II  | filter efficiency against oil particles  | 95 %     | pass    |
      | GBT32610-2016-5.4-salt-III | grade III | filter efficiency against salt particles | 90 %     | pass    |
      | GBT32610-2016-5.4-oil-III  | grade III | filter efficiency against oil particles  | 80 %     | pass    |

  Scenario Outline: The value measured is missing
    Given "/products/0/filtration_grade" is "<grade>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                       | grade     | item                                     |
      | GBT32610-2016-5.4-salt-I   | grade I   | filter efficiency against salt particles |
      | GBT32610-2016-5.4-oil-I    | grade I   | filter efficiency against oil particles  |
      | GBT32610-2016-5.4-salt-II  | grade II  | filter efficiency against salt particles |
      | GBT32610-2016-5.4-oil-II   | grade II  | filter efficiency against oil particles  |
      | GBT32610-2016-5.4-salt-III | grade III | filter efficiency against salt particles |
      | GBT32610-2016-5.4-oil-III  | grade III | filter efficiency against oil particles  |

  Scenario Outline: A wrong unit, or a bound that does not decide
    Given "/products/0/filtration_grade" is "<grade>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                       | grade     | item                                     | measured                                | state                                     |
      | GBT32610-2016-5.4-salt-I   | grade I   | filter efficiency against salt particles | 99 Pa                                   | in an unknown unit or one of another kind |
      | GBT32610-2016-5.4-salt-I   | grade I   | filter efficiency against salt particles | {\"value\": 99, \"unit\": \"pcs\"}      | in an unknown unit or one of another kind |
      | GBT32610-2016-5.4-salt-I   | grade I   | filter efficiency against salt particles | {\"more_than\": 98.99, \"unit\": \"%\"} | only a bound, which does not decide       |
      | GBT32610-2016-5.4-salt-I   | grade I   | filter efficiency against salt particles | {\"less_than\": 99.01, \"unit\": \"%\"} | only a bound, which does not decide       |
      | GBT32610-2016-5.4-oil-I    | grade I   | filter efficiency against oil particles  | 99 Pa                                   | in an unknown unit or one of another kind |
      | GBT32610-2016-5.4-oil-I    | grade I   | filter efficiency against oil particles  | {\"value\": 99, \"unit\": \"pcs\"}      | in an unknown unit or one of another kind |
      | GBT32610-2016-5.4-oil-I    | grade I   | filter efficiency against oil particles  | {\"more_than\": 98.99, \"unit\": \"%\"} | only a bound, which does not decide       |
      | GBT32610-2016-5.4-oil-I    | grade I   | filter efficiency against oil particles  | {\"less_than\": 99.01, \"unit\": \"%\"} | only a bound, which does not decide       |
      | GBT32610-2016-5.4-salt-II  | grade II  | filter efficiency against salt particles | 95 Pa                                   | in an unknown unit or one of another kind |
      | GBT32610-2016-5.4-salt-II  | grade II  | filter efficiency against salt particles | {\"value\": 95, \"unit\": \"pcs\"}      | in an unknown unit or one of another kind |
      | GBT32610-2016-5.4-salt-II  | grade II  | filter efficiency against salt particles | {\"more_than\": 94.99, \"unit\": \"%\"} | only a bound, which does not decide       |
      | GBT32610-2016-5.4-salt-II  | grade II  | filter efficiency against salt particles | {\"less_than\": 95.01, \"unit\": \"%\"} | only a bound, which does not decide       |
      | GBT32610-2016-5.4-oil-II   | grade II  | filter efficiency against oil particles  | 95 Pa                                   | in an unknown unit or one of another kind |
      | GBT32610-2016-5.4-oil-II   | grade II  | filter efficiency against oil particles  | {\"value\": 95, \"unit\": \"pcs\"}      | in an unknown unit or one of another kind |
      | GBT32610-2016-5.4-oil-II   | grade II  | filter efficiency against oil particles  | {\"more_than\": 94.99, \"unit\": \"%\"} | only a bound, which does not decide       |
      | GBT32610-2016-5.4-oil-II   | grade II  | filter efficiency against oil particles  | {\"less_than\": 95.01, \"unit\": \"%\"} | only a bound, which does not decide       |
      | GBT32610-2016-5.4-salt-III | grade III | filter efficiency against salt particles | 90 Pa                                   | in an unknown unit or one of another kind |
      | GBT32610-2016-5.4-salt-III | grade III | filter efficiency against salt particles | {\"value\": 90, \"unit\": \"pcs\"}      | in an unknown unit or one of another kind |
      | GBT32610-2016-5.4-salt-III | grade III | filter efficiency against salt particles | {\"more_than\": 89.99, \"unit\": \"%\"} | only a bound, which does not decide       |
      | GBT32610-2016-5.4-salt-III | grade III | filter efficiency against salt particles | {\"less_than\": 90.01, \"unit\": \"%\"} | only a bound, which does not decide       |
      | GBT32610-2016-5.4-oil-III  | grade III | filter efficiency against oil particles  | 80 Pa                                   | in an unknown unit or one of another kind |
      | GBT32610-2016-5.4-oil-III  | grade III | filter efficiency against oil particles  | {\"value\": 80, \"unit\": \"pcs\"}      | in an unknown unit or one of another kind |
      | GBT32610-2016-5.4-oil-III  | grade III | filter efficiency against oil particles  | {\"more_than\": 79.99, \"unit\": \"%\"} | only a bound, which does not decide       |
      | GBT32610-2016-5.4-oil-III  | grade III | filter efficiency against oil particles  | {\"less_than\": 80.01, \"unit\": \"%\"} | only a bound, which does not decide       |

  Scenario Outline: What is said where it fails (value)
    Given "/products/0/filtration_grade" is "<grade>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "5.4" of "GBT32610-2016"

    Examples:
      | rule                       | grade     | item                                     | measured | explanation                                                                                                                                     |
      | GBT32610-2016-5.4-salt-I   | grade I   | filter efficiency against salt particles | 98.99 %  | Filter efficiency against salt particles (grade I) measured 98.99 %; GB/T 32610-2016, clause 5.4, demands that each specimen is at least 99 %   |
      | GBT32610-2016-5.4-oil-I    | grade I   | filter efficiency against oil particles  | 98.99 %  | Filter efficiency against oil particles (grade I) measured 98.99 %; GB/T 32610-2016, clause 5.4, demands that each specimen is at least 99 %    |
      | GBT32610-2016-5.4-salt-II  | grade II  | filter efficiency against salt particles | 94.99 %  | Filter efficiency against salt particles (grade II) measured 94.99 %; GB/T 32610-2016, clause 5.4, demands that each specimen is at least 95 %  |
      | GBT32610-2016-5.4-oil-II   | grade II  | filter efficiency against oil particles  | 94.99 %  | Filter efficiency against oil particles (grade II) measured 94.99 %; GB/T 32610-2016, clause 5.4, demands that each specimen is at least 95 %   |
      | GBT32610-2016-5.4-salt-III | grade III | filter efficiency against salt particles | 89.99 %  | Filter efficiency against salt particles (grade III) measured 89.99 %; GB/T 32610-2016, clause 5.4, demands that each specimen is at least 90 % |
      | GBT32610-2016-5.4-oil-III  | grade III | filter efficiency against oil particles  | 79.99 %  | Filter efficiency against oil particles (grade III) measured 79.99 %; GB/T 32610-2016, clause 5.4, demands that each specimen is at least 80 %  |

  Scenario Outline: Where a row does not apply
    Given "/products/0/filtration_grade" is "<grade>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule                       | grade     | item                                     | field                                | value                                   |
      | GBT32610-2016-5.4-salt-I   | grade I   | filter efficiency against salt particles | /products/0/filtration_grade         | grade II                                |
      | GBT32610-2016-5.4-oil-I    | grade I   | filter efficiency against oil particles  | /products/0/filtration_grade         | grade II                                |
      | GBT32610-2016-5.4-salt-II  | grade II  | filter efficiency against salt particles | /products/0/filtration_grade         | grade III                               |
      | GBT32610-2016-5.4-oil-II   | grade II  | filter efficiency against oil particles  | /products/0/filtration_grade         | grade III                               |
      | GBT32610-2016-5.4-salt-III | grade III | filter efficiency against salt particles | /products/0/filtration_grade         | grade I                                 |
      | GBT32610-2016-5.4-oil-III  | grade III | filter efficiency against oil particles  | /products/0/filtration_grade         | grade I                                 |
      | GBT32610-2016-5.4-salt-I   | grade I   | filter efficiency against salt particles | /products/0/reports/0/lot            | 20200101                                |
      | GBT32610-2016-5.4-salt-I   | grade I   | filter efficiency against salt particles | /products/0/standard                 | GB2626-2006                             |
      | GBT32610-2016-5.4-salt-I   | grade I   | filter efficiency against salt particles | /products/0/reports/0/results/0/item | filter efficiency against oil particles |

  Scenario: The item is missing
    Given "/products/0/filtration_grade" is "grade I"
    And "/products/0/reports/0/results/0/value" is "1 %"
    When it is assessed on its own day
    Then rule "GBT32610-2016-5.4-salt-I" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/item" is "missing"

  Scenario Outline: The report is complete
    Given "/products/0/filtration_grade" is "<grade>"
    And "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "GBT32610-2016-5.4-evidence" is "pass"
    And requirement "GBT32610-2016-5.4" is "<verdict>"

    Examples:
      | grade     | results                                                                                                                                                                         | verdict   |
      | grade I   | [{\"item\": \"filter_efficiency_nacl\", \"value\": {\"value\": 99.01, \"unit\": \"%\"}}, {\"item\": \"filter_efficiency_oil\", \"value\": {\"value\": 99.01, \"unit\": \"%\"}}] | compliant |
      | grade II  | [{\"item\": \"filter_efficiency_nacl\", \"value\": {\"value\": 95.01, \"unit\": \"%\"}}, {\"item\": \"filter_efficiency_oil\", \"value\": {\"value\": 95.01, \"unit\": \"%\"}}] | compliant |
      | grade III | [{\"item\": \"filter_efficiency_nacl\", \"value\": {\"value\": 90.01, \"unit\": \"%\"}}, {\"item\": \"filter_efficiency_oil\", \"value\": {\"value\": 80.01, \"unit\": \"%\"}}] | compliant |

  Scenario Outline: The report lacks an item
    Given "/products/0/filtration_grade" is "<grade>"
    And "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "GBT32610-2016-5.4-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported filter efficiency for this lot (GB/T 32610-2016, clause 5.4)"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "5.4" of "GBT32610-2016"

    Examples:
      | grade     | results                                                                                  |
      | grade I   | [{\"item\": \"filter_efficiency_oil\", \"value\": {\"value\": 99.01, \"unit\": \"%\"}}]  |
      | grade I   | [{\"item\": \"filter_efficiency_nacl\", \"value\": {\"value\": 99.01, \"unit\": \"%\"}}] |
      | grade II  | [{\"item\": \"filter_efficiency_oil\", \"value\": {\"value\": 95.01, \"unit\": \"%\"}}]  |
      | grade II  | [{\"item\": \"filter_efficiency_nacl\", \"value\": {\"value\": 95.01, \"unit\": \"%\"}}] |
      | grade III | [{\"item\": \"filter_efficiency_oil\", \"value\": {\"value\": 80.01, \"unit\": \"%\"}}]  |
      | grade III | [{\"item\": \"filter_efficiency_nacl\", \"value\": {\"value\": 90.01, \"unit\": \"%\"}}] |

  Scenario Outline: The report does not vouch for this lot
    Given "/products/0/filtration_grade" is "grade I"
    And "/products/0/reports/0/results" is "[{\"item\": \"filter_efficiency_nacl\", \"value\": {\"value\": 99.01, \"unit\": \"%\"}}, {\"item\": \"filter_efficiency_oil\", \"value\": {\"value\": 99.01, \"unit\": \"%\"}}]"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "GBT32610-2016-5.4-evidence" is "fail"
    And the evidence is at "<field>"

    Examples:
      | field                               | value      |
      | /products/0/reports/0/is_accredited | no         |
      | /products/0/reports/0/lot           | 20200101   |
      | /products/0/reports/0/dated_on      | 2020-03-09 |
      | /products/0/reports/0/dated_on      | 2020-03-26 |

  @boundary
  Scenario Outline: The report is of the day of manufacture or of assessment
    Given "/products/0/filtration_grade" is "grade I"
    And "/products/0/reports/0/results" is "[{\"item\": \"filter_efficiency_nacl\", \"value\": {\"value\": 99.01, \"unit\": \"%\"}}, {\"item\": \"filter_efficiency_oil\", \"value\": {\"value\": 99.01, \"unit\": \"%\"}}]"
    And "/products/0/reports/0/dated_on" is "<value>"
    When it is assessed on its own day
    Then rule "GBT32610-2016-5.4-evidence" is "pass"
    And rule "GBT32610-2016-5.4-evidence" is judged "pass"

    Examples:
      | value      |
      | 2020-03-10 |
      | 2020-03-25 |

  Scenario Outline: Whether the report vouches is not known
    Given "/products/0/filtration_grade" is "grade I"
    And "/products/0/reports/0/results" is "[{\"item\": \"filter_efficiency_nacl\", \"value\": {\"value\": 99.01, \"unit\": \"%\"}}, {\"item\": \"filter_efficiency_oil\", \"value\": {\"value\": 99.01, \"unit\": \"%\"}}]"
    And "<field>" is not given
    When it is assessed on its own day
    Then rule "GBT32610-2016-5.4-evidence" is "unknown"
    And the evidence at "<field>" is "missing"

    Examples:
      | field                               |
      | /products/0/reports/0/is_accredited |
      | /products/0/reports/0/lot           |
      | /products/0/reports/0/dated_on      |
      | /products/0/reports                 |

  Scenario: There is no report
    Given "/products/0/filtration_grade" is "grade I"
    And "/products/0/reports/0/results" is "[{\"item\": \"filter_efficiency_nacl\", \"value\": {\"value\": 99.01, \"unit\": \"%\"}}, {\"item\": \"filter_efficiency_oil\", \"value\": {\"value\": 99.01, \"unit\": \"%\"}}]"
    And "/products/0/reports" is an empty list
    When it is assessed on its own day
    Then rule "GBT32610-2016-5.4-evidence" is "fail"
    And the evidence is at "/products/0/reports"
    And requirement "GBT32610-2016-5.4" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/filtration_grade" is "grade I"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "GBT32610-2016-5.4-verdict" is "<outcome>"
    And rule "GBT32610-2016-5.4-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "5.4" of "GBT32610-2016"

    Examples:
      | results                                                                                         | outcome | said                                                                                                                                         |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 98.99, "unit": "%"}, "verdict": "pass"}] | fail    | the laboratory's verdict on filter efficiency against salt particles is “pass”, contrary to its data (98.99 %) (GB/T 32610-2016, clause 5.4) |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 99, "unit": "%"}, "verdict": "fail"}]    | fail    | the laboratory's verdict on filter efficiency against salt particles is “fail”, contrary to its data (99 %) (GB/T 32610-2016, clause 5.4)    |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/filtration_grade" is "grade I"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "GBT32610-2016-5.4-verdict" is "<outcome>"
    And rule "GBT32610-2016-5.4-verdict" is judged "<judged>"

    Examples:
      | results                                                 | outcome | judged  |
      | [{"item": "filter_efficiency_nacl", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                      | outcome | judged |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 99, "unit": "%"}, "verdict": "pass"}] | pass    | pass   |

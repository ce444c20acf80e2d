# language: en
Feature: YY 0469-2011 4.7: Pressure difference

  Background:
    Given the submission "products"
    And "/products/0/standard" is "YY0469-2011"
    And "/products/0/kind" is "surgical mask"
    And "/products/0/class" is not given
    And "/products/0/reports/0/results" is "[{}]"

  Scenario Outline: On either side of the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                       | item                | measured                                            | outcome |
      | YY0469-2011-4.7-difference | pressure difference | 49.1 Pa                                             | fail    |
      | YY0469-2011-4.7-difference | pressure difference | 48.9 Pa                                             | pass    |
      | YY0469-2011-4.7-difference | pressure difference | {\"samples\": [47.0, 47.0, 49.1], \"unit\": \"Pa\"} | fail    |
      | YY0469-2011-4.7-difference | pressure difference | {\"samples\": [47.0, 48.9], \"unit\": \"Pa\"}       | pass    |
      | YY0469-2011-4.7-difference | pressure difference | {\"less_than\": 48.9, \"unit\": \"Pa\"}             | pass    |
      | YY0469-2011-4.7-difference | pressure difference | {\"more_than\": 49.1, \"unit\": \"Pa\"}             | fail    |

  @boundary
  Scenario Outline: Exactly at the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<outcome>"

    Examples:
      | rule                       | item                | measured  | outcome |
      | YY0469-2011-4.7-difference | pressure difference | 49 Pa     | pass    |
      | YY0469-2011-4.7-difference | pressure difference | 0.049 kPa | pass    |

  Scenario Outline: The value measured is missing
    Given "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                       | item                |
      | YY0469-2011-4.7-difference | pressure difference |

  Scenario Outline: A wrong unit, or a bound that does not decide
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                       | item                | measured                                | state                                     |
      | YY0469-2011-4.7-difference | pressure difference | 49 Pa/cm2                               | in an unknown unit or one of another kind |
      | YY0469-2011-4.7-difference | pressure difference | {\"value\": 49, \"unit\": \"pcs\"}      | in an unknown unit or one of another kind |
      | YY0469-2011-4.7-difference | pressure difference | {\"more_than\": 48.9, \"unit\": \"Pa\"} | only a bound, which does not decide       |
      | YY0469-2011-4.7-difference | pressure difference | {\"less_than\": 49.1, \"unit\": \"Pa\"} | only a bound, which does not decide       |

  Scenario Outline: What is said where it fails (value)
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "4.7" of "YY0469-2011"

    Examples:
      | rule                       | item                | measured | explanation                                                                                                 |
      | YY0469-2011-4.7-difference | pressure difference | 49.1 Pa  | Pressure difference measured 49.1 Pa; YY 0469-2011, clause 4.7, demands that each specimen is at most 49 Pa |

  Scenario Outline: Where a row does not apply
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule                       | item                | field                                | value       |
      | YY0469-2011-4.7-difference | pressure difference | /products/0/reports/0/lot            | 20200101    |
      | YY0469-2011-4.7-difference | pressure difference | /products/0/standard                 | GB2626-2006 |
      | YY0469-2011-4.7-difference | pressure difference | /products/0/reports/0/results/0/item | dead space  |

  Scenario: The item is missing
    Given "/products/0/reports/0/results/0/value" is "1 %"
    When it is assessed on its own day
    Then rule "YY0469-2011-4.7-difference" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/item" is "missing"

  Scenario Outline: The report is complete
    Given "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "YY0469-2011-4.7-evidence" is "pass"
    And requirement "YY0469-2011-4.7" is "<verdict>"

    Examples:
      | results                                                                               | verdict   |
      | [{\"item\": \"pressure_difference\", \"value\": {\"value\": 48.9, \"unit\": \"Pa\"}}] | compliant |

  Scenario Outline: The report lacks an item
    Given "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "YY0469-2011-4.7-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported pressure difference for this lot (YY 0469-2011, clause 4.7)"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "4.7" of "YY0469-2011"

    Examples:
      | results                                                                    |
      | [{\"item\": \"dead_space\", \"value\": {\"value\": 0.5, \"unit\": \"%\"}}] |

  Scenario Outline: The report does not vouch for this lot
    Given "/products/0/reports/0/results" is "[{\"item\": \"pressure_difference\", \"value\": {\"value\": 48.9, \"unit\": \"Pa\"}}]"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "YY0469-2011-4.7-evidence" is "fail"
    And the evidence is at "<field>"

    Examples:
      | field                               | value      |
      | /products/0/reports/0/is_accredited | no         |
      | /products/0/reports/0/lot           | 20200101   |
      | /products/0/reports/0/dated_on      | 2020-03-09 |
      | /products/0/reports/0/dated_on      | 2020-03-26 |

  @boundary
  Scenario Outline: The report is of the day of manufacture or of assessment
    Given "/products/0/reports/0/results" is "[{\"item\": \"pressure_difference\", \"value\": {\"value\": 48.9, \"unit\": \"Pa\"}}]"
    And "/products/0/reports/0/dated_on" is "<value>"
    When it is assessed on its own day
    Then rule "YY0469-2011-4.7-evidence" is "pass"
    And rule "YY0469-2011-4.7-evidence" is judged "pass"

    Examples:
      | value      |
      | 2020-03-10 |
      | 2020-03-25 |

  Scenario Outline: Whether the report vouches is not known
    Given "/products/0/reports/0/results" is "[{\"item\": \"pressure_difference\", \"value\": {\"value\": 48.9, \"unit\": \"Pa\"}}]"
    And "<field>" is not given
    When it is assessed on its own day
    Then rule "YY0469-2011-4.7-evidence" is "unknown"
    And the evidence at "<field>" is "missing"

    Examples:
      | field                               |
      | /products/0/reports/0/is_accredited |
      | /products/0/reports/0/lot           |
      | /products/0/reports/0/dated_on      |
      | /products/0/reports                 |

  Scenario: There is no report
    Given "/products/0/reports/0/results" is "[{\"item\": \"pressure_difference\", \"value\": {\"value\": 48.9, \"unit\": \"Pa\"}}]"
    And "/products/0/reports" is an empty list
    When it is assessed on its own day
    Then rule "YY0469-2011-4.7-evidence" is "fail"
    And the evidence is at "/products/0/reports"
    And requirement "YY0469-2011-4.7" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "YY0469-2011-4.7-verdict" is "<outcome>"
    And rule "YY0469-2011-4.7-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "4.7" of "YY0469-2011"

    Examples:
      | results                                                                                      | outcome | said                                                                                                                 |
      | [{"item": "pressure_difference", "value": {"value": 49.1, "unit": "Pa"}, "verdict": "pass"}] | fail    | the laboratory's verdict on pressure difference is “pass”, contrary to its data (49.1 Pa) (YY 0469-2011, clause 4.7) |
      | [{"item": "pressure_difference", "value": {"value": 49, "unit": "Pa"}, "verdict": "fail"}]   | fail    | the laboratory's verdict on pressure difference is “fail”, contrary to its data (49 Pa) (YY 0469-2011, clause 4.7)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "YY0469-2011-4.7-verdict" is "<outcome>"
    And rule "YY0469-2011-4.7-verdict" is judged "<judged>"

    Examples:
      | results                                              | outcome | judged  |
      | [{"item": "pressure_difference", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                    | outcome | judged |
      | [{"item": "pressure_difference", "value": {"value": 49, "unit": "Pa"}, "verdict": "pass"}] | pass    | pass   |

# language: en
Feature: YY/T 0969-2013 4.6: Ventilation resistance

  Background:
    Given the submission "products"
    And "/products/0/standard" is "YYT0969-2013"
    And "/products/0/kind" is "single-use medical mask"
    And "/products/0/class" is not given
    And "/products/0/reports/0/results" is "[{}]"

  Scenario Outline: On either side of the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                        | item                   | measured                                                | outcome |
      | YYT0969-2013-4.6-resistance | ventilation resistance | 49.1 Pa/cm2                                             | fail    |
      | YYT0969-2013-4.6-resistance | ventilation resistance | 48.9 Pa/cm2                                             | pass    |
      | YYT0969-2013-4.6-resistance | ventilation resistance | {\"samples\": [47.0, 47.0, 49.1], \"unit\": \"Pa/cm2\"} | fail    |
      | YYT0969-2013-4.6-resistance | ventilation resistance | {\"samples\": [47.0, 48.9], \"unit\": \"Pa/cm2\"}       | pass    |
      | YYT0969-2013-4.6-resistance | ventilation resistance | {\"less_than\": 48.9, \"unit\": \"Pa/cm2\"}             | pass    |
      | YYT0969-2013-4.6-resistance | ventilation resistance | {\"more_than\": 49.1, \"unit\": \"Pa/cm2\"}             | fail    |

  @boundary
  Scenario Outline: Exactly at the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<outcome>"

    Examples:
      | rule                        | item                   | measured  | outcome |
      | YYT0969-2013-4.6-resistance | ventilation resistance | 49 Pa/cm2 | pass    |

  Scenario Outline: The value measured is missing
    Given "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                        | item                   |
      | YYT0969-2013-4.6-resistance | ventilation resistance |

  Scenario Outline: A wrong unit, or a bound that does not decide
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                        | item                   | measured                                    | state                                     |
      | YYT0969-2013-4.6-resistance | ventilation resistance | 49 Pa                                       | in an unknown unit or one of another kind |
      | YYT0969-2013-4.6-resistance | ventilation resistance | {\"value\": 49, \"unit\": \"pcs\"}          | in an unknown unit or one of another kind |
      | YYT0969-2013-4.6-resistance | ventilation resistance | {\"more_than\": 48.9, \"unit\": \"Pa/cm2\"} | only a bound, which does not decide       |
      | YYT0969-2013-4.6-resistance | ventilation resistance | {\"less_than\": 49.1, \"unit\": \"Pa/cm2\"} | only a bound, which does not decide       |

  Scenario Outline: What is said where it fails (value)
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "4.6" of "YYT0969-2013"

    Examples:
      | rule                        | item                   | measured    | explanation                                                                                                              |
      | YYT0969-2013-4.6-resistance | ventilation resistance | 49.1 Pa/cm2 | Ventilation resistance measured 49.1 Pa/cm2; YY/T 0969-2013, clause 4.6, demands that each specimen is at most 49 Pa/cm2 |

  Scenario Outline: Where a row does not apply
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule                        | item                   | field                                | value       |
      | YYT0969-2013-4.6-resistance | ventilation resistance | /products/0/reports/0/lot            | 20200101    |
      | YYT0969-2013-4.6-resistance | ventilation resistance | /products/0/standard                 | GB2626-2006 |
      | YYT0969-2013-4.6-resistance | ventilation resistance | /products/0/reports/0/results/0/item | dead space  |

  Scenario: The item is missing
    Given "/products/0/reports/0/results/0/value" is "1 %"
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.6-resistance" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/item" is "missing"

  Scenario Outline: The report is complete
    Given "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.6-evidence" is "pass"
    And requirement "YYT0969-2013-4.6" is "<verdict>"

    Examples:
      | results                                                                                      | verdict   |
      | [{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}] | compliant |

  Scenario Outline: The report lacks an item
    Given "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.6-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported ventilation resistance for this lot (YY/T 0969-2013, clause 4.6)"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "4.6" of "YYT0969-2013"

    Examples:
      | results                                                                    |
      | [{\"item\": \"dead_space\", \"value\": {\"value\": 0.5, \"unit\": \"%\"}}] |

  Scenario Outline: The report does not vouch for this lot
    Given "/products/0/reports/0/results" is "[{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}]"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.6-evidence" is "fail"
    And the evidence is at "<field>"

    Examples:
      | field                               | value      |
      | /products/0/reports/0/is_accredited | no         |
      | /products/0/reports/0/lot           | 20200101   |
      | /products/0/reports/0/dated_on      | 2020-03-09 |
      | /products/0/reports/0/dated_on      | 2020-03-26 |

  @boundary
  Scenario Outline: The report is of the day of manufacture or of assessment
    Given "/products/0/reports/0/results" is "[{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}]"
    And "/products/0/reports/0/dated_on" is "<value>"
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.6-evidence" is "pass"
    And rule "YYT0969-2013-4.6-evidence" is judged "pass"

    Examples:
      | value      |
      | 2020-03-10 |
      | 2020-03-25 |

  Scenario Outline: Whether the report vouches is not known
    Given "/products/0/reports/0/results" is "[{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}]"
    And "<field>" is not given
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.6-evidence" is "unknown"
    And the evidence at "<field>" is "missing"

    Examples:
      | field                               |
      | /products/0/reports/0/is_accredited |
      | /products/0/reports/0/lot           |
      | /products/0/reports/0/dated_on      |
      | /products/0/reports                 |

  Scenario: There is no report
    Given "/products/0/reports/0/results" is "[{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}]"
    And "/products/0/reports" is an empty list
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.6-evidence" is "fail"
    And the evidence is at "/products/0/reports"
    And requirement "YYT0969-2013-4.6" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.6-verdict" is "<outcome>"
    And rule "YYT0969-2013-4.6-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "4.6" of "YYT0969-2013"

    Examples:
      | results                                                                                             | outcome | said                                                                                                                          |
      | [{"item": "ventilation_resistance", "value": {"value": 49.1, "unit": "Pa/cm2"}, "verdict": "pass"}] | fail    | the laboratory's verdict on ventilation resistance is “pass”, contrary to its data (49.1 Pa/cm2) (YY/T 0969-2013, clause 4.6) |
      | [{"item": "ventilation_resistance", "value": {"value": 49, "unit": "Pa/cm2"}, "verdict": "fail"}]   | fail    | the laboratory's verdict on ventilation resistance is “fail”, contrary to its data (49 Pa/cm2) (YY/T 0969-2013, clause 4.6)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.6-verdict" is "<outcome>"
    And rule "YYT0969-2013-4.6-verdict" is judged "<judged>"

    Examples:
      | results                                                 | outcome | judged  |
      | [{"item": "ventilation_resistance", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                           | outcome | judged |
      | [{"item": "ventilation_resistance", "value": {"value": 49, "unit": "Pa/cm2"}, "verdict": "pass"}] | pass    | pass   |

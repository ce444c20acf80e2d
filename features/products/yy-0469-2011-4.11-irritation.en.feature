# language: en
Feature: YY 0469-2011 4.11: Primary irritation index

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
      | rule                   | item                     | measured                                               | outcome |
      | YY0469-2011-4.11-index | primary irritation index | 0.41 index                                             | fail    |
      | YY0469-2011-4.11-index | primary irritation index | 0.39 index                                             | pass    |
      | YY0469-2011-4.11-index | primary irritation index | {\"samples\": [0.20, 0.20, 0.41], \"unit\": \"index\"} | fail    |
      | YY0469-2011-4.11-index | primary irritation index | {\"samples\": [0.20, 0.39], \"unit\": \"index\"}       | pass    |
      | YY0469-2011-4.11-index | primary irritation index | {\"less_than\": 0.39, \"unit\": \"index\"}             | pass    |
      | YY0469-2011-4.11-index | primary irritation index | {\"more_than\": 0.41, \"unit\": \"index\"}             | fail    |

  @boundary
  Scenario Outline: Exactly at the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<outcome>"

    Examples:
      | rule                   | item                     | measured  | outcome |
      | YY0469-2011-4.11-index | primary irritation index | 0.4 index | pass    |

  Scenario Outline: The value measured is missing
    Given "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                   | item                     |
      | YY0469-2011-4.11-index | primary irritation index |

  Scenario Outline: A wrong unit, or a bound that does not decide
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                   | item                     | measured                                   | state                                     |
      | YY0469-2011-4.11-index | primary irritation index | 0.4 grade                                  | in an unknown unit or one of another kind |
      | YY0469-2011-4.11-index | primary irritation index | {\"value\": 0.4, \"unit\": \"pcs\"}        | in an unknown unit or one of another kind |
      | YY0469-2011-4.11-index | primary irritation index | {\"more_than\": 0.39, \"unit\": \"index\"} | only a bound, which does not decide       |
      | YY0469-2011-4.11-index | primary irritation index | {\"less_than\": 0.41, \"unit\": \"index\"} | only a bound, which does not decide       |

  Scenario Outline: What is said where it fails (value)
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "4.11" of "YY0469-2011"

    Examples:
      | rule                   | item                     | measured   | explanation                                                                                                              |
      | YY0469-2011-4.11-index | primary irritation index | 0.41 index | Primary irritation index measured 0.41 index; YY 0469-2011, clause 4.11, demands that each specimen is at most 0.4 index |

  Scenario Outline: Where a row does not apply
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule                   | item                     | field                                | value       |
      | YY0469-2011-4.11-index | primary irritation index | /products/0/reports/0/lot            | 20200101    |
      | YY0469-2011-4.11-index | primary irritation index | /products/0/standard                 | GB2626-2006 |
      | YY0469-2011-4.11-index | primary irritation index | /products/0/reports/0/results/0/item | dead space  |

  Scenario: The item is missing
    Given "/products/0/reports/0/results/0/value" is "1 %"
    When it is assessed on its own day
    Then rule "YY0469-2011-4.11-index" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/item" is "missing"

  Scenario Outline: The report is complete
    Given "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "YY0469-2011-4.11-evidence" is "pass"
    And requirement "YY0469-2011-4.11" is "<verdict>"

    Examples:
      | results                                                                               | verdict   |
      | [{\"item\": \"irritation_index\", \"value\": {\"value\": 0.39, \"unit\": \"index\"}}] | compliant |

  Scenario Outline: The report lacks an item
    Given "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "YY0469-2011-4.11-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported primary irritation index for this lot (YY 0469-2011, clause 4.11)"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "4.11" of "YY0469-2011"

    Examples:
      | results                                                                    |
      | [{\"item\": \"dead_space\", \"value\": {\"value\": 0.5, \"unit\": \"%\"}}] |

  Scenario Outline: The report does not vouch for this lot
    Given "/products/0/reports/0/results" is "[{\"item\": \"irritation_index\", \"value\": {\"value\": 0.39, \"unit\": \"index\"}}]"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "YY0469-2011-4.11-evidence" is "fail"
    And the evidence is at "<field>"

    Examples:
      | field                               | value      |
      | /products/0/reports/0/is_accredited | no         |
      | /products/0/reports/0/lot           | 20200101   |
      | /products/0/reports/0/dated_on      | 2020-03-09 |
      | /products/0/reports/0/dated_on      | 2020-03-26 |

  @boundary
  Scenario Outline: The report is of the day of manufacture or of assessment
    Given "/products/0/reports/0/results" is "[{\"item\": \"irritation_index\", \"value\": {\"value\": 0.39, \"unit\": \"index\"}}]"
    And "/products/0/reports/0/dated_on" is "<value>"
    When it is assessed on its own day
    Then rule "YY0469-2011-4.11-evidence" is "pass"
    And rule "YY0469-2011-4.11-evidence" is judged "pass"

    Examples:
      | value      |
      | 2020-03-10 |
      | 2020-03-25 |

  Scenario Outline: Whether the report vouches is not known
    Given "/products/0/reports/0/results" is "[{\"item\": \"irritation_index\", \"value\": {\"value\": 0.39, \"unit\": \"index\"}}]"
    And "<field>" is not given
    When it is assessed on its own day
    Then rule "YY0469-2011-4.11-evidence" is "unknown"
    And the evidence at "<field>" is "missing"

    Examples:
      | field                               |
      | /products/0/reports/0/is_accredited |
      | /products/0/reports/0/lot           |
      | /products/0/reports/0/dated_on      |
      | /products/0/reports                 |

  Scenario: There is no report
    Given "/products/0/reports/0/results" is "[{\"item\": \"irritation_index\", \"value\": {\"value\": 0.39, \"unit\": \"index\"}}]"
    And "/products/0/reports" is an empty list
    When it is assessed on its own day
    Then rule "YY0469-2011-4.11-evidence" is "fail"
    And the evidence is at "/products/0/reports"
    And requirement "YY0469-2011-4.11" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "YY0469-2011-4.11-verdict" is "<outcome>"
    And rule "YY0469-2011-4.11-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "4.11" of "YY0469-2011"

    Examples:
      | results                                                                                      | outcome | said                                                                                                                          |
      | [{"item": "irritation_index", "value": {"value": 0.41, "unit": "index"}, "verdict": "pass"}] | fail    | the laboratory's verdict on primary irritation index is “pass”, contrary to its data (0.41 index) (YY 0469-2011, clause 4.11) |
      | [{"item": "irritation_index", "value": {"value": 0.4, "unit": "index"}, "verdict": "fail"}]  | fail    | the laboratory's verdict on primary irritation index is “fail”, contrary to its data (0.4 index) (YY 0469-2011, clause 4.11)  |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "YY0469-2011-4.11-verdict" is "<outcome>"
    And rule "YY0469-2011-4.11-verdict" is judged "<judged>"

    Examples:
      | results                                           | outcome | judged  |
      | [{"item": "irritation_index", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                     | outcome | judged |
      | [{"item": "irritation_index", "value": {"value": 0.4, "unit": "index"}, "verdict": "pass"}] | pass    | pass   |

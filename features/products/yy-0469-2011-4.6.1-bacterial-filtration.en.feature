# language: en
Feature: YY 0469-2011 4.6.1: Bacterial filtration efficiency

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
      | rule                         | item                            | measured                                           | outcome |
      | YY0469-2011-4.6.1-efficiency | bacterial filtration efficiency | 94.9 %                                             | fail    |
      | YY0469-2011-4.6.1-efficiency | bacterial filtration efficiency | 95.1 %                                             | pass    |
      | YY0469-2011-4.6.1-efficiency | bacterial filtration efficiency | {\"samples\": [97.0, 97.0, 94.9], \"unit\": \"%\"} | fail    |
      | YY0469-2011-4.6.1-efficiency | bacterial filtration efficiency | {\"samples\": [97.0, 95.1], \"unit\": \"%\"}       | pass    |
      | YY0469-2011-4.6.1-efficiency | bacterial filtration efficiency | {\"more_than\": 95.1, \"unit\": \"%\"}             | pass    |
      | YY0469-2011-4.6.1-efficiency | bacterial filtration efficiency | {\"less_than\": 94.9, \"unit\": \"%\"}             | fail    |

  @boundary
  Scenario Outline: Exactly at the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<outcome>"

    Examples:
      | rule                         | item                            | measured | outcome |
      | YY0469-2011-4.6.1-efficiency | bacterial filtration efficiency | 95 %     | pass    |

  Scenario Outline: The value measured is missing
    Given "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                         | item                            |
      | YY0469-2011-4.6.1-efficiency | bacterial filtration efficiency |

  Scenario Outline: A wrong unit, or a bound that does not decide
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                         | item                            | measured                               | state                                     |
      | YY0469-2011-4.6.1-efficiency | bacterial filtration efficiency | 95 Pa                                  | in an unknown unit or one of another kind |
      | YY0469-2011-4.6.1-efficiency | bacterial filtration efficiency | {\"value\": 95, \"unit\": \"pcs\"}     | in an unknown unit or one of another kind |
      | YY0469-2011-4.6.1-efficiency | bacterial filtration efficiency | {\"more_than\": 94.9, \"unit\": \"%\"} | only a bound, which does not decide       |
      | YY0469-2011-4.6.1-efficiency | bacterial filtration efficiency | {\"less_than\": 95.1, \"unit\": \"%\"} | only a bound, which does not decide       |

  Scenario Outline: What is said where it fails (value)
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "4.6.1" of "YY0469-2011"

    Examples:
      | rule                         | item                            | measured | explanation                                                                                                              |
      | YY0469-2011-4.6.1-efficiency | bacterial filtration efficiency | 94.9 %   | Bacterial filtration efficiency measured 94.9 %; YY 0469-2011, clause 4.6.1, demands that each specimen is at least 95 % |

  Scenario Outline: Where a row does not apply
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule                         | item                            | field                                | value       |
      | YY0469-2011-4.6.1-efficiency | bacterial filtration efficiency | /products/0/reports/0/lot            | 20200101    |
      | YY0469-2011-4.6.1-efficiency | bacterial filtration efficiency | /products/0/standard                 | GB2626-2006 |
      | YY0469-2011-4.6.1-efficiency | bacterial filtration efficiency | /products/0/reports/0/results/0/item | dead space  |

  Scenario: The item is missing
    Given "/products/0/reports/0/results/0/value" is "1 %"
    When it is assessed on its own day
    Then rule "YY0469-2011-4.6.1-efficiency" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/item" is "missing"

  Scenario Outline: The report is complete
    Given "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "YY0469-2011-4.6.1-evidence" is "pass"
    And requirement "YY0469-2011-4.6.1" is "<verdict>"

    Examples:
      | results                                                              | verdict      |
      | [{\"item\": \"bfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}] | undetermined |

  Scenario Outline: The report lacks an item
    Given "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "YY0469-2011-4.6.1-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported bacterial filtration efficiency for this lot (YY 0469-2011, clause 4.6.1)"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "4.6.1" of "YY0469-2011"

    Examples:
      | results                                                                    |
      | [{\"item\": \"dead_space\", \"value\": {\"value\": 0.5, \"unit\": \"%\"}}] |

  Scenario Outline: The report does not vouch for this lot
    Given "/products/0/reports/0/results" is "[{\"item\": \"bfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}]"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "YY0469-2011-4.6.1-evidence" is "fail"
    And the evidence is at "<field>"

    Examples:
      | field                               | value      |
      | /products/0/reports/0/is_accredited | no         |
      | /products/0/reports/0/lot           | 20200101   |
      | /products/0/reports/0/dated_on      | 2020-03-09 |
      | /products/0/reports/0/dated_on      | 2020-03-26 |

  @boundary
  Scenario Outline: The report is of the day of manufacture or of assessment
    Given "/products/0/reports/0/results" is "[{\"item\": \"bfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}]"
    And "/products/0/reports/0/dated_on" is "<value>"
    When it is assessed on its own day
    Then rule "YY0469-2011-4.6.1-evidence" is "pass"
    And rule "YY0469-2011-4.6.1-evidence" is judged "pass"

    Examples:
      | value      |
      | 2020-03-10 |
      | 2020-03-25 |

  Scenario Outline: Whether the report vouches is not known
    Given "/products/0/reports/0/results" is "[{\"item\": \"bfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}]"
    And "<field>" is not given
    When it is assessed on its own day
    Then rule "YY0469-2011-4.6.1-evidence" is "unknown"
    And the evidence at "<field>" is "missing"

    Examples:
      | field                               |
      | /products/0/reports/0/is_accredited |
      | /products/0/reports/0/lot           |
      | /products/0/reports/0/dated_on      |
      | /products/0/reports                 |

  Scenario: There is no report
    Given "/products/0/reports/0/results" is "[{\"item\": \"bfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}]"
    And "/products/0/reports" is an empty list
    When it is assessed on its own day
    Then rule "YY0469-2011-4.6.1-evidence" is "fail"
    And the evidence is at "/products/0/reports"
    And requirement "YY0469-2011-4.6.1" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "YY0469-2011-4.6.1-verdict" is "<outcome>"
    And rule "YY0469-2011-4.6.1-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "4.6.1" of "YY0469-2011"

    Examples:
      | results                                                                     | outcome | said                                                                                                                              |
      | [{"item": "bfe", "value": {"value": 94.9, "unit": "%"}, "verdict": "pass"}] | fail    | the laboratory's verdict on bacterial filtration efficiency is “pass”, contrary to its data (94.9 %) (YY 0469-2011, clause 4.6.1) |
      | [{"item": "bfe", "value": {"value": 95, "unit": "%"}, "verdict": "fail"}]   | fail    | the laboratory's verdict on bacterial filtration efficiency is “fail”, contrary to its data (95 %) (YY 0469-2011, clause 4.6.1)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "YY0469-2011-4.6.1-verdict" is "<outcome>"
    And rule "YY0469-2011-4.6.1-verdict" is judged "<judged>"

    Examples:
      | results                              | outcome | judged  |
      | [{"item": "bfe", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                   | outcome | judged |
      | [{"item": "bfe", "value": {"value": 95, "unit": "%"}, "verdict": "pass"}] | pass    | pass   |

  Scenario Outline: Too few specimens
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "YY0469-2011-4.6.1-efficiency-specimens" is "<outcome>"
    And rule "YY0469-2011-4.6.1-efficiency-specimens" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/specimens"
    And the citation is "4.6.1" of "YY0469-2011"

    Examples:
      | results                                                                  | outcome | said                                                                                                                                                   |
      | [{"item": "bfe", "value": {"value": 95.1, "unit": "%"}, "specimens": 2}] | unknown | too few specimens for bacterial filtration efficiency; YY 0469-2011, clause 4.6.1, demands that the result rests on at least 3 specimens (or readings) |

  Scenario Outline: Enough specimens
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "YY0469-2011-4.6.1-efficiency-specimens" is "<outcome>"
    And rule "YY0469-2011-4.6.1-efficiency-specimens" is judged "<judged>"

    Examples:
      | results                                                                  | outcome | judged |
      | [{"item": "bfe", "value": {"value": 95.1, "unit": "%"}, "specimens": 4}] | unknown | pass   |

    @boundary
    Examples: exactly at the limit
      | results                                                                  | outcome | judged |
      | [{"item": "bfe", "value": {"value": 95.1, "unit": "%"}, "specimens": 3}] | unknown | pass   |

  Scenario Outline: How many specimens is not told
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "YY0469-2011-4.6.1-efficiency-specimens" is "unknown"
    And rule "YY0469-2011-4.6.1-efficiency-specimens" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/tested" is "missing"

    Examples:
      | results                                                  |
      | [{"item": "bfe", "value": {"value": 95.1, "unit": "%"}}] |

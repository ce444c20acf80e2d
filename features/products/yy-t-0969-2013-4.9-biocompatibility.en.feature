# language: en
Feature: YY/T 0969-2013 4.9: Biological evaluation

  Background:
    Given the submission "products"
    And "/products/0/standard" is "YYT0969-2013"
    And "/products/0/kind" is "single-use medical mask"
    And "/products/0/class" is not given
    And "/products/0/reports/0/results" is "[{}]"

  Scenario Outline: On either side of the limit (limits not verified)
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                           | item                     | measured                                               | judged |
      | YYT0969-2013-4.9-cytotoxicity  | cytotoxicity             | 3 grade                                                | fail   |
      | YYT0969-2013-4.9-cytotoxicity  | cytotoxicity             | 1 grade                                                | pass   |
      | YYT0969-2013-4.9-cytotoxicity  | cytotoxicity             | {\"samples\": [0, 0, 3], \"unit\": \"grade\"}          | fail   |
      | YYT0969-2013-4.9-cytotoxicity  | cytotoxicity             | {\"samples\": [0, 1], \"unit\": \"grade\"}             | pass   |
      | YYT0969-2013-4.9-cytotoxicity  | cytotoxicity             | {\"less_than\": 1, \"unit\": \"grade\"}                | pass   |
      | YYT0969-2013-4.9-cytotoxicity  | cytotoxicity             | {\"more_than\": 3, \"unit\": \"grade\"}                | fail   |
      | YYT0969-2013-4.9-irritation    | primary irritation index | 0.41 index                                             | fail   |
      | YYT0969-2013-4.9-irritation    | primary irritation index | 0.39 index                                             | pass   |
      | YYT0969-2013-4.9-irritation    | primary irritation index | {\"samples\": [0.20, 0.20, 0.41], \"unit\": \"index\"} | fail   |
      | YYT0969-2013-4.9-irritation    | primary irritation index | {\"samples\": [0.20, 0.39], \"unit\": \"index\"}       | pass   |
      | YYT0969-2013-4.9-irritation    | primary irritation index | {\"less_than\": 0.39, \"unit\": \"index\"}             | pass   |
      | YYT0969-2013-4.9-irritation    | primary irritation index | {\"more_than\": 0.41, \"unit\": \"index\"}             | fail   |
      | YYT0969-2013-4.9-sensitisation | delayed hypersensitivity | 2 grade                                                | fail   |
      | YYT0969-2013-4.9-sensitisation | delayed hypersensitivity | 0 grade                                                | pass   |
      | YYT0969-2013-4.9-sensitisation | delayed hypersensitivity | {\"samples\": [0, 0, 2], \"unit\": \"grade\"}          | fail   |
      | YYT0969-2013-4.9-sensitisation | delayed hypersensitivity | {\"samples\": [0, 0], \"unit\": \"grade\"}             | pass   |
      | YYT0969-2013-4.9-sensitisation | delayed hypersensitivity | {\"less_than\": 0, \"unit\": \"grade\"}                | pass   |
      | YYT0969-2013-4.9-sensitisation | delayed hypersensitivity | {\"more_than\": 2, \"unit\": \"grade\"}                | fail   |

  @boundary
  Scenario Outline: Exactly at the limit (limits not verified)
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                           | item                     | measured  | judged |
      | YYT0969-2013-4.9-cytotoxicity  | cytotoxicity             | 2 grade   | pass   |
      | YYT0969-2013-4.9-irritation    | primary irritation index | 0.4 index | pass   |
      | YYT0969-2013-4.9-sensitisation | delayed hypersensitivity | 1 grade   | pass   |

  Scenario Outline: The value measured is missing (limits not verified)
    Given "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                           | item                     |
      | YYT0969-2013-4.9-cytotoxicity  | cytotoxicity             |
      | YYT0969-2013-4.9-irritation    | primary irritation index |
      | YYT0969-2013-4.9-sensitisation | delayed hypersensitivity |

  Scenario Outline: A wrong unit, or a bound that does not decide (limits not verified)
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"

    Examples:
      | rule                           | item                     | measured                                   |
      | YYT0969-2013-4.9-cytotoxicity  | cytotoxicity             | 2 index                                    |
      | YYT0969-2013-4.9-cytotoxicity  | cytotoxicity             | {\"value\": 2, \"unit\": \"pcs\"}          |
      | YYT0969-2013-4.9-cytotoxicity  | cytotoxicity             | {\"more_than\": 1, \"unit\": \"grade\"}    |
      | YYT0969-2013-4.9-cytotoxicity  | cytotoxicity             | {\"less_than\": 3, \"unit\": \"grade\"}    |
      | YYT0969-2013-4.9-irritation    | primary irritation index | 0.4 grade                                  |
      | YYT0969-2013-4.9-irritation    | primary irritation index | {\"value\": 0.4, \"unit\": \"pcs\"}        |
      | YYT0969-2013-4.9-irritation    | primary irritation index | {\"more_than\": 0.39, \"unit\": \"index\"} |
      | YYT0969-2013-4.9-irritation    | primary irritation index | {\"less_than\": 0.41, \"unit\": \"index\"} |
      | YYT0969-2013-4.9-sensitisation | delayed hypersensitivity | 1 index                                    |
      | YYT0969-2013-4.9-sensitisation | delayed hypersensitivity | {\"value\": 1, \"unit\": \"pcs\"}          |
      | YYT0969-2013-4.9-sensitisation | delayed hypersensitivity | {\"more_than\": 0, \"unit\": \"grade\"}    |
      | YYT0969-2013-4.9-sensitisation | delayed hypersensitivity | {\"less_than\": 2, \"unit\": \"grade\"}    |

  Scenario Outline: What is said of limits that are not verified (value)
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "fail"
    And the explanation says "a limit that nobody has verified"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "4.9" of "YYT0969-2013"

    Examples:
      | rule                           | item                     | measured   | explanation                                                                                                               |
      | YYT0969-2013-4.9-cytotoxicity  | cytotoxicity             | 3 grade    | Cytotoxicity measured 3 grade; YY/T 0969-2013, clause 4.9, demands that each specimen is at most 2 grade                  |
      | YYT0969-2013-4.9-irritation    | primary irritation index | 0.41 index | Primary irritation index measured 0.41 index; YY/T 0969-2013, clause 4.9, demands that each specimen is at most 0.4 index |
      | YYT0969-2013-4.9-sensitisation | delayed hypersensitivity | 2 grade    | Delayed hypersensitivity measured 2 grade; YY/T 0969-2013, clause 4.9, demands that each specimen is at most 1 grade      |

  Scenario Outline: Where a row does not apply
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule                          | item         | field                                | value                    |
      | YYT0969-2013-4.9-cytotoxicity | cytotoxicity | /products/0/reports/0/lot            | 20200101                 |
      | YYT0969-2013-4.9-cytotoxicity | cytotoxicity | /products/0/standard                 | GB2626-2006              |
      | YYT0969-2013-4.9-cytotoxicity | cytotoxicity | /products/0/reports/0/results/0/item | primary irritation index |

  Scenario: The item is missing
    Given "/products/0/reports/0/results/0/value" is "1 %"
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.9-cytotoxicity" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/item" is "missing"

  Scenario Outline: The report is complete
    Given "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.9-evidence" is "pass"
    And requirement "YYT0969-2013-4.9" is "<verdict>"

    Examples:
      | results                                                                                                                                                                                                                                            | verdict      |
      | [{\"item\": \"cytotoxicity\", \"value\": {\"value\": 1, \"unit\": \"grade\"}}, {\"item\": \"irritation_index\", \"value\": {\"value\": 0.39, \"unit\": \"index\"}}, {\"item\": \"sensitisation\", \"value\": {\"value\": 0, \"unit\": \"grade\"}}] | undetermined |

  Scenario Outline: The report lacks an item
    Given "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.9-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported biological evaluation for this lot (YY/T 0969-2013, clause 4.9)"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "4.9" of "YYT0969-2013"

    Examples:
      | results                                                                                                                                                              |
      | [{\"item\": \"irritation_index\", \"value\": {\"value\": 0.39, \"unit\": \"index\"}}, {\"item\": \"sensitisation\", \"value\": {\"value\": 0, \"unit\": \"grade\"}}] |
      | [{\"item\": \"cytotoxicity\", \"value\": {\"value\": 1, \"unit\": \"grade\"}}, {\"item\": \"sensitisation\", \"value\": {\"value\": 0, \"unit\": \"grade\"}}]        |
      | [{\"item\": \"cytotoxicity\", \"value\": {\"value\": 1, \"unit\": \"grade\"}}, {\"item\": \"irritation_index\", \"value\": {\"value\": 0.39, \"unit\": \"index\"}}]  |

  Scenario Outline: The report does not vouch for this lot
    Given "/products/0/reports/0/results" is "[{\"item\": \"cytotoxicity\", \"value\": {\"value\": 1, \"unit\": \"grade\"}}, {\"item\": \"irritation_index\", \"value\": {\"value\": 0.39, \"unit\": \"index\"}}, {\"item\": \"sensitisation\", \"value\": {\"value\": 0, \"unit\": \"grade\"}}]"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.9-evidence" is "fail"
    And the evidence is at "<field>"

    Examples:
      | field                               | value      |
      | /products/0/reports/0/is_accredited | no         |
      | /products/0/reports/0/lot           | 20200101   |
      | /products/0/reports/0/dated_on      | 2020-03-09 |
      | /products/0/reports/0/dated_on      | 2020-03-26 |

  @boundary
  Scenario Outline: The report is of the day of manufacture or of assessment
    Given "/products/0/reports/0/results" is "[{\"item\": \"cytotoxicity\", \"value\": {\"value\": 1, \"unit\": \"grade\"}}, {\"item\": \"irritation_index\", \"value\": {\"value\": 0.39, \"unit\": \"index\"}}, {\"item\": \"sensitisation\", \"value\": {\"value\": 0, \"unit\": \"grade\"}}]"
    And "/products/0/reports/0/dated_on" is "<value>"
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.9-evidence" is "pass"
    And rule "YYT0969-2013-4.9-evidence" is judged "pass"

    Examples:
      | value      |
      | 2020-03-10 |
      | 2020-03-25 |

  Scenario Outline: Whether the report vouches is not known
    Given "/products/0/reports/0/results" is "[{\"item\": \"cytotoxicity\", \"value\": {\"value\": 1, \"unit\": \"grade\"}}, {\"item\": \"irritation_index\", \"value\": {\"value\": 0.39, \"unit\": \"index\"}}, {\"item\": \"sensitisation\", \"value\": {\"value\": 0, \"unit\": \"grade\"}}]"
    And "<field>" is not given
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.9-evidence" is "unknown"
    And the evidence at "<field>" is "missing"

    Examples:
      | field                               |
      | /products/0/reports/0/is_accredited |
      | /products/0/reports/0/lot           |
      | /products/0/reports/0/dated_on      |
      | /products/0/reports                 |

  Scenario: There is no report
    Given "/products/0/reports/0/results" is "[{\"item\": \"cytotoxicity\", \"value\": {\"value\": 1, \"unit\": \"grade\"}}, {\"item\": \"irritation_index\", \"value\": {\"value\": 0.39, \"unit\": \"index\"}}, {\"item\": \"sensitisation\", \"value\": {\"value\": 0, \"unit\": \"grade\"}}]"
    And "/products/0/reports" is an empty list
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.9-evidence" is "fail"
    And the evidence is at "/products/0/reports"
    And requirement "YYT0969-2013-4.9" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.9-verdict" is "<outcome>"
    And rule "YYT0969-2013-4.9-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "4.9" of "YYT0969-2013"

    Examples:
      | results                                                                               | outcome | said                                                                                                            |
      | [{"item": "cytotoxicity", "value": {"value": 3, "unit": "grade"}, "verdict": "pass"}] | unknown | the laboratory's verdict on cytotoxicity is “pass”, contrary to its data (3 grade) (YY/T 0969-2013, clause 4.9) |
      | [{"item": "cytotoxicity", "value": {"value": 2, "unit": "grade"}, "verdict": "fail"}] | unknown | the laboratory's verdict on cytotoxicity is “fail”, contrary to its data (2 grade) (YY/T 0969-2013, clause 4.9) |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.9-verdict" is "<outcome>"
    And rule "YYT0969-2013-4.9-verdict" is judged "<judged>"

    Examples:
      | results                                       | outcome | judged  |
      | [{"item": "cytotoxicity", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                               | outcome | judged |
      | [{"item": "cytotoxicity", "value": {"value": 2, "unit": "grade"}, "verdict": "pass"}] | unknown | pass   |

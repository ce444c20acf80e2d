# language: en
Feature: YY/T 0969-2013 4.3: Length of the nose clip

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
      | rule                    | item                    | measured                                           | judged |
      | YYT0969-2013-4.3-length | length of the nose clip | 7.9 cm                                             | fail   |
      | YYT0969-2013-4.3-length | length of the nose clip | 8.1 cm                                             | pass   |
      | YYT0969-2013-4.3-length | length of the nose clip | {\"samples\": [10.0, 10.0, 7.9], \"unit\": \"cm\"} | fail   |
      | YYT0969-2013-4.3-length | length of the nose clip | {\"samples\": [10.0, 8.1], \"unit\": \"cm\"}       | pass   |
      | YYT0969-2013-4.3-length | length of the nose clip | {\"more_than\": 8.1, \"unit\": \"cm\"}             | pass   |
      | YYT0969-2013-4.3-length | length of the nose clip | {\"less_than\": 7.9, \"unit\": \"cm\"}             | fail   |

  @boundary
  Scenario Outline: Exactly at the limit (limits not verified)
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                    | item                    | measured | judged |
      | YYT0969-2013-4.3-length | length of the nose clip | 8.0 cm   | pass   |
      | YYT0969-2013-4.3-length | length of the nose clip | 80 mm    | pass   |

  Scenario Outline: The value measured is missing (limits not verified)
    Given "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                    | item                    |
      | YYT0969-2013-4.3-length | length of the nose clip |

  Scenario Outline: A wrong unit, or a bound that does not decide (limits not verified)
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"

    Examples:
      | rule                    | item                    | measured                               |
      | YYT0969-2013-4.3-length | length of the nose clip | 8.0 N                                  |
      | YYT0969-2013-4.3-length | length of the nose clip | {\"value\": 8.0, \"unit\": \"pcs\"}    |
      | YYT0969-2013-4.3-length | length of the nose clip | {\"more_than\": 7.9, \"unit\": \"cm\"} |
      | YYT0969-2013-4.3-length | length of the nose clip | {\"less_than\": 8.1, \"unit\": \"cm\"} |

  Scenario Outline: What is said of limits that are not verified (value)
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "fail"
    And the explanation says "a limit that nobody has verified"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "4.3" of "YYT0969-2013"

    Examples:
      | rule                    | item                    | measured | explanation                                                                                                        |
      | YYT0969-2013-4.3-length | length of the nose clip | 7.9 cm   | Length of the nose clip measured 7.9 cm; YY/T 0969-2013, clause 4.3, demands that each specimen is at least 8.0 cm |

  Scenario Outline: Where a row does not apply
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule                    | item                    | field                                | value       |
      | YYT0969-2013-4.3-length | length of the nose clip | /products/0/reports/0/lot            | 20200101    |
      | YYT0969-2013-4.3-length | length of the nose clip | /products/0/standard                 | GB2626-2006 |
      | YYT0969-2013-4.3-length | length of the nose clip | /products/0/reports/0/results/0/item | dead space  |

  Scenario: The item is missing
    Given "/products/0/reports/0/results/0/value" is "1 %"
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.3-length" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/item" is "missing"

  Scenario Outline: The report is complete
    Given "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.3-evidence" is "pass"
    And requirement "YYT0969-2013-4.3" is "<verdict>"

    Examples:
      | results                                                                           | verdict      |
      | [{\"item\": \"nose_clip_length\", \"value\": {\"value\": 8.1, \"unit\": \"cm\"}}] | undetermined |

  Scenario Outline: The report lacks an item
    Given "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.3-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported length of the nose clip for this lot (YY/T 0969-2013, clause 4.3)"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "4.3" of "YYT0969-2013"

    Examples:
      | results                                                                    |
      | [{\"item\": \"dead_space\", \"value\": {\"value\": 0.5, \"unit\": \"%\"}}] |

  Scenario Outline: The report does not vouch for this lot
    Given "/products/0/reports/0/results" is "[{\"item\": \"nose_clip_length\", \"value\": {\"value\": 8.1, \"unit\": \"cm\"}}]"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.3-evidence" is "fail"
    And the evidence is at "<field>"

    Examples:
      | field                               | value      |
      | /products/0/reports/0/is_accredited | no         |
      | /products/0/reports/0/lot           | 20200101   |
      | /products/0/reports/0/dated_on      | 2020-03-09 |
      | /products/0/reports/0/dated_on      | 2020-03-26 |

  @boundary
  Scenario Outline: The report is of the day of manufacture or of assessment
    Given "/products/0/reports/0/results" is "[{\"item\": \"nose_clip_length\", \"value\": {\"value\": 8.1, \"unit\": \"cm\"}}]"
    And "/products/0/reports/0/dated_on" is "<value>"
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.3-evidence" is "pass"
    And rule "YYT0969-2013-4.3-evidence" is judged "pass"

    Examples:
      | value      |
      | 2020-03-10 |
      | 2020-03-25 |

  Scenario Outline: Whether the report vouches is not known
    Given "/products/0/reports/0/results" is "[{\"item\": \"nose_clip_length\", \"value\": {\"value\": 8.1, \"unit\": \"cm\"}}]"
    And "<field>" is not given
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.3-evidence" is "unknown"
    And the evidence at "<field>" is "missing"

    Examples:
      | field                               |
      | /products/0/reports/0/is_accredited |
      | /products/0/reports/0/lot           |
      | /products/0/reports/0/dated_on      |
      | /products/0/reports                 |

  Scenario: There is no report
    Given "/products/0/reports/0/results" is "[{\"item\": \"nose_clip_length\", \"value\": {\"value\": 8.1, \"unit\": \"cm\"}}]"
    And "/products/0/reports" is an empty list
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.3-evidence" is "fail"
    And the evidence is at "/products/0/reports"
    And requirement "YYT0969-2013-4.3" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.3-verdict" is "<outcome>"
    And rule "YYT0969-2013-4.3-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "4.3" of "YYT0969-2013"

    Examples:
      | results                                                                                  | outcome | said                                                                                                                      |
      | [{"item": "nose_clip_length", "value": {"value": 7.9, "unit": "cm"}, "verdict": "pass"}] | unknown | the laboratory's verdict on length of the nose clip is “pass”, contrary to its data (7.9 cm) (YY/T 0969-2013, clause 4.3) |
      | [{"item": "nose_clip_length", "value": {"value": 8, "unit": "cm"}, "verdict": "fail"}]   | unknown | the laboratory's verdict on length of the nose clip is “fail”, contrary to its data (8 cm) (YY/T 0969-2013, clause 4.3)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.3-verdict" is "<outcome>"
    And rule "YYT0969-2013-4.3-verdict" is judged "<judged>"

    Examples:
      | results                                           | outcome | judged  |
      | [{"item": "nose_clip_length", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                | outcome | judged |
      | [{"item": "nose_clip_length", "value": {"value": 8, "unit": "cm"}, "verdict": "pass"}] | unknown | pass   |

Feature: GB 19083-2010, clause 4.11: Skin irritation

  Background:
    Given the submission "products"
    And "/products/0/kind" is "medical_protective_mask"
    And "/products/0/standard" is "GB19083-2010"
    And "/products/0/class" is "level-1"
    And "/products/0/reports/0/results" is “[{"item": "skin_irritation", "value": {"value": 0, "unit": "grade"}}]”

  Scenario Outline: A measured value and its limit
    Given "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.11-irritation" is "<outcome>"
    And rule "GB19083-2010-4.11-irritation" is judged "<judged>"

    Examples:
      | value   | outcome | judged |
      | 2 grade | unknown | fail   |
      | 0 grade | unknown | pass   |

    @boundary
    Examples: exactly at the limit
      | value   | outcome | judged |
      | 1 grade | unknown | pass   |

  Scenario: Without a measured value nothing can be told
    Given "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.11-irritation" is "unknown"
    And rule "GB19083-2010-4.11-irritation" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

  Scenario Outline: A unit of another kind, or a bound that does not decide, against a limit not verified
    Given "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.11-irritation" is "unknown"
    And rule "GB19083-2010-4.11-irritation" is judged "unknown"
    And the evidence at "<explanation>" is "a limit that nobody has verified"

    Examples:
      | value                             | explanation     |
      | 1 N                               | Skin irritation |
      | {"more_than": 0, "unit": "grade"} | Skin irritation |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.11-irritation" is "<outcome>"
    And rule "GB19083-2010-4.11-irritation" is judged "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "4.11" of "GB19083-2010"

    Examples:
      | value   | outcome | explanation                                                                                                 |
      | 2 grade | unknown | Skin irritation measured 2 grade; GB 19083-2010, clause 4.11, demands that each specimen is at most 1 grade |

  Scenario Outline: Results that the rule does not speak of
    Given "/products/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.11-<row>" is "not applicable"

    Examples:
      | row        | field         | value    |
      | irritation | reports/0/lot | 20200311 |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/made_on" is "<day>"
    When it is assessed as of "2026-01-15"
    Then rule "GB19083-2010-4.11-irritation" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2011-07-31 | not in force |
      | 2011-08-01 | unknown      |
      | 2025-11-30 | unknown      |
      | 2025-12-01 | not in force |

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.11-verdict" is "<outcome>"
    And rule "GB19083-2010-4.11-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "4.11" of "GB19083-2010"

    Examples:
      | results                                                                                  | outcome | said                                                                                                               |
      | [{"item": "skin_irritation", "value": {"value": 2, "unit": "grade"}, "verdict": "pass"}] | unknown | the laboratory's verdict on skin irritation is “pass”, contrary to its data (2 grade) (GB 19083-2010, clause 4.11) |
      | [{"item": "skin_irritation", "value": {"value": 1, "unit": "grade"}, "verdict": "fail"}] | unknown | the laboratory's verdict on skin irritation is “fail”, contrary to its data (1 grade) (GB 19083-2010, clause 4.11) |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.11-verdict" is "<outcome>"
    And rule "GB19083-2010-4.11-verdict" is judged "<judged>"

    Examples:
      | results                                          | outcome | judged  |
      | [{"item": "skin_irritation", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                  | outcome | judged |
      | [{"item": "skin_irritation", "value": {"value": 1, "unit": "grade"}, "verdict": "pass"}] | unknown | pass   |

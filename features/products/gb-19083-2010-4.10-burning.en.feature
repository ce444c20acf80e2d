Feature: GB 19083-2010, clause 4.10: Burning time

  Background:
    Given the submission "products"
    And "/products/0/kind" is "medical_protective_mask"
    And "/products/0/standard" is "GB19083-2010"
    And "/products/0/class" is "level-1"
    And "/products/0/reports/0/results" is “[{"item": "burning_time", "value": {"value": 4.9, "unit": "s"}}]”

  Scenario Outline: A measured value and its limit
    Given "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.10-burning" is "<outcome>"
    And rule "GB19083-2010-4.10-burning" is judged "<judged>"

    Examples:
      | value | outcome | judged |
      | 5.1 s | unknown | fail   |
      | 4.9 s | unknown | pass   |

    @boundary
    Examples: exactly at the limit
      | value | outcome | judged |
      | 5 s   | unknown | pass   |

  Scenario: Without a measured value nothing can be told
    Given "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.10-burning" is "unknown"
    And rule "GB19083-2010-4.10-burning" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

  Scenario Outline: A unit of another kind, or a bound that does not decide, against a limit not verified
    Given "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.10-burning" is "unknown"
    And rule "GB19083-2010-4.10-burning" is judged "unknown"
    And the evidence at "<explanation>" is "a limit that nobody has verified"

    Examples:
      | value                           | explanation  |
      | 5 N                             | Burning time |
      | {"more_than": 4.9, "unit": "s"} | Burning time |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.10-burning" is "<outcome>"
    And rule "GB19083-2010-4.10-burning" is judged "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "4.10" of "GB19083-2010"

    Examples:
      | value | outcome | explanation                                                                                        |
      | 5.1 s | unknown | Burning time measured 5.1 s; GB 19083-2010, clause 4.10, demands that each specimen is at most 5 s |

  Scenario Outline: Results that the rule does not speak of
    Given "/products/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.10-<row>" is "not applicable"

    Examples:
      | row     | field         | value    |
      | burning | reports/0/lot | 20200311 |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/made_on" is "<day>"
    When it is assessed as of "2026-01-15"
    Then rule "GB19083-2010-4.10-burning" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2011-07-31 | not in force |
      | 2011-08-01 | unknown      |
      | 2025-11-30 | unknown      |
      | 2025-12-01 | not in force |

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.10-verdict" is "<outcome>"
    And rule "GB19083-2010-4.10-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "4.10" of "GB19083-2010"

    Examples:
      | results                                                                             | outcome | said                                                                                                          |
      | [{"item": "burning_time", "value": {"value": 5.1, "unit": "s"}, "verdict": "pass"}] | unknown | the laboratory's verdict on burning time is “pass”, contrary to its data (5.1 s) (GB 19083-2010, clause 4.10) |
      | [{"item": "burning_time", "value": {"value": 5, "unit": "s"}, "verdict": "fail"}]   | unknown | the laboratory's verdict on burning time is “fail”, contrary to its data (5 s) (GB 19083-2010, clause 4.10)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.10-verdict" is "<outcome>"
    And rule "GB19083-2010-4.10-verdict" is judged "<judged>"

    Examples:
      | results                                       | outcome | judged  |
      | [{"item": "burning_time", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                           | outcome | judged |
      | [{"item": "burning_time", "value": {"value": 5, "unit": "s"}, "verdict": "pass"}] | unknown | pass   |

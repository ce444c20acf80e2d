Feature: GB 2626-2006, clause 5.13: Burning time

  Background:
    Given the submission "products"
    And "/products/0/kind" is "respirator"
    And "/products/0/standard" is "GB2626-2006"
    And "/products/0/class" is "KN95"
    And "/products/0/facepiece" is "disposable"
    And "/products/0/claims_flame_retardance" is "yes"
    And "/products/0/reports/0/results" is “[{"item": "burning_time", "value": {"value": 4.9, "unit": "s"}}]”

  Scenario Outline: A measured value and its limit
    Given "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.13-burning" is "<outcome>"
    And rule "GB2626-2006-5.13-burning" is judged "<judged>"

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
    Then rule "GB2626-2006-5.13-burning" is "unknown"
    And rule "GB2626-2006-5.13-burning" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

  Scenario Outline: A unit of another kind, or a bound that does not decide, against a limit not verified
    Given "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.13-burning" is "unknown"
    And rule "GB2626-2006-5.13-burning" is judged "unknown"
    And the evidence at "<explanation>" is "a limit that nobody has verified"

    Examples:
      | value                           | explanation  |
      | 5 N                             | Burning time |
      | {"more_than": 4.9, "unit": "s"} | Burning time |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.13-burning" is "<outcome>"
    And rule "GB2626-2006-5.13-burning" is judged "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "5.13" of "GB2626-2006"

    Examples:
      | value | outcome | explanation                                                                                       |
      | 5.1 s | unknown | Burning time measured 5.1 s; GB 2626-2006, clause 5.13, demands that each specimen is at most 5 s |

  Scenario Outline: Results that the rule does not speak of
    Given "/products/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.13-<row>" is "not applicable"

    Examples:
      | row     | field                   | value    |
      | burning | reports/0/lot           | 20200311 |
      | burning | claims_flame_retardance | no       |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/made_on" is "<day>"
    When it is assessed as of "2021-08-01"
    Then rule "GB2626-2006-5.13-burning" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2006-11-30 | not in force |
      | 2006-12-01 | unknown      |
      | 2021-06-30 | unknown      |
      | 2021-07-01 | not in force |

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.13-verdict" is "<outcome>"
    And rule "GB2626-2006-5.13-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "5.13" of "GB2626-2006"

    Examples:
      | results                                                                             | outcome | said                                                                                                         |
      | [{"item": "burning_time", "value": {"value": 5.1, "unit": "s"}, "verdict": "pass"}] | unknown | the laboratory's verdict on burning time is “pass”, contrary to its data (5.1 s) (GB 2626-2006, clause 5.13) |
      | [{"item": "burning_time", "value": {"value": 5, "unit": "s"}, "verdict": "fail"}]   | unknown | the laboratory's verdict on burning time is “fail”, contrary to its data (5 s) (GB 2626-2006, clause 5.13)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.13-verdict" is "<outcome>"
    And rule "GB2626-2006-5.13-verdict" is judged "<judged>"

    Examples:
      | results                                       | outcome | judged  |
      | [{"item": "burning_time", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                           | outcome | judged |
      | [{"item": "burning_time", "value": {"value": 5, "unit": "s"}, "verdict": "pass"}] | unknown | pass   |

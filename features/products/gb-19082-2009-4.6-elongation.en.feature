Feature: GB 19082-2009, clause 4.6: Elongation at break

  Background:
    Given the submission "products"
    And "/products/0/kind" is "protective_suit"
    And "/products/0/standard" is "GB19082-2009"
    And "/products/0/class" is not given
    And "/products/0/reports/0/results" is “[{"item": "elongation", "value": {"value": 15.1, "unit": "%"}}]”

  Scenario Outline: A measured value and its limit
    Given "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.6-elongation" is "<outcome>"
    And rule "GB19082-2009-4.6-elongation" is judged "<judged>"

    Examples:
      | value  | outcome | judged |
      | 14.9 % | unknown | fail   |
      | 15.1 % | unknown | pass   |

    @boundary
    Examples: exactly at the limit
      | value | outcome | judged |
      | 15 %  | unknown | pass   |

  Scenario: Without a measured value nothing can be told
    Given "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.6-elongation" is "unknown"
    And rule "GB19082-2009-4.6-elongation" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

  Scenario Outline: A unit of another kind, or a bound that does not decide, against a limit not verified
    Given "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.6-elongation" is "unknown"
    And rule "GB19082-2009-4.6-elongation" is judged "unknown"
    And the evidence at "<explanation>" is "a limit that nobody has verified"

    Examples:
      | value                            | explanation         |
      | 15 Pa                            | Elongation at break |
      | {"less_than": 15.1, "unit": "%"} | Elongation at break |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.6-elongation" is "<outcome>"
    And rule "GB19082-2009-4.6-elongation" is judged "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "4.6" of "GB19082-2009"

    Examples:
      | value  | outcome | explanation                                                                                                 |
      | 14.9 % | unknown | Elongation at break measured 14.9 %; GB 19082-2009, clause 4.6, demands that each specimen is at least 15 % |

  Scenario Outline: Results that the rule does not speak of
    Given "/products/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.6-<row>" is "not applicable"

    Examples:
      | row        | field         | value    |
      | elongation | reports/0/lot | 20200311 |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/made_on" is "<day>"
    When it is assessed as of "2026-01-15"
    Then rule "GB19082-2009-4.6-elongation" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2010-02-28 | not in force |
      | 2010-03-01 | unknown      |
      | 2025-11-30 | unknown      |
      | 2025-12-01 | not in force |

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.6-verdict" is "<outcome>"
    And rule "GB19082-2009-4.6-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "4.6" of "GB19082-2009"

    Examples:
      | results                                                                            | outcome | said                                                                                                                 |
      | [{"item": "elongation", "value": {"value": 14.9, "unit": "%"}, "verdict": "pass"}] | unknown | the laboratory's verdict on elongation at break is “pass”, contrary to its data (14.9 %) (GB 19082-2009, clause 4.6) |
      | [{"item": "elongation", "value": {"value": 15, "unit": "%"}, "verdict": "fail"}]   | unknown | the laboratory's verdict on elongation at break is “fail”, contrary to its data (15 %) (GB 19082-2009, clause 4.6)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.6-verdict" is "<outcome>"
    And rule "GB19082-2009-4.6-verdict" is judged "<judged>"

    Examples:
      | results                                     | outcome | judged  |
      | [{"item": "elongation", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                          | outcome | judged |
      | [{"item": "elongation", "value": {"value": 15, "unit": "%"}, "verdict": "pass"}] | unknown | pass   |

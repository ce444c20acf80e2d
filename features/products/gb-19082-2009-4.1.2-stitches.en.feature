Feature: GB 19082-2009, clause 4.1.2: Stitches

  Background:
    Given the submission "products"
    And "/products/0/kind" is "protective_suit"
    And "/products/0/standard" is "GB19082-2009"
    And "/products/0/class" is not given
    And "/products/0/reports/0/results" is “[{"item": "stitches", "value": {"value": 11, "unit": "index"}}]”

  Scenario Outline: A measured value and its limit
    Given "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.1.2-stitches" is "<outcome>"
    And rule "GB19082-2009-4.1.2-stitches" is judged "<judged>"

    Examples:
      | value    | outcome | judged |
      | 7 index  | fail    | fail   |
      | 15 index | fail    | fail   |
      | 9 index  | pass    | pass   |
      | 13 index | pass    | pass   |

    @boundary
    Examples: exactly at the limit
      | value    | outcome | judged |
      | 8 index  | pass    | pass   |
      | 14 index | pass    | pass   |

  Scenario: Without a measured value nothing can be told
    Given "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.1.2-stitches" is "unknown"
    And rule "GB19082-2009-4.1.2-stitches" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

  Scenario Outline: A unit of another kind, or a bound that does not decide
    Given "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.1.2-stitches" is "unknown"
    And rule "GB19082-2009-4.1.2-stitches" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | value                             | state                                     |
      | 8 N                               | in an unknown unit or one of another kind |
      | {"more_than": 9, "unit": "index"} | only a bound, which does not decide       |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.1.2-stitches" is "<outcome>"
    And rule "GB19082-2009-4.1.2-stitches" is judged "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "4.1.2" of "GB19082-2009"

    Examples:
      | value   | outcome | explanation                                                                                                    |
      | 7 index | fail    | Stitches measured 7 index; GB 19082-2009, clause 4.1.2, demands that each specimen lies between 8 and 14 index |

  Scenario Outline: Results that the rule does not speak of
    Given "/products/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.1.2-<row>" is "not applicable"

    Examples:
      | row      | field         | value    |
      | stitches | reports/0/lot | 20200311 |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/made_on" is "<day>"
    When it is assessed as of "2026-01-15"
    Then rule "GB19082-2009-4.1.2-stitches" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2010-02-28 | not in force |
      | 2010-03-01 | pass         |
      | 2025-11-30 | pass         |
      | 2025-12-01 | not in force |

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.1.2-verdict" is "<outcome>"
    And rule "GB19082-2009-4.1.2-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "4.1.2" of "GB19082-2009"

    Examples:
      | results                                                                           | outcome | said                                                                                                         |
      | [{"item": "stitches", "value": {"value": 7, "unit": "index"}, "verdict": "pass"}] | fail    | the laboratory's verdict on stitches is “pass”, contrary to its data (7 index) (GB 19082-2009, clause 4.1.2) |
      | [{"item": "stitches", "value": {"value": 8, "unit": "index"}, "verdict": "fail"}] | fail    | the laboratory's verdict on stitches is “fail”, contrary to its data (8 index) (GB 19082-2009, clause 4.1.2) |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.1.2-verdict" is "<outcome>"
    And rule "GB19082-2009-4.1.2-verdict" is judged "<judged>"

    Examples:
      | results                                   | outcome | judged  |
      | [{"item": "stitches", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                           | outcome | judged |
      | [{"item": "stitches", "value": {"value": 8, "unit": "index"}, "verdict": "pass"}] | pass    | pass   |

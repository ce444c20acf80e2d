Feature: GB 19082-2009, clause 4.9: Electric charge

  Background:
    Given the submission "products"
    And "/products/0/kind" is "protective_suit"
    And "/products/0/standard" is "GB19082-2009"
    And "/products/0/class" is not given
    And "/products/0/reports/0/results" is “[{"item": "charge", "value": {"value": 0.59, "unit": "uC/piece"}}]”

  Scenario Outline: A measured value and its limit
    Given "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.9-charge" is "<outcome>"
    And rule "GB19082-2009-4.9-charge" is judged "<judged>"

    Examples:
      | value         | outcome | judged |
      | 0.61 uC/piece | fail    | fail   |
      | 0.59 uC/piece | pass    | pass   |

    @boundary
    Examples: exactly at the limit
      | value        | outcome | judged |
      | 0.6 uC/piece | pass    | pass   |

  Scenario: Without a measured value nothing can be told
    Given "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.9-charge" is "unknown"
    And rule "GB19082-2009-4.9-charge" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

  Scenario Outline: A unit of another kind, or a bound that does not decide
    Given "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.9-charge" is "unknown"
    And rule "GB19082-2009-4.9-charge" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | value                                   | state                                     |
      | 0.6 N                                   | in an unknown unit or one of another kind |
      | {"more_than": 0.59, "unit": "uC/piece"} | only a bound, which does not decide       |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.9-charge" is "<outcome>"
    And rule "GB19082-2009-4.9-charge" is judged "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "4.9" of "GB19082-2009"

    Examples:
      | value         | outcome | explanation                                                                                                           |
      | 0.61 uC/piece | fail    | Electric charge measured 0.61 uC/piece; GB 19082-2009, clause 4.9, demands that each specimen is at most 0.6 uC/piece |

  Scenario Outline: The report, its lot, its day and its laboratory
    Given "/products/0/reports/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.9-evidence" is "<outcome>"
    And rule "GB19082-2009-4.9-evidence" is judged "<outcome>"

    Examples:
      | field         | value      | outcome |
      | is_accredited | yes        | pass    |
      | is_accredited | no         | fail    |
      | lot           | 20200311   | fail    |
      | dated_on      | 2020-03-09 | fail    |
      | dated_on      | 2020-03-26 | fail    |

    @boundary
    Examples: exactly at the limit
      | field    | value      | outcome |
      | dated_on | 2020-03-10 | pass    |
      | dated_on | 2020-03-25 | pass    |

  Scenario Outline: A report with gaps tells nothing
    Given "/products/0/reports/0/<field>" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.9-evidence" is "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |
      | results       |

  Scenario: The report is about another item
    Given "/products/0/reports/0/results/0/item" is "drop_ball"
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.9-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported electric charge for this lot (GB 19082-2009, clause 4.9)"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "4.9" of "GB19082-2009"
    And requirement "GB19082-2009-4.9" is "non-compliant"

  Scenario Outline: Results that the rule does not speak of
    Given "/products/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.9-<row>" is "not applicable"

    Examples:
      | row    | field         | value    |
      | charge | reports/0/lot | 20200311 |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/made_on" is "<day>"
    When it is assessed as of "2026-01-15"
    Then rule "GB19082-2009-4.9-charge" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2010-02-28 | not in force |
      | 2010-03-01 | pass         |
      | 2025-11-30 | pass         |
      | 2025-12-01 | not in force |

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.9-verdict" is "<outcome>"
    And rule "GB19082-2009-4.9-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "4.9" of "GB19082-2009"

    Examples:
      | results                                                                               | outcome | said                                                                                                                    |
      | [{"item": "charge", "value": {"value": 0.61, "unit": "uC/piece"}, "verdict": "pass"}] | fail    | the laboratory's verdict on electric charge is “pass”, contrary to its data (0.61 uC/piece) (GB 19082-2009, clause 4.9) |
      | [{"item": "charge", "value": {"value": 0.6, "unit": "uC/piece"}, "verdict": "fail"}]  | fail    | the laboratory's verdict on electric charge is “fail”, contrary to its data (0.6 uC/piece) (GB 19082-2009, clause 4.9)  |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.9-verdict" is "<outcome>"
    And rule "GB19082-2009-4.9-verdict" is judged "<judged>"

    Examples:
      | results                                 | outcome | judged  |
      | [{"item": "charge", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                              | outcome | judged |
      | [{"item": "charge", "value": {"value": 0.6, "unit": "uC/piece"}, "verdict": "pass"}] | pass    | pass   |

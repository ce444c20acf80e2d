Feature: GB 19082-2009, clause 4.10: Static decay time

  Background:
    Given the submission "products"
    And "/products/0/kind" is "protective_suit"
    And "/products/0/standard" is "GB19082-2009"
    And "/products/0/class" is not given
    And "/products/0/reports/0/results" is “[{"item": "static_decay", "value": {"value": 0.49, "unit": "s"}}]”

  Scenario Outline: A measured value and its limit
    Given "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.10-decay" is "<outcome>"
    And rule "GB19082-2009-4.10-decay" is judged "<judged>"

    Examples:
      | value  | outcome | judged |
      | 0.51 s | unknown | fail   |
      | 0.49 s | unknown | pass   |

    @boundary
    Examples: exactly at the limit
      | value | outcome | judged |
      | 0.5 s | unknown | pass   |

  Scenario: Without a measured value nothing can be told
    Given "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.10-decay" is "unknown"
    And rule "GB19082-2009-4.10-decay" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

  Scenario Outline: A unit of another kind, or a bound that does not decide, against a limit not verified
    Given "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.10-decay" is "unknown"
    And rule "GB19082-2009-4.10-decay" is judged "unknown"
    And the evidence at "<explanation>" is "a limit that nobody has verified"

    Examples:
      | value                            | explanation       |
      | 0.5 N                            | Static decay time |
      | {"more_than": 0.49, "unit": "s"} | Static decay time |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.10-decay" is "<outcome>"
    And rule "GB19082-2009-4.10-decay" is judged "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "4.10" of "GB19082-2009"

    Examples:
      | value  | outcome | explanation                                                                                                |
      | 0.51 s | unknown | Static decay time measured 0.51 s; GB 19082-2009, clause 4.10, demands that each specimen is at most 0.5 s |

  Scenario Outline: The report, its lot, its day and its laboratory
    Given "/products/0/reports/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.10-evidence" is "<outcome>"
    And rule "GB19082-2009-4.10-evidence" is judged "<outcome>"

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
    Then rule "GB19082-2009-4.10-evidence" is "unknown"
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
    Then rule "GB19082-2009-4.10-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported static decay time for this lot (GB 19082-2009, clause 4.10)"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "4.10" of "GB19082-2009"
    And requirement "GB19082-2009-4.10" is "non-compliant"

  Scenario Outline: Results that the rule does not speak of
    Given "/products/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.10-<row>" is "not applicable"

    Examples:
      | row   | field         | value    |
      | decay | reports/0/lot | 20200311 |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/made_on" is "<day>"
    When it is assessed as of "2026-01-15"
    Then rule "GB19082-2009-4.10-decay" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2010-02-28 | not in force |
      | 2010-03-01 | unknown      |
      | 2025-11-30 | unknown      |
      | 2025-12-01 | not in force |

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.10-verdict" is "<outcome>"
    And rule "GB19082-2009-4.10-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "4.10" of "GB19082-2009"

    Examples:
      | results                                                                              | outcome | said                                                                                                                |
      | [{"item": "static_decay", "value": {"value": 0.51, "unit": "s"}, "verdict": "pass"}] | unknown | the laboratory's verdict on static decay time is “pass”, contrary to its data (0.51 s) (GB 19082-2009, clause 4.10) |
      | [{"item": "static_decay", "value": {"value": 0.5, "unit": "s"}, "verdict": "fail"}]  | unknown | the laboratory's verdict on static decay time is “fail”, contrary to its data (0.5 s) (GB 19082-2009, clause 4.10)  |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.10-verdict" is "<outcome>"
    And rule "GB19082-2009-4.10-verdict" is judged "<judged>"

    Examples:
      | results                                       | outcome | judged  |
      | [{"item": "static_decay", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                             | outcome | judged |
      | [{"item": "static_decay", "value": {"value": 0.5, "unit": "s"}, "verdict": "pass"}] | unknown | pass   |

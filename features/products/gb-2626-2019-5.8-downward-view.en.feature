Feature: GB 2626-2019, clause 5.8: Downward field of view

  Background:
    Given the submission "products"
    And "/products/0/kind" is "respirator"
    And "/products/0/standard" is "GB2626-2019"
    And "/products/0/class" is "KN95"
    And "/products/0/facepiece" is "half"
    And "/products/0/reports/0/results" is “[{"item": "downward_view", "value": {"value": 35.1, "unit": "deg"}}]”

  Scenario Outline: A measured value and its limit
    Given "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.8-half" is "<outcome>"
    And rule "GB2626-2019-5.8-half" is judged "<judged>"

    Examples:
      | value    | outcome | judged |
      | 34.9 deg | unknown | fail   |
      | 35.1 deg | unknown | pass   |

    @boundary
    Examples: exactly at the limit
      | value  | outcome | judged |
      | 35 deg | unknown | pass   |

  Scenario: Without a measured value nothing can be told
    Given "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.8-half" is "unknown"
    And rule "GB2626-2019-5.8-half" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

  Scenario Outline: A unit of another kind, or a bound that does not decide, against a limit not verified
    Given "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.8-half" is "unknown"
    And rule "GB2626-2019-5.8-half" is judged "unknown"
    And the evidence at "<explanation>" is "a limit that nobody has verified"

    Examples:
      | value                              | explanation            |
      | 35 N                               | Downward field of view |
      | {"less_than": 35.1, "unit": "deg"} | Downward field of view |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.8-half" is "<outcome>"
    And rule "GB2626-2019-5.8-half" is judged "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "5.8" of "GB2626-2019"

    Examples:
      | value    | outcome | explanation                                                                                                       |
      | 34.9 deg | unknown | Downward field of view measured 34.9 deg; GB 2626-2019, clause 5.8, demands that each specimen is at least 35 deg |

  Scenario Outline: The report, its lot, its day and its laboratory
    Given "/products/0/reports/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.8-evidence" is "<outcome>"
    And rule "GB2626-2019-5.8-evidence" is judged "<outcome>"

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
    Then rule "GB2626-2019-5.8-evidence" is "unknown"
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
    Then rule "GB2626-2019-5.8-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported downward field of view for this lot (GB 2626-2019, clause 5.8)"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "5.8" of "GB2626-2019"
    And requirement "GB2626-2019-5.8" is "non-compliant"

  Scenario Outline: Products that need no such report
    Given "/products/0/<field>" is "<value>"
    And "/products/0/reports" is an empty list
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.8-evidence" is "not applicable"

    Examples:
      | field     | value      |
      | facepiece | disposable |
      | facepiece | full       |

  Scenario Outline: Results that the rule does not speak of
    Given "/products/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.8-<row>" is "not applicable"

    Examples:
      | row  | field         | value      |
      | half | reports/0/lot | 20200311   |
      | half | facepiece     | disposable |
      | half | facepiece     | full       |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/made_on" is "<day>"
    When it is assessed as of "2021-08-01"
    Then rule "GB2626-2019-5.8-half" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2019-12-30 | not in force |
      | 2019-12-31 | unknown      |
      | 2021-07-01 | unknown      |

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.8-verdict" is "<outcome>"
    And rule "GB2626-2019-5.8-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "5.8" of "GB2626-2019"

    Examples:
      | results                                                                                 | outcome | said                                                                                                                     |
      | [{"item": "downward_view", "value": {"value": 34.9, "unit": "deg"}, "verdict": "pass"}] | unknown | the laboratory's verdict on downward field of view is “pass”, contrary to its data (34.9 deg) (GB 2626-2019, clause 5.8) |
      | [{"item": "downward_view", "value": {"value": 35, "unit": "deg"}, "verdict": "fail"}]   | unknown | the laboratory's verdict on downward field of view is “fail”, contrary to its data (35 deg) (GB 2626-2019, clause 5.8)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.8-verdict" is "<outcome>"
    And rule "GB2626-2019-5.8-verdict" is judged "<judged>"

    Examples:
      | results                                        | outcome | judged  |
      | [{"item": "downward_view", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                               | outcome | judged |
      | [{"item": "downward_view", "value": {"value": 35, "unit": "deg"}, "verdict": "pass"}] | unknown | pass   |

Feature: GB 2626-2006, clause 5.5: Breathing resistance

  Background:
    Given the submission "products"
    And "/products/0/kind" is "respirator"
    And "/products/0/standard" is "GB2626-2006"
    And "/products/0/class" is "KN95"
    And "/products/0/facepiece" is "disposable"
    And "/products/0/reports/0/results" is “[{"item": "inhalation_resistance", "value": {"value": 349.9, "unit": "Pa"}}]”

  Scenario Outline: A measured value and its limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.5-<row>" is "<outcome>"
    And rule "GB2626-2006-5.5-<row>" is judged "<judged>"

    Examples:
      | row        | item                  | value    | outcome | judged |
      | inhalation | inhalation_resistance | 350.1 Pa | fail    | fail   |
      | inhalation | inhalation_resistance | 349.9 Pa | pass    | pass   |
      | exhalation | exhalation_resistance | 250.1 Pa | fail    | fail   |
      | exhalation | exhalation_resistance | 249.9 Pa | pass    | pass   |

    @boundary
    Examples: exactly at the limit
      | row        | item                  | value  | outcome | judged |
      | inhalation | inhalation_resistance | 350 Pa | pass    | pass   |
      | exhalation | exhalation_resistance | 250 Pa | pass    | pass   |

  Scenario Outline: Without a measured value nothing can be told
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.5-<row>" is "unknown"
    And rule "GB2626-2006-5.5-<row>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | row        | item                  |
      | inhalation | inhalation_resistance |
      | exhalation | exhalation_resistance |

  Scenario Outline: A unit of another kind, or a bound that does not decide
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.5-<row>" is "unknown"
    And rule "GB2626-2006-5.5-<row>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | row        | item                  | value                              | state                                     |
      | inhalation | inhalation_resistance | 350 N                              | in an unknown unit or one of another kind |
      | inhalation | inhalation_resistance | {"more_than": 349.9, "unit": "Pa"} | only a bound, which does not decide       |
      | exhalation | exhalation_resistance | 250 N                              | in an unknown unit or one of another kind |
      | exhalation | exhalation_resistance | {"more_than": 249.9, "unit": "Pa"} | only a bound, which does not decide       |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.5-<row>" is "<outcome>"
    And rule "GB2626-2006-5.5-<row>" is judged "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "5.5" of "GB2626-2006"

    Examples:
      | row        | item                  | value    | outcome | explanation                                                                                                     |
      | inhalation | inhalation_resistance | 350.1 Pa | fail    | Inhalation resistance measured 350.1 Pa; GB 2626-2006, clause 5.5, demands that each specimen is at most 350 Pa |
      | exhalation | exhalation_resistance | 250.1 Pa | fail    | Exhalation resistance measured 250.1 Pa; GB 2626-2006, clause 5.5, demands that each specimen is at most 250 Pa |

  Scenario Outline: The report, its lot, its day and its laboratory
    Given "/products/0/reports/0/results" is “[{"item": "inhalation_resistance", "value": {"value": 180, "unit": "Pa"}}, {"item": "exhalation_resistance", "value": {"value": 120, "unit": "Pa"}}]”
    And "/products/0/reports/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.5-evidence" is "<outcome>"
    And rule "GB2626-2006-5.5-evidence" is judged "<outcome>"

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
    Given "/products/0/reports/0/results" is “[{"item": "inhalation_resistance", "value": {"value": 180, "unit": "Pa"}}, {"item": "exhalation_resistance", "value": {"value": 120, "unit": "Pa"}}]”
    And "/products/0/reports/0/<field>" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.5-evidence" is "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |
      | results       |

  Scenario Outline: The report lacks an item
    Given "/products/0/reports/0/results" is “[{"item": "inhalation_resistance", "value": {"value": 180, "unit": "Pa"}}, {"item": "exhalation_resistance", "value": {"value": 120, "unit": "Pa"}}]”
    And "/products/0/reports/0/results/<code>/item" is "drop_ball"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.5-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported breathing resistance for this lot (GB 2626-2006, clause 5.5)"
    And the evidence is at "/products/0/reports/0/results/<code>/item"
    And the citation is "5.5" of "GB2626-2006"
    And requirement "GB2626-2006-5.5" is "non-compliant"

    Examples:
      | code |
      | 0    |
      | 1    |

  Scenario Outline: Results that the rule does not speak of
    Given "/products/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.5-<row>" is "not applicable"

    Examples:
      | row        | field                    | value                 |
      | inhalation | reports/0/lot            | 20200311              |
      | inhalation | standard                 | GB2626-2019           |
      | inhalation | reports/0/results/0/item | exhalation_resistance |

  Scenario Outline: Millibars and millimetres of water are converted to pascals
    Given "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.5-inhalation" is "<outcome>"
    And rule "GB2626-2006-5.5-inhalation" is judged "<outcome>"

    Examples:
      | value    | outcome |
      | 0.4 mbar | pass    |
      | 4 mbar   | fail    |
      | 349 mbar | fail    |
      | 0.3 kPa  | pass    |
      | 0.4 kPa  | fail    |
      | 35 mmH2O | pass    |
      | 36 mmH2O | fail    |

    @boundary
    Examples: exactly at the limit
      | value    | outcome |
      | 3.5 mbar | pass    |
      | 0.35 kPa | pass    |

  Scenario: 0.4 mbar is said as it was given
    Given "/products/0/reports/0/results/0/value" is "0.4 mbar"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.5-inhalation" is "pass"
    And the explanation says "0.4 mbar"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "5.5" of "GB2626-2006"

  Scenario: A pressure over an area is another kind of quantity
    Given "/products/0/reports/0/results/0/value" is "180 Pa/cm2"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.5-inhalation" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "in an unknown unit or one of another kind"

  Scenario Outline: All classes have one limit
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.5-inhalation" is "<outcome>"

    Examples:
      | class | value  | outcome |
      | KN90  | 350 Pa | pass    |
      | KN90  | 351 Pa | fail    |
      | KN100 | 350 Pa | pass    |
      | KN100 | 351 Pa | fail    |
      | KP95  | 350 Pa | pass    |
      | KP95  | 351 Pa | fail    |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/made_on" is "<day>"
    When it is assessed as of "2021-08-01"
    Then rule "GB2626-2006-5.5-inhalation" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2006-11-30 | not in force |
      | 2006-12-01 | pass         |
      | 2021-06-30 | pass         |
      | 2021-07-01 | not in force |

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.5-verdict" is "<outcome>"
    And rule "GB2626-2006-5.5-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "5.5" of "GB2626-2006"

    Examples:
      | results                                                                                         | outcome | said                                                                                                                    |
      | [{"item": "inhalation_resistance", "value": {"value": 350.1, "unit": "Pa"}, "verdict": "pass"}] | fail    | the laboratory's verdict on inhalation resistance is “pass”, contrary to its data (350.1 Pa) (GB 2626-2006, clause 5.5) |
      | [{"item": "inhalation_resistance", "value": {"value": 350, "unit": "Pa"}, "verdict": "fail"}]   | fail    | the laboratory's verdict on inhalation resistance is “fail”, contrary to its data (350 Pa) (GB 2626-2006, clause 5.5)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.5-verdict" is "<outcome>"
    And rule "GB2626-2006-5.5-verdict" is judged "<judged>"

    Examples:
      | results                                                | outcome | judged  |
      | [{"item": "inhalation_resistance", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                       | outcome | judged |
      | [{"item": "inhalation_resistance", "value": {"value": 350, "unit": "Pa"}, "verdict": "pass"}] | pass    | pass   |

Feature: GB 2626-2019, clause 5.4.1: Total inward leakage of disposable facepieces

  Background:
    Given the submission "products"
    And "/products/0/kind" is "respirator"
    And "/products/0/standard" is "GB2626-2019"
    And "/products/0/class" is "KN95"
    And "/products/0/facepiece" is "disposable"
    And "/products/0/reports/0/results" is “[{"item": "leakage_exercises", "value": {"value": 10.99, "unit": "%"}, "tested": 50, "failed": 0}]”

  Scenario Outline: A measured value and its limit
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.4.1-<row>" is "<outcome>"
    And rule "GB2626-2019-5.4.1-<row>" is judged "<judged>"

    Examples:
      | row           | class | item              | value   | outcome | judged |
      | exercises-90  | KN90  | leakage_exercises | 13.01 % | unknown | fail   |
      | exercises-90  | KN90  | leakage_exercises | 12.99 % | unknown | pass   |
      | subjects-90   | KP90  | leakage_subjects  | 10.01 % | unknown | fail   |
      | subjects-90   | KP90  | leakage_subjects  | 9.99 %  | unknown | pass   |
      | exercises-95  | KN95  | leakage_exercises | 11.01 % | unknown | fail   |
      | exercises-95  | KN95  | leakage_exercises | 10.99 % | unknown | pass   |
      | subjects-95   | KP95  | leakage_subjects  | 8.01 %  | unknown | fail   |
      | subjects-95   | KP95  | leakage_subjects  | 7.99 %  | unknown | pass   |
      | exercises-100 | KN100 | leakage_exercises | 5.01 %  | unknown | fail   |
      | exercises-100 | KN100 | leakage_exercises | 4.99 %  | unknown | pass   |
      | subjects-100  | KP100 | leakage_subjects  | 2.01 %  | unknown | fail   |
      | subjects-100  | KP100 | leakage_subjects  | 1.99 %  | unknown | pass   |

    @boundary
    Examples: exactly at the limit
      | row           | class | item              | value | outcome | judged |
      | exercises-90  | KN90  | leakage_exercises | 13 %  | unknown | pass   |
      | subjects-90   | KP90  | leakage_subjects  | 10 %  | unknown | pass   |
      | exercises-95  | KN95  | leakage_exercises | 11 %  | unknown | pass   |
      | subjects-95   | KP95  | leakage_subjects  | 8 %   | unknown | pass   |
      | exercises-100 | KN100 | leakage_exercises | 5 %   | unknown | pass   |
      | subjects-100  | KP100 | leakage_subjects  | 2 %   | unknown | pass   |

  Scenario Outline: Without a measured value nothing can be told
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.4.1-<row>" is "unknown"
    And rule "GB2626-2019-5.4.1-<row>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | row           | class | item              |
      | exercises-90  | KN90  | leakage_exercises |
      | subjects-90   | KP90  | leakage_subjects  |
      | exercises-95  | KN95  | leakage_exercises |
      | subjects-95   | KP95  | leakage_subjects  |
      | exercises-100 | KN100 | leakage_exercises |
      | subjects-100  | KP100 | leakage_subjects  |

  Scenario Outline: A unit of another kind, or a bound that does not decide, against a limit not verified
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.4.1-<row>" is "unknown"
    And rule "GB2626-2019-5.4.1-<row>" is judged "unknown"
    And the evidence at "<explanation>" is "a limit that nobody has verified"

    Examples:
      | row           | class | item              | value                             | explanation                             |
      | exercises-90  | KN90  | leakage_exercises | 13 Pa                             | Inward leakage of 46 of 50 exercises    |
      | exercises-90  | KN90  | leakage_exercises | {"more_than": 12.99, "unit": "%"} | Inward leakage of 46 of 50 exercises    |
      | subjects-90   | KP90  | leakage_subjects  | 10 Pa                             | Mean inward leakage of 8 of 10 subjects |
      | subjects-90   | KP90  | leakage_subjects  | {"more_than": 9.99, "unit": "%"}  | Mean inward leakage of 8 of 10 subjects |
      | exercises-95  | KN95  | leakage_exercises | 11 Pa                             | Inward leakage of 46 of 50 exercises    |
      | exercises-95  | KN95  | leakage_exercises | {"more_than": 10.99, "unit": "%"} | Inward leakage of 46 of 50 exercises    |
      | subjects-95   | KP95  | leakage_subjects  | 8 Pa                              | Mean inward leakage of 8 of 10 subjects |
      | subjects-95   | KP95  | leakage_subjects  | {"more_than": 7.99, "unit": "%"}  | Mean inward leakage of 8 of 10 subjects |
      | exercises-100 | KN100 | leakage_exercises | 5 Pa                              | Inward leakage of 46 of 50 exercises    |
      | exercises-100 | KN100 | leakage_exercises | {"more_than": 4.99, "unit": "%"}  | Inward leakage of 46 of 50 exercises    |
      | subjects-100  | KP100 | leakage_subjects  | 2 Pa                              | Mean inward leakage of 8 of 10 subjects |
      | subjects-100  | KP100 | leakage_subjects  | {"more_than": 1.99, "unit": "%"}  | Mean inward leakage of 8 of 10 subjects |

  Scenario Outline: The number that failed (exercises)
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “{"samples": [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 14, 14, 14, 14], "unit": "%"}”
    And "/products/0/reports/0/results/0/tested" is "<tested>"
    And "/products/0/reports/0/results/0/failed" is "<failed>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.4.1-<row>" is "<outcome>"
    And rule "GB2626-2019-5.4.1-<row>" is judged "<judged>"

    Examples:
      | row               | class | item              | tested | failed | outcome | judged |
      | exercises-all-90  | KP90  | leakage_exercises | 50     | 5      | unknown | fail   |
      | exercises-all-90  | KP90  | leakage_exercises | 50     | 3      | unknown | pass   |
      | exercises-all-90  | KP90  | leakage_exercises | 49     | 4      | unknown | fail   |
      | exercises-all-95  | KP95  | leakage_exercises | 50     | 5      | unknown | fail   |
      | exercises-all-95  | KP95  | leakage_exercises | 50     | 3      | unknown | pass   |
      | exercises-all-95  | KP95  | leakage_exercises | 49     | 4      | unknown | fail   |
      | exercises-all-100 | KP100 | leakage_exercises | 50     | 5      | unknown | fail   |
      | exercises-all-100 | KP100 | leakage_exercises | 50     | 3      | unknown | pass   |
      | exercises-all-100 | KP100 | leakage_exercises | 49     | 4      | unknown | fail   |

    @boundary
    Examples: exactly at the limit
      | row               | class | item              | tested | failed | outcome | judged |
      | exercises-all-90  | KP90  | leakage_exercises | 50     | 4      | unknown | pass   |
      | exercises-all-95  | KP95  | leakage_exercises | 50     | 4      | unknown | pass   |
      | exercises-all-100 | KP100 | leakage_exercises | 50     | 4      | unknown | pass   |

  Scenario Outline: Without the numbers nothing can be told (exercises)
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “{"samples": [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 14, 14, 14, 14], "unit": "%"}”
    And "/products/0/reports/0/results/0/tested" is "50"
    And "/products/0/reports/0/results/0/failed" is "0"
    And "/products/0/reports/0/results/0/<field>" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.4.1-<row>" is "unknown"
    And rule "GB2626-2019-5.4.1-<row>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/<field>" is "missing"

    Examples:
      | row               | class | item              | field  |
      | exercises-all-90  | KP90  | leakage_exercises | tested |
      | exercises-all-90  | KP90  | leakage_exercises | failed |
      | exercises-all-95  | KP95  | leakage_exercises | tested |
      | exercises-all-95  | KP95  | leakage_exercises | failed |
      | exercises-all-100 | KP100 | leakage_exercises | tested |
      | exercises-all-100 | KP100 | leakage_exercises | failed |

  Scenario Outline: The number that failed (subjects)
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “{"samples": [1, 1, 1, 1, 1, 1, 1, 1, 11, 11], "unit": "%"}”
    And "/products/0/reports/0/results/0/tested" is "<tested>"
    And "/products/0/reports/0/results/0/failed" is "<failed>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.4.1-<row>" is "<outcome>"
    And rule "GB2626-2019-5.4.1-<row>" is judged "<judged>"

    Examples:
      | row              | class | item             | tested | failed | outcome | judged |
      | subjects-all-90  | KN90  | leakage_subjects | 10     | 3      | unknown | fail   |
      | subjects-all-90  | KN90  | leakage_subjects | 10     | 1      | unknown | pass   |
      | subjects-all-90  | KN90  | leakage_subjects | 9      | 2      | unknown | fail   |
      | subjects-all-95  | KN95  | leakage_subjects | 10     | 3      | unknown | fail   |
      | subjects-all-95  | KN95  | leakage_subjects | 10     | 1      | unknown | pass   |
      | subjects-all-95  | KN95  | leakage_subjects | 9      | 2      | unknown | fail   |
      | subjects-all-100 | KN100 | leakage_subjects | 10     | 3      | unknown | fail   |
      | subjects-all-100 | KN100 | leakage_subjects | 10     | 1      | unknown | pass   |
      | subjects-all-100 | KN100 | leakage_subjects | 9      | 2      | unknown | fail   |

    @boundary
    Examples: exactly at the limit
      | row              | class | item             | tested | failed | outcome | judged |
      | subjects-all-90  | KN90  | leakage_subjects | 10     | 2      | unknown | pass   |
      | subjects-all-95  | KN95  | leakage_subjects | 10     | 2      | unknown | pass   |
      | subjects-all-100 | KN100 | leakage_subjects | 10     | 2      | unknown | pass   |

  Scenario Outline: Without the numbers nothing can be told (subjects)
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “{"samples": [1, 1, 1, 1, 1, 1, 1, 1, 11, 11], "unit": "%"}”
    And "/products/0/reports/0/results/0/tested" is "10"
    And "/products/0/reports/0/results/0/failed" is "0"
    And "/products/0/reports/0/results/0/<field>" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.4.1-<row>" is "unknown"
    And rule "GB2626-2019-5.4.1-<row>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/<field>" is "missing"

    Examples:
      | row              | class | item             | field  |
      | subjects-all-90  | KN90  | leakage_subjects | tested |
      | subjects-all-90  | KN90  | leakage_subjects | failed |
      | subjects-all-95  | KN95  | leakage_subjects | tested |
      | subjects-all-95  | KN95  | leakage_subjects | failed |
      | subjects-all-100 | KN100 | leakage_subjects | tested |
      | subjects-all-100 | KN100 | leakage_subjects | failed |

  Scenario Outline: What is said of a failure
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.4.1-<row>" is "<outcome>"
    And rule "GB2626-2019-5.4.1-<row>" is judged "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "5.4.1" of "GB2626-2019"

    Examples:
      | row           | class | item              | value   | outcome | explanation                                                                                                                      |
      | exercises-90  | KN90  | leakage_exercises | 13.01 % | unknown | Inward leakage of 46 of 50 exercises measured 13.01 %; GB 2626-2019, clause 5.4.1, demands that each specimen is at most 13 %    |
      | subjects-90   | KP90  | leakage_subjects  | 10.01 % | unknown | Mean inward leakage of 8 of 10 subjects measured 10.01 %; GB 2626-2019, clause 5.4.1, demands that each specimen is at most 10 % |
      | exercises-95  | KN95  | leakage_exercises | 11.01 % | unknown | Inward leakage of 46 of 50 exercises measured 11.01 %; GB 2626-2019, clause 5.4.1, demands that each specimen is at most 11 %    |
      | subjects-95   | KP95  | leakage_subjects  | 8.01 %  | unknown | Mean inward leakage of 8 of 10 subjects measured 8.01 %; GB 2626-2019, clause 5.4.1, demands that each specimen is at most 8 %   |
      | exercises-100 | KN100 | leakage_exercises | 5.01 %  | unknown | Inward leakage of 46 of 50 exercises measured 5.01 %; GB 2626-2019, clause 5.4.1, demands that each specimen is at most 5 %      |
      | subjects-100  | KP100 | leakage_subjects  | 2.01 %  | unknown | Mean inward leakage of 8 of 10 subjects measured 2.01 %; GB 2626-2019, clause 5.4.1, demands that each specimen is at most 2 %   |

  Scenario Outline: What is said of too many failures (exercises)
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “{"samples": [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 14, 14, 14, 14], "unit": "%"}”
    And "/products/0/reports/0/results/0/tested" is "<tested>"
    And "/products/0/reports/0/results/0/failed" is "<failed>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.4.1-<row>" is "<outcome>"
    And rule "GB2626-2019-5.4.1-<row>" is judged "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/failed"
    And the citation is "5.4.1" of "GB2626-2019"

    Examples:
      | row               | class | item              | tested | failed | outcome | explanation                                                                                                             |
      | exercises-all-90  | KP90  | leakage_exercises | 50     | 5      | unknown | Exercises with a leakage above 13 % measured 5; GB 2626-2019, clause 5.4.1, demands that at most 4 of 50 specimens fail |
      | exercises-all-95  | KP95  | leakage_exercises | 50     | 5      | unknown | Exercises with a leakage above 11 % measured 5; GB 2626-2019, clause 5.4.1, demands that at most 4 of 50 specimens fail |
      | exercises-all-100 | KP100 | leakage_exercises | 50     | 5      | unknown | Exercises with a leakage above 5 % measured 5; GB 2626-2019, clause 5.4.1, demands that at most 4 of 50 specimens fail  |

  Scenario Outline: What is said of too many failures (subjects)
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “{"samples": [1, 1, 1, 1, 1, 1, 1, 1, 11, 11], "unit": "%"}”
    And "/products/0/reports/0/results/0/tested" is "<tested>"
    And "/products/0/reports/0/results/0/failed" is "<failed>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.4.1-<row>" is "<outcome>"
    And rule "GB2626-2019-5.4.1-<row>" is judged "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/failed"
    And the citation is "5.4.1" of "GB2626-2019"

    Examples:
      | row              | class | item             | tested | failed | outcome | explanation                                                                                                                 |
      | subjects-all-90  | KN90  | leakage_subjects | 10     | 3      | unknown | Subjects with a mean leakage above 10 % measured 3; GB 2626-2019, clause 5.4.1, demands that at most 2 of 10 specimens fail |
      | subjects-all-95  | KN95  | leakage_subjects | 10     | 3      | unknown | Subjects with a mean leakage above 8 % measured 3; GB 2626-2019, clause 5.4.1, demands that at most 2 of 10 specimens fail  |
      | subjects-all-100 | KN100 | leakage_subjects | 10     | 3      | unknown | Subjects with a mean leakage above 2 % measured 3; GB 2626-2019, clause 5.4.1, demands that at most 2 of 10 specimens fail  |

  Scenario Outline: The report, its lot, its day and its laboratory
    Given "/products/0/reports/0/results" is “[{"item": "leakage_exercises", "value": {"value": 8.2, "unit": "%"}}, {"item": "leakage_subjects", "value": {"value": 6.1, "unit": "%"}}]”
    And "/products/0/reports/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.4.1-evidence" is "<outcome>"
    And rule "GB2626-2019-5.4.1-evidence" is judged "<outcome>"

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
    Given "/products/0/reports/0/results" is “[{"item": "leakage_exercises", "value": {"value": 8.2, "unit": "%"}}, {"item": "leakage_subjects", "value": {"value": 6.1, "unit": "%"}}]”
    And "/products/0/reports/0/<field>" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.4.1-evidence" is "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |
      | results       |

  Scenario Outline: The report lacks an item
    Given "/products/0/reports/0/results" is “[{"item": "leakage_exercises", "value": {"value": 8.2, "unit": "%"}}, {"item": "leakage_subjects", "value": {"value": 6.1, "unit": "%"}}]”
    And "/products/0/reports/0/results/<code>/item" is "drop_ball"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.4.1-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported total inward leakage of disposable facepieces for this lot (GB 2626-2019, clause 5.4.1)"
    And the evidence is at "/products/0/reports/0/results/<code>/item"
    And the citation is "5.4.1" of "GB2626-2019"
    And requirement "GB2626-2019-5.4.1" is "non-compliant"

    Examples:
      | code |
      | 0    |
      | 1    |

  Scenario Outline: Products that need no such report
    Given "/products/0/<field>" is "<value>"
    And "/products/0/reports" is an empty list
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.4.1-evidence" is "not applicable"

    Examples:
      | field     | value |
      | facepiece | half  |
      | facepiece | full  |

  Scenario Outline: Results that the rule does not speak of
    Given "/products/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.4.1-<row>" is "not applicable"

    Examples:
      | row          | field         | value    |
      | exercises-95 | reports/0/lot | 20200311 |
      | exercises-95 | facepiece     | half     |
      | exercises-95 | facepiece     | full     |
      | exercises-95 | class         | KN100    |

  Scenario Outline: The number of values listed says which rule is asked
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    And "/products/0/reports/0/results/0/tested" is "50"
    And "/products/0/reports/0/results/0/failed" is "0"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.4.1-<row>" is "<outcome>"
    And rule "GB2626-2019-5.4.1-<row>" is judged "<judged>"

    @boundary
    Examples: exactly at the limit
      | item              | value                                                                                                                                                                   | row              | outcome        | judged         |
      | leakage_exercises | {"samples": [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4], "unit": "%"}    | exercises-95     | unknown        | pass           |
      | leakage_exercises | {"samples": [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4], "unit": "%"}    | exercises-all-95 | not applicable | not applicable |
      | leakage_exercises | {"samples": [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4], "unit": "%"} | exercises-95     | not applicable | not applicable |
      | leakage_exercises | {"samples": [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4], "unit": "%"} | exercises-all-95 | unknown        | pass           |
      | leakage_subjects  | {"samples": [4, 4, 4, 4, 4, 4, 4, 4], "unit": "%"}                                                                                                                      | subjects-95      | unknown        | pass           |
      | leakage_subjects  | {"samples": [4, 4, 4, 4, 4, 4, 4, 4], "unit": "%"}                                                                                                                      | subjects-all-95  | not applicable | not applicable |
      | leakage_subjects  | {"samples": [4, 4, 4, 4, 4, 4, 4, 4, 4], "unit": "%"}                                                                                                                   | subjects-95      | not applicable | not applicable |
      | leakage_subjects  | {"samples": [4, 4, 4, 4, 4, 4, 4, 4, 4], "unit": "%"}                                                                                                                   | subjects-all-95  | unknown        | pass           |

  Scenario Outline: KN and KP of one level have one limit
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.4.1-<row>" is judged "fail"

    Examples:
      | row           | class | item              | value |
      | exercises-90  | KP90  | leakage_exercises | 14 %  |
      | exercises-95  | KP95  | leakage_exercises | 12 %  |
      | exercises-100 | KP100 | leakage_exercises | 6 %   |
      | subjects-90   | KN90  | leakage_subjects  | 11 %  |
      | subjects-95   | KN95  | leakage_subjects  | 9 %   |
      | subjects-100  | KN100 | leakage_subjects  | 3 %   |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/made_on" is "<day>"
    When it is assessed as of "2021-08-01"
    Then rule "GB2626-2019-5.4.1-exercises-95" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2019-12-30 | not in force |
      | 2019-12-31 | unknown      |
      | 2021-07-01 | unknown      |

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/class" is "KN90"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.4.1-verdict" is "<outcome>"
    And rule "GB2626-2019-5.4.1-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "5.4.1" of "GB2626-2019"

    Examples:
      | results                                                                                                               | outcome | said                                                                                                                      |
      | [{"item": "leakage_exercises", "value": {"value": 13.01, "unit": "%"}, "tested": 50, "failed": 0, "verdict": "pass"}] | unknown | the laboratory's verdict on total inward leakage by exercise is “pass”, contrary to its data (GB 2626-2019, clause 5.4.1) |
      | [{"item": "leakage_exercises", "value": {"value": 13, "unit": "%"}, "tested": 50, "failed": 0, "verdict": "fail"}]    | unknown | the laboratory's verdict on total inward leakage by exercise is “fail”, contrary to its data (GB 2626-2019, clause 5.4.1) |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/class" is "KN90"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.4.1-verdict" is "<outcome>"
    And rule "GB2626-2019-5.4.1-verdict" is judged "<judged>"

    Examples:
      | results                                            | outcome | judged  |
      | [{"item": "leakage_exercises", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                                            | outcome | judged |
      | [{"item": "leakage_exercises", "value": {"value": 13, "unit": "%"}, "tested": 50, "failed": 0, "verdict": "pass"}] | unknown | pass   |

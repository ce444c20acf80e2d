Feature: GB 2626-2019, clause 5.5: Breathing resistance

  Background:
    Given the submission "products"
    And "/products/0/kind" is "respirator"
    And "/products/0/standard" is "GB2626-2019"
    And "/products/0/class" is "KN95"
    And "/products/0/facepiece" is "disposable"
    And "/products/0/reports/0/results" is “[{"item": "inhalation_resistance", "value": {"value": 169.9, "unit": "Pa"}}]”

  Scenario Outline: A measured value and its limit
    Given "/products/0/class" is "<class>"
    And "/products/0/facepiece" is "<facepiece>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.5-<row>" is "<outcome>"
    And rule "GB2626-2019-5.5-<row>" is judged "<judged>"

    Examples:
      | row                        | class | facepiece        | item                  | value    | outcome | judged |
      | inhalation-disposable-90   | KN90  | disposable       | inhalation_resistance | 170.1 Pa | unknown | fail   |
      | inhalation-disposable-90   | KN90  | disposable       | inhalation_resistance | 169.9 Pa | unknown | pass   |
      | inhalation-disposable-95   | KN95  | disposable       | inhalation_resistance | 210.1 Pa | unknown | fail   |
      | inhalation-disposable-95   | KN95  | disposable       | inhalation_resistance | 209.9 Pa | unknown | pass   |
      | inhalation-disposable-100  | KN100 | disposable       | inhalation_resistance | 250.1 Pa | unknown | fail   |
      | inhalation-disposable-100  | KN100 | disposable       | inhalation_resistance | 249.9 Pa | unknown | pass   |
      | inhalation-valve-90        | KN90  | disposable_valve | inhalation_resistance | 210.1 Pa | unknown | fail   |
      | inhalation-valve-90        | KN90  | disposable_valve | inhalation_resistance | 209.9 Pa | unknown | pass   |
      | inhalation-valve-95        | KN95  | disposable_valve | inhalation_resistance | 250.1 Pa | unknown | fail   |
      | inhalation-valve-95        | KN95  | disposable_valve | inhalation_resistance | 249.9 Pa | unknown | pass   |
      | inhalation-valve-100       | KN100 | disposable_valve | inhalation_resistance | 300.1 Pa | unknown | fail   |
      | inhalation-valve-100       | KN100 | disposable_valve | inhalation_resistance | 299.9 Pa | unknown | pass   |
      | inhalation-replaceable-90  | KN90  | half             | inhalation_resistance | 250.1 Pa | unknown | fail   |
      | inhalation-replaceable-90  | KN90  | half             | inhalation_resistance | 249.9 Pa | unknown | pass   |
      | inhalation-replaceable-90  | KP90  | full             | inhalation_resistance | 250.1 Pa | unknown | fail   |
      | inhalation-replaceable-90  | KP90  | full             | inhalation_resistance | 249.9 Pa | unknown | pass   |
      | inhalation-replaceable-95  | KN95  | half             | inhalation_resistance | 300.1 Pa | unknown | fail   |
      | inhalation-replaceable-95  | KN95  | half             | inhalation_resistance | 299.9 Pa | unknown | pass   |
      | inhalation-replaceable-95  | KP95  | full             | inhalation_resistance | 300.1 Pa | unknown | fail   |
      | inhalation-replaceable-95  | KP95  | full             | inhalation_resistance | 299.9 Pa | unknown | pass   |
      | inhalation-replaceable-100 | KN100 | half             | inhalation_resistance | 350.1 Pa | unknown | fail   |
      | inhalation-replaceable-100 | KN100 | half             | inhalation_resistance | 349.9 Pa | unknown | pass   |
      | inhalation-replaceable-100 | KP100 | full             | inhalation_resistance | 350.1 Pa | unknown | fail   |
      | inhalation-replaceable-100 | KP100 | full             | inhalation_resistance | 349.9 Pa | unknown | pass   |
      | exhalation-disposable-90   | KN90  | disposable       | exhalation_resistance | 170.1 Pa | unknown | fail   |
      | exhalation-disposable-90   | KN90  | disposable       | exhalation_resistance | 169.9 Pa | unknown | pass   |
      | exhalation-disposable-95   | KN95  | disposable       | exhalation_resistance | 210.1 Pa | unknown | fail   |
      | exhalation-disposable-95   | KN95  | disposable       | exhalation_resistance | 209.9 Pa | unknown | pass   |
      | exhalation-disposable-100  | KN100 | disposable       | exhalation_resistance | 250.1 Pa | unknown | fail   |
      | exhalation-disposable-100  | KN100 | disposable       | exhalation_resistance | 249.9 Pa | unknown | pass   |
      | exhalation-valve           | KP90  | disposable_valve | exhalation_resistance | 150.1 Pa | unknown | fail   |
      | exhalation-valve           | KP90  | disposable_valve | exhalation_resistance | 149.9 Pa | unknown | pass   |
      | exhalation-replaceable     | KN100 | half             | exhalation_resistance | 150.1 Pa | unknown | fail   |
      | exhalation-replaceable     | KN100 | half             | exhalation_resistance | 149.9 Pa | unknown | pass   |
      | exhalation-replaceable     | KP95  | full             | exhalation_resistance | 150.1 Pa | unknown | fail   |
      | exhalation-replaceable     | KP95  | full             | exhalation_resistance | 149.9 Pa | unknown | pass   |

    @boundary
    Examples: exactly at the limit
      | row                        | class | facepiece        | item                  | value  | outcome | judged |
      | inhalation-disposable-90   | KN90  | disposable       | inhalation_resistance | 170 Pa | unknown | pass   |
      | inhalation-disposable-95   | KN95  | disposable       | inhalation_resistance | 210 Pa | unknown | pass   |
      | inhalation-disposable-100  | KN100 | disposable       | inhalation_resistance | 250 Pa | unknown | pass   |
      | inhalation-valve-90        | KN90  | disposable_valve | inhalation_resistance | 210 Pa | unknown | pass   |
      | inhalation-valve-95        | KN95  | disposable_valve | inhalation_resistance | 250 Pa | unknown | pass   |
      | inhalation-valve-100       | KN100 | disposable_valve | inhalation_resistance | 300 Pa | unknown | pass   |
      | inhalation-replaceable-90  | KN90  | half             | inhalation_resistance | 250 Pa | unknown | pass   |
      | inhalation-replaceable-90  | KP90  | full             | inhalation_resistance | 250 Pa | unknown | pass   |
      | inhalation-replaceable-95  | KN95  | half             | inhalation_resistance | 300 Pa | unknown | pass   |
      | inhalation-replaceable-95  | KP95  | full             | inhalation_resistance | 300 Pa | unknown | pass   |
      | inhalation-replaceable-100 | KN100 | half             | inhalation_resistance | 350 Pa | unknown | pass   |
      | inhalation-replaceable-100 | KP100 | full             | inhalation_resistance | 350 Pa | unknown | pass   |
      | exhalation-disposable-90   | KN90  | disposable       | exhalation_resistance | 170 Pa | unknown | pass   |
      | exhalation-disposable-95   | KN95  | disposable       | exhalation_resistance | 210 Pa | unknown | pass   |
      | exhalation-disposable-100  | KN100 | disposable       | exhalation_resistance | 250 Pa | unknown | pass   |
      | exhalation-valve           | KP90  | disposable_valve | exhalation_resistance | 150 Pa | unknown | pass   |
      | exhalation-replaceable     | KN100 | half             | exhalation_resistance | 150 Pa | unknown | pass   |
      | exhalation-replaceable     | KP95  | full             | exhalation_resistance | 150 Pa | unknown | pass   |

  Scenario Outline: Without a measured value nothing can be told
    Given "/products/0/class" is "<class>"
    And "/products/0/facepiece" is "<facepiece>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.5-<row>" is "unknown"
    And rule "GB2626-2019-5.5-<row>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | row                        | class | facepiece        | item                  |
      | inhalation-disposable-90   | KN90  | disposable       | inhalation_resistance |
      | inhalation-disposable-95   | KN95  | disposable       | inhalation_resistance |
      | inhalation-disposable-100  | KN100 | disposable       | inhalation_resistance |
      | inhalation-valve-90        | KN90  | disposable_valve | inhalation_resistance |
      | inhalation-valve-95        | KN95  | disposable_valve | inhalation_resistance |
      | inhalation-valve-100       | KN100 | disposable_valve | inhalation_resistance |
      | inhalation-replaceable-90  | KN90  | half             | inhalation_resistance |
      | inhalation-replaceable-90  | KP90  | full             | inhalation_resistance |
      | inhalation-replaceable-95  | KN95  | half             | inhalation_resistance |
      | inhalation-replaceable-95  | KP95  | full             | inhalation_resistance |
      | inhalation-replaceable-100 | KN100 | half             | inhalation_resistance |
      | inhalation-replaceable-100 | KP100 | full             | inhalation_resistance |
      | exhalation-disposable-90   | KN90  | disposable       | exhalation_resistance |
      | exhalation-disposable-95   | KN95  | disposable       | exhalation_resistance |
      | exhalation-disposable-100  | KN100 | disposable       | exhalation_resistance |
      | exhalation-valve           | KP90  | disposable_valve | exhalation_resistance |
      | exhalation-replaceable     | KN100 | half             | exhalation_resistance |
      | exhalation-replaceable     | KP95  | full             | exhalation_resistance |

  Scenario Outline: A unit of another kind, or a bound that does not decide, against a limit not verified
    Given "/products/0/class" is "<class>"
    And "/products/0/facepiece" is "<facepiece>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.5-<row>" is "unknown"
    And rule "GB2626-2019-5.5-<row>" is judged "unknown"
    And the evidence at "<explanation>" is "a limit that nobody has verified"

    Examples:
      | row                        | class | facepiece        | item                  | value                              | explanation           |
      | inhalation-disposable-90   | KN90  | disposable       | inhalation_resistance | 170 N                              | Inhalation resistance |
      | inhalation-disposable-90   | KN90  | disposable       | inhalation_resistance | {"more_than": 169.9, "unit": "Pa"} | Inhalation resistance |
      | inhalation-disposable-95   | KN95  | disposable       | inhalation_resistance | 210 N                              | Inhalation resistance |
      | inhalation-disposable-95   | KN95  | disposable       | inhalation_resistance | {"more_than": 209.9, "unit": "Pa"} | Inhalation resistance |
      | inhalation-disposable-100  | KN100 | disposable       | inhalation_resistance | 250 N                              | Inhalation resistance |
      | inhalation-disposable-100  | KN100 | disposable       | inhalation_resistance | {"more_than": 249.9, "unit": "Pa"} | Inhalation resistance |
      | inhalation-valve-90        | KN90  | disposable_valve | inhalation_resistance | 210 N                              | Inhalation resistance |
      | inhalation-valve-90        | KN90  | disposable_valve | inhalation_resistance | {"more_than": 209.9, "unit": "Pa"} | Inhalation resistance |
      | inhalation-valve-95        | KN95  | disposable_valve | inhalation_resistance | 250 N                              | Inhalation resistance |
      | inhalation-valve-95        | KN95  | disposable_valve | inhalation_resistance | {"more_than": 249.9, "unit": "Pa"} | Inhalation resistance |
      | inhalation-valve-100       | KN100 | disposable_valve | inhalation_resistance | 300 N                              | Inhalation resistance |
      | inhalation-valve-100       | KN100 | disposable_valve | inhalation_resistance | {"more_than": 299.9, "unit": "Pa"} | Inhalation resistance |
      | inhalation-replaceable-90  | KN90  | half             | inhalation_resistance | 250 N                              | Inhalation resistance |
      | inhalation-replaceable-90  | KN90  | half             | inhalation_resistance | {"more_than": 249.9, "unit": "Pa"} | Inhalation resistance |
      | inhalation-replaceable-90  | KP90  | full             | inhalation_resistance | 250 N                              | Inhalation resistance |
      | inhalation-replaceable-90  | KP90  | full             | inhalation_resistance | {"more_than": 249.9, "unit": "Pa"} | Inhalation resistance |
      | inhalation-replaceable-95  | KN95  | half             | inhalation_resistance | 300 N                              | Inhalation resistance |
      | inhalation-replaceable-95  | KN95  | half             | inhalation_resistance | {"more_than": 299.9, "unit": "Pa"} | Inhalation resistance |
      | inhalation-replaceable-95  | KP95  | full             | inhalation_resistance | 300 N                              | Inhalation resistance |
      | inhalation-replaceable-95  | KP95  | full             | inhalation_resistance | {"more_than": 299.9, "unit": "Pa"} | Inhalation resistance |
      | inhalation-replaceable-100 | KN100 | half             | inhalation_resistance | 350 N                              | Inhalation resistance |
      | inhalation-replaceable-100 | KN100 | half             | inhalation_resistance | {"more_than": 349.9, "unit": "Pa"} | Inhalation resistance |
      | inhalation-replaceable-100 | KP100 | full             | inhalation_resistance | 350 N                              | Inhalation resistance |
      | inhalation-replaceable-100 | KP100 | full             | inhalation_resistance | {"more_than": 349.9, "unit": "Pa"} | Inhalation resistance |
      | exhalation-disposable-90   | KN90  | disposable       | exhalation_resistance | 170 N                              | Exhalation resistance |
      | exhalation-disposable-90   | KN90  | disposable       | exhalation_resistance | {"more_than": 169.9, "unit": "Pa"} | Exhalation resistance |
      | exhalation-disposable-95   | KN95  | disposable       | exhalation_resistance | 210 N                              | Exhalation resistance |
      | exhalation-disposable-95   | KN95  | disposable       | exhalation_resistance | {"more_than": 209.9, "unit": "Pa"} | Exhalation resistance |
      | exhalation-disposable-100  | KN100 | disposable       | exhalation_resistance | 250 N                              | Exhalation resistance |
      | exhalation-disposable-100  | KN100 | disposable       | exhalation_resistance | {"more_than": 249.9, "unit": "Pa"} | Exhalation resistance |
      | exhalation-valve           | KP90  | disposable_valve | exhalation_resistance | 150 N                              | Exhalation resistance |
      | exhalation-valve           | KP90  | disposable_valve | exhalation_resistance | {"more_than": 149.9, "unit": "Pa"} | Exhalation resistance |
      | exhalation-replaceable     | KN100 | half             | exhalation_resistance | 150 N                              | Exhalation resistance |
      | exhalation-replaceable     | KN100 | half             | exhalation_resistance | {"more_than": 149.9, "unit": "Pa"} | Exhalation resistance |
      | exhalation-replaceable     | KP95  | full             | exhalation_resistance | 150 N                              | Exhalation resistance |
      | exhalation-replaceable     | KP95  | full             | exhalation_resistance | {"more_than": 149.9, "unit": "Pa"} | Exhalation resistance |

  Scenario Outline: What is said of a failure
    Given "/products/0/class" is "<class>"
    And "/products/0/facepiece" is "<facepiece>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.5-<row>" is "<outcome>"
    And rule "GB2626-2019-5.5-<row>" is judged "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "5.5" of "GB2626-2019"

    Examples:
      | row                        | class | facepiece        | item                  | value    | outcome | explanation                                                                                                     |
      | inhalation-disposable-90   | KN90  | disposable       | inhalation_resistance | 170.1 Pa | unknown | Inhalation resistance measured 170.1 Pa; GB 2626-2019, clause 5.5, demands that each specimen is at most 170 Pa |
      | inhalation-disposable-95   | KN95  | disposable       | inhalation_resistance | 210.1 Pa | unknown | Inhalation resistance measured 210.1 Pa; GB 2626-2019, clause 5.5, demands that each specimen is at most 210 Pa |
      | inhalation-disposable-100  | KN100 | disposable       | inhalation_resistance | 250.1 Pa | unknown | Inhalation resistance measured 250.1 Pa; GB 2626-2019, clause 5.5, demands that each specimen is at most 250 Pa |
      | inhalation-valve-90        | KN90  | disposable_valve | inhalation_resistance | 210.1 Pa | unknown | Inhalation resistance measured 210.1 Pa; GB 2626-2019, clause 5.5, demands that each specimen is at most 210 Pa |
      | inhalation-valve-95        | KN95  | disposable_valve | inhalation_resistance | 250.1 Pa | unknown | Inhalation resistance measured 250.1 Pa; GB 2626-2019, clause 5.5, demands that each specimen is at most 250 Pa |
      | inhalation-valve-100       | KN100 | disposable_valve | inhalation_resistance | 300.1 Pa | unknown | Inhalation resistance measured 300.1 Pa; GB 2626-2019, clause 5.5, demands that each specimen is at most 300 Pa |
      | inhalation-replaceable-90  | KN90  | half             | inhalation_resistance | 250.1 Pa | unknown | Inhalation resistance measured 250.1 Pa; GB 2626-2019, clause 5.5, demands that each specimen is at most 250 Pa |
      | inhalation-replaceable-90  | KP90  | full             | inhalation_resistance | 250.1 Pa | unknown | Inhalation resistance measured 250.1 Pa; GB 2626-2019, clause 5.5, demands that each specimen is at most 250 Pa |
      | inhalation-replaceable-95  | KN95  | half             | inhalation_resistance | 300.1 Pa | unknown | Inhalation resistance measured 300.1 Pa; GB 2626-2019, clause 5.5, demands that each specimen is at most 300 Pa |
      | inhalation-replaceable-95  | KP95  | full             | inhalation_resistance | 300.1 Pa | unknown | Inhalation resistance measured 300.1 Pa; GB 2626-2019, clause 5.5, demands that each specimen is at most 300 Pa |
      | inhalation-replaceable-100 | KN100 | half             | inhalation_resistance | 350.1 Pa | unknown | Inhalation resistance measured 350.1 Pa; GB 2626-2019, clause 5.5, demands that each specimen is at most 350 Pa |
      | inhalation-replaceable-100 | KP100 | full             | inhalation_resistance | 350.1 Pa | unknown | Inhalation resistance measured 350.1 Pa; GB 2626-2019, clause 5.5, demands that each specimen is at most 350 Pa |
      | exhalation-disposable-90   | KN90  | disposable       | exhalation_resistance | 170.1 Pa | unknown | Exhalation resistance measured 170.1 Pa; GB 2626-2019, clause 5.5, demands that each specimen is at most 170 Pa |
      | exhalation-disposable-95   | KN95  | disposable       | exhalation_resistance | 210.1 Pa | unknown | Exhalation resistance measured 210.1 Pa; GB 2626-2019, clause 5.5, demands that each specimen is at most 210 Pa |
      | exhalation-disposable-100  | KN100 | disposable       | exhalation_resistance | 250.1 Pa | unknown | Exhalation resistance measured 250.1 Pa; GB 2626-2019, clause 5.5, demands that each specimen is at most 250 Pa |
      | exhalation-valve           | KP90  | disposable_valve | exhalation_resistance | 150.1 Pa | unknown | Exhalation resistance measured 150.1 Pa; GB 2626-2019, clause 5.5, demands that each specimen is at most 150 Pa |
      | exhalation-replaceable     | KN100 | half             | exhalation_resistance | 150.1 Pa | unknown | Exhalation resistance measured 150.1 Pa; GB 2626-2019, clause 5.5, demands that each specimen is at most 150 Pa |
      | exhalation-replaceable     | KP95  | full             | exhalation_resistance | 150.1 Pa | unknown | Exhalation resistance measured 150.1 Pa; GB 2626-2019, clause 5.5, demands that each specimen is at most 150 Pa |

  Scenario Outline: The report, its lot, its day and its laboratory
    Given "/products/0/reports/0/results" is “[{"item": "inhalation_resistance", "value": {"value": 180, "unit": "Pa"}}, {"item": "exhalation_resistance", "value": {"value": 120, "unit": "Pa"}}]”
    And "/products/0/reports/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.5-evidence" is "<outcome>"
    And rule "GB2626-2019-5.5-evidence" is judged "<outcome>"

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
    Then rule "GB2626-2019-5.5-evidence" is "unknown"
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
    Then rule "GB2626-2019-5.5-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported breathing resistance for this lot (GB 2626-2019, clause 5.5)"
    And the evidence is at "/products/0/reports/0/results/<code>/item"
    And the citation is "5.5" of "GB2626-2019"
    And requirement "GB2626-2019-5.5" is "non-compliant"

    Examples:
      | code |
      | 0    |
      | 1    |

  Scenario Outline: What each class has to report
    Given "/products/0/class" is "<class>"
    And "/products/0/facepiece" is "<facepiece>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.5-evidence" is "<outcome>"

    Examples:
      | class | facepiece        | item      | outcome |
      | KN90  | disposable       | drop_ball | fail    |
      | KP95  | disposable_valve | drop_ball | fail    |
      | KN100 | half             | drop_ball | fail    |
      | KP100 | full             | drop_ball | fail    |

  Scenario Outline: Results that the rule does not speak of
    Given "/products/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.5-<row>" is "not applicable"

    Examples:
      | row                      | field         | value    |
      | inhalation-disposable-90 | reports/0/lot | 20200311 |
      | inhalation-disposable-95 | facepiece     | half     |
      | inhalation-disposable-95 | class         | KN90     |

  Scenario Outline: 0.4 mbar is converted to pascals, against a limit that nobody has verified
    Given "/products/0/facepiece" is "disposable"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.5-inhalation-disposable-95" is "unknown"
    And rule "GB2626-2019-5.5-inhalation-disposable-95" is judged "<judged>"
    And the evidence at "Inhalation resistance" is "a limit that nobody has verified"

    Examples:
      | value    | judged |
      | 0.4 mbar | pass   |
      | 4 mbar   | fail   |

    @boundary
    Examples: exactly at the limit
      | value    | judged |
      | 2.1 mbar | pass   |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/made_on" is "<day>"
    When it is assessed as of "2021-08-01"
    Then rule "GB2626-2019-5.5-inhalation-disposable-95" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2019-12-30 | not in force |
      | 2019-12-31 | unknown      |
      | 2021-07-01 | unknown      |

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/class" is "KN90"
    And "/products/0/facepiece" is "disposable"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.5-verdict" is "<outcome>"
    And rule "GB2626-2019-5.5-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "5.5" of "GB2626-2019"

    Examples:
      | results                                                                                         | outcome | said                                                                                                                    |
      | [{"item": "inhalation_resistance", "value": {"value": 170.1, "unit": "Pa"}, "verdict": "pass"}] | unknown | the laboratory's verdict on inhalation resistance is “pass”, contrary to its data (170.1 Pa) (GB 2626-2019, clause 5.5) |
      | [{"item": "inhalation_resistance", "value": {"value": 170, "unit": "Pa"}, "verdict": "fail"}]   | unknown | the laboratory's verdict on inhalation resistance is “fail”, contrary to its data (170 Pa) (GB 2626-2019, clause 5.5)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/class" is "KN90"
    And "/products/0/facepiece" is "disposable"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.5-verdict" is "<outcome>"
    And rule "GB2626-2019-5.5-verdict" is judged "<judged>"

    Examples:
      | results                                                | outcome | judged  |
      | [{"item": "inhalation_resistance", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                       | outcome | judged |
      | [{"item": "inhalation_resistance", "value": {"value": 170, "unit": "Pa"}, "verdict": "pass"}] | unknown | pass   |

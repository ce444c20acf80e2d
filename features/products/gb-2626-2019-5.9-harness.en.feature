Feature: GB 2626-2019, clause 5.9: Pull on the head harness

  Background:
    Given the submission "products"
    And "/products/0/kind" is "respirator"
    And "/products/0/standard" is "GB2626-2019"
    And "/products/0/class" is "KN95"
    And "/products/0/facepiece" is "disposable"
    And "/products/0/reports/0/results" is “[{"item": "harness_pull", "value": {"value": 10.1, "unit": "N"}}]”

  Scenario Outline: A measured value and its limit
    Given "/products/0/facepiece" is "<facepiece>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.9-<row>" is "<outcome>"
    And rule "GB2626-2019-5.9-<row>" is judged "<judged>"

    Examples:
      | row        | facepiece        | value   | outcome | judged |
      | disposable | disposable       | 9.9 N   | unknown | fail   |
      | disposable | disposable       | 10.1 N  | unknown | pass   |
      | disposable | disposable_valve | 9.9 N   | unknown | fail   |
      | disposable | disposable_valve | 10.1 N  | unknown | pass   |
      | half       | half             | 49.9 N  | unknown | fail   |
      | half       | half             | 50.1 N  | unknown | pass   |
      | full       | full             | 149.9 N | unknown | fail   |
      | full       | full             | 150.1 N | unknown | pass   |

    @boundary
    Examples: exactly at the limit
      | row        | facepiece        | value | outcome | judged |
      | disposable | disposable       | 10 N  | unknown | pass   |
      | disposable | disposable_valve | 10 N  | unknown | pass   |
      | half       | half             | 50 N  | unknown | pass   |
      | full       | full             | 150 N | unknown | pass   |

  Scenario Outline: Without a measured value nothing can be told
    Given "/products/0/facepiece" is "<facepiece>"
    And "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.9-<row>" is "unknown"
    And rule "GB2626-2019-5.9-<row>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | row        | facepiece        |
      | disposable | disposable       |
      | disposable | disposable_valve |
      | half       | half             |
      | full       | full             |

  Scenario Outline: A unit of another kind, or a bound that does not decide, against a limit not verified
    Given "/products/0/facepiece" is "<facepiece>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.9-<row>" is "unknown"
    And rule "GB2626-2019-5.9-<row>" is judged "unknown"
    And the evidence at "<explanation>" is "a limit that nobody has verified"

    Examples:
      | row        | facepiece        | value                             | explanation              |
      | disposable | disposable       | 10 Pa                             | Pull on the head harness |
      | disposable | disposable       | {"less_than": 10.1, "unit": "N"}  | Pull on the head harness |
      | disposable | disposable_valve | 10 Pa                             | Pull on the head harness |
      | disposable | disposable_valve | {"less_than": 10.1, "unit": "N"}  | Pull on the head harness |
      | half       | half             | 50 Pa                             | Pull on the head harness |
      | half       | half             | {"less_than": 50.1, "unit": "N"}  | Pull on the head harness |
      | full       | full             | 150 Pa                            | Pull on the head harness |
      | full       | full             | {"less_than": 150.1, "unit": "N"} | Pull on the head harness |

  Scenario Outline: What is said of a failure
    Given "/products/0/facepiece" is "<facepiece>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.9-<row>" is "<outcome>"
    And rule "GB2626-2019-5.9-<row>" is judged "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "5.9" of "GB2626-2019"

    Examples:
      | row        | facepiece        | value   | outcome | explanation                                                                                                       |
      | disposable | disposable       | 9.9 N   | unknown | Pull on the head harness measured 9.9 N; GB 2626-2019, clause 5.9, demands that each specimen is at least 10 N    |
      | disposable | disposable_valve | 9.9 N   | unknown | Pull on the head harness measured 9.9 N; GB 2626-2019, clause 5.9, demands that each specimen is at least 10 N    |
      | half       | half             | 49.9 N  | unknown | Pull on the head harness measured 49.9 N; GB 2626-2019, clause 5.9, demands that each specimen is at least 50 N   |
      | full       | full             | 149.9 N | unknown | Pull on the head harness measured 149.9 N; GB 2626-2019, clause 5.9, demands that each specimen is at least 150 N |

  Scenario Outline: Results that the rule does not speak of
    Given "/products/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.9-<row>" is "not applicable"

    Examples:
      | row        | field         | value      |
      | disposable | reports/0/lot | 20200311   |
      | disposable | facepiece     | half       |
      | half       | facepiece     | full       |
      | full       | facepiece     | disposable |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/made_on" is "<day>"
    When it is assessed as of "2021-08-01"
    Then rule "GB2626-2019-5.9-disposable" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2019-12-30 | not in force |
      | 2019-12-31 | unknown      |
      | 2021-07-01 | unknown      |

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/facepiece" is "disposable"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.9-verdict" is "<outcome>"
    And rule "GB2626-2019-5.9-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "5.9" of "GB2626-2019"

    Examples:
      | results                                                                             | outcome | said                                                                                                                    |
      | [{"item": "harness_pull", "value": {"value": 9.9, "unit": "N"}, "verdict": "pass"}] | unknown | the laboratory's verdict on pull on the head harness is “pass”, contrary to its data (9.9 N) (GB 2626-2019, clause 5.9) |
      | [{"item": "harness_pull", "value": {"value": 10, "unit": "N"}, "verdict": "fail"}]  | unknown | the laboratory's verdict on pull on the head harness is “fail”, contrary to its data (10 N) (GB 2626-2019, clause 5.9)  |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/facepiece" is "disposable"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.9-verdict" is "<outcome>"
    And rule "GB2626-2019-5.9-verdict" is judged "<judged>"

    Examples:
      | results                                       | outcome | judged  |
      | [{"item": "harness_pull", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                            | outcome | judged |
      | [{"item": "harness_pull", "value": {"value": 10, "unit": "N"}, "verdict": "pass"}] | unknown | pass   |

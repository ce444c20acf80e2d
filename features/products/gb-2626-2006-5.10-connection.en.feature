Feature: GB 2626-2006, clause 5.10: Pull on connections

  Background:
    Given the submission "products"
    And "/products/0/kind" is "respirator"
    And "/products/0/standard" is "GB2626-2006"
    And "/products/0/class" is "KN95"
    And "/products/0/facepiece" is "disposable"
    And "/products/0/reports/0/results" is “[{"item": "connection_pull", "value": {"value": 10.1, "unit": "N"}}]”

  Scenario Outline: A measured value and its limit
    Given "/products/0/facepiece" is "<facepiece>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.10-<row>" is "<outcome>"
    And rule "GB2626-2006-5.10-<row>" is judged "<judged>"

    Examples:
      | row        | facepiece        | value   | outcome | judged |
      | disposable | disposable       | 9.9 N   | unknown | fail   |
      | disposable | disposable       | 10.1 N  | unknown | pass   |
      | disposable | disposable_valve | 9.9 N   | unknown | fail   |
      | disposable | disposable_valve | 10.1 N  | unknown | pass   |
      | half       | half             | 49.9 N  | unknown | fail   |
      | half       | half             | 50.1 N  | unknown | pass   |
      | full       | full             | 249.9 N | unknown | fail   |
      | full       | full             | 250.1 N | unknown | pass   |

    @boundary
    Examples: exactly at the limit
      | row        | facepiece        | value | outcome | judged |
      | disposable | disposable       | 10 N  | unknown | pass   |
      | disposable | disposable_valve | 10 N  | unknown | pass   |
      | half       | half             | 50 N  | unknown | pass   |
      | full       | full             | 250 N | unknown | pass   |

  Scenario Outline: Without a measured value nothing can be told
    Given "/products/0/facepiece" is "<facepiece>"
    And "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.10-<row>" is "unknown"
    And rule "GB2626-2006-5.10-<row>" is judged "unknown"
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
    Then rule "GB2626-2006-5.10-<row>" is "unknown"
    And rule "GB2626-2006-5.10-<row>" is judged "unknown"
    And the evidence at "<explanation>" is "a limit that nobody has verified"

    Examples:
      | row        | facepiece        | value                             | explanation         |
      | disposable | disposable       | 10 Pa                             | Pull on connections |
      | disposable | disposable       | {"less_than": 10.1, "unit": "N"}  | Pull on connections |
      | disposable | disposable_valve | 10 Pa                             | Pull on connections |
      | disposable | disposable_valve | {"less_than": 10.1, "unit": "N"}  | Pull on connections |
      | half       | half             | 50 Pa                             | Pull on connections |
      | half       | half             | {"less_than": 50.1, "unit": "N"}  | Pull on connections |
      | full       | full             | 250 Pa                            | Pull on connections |
      | full       | full             | {"less_than": 250.1, "unit": "N"} | Pull on connections |

  Scenario Outline: What is said of a failure
    Given "/products/0/facepiece" is "<facepiece>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.10-<row>" is "<outcome>"
    And rule "GB2626-2006-5.10-<row>" is judged "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "5.10" of "GB2626-2006"

    Examples:
      | row        | facepiece        | value   | outcome | explanation                                                                                                   |
      | disposable | disposable       | 9.9 N   | unknown | Pull on connections measured 9.9 N; GB 2626-2006, clause 5.10, demands that each specimen is at least 10 N    |
      | disposable | disposable_valve | 9.9 N   | unknown | Pull on connections measured 9.9 N; GB 2626-2006, clause 5.10, demands that each specimen is at least 10 N    |
      | half       | half             | 49.9 N  | unknown | Pull on connections measured 49.9 N; GB 2626-2006, clause 5.10, demands that each specimen is at least 50 N   |
      | full       | full             | 249.9 N | unknown | Pull on connections measured 249.9 N; GB 2626-2006, clause 5.10, demands that each specimen is at least 250 N |

  Scenario Outline: Results that the rule does not speak of
    Given "/products/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.10-<row>" is "not applicable"

    Examples:
      | row        | field         | value      |
      | disposable | reports/0/lot | 20200311   |
      | disposable | facepiece     | half       |
      | half       | facepiece     | full       |
      | full       | facepiece     | disposable |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/made_on" is "<day>"
    When it is assessed as of "2021-08-01"
    Then rule "GB2626-2006-5.10-disposable" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2006-11-30 | not in force |
      | 2006-12-01 | unknown      |
      | 2021-06-30 | unknown      |
      | 2021-07-01 | not in force |

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/facepiece" is "disposable"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.10-verdict" is "<outcome>"
    And rule "GB2626-2006-5.10-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "5.10" of "GB2626-2006"

    Examples:
      | results                                                                                | outcome | said                                                                                                                |
      | [{"item": "connection_pull", "value": {"value": 9.9, "unit": "N"}, "verdict": "pass"}] | unknown | the laboratory's verdict on pull on connections is “pass”, contrary to its data (9.9 N) (GB 2626-2006, clause 5.10) |
      | [{"item": "connection_pull", "value": {"value": 10, "unit": "N"}, "verdict": "fail"}]  | unknown | the laboratory's verdict on pull on connections is “fail”, contrary to its data (10 N) (GB 2626-2006, clause 5.10)  |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/facepiece" is "disposable"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.10-verdict" is "<outcome>"
    And rule "GB2626-2006-5.10-verdict" is judged "<judged>"

    Examples:
      | results                                          | outcome | judged  |
      | [{"item": "connection_pull", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                               | outcome | judged |
      | [{"item": "connection_pull", "value": {"value": 10, "unit": "N"}, "verdict": "pass"}] | unknown | pass   |

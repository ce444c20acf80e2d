Feature: GB 19083-2010, clause 4.5: Airflow resistance

  Background:
    Given the submission "products"
    And "/products/0/kind" is "medical_protective_mask"
    And "/products/0/standard" is "GB19083-2010"
    And "/products/0/class" is "level-1"
    And "/products/0/reports/0/results" is “[{"item": "airflow_resistance", "value": {"value": 343.1, "unit": "Pa"}}]”

  Scenario Outline: A measured value and its limit
    Given "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.5-airflow" is "<outcome>"
    And rule "GB19083-2010-4.5-airflow" is judged "<judged>"

    Examples:
      | value    | outcome | judged |
      | 343.3 Pa | fail    | fail   |
      | 343.1 Pa | pass    | pass   |

    @boundary
    Examples: exactly at the limit
      | value    | outcome | judged |
      | 343.2 Pa | pass    | pass   |

  Scenario: Without a measured value nothing can be told
    Given "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.5-airflow" is "unknown"
    And rule "GB19083-2010-4.5-airflow" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

  Scenario Outline: A unit of another kind, or a bound that does not decide
    Given "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.5-airflow" is "unknown"
    And rule "GB19083-2010-4.5-airflow" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | value                              | state                                     |
      | 343.2 N                            | in an unknown unit or one of another kind |
      | {"more_than": 343.1, "unit": "Pa"} | only a bound, which does not decide       |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.5-airflow" is "<outcome>"
    And rule "GB19083-2010-4.5-airflow" is judged "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "4.5" of "GB19083-2010"

    Examples:
      | value    | outcome | explanation                                                                                                     |
      | 343.3 Pa | fail    | Airflow resistance measured 343.3 Pa; GB 19083-2010, clause 4.5, demands that each specimen is at most 343.2 Pa |

  Scenario Outline: The report, its lot, its day and its laboratory
    Given "/products/0/reports/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.5-evidence" is "<outcome>"
    And rule "GB19083-2010-4.5-evidence" is judged "<outcome>"

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
    Then rule "GB19083-2010-4.5-evidence" is "unknown"
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
    Then rule "GB19083-2010-4.5-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported airflow resistance for this lot (GB 19083-2010, clause 4.5)"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "4.5" of "GB19083-2010"
    And requirement "GB19083-2010-4.5" is "non-compliant"

  Scenario Outline: Results that the rule does not speak of
    Given "/products/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.5-<row>" is "not applicable"

    Examples:
      | row     | field         | value    |
      | airflow | reports/0/lot | 20200311 |

  Scenario Outline: Converted to pascals; 35 mmH2O are 343.23 Pa
    Given "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.5-airflow" is "<outcome>"
    And rule "GB19083-2010-4.5-airflow" is judged "<judged>"

    Examples:
      | value      | outcome | judged |
      | 0.4 mbar   | pass    | pass   |
      | 3.5 mbar   | fail    | fail   |
      | 34.9 mmH2O | pass    | pass   |
      | 35 mmH2O   | fail    | fail   |

    @boundary
    Examples: exactly at the limit
      | value      | outcome | judged |
      | 3.432 mbar | pass    | pass   |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/made_on" is "<day>"
    When it is assessed as of "2026-01-15"
    Then rule "GB19083-2010-4.5-airflow" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2011-07-31 | not in force |
      | 2011-08-01 | pass         |
      | 2025-11-30 | pass         |
      | 2025-12-01 | not in force |

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.5-verdict" is "<outcome>"
    And rule "GB19083-2010-4.5-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "4.5" of "GB19083-2010"

    Examples:
      | results                                                                                      | outcome | said                                                                                                                  |
      | [{"item": "airflow_resistance", "value": {"value": 343.3, "unit": "Pa"}, "verdict": "pass"}] | fail    | the laboratory's verdict on airflow resistance is “pass”, contrary to its data (343.3 Pa) (GB 19083-2010, clause 4.5) |
      | [{"item": "airflow_resistance", "value": {"value": 343.2, "unit": "Pa"}, "verdict": "fail"}] | fail    | the laboratory's verdict on airflow resistance is “fail”, contrary to its data (343.2 Pa) (GB 19083-2010, clause 4.5) |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.5-verdict" is "<outcome>"
    And rule "GB19083-2010-4.5-verdict" is judged "<judged>"

    Examples:
      | results                                             | outcome | judged  |
      | [{"item": "airflow_resistance", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                      | outcome | judged |
      | [{"item": "airflow_resistance", "value": {"value": 343.2, "unit": "Pa"}, "verdict": "pass"}] | pass    | pass   |

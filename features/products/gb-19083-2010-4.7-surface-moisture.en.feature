Feature: GB 19083-2010, clause 4.7: Resistance to surface moisture

  Background:
    Given the submission "products"
    And "/products/0/kind" is "medical_protective_mask"
    And "/products/0/standard" is "GB19083-2010"
    And "/products/0/class" is "level-1"
    And "/products/0/reports/0/results" is “[{"item": "surface_moisture", "value": {"value": 4, "unit": "grade"}}]”

  Scenario Outline: A measured value and its limit
    Given "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.7-moisture" is "<outcome>"
    And rule "GB19083-2010-4.7-moisture" is judged "<judged>"

    Examples:
      | value   | outcome | judged |
      | 2 grade | unknown | fail   |
      | 4 grade | unknown | pass   |

    @boundary
    Examples: exactly at the limit
      | value   | outcome | judged |
      | 3 grade | unknown | pass   |

  Scenario: Without a measured value nothing can be told
    Given "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.7-moisture" is "unknown"
    And rule "GB19083-2010-4.7-moisture" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

  Scenario Outline: A unit of another kind, or a bound that does not decide, against a limit not verified
    Given "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.7-moisture" is "unknown"
    And rule "GB19083-2010-4.7-moisture" is judged "unknown"
    And the evidence at "<explanation>" is "a limit that nobody has verified"

    Examples:
      | value                             | explanation                    |
      | 3 N                               | Resistance to surface moisture |
      | {"less_than": 4, "unit": "grade"} | Resistance to surface moisture |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.7-moisture" is "<outcome>"
    And rule "GB19083-2010-4.7-moisture" is judged "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "4.7" of "GB19083-2010"

    Examples:
      | value   | outcome | explanation                                                                                                                |
      | 2 grade | unknown | Resistance to surface moisture measured 2 grade; GB 19083-2010, clause 4.7, demands that each specimen is at least 3 grade |

  Scenario Outline: The report, its lot, its day and its laboratory
    Given "/products/0/reports/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.7-evidence" is "<outcome>"
    And rule "GB19083-2010-4.7-evidence" is judged "<outcome>"

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
    Then rule "GB19083-2010-4.7-evidence" is "unknown"
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
    Then rule "GB19083-2010-4.7-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported resistance to surface moisture for this lot (GB 19083-2010, clause 4.7)"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "4.7" of "GB19083-2010"
    And requirement "GB19083-2010-4.7" is "non-compliant"

  Scenario Outline: Results that the rule does not speak of
    Given "/products/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.7-<row>" is "not applicable"

    Examples:
      | row      | field         | value    |
      | moisture | reports/0/lot | 20200311 |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/made_on" is "<day>"
    When it is assessed as of "2026-01-15"
    Then rule "GB19083-2010-4.7-moisture" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2011-07-31 | not in force |
      | 2011-08-01 | unknown      |
      | 2025-11-30 | unknown      |
      | 2025-12-01 | not in force |

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.7-verdict" is "<outcome>"
    And rule "GB19083-2010-4.7-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "4.7" of "GB19083-2010"

    Examples:
      | results                                                                                   | outcome | said                                                                                                                             |
      | [{"item": "surface_moisture", "value": {"value": 2, "unit": "grade"}, "verdict": "pass"}] | unknown | the laboratory's verdict on resistance to surface moisture is “pass”, contrary to its data (2 grade) (GB 19083-2010, clause 4.7) |
      | [{"item": "surface_moisture", "value": {"value": 3, "unit": "grade"}, "verdict": "fail"}] | unknown | the laboratory's verdict on resistance to surface moisture is “fail”, contrary to its data (3 grade) (GB 19083-2010, clause 4.7) |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.7-verdict" is "<outcome>"
    And rule "GB19083-2010-4.7-verdict" is judged "<judged>"

    Examples:
      | results                                           | outcome | judged  |
      | [{"item": "surface_moisture", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                   | outcome | judged |
      | [{"item": "surface_moisture", "value": {"value": 3, "unit": "grade"}, "verdict": "pass"}] | unknown | pass   |

Feature: GB 19083-2010, clause 4.12: Fit

  Background:
    Given the submission "products"
    And "/products/0/kind" is "medical_protective_mask"
    And "/products/0/standard" is "GB19083-2010"
    And "/products/0/class" is "level-1"
    And "/products/0/reports/0/results" is “[{"item": "fit_factor", "tested": 10, "failed": 0}]”

  Scenario Outline: The number that failed
    Given "/products/0/reports/0/results/0/tested" is "<tested>"
    And "/products/0/reports/0/results/0/failed" is "<failed>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.12-fit" is "<outcome>"
    And rule "GB19083-2010-4.12-fit" is judged "<judged>"

    Examples:
      | tested | failed | outcome | judged |
      | 10     | 3      | unknown | fail   |
      | 10     | 1      | unknown | pass   |
      | 9      | 2      | unknown | fail   |

    @boundary
    Examples: exactly at the limit
      | tested | failed | outcome | judged |
      | 10     | 2      | unknown | pass   |

  Scenario Outline: Without the numbers nothing can be told
    Given "/products/0/reports/0/results/0/tested" is "10"
    And "/products/0/reports/0/results/0/failed" is "0"
    And "/products/0/reports/0/results/0/<field>" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.12-fit" is "unknown"
    And rule "GB19083-2010-4.12-fit" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/<field>" is "missing"

    Examples:
      | field  |
      | tested |
      | failed |

  Scenario Outline: What is said of too many failures
    Given "/products/0/reports/0/results/0/tested" is "<tested>"
    And "/products/0/reports/0/results/0/failed" is "<failed>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.12-fit" is "<outcome>"
    And rule "GB19083-2010-4.12-fit" is judged "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/failed"
    And the citation is "4.12" of "GB19083-2010"

    Examples:
      | tested | failed | outcome | explanation                                                                             |
      | 10     | 3      | unknown | Fit measured 3; GB 19083-2010, clause 4.12, demands that at most 2 of 10 specimens fail |

  Scenario Outline: The report, its lot, its day and its laboratory
    Given "/products/0/reports/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.12-evidence" is "<outcome>"
    And rule "GB19083-2010-4.12-evidence" is judged "<outcome>"

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
    Then rule "GB19083-2010-4.12-evidence" is "unknown"
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
    Then rule "GB19083-2010-4.12-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported fit for this lot (GB 19083-2010, clause 4.12)"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "4.12" of "GB19083-2010"
    And requirement "GB19083-2010-4.12" is "non-compliant"

  Scenario Outline: Results that the rule does not speak of
    Given "/products/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.12-<row>" is "not applicable"

    Examples:
      | row | field         | value    |
      | fit | reports/0/lot | 20200311 |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/made_on" is "<day>"
    When it is assessed as of "2026-01-15"
    Then rule "GB19083-2010-4.12-fit" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2011-07-31 | not in force |
      | 2011-08-01 | unknown      |
      | 2025-11-30 | unknown      |
      | 2025-12-01 | not in force |

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.12-verdict" is "<outcome>"
    And rule "GB19083-2010-4.12-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "4.12" of "GB19083-2010"

    Examples:
      | results                                                                | outcome | said                                                                                                                |
      | [{"item": "fit_factor", "tested": 10, "failed": 3, "verdict": "pass"}] | unknown | the laboratory's verdict on subjects without a fit is “pass”, contrary to its data (3) (GB 19083-2010, clause 4.12) |
      | [{"item": "fit_factor", "tested": 10, "failed": 2, "verdict": "fail"}] | unknown | the laboratory's verdict on subjects without a fit is “fail”, contrary to its data (2) (GB 19083-2010, clause 4.12) |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.12-verdict" is "<outcome>"
    And rule "GB19083-2010-4.12-verdict" is judged "<judged>"

    Examples:
      | results                                     | outcome | judged  |
      | [{"item": "fit_factor", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                | outcome | judged |
      | [{"item": "fit_factor", "tested": 10, "failed": 2, "verdict": "pass"}] | unknown | pass   |

Feature: GB 19083-2010, clause 4.6: Penetration of synthetic blood

  Background:
    Given the submission "products"
    And "/products/0/kind" is "medical_protective_mask"
    And "/products/0/standard" is "GB19083-2010"
    And "/products/0/class" is "level-1"
    And "/products/0/reports/0/results" is “[{"item": "synthetic_blood", "detected": false}]”

  Scenario Outline: Detected or not
    Given "/products/0/reports/0/results/0/detected" is "<detected>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.6-blood" is "<outcome>"
    And rule "GB19083-2010-4.6-blood" is judged "<judged>"

    Examples:
      | detected | outcome | judged |
      | no       | pass    | pass   |
      | yes      | fail    | fail   |

  Scenario: Without a word on detection nothing can be told
    Given "/products/0/reports/0/results/0/detected" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.6-blood" is "unknown"
    And rule "GB19083-2010-4.6-blood" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/detected" is "missing"

  Scenario: A text for detection tells nothing
    Given "/products/0/reports/0/results/0/detected" is wrongly the text "未检出"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.6-blood" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/detected" is "of the wrong type"

  Scenario Outline: What is said of a detection
    Given "/products/0/reports/0/results/0/detected" is "yes"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.6-blood" is "<outcome>"
    And rule "GB19083-2010-4.6-blood" is judged "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/detected"
    And the citation is "4.6" of "GB19083-2010"

    Examples:
      | outcome | explanation                                                                                             |
      | fail    | Penetration of synthetic blood measured yes; GB 19083-2010, clause 4.6, demands that it is not detected |

  Scenario Outline: The report, its lot, its day and its laboratory
    Given "/products/0/reports/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.6-evidence" is "<outcome>"
    And rule "GB19083-2010-4.6-evidence" is judged "<outcome>"

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
    Then rule "GB19083-2010-4.6-evidence" is "unknown"
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
    Then rule "GB19083-2010-4.6-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported penetration of synthetic blood for this lot (GB 19083-2010, clause 4.6)"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "4.6" of "GB19083-2010"
    And requirement "GB19083-2010-4.6" is "non-compliant"

  Scenario Outline: Results that the rule does not speak of
    Given "/products/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.6-<row>" is "not applicable"

    Examples:
      | row   | field         | value    |
      | blood | reports/0/lot | 20200311 |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/made_on" is "<day>"
    When it is assessed as of "2026-01-15"
    Then rule "GB19083-2010-4.6-blood" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2011-07-31 | not in force |
      | 2011-08-01 | pass         |
      | 2025-11-30 | pass         |
      | 2025-12-01 | not in force |

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.6-verdict" is "<outcome>"
    And rule "GB19083-2010-4.6-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "4.6" of "GB19083-2010"

    Examples:
      | results                                                             | outcome | said                                                                                                                         |
      | [{"item": "synthetic_blood", "detected": true, "verdict": "pass"}]  | fail    | the laboratory's verdict on penetration of synthetic blood is “pass”, contrary to its data (yes) (GB 19083-2010, clause 4.6) |
      | [{"item": "synthetic_blood", "detected": false, "verdict": "fail"}] | fail    | the laboratory's verdict on penetration of synthetic blood is “fail”, contrary to its data (no) (GB 19083-2010, clause 4.6)  |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.6-verdict" is "<outcome>"
    And rule "GB19083-2010-4.6-verdict" is judged "<judged>"

    Examples:
      | results                                                             | outcome | judged  |
      | [{"item": "synthetic_blood", "verdict": "pass"}]                    | unknown | unknown |
      | [{"item": "synthetic_blood", "detected": false, "verdict": "pass"}] | pass    | pass    |

Feature: GB 19083-2010, clause 4.8: Microbes

  Background:
    Given the submission "products"
    And "/products/0/kind" is "medical_protective_mask"
    And "/products/0/standard" is "GB19083-2010"
    And "/products/0/class" is "level-1"
    And "/products/0/is_sterile" is "no"
    And "/products/0/reports/0/results" is “[{"item": "total_bacteria", "value": {"value": 199, "unit": "CFU/g"}, "detected": false}]”

  Scenario Outline: A measured value and its limit
    Given "/products/0/is_sterile" is "<sterile>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.8-<row>" is "<outcome>"
    And rule "GB19083-2010-4.8-<row>" is judged "<judged>"

    Examples:
      | row      | sterile | item           | value     | outcome | judged |
      | bacteria | no      | total_bacteria | 201 CFU/g | fail    | fail   |
      | bacteria | no      | total_bacteria | 199 CFU/g | pass    | pass   |
      | fungi    | no      | fungi          | 101 CFU/g | fail    | fail   |
      | fungi    | no      | fungi          | 99 CFU/g  | pass    | pass   |

    @boundary
    Examples: exactly at the limit
      | row      | sterile | item           | value     | outcome | judged |
      | bacteria | no      | total_bacteria | 200 CFU/g | pass    | pass   |
      | fungi    | no      | fungi          | 100 CFU/g | pass    | pass   |

  Scenario Outline: Without a measured value nothing can be told
    Given "/products/0/is_sterile" is "<sterile>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.8-<row>" is "unknown"
    And rule "GB19083-2010-4.8-<row>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | row      | sterile | item           |
      | bacteria | no      | total_bacteria |
      | fungi    | no      | fungi          |

  Scenario Outline: A unit of another kind, or a bound that does not decide
    Given "/products/0/is_sterile" is "<sterile>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.8-<row>" is "unknown"
    And rule "GB19083-2010-4.8-<row>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | row      | sterile | item           | value                               | state                                     |
      | bacteria | no      | total_bacteria | 200 N                               | in an unknown unit or one of another kind |
      | bacteria | no      | total_bacteria | {"more_than": 199, "unit": "CFU/g"} | only a bound, which does not decide       |
      | fungi    | no      | fungi          | 100 N                               | in an unknown unit or one of another kind |
      | fungi    | no      | fungi          | {"more_than": 99, "unit": "CFU/g"}  | only a bound, which does not decide       |

  Scenario Outline: Detected or not
    Given "/products/0/is_sterile" is "<sterile>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/detected" is "<detected>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.8-<row>" is "<outcome>"
    And rule "GB19083-2010-4.8-<row>" is judged "<judged>"

    Examples:
      | row            | sterile | item           | detected | outcome | judged |
      | coliforms      | no      | coliforms      | no       | pass    | pass   |
      | coliforms      | no      | coliforms      | yes      | fail    | fail   |
      | pseudomonas    | no      | pseudomonas    | no       | pass    | pass   |
      | pseudomonas    | no      | pseudomonas    | yes      | fail    | fail   |
      | staphylococcus | no      | staphylococcus | no       | pass    | pass   |
      | staphylococcus | no      | staphylococcus | yes      | fail    | fail   |
      | streptococcus  | no      | streptococcus  | no       | pass    | pass   |
      | streptococcus  | no      | streptococcus  | yes      | fail    | fail   |
      | sterile        | yes     | contamination  | no       | unknown | pass   |
      | sterile        | yes     | contamination  | yes      | unknown | fail   |

  Scenario Outline: Without a word on detection nothing can be told
    Given "/products/0/is_sterile" is "<sterile>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/detected" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.8-<row>" is "unknown"
    And rule "GB19083-2010-4.8-<row>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/detected" is "missing"

    Examples:
      | row            | sterile | item           |
      | coliforms      | no      | coliforms      |
      | pseudomonas    | no      | pseudomonas    |
      | staphylococcus | no      | staphylococcus |
      | streptococcus  | no      | streptococcus  |
      | sterile        | yes     | contamination  |

  Scenario Outline: A text for detection tells nothing
    Given "/products/0/is_sterile" is "<sterile>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/detected" is wrongly the text "未检出"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.8-<row>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/detected" is "of the wrong type"

    Examples:
      | row            | sterile | item           |
      | coliforms      | no      | coliforms      |
      | pseudomonas    | no      | pseudomonas    |
      | staphylococcus | no      | staphylococcus |
      | streptococcus  | no      | streptococcus  |
      | sterile        | yes     | contamination  |

  Scenario Outline: What is said of a failure
    Given "/products/0/is_sterile" is "<sterile>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.8-<row>" is "<outcome>"
    And rule "GB19083-2010-4.8-<row>" is judged "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "4.8" of "GB19083-2010"

    Examples:
      | row      | sterile | item           | value     | outcome | explanation                                                                                                   |
      | bacteria | no      | total_bacteria | 201 CFU/g | fail    | Total bacteria measured 201 CFU/g; GB 19083-2010, clause 4.8, demands that each specimen is at most 200 CFU/g |
      | fungi    | no      | fungi          | 101 CFU/g | fail    | Total fungi measured 101 CFU/g; GB 19083-2010, clause 4.8, demands that each specimen is at most 100 CFU/g    |

  Scenario Outline: What is said of a detection
    Given "/products/0/is_sterile" is "<sterile>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/detected" is "yes"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.8-<row>" is "<outcome>"
    And rule "GB19083-2010-4.8-<row>" is judged "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/detected"
    And the citation is "4.8" of "GB19083-2010"

    Examples:
      | row            | sterile | item           | outcome | explanation                                                                                                   |
      | coliforms      | no      | coliforms      | fail    | Coliforms measured yes; GB 19083-2010, clause 4.8, demands that it is not detected                            |
      | pseudomonas    | no      | pseudomonas    | fail    | Pseudomonas aeruginosa measured yes; GB 19083-2010, clause 4.8, demands that it is not detected               |
      | staphylococcus | no      | staphylococcus | fail    | Staphylococcus aureus measured yes; GB 19083-2010, clause 4.8, demands that it is not detected                |
      | streptococcus  | no      | streptococcus  | fail    | Haemolytic streptococci measured yes; GB 19083-2010, clause 4.8, demands that it is not detected              |
      | sterile        | yes     | contamination  | unknown | Microbes found by the sterility test measured yes; GB 19083-2010, clause 4.8, demands that it is not detected |

  Scenario Outline: The report, its lot, its day and its laboratory
    Given "/products/0/reports/0/results" is “[{"item": "total_bacteria", "value": {"value": 20, "unit": "CFU/g"}}, {"item": "fungi", "value": {"value": 20, "unit": "CFU/g"}}, {"item": "coliforms", "detected": false}, {"item": "pseudomonas", "detected": false}, {"item": "staphylococcus", "detected": false}, {"item": "streptococcus", "detected": false}]”
    And "/products/0/reports/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.8-evidence" is "<outcome>"
    And rule "GB19083-2010-4.8-evidence" is judged "<outcome>"

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
    Given "/products/0/reports/0/results" is “[{"item": "total_bacteria", "value": {"value": 20, "unit": "CFU/g"}}, {"item": "fungi", "value": {"value": 20, "unit": "CFU/g"}}, {"item": "coliforms", "detected": false}, {"item": "pseudomonas", "detected": false}, {"item": "staphylococcus", "detected": false}, {"item": "streptococcus", "detected": false}]”
    And "/products/0/reports/0/<field>" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.8-evidence" is "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |
      | results       |

  Scenario Outline: The report lacks an item
    Given "/products/0/reports/0/results" is “[{"item": "total_bacteria", "value": {"value": 20, "unit": "CFU/g"}}, {"item": "fungi", "value": {"value": 20, "unit": "CFU/g"}}, {"item": "coliforms", "detected": false}, {"item": "pseudomonas", "detected": false}, {"item": "staphylococcus", "detected": false}, {"item": "streptococcus", "detected": false}]”
    And "/products/0/reports/0/results/<code>/item" is "drop_ball"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.8-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported microbes for this lot (GB 19083-2010, clause 4.8)"
    And the evidence is at "/products/0/reports/0/results/<code>/item"
    And the citation is "4.8" of "GB19083-2010"
    And requirement "GB19083-2010-4.8" is "non-compliant"

    Examples:
      | code |
      | 0    |
      | 1    |
      | 2    |
      | 3    |
      | 4    |
      | 5    |

  Scenario Outline: Results that the rule does not speak of
    Given "/products/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.8-<row>" is "not applicable"

    Examples:
      | row      | field         | value    |
      | bacteria | reports/0/lot | 20200311 |
      | bacteria | is_sterile    | yes      |

  Scenario Outline: Counts given as a bound
    Given "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.8-bacteria" is "<outcome>"
    And rule "GB19083-2010-4.8-bacteria" is judged "<judged>"

    Examples:
      | value                                 | outcome | judged  |
      | {"more_than": 219.9, "unit": "CFU/g"} | fail    | fail    |
      | {"less_than": 20, "unit": "CFU/g"}    | pass    | pass    |
      | {"less_than": 220, "unit": "CFU/g"}   | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | value                               | outcome | judged |
      | {"more_than": 200, "unit": "CFU/g"} | fail    | fail   |
      | {"less_than": 200, "unit": "CFU/g"} | pass    | pass   |
      | 200 CFU/g                           | pass    | pass   |

  Scenario: What is said of more than 219.9
    Given "/products/0/reports/0/results/0/value" is “{"more_than": 219.9, "unit": "CFU/g"}”
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.8-bacteria" is "fail"
    And rule "GB19083-2010-4.8-bacteria" is judged "fail"
    And the explanation says "219.9 CFU/g; GB 19083-2010"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "4.8" of "GB19083-2010"

  Scenario Outline: What is claimed to be sterile needs a report on sterility
    Given "/products/0/is_sterile" is "yes"
    And "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.8-evidence" is "<outcome>"

    Examples:
      | item           | outcome |
      | contamination  | pass    |
      | total_bacteria | fail    |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/made_on" is "<day>"
    When it is assessed as of "2026-01-15"
    Then rule "GB19083-2010-4.8-bacteria" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2011-07-31 | not in force |
      | 2011-08-01 | pass         |
      | 2025-11-30 | pass         |
      | 2025-12-01 | not in force |

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/is_sterile" is "no"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.8-verdict" is "<outcome>"
    And rule "GB19083-2010-4.8-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "4.8" of "GB19083-2010"

    Examples:
      | results                                                                                                      | outcome | said                                                                                                   |
      | [{"item": "total_bacteria", "value": {"value": 201, "unit": "CFU/g"}, "detected": false, "verdict": "pass"}] | fail    | the laboratory's verdict on total bacteria is “pass”, contrary to its data (GB 19083-2010, clause 4.8) |
      | [{"item": "total_bacteria", "value": {"value": 200, "unit": "CFU/g"}, "detected": false, "verdict": "fail"}] | fail    | the laboratory's verdict on total bacteria is “fail”, contrary to its data (GB 19083-2010, clause 4.8) |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/is_sterile" is "no"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19083-2010-4.8-verdict" is "<outcome>"
    And rule "GB19083-2010-4.8-verdict" is judged "<judged>"

    Examples:
      | results                                         | outcome | judged  |
      | [{"item": "total_bacteria", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                                      | outcome | judged |
      | [{"item": "total_bacteria", "value": {"value": 200, "unit": "CFU/g"}, "detected": false, "verdict": "pass"}] | pass    | pass   |

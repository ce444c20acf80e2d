# language: en
Feature: YY/T 0969-2013 4.7: Microbes

  Background:
    Given the submission "products"
    And "/products/0/standard" is "YYT0969-2013"
    And "/products/0/kind" is "single-use medical mask"
    And "/products/0/class" is not given
    And "/products/0/reports/0/results" is "[{}]"

  Scenario Outline: On either side of the limit (limits not verified)
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                      | item           | measured                                          | judged |
      | YYT0969-2013-4.7-bacteria | total bacteria | 101 CFU/g                                         | fail   |
      | YYT0969-2013-4.7-bacteria | total bacteria | 99 CFU/g                                          | pass   |
      | YYT0969-2013-4.7-bacteria | total bacteria | {\"samples\": [80, 80, 101], \"unit\": \"CFU/g\"} | fail   |
      | YYT0969-2013-4.7-bacteria | total bacteria | {\"samples\": [80, 99], \"unit\": \"CFU/g\"}      | pass   |
      | YYT0969-2013-4.7-bacteria | total bacteria | {\"less_than\": 99, \"unit\": \"CFU/g\"}          | pass   |
      | YYT0969-2013-4.7-bacteria | total bacteria | {\"more_than\": 101, \"unit\": \"CFU/g\"}         | fail   |

  @boundary
  Scenario Outline: Exactly at the limit (limits not verified)
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                      | item           | measured  | judged |
      | YYT0969-2013-4.7-bacteria | total bacteria | 100 CFU/g | pass   |

  Scenario Outline: The value measured is missing (limits not verified)
    Given "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                      | item           |
      | YYT0969-2013-4.7-bacteria | total bacteria |

  Scenario Outline: A wrong unit, or a bound that does not decide (limits not verified)
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"

    Examples:
      | rule                      | item           | measured                                  |
      | YYT0969-2013-4.7-bacteria | total bacteria | 100 mg/kg                                 |
      | YYT0969-2013-4.7-bacteria | total bacteria | {\"value\": 100, \"unit\": \"pcs\"}       |
      | YYT0969-2013-4.7-bacteria | total bacteria | {\"more_than\": 99, \"unit\": \"CFU/g\"}  |
      | YYT0969-2013-4.7-bacteria | total bacteria | {\"less_than\": 101, \"unit\": \"CFU/g\"} |

  Scenario Outline: Detected and not detected (limits not verified)
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/detected" is "<detected>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                            | item                    | detected | judged |
      | YYT0969-2013-4.7-coliforms      | coliforms               | no       | pass   |
      | YYT0969-2013-4.7-coliforms      | coliforms               | yes      | fail   |
      | YYT0969-2013-4.7-pseudomonas    | pseudomonas aeruginosa  | no       | pass   |
      | YYT0969-2013-4.7-pseudomonas    | pseudomonas aeruginosa  | yes      | fail   |
      | YYT0969-2013-4.7-staphylococcus | staphylococcus aureus   | no       | pass   |
      | YYT0969-2013-4.7-staphylococcus | staphylococcus aureus   | yes      | fail   |
      | YYT0969-2013-4.7-streptococcus  | haemolytic streptococci | no       | pass   |
      | YYT0969-2013-4.7-streptococcus  | haemolytic streptococci | yes      | fail   |
      | YYT0969-2013-4.7-fungi          | total fungi             | no       | pass   |
      | YYT0969-2013-4.7-fungi          | total fungi             | yes      | fail   |

  Scenario Outline: Whether it is detected is missing (limits not verified)
    Given "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/detected" is "missing"

    Examples:
      | rule                            | item                    |
      | YYT0969-2013-4.7-coliforms      | coliforms               |
      | YYT0969-2013-4.7-pseudomonas    | pseudomonas aeruginosa  |
      | YYT0969-2013-4.7-staphylococcus | staphylococcus aureus   |
      | YYT0969-2013-4.7-streptococcus  | haemolytic streptococci |
      | YYT0969-2013-4.7-fungi          | total fungi             |

  Scenario Outline: Whether it is detected is a text (limits not verified)
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/detected" is wrongly the text "none"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/detected" is "of the wrong type"

    Examples:
      | rule                            | item                    |
      | YYT0969-2013-4.7-coliforms      | coliforms               |
      | YYT0969-2013-4.7-pseudomonas    | pseudomonas aeruginosa  |
      | YYT0969-2013-4.7-staphylococcus | staphylococcus aureus   |
      | YYT0969-2013-4.7-streptococcus  | haemolytic streptococci |
      | YYT0969-2013-4.7-fungi          | total fungi             |

  Scenario Outline: What is said of limits that are not verified (value)
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "fail"
    And the explanation says "a limit that nobody has verified"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "4.7" of "YYT0969-2013"

    Examples:
      | rule                      | item           | measured  | explanation                                                                                                    |
      | YYT0969-2013-4.7-bacteria | total bacteria | 101 CFU/g | Total bacteria measured 101 CFU/g; YY/T 0969-2013, clause 4.7, demands that each specimen is at most 100 CFU/g |

  Scenario Outline: What is said of limits that are not verified (finding)
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/detected" is "<detected>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "fail"
    And the explanation says "a limit that nobody has verified"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/detected"
    And the citation is "4.7" of "YYT0969-2013"

    Examples:
      | rule                            | item                    | detected | explanation                                                                                       |
      | YYT0969-2013-4.7-coliforms      | coliforms               | yes      | Coliforms measured yes; YY/T 0969-2013, clause 4.7, demands that it is not detected               |
      | YYT0969-2013-4.7-pseudomonas    | pseudomonas aeruginosa  | yes      | Pseudomonas aeruginosa measured yes; YY/T 0969-2013, clause 4.7, demands that it is not detected  |
      | YYT0969-2013-4.7-staphylococcus | staphylococcus aureus   | yes      | Staphylococcus aureus measured yes; YY/T 0969-2013, clause 4.7, demands that it is not detected   |
      | YYT0969-2013-4.7-streptococcus  | haemolytic streptococci | yes      | Haemolytic streptococci measured yes; YY/T 0969-2013, clause 4.7, demands that it is not detected |
      | YYT0969-2013-4.7-fungi          | total fungi             | yes      | Fungi measured yes; YY/T 0969-2013, clause 4.7, demands that it is not detected                   |

  Scenario Outline: Where a row does not apply
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule                            | item                    | field                                | value       |
      | YYT0969-2013-4.7-bacteria       | total bacteria          | /products/0/is_sterile               | yes         |
      | YYT0969-2013-4.7-coliforms      | coliforms               | /products/0/is_sterile               | yes         |
      | YYT0969-2013-4.7-pseudomonas    | pseudomonas aeruginosa  | /products/0/is_sterile               | yes         |
      | YYT0969-2013-4.7-staphylococcus | staphylococcus aureus   | /products/0/is_sterile               | yes         |
      | YYT0969-2013-4.7-streptococcus  | haemolytic streptococci | /products/0/is_sterile               | yes         |
      | YYT0969-2013-4.7-fungi          | total fungi             | /products/0/is_sterile               | yes         |
      | YYT0969-2013-4.7-bacteria       | total bacteria          | /products/0/reports/0/lot            | 20200101    |
      | YYT0969-2013-4.7-bacteria       | total bacteria          | /products/0/standard                 | GB2626-2006 |
      | YYT0969-2013-4.7-bacteria       | total bacteria          | /products/0/reports/0/results/0/item | coliforms   |

  Scenario: The item is missing
    Given "/products/0/reports/0/results/0/value" is "1 %"
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.7-bacteria" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/item" is "missing"

  Scenario Outline: The report is complete
    Given "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.7-evidence" is "pass"
    And requirement "YYT0969-2013-4.7" is "<verdict>"

    Examples:
      | results                                                                                                                                                                                                                                                                                                                                  | verdict      |
      | [{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}] | undetermined |

  Scenario Outline: The report lacks an item
    Given "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.7-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported microbes for this lot (YY/T 0969-2013, clause 4.7)"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "4.7" of "YYT0969-2013"

    Examples:
      | results                                                                                                                                                                                                                                                                                      |
      | [{\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]                                      |
      | [{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]     |
      | [{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]       |
      | [{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]          |
      | [{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]         |
      | [{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}] |

  Scenario Outline: The report does not vouch for this lot
    Given "/products/0/reports/0/results" is "[{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.7-evidence" is "fail"
    And the evidence is at "<field>"

    Examples:
      | field                               | value      |
      | /products/0/reports/0/is_accredited | no         |
      | /products/0/reports/0/lot           | 20200101   |
      | /products/0/reports/0/dated_on      | 2020-03-09 |
      | /products/0/reports/0/dated_on      | 2020-03-26 |

  @boundary
  Scenario Outline: The report is of the day of manufacture or of assessment
    Given "/products/0/reports/0/results" is "[{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]"
    And "/products/0/reports/0/dated_on" is "<value>"
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.7-evidence" is "pass"
    And rule "YYT0969-2013-4.7-evidence" is judged "pass"

    Examples:
      | value      |
      | 2020-03-10 |
      | 2020-03-25 |

  Scenario Outline: Whether the report vouches is not known
    Given "/products/0/reports/0/results" is "[{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]"
    And "<field>" is not given
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.7-evidence" is "unknown"
    And the evidence at "<field>" is "missing"

    Examples:
      | field                               |
      | /products/0/reports/0/is_accredited |
      | /products/0/reports/0/lot           |
      | /products/0/reports/0/dated_on      |
      | /products/0/reports                 |

  Scenario: There is no report
    Given "/products/0/reports/0/results" is "[{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]"
    And "/products/0/reports" is an empty list
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.7-evidence" is "fail"
    And the evidence is at "/products/0/reports"
    And requirement "YYT0969-2013-4.7" is "non-compliant"

  Scenario Outline: Where no report is demanded
    Given "/products/0/reports/0/results" is "[{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]"
    And "<field>" is "<value>"
    And "/products/0/reports" is an empty list
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.7-evidence" is "<outcome>"

    Examples:
      | field                  | value | outcome        |
      | /products/0/is_sterile | yes   | not applicable |

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.7-verdict" is "<outcome>"
    And rule "YYT0969-2013-4.7-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "4.7" of "YYT0969-2013"

    Examples:
      | results                                                                                   | outcome | said                                                                                                    |
      | [{"item": "total_bacteria", "value": {"value": 101, "unit": "CFU/g"}, "verdict": "pass"}] | unknown | the laboratory's verdict on total bacteria is “pass”, contrary to its data (YY/T 0969-2013, clause 4.7) |
      | [{"item": "total_bacteria", "value": {"value": 100, "unit": "CFU/g"}, "verdict": "fail"}] | unknown | the laboratory's verdict on total bacteria is “fail”, contrary to its data (YY/T 0969-2013, clause 4.7) |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "YYT0969-2013-4.7-verdict" is "<outcome>"
    And rule "YYT0969-2013-4.7-verdict" is judged "<judged>"

    Examples:
      | results                                         | outcome | judged  |
      | [{"item": "total_bacteria", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                   | outcome | judged |
      | [{"item": "total_bacteria", "value": {"value": 100, "unit": "CFU/g"}, "verdict": "pass"}] | unknown | pass   |

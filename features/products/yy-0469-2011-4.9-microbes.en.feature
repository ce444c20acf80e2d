# language: en
Feature: YY 0469-2011 4.9: Microbes

  Background:
    Given the submission "products"
    And "/products/0/standard" is "YY0469-2011"
    And "/products/0/kind" is "surgical mask"
    And "/products/0/class" is not given
    And "/products/0/reports/0/results" is "[{}]"

  Scenario Outline: On either side of the limit
    Given "/products/0/is_sterile" is "<sterile>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                     | sterile | item           | measured                                          | outcome |
      | YY0469-2011-4.9-bacteria | no      | total bacteria | 101 CFU/g                                         | fail    |
      | YY0469-2011-4.9-bacteria | no      | total bacteria | 99 CFU/g                                          | pass    |
      | YY0469-2011-4.9-bacteria | no      | total bacteria | {\"samples\": [80, 80, 101], \"unit\": \"CFU/g\"} | fail    |
      | YY0469-2011-4.9-bacteria | no      | total bacteria | {\"samples\": [80, 99], \"unit\": \"CFU/g\"}      | pass    |
      | YY0469-2011-4.9-bacteria | no      | total bacteria | {\"less_than\": 99, \"unit\": \"CFU/g\"}          | pass    |
      | YY0469-2011-4.9-bacteria | no      | total bacteria | {\"more_than\": 101, \"unit\": \"CFU/g\"}         | fail    |

  @boundary
  Scenario Outline: Exactly at the limit
    Given "/products/0/is_sterile" is "<sterile>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<outcome>"

    Examples:
      | rule                     | sterile | item           | measured  | outcome |
      | YY0469-2011-4.9-bacteria | no      | total bacteria | 100 CFU/g | pass    |

  Scenario Outline: The value measured is missing
    Given "/products/0/is_sterile" is "<sterile>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                     | sterile | item           |
      | YY0469-2011-4.9-bacteria | no      | total bacteria |

  Scenario Outline: A wrong unit, or a bound that does not decide
    Given "/products/0/is_sterile" is "<sterile>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                     | sterile | item           | measured                                  | state                                     |
      | YY0469-2011-4.9-bacteria | no      | total bacteria | 100 mg/kg                                 | in an unknown unit or one of another kind |
      | YY0469-2011-4.9-bacteria | no      | total bacteria | {\"value\": 100, \"unit\": \"pcs\"}       | in an unknown unit or one of another kind |
      | YY0469-2011-4.9-bacteria | no      | total bacteria | {\"more_than\": 99, \"unit\": \"CFU/g\"}  | only a bound, which does not decide       |
      | YY0469-2011-4.9-bacteria | no      | total bacteria | {\"less_than\": 101, \"unit\": \"CFU/g\"} | only a bound, which does not decide       |

  Scenario Outline: Detected and not detected
    Given "/products/0/is_sterile" is "<sterile>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/detected" is "<detected>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                           | sterile | item                                 | detected | outcome |
      | YY0469-2011-4.9-coliforms      | no      | coliforms                            | no       | pass    |
      | YY0469-2011-4.9-coliforms      | no      | coliforms                            | yes      | fail    |
      | YY0469-2011-4.9-pseudomonas    | no      | pseudomonas aeruginosa               | no       | pass    |
      | YY0469-2011-4.9-pseudomonas    | no      | pseudomonas aeruginosa               | yes      | fail    |
      | YY0469-2011-4.9-staphylococcus | no      | staphylococcus aureus                | no       | pass    |
      | YY0469-2011-4.9-staphylococcus | no      | staphylococcus aureus                | yes      | fail    |
      | YY0469-2011-4.9-streptococcus  | no      | haemolytic streptococci              | no       | pass    |
      | YY0469-2011-4.9-streptococcus  | no      | haemolytic streptococci              | yes      | fail    |
      | YY0469-2011-4.9-fungi          | no      | total fungi                          | no       | pass    |
      | YY0469-2011-4.9-fungi          | no      | total fungi                          | yes      | fail    |
      | YY0469-2011-4.9-sterility      | yes     | microbes found by the sterility test | no       | pass    |
      | YY0469-2011-4.9-sterility      | yes     | microbes found by the sterility test | yes      | fail    |

  Scenario Outline: Whether it is detected is missing
    Given "/products/0/is_sterile" is "<sterile>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/detected" is "missing"

    Examples:
      | rule                           | sterile | item                                 |
      | YY0469-2011-4.9-coliforms      | no      | coliforms                            |
      | YY0469-2011-4.9-pseudomonas    | no      | pseudomonas aeruginosa               |
      | YY0469-2011-4.9-staphylococcus | no      | staphylococcus aureus                |
      | YY0469-2011-4.9-streptococcus  | no      | haemolytic streptococci              |
      | YY0469-2011-4.9-fungi          | no      | total fungi                          |
      | YY0469-2011-4.9-sterility      | yes     | microbes found by the sterility test |

  Scenario Outline: Whether it is detected is a text
    Given "/products/0/is_sterile" is "<sterile>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/detected" is wrongly the text "none"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/detected" is "of the wrong type"

    Examples:
      | rule                           | sterile | item                                 |
      | YY0469-2011-4.9-coliforms      | no      | coliforms                            |
      | YY0469-2011-4.9-pseudomonas    | no      | pseudomonas aeruginosa               |
      | YY0469-2011-4.9-staphylococcus | no      | staphylococcus aureus                |
      | YY0469-2011-4.9-streptococcus  | no      | haemolytic streptococci              |
      | YY0469-2011-4.9-fungi          | no      | total fungi                          |
      | YY0469-2011-4.9-sterility      | yes     | microbes found by the sterility test |

  Scenario Outline: What is said where it fails (value)
    Given "/products/0/is_sterile" is "<sterile>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "4.9" of "YY0469-2011"

    Examples:
      | rule                     | sterile | item           | measured  | explanation                                                                                                  |
      | YY0469-2011-4.9-bacteria | no      | total bacteria | 101 CFU/g | Total bacteria measured 101 CFU/g; YY 0469-2011, clause 4.9, demands that each specimen is at most 100 CFU/g |

  Scenario Outline: What is said where it fails (finding)
    Given "/products/0/is_sterile" is "<sterile>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/detected" is "<detected>"
    When it is assessed on its own day
    Then rule "<rule>" is "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/detected"
    And the citation is "4.9" of "YY0469-2011"

    Examples:
      | rule                           | sterile | item                                 | detected | explanation                                                                                     |
      | YY0469-2011-4.9-coliforms      | no      | coliforms                            | yes      | Coliforms measured yes; YY 0469-2011, clause 4.9, demands that it is not detected               |
      | YY0469-2011-4.9-pseudomonas    | no      | pseudomonas aeruginosa               | yes      | Pseudomonas aeruginosa measured yes; YY 0469-2011, clause 4.9, demands that it is not detected  |
      | YY0469-2011-4.9-staphylococcus | no      | staphylococcus aureus                | yes      | Staphylococcus aureus measured yes; YY 0469-2011, clause 4.9, demands that it is not detected   |
      | YY0469-2011-4.9-streptococcus  | no      | haemolytic streptococci              | yes      | Haemolytic streptococci measured yes; YY 0469-2011, clause 4.9, demands that it is not detected |
      | YY0469-2011-4.9-fungi          | no      | total fungi                          | yes      | Fungi measured yes; YY 0469-2011, clause 4.9, demands that it is not detected                   |
      | YY0469-2011-4.9-sterility      | yes     | microbes found by the sterility test | yes      | Sterility measured yes; YY 0469-2011, clause 4.9, demands that it is not detected               |

  Scenario Outline: Where a row does not apply
    Given "/products/0/is_sterile" is "<sterile>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule                           | sterile | item                                 | field                                | value       |
      | YY0469-2011-4.9-bacteria       | no      | total bacteria                       | /products/0/is_sterile               | yes         |
      | YY0469-2011-4.9-coliforms      | no      | coliforms                            | /products/0/is_sterile               | yes         |
      | YY0469-2011-4.9-pseudomonas    | no      | pseudomonas aeruginosa               | /products/0/is_sterile               | yes         |
      | YY0469-2011-4.9-staphylococcus | no      | staphylococcus aureus                | /products/0/is_sterile               | yes         |
      | YY0469-2011-4.9-streptococcus  | no      | haemolytic streptococci              | /products/0/is_sterile               | yes         |
      | YY0469-2011-4.9-fungi          | no      | total fungi                          | /products/0/is_sterile               | yes         |
      | YY0469-2011-4.9-sterility      | yes     | microbes found by the sterility test | /products/0/is_sterile               | no          |
      | YY0469-2011-4.9-bacteria       | no      | total bacteria                       | /products/0/reports/0/lot            | 20200101    |
      | YY0469-2011-4.9-bacteria       | no      | total bacteria                       | /products/0/standard                 | GB2626-2006 |
      | YY0469-2011-4.9-bacteria       | no      | total bacteria                       | /products/0/reports/0/results/0/item | coliforms   |

  Scenario: The item is missing
    Given "/products/0/is_sterile" is "no"
    And "/products/0/reports/0/results/0/value" is "1 %"
    When it is assessed on its own day
    Then rule "YY0469-2011-4.9-bacteria" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/item" is "missing"

  Scenario Outline: The report is complete
    Given "/products/0/is_sterile" is "<sterile>"
    And "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "YY0469-2011-4.9-evidence" is "pass"
    And requirement "YY0469-2011-4.9" is "<verdict>"

    Examples:
      | sterile | results                                                                                                                                                                                                                                                                                                                                  | verdict   |
      | no      | [{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}] | compliant |
      | yes     | [{\"item\": \"contamination\", \"detected\": false}]                                                                                                                                                                                                                                                                                     | compliant |

  Scenario Outline: The report lacks an item
    Given "/products/0/is_sterile" is "<sterile>"
    And "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "YY0469-2011-4.9-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported microbes for this lot (YY 0469-2011, clause 4.9)"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "4.9" of "YY0469-2011"

    Examples:
      | sterile | results                                                                                                                                                                                                                                                                                      |
      | no      | [{\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]                                      |
      | no      | [{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]     |
      | no      | [{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]       |
      | no      | [{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]          |
      | no      | [{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]         |
      | no      | [{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}] |
      | yes     | [{\"item\": \"dead_space\", \"value\": {\"value\": 0.5, \"unit\": \"%\"}}]                                                                                                                                                                                                                   |

  Scenario Outline: The report does not vouch for this lot
    Given "/products/0/is_sterile" is "no"
    And "/products/0/reports/0/results" is "[{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "YY0469-2011-4.9-evidence" is "fail"
    And the evidence is at "<field>"

    Examples:
      | field                               | value      |
      | /products/0/reports/0/is_accredited | no         |
      | /products/0/reports/0/lot           | 20200101   |
      | /products/0/reports/0/dated_on      | 2020-03-09 |
      | /products/0/reports/0/dated_on      | 2020-03-26 |

  @boundary
  Scenario Outline: The report is of the day of manufacture or of assessment
    Given "/products/0/is_sterile" is "no"
    And "/products/0/reports/0/results" is "[{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]"
    And "/products/0/reports/0/dated_on" is "<value>"
    When it is assessed on its own day
    Then rule "YY0469-2011-4.9-evidence" is "pass"
    And rule "YY0469-2011-4.9-evidence" is judged "pass"

    Examples:
      | value      |
      | 2020-03-10 |
      | 2020-03-25 |

  Scenario Outline: Whether the report vouches is not known
    Given "/products/0/is_sterile" is "no"
    And "/products/0/reports/0/results" is "[{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]"
    And "<field>" is not given
    When it is assessed on its own day
    Then rule "YY0469-2011-4.9-evidence" is "unknown"
    And the evidence at "<field>" is "missing"

    Examples:
      | field                               |
      | /products/0/reports/0/is_accredited |
      | /products/0/reports/0/lot           |
      | /products/0/reports/0/dated_on      |
      | /products/0/reports                 |

  Scenario: There is no report
    Given "/products/0/is_sterile" is "no"
    And "/products/0/reports/0/results" is "[{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]"
    And "/products/0/reports" is an empty list
    When it is assessed on its own day
    Then rule "YY0469-2011-4.9-evidence" is "fail"
    And the evidence is at "/products/0/reports"
    And requirement "YY0469-2011-4.9" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/is_sterile" is "no"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "YY0469-2011-4.9-verdict" is "<outcome>"
    And rule "YY0469-2011-4.9-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "4.9" of "YY0469-2011"

    Examples:
      | results                                                                                   | outcome | said                                                                                                  |
      | [{"item": "total_bacteria", "value": {"value": 101, "unit": "CFU/g"}, "verdict": "pass"}] | fail    | the laboratory's verdict on total bacteria is “pass”, contrary to its data (YY 0469-2011, clause 4.9) |
      | [{"item": "total_bacteria", "value": {"value": 100, "unit": "CFU/g"}, "verdict": "fail"}] | fail    | the laboratory's verdict on total bacteria is “fail”, contrary to its data (YY 0469-2011, clause 4.9) |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/is_sterile" is "no"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "YY0469-2011-4.9-verdict" is "<outcome>"
    And rule "YY0469-2011-4.9-verdict" is judged "<judged>"

    Examples:
      | results                                         | outcome | judged  |
      | [{"item": "total_bacteria", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                   | outcome | judged |
      | [{"item": "total_bacteria", "value": {"value": 100, "unit": "CFU/g"}, "verdict": "pass"}] | pass    | pass   |

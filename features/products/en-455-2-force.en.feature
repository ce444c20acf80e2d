Feature: EN 455-2:2015: Median force at break

  Background:
    Given the submission "products"
    And "/products/0/standard" is "EN455-2-2015"
    And "/products/0/kind" is "surgical_gloves"
    And "/products/0/reports/0/results" is “[{"item": "force_at_break"}]”

  Scenario Outline: On either side of the limit
    Given "/products/0/class" is "<class>"
    And "/products/0/kind" is "<kind>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                              | class     | kind            | measured | outcome | judged |
      | EN455-2-2015-force-surgical       | latex     | surgical_gloves | 8.9 N    | fail    | fail   |
      | EN455-2-2015-force-surgical       | latex     | surgical_gloves | 9.1 N    | pass    | pass   |
      | EN455-2-2015-force-exam-latex     | latex     | exam_gloves     | 5.9 N    | fail    | fail   |
      | EN455-2-2015-force-exam-latex     | latex     | exam_gloves     | 6.1 N    | pass    | pass   |
      | EN455-2-2015-force-exam-synthetic | synthetic | exam_gloves     | 5.9 N    | unknown | fail   |
      | EN455-2-2015-force-exam-synthetic | synthetic | exam_gloves     | 6.1 N    | unknown | pass   |
      | EN455-2-2015-force-exam-vinyl     | vinyl     | exam_gloves     | 3.59 N   | fail    | fail   |
      | EN455-2-2015-force-exam-vinyl     | vinyl     | exam_gloves     | 3.61 N   | pass    | pass   |

    @boundary
    Examples: exactly at the limit
      | rule                              | class     | kind            | measured | outcome | judged |
      | EN455-2-2015-force-surgical       | latex     | surgical_gloves | 9 N      | pass    | pass   |
      | EN455-2-2015-force-exam-latex     | latex     | exam_gloves     | 6 N      | pass    | pass   |
      | EN455-2-2015-force-exam-synthetic | synthetic | exam_gloves     | 6 N      | unknown | pass   |
      | EN455-2-2015-force-exam-vinyl     | vinyl     | exam_gloves     | 3.6 N    | pass    | pass   |

  Scenario Outline: No value, nothing to judge
    Given "/products/0/class" is "<class>"
    And "/products/0/kind" is "<kind>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                              | class     | kind            |
      | EN455-2-2015-force-surgical       | latex     | surgical_gloves |
      | EN455-2-2015-force-exam-latex     | latex     | exam_gloves     |
      | EN455-2-2015-force-exam-synthetic | synthetic | exam_gloves     |
      | EN455-2-2015-force-exam-vinyl     | vinyl     | exam_gloves     |

  Scenario Outline: A wrong unit or a mere bound decides nothing
    Given "/products/0/class" is "<class>"
    And "/products/0/kind" is "<kind>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                          | class | kind            | measured                         | state                                     |
      | EN455-2-2015-force-surgical   | latex | surgical_gloves | 20 mm                            | in an unknown unit or one of another kind |
      | EN455-2-2015-force-surgical   | latex | surgical_gloves | {"more_than": 8.9, "unit": "N"}  | only a bound, which does not decide       |
      | EN455-2-2015-force-exam-latex | latex | exam_gloves     | 20 mm                            | in an unknown unit or one of another kind |
      | EN455-2-2015-force-exam-latex | latex | exam_gloves     | {"more_than": 5.9, "unit": "N"}  | only a bound, which does not decide       |
      | EN455-2-2015-force-exam-vinyl | vinyl | exam_gloves     | 20 mm                            | in an unknown unit or one of another kind |
      | EN455-2-2015-force-exam-vinyl | vinyl | exam_gloves     | {"more_than": 3.59, "unit": "N"} | only a bound, which does not decide       |

  Scenario Outline: A wrong unit or a mere bound decides nothing, where the limit is not verified
    Given "/products/0/class" is "<class>"
    And "/products/0/kind" is "<kind>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"

    Examples:
      | rule                              | class     | kind        | measured                        |
      | EN455-2-2015-force-exam-synthetic | synthetic | exam_gloves | 20 mm                           |
      | EN455-2-2015-force-exam-synthetic | synthetic | exam_gloves | {"more_than": 5.9, "unit": "N"} |

  Scenario Outline: What is said of a failure
    Given "/products/0/class" is "<class>"
    And "/products/0/kind" is "<kind>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "force" of "EN455-2-2015"

    Examples:
      | rule                              | class     | kind            | measured | outcome | said                                                                                                                   |
      | EN455-2-2015-force-surgical       | latex     | surgical_gloves | 8.9 N    | fail    | Median force at break measured 8.9 N; EN 455-2:2015 (median force at break) demands that the median is at least 9 N    |
      | EN455-2-2015-force-exam-latex     | latex     | exam_gloves     | 5.9 N    | fail    | Median force at break measured 5.9 N; EN 455-2:2015 (median force at break) demands that the median is at least 6 N    |
      | EN455-2-2015-force-exam-synthetic | synthetic | exam_gloves     | 5.9 N    | unknown | Median force at break measured 5.9 N; EN 455-2:2015 (median force at break) demands that the median is at least 6 N    |
      | EN455-2-2015-force-exam-vinyl     | vinyl     | exam_gloves     | 3.59 N   | fail    | Median force at break measured 3.59 N; EN 455-2:2015 (median force at break) demands that the median is at least 3.6 N |

  Scenario Outline: Kind and material decide the limit
    Given "/products/0/class" is "<class>"
    And "/products/0/kind" is "<kind>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                          | class | kind            | measured | outcome        |
      | EN455-2-2015-force-exam-latex | latex | surgical_gloves | 8 N      | not applicable |
      | EN455-2-2015-force-surgical   | latex | exam_gloves     | 8 N      | not applicable |
      | EN455-2-2015-force-exam-vinyl | latex | exam_gloves     | 4 N      | not applicable |

  Scenario Outline: Another standard or another lot
    Given "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "EN455-2-2015-force-surgical" is "not applicable"

    Examples:
      | field                                | value       |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  Scenario Outline: What has to be reported of each class
    Given "/products/0/class" is "<class>"
    And "/products/0/kind" is "<kind>"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN455-2-2015-force-evidence" is "<outcome>"
    And rule "EN455-2-2015-force-evidence" is judged "<judged>"

    Examples:
      | class     | kind            | results                      | outcome | judged |
      | latex     | surgical_gloves | [{"item": "force_at_break"}] | pass    | pass   |
      | latex     | surgical_gloves | [{"item": "charge"}]         | fail    | fail   |
      | latex     | exam_gloves     | [{"item": "force_at_break"}] | pass    | pass   |
      | latex     | exam_gloves     | [{"item": "charge"}]         | fail    | fail   |
      | synthetic | surgical_gloves | [{"item": "force_at_break"}] | pass    | pass   |
      | synthetic | surgical_gloves | [{"item": "charge"}]         | fail    | fail   |
      | synthetic | exam_gloves     | [{"item": "force_at_break"}] | pass    | pass   |
      | synthetic | exam_gloves     | [{"item": "charge"}]         | fail    | fail   |
      | vinyl     | surgical_gloves | [{"item": "force_at_break"}] | pass    | pass   |
      | vinyl     | surgical_gloves | [{"item": "charge"}]         | fail    | fail   |
      | vinyl     | exam_gloves     | [{"item": "force_at_break"}] | pass    | pass   |
      | vinyl     | exam_gloves     | [{"item": "charge"}]         | fail    | fail   |

  Scenario Outline: Laboratory, lot and day of the report
    Given "/products/0/reports/0/results" is “[{"item": "force_at_break"}]”
    And "/products/0/reports/0/<field>" is "<value>"
    When it is assessed on its own day
    Then rule "EN455-2-2015-force-evidence" is "<outcome>"
    And rule "EN455-2-2015-force-evidence" is judged "<outcome>"

    Examples:
      | field         | value      | outcome |
      | is_accredited | no         | fail    |
      | lot           | 20200311   | fail    |
      | dated_on      | 2020-03-09 | fail    |
      | dated_on      | 2020-03-26 | fail    |

    @boundary
    Examples: on the first and the last day possible
      | field    | value      | outcome |
      | dated_on | 2020-03-10 | pass    |
      | dated_on | 2020-03-25 | pass    |

  Scenario Outline: Whether the report vouches is not known
    Given "/products/0/reports/0/results" is “[{"item": "force_at_break"}]”
    And "/products/0/reports/0/<field>" is not given
    When it is assessed on its own day
    Then rule "EN455-2-2015-force-evidence" is "unknown"
    And rule "EN455-2-2015-force-evidence" is judged "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |

  Scenario: What is said where no report covers it
    Given "/products/0/reports/0/results/0/item" is "charge"
    When it is assessed on its own day
    Then rule "EN455-2-2015-force-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported median force at break for this lot"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "force" of "EN455-2-2015"
    And requirement "EN455-2-2015-force" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/class" is "latex"
    And "/products/0/kind" is "surgical_gloves"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN455-2-2015-force-verdict" is "<outcome>"
    And rule "EN455-2-2015-force-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "force" of "EN455-2-2015"

    Examples:
      | results                                                                               | outcome | said                                                                                                                      |
      | [{"item": "force_at_break", "value": {"value": 8.9, "unit": "N"}, "verdict": "pass"}] | fail    | the laboratory's verdict on force at break is “pass”, contrary to its data (8.9 N) (EN 455-2:2015: median force at break) |
      | [{"item": "force_at_break", "value": {"value": 9, "unit": "N"}, "verdict": "fail"}]   | fail    | the laboratory's verdict on force at break is “fail”, contrary to its data (9 N) (EN 455-2:2015: median force at break)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/class" is "latex"
    And "/products/0/kind" is "surgical_gloves"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN455-2-2015-force-verdict" is "<outcome>"
    And rule "EN455-2-2015-force-verdict" is judged "<judged>"

    Examples:
      | results                                         | outcome | judged  |
      | [{"item": "force_at_break", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                             | outcome | judged |
      | [{"item": "force_at_break", "value": {"value": 9, "unit": "N"}, "verdict": "pass"}] | pass    | pass   |

  Scenario Outline: Of a report that lists every glove, the median counts
    Given "/products/0/kind" is "surgical_gloves"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "EN455-2-2015-force-surgical" is "<outcome>"
    And rule "EN455-2-2015-force-surgical" is judged "<outcome>"

    Examples:
      | measured                                          | outcome |
      | {"samples": [3, 8, 9.1, 12, 14], "unit": "N"}     | pass    |
      | {"samples": [8.9, 8.9, 8.9, 30, 30], "unit": "N"} | fail    |
      | {"samples": [8.6, 20, 9.3, 3], "unit": "N"}       | fail    |

    @boundary
    Examples: exactly at the limit
      | measured                                    | outcome |
      | {"samples": [3, 9, 30], "unit": "N"}        | pass    |
      | {"samples": [8.7, 20, 9.3, 3], "unit": "N"} | pass    |

  Scenario: What is said of a median
    Given "/products/0/kind" is "surgical_gloves"
    And "/products/0/reports/0/results/0/value" is “{"samples": [8.9, 8.9, 8.9, 30, 30], "unit": "N"}”
    When it is assessed on its own day
    Then rule "EN455-2-2015-force-surgical" is "fail"
    And the explanation says "Median force at break measured 8.9, 8.9, 8.9, 30, 30 N; EN 455-2:2015 (median force at break) demands that the median is at least 9 N"
    And the evidence is at "/products/0/reports/0/results/0/value"

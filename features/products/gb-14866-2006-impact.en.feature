Feature: GB 14866-2006: Resistance to impact

  Background:
    Given the submission "products"
    And "/products/0/standard" is "GB14866-2006"
    And "/products/0/kind" is "eye_protector"
    And "/products/0/reports/0/results" is “[{"item": "drop_ball"}]”

  Scenario Outline: How many specimens fail
    Given "/products/0/reports/0/results/0/tested" is "<tested>"
    And "/products/0/reports/0/results/0/failed" is "<failed>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                    | tested | failed | outcome | judged |
      | GB14866-2006-impact-any | 1      | 1      | unknown | fail   |
      | GB14866-2006-impact-any | 0      | 0      | unknown | fail   |
      | GB14866-2006-impact-any | 6      | 0      | unknown | pass   |

    @boundary
    Examples: exactly at the limit
      | rule                    | tested | failed | outcome | judged |
      | GB14866-2006-impact-any | 1      | 0      | unknown | pass   |

  Scenario: Counts missing or mistyped: tested
    Given "/products/0/reports/0/results/0/failed" is "0"
    When it is assessed on its own day
    Then rule "GB14866-2006-impact-any" is "unknown"
    And rule "GB14866-2006-impact-any" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/tested" is "missing"

  Scenario: Counts missing or mistyped: failed
    Given "/products/0/reports/0/results/0/tested" is "1"
    When it is assessed on its own day
    Then rule "GB14866-2006-impact-any" is "unknown"
    And rule "GB14866-2006-impact-any" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/failed" is "missing"

  Scenario: Counts missing or mistyped: a text
    Given "/products/0/reports/0/results/0/tested" is "1"
    And "/products/0/reports/0/results/0/failed" is wrongly the text "3"
    When it is assessed on its own day
    Then rule "GB14866-2006-impact-any" is "unknown"
    And rule "GB14866-2006-impact-any" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/failed" is "of the wrong type"

  Scenario Outline: What is said of a failure, by count
    Given "/products/0/reports/0/results/0/tested" is "<tested>"
    And "/products/0/reports/0/results/0/failed" is "<failed>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/failed"
    And the citation is "impact" of "GB14866-2006"

    Examples:
      | rule                    | tested | failed | outcome | said                                                                                                      |
      | GB14866-2006-impact-any | 1      | 1      | unknown | Resistance to impact measured 1; GB 14866-2006 (resistance to impact) demands that at most 0 of 1 specimens fail |

  Scenario Outline: Another standard or another lot
    Given "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "GB14866-2006-impact-any" is "not applicable"

    Examples:
      | field                                | value       |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  Scenario Outline: What has to be reported of each class
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "GB14866-2006-impact-evidence" is "<outcome>"
    And rule "GB14866-2006-impact-evidence" is judged "<judged>"

    Examples:
      | results                 | outcome | judged |
      | [{"item": "drop_ball"}] | pass    | pass   |
      | [{"item": "charge"}]    | fail    | fail   |

  Scenario Outline: Laboratory, lot and day of the report
    Given "/products/0/reports/0/results" is “[{"item": "drop_ball"}]”
    And "/products/0/reports/0/<field>" is "<value>"
    When it is assessed on its own day
    Then rule "GB14866-2006-impact-evidence" is "<outcome>"
    And rule "GB14866-2006-impact-evidence" is judged "<outcome>"

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
    Given "/products/0/reports/0/results" is “[{"item": "drop_ball"}]”
    And "/products/0/reports/0/<field>" is not given
    When it is assessed on its own day
    Then rule "GB14866-2006-impact-evidence" is "unknown"
    And rule "GB14866-2006-impact-evidence" is judged "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |

  Scenario: What is said where no report covers it
    Given "/products/0/reports/0/results/0/item" is "charge"
    When it is assessed on its own day
    Then rule "GB14866-2006-impact-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported resistance to impact for this lot"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "impact" of "GB14866-2006"
    And requirement "GB14866-2006-impact" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "GB14866-2006-impact-verdict" is "<outcome>"
    And rule "GB14866-2006-impact-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "impact" of "GB14866-2006"

    Examples:
      | results                                                              | outcome | said                                                                                                            |
      | [{"item": "drop_ball", "tested": 1, "failed": 1, "verdict": "pass"}] | unknown | the laboratory's verdict on drop ball is “pass”, contrary to its data (1) (GB 14866-2006: resistance to impact) |
      | [{"item": "drop_ball", "tested": 1, "failed": 0, "verdict": "fail"}] | unknown | the laboratory's verdict on drop ball is “fail”, contrary to its data (0) (GB 14866-2006: resistance to impact) |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "GB14866-2006-impact-verdict" is "<outcome>"
    And rule "GB14866-2006-impact-verdict" is judged "<judged>"

    Examples:
      | results                                    | outcome | judged  |
      | [{"item": "drop_ball", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                              | outcome | judged |
      | [{"item": "drop_ball", "tested": 1, "failed": 0, "verdict": "pass"}] | unknown | pass   |

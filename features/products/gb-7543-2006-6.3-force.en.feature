Feature: GB 7543-2006, clause 6.3: Force at break

  Background:
    Given the submission "products"
    And "/products/0/standard" is "GB7543-2006"
    And "/products/0/kind" is "surgical_gloves"
    And "/products/0/class" is "latex"
    And "/products/0/reports/0/results" is “[{"item": "force_at_break"}]”

  Scenario Outline: On either side of the limit
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                             | class     | item               | measured | outcome | judged |
      | GB7543-2006-6.3-before-latex     | latex     | force_at_break     | 12.49 N  | unknown | fail   |
      | GB7543-2006-6.3-before-latex     | latex     | force_at_break     | 12.51 N  | unknown | pass   |
      | GB7543-2006-6.3-before-synthetic | synthetic | force_at_break     | 8.99 N   | unknown | fail   |
      | GB7543-2006-6.3-before-synthetic | synthetic | force_at_break     | 9.01 N   | unknown | pass   |
      | GB7543-2006-6.3-after-latex      | latex     | force_after_ageing | 9.49 N   | unknown | fail   |
      | GB7543-2006-6.3-after-latex      | latex     | force_after_ageing | 9.51 N   | unknown | pass   |
      | GB7543-2006-6.3-after-synthetic  | synthetic | force_after_ageing | 8.99 N   | unknown | fail   |
      | GB7543-2006-6.3-after-synthetic  | synthetic | force_after_ageing | 9.01 N   | unknown | pass   |

    @boundary
    Examples: exactly at the limit
      | rule                             | class     | item               | measured | outcome | judged |
      | GB7543-2006-6.3-before-latex     | latex     | force_at_break     | 12.5 N   | unknown | pass   |
      | GB7543-2006-6.3-before-synthetic | synthetic | force_at_break     | 9.0 N    | unknown | pass   |
      | GB7543-2006-6.3-after-latex      | latex     | force_after_ageing | 9.5 N    | unknown | pass   |
      | GB7543-2006-6.3-after-synthetic  | synthetic | force_after_ageing | 9.0 N    | unknown | pass   |

  Scenario Outline: No value, nothing to judge
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                             | class     | item               |
      | GB7543-2006-6.3-before-latex     | latex     | force_at_break     |
      | GB7543-2006-6.3-before-synthetic | synthetic | force_at_break     |
      | GB7543-2006-6.3-after-latex      | latex     | force_after_ageing |
      | GB7543-2006-6.3-after-synthetic  | synthetic | force_after_ageing |

  Scenario Outline: A wrong unit or a mere bound decides nothing, where the limit is not verified
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"

    Examples:
      | rule                             | class     | item               | measured                          |
      | GB7543-2006-6.3-before-latex     | latex     | force_at_break     | 20 mm                             |
      | GB7543-2006-6.3-before-latex     | latex     | force_at_break     | {"more_than": 12.49, "unit": "N"} |
      | GB7543-2006-6.3-before-synthetic | synthetic | force_at_break     | 20 mm                             |
      | GB7543-2006-6.3-before-synthetic | synthetic | force_at_break     | {"more_than": 8.99, "unit": "N"}  |
      | GB7543-2006-6.3-after-latex      | latex     | force_after_ageing | 20 mm                             |
      | GB7543-2006-6.3-after-latex      | latex     | force_after_ageing | {"more_than": 9.49, "unit": "N"}  |
      | GB7543-2006-6.3-after-synthetic  | synthetic | force_after_ageing | 20 mm                             |
      | GB7543-2006-6.3-after-synthetic  | synthetic | force_after_ageing | {"more_than": 8.99, "unit": "N"}  |

  Scenario Outline: What is said of a failure
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "6.3" of "GB7543-2006"

    Examples:
      | rule                             | class     | item               | measured | outcome | said                                                                                                                   |
      | GB7543-2006-6.3-before-latex     | latex     | force_at_break     | 12.49 N  | unknown | Force at break before ageing measured 12.49 N; GB 7543-2006, clause 6.3, demands that each specimen is at least 12.5 N |
      | GB7543-2006-6.3-before-synthetic | synthetic | force_at_break     | 8.99 N   | unknown | Force at break before ageing measured 8.99 N; GB 7543-2006, clause 6.3, demands that each specimen is at least 9.0 N   |
      | GB7543-2006-6.3-after-latex      | latex     | force_after_ageing | 9.49 N   | unknown | Force at break after ageing measured 9.49 N; GB 7543-2006, clause 6.3, demands that each specimen is at least 9.5 N    |
      | GB7543-2006-6.3-after-synthetic  | synthetic | force_after_ageing | 8.99 N   | unknown | Force at break after ageing measured 8.99 N; GB 7543-2006, clause 6.3, demands that each specimen is at least 9.0 N    |

  Scenario Outline: Another standard or another lot
    Given "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "GB7543-2006-6.3-before-latex" is "not applicable"

    Examples:
      | field                                | value       |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  Scenario: Of another class it is not asked
    Given "/products/0/class" is "synthetic"
    When it is assessed on its own day
    Then rule "GB7543-2006-6.3-before-latex" is "not applicable"

  Scenario Outline: What has to be reported of each class
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "GB7543-2006-6.3-evidence" is "<outcome>"
    And rule "GB7543-2006-6.3-evidence" is judged "<judged>"

    Examples:
      | class     | results                                                      | outcome | judged |
      | latex     | [{"item": "force_at_break"}, {"item": "force_after_ageing"}] | pass    | pass   |
      | latex     | [{"item": "force_after_ageing"}]                             | fail    | fail   |
      | latex     | [{"item": "force_at_break"}]                                 | fail    | fail   |
      | synthetic | [{"item": "force_at_break"}, {"item": "force_after_ageing"}] | pass    | pass   |
      | synthetic | [{"item": "force_after_ageing"}]                             | fail    | fail   |
      | synthetic | [{"item": "force_at_break"}]                                 | fail    | fail   |

  Scenario Outline: Laboratory, lot and day of the report
    Given "/products/0/reports/0/results" is “[{"item": "force_at_break"}, {"item": "force_after_ageing"}]”
    And "/products/0/reports/0/<field>" is "<value>"
    When it is assessed on its own day
    Then rule "GB7543-2006-6.3-evidence" is "<outcome>"
    And rule "GB7543-2006-6.3-evidence" is judged "<outcome>"

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
    Given "/products/0/reports/0/results" is “[{"item": "force_at_break"}, {"item": "force_after_ageing"}]”
    And "/products/0/reports/0/<field>" is not given
    When it is assessed on its own day
    Then rule "GB7543-2006-6.3-evidence" is "unknown"
    And rule "GB7543-2006-6.3-evidence" is judged "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |

  Scenario: What is said where no report covers it
    Given "/products/0/reports/0/results/0/item" is "charge"
    When it is assessed on its own day
    Then rule "GB7543-2006-6.3-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported force at break for this lot"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "6.3" of "GB7543-2006"
    And requirement "GB7543-2006-6.3" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/class" is "latex"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "GB7543-2006-6.3-verdict" is "<outcome>"
    And rule "GB7543-2006-6.3-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "6.3" of "GB7543-2006"

    Examples:
      | results                                                                                 | outcome | said                                                                                                            |
      | [{"item": "force_at_break", "value": {"value": 12.49, "unit": "N"}, "verdict": "pass"}] | unknown | the laboratory's verdict on force at break is “pass”, contrary to its data (12.49 N) (GB 7543-2006, clause 6.3) |
      | [{"item": "force_at_break", "value": {"value": 12.5, "unit": "N"}, "verdict": "fail"}]  | unknown | the laboratory's verdict on force at break is “fail”, contrary to its data (12.5 N) (GB 7543-2006, clause 6.3)  |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/class" is "latex"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "GB7543-2006-6.3-verdict" is "<outcome>"
    And rule "GB7543-2006-6.3-verdict" is judged "<judged>"

    Examples:
      | results                                         | outcome | judged  |
      | [{"item": "force_at_break", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                | outcome | judged |
      | [{"item": "force_at_break", "value": {"value": 12.5, "unit": "N"}, "verdict": "pass"}] | unknown | pass   |

Feature: KF: Inhalation resistance

  Background:
    Given the submission "products"
    And "/products/0/standard" is "KF"
    And "/products/0/kind" is "daily_mask"
    And "/products/0/class" is "KF80"
    And "/products/0/reports/0/results" is “[{"item": "inhalation_resistance"}]”

  Scenario Outline: On either side of the limit
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule               | class | measured | outcome | judged |
      | KF-resistance-KF80 | KF80  | 59.9 Pa  | pass    | pass   |
      | KF-resistance-KF80 | KF80  | 60.1 Pa  | fail    | fail   |
      | KF-resistance-KF94 | KF94  | 69.9 Pa  | pass    | pass   |
      | KF-resistance-KF94 | KF94  | 70.1 Pa  | fail    | fail   |
      | KF-resistance-KF99 | KF99  | 99.9 Pa  | pass    | pass   |
      | KF-resistance-KF99 | KF99  | 100.1 Pa | fail    | fail   |

    @boundary
    Examples: exactly at the limit
      | rule               | class | measured | outcome | judged |
      | KF-resistance-KF80 | KF80  | 60 Pa    | pass    | pass   |
      | KF-resistance-KF94 | KF94  | 70 Pa    | pass    | pass   |
      | KF-resistance-KF99 | KF99  | 100 Pa   | pass    | pass   |

  Scenario Outline: No value, nothing to judge
    Given "/products/0/class" is "<class>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule               | class |
      | KF-resistance-KF80 | KF80  |
      | KF-resistance-KF94 | KF94  |
      | KF-resistance-KF99 | KF99  |

  Scenario Outline: A wrong unit or a mere bound decides nothing
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule               | class | measured                           | state                                     |
      | KF-resistance-KF80 | KF80  | 10 %                               | in an unknown unit or one of another kind |
      | KF-resistance-KF80 | KF80  | {"less_than": 60.1, "unit": "Pa"}  | only a bound, which does not decide       |
      | KF-resistance-KF94 | KF94  | 10 %                               | in an unknown unit or one of another kind |
      | KF-resistance-KF94 | KF94  | {"less_than": 70.1, "unit": "Pa"}  | only a bound, which does not decide       |
      | KF-resistance-KF99 | KF99  | 10 %                               | in an unknown unit or one of another kind |
      | KF-resistance-KF99 | KF99  | {"less_than": 100.1, "unit": "Pa"} | only a bound, which does not decide       |

  Scenario Outline: What is said of a failure
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "resistance" of "KF"

    Examples:
      | rule               | class | measured | outcome | said                                                                                                         |
      | KF-resistance-KF80 | KF80  | 60.1 Pa  | fail    | Inhalation resistance measured 60.1 Pa; KF (inhalation resistance) demands that each specimen is at most 60 Pa   |
      | KF-resistance-KF94 | KF94  | 70.1 Pa  | fail    | Inhalation resistance measured 70.1 Pa; KF (inhalation resistance) demands that each specimen is at most 70 Pa   |
      | KF-resistance-KF99 | KF99  | 100.1 Pa | fail    | Inhalation resistance measured 100.1 Pa; KF (inhalation resistance) demands that each specimen is at most 100 Pa |

  Scenario Outline: Other units and several specimens
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule               | class | measured  | outcome |
      | KF-resistance-KF80 | KF80  | 6.1 mmH2O | pass    |
      | KF-resistance-KF94 | KF94  | 7.1 mmH2O | pass    |
      | KF-resistance-KF94 | KF94  | 7.3 mmH2O | fail    |
      | KF-resistance-KF99 | KF99  | 1.0 mbar  | pass    |
      | KF-resistance-KF99 | KF99  | 1.1 mbar  | fail    |
      | KF-resistance-KF99 | KF99  | 90 Pa/cm2 | unknown |

  Scenario Outline: Another standard or another lot
    Given "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "KF-resistance-KF80" is "not applicable"

    Examples:
      | field                                | value       |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  Scenario: Of another class it is not asked
    Given "/products/0/class" is "KF94"
    When it is assessed on its own day
    Then rule "KF-resistance-KF80" is "not applicable"

  Scenario Outline: What has to be reported of each class
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "KF-resistance-evidence" is "<outcome>"
    And rule "KF-resistance-evidence" is judged "<judged>"

    Examples:
      | class | results                             | outcome | judged |
      | KF80  | [{"item": "inhalation_resistance"}] | pass    | pass   |
      | KF80  | [{"item": "charge"}]                | fail    | fail   |
      | KF94  | [{"item": "inhalation_resistance"}] | pass    | pass   |
      | KF94  | [{"item": "charge"}]                | fail    | fail   |
      | KF99  | [{"item": "inhalation_resistance"}] | pass    | pass   |
      | KF99  | [{"item": "charge"}]                | fail    | fail   |

  Scenario Outline: Laboratory, lot and day of the report
    Given "/products/0/reports/0/results" is “[{"item": "inhalation_resistance"}]”
    And "/products/0/reports/0/<field>" is "<value>"
    When it is assessed on its own day
    Then rule "KF-resistance-evidence" is "<outcome>"
    And rule "KF-resistance-evidence" is judged "<outcome>"

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
    Given "/products/0/reports/0/results" is “[{"item": "inhalation_resistance"}]”
    And "/products/0/reports/0/<field>" is not given
    When it is assessed on its own day
    Then rule "KF-resistance-evidence" is "unknown"
    And rule "KF-resistance-evidence" is judged "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |

  Scenario: What is said where no report covers it
    Given "/products/0/reports/0/results/0/item" is "charge"
    When it is assessed on its own day
    Then rule "KF-resistance-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported inhalation resistance for this lot"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "resistance" of "KF"
    And requirement "KF-resistance" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/class" is "KF80"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "KF-resistance-verdict" is "<outcome>"
    And rule "KF-resistance-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "resistance" of "KF"

    Examples:
      | results                                                                                        | outcome | said                                                                                                                    |
      | [{"item": "inhalation_resistance", "value": {"value": 60.1, "unit": "Pa"}, "verdict": "pass"}] | fail    | the laboratory's verdict on inhalation resistance is “pass”, contrary to its data (60.1 Pa) (KF: inhalation resistance) |
      | [{"item": "inhalation_resistance", "value": {"value": 60, "unit": "Pa"}, "verdict": "fail"}]   | fail    | the laboratory's verdict on inhalation resistance is “fail”, contrary to its data (60 Pa) (KF: inhalation resistance)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/class" is "KF80"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "KF-resistance-verdict" is "<outcome>"
    And rule "KF-resistance-verdict" is judged "<judged>"

    Examples:
      | results                                                | outcome | judged  |
      | [{"item": "inhalation_resistance", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                      | outcome | judged |
      | [{"item": "inhalation_resistance", "value": {"value": 60, "unit": "Pa"}, "verdict": "pass"}] | pass    | pass   |

Feature: KF: Total inward leakage

  Background:
    Given the submission "products"
    And "/products/0/standard" is "KF"
    And "/products/0/kind" is "respirator"
    And "/products/0/class" is "KF80"
    And "/products/0/reports/0/results" is “[{"item": "leakage_exercises"}]”

  Scenario Outline: On either side of the limit
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule            | class | measured | outcome | judged |
      | KF-leakage-KF80 | KF80  | 24.99 %  | pass    | pass   |
      | KF-leakage-KF80 | KF80  | 25.01 %  | fail    | fail   |
      | KF-leakage-KF94 | KF94  | 10.99 %  | pass    | pass   |
      | KF-leakage-KF94 | KF94  | 11.01 %  | fail    | fail   |
      | KF-leakage-KF99 | KF99  | 4.99 %   | pass    | pass   |
      | KF-leakage-KF99 | KF99  | 5.01 %   | fail    | fail   |

    @boundary
    Examples: exactly at the limit
      | rule            | class | measured | outcome | judged |
      | KF-leakage-KF80 | KF80  | 25.0 %   | pass    | pass   |
      | KF-leakage-KF94 | KF94  | 11.0 %   | pass    | pass   |
      | KF-leakage-KF99 | KF99  | 5.0 %    | pass    | pass   |

  Scenario Outline: No value, nothing to judge
    Given "/products/0/class" is "<class>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule            | class |
      | KF-leakage-KF80 | KF80  |
      | KF-leakage-KF94 | KF94  |
      | KF-leakage-KF99 | KF99  |

  Scenario Outline: A wrong unit or a mere bound decides nothing
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule            | class | measured                          | state                                     |
      | KF-leakage-KF80 | KF80  | 10 Pa                             | in an unknown unit or one of another kind |
      | KF-leakage-KF80 | KF80  | {"less_than": 25.01, "unit": "%"} | only a bound, which does not decide       |
      | KF-leakage-KF94 | KF94  | 10 Pa                             | in an unknown unit or one of another kind |
      | KF-leakage-KF94 | KF94  | {"less_than": 11.01, "unit": "%"} | only a bound, which does not decide       |
      | KF-leakage-KF99 | KF99  | 10 Pa                             | in an unknown unit or one of another kind |
      | KF-leakage-KF99 | KF99  | {"less_than": 5.01, "unit": "%"}  | only a bound, which does not decide       |

  Scenario Outline: What is said of a failure
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "leakage" of "KF"

    Examples:
      | rule            | class | measured | outcome | said                                                                                                    |
      | KF-leakage-KF80 | KF80  | 25.01 %  | fail    | Total inward leakage measured 25.01 %; KF (total inward leakage) demands that each specimen is at most 25.0 % |
      | KF-leakage-KF94 | KF94  | 11.01 %  | fail    | Total inward leakage measured 11.01 %; KF (total inward leakage) demands that each specimen is at most 11.0 % |
      | KF-leakage-KF99 | KF99  | 5.01 %   | fail    | Total inward leakage measured 5.01 %; KF (total inward leakage) demands that each specimen is at most 5.0 %   |

  Scenario Outline: Another standard or another lot
    Given "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "KF-leakage-KF80" is "not applicable"

    Examples:
      | field                                | value       |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  Scenario: Of another class it is not asked
    Given "/products/0/class" is "KF94"
    When it is assessed on its own day
    Then rule "KF-leakage-KF80" is "not applicable"

  Scenario Outline: What has to be reported of each class
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "KF-leakage-evidence" is "<outcome>"
    And rule "KF-leakage-evidence" is judged "<judged>"

    Examples:
      | class | results                         | outcome | judged |
      | KF80  | [{"item": "leakage_exercises"}] | pass    | pass   |
      | KF80  | [{"item": "charge"}]            | fail    | fail   |
      | KF94  | [{"item": "leakage_exercises"}] | pass    | pass   |
      | KF94  | [{"item": "charge"}]            | fail    | fail   |
      | KF99  | [{"item": "leakage_exercises"}] | pass    | pass   |
      | KF99  | [{"item": "charge"}]            | fail    | fail   |

  Scenario Outline: Laboratory, lot and day of the report
    Given "/products/0/reports/0/results" is “[{"item": "leakage_exercises"}]”
    And "/products/0/reports/0/<field>" is "<value>"
    When it is assessed on its own day
    Then rule "KF-leakage-evidence" is "<outcome>"
    And rule "KF-leakage-evidence" is judged "<outcome>"

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
    Given "/products/0/reports/0/results" is “[{"item": "leakage_exercises"}]”
    And "/products/0/reports/0/<field>" is not given
    When it is assessed on its own day
    Then rule "KF-leakage-evidence" is "unknown"
    And rule "KF-leakage-evidence" is judged "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |

  Scenario: What is said where no report covers it
    Given "/products/0/reports/0/results/0/item" is "charge"
    When it is assessed on its own day
    Then rule "KF-leakage-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported total inward leakage for this lot"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "leakage" of "KF"
    And requirement "KF-leakage" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/class" is "KF80"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "KF-leakage-verdict" is "<outcome>"
    And rule "KF-leakage-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "leakage" of "KF"

    Examples:
      | results                                                                                    | outcome | said                                                                                                                              |
      | [{"item": "leakage_exercises", "value": {"value": 25.01, "unit": "%"}, "verdict": "pass"}] | fail    | the laboratory's verdict on total inward leakage by exercise is “pass”, contrary to its data (25.01 %) (KF: total inward leakage) |
      | [{"item": "leakage_exercises", "value": {"value": 25, "unit": "%"}, "verdict": "fail"}]    | fail    | the laboratory's verdict on total inward leakage by exercise is “fail”, contrary to its data (25 %) (KF: total inward leakage)    |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/class" is "KF80"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "KF-leakage-verdict" is "<outcome>"
    And rule "KF-leakage-verdict" is judged "<judged>"

    Examples:
      | results                                            | outcome | judged  |
      | [{"item": "leakage_exercises", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                 | outcome | judged |
      | [{"item": "leakage_exercises", "value": {"value": 25, "unit": "%"}, "verdict": "pass"}] | pass    | pass   |

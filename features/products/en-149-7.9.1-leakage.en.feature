Feature: EN 149:2001+A1:2009, clause 7.9.1: Total inward leakage

  Background:
    Given the submission "products"
    And "/products/0/standard" is "EN149-2009"
    And "/products/0/kind" is "respirator"
    And "/products/0/class" is "FFP1"
    And "/products/0/reports/0/results" is “[{"item": "leakage_exercises"}]”

  Scenario Outline: On either side of the limit
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                            | class | item              | measured | outcome | judged |
      | EN149-2009-7.9.1-exercises-FFP1 | FFP1  | leakage_exercises | 24.9 %   | pass    | pass   |
      | EN149-2009-7.9.1-exercises-FFP1 | FFP1  | leakage_exercises | 25.1 %   | fail    | fail   |
      | EN149-2009-7.9.1-exercises-FFP2 | FFP2  | leakage_exercises | 10.9 %   | pass    | pass   |
      | EN149-2009-7.9.1-exercises-FFP2 | FFP2  | leakage_exercises | 11.1 %   | fail    | fail   |
      | EN149-2009-7.9.1-exercises-FFP3 | FFP3  | leakage_exercises | 4.9 %    | pass    | pass   |
      | EN149-2009-7.9.1-exercises-FFP3 | FFP3  | leakage_exercises | 5.1 %    | fail    | fail   |
      | EN149-2009-7.9.1-subjects-FFP1  | FFP1  | leakage_subjects  | 21.9 %   | pass    | pass   |
      | EN149-2009-7.9.1-subjects-FFP1  | FFP1  | leakage_subjects  | 22.1 %   | fail    | fail   |
      | EN149-2009-7.9.1-subjects-FFP2  | FFP2  | leakage_subjects  | 7.9 %    | pass    | pass   |
      | EN149-2009-7.9.1-subjects-FFP2  | FFP2  | leakage_subjects  | 8.1 %    | fail    | fail   |
      | EN149-2009-7.9.1-subjects-FFP3  | FFP3  | leakage_subjects  | 1.9 %    | pass    | pass   |
      | EN149-2009-7.9.1-subjects-FFP3  | FFP3  | leakage_subjects  | 2.1 %    | fail    | fail   |

    @boundary
    Examples: exactly at the limit
      | rule                            | class | item              | measured | outcome | judged |
      | EN149-2009-7.9.1-exercises-FFP1 | FFP1  | leakage_exercises | 25 %     | pass    | pass   |
      | EN149-2009-7.9.1-exercises-FFP2 | FFP2  | leakage_exercises | 11 %     | pass    | pass   |
      | EN149-2009-7.9.1-exercises-FFP3 | FFP3  | leakage_exercises | 5 %      | pass    | pass   |
      | EN149-2009-7.9.1-subjects-FFP1  | FFP1  | leakage_subjects  | 22 %     | pass    | pass   |
      | EN149-2009-7.9.1-subjects-FFP2  | FFP2  | leakage_subjects  | 8 %      | pass    | pass   |
      | EN149-2009-7.9.1-subjects-FFP3  | FFP3  | leakage_subjects  | 2 %      | pass    | pass   |

  Scenario Outline: No value, nothing to judge
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                            | class | item              |
      | EN149-2009-7.9.1-exercises-FFP1 | FFP1  | leakage_exercises |
      | EN149-2009-7.9.1-exercises-FFP2 | FFP2  | leakage_exercises |
      | EN149-2009-7.9.1-exercises-FFP3 | FFP3  | leakage_exercises |
      | EN149-2009-7.9.1-subjects-FFP1  | FFP1  | leakage_subjects  |
      | EN149-2009-7.9.1-subjects-FFP2  | FFP2  | leakage_subjects  |
      | EN149-2009-7.9.1-subjects-FFP3  | FFP3  | leakage_subjects  |

  Scenario Outline: A wrong unit or a mere bound decides nothing
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                            | class | item              | measured                         | state                                     |
      | EN149-2009-7.9.1-exercises-FFP1 | FFP1  | leakage_exercises | 10 Pa                            | in an unknown unit or one of another kind |
      | EN149-2009-7.9.1-exercises-FFP1 | FFP1  | leakage_exercises | {"less_than": 25.1, "unit": "%"} | only a bound, which does not decide       |
      | EN149-2009-7.9.1-exercises-FFP2 | FFP2  | leakage_exercises | 10 Pa                            | in an unknown unit or one of another kind |
      | EN149-2009-7.9.1-exercises-FFP2 | FFP2  | leakage_exercises | {"less_than": 11.1, "unit": "%"} | only a bound, which does not decide       |
      | EN149-2009-7.9.1-exercises-FFP3 | FFP3  | leakage_exercises | 10 Pa                            | in an unknown unit or one of another kind |
      | EN149-2009-7.9.1-exercises-FFP3 | FFP3  | leakage_exercises | {"less_than": 5.1, "unit": "%"}  | only a bound, which does not decide       |
      | EN149-2009-7.9.1-subjects-FFP1  | FFP1  | leakage_subjects  | 10 Pa                            | in an unknown unit or one of another kind |
      | EN149-2009-7.9.1-subjects-FFP1  | FFP1  | leakage_subjects  | {"less_than": 22.1, "unit": "%"} | only a bound, which does not decide       |
      | EN149-2009-7.9.1-subjects-FFP2  | FFP2  | leakage_subjects  | 10 Pa                            | in an unknown unit or one of another kind |
      | EN149-2009-7.9.1-subjects-FFP2  | FFP2  | leakage_subjects  | {"less_than": 8.1, "unit": "%"}  | only a bound, which does not decide       |
      | EN149-2009-7.9.1-subjects-FFP3  | FFP3  | leakage_subjects  | 10 Pa                            | in an unknown unit or one of another kind |
      | EN149-2009-7.9.1-subjects-FFP3  | FFP3  | leakage_subjects  | {"less_than": 2.1, "unit": "%"}  | only a bound, which does not decide       |

  Scenario Outline: What is said of a failure
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "7.9.1" of "EN149-2009"

    Examples:
      | rule                            | class | item              | measured | outcome | said                                                                                                                            |
      | EN149-2009-7.9.1-exercises-FFP1 | FFP1  | leakage_exercises | 25.1 %   | fail    | Total inward leakage by exercise measured 25.1 %; EN 149:2001+A1:2009, clause 7.9.1, demands that each specimen is at most 25 % |
      | EN149-2009-7.9.1-exercises-FFP2 | FFP2  | leakage_exercises | 11.1 %   | fail    | Total inward leakage by exercise measured 11.1 %; EN 149:2001+A1:2009, clause 7.9.1, demands that each specimen is at most 11 % |
      | EN149-2009-7.9.1-exercises-FFP3 | FFP3  | leakage_exercises | 5.1 %    | fail    | Total inward leakage by exercise measured 5.1 %; EN 149:2001+A1:2009, clause 7.9.1, demands that each specimen is at most 5 %   |
      | EN149-2009-7.9.1-subjects-FFP1  | FFP1  | leakage_subjects  | 22.1 %   | fail    | Total inward leakage by subject measured 22.1 %; EN 149:2001+A1:2009, clause 7.9.1, demands that each specimen is at most 22 %  |
      | EN149-2009-7.9.1-subjects-FFP2  | FFP2  | leakage_subjects  | 8.1 %    | fail    | Total inward leakage by subject measured 8.1 %; EN 149:2001+A1:2009, clause 7.9.1, demands that each specimen is at most 8 %    |
      | EN149-2009-7.9.1-subjects-FFP3  | FFP3  | leakage_subjects  | 2.1 %    | fail    | Total inward leakage by subject measured 2.1 %; EN 149:2001+A1:2009, clause 7.9.1, demands that each specimen is at most 2 %    |

  Scenario Outline: Another standard or another lot
    Given "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "EN149-2009-7.9.1-exercises-FFP1" is "not applicable"

    Examples:
      | field                                | value       |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  Scenario: Of another class it is not asked
    Given "/products/0/class" is "FFP2"
    When it is assessed on its own day
    Then rule "EN149-2009-7.9.1-exercises-FFP1" is "not applicable"

  Scenario Outline: What has to be reported of each class
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN149-2009-7.9.1-evidence" is "<outcome>"
    And rule "EN149-2009-7.9.1-evidence" is judged "<judged>"

    Examples:
      | class | results                                                       | outcome | judged |
      | FFP1  | [{"item": "leakage_exercises"}, {"item": "leakage_subjects"}] | pass    | pass   |
      | FFP1  | [{"item": "leakage_subjects"}]                                | fail    | fail   |
      | FFP1  | [{"item": "leakage_exercises"}]                               | fail    | fail   |
      | FFP2  | [{"item": "leakage_exercises"}, {"item": "leakage_subjects"}] | pass    | pass   |
      | FFP2  | [{"item": "leakage_subjects"}]                                | fail    | fail   |
      | FFP2  | [{"item": "leakage_exercises"}]                               | fail    | fail   |
      | FFP3  | [{"item": "leakage_exercises"}, {"item": "leakage_subjects"}] | pass    | pass   |
      | FFP3  | [{"item": "leakage_subjects"}]                                | fail    | fail   |
      | FFP3  | [{"item": "leakage_exercises"}]                               | fail    | fail   |

  Scenario Outline: Laboratory, lot and day of the report
    Given "/products/0/reports/0/results" is “[{"item": "leakage_exercises"}, {"item": "leakage_subjects"}]”
    And "/products/0/reports/0/<field>" is "<value>"
    When it is assessed on its own day
    Then rule "EN149-2009-7.9.1-evidence" is "<outcome>"
    And rule "EN149-2009-7.9.1-evidence" is judged "<outcome>"

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
    Given "/products/0/reports/0/results" is “[{"item": "leakage_exercises"}, {"item": "leakage_subjects"}]”
    And "/products/0/reports/0/<field>" is not given
    When it is assessed on its own day
    Then rule "EN149-2009-7.9.1-evidence" is "unknown"
    And rule "EN149-2009-7.9.1-evidence" is judged "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |

  Scenario: What is said where no report covers it
    Given "/products/0/reports/0/results/0/item" is "charge"
    When it is assessed on its own day
    Then rule "EN149-2009-7.9.1-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported total inward leakage for this lot"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "7.9.1" of "EN149-2009"
    And requirement "EN149-2009-7.9.1" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/class" is "FFP1"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN149-2009-7.9.1-verdict" is "<outcome>"
    And rule "EN149-2009-7.9.1-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "7.9.1" of "EN149-2009"

    Examples:
      | results                                                                                   | outcome | said                                                                                                                                      |
      | [{"item": "leakage_exercises", "value": {"value": 25.1, "unit": "%"}, "verdict": "pass"}] | fail    | the laboratory's verdict on total inward leakage by exercise is “pass”, contrary to its data (25.1 %) (EN 149:2001+A1:2009, clause 7.9.1) |
      | [{"item": "leakage_exercises", "value": {"value": 25, "unit": "%"}, "verdict": "fail"}]   | fail    | the laboratory's verdict on total inward leakage by exercise is “fail”, contrary to its data (25 %) (EN 149:2001+A1:2009, clause 7.9.1)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/class" is "FFP1"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN149-2009-7.9.1-verdict" is "<outcome>"
    And rule "EN149-2009-7.9.1-verdict" is judged "<judged>"

    Examples:
      | results                                            | outcome | judged  |
      | [{"item": "leakage_exercises", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                 | outcome | judged |
      | [{"item": "leakage_exercises", "value": {"value": 25, "unit": "%"}, "verdict": "pass"}] | pass    | pass   |

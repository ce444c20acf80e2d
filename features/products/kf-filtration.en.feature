Feature: KF: Particle filtration

  Background:
    Given the submission "products"
    And "/products/0/standard" is "KF"
    And "/products/0/kind" is "respirator"
    And "/products/0/class" is "KF80"
    And "/products/0/reports/0/results" is “[{"item": "filter_efficiency_nacl"}]”

  Scenario Outline: On either side of the limit
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule               | class | measured | outcome | judged |
      | KF-filtration-KF80 | KF80  | 79.9 %   | fail    | fail   |
      | KF-filtration-KF80 | KF80  | 80.1 %   | pass    | pass   |
      | KF-filtration-KF94 | KF94  | 93.9 %   | fail    | fail   |
      | KF-filtration-KF94 | KF94  | 94.1 %   | pass    | pass   |
      | KF-filtration-KF99 | KF99  | 98.9 %   | fail    | fail   |
      | KF-filtration-KF99 | KF99  | 99.1 %   | pass    | pass   |

    @boundary
    Examples: exactly at the limit
      | rule               | class | measured | outcome | judged |
      | KF-filtration-KF80 | KF80  | 80 %     | pass    | pass   |
      | KF-filtration-KF94 | KF94  | 94 %     | pass    | pass   |
      | KF-filtration-KF99 | KF99  | 99 %     | pass    | pass   |

  Scenario Outline: No value, nothing to judge
    Given "/products/0/class" is "<class>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule               | class |
      | KF-filtration-KF80 | KF80  |
      | KF-filtration-KF94 | KF94  |
      | KF-filtration-KF99 | KF99  |

  Scenario Outline: A wrong unit or a mere bound decides nothing
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule               | class | measured                         | state                                     |
      | KF-filtration-KF80 | KF80  | 10 Pa                            | in an unknown unit or one of another kind |
      | KF-filtration-KF80 | KF80  | {"more_than": 79.9, "unit": "%"} | only a bound, which does not decide       |
      | KF-filtration-KF94 | KF94  | 10 Pa                            | in an unknown unit or one of another kind |
      | KF-filtration-KF94 | KF94  | {"more_than": 93.9, "unit": "%"} | only a bound, which does not decide       |
      | KF-filtration-KF99 | KF99  | 10 Pa                            | in an unknown unit or one of another kind |
      | KF-filtration-KF99 | KF99  | {"more_than": 98.9, "unit": "%"} | only a bound, which does not decide       |

  Scenario Outline: What is said of a failure
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "filtration" of "KF"

    Examples:
      | rule               | class | measured | outcome | said                                                                                                    |
      | KF-filtration-KF80 | KF80  | 79.9 %   | fail    | Particle filtration measured 79.9 %; KF (particle filtration) demands that each specimen is at least 80 % |
      | KF-filtration-KF94 | KF94  | 93.9 %   | fail    | Particle filtration measured 93.9 %; KF (particle filtration) demands that each specimen is at least 94 % |
      | KF-filtration-KF99 | KF99  | 98.9 %   | fail    | Particle filtration measured 98.9 %; KF (particle filtration) demands that each specimen is at least 99 % |

  Scenario Outline: Another standard or another lot
    Given "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "KF-filtration-KF80" is "not applicable"

    Examples:
      | field                                | value       |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  Scenario: Of another class it is not asked
    Given "/products/0/class" is "KF94"
    When it is assessed on its own day
    Then rule "KF-filtration-KF80" is "not applicable"

  Scenario Outline: What has to be reported of each class
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "KF-filtration-evidence" is "<outcome>"
    And rule "KF-filtration-evidence" is judged "<judged>"

    Examples:
      | class | results                              | outcome | judged |
      | KF80  | [{"item": "filter_efficiency_nacl"}] | pass    | pass   |
      | KF80  | [{"item": "charge"}]                 | fail    | fail   |
      | KF94  | [{"item": "filter_efficiency_nacl"}] | pass    | pass   |
      | KF94  | [{"item": "charge"}]                 | fail    | fail   |
      | KF99  | [{"item": "filter_efficiency_nacl"}] | pass    | pass   |
      | KF99  | [{"item": "charge"}]                 | fail    | fail   |

  Scenario Outline: Laboratory, lot and day of the report
    Given "/products/0/reports/0/results" is “[{"item": "filter_efficiency_nacl"}]”
    And "/products/0/reports/0/<field>" is "<value>"
    When it is assessed on its own day
    Then rule "KF-filtration-evidence" is "<outcome>"
    And rule "KF-filtration-evidence" is judged "<outcome>"

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
    Given "/products/0/reports/0/results" is “[{"item": "filter_efficiency_nacl"}]”
    And "/products/0/reports/0/<field>" is not given
    When it is assessed on its own day
    Then rule "KF-filtration-evidence" is "unknown"
    And rule "KF-filtration-evidence" is judged "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |

  Scenario: What is said where no report covers it
    Given "/products/0/reports/0/results/0/item" is "charge"
    When it is assessed on its own day
    Then rule "KF-filtration-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported particle filtration for this lot"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "filtration" of "KF"
    And requirement "KF-filtration" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/class" is "KF80"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "KF-filtration-verdict" is "<outcome>"
    And rule "KF-filtration-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "filtration" of "KF"

    Examples:
      | results                                                                                        | outcome | said                                                                                                                                    |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 79.9, "unit": "%"}, "verdict": "pass"}] | fail    | the laboratory's verdict on filter efficiency against salt particles is “pass”, contrary to its data (79.9 %) (KF: particle filtration) |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 80, "unit": "%"}, "verdict": "fail"}]   | fail    | the laboratory's verdict on filter efficiency against salt particles is “fail”, contrary to its data (80 %) (KF: particle filtration)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/class" is "KF80"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "KF-filtration-verdict" is "<outcome>"
    And rule "KF-filtration-verdict" is judged "<judged>"

    Examples:
      | results                                                 | outcome | judged  |
      | [{"item": "filter_efficiency_nacl", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                      | outcome | judged |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 80, "unit": "%"}, "verdict": "pass"}] | pass    | pass   |

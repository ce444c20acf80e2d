Feature: EN 149:2001+A1:2009, clause 7.9.2: Penetration of the filter material

  Background:
    Given the submission "products"
    And "/products/0/standard" is "EN149-2009"
    And "/products/0/kind" is "respirator"
    And "/products/0/class" is "FFP1"
    And "/products/0/reports/0/results" is “[{"item": "filter_penetration_nacl"}]”

  Scenario Outline: On either side of the limit
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                      | class | item                    | measured | outcome | judged |
      | EN149-2009-7.9.2-FFP1     | FFP1  | filter_penetration_nacl | 19.9 %   | pass    | pass   |
      | EN149-2009-7.9.2-FFP1     | FFP1  | filter_penetration_nacl | 20.1 %   | fail    | fail   |
      | EN149-2009-7.9.2-FFP2     | FFP2  | filter_penetration_nacl | 5.9 %    | pass    | pass   |
      | EN149-2009-7.9.2-FFP2     | FFP2  | filter_penetration_nacl | 6.1 %    | fail    | fail   |
      | EN149-2009-7.9.2-FFP3     | FFP3  | filter_penetration_nacl | 0.9 %    | pass    | pass   |
      | EN149-2009-7.9.2-FFP3     | FFP3  | filter_penetration_nacl | 1.1 %    | fail    | fail   |
      | EN149-2009-7.9.2-oil-FFP1 | FFP1  | filter_penetration_oil  | 19.9 %   | pass    | pass   |
      | EN149-2009-7.9.2-oil-FFP1 | FFP1  | filter_penetration_oil  | 20.1 %   | fail    | fail   |
      | EN149-2009-7.9.2-oil-FFP2 | FFP2  | filter_penetration_oil  | 5.9 %    | pass    | pass   |
      | EN149-2009-7.9.2-oil-FFP2 | FFP2  | filter_penetration_oil  | 6.1 %    | fail    | fail   |
      | EN149-2009-7.9.2-oil-FFP3 | FFP3  | filter_penetration_oil  | 0.9 %    | pass    | pass   |
      | EN149-2009-7.9.2-oil-FFP3 | FFP3  | filter_penetration_oil  | 1.1 %    | fail    | fail   |

    @boundary
    Examples: exactly at the limit
      | rule                      | class | item                    | measured | outcome | judged |
      | EN149-2009-7.9.2-FFP1     | FFP1  | filter_penetration_nacl | 20 %     | pass    | pass   |
      | EN149-2009-7.9.2-FFP2     | FFP2  | filter_penetration_nacl | 6 %      | pass    | pass   |
      | EN149-2009-7.9.2-FFP3     | FFP3  | filter_penetration_nacl | 1 %      | pass    | pass   |
      | EN149-2009-7.9.2-oil-FFP1 | FFP1  | filter_penetration_oil  | 20 %     | pass    | pass   |
      | EN149-2009-7.9.2-oil-FFP2 | FFP2  | filter_penetration_oil  | 6 %      | pass    | pass   |
      | EN149-2009-7.9.2-oil-FFP3 | FFP3  | filter_penetration_oil  | 1 %      | pass    | pass   |

  Scenario Outline: No value, nothing to judge
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                      | class | item                    |
      | EN149-2009-7.9.2-FFP1     | FFP1  | filter_penetration_nacl |
      | EN149-2009-7.9.2-FFP2     | FFP2  | filter_penetration_nacl |
      | EN149-2009-7.9.2-FFP3     | FFP3  | filter_penetration_nacl |
      | EN149-2009-7.9.2-oil-FFP1 | FFP1  | filter_penetration_oil  |
      | EN149-2009-7.9.2-oil-FFP2 | FFP2  | filter_penetration_oil  |
      | EN149-2009-7.9.2-oil-FFP3 | FFP3  | filter_penetration_oil  |

  Scenario Outline: A wrong unit or a mere bound decides nothing
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                      | class | item                    | measured                         | state                                     |
      | EN149-2009-7.9.2-FFP1     | FFP1  | filter_penetration_nacl | 10 Pa                            | in an unknown unit or one of another kind |
      | EN149-2009-7.9.2-FFP1     | FFP1  | filter_penetration_nacl | {"less_than": 20.1, "unit": "%"} | only a bound, which does not decide       |
      | EN149-2009-7.9.2-FFP2     | FFP2  | filter_penetration_nacl | 10 Pa                            | in an unknown unit or one of another kind |
      | EN149-2009-7.9.2-FFP2     | FFP2  | filter_penetration_nacl | {"less_than": 6.1, "unit": "%"}  | only a bound, which does not decide       |
      | EN149-2009-7.9.2-FFP3     | FFP3  | filter_penetration_nacl | 10 Pa                            | in an unknown unit or one of another kind |
      | EN149-2009-7.9.2-FFP3     | FFP3  | filter_penetration_nacl | {"less_than": 1.1, "unit": "%"}  | only a bound, which does not decide       |
      | EN149-2009-7.9.2-oil-FFP1 | FFP1  | filter_penetration_oil  | 10 Pa                            | in an unknown unit or one of another kind |
      | EN149-2009-7.9.2-oil-FFP1 | FFP1  | filter_penetration_oil  | {"less_than": 20.1, "unit": "%"} | only a bound, which does not decide       |
      | EN149-2009-7.9.2-oil-FFP2 | FFP2  | filter_penetration_oil  | 10 Pa                            | in an unknown unit or one of another kind |
      | EN149-2009-7.9.2-oil-FFP2 | FFP2  | filter_penetration_oil  | {"less_than": 6.1, "unit": "%"}  | only a bound, which does not decide       |
      | EN149-2009-7.9.2-oil-FFP3 | FFP3  | filter_penetration_oil  | 10 Pa                            | in an unknown unit or one of another kind |
      | EN149-2009-7.9.2-oil-FFP3 | FFP3  | filter_penetration_oil  | {"less_than": 1.1, "unit": "%"}  | only a bound, which does not decide       |

  Scenario Outline: What is said of a failure
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "7.9.2" of "EN149-2009"

    Examples:
      | rule                      | class | item                    | measured | outcome | said                                                                                                                              |
      | EN149-2009-7.9.2-FFP1     | FFP1  | filter_penetration_nacl | 20.1 %   | fail    | Penetration of the filter material measured 20.1 %; EN 149:2001+A1:2009, clause 7.9.2, demands that each specimen is at most 20 % |
      | EN149-2009-7.9.2-FFP2     | FFP2  | filter_penetration_nacl | 6.1 %    | fail    | Penetration of the filter material measured 6.1 %; EN 149:2001+A1:2009, clause 7.9.2, demands that each specimen is at most 6 %   |
      | EN149-2009-7.9.2-FFP3     | FFP3  | filter_penetration_nacl | 1.1 %    | fail    | Penetration of the filter material measured 1.1 %; EN 149:2001+A1:2009, clause 7.9.2, demands that each specimen is at most 1 %   |
      | EN149-2009-7.9.2-oil-FFP1 | FFP1  | filter_penetration_oil  | 20.1 %   | fail    | Penetration of the filter material measured 20.1 %; EN 149:2001+A1:2009, clause 7.9.2, demands that each specimen is at most 20 % |
      | EN149-2009-7.9.2-oil-FFP2 | FFP2  | filter_penetration_oil  | 6.1 %    | fail    | Penetration of the filter material measured 6.1 %; EN 149:2001+A1:2009, clause 7.9.2, demands that each specimen is at most 6 %   |
      | EN149-2009-7.9.2-oil-FFP3 | FFP3  | filter_penetration_oil  | 1.1 %    | fail    | Penetration of the filter material measured 1.1 %; EN 149:2001+A1:2009, clause 7.9.2, demands that each specimen is at most 1 %   |

  Scenario Outline: Each specimen counts, and each aerosol by itself
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                      | class | item                    | measured                                  | outcome        |
      | EN149-2009-7.9.2-FFP2     | FFP2  | filter_penetration_nacl | {"samples": [0.8, 6.1, 1.2], "unit": "%"} | fail           |
      | EN149-2009-7.9.2-oil-FFP2 | FFP2  | filter_penetration_oil  | {"samples": [5.9, 6.0], "unit": "%"}      | pass           |
      | EN149-2009-7.9.2-oil-FFP2 | FFP2  | filter_penetration_nacl | 3 %                                       | not applicable |

  Scenario Outline: Another standard or another lot
    Given "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "EN149-2009-7.9.2-FFP1" is "not applicable"

    Examples:
      | field                                | value       |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  Scenario: Of another class it is not asked
    Given "/products/0/class" is "FFP2"
    When it is assessed on its own day
    Then rule "EN149-2009-7.9.2-FFP1" is "not applicable"

  Scenario Outline: What has to be reported of each class
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN149-2009-7.9.2-evidence" is "<outcome>"
    And rule "EN149-2009-7.9.2-evidence" is judged "<judged>"

    Examples:
      | class | results                                                                   | outcome | judged |
      | FFP1  | [{"item": "filter_penetration_nacl"}, {"item": "filter_penetration_oil"}] | pass    | pass   |
      | FFP1  | [{"item": "filter_penetration_oil"}]                                      | fail    | fail   |
      | FFP1  | [{"item": "filter_penetration_nacl"}]                                     | fail    | fail   |
      | FFP2  | [{"item": "filter_penetration_nacl"}, {"item": "filter_penetration_oil"}] | pass    | pass   |
      | FFP2  | [{"item": "filter_penetration_oil"}]                                      | fail    | fail   |
      | FFP2  | [{"item": "filter_penetration_nacl"}]                                     | fail    | fail   |
      | FFP3  | [{"item": "filter_penetration_nacl"}, {"item": "filter_penetration_oil"}] | pass    | pass   |
      | FFP3  | [{"item": "filter_penetration_oil"}]                                      | fail    | fail   |
      | FFP3  | [{"item": "filter_penetration_nacl"}]                                     | fail    | fail   |

  Scenario Outline: Laboratory, lot and day of the report
    Given "/products/0/reports/0/results" is “[{"item": "filter_penetration_nacl"}, {"item": "filter_penetration_oil"}]”
    And "/products/0/reports/0/<field>" is "<value>"
    When it is assessed on its own day
    Then rule "EN149-2009-7.9.2-evidence" is "<outcome>"
    And rule "EN149-2009-7.9.2-evidence" is judged "<outcome>"

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
    Given "/products/0/reports/0/results" is “[{"item": "filter_penetration_nacl"}, {"item": "filter_penetration_oil"}]”
    And "/products/0/reports/0/<field>" is not given
    When it is assessed on its own day
    Then rule "EN149-2009-7.9.2-evidence" is "unknown"
    And rule "EN149-2009-7.9.2-evidence" is judged "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |

  Scenario: What is said where no report covers it
    Given "/products/0/reports/0/results/0/item" is "charge"
    When it is assessed on its own day
    Then rule "EN149-2009-7.9.2-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported penetration of the filter material for this lot"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "7.9.2" of "EN149-2009"
    And requirement "EN149-2009-7.9.2" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/class" is "FFP1"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN149-2009-7.9.2-verdict" is "<outcome>"
    And rule "EN149-2009-7.9.2-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "7.9.2" of "EN149-2009"

    Examples:
      | results                                                                                         | outcome | said                                                                                                                                   |
      | [{"item": "filter_penetration_nacl", "value": {"value": 20.1, "unit": "%"}, "verdict": "pass"}] | fail    | the laboratory's verdict on penetration of salt particles is “pass”, contrary to its data (20.1 %) (EN 149:2001+A1:2009, clause 7.9.2) |
      | [{"item": "filter_penetration_nacl", "value": {"value": 20, "unit": "%"}, "verdict": "fail"}]   | fail    | the laboratory's verdict on penetration of salt particles is “fail”, contrary to its data (20 %) (EN 149:2001+A1:2009, clause 7.9.2)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/class" is "FFP1"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN149-2009-7.9.2-verdict" is "<outcome>"
    And rule "EN149-2009-7.9.2-verdict" is judged "<judged>"

    Examples:
      | results                                                  | outcome | judged  |
      | [{"item": "filter_penetration_nacl", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                       | outcome | judged |
      | [{"item": "filter_penetration_nacl", "value": {"value": 20, "unit": "%"}, "verdict": "pass"}] | pass    | pass   |

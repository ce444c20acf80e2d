Feature: AS/NZS 1716:2012: Filter efficiency

  Background:
    Given the submission "products"
    And "/products/0/standard" is "ASNZS1716-2012"
    And "/products/0/kind" is "respirator"
    And "/products/0/class" is "P1"
    And "/products/0/reports/0/results" is “[{"item": "filter_efficiency_nacl"}]”

  Scenario Outline: On either side of the limit
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                         | class | measured | outcome | judged |
      | ASNZS1716-2012-filtration-P1 | P1    | 79.9 %   | fail    | fail   |
      | ASNZS1716-2012-filtration-P1 | P1    | 80.1 %   | pass    | pass   |
      | ASNZS1716-2012-filtration-P2 | P2    | 93.9 %   | fail    | fail   |
      | ASNZS1716-2012-filtration-P2 | P2    | 94.1 %   | pass    | pass   |
      | ASNZS1716-2012-filtration-P3 | P3    | 99.949 % | unknown | fail   |
      | ASNZS1716-2012-filtration-P3 | P3    | 99.951 % | unknown | pass   |

    @boundary
    Examples: exactly at the limit
      | rule                         | class | measured | outcome | judged |
      | ASNZS1716-2012-filtration-P1 | P1    | 80 %     | pass    | pass   |
      | ASNZS1716-2012-filtration-P2 | P2    | 94 %     | pass    | pass   |
      | ASNZS1716-2012-filtration-P3 | P3    | 99.95 %  | unknown | pass   |

  Scenario Outline: No value, nothing to judge
    Given "/products/0/class" is "<class>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                         | class |
      | ASNZS1716-2012-filtration-P1 | P1    |
      | ASNZS1716-2012-filtration-P2 | P2    |
      | ASNZS1716-2012-filtration-P3 | P3    |

  Scenario Outline: A wrong unit or a mere bound decides nothing
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                         | class | measured                         | state                                     |
      | ASNZS1716-2012-filtration-P1 | P1    | 10 Pa                            | in an unknown unit or one of another kind |
      | ASNZS1716-2012-filtration-P1 | P1    | {"more_than": 79.9, "unit": "%"} | only a bound, which does not decide       |
      | ASNZS1716-2012-filtration-P2 | P2    | 10 Pa                            | in an unknown unit or one of another kind |
      | ASNZS1716-2012-filtration-P2 | P2    | {"more_than": 93.9, "unit": "%"} | only a bound, which does not decide       |

  Scenario Outline: A wrong unit or a mere bound decides nothing, where the limit is not verified
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"

    Examples:
      | rule                         | class | measured                           |
      | ASNZS1716-2012-filtration-P3 | P3    | 10 Pa                              |
      | ASNZS1716-2012-filtration-P3 | P3    | {"more_than": 99.949, "unit": "%"} |

  Scenario Outline: What is said of a failure
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "filtration" of "ASNZS1716-2012"

    Examples:
      | rule                         | class | measured | outcome | said                                                                                                                     |
      | ASNZS1716-2012-filtration-P1 | P1    | 79.9 %   | fail    | Filter efficiency measured 79.9 %; AS/NZS 1716:2012 (filter efficiency) demands that each specimen is at least 80 %      |
      | ASNZS1716-2012-filtration-P2 | P2    | 93.9 %   | fail    | Filter efficiency measured 93.9 %; AS/NZS 1716:2012 (filter efficiency) demands that each specimen is at least 94 %      |
      | ASNZS1716-2012-filtration-P3 | P3    | 99.949 % | unknown | Filter efficiency measured 99.949 %; AS/NZS 1716:2012 (filter efficiency) demands that each specimen is at least 99.95 % |

  Scenario Outline: The two limits printed for P3
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                         | class | measured | judged |
      | ASNZS1716-2012-filtration-P3 | P3    | 99 %     | fail   |

  Scenario Outline: Another standard or another lot
    Given "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "ASNZS1716-2012-filtration-P1" is "not applicable"

    Examples:
      | field                                | value       |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  Scenario: Of another class it is not asked
    Given "/products/0/class" is "P2"
    When it is assessed on its own day
    Then rule "ASNZS1716-2012-filtration-P1" is "not applicable"

  Scenario Outline: What has to be reported of each class
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "ASNZS1716-2012-filtration-evidence" is "<outcome>"
    And rule "ASNZS1716-2012-filtration-evidence" is judged "<judged>"

    Examples:
      | class | results                              | outcome | judged |
      | P1    | [{"item": "filter_efficiency_nacl"}] | pass    | pass   |
      | P1    | [{"item": "charge"}]                 | fail    | fail   |
      | P2    | [{"item": "filter_efficiency_nacl"}] | pass    | pass   |
      | P2    | [{"item": "charge"}]                 | fail    | fail   |
      | P3    | [{"item": "filter_efficiency_nacl"}] | pass    | pass   |
      | P3    | [{"item": "charge"}]                 | fail    | fail   |

  Scenario Outline: Laboratory, lot and day of the report
    Given "/products/0/reports/0/results" is “[{"item": "filter_efficiency_nacl"}]”
    And "/products/0/reports/0/<field>" is "<value>"
    When it is assessed on its own day
    Then rule "ASNZS1716-2012-filtration-evidence" is "<outcome>"
    And rule "ASNZS1716-2012-filtration-evidence" is judged "<outcome>"

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
    Then rule "ASNZS1716-2012-filtration-evidence" is "unknown"
    And rule "ASNZS1716-2012-filtration-evidence" is judged "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |

  Scenario: What is said where no report covers it
    Given "/products/0/reports/0/results/0/item" is "charge"
    When it is assessed on its own day
    Then rule "ASNZS1716-2012-filtration-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported filter efficiency for this lot"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "filtration" of "ASNZS1716-2012"
    And requirement "ASNZS1716-2012-filtration" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/class" is "P1"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "ASNZS1716-2012-filtration-verdict" is "<outcome>"
    And rule "ASNZS1716-2012-filtration-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "filtration" of "ASNZS1716-2012"

    Examples:
      | results                                                                                        | outcome | said                                                                                                                                                |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 79.9, "unit": "%"}, "verdict": "pass"}] | fail    | the laboratory's verdict on filter efficiency against salt particles is “pass”, contrary to its data (79.9 %) (AS/NZS 1716:2012: filter efficiency) |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 80, "unit": "%"}, "verdict": "fail"}]   | fail    | the laboratory's verdict on filter efficiency against salt particles is “fail”, contrary to its data (80 %) (AS/NZS 1716:2012: filter efficiency)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/class" is "P1"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "ASNZS1716-2012-filtration-verdict" is "<outcome>"
    And rule "ASNZS1716-2012-filtration-verdict" is judged "<judged>"

    Examples:
      | results                                                 | outcome | judged  |
      | [{"item": "filter_efficiency_nacl", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                      | outcome | judged |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 80, "unit": "%"}, "verdict": "pass"}] | pass    | pass   |

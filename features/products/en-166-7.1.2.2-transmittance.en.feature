Feature: EN 166:2001, clause 7.1.2.2: Transmittance of visible light

  Background:
    Given the submission "products"
    And "/products/0/standard" is "EN166-2001"
    And "/products/0/kind" is "eye_protector"
    And "/products/0/reports/0/results" is “[{"item": "transmittance"}]”

  Scenario Outline: On either side of the limit
    Given "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                   | measured | outcome | judged |
      | EN166-2001-7.1.2.2-any | 74.39 %  | fail    | fail   |
      | EN166-2001-7.1.2.2-any | 74.41 %  | pass    | pass   |

    @boundary
    Examples: exactly at the limit
      | rule                   | measured | outcome | judged |
      | EN166-2001-7.1.2.2-any | 74.4 %   | fail    | fail   |

  Scenario Outline: No value, nothing to judge
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                   |
      | EN166-2001-7.1.2.2-any |

  Scenario Outline: A wrong unit or a mere bound decides nothing
    Given "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                   | measured                          | state                                     |
      | EN166-2001-7.1.2.2-any | 10 Pa                             | in an unknown unit or one of another kind |
      | EN166-2001-7.1.2.2-any | {"more_than": 74.39, "unit": "%"} | only a bound, which does not decide       |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "7.1.2.2" of "EN166-2001"

    Examples:
      | rule                   | measured | outcome | said                                                                                                                     |
      | EN166-2001-7.1.2.2-any | 74.39 %  | fail    | Transmittance of visible light measured 74.39 %; EN 166:2001, clause 7.1.2.2, demands that each specimen is above 74.4 % |

  Scenario Outline: Another standard or another lot
    Given "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "EN166-2001-7.1.2.2-any" is "not applicable"

    Examples:
      | field                                | value       |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  Scenario Outline: What has to be reported of each class
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN166-2001-7.1.2.2-evidence" is "<outcome>"
    And rule "EN166-2001-7.1.2.2-evidence" is judged "<judged>"

    Examples:
      | results                     | outcome | judged |
      | [{"item": "transmittance"}] | pass    | pass   |
      | [{"item": "charge"}]        | fail    | fail   |

  Scenario Outline: Laboratory, lot and day of the report
    Given "/products/0/reports/0/results" is “[{"item": "transmittance"}]”
    And "/products/0/reports/0/<field>" is "<value>"
    When it is assessed on its own day
    Then rule "EN166-2001-7.1.2.2-evidence" is "<outcome>"
    And rule "EN166-2001-7.1.2.2-evidence" is judged "<outcome>"

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
    Given "/products/0/reports/0/results" is “[{"item": "transmittance"}]”
    And "/products/0/reports/0/<field>" is not given
    When it is assessed on its own day
    Then rule "EN166-2001-7.1.2.2-evidence" is "unknown"
    And rule "EN166-2001-7.1.2.2-evidence" is judged "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |

  Scenario: What is said where no report covers it
    Given "/products/0/reports/0/results/0/item" is "charge"
    When it is assessed on its own day
    Then rule "EN166-2001-7.1.2.2-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported transmittance of visible light for this lot"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "7.1.2.2" of "EN166-2001"
    And requirement "EN166-2001-7.1.2.2" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN166-2001-7.1.2.2-verdict" is "<outcome>"
    And rule "EN166-2001-7.1.2.2-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "7.1.2.2" of "EN166-2001"

    Examples:
      | results                                                                                | outcome | said                                                                                                                               |
      | [{"item": "transmittance", "value": {"value": 74.39, "unit": "%"}, "verdict": "pass"}] | fail    | the laboratory's verdict on transmittance of visible light is “pass”, contrary to its data (74.39 %) (EN 166:2001, clause 7.1.2.2) |
      | [{"item": "transmittance", "value": {"value": 74.41, "unit": "%"}, "verdict": "fail"}] | fail    | the laboratory's verdict on transmittance of visible light is “fail”, contrary to its data (74.41 %) (EN 166:2001, clause 7.1.2.2) |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN166-2001-7.1.2.2-verdict" is "<outcome>"
    And rule "EN166-2001-7.1.2.2-verdict" is judged "<judged>"

    Examples:
      | results                                        | outcome | judged  |
      | [{"item": "transmittance", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                | outcome | judged |
      | [{"item": "transmittance", "value": {"value": 74.41, "unit": "%"}, "verdict": "pass"}] | pass    | pass   |

Feature: EN 14683:2019+AC:2019, clause 5.2.5: Microbial cleanliness

  Background:
    Given the submission "products"
    And "/products/0/standard" is "EN14683-2019"
    And "/products/0/kind" is "disposable_medical_mask"
    And "/products/0/reports/0/results" is “[{"item": "microbes"}]”

  Scenario Outline: On either side of the limit
    Given "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                   | measured   | outcome | judged |
      | EN14683-2019-5.2.5-any | 29.9 CFU/g | pass    | pass   |
      | EN14683-2019-5.2.5-any | 30.1 CFU/g | fail    | fail   |

    @boundary
    Examples: exactly at the limit
      | rule                   | measured | outcome | judged |
      | EN14683-2019-5.2.5-any | 30 CFU/g | pass    | pass   |

  Scenario Outline: No value, nothing to judge
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                   |
      | EN14683-2019-5.2.5-any |

  Scenario Outline: A wrong unit or a mere bound decides nothing
    Given "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                   | measured                             | state                                     |
      | EN14683-2019-5.2.5-any | 10 %                                 | in an unknown unit or one of another kind |
      | EN14683-2019-5.2.5-any | {"less_than": 30.1, "unit": "CFU/g"} | only a bound, which does not decide       |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "5.2.5" of "EN14683-2019"

    Examples:
      | rule                   | measured   | outcome | said                                                                                                                           |
      | EN14683-2019-5.2.5-any | 30.1 CFU/g | fail    | Microbial cleanliness measured 30.1 CFU/g; EN 14683:2019+AC:2019, clause 5.2.5, demands that each specimen is at most 30 CFU/g |

  Scenario Outline: Bounds and several specimens
    Given "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                   | measured                                  | outcome |
      | EN14683-2019-5.2.5-any | {"more_than": 219.9, "unit": "CFU/g"}     | fail    |
      | EN14683-2019-5.2.5-any | {"less_than": 1, "unit": "CFU/g"}         | pass    |
      | EN14683-2019-5.2.5-any | {"samples": [3, 12, 31], "unit": "CFU/g"} | fail    |

  Scenario Outline: Another standard or another lot
    Given "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.5-any" is "not applicable"

    Examples:
      | field                                | value       |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  Scenario Outline: What has to be reported of each class
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.5-evidence" is "<outcome>"
    And rule "EN14683-2019-5.2.5-evidence" is judged "<judged>"

    Examples:
      | results                | outcome | judged |
      | [{"item": "microbes"}] | pass    | pass   |
      | [{"item": "charge"}]   | fail    | fail   |

  Scenario Outline: Laboratory, lot and day of the report
    Given "/products/0/reports/0/results" is “[{"item": "microbes"}]”
    And "/products/0/reports/0/<field>" is "<value>"
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.5-evidence" is "<outcome>"
    And rule "EN14683-2019-5.2.5-evidence" is judged "<outcome>"

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
    Given "/products/0/reports/0/results" is “[{"item": "microbes"}]”
    And "/products/0/reports/0/<field>" is not given
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.5-evidence" is "unknown"
    And rule "EN14683-2019-5.2.5-evidence" is judged "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |

  Scenario: What is said where no report covers it
    Given "/products/0/reports/0/results/0/item" is "charge"
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.5-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported microbial cleanliness for this lot"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "5.2.5" of "EN14683-2019"
    And requirement "EN14683-2019-5.2.5" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.5-verdict" is "<outcome>"
    And rule "EN14683-2019-5.2.5-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "5.2.5" of "EN14683-2019"

    Examples:
      | results                                                                              | outcome | said                                                                                                                          |
      | [{"item": "microbes", "value": {"value": 30.1, "unit": "CFU/g"}, "verdict": "pass"}] | fail    | the laboratory's verdict on total microbes is “pass”, contrary to its data (30.1 CFU/g) (EN 14683:2019+AC:2019, clause 5.2.5) |
      | [{"item": "microbes", "value": {"value": 30, "unit": "CFU/g"}, "verdict": "fail"}]   | fail    | the laboratory's verdict on total microbes is “fail”, contrary to its data (30 CFU/g) (EN 14683:2019+AC:2019, clause 5.2.5)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.5-verdict" is "<outcome>"
    And rule "EN14683-2019-5.2.5-verdict" is judged "<judged>"

    Examples:
      | results                                   | outcome | judged  |
      | [{"item": "microbes", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                            | outcome | judged |
      | [{"item": "microbes", "value": {"value": 30, "unit": "CFU/g"}, "verdict": "pass"}] | pass    | pass   |

  Scenario Outline: Too few specimens
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.5-any-specimens" is "<outcome>"
    And rule "EN14683-2019-5.2.5-any-specimens" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/specimens"
    And the citation is "5.2.5" of "EN14683-2019"

    Examples:
      | results                                                                           | outcome | said                                                                                                                                                  |
      | [{"item": "microbes", "value": {"value": 29.9, "unit": "CFU/g"}, "specimens": 4}] | fail    | too few specimens for microbial cleanliness; EN 14683:2019+AC:2019, clause 5.2.5, demands that the result rests on at least 5 specimens (or readings) |

  Scenario Outline: Enough specimens
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.5-any-specimens" is "<outcome>"
    And rule "EN14683-2019-5.2.5-any-specimens" is judged "<judged>"

    Examples:
      | results                                                                           | outcome | judged |
      | [{"item": "microbes", "value": {"value": 29.9, "unit": "CFU/g"}, "specimens": 6}] | pass    | pass   |

    @boundary
    Examples: exactly at the limit
      | results                                                                           | outcome | judged |
      | [{"item": "microbes", "value": {"value": 29.9, "unit": "CFU/g"}, "specimens": 5}] | pass    | pass   |

  Scenario Outline: How many specimens is not told
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN14683-2019-5.2.5-any-specimens" is "unknown"
    And rule "EN14683-2019-5.2.5-any-specimens" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/tested" is "missing"

    Examples:
      | results                                                           |
      | [{"item": "microbes", "value": {"value": 29.9, "unit": "CFU/g"}}] |

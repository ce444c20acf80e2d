Feature: EN 455-3: Powder

  Background:
    Given the submission "products"
    And "/products/0/standard" is "EN455-3"
    And "/products/0/kind" is "exam_gloves"
    And "/products/0/reports/0/results" is “[{"item": "powder"}]”

  Scenario Outline: On either side of the limit
    Given "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule               | measured     | outcome | judged |
      | EN455-3-powder-any | 1.9 mg/piece | pass    | pass   |
      | EN455-3-powder-any | 2.1 mg/piece | fail    | fail   |

    @boundary
    Examples: exactly at the limit
      | rule               | measured   | outcome | judged |
      | EN455-3-powder-any | 2 mg/piece | pass    | pass   |

  Scenario Outline: No value, nothing to judge
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule               |
      | EN455-3-powder-any |

  Scenario Outline: A wrong unit or a mere bound decides nothing
    Given "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule               | measured                               | state                                     |
      | EN455-3-powder-any | 1 mg/kg                                | in an unknown unit or one of another kind |
      | EN455-3-powder-any | {"less_than": 2.1, "unit": "mg/piece"} | only a bound, which does not decide       |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "powder" of "EN455-3"

    Examples:
      | rule               | measured     | outcome | said                                                                                                    |
      | EN455-3-powder-any | 2.1 mg/piece | fail    | Powder measured 2.1 mg/piece; EN 455-3 (powder) demands that each specimen is at most 2 mg/piece |

  Scenario Outline: Another standard or another lot
    Given "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "EN455-3-powder-any" is "not applicable"

    Examples:
      | field                                | value       |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  Scenario Outline: What has to be reported of each class
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN455-3-powder-evidence" is "<outcome>"
    And rule "EN455-3-powder-evidence" is judged "<judged>"

    Examples:
      | results              | outcome | judged |
      | [{"item": "powder"}] | pass    | pass   |
      | [{"item": "charge"}] | fail    | fail   |

  Scenario Outline: Laboratory, lot and day of the report
    Given "/products/0/reports/0/results" is “[{"item": "powder"}]”
    And "/products/0/reports/0/<field>" is "<value>"
    When it is assessed on its own day
    Then rule "EN455-3-powder-evidence" is "<outcome>"
    And rule "EN455-3-powder-evidence" is judged "<outcome>"

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
    Given "/products/0/reports/0/results" is “[{"item": "powder"}]”
    And "/products/0/reports/0/<field>" is not given
    When it is assessed on its own day
    Then rule "EN455-3-powder-evidence" is "unknown"
    And rule "EN455-3-powder-evidence" is judged "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |

  Scenario: What is said where no report covers it
    Given "/products/0/reports/0/results/0/item" is "charge"
    When it is assessed on its own day
    Then rule "EN455-3-powder-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported powder for this lot"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "powder" of "EN455-3"
    And requirement "EN455-3-powder" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN455-3-powder-verdict" is "<outcome>"
    And rule "EN455-3-powder-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "powder" of "EN455-3"

    Examples:
      | results                                                                              | outcome | said                                                                                                 |
      | [{"item": "powder", "value": {"value": 2.1, "unit": "mg/piece"}, "verdict": "pass"}] | fail    | the laboratory's verdict on powder is “pass”, contrary to its data (2.1 mg/piece) (EN 455-3: powder) |
      | [{"item": "powder", "value": {"value": 2, "unit": "mg/piece"}, "verdict": "fail"}]   | fail    | the laboratory's verdict on powder is “fail”, contrary to its data (2 mg/piece) (EN 455-3: powder)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN455-3-powder-verdict" is "<outcome>"
    And rule "EN455-3-powder-verdict" is judged "<judged>"

    Examples:
      | results                                 | outcome | judged  |
      | [{"item": "powder", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                            | outcome | judged |
      | [{"item": "powder", "value": {"value": 2, "unit": "mg/piece"}, "verdict": "pass"}] | pass    | pass   |

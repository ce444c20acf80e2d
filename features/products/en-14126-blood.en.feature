Feature: EN 14126:2003: Pressure of synthetic blood withstood

  Background:
    Given the submission "products"
    And "/products/0/standard" is "EN14126-2003"
    And "/products/0/kind" is "protective_suit"
    And "/products/0/class" is "level-2"
    And "/products/0/reports/0/results" is “[{"item": "splash_resistance"}]”

  Scenario Outline: On either side of the limit
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                       | class   | measured  | outcome | judged |
      | EN14126-2003-blood-level-2 | level-2 | 1.749 kPa | unknown | fail   |
      | EN14126-2003-blood-level-2 | level-2 | 1.751 kPa | unknown | pass   |
      | EN14126-2003-blood-level-3 | level-3 | 3.49 kPa  | unknown | fail   |
      | EN14126-2003-blood-level-3 | level-3 | 3.51 kPa  | unknown | pass   |

    @boundary
    Examples: exactly at the limit
      | rule                       | class   | measured | outcome | judged |
      | EN14126-2003-blood-level-2 | level-2 | 1.75 kPa | unknown | pass   |
      | EN14126-2003-blood-level-3 | level-3 | 3.5 kPa  | unknown | pass   |

  Scenario Outline: No value, nothing to judge
    Given "/products/0/class" is "<class>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                       | class   |
      | EN14126-2003-blood-level-2 | level-2 |
      | EN14126-2003-blood-level-3 | level-3 |

  Scenario Outline: A wrong unit or a mere bound decides nothing, where the limit is not verified
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"

    Examples:
      | rule                       | class   | measured                            |
      | EN14126-2003-blood-level-2 | level-2 | 200 Pa/cm2                          |
      | EN14126-2003-blood-level-2 | level-2 | {"more_than": 1.749, "unit": "kPa"} |
      | EN14126-2003-blood-level-3 | level-3 | 200 Pa/cm2                          |
      | EN14126-2003-blood-level-3 | level-3 | {"more_than": 3.49, "unit": "kPa"}  |

  Scenario Outline: What is said of a failure
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "blood" of "EN14126-2003"

    Examples:
      | rule                       | class   | measured  | outcome | said                                                                                                                                   |
      | EN14126-2003-blood-level-2 | level-2 | 1.749 kPa | unknown | Pressure of synthetic blood withstood measured 1.749 kPa; EN 14126:2003 (pressure of synthetic blood withstood) demands that each specimen is at least 1.75 kPa |
      | EN14126-2003-blood-level-3 | level-3 | 3.49 kPa  | unknown | Pressure of synthetic blood withstood measured 3.49 kPa; EN 14126:2003 (pressure of synthetic blood withstood) demands that each specimen is at least 3.5 kPa   |

  Scenario Outline: Other units
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                       | class   | measured | judged |
      | EN14126-2003-blood-level-2 | level-2 | 1750 Pa  | pass   |
      | EN14126-2003-blood-level-3 | level-3 | 26 mmHg  | fail   |
      | EN14126-2003-blood-level-3 | level-3 | 36 cmH2O | pass   |

  Scenario Outline: Another standard or another lot
    Given "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "EN14126-2003-blood-level-2" is "not applicable"

    Examples:
      | field                                | value       |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  Scenario: Of another class it is not asked
    Given "/products/0/class" is "level-3"
    When it is assessed on its own day
    Then rule "EN14126-2003-blood-level-2" is "not applicable"

  Scenario Outline: What has to be reported of each class
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN14126-2003-blood-evidence" is "<outcome>"
    And rule "EN14126-2003-blood-evidence" is judged "<judged>"

    Examples:
      | class   | results                         | outcome | judged |
      | level-2 | [{"item": "splash_resistance"}] | pass    | pass   |
      | level-2 | [{"item": "charge"}]            | fail    | fail   |
      | level-3 | [{"item": "splash_resistance"}] | pass    | pass   |
      | level-3 | [{"item": "charge"}]            | fail    | fail   |

  Scenario Outline: Laboratory, lot and day of the report
    Given "/products/0/reports/0/results" is “[{"item": "splash_resistance"}]”
    And "/products/0/reports/0/<field>" is "<value>"
    When it is assessed on its own day
    Then rule "EN14126-2003-blood-evidence" is "<outcome>"
    And rule "EN14126-2003-blood-evidence" is judged "<outcome>"

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
    Given "/products/0/reports/0/results" is “[{"item": "splash_resistance"}]”
    And "/products/0/reports/0/<field>" is not given
    When it is assessed on its own day
    Then rule "EN14126-2003-blood-evidence" is "unknown"
    And rule "EN14126-2003-blood-evidence" is judged "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |

  Scenario: What is said where no report covers it
    Given "/products/0/reports/0/results/0/item" is "charge"
    When it is assessed on its own day
    Then rule "EN14126-2003-blood-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported pressure of synthetic blood withstood for this lot"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "blood" of "EN14126-2003"
    And requirement "EN14126-2003-blood" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/class" is "level-2"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN14126-2003-blood-verdict" is "<outcome>"
    And rule "EN14126-2003-blood-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "blood" of "EN14126-2003"

    Examples:
      | results                                                                                      | outcome | said                                                                                                                                                      |
      | [{"item": "splash_resistance", "value": {"value": 1.749, "unit": "kPa"}, "verdict": "pass"}] | unknown | the laboratory's verdict on splash resistance pressure is “pass”, contrary to its data (1.749 kPa) (EN 14126:2003: pressure of synthetic blood withstood) |
      | [{"item": "splash_resistance", "value": {"value": 1.75, "unit": "kPa"}, "verdict": "fail"}]  | unknown | the laboratory's verdict on splash resistance pressure is “fail”, contrary to its data (1.75 kPa) (EN 14126:2003: pressure of synthetic blood withstood)  |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/class" is "level-2"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN14126-2003-blood-verdict" is "<outcome>"
    And rule "EN14126-2003-blood-verdict" is judged "<judged>"

    Examples:
      | results                                            | outcome | judged  |
      | [{"item": "splash_resistance", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                     | outcome | judged |
      | [{"item": "splash_resistance", "value": {"value": 1.75, "unit": "kPa"}, "verdict": "pass"}] | unknown | pass   |

Feature: GB 14866-2006: Width of the head band

  Background:
    Given the submission "products"
    And "/products/0/standard" is "GB14866-2006"
    And "/products/0/kind" is "eye_protector"
    And "/products/0/reports/0/results" is “[{"item": "headband_width"}]”

  Scenario Outline: On either side of the limit
    Given "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                      | measured | outcome | judged |
      | GB14866-2006-headband-any | 9.9 mm   | unknown | fail   |
      | GB14866-2006-headband-any | 10.1 mm  | unknown | pass   |

    @boundary
    Examples: exactly at the limit
      | rule                      | measured | outcome | judged |
      | GB14866-2006-headband-any | 10 mm    | unknown | pass   |

  Scenario Outline: No value, nothing to judge
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                      |
      | GB14866-2006-headband-any |

  Scenario Outline: A wrong unit or a mere bound decides nothing, where the limit is not verified
    Given "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"

    Examples:
      | rule                      | measured                         |
      | GB14866-2006-headband-any | 20 N                             |
      | GB14866-2006-headband-any | {"more_than": 9.9, "unit": "mm"} |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "headband" of "GB14866-2006"

    Examples:
      | rule                      | measured | outcome | said                                                                                                                 |
      | GB14866-2006-headband-any | 9.9 mm   | unknown | Width of the head band measured 9.9 mm; GB 14866-2006 (width of the head band) demands that each specimen is at least 10 mm |

  Scenario Outline: Another standard or another lot
    Given "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "GB14866-2006-headband-any" is "not applicable"

    Examples:
      | field                                | value       |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  Scenario Outline: What has to be reported of each class
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "GB14866-2006-headband-evidence" is "<outcome>"
    And rule "GB14866-2006-headband-evidence" is judged "<judged>"

    Examples:
      | results                      | outcome | judged |
      | [{"item": "headband_width"}] | pass    | pass   |
      | [{"item": "charge"}]         | fail    | fail   |

  Scenario Outline: Laboratory, lot and day of the report
    Given "/products/0/reports/0/results" is “[{"item": "headband_width"}]”
    And "/products/0/reports/0/<field>" is "<value>"
    When it is assessed on its own day
    Then rule "GB14866-2006-headband-evidence" is "<outcome>"
    And rule "GB14866-2006-headband-evidence" is judged "<outcome>"

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
    Given "/products/0/reports/0/results" is “[{"item": "headband_width"}]”
    And "/products/0/reports/0/<field>" is not given
    When it is assessed on its own day
    Then rule "GB14866-2006-headband-evidence" is "unknown"
    And rule "GB14866-2006-headband-evidence" is judged "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |

  Scenario: What is said where no report covers it
    Given "/products/0/reports/0/results/0/item" is "charge"
    When it is assessed on its own day
    Then rule "GB14866-2006-headband-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported width of the head band for this lot"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "headband" of "GB14866-2006"
    And requirement "GB14866-2006-headband" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "GB14866-2006-headband-verdict" is "<outcome>"
    And rule "GB14866-2006-headband-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "headband" of "GB14866-2006"

    Examples:
      | results                                                                                | outcome | said                                                                                                                                |
      | [{"item": "headband_width", "value": {"value": 9.9, "unit": "mm"}, "verdict": "pass"}] | unknown | the laboratory's verdict on width of the head band is “pass”, contrary to its data (9.9 mm) (GB 14866-2006: width of the head band) |
      | [{"item": "headband_width", "value": {"value": 10, "unit": "mm"}, "verdict": "fail"}]  | unknown | the laboratory's verdict on width of the head band is “fail”, contrary to its data (10 mm) (GB 14866-2006: width of the head band)  |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "GB14866-2006-headband-verdict" is "<outcome>"
    And rule "GB14866-2006-headband-verdict" is judged "<judged>"

    Examples:
      | results                                         | outcome | judged  |
      | [{"item": "headband_width", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                               | outcome | judged |
      | [{"item": "headband_width", "value": {"value": 10, "unit": "mm"}, "verdict": "pass"}] | unknown | pass   |

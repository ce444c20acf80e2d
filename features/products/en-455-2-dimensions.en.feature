Feature: EN 455-2:2015: Dimensions

  Background:
    Given the submission "products"
    And "/products/0/standard" is "EN455-2-2015"
    And "/products/0/kind" is "exam_gloves"
    And "/products/0/reports/0/results" is “[{"item": "glove_length"}]”

  Scenario Outline: On either side of the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                           | item         | measured | outcome | judged |
      | EN455-2-2015-dimensions-length | glove_length | 239.9 mm | fail    | fail   |
      | EN455-2-2015-dimensions-length | glove_length | 240.1 mm | pass    | pass   |
      | EN455-2-2015-dimensions-width  | glove_width  | 84.9 mm  | unknown | fail   |
      | EN455-2-2015-dimensions-width  | glove_width  | 85.1 mm  | unknown | pass   |
      | EN455-2-2015-dimensions-width  | glove_width  | 104.9 mm | unknown | pass   |
      | EN455-2-2015-dimensions-width  | glove_width  | 105.1 mm | unknown | fail   |

    @boundary
    Examples: exactly at the limit
      | rule                           | item         | measured | outcome | judged |
      | EN455-2-2015-dimensions-length | glove_length | 240 mm   | pass    | pass   |
      | EN455-2-2015-dimensions-width  | glove_width  | 85 mm    | unknown | pass   |
      | EN455-2-2015-dimensions-width  | glove_width  | 105 mm   | unknown | pass   |

  Scenario Outline: No value, nothing to judge
    Given "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                           | item         |
      | EN455-2-2015-dimensions-length | glove_length |
      | EN455-2-2015-dimensions-width  | glove_width  |

  Scenario Outline: A wrong unit or a mere bound decides nothing
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                           | item         | measured                           | state                                     |
      | EN455-2-2015-dimensions-length | glove_length | 20 N                               | in an unknown unit or one of another kind |
      | EN455-2-2015-dimensions-length | glove_length | {"more_than": 239.9, "unit": "mm"} | only a bound, which does not decide       |

  Scenario Outline: A wrong unit or a mere bound decides nothing, where the limit is not verified
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"

    Examples:
      | rule                          | item        | measured                         |
      | EN455-2-2015-dimensions-width | glove_width | 20 N                             |
      | EN455-2-2015-dimensions-width | glove_width | {"less_than": 106, "unit": "mm"} |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "dimensions" of "EN455-2-2015"

    Examples:
      | rule                           | item         | measured | outcome | said                                                                                                         |
      | EN455-2-2015-dimensions-length | glove_length | 239.9 mm | fail    | Median length measured 239.9 mm; EN 455-2:2015 (dimensions) demands that the median is at least 240 mm       |
      | EN455-2-2015-dimensions-width  | glove_width  | 84.9 mm  | unknown | Median width measured 84.9 mm; EN 455-2:2015 (dimensions) demands that the median lies between 85 and 105 mm |

  Scenario Outline: Other units and several specimens
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                           | item         | measured | outcome |
      | EN455-2-2015-dimensions-length | glove_length | 24 cm    | pass    |
      | EN455-2-2015-dimensions-length | glove_length | 23.9 cm  | fail    |

  Scenario Outline: Another standard or another lot
    Given "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "EN455-2-2015-dimensions-length" is "not applicable"

    Examples:
      | field                                | value       |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  Scenario Outline: What has to be reported of each class
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN455-2-2015-dimensions-evidence" is "<outcome>"
    And rule "EN455-2-2015-dimensions-evidence" is judged "<judged>"

    Examples:
      | results                                             | outcome | judged |
      | [{"item": "glove_length"}, {"item": "glove_width"}] | pass    | pass   |
      | [{"item": "glove_width"}]                           | fail    | fail   |
      | [{"item": "glove_length"}]                          | fail    | fail   |

  Scenario Outline: Laboratory, lot and day of the report
    Given "/products/0/reports/0/results" is “[{"item": "glove_length"}, {"item": "glove_width"}]”
    And "/products/0/reports/0/<field>" is "<value>"
    When it is assessed on its own day
    Then rule "EN455-2-2015-dimensions-evidence" is "<outcome>"
    And rule "EN455-2-2015-dimensions-evidence" is judged "<outcome>"

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
    Given "/products/0/reports/0/results" is “[{"item": "glove_length"}, {"item": "glove_width"}]”
    And "/products/0/reports/0/<field>" is not given
    When it is assessed on its own day
    Then rule "EN455-2-2015-dimensions-evidence" is "unknown"
    And rule "EN455-2-2015-dimensions-evidence" is judged "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |

  Scenario: What is said where no report covers it
    Given "/products/0/reports/0/results/0/item" is "charge"
    When it is assessed on its own day
    Then rule "EN455-2-2015-dimensions-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported dimensions for this lot"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "dimensions" of "EN455-2-2015"
    And requirement "EN455-2-2015-dimensions" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN455-2-2015-dimensions-verdict" is "<outcome>"
    And rule "EN455-2-2015-dimensions-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "dimensions" of "EN455-2-2015"

    Examples:
      | results                                                                                | outcome | said                                                                                                      |
      | [{"item": "glove_length", "value": {"value": 239.9, "unit": "mm"}, "verdict": "pass"}] | fail    | the laboratory's verdict on length is “pass”, contrary to its data (239.9 mm) (EN 455-2:2015: dimensions) |
      | [{"item": "glove_length", "value": {"value": 240, "unit": "mm"}, "verdict": "fail"}]   | fail    | the laboratory's verdict on length is “fail”, contrary to its data (240 mm) (EN 455-2:2015: dimensions)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "EN455-2-2015-dimensions-verdict" is "<outcome>"
    And rule "EN455-2-2015-dimensions-verdict" is judged "<judged>"

    Examples:
      | results                                       | outcome | judged  |
      | [{"item": "glove_length", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                              | outcome | judged |
      | [{"item": "glove_length", "value": {"value": 240, "unit": "mm"}, "verdict": "pass"}] | pass    | pass   |

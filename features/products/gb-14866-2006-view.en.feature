Feature: GB 14866-2006: Field of view

  Background:
    Given the submission "products"
    And "/products/0/standard" is "GB14866-2006"
    And "/products/0/kind" is "eye_protector"
    And "/products/0/reports/0/results" is “[{"item": "downward_view"}]”

  Scenario Outline: On either side of the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                       | item          | measured | outcome | judged |
      | GB14866-2006-view-downward | downward_view | 59.9 deg | unknown | fail   |
      | GB14866-2006-view-downward | downward_view | 60.1 deg | unknown | pass   |
      | GB14866-2006-view-lateral  | lateral_view  | 79.9 deg | unknown | fail   |
      | GB14866-2006-view-lateral  | lateral_view  | 80.1 deg | unknown | pass   |

    @boundary
    Examples: exactly at the limit
      | rule                       | item          | measured | outcome | judged |
      | GB14866-2006-view-downward | downward_view | 60 deg   | unknown | pass   |
      | GB14866-2006-view-lateral  | lateral_view  | 80 deg   | unknown | pass   |

  Scenario Outline: No value, nothing to judge
    Given "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                       | item          |
      | GB14866-2006-view-downward | downward_view |
      | GB14866-2006-view-lateral  | lateral_view  |

  Scenario Outline: A wrong unit or a mere bound decides nothing, where the limit is not verified
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"

    Examples:
      | rule                       | item          | measured                           |
      | GB14866-2006-view-downward | downward_view | 70 D                               |
      | GB14866-2006-view-downward | downward_view | {"more_than": 59.9, "unit": "deg"} |
      | GB14866-2006-view-lateral  | lateral_view  | 70 D                               |
      | GB14866-2006-view-lateral  | lateral_view  | {"more_than": 79.9, "unit": "deg"} |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<measured>”
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "view" of "GB14866-2006"

    Examples:
      | rule                       | item          | measured | outcome | said                                                                                                                |
      | GB14866-2006-view-downward | downward_view | 59.9 deg | unknown | Downward field of view measured 59.9 deg; GB 14866-2006 (field of view) demands that each specimen is at least 60 deg |
      | GB14866-2006-view-lateral  | lateral_view  | 79.9 deg | unknown | Lateral field of view measured 79.9 deg; GB 14866-2006 (field of view) demands that each specimen is at least 80 deg  |

  Scenario Outline: Another standard or another lot
    Given "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "GB14866-2006-view-downward" is "not applicable"

    Examples:
      | field                                | value       |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  Scenario Outline: What has to be reported of each class
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "GB14866-2006-view-evidence" is "<outcome>"
    And rule "GB14866-2006-view-evidence" is judged "<judged>"

    Examples:
      | results                                               | outcome | judged |
      | [{"item": "downward_view"}, {"item": "lateral_view"}] | pass    | pass   |
      | [{"item": "lateral_view"}]                            | fail    | fail   |
      | [{"item": "downward_view"}]                           | fail    | fail   |

  Scenario Outline: Laboratory, lot and day of the report
    Given "/products/0/reports/0/results" is “[{"item": "downward_view"}, {"item": "lateral_view"}]”
    And "/products/0/reports/0/<field>" is "<value>"
    When it is assessed on its own day
    Then rule "GB14866-2006-view-evidence" is "<outcome>"
    And rule "GB14866-2006-view-evidence" is judged "<outcome>"

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
    Given "/products/0/reports/0/results" is “[{"item": "downward_view"}, {"item": "lateral_view"}]”
    And "/products/0/reports/0/<field>" is not given
    When it is assessed on its own day
    Then rule "GB14866-2006-view-evidence" is "unknown"
    And rule "GB14866-2006-view-evidence" is judged "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |

  Scenario: What is said where no report covers it
    Given "/products/0/reports/0/results/0/item" is "charge"
    When it is assessed on its own day
    Then rule "GB14866-2006-view-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported field of view for this lot"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "view" of "GB14866-2006"
    And requirement "GB14866-2006-view" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "GB14866-2006-view-verdict" is "<outcome>"
    And rule "GB14866-2006-view-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "view" of "GB14866-2006"

    Examples:
      | results                                                                                 | outcome | said                                                                                                                         |
      | [{"item": "downward_view", "value": {"value": 59.9, "unit": "deg"}, "verdict": "pass"}] | unknown | the laboratory's verdict on downward field of view is “pass”, contrary to its data (59.9 deg) (GB 14866-2006: field of view) |
      | [{"item": "downward_view", "value": {"value": 60, "unit": "deg"}, "verdict": "fail"}]   | unknown | the laboratory's verdict on downward field of view is “fail”, contrary to its data (60 deg) (GB 14866-2006: field of view)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "GB14866-2006-view-verdict" is "<outcome>"
    And rule "GB14866-2006-view-verdict" is judged "<judged>"

    Examples:
      | results                                        | outcome | judged  |
      | [{"item": "downward_view", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                               | outcome | judged |
      | [{"item": "downward_view", "value": {"value": 60, "unit": "deg"}, "verdict": "pass"}] | unknown | pass   |

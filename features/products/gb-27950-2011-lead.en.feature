# language: en
Feature: GB 27950-2011: lead

  Background:
    Given the submission "products"
    And "/products/0/standard" is "GB27950-2011"
    And "/products/0/kind" is "hand_sanitizer"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/reports/0/dated_on" is "2020-03-18"
    And "/products/0/reports/0/results" is “[{"item": "lead", "value": {"value": 5, "unit": "mg/kg"}}]”

  Scenario Outline: On either side of the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                      | item | value      | outcome | judged |
      | GB27950-2011-lead-content | lead | 39.9 mg/kg | unknown | pass   |
      | GB27950-2011-lead-content | lead | 40.1 mg/kg | unknown | fail   |

  @boundary
  Scenario Outline: Exactly at the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                      | item | value    | outcome | judged |
      | GB27950-2011-lead-content | lead | 40 mg/kg | unknown | pass   |

  Scenario Outline: Every specimen counts, not their mean
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"

    Examples:
      | rule                      | item | value                                      | outcome |
      | GB27950-2011-lead-content | lead | {"samples": [39.9, 40.1], "unit": "mg/kg"} | unknown |

  Scenario Outline: Without a value nothing can be told
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                      | item |
      | GB27950-2011-lead-content | lead |

  Scenario Outline: A unit of another kind, or a bound that does not decide
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                      | item | value                                | state                                     |
      | GB27950-2011-lead-content | lead | 10 N                                 | in an unknown unit or one of another kind |
      | GB27950-2011-lead-content | lead | {"more_than": 39.9, "unit": "mg/kg"} | only a bound, which does not decide       |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<explanation>"
    And the explanation says "<demand>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "lead" of "GB27950-2011"

    Examples:
      | rule                      | item | value      | outcome | explanation              | demand                            |
      | GB27950-2011-lead-content | lead | 40.1 mg/kg | unknown | Lead measured 40.1 mg/kg | each specimen is at most 40 mg/kg |

  Scenario Outline: Results of another standard or of another lot do not count
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/<field>" is "<text>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule                      | item | field         | text        |
      | GB27950-2011-lead-content | lead | standard      | GB2626-2006 |
      | GB27950-2011-lead-content | lead | reports/0/lot | 20200399    |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/made_on" is "<day>"
    And "/products/0/reports/0/dated_on" is "2020-12-01"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-12-01"
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                      | item | day        | value      | outcome      |
      | GB27950-2011-lead-content | lead | 2012-04-30 | 39.9 mg/kg | not in force |
      | GB27950-2011-lead-content | lead | 2012-05-01 | 39.9 mg/kg | unknown      |
      | GB27950-2011-lead-content | lead | 2020-10-31 | 39.9 mg/kg | unknown      |
      | GB27950-2011-lead-content | lead | 2020-11-01 | 39.9 mg/kg | not in force |

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB27950-2011-lead-verdict" is "<outcome>"
    And rule "GB27950-2011-lead-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "lead" of "GB27950-2011"

    Examples:
      | results                                                                          | outcome | said                                                                                                |
      | [{"item": "lead", "value": {"value": 40.1, "unit": "mg/kg"}, "verdict": "pass"}] | unknown | the laboratory's verdict on lead is “pass”, contrary to its data (40.1 mg/kg) (GB 27950-2011: lead) |
      | [{"item": "lead", "value": {"value": 40, "unit": "mg/kg"}, "verdict": "fail"}]   | unknown | the laboratory's verdict on lead is “fail”, contrary to its data (40 mg/kg) (GB 27950-2011: lead)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB27950-2011-lead-verdict" is "<outcome>"
    And rule "GB27950-2011-lead-verdict" is judged "<judged>"

    Examples:
      | results                               | outcome | judged  |
      | [{"item": "lead", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                        | outcome | judged |
      | [{"item": "lead", "value": {"value": 40, "unit": "mg/kg"}, "verdict": "pass"}] | unknown | pass   |

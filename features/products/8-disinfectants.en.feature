# language: en
Feature: Declared contents, kill and active substance of disinfectants

  Background:
    Given the submission "products"
    And "/products/0/standard" is "GBT36758-2018"
    And "/products/0/kind" is "chlorine_disinfectant"
    And "/products/0/class" is "liquid"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/reports/0/dated_on" is "2020-03-18"
    And "/products/0/reports/0/results" is “[{"item": "available_chlorine", "value": {"value": 5.2, "unit": "%"}}]”
    And "/products/0/declared_least" is "5.0 %"
    And "/products/0/declared_most" is "6.0 %"

  Scenario Outline: Available chlorine and the declared range
    Given "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "PQ-8.1" is "<outcome>"
    And rule "PQ-8.1" is judged "<outcome>"

    Examples:
      | value                                | outcome |
      | 4.99 %                               | fail    |
      | 5.01 %                               | pass    |
      | 5.99 %                               | pass    |
      | 6.01 %                               | fail    |
      | {"samples": [5.5, 6.2], "unit": "%"} | fail    |
      | {"less_than": 5, "unit": "%"}        | fail    |
      | {"more_than": 5.5, "unit": "%"}      | unknown |
      | 52 g/L                               | unknown |

  @boundary
  Scenario Outline: Available chlorine exactly at either end
    Given "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-8.1" is "<outcome>"
    And rule "PQ-8.1" is judged "<outcome>"

    Examples:
      | value | outcome |
      | 5 %   | pass    |
      | 6 %   | pass    |

  Scenario: What is said of more than is declared
    Given "/products/0/reports/0/results/0/value" is "6.5 %"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-8.1" is "fail"
    And the explanation says "available chlorine measured 6.5 %, which is not within a declared range"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "declared range" of "guangzhou-disinfectant-check-2020"

  Scenario Outline: No range is declared
    Given "/products/0/<field>" is not given
    When it is assessed as of "2020-03-25"
    Then rule "PQ-8.1" is "fail"
    And the evidence is at "/products/0/<field>"

    Examples:
      | field          |
      | declared_least |
      | declared_most  |

  Scenario: No value, or a unit of another kind
    Given "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-03-25"
    Then rule "PQ-8.1" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

  Scenario Outline: The kill on either side of the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<outcome>"

    Examples:
      | rule   | item          | value                           | outcome |
      | PQ-8.2 | kill_bacteria | 4.99 log                        | fail    |
      | PQ-8.2 | kill_bacteria | 5.01 log                        | pass    |
      | PQ-8.3 | kill_candida  | 3.99 log                        | fail    |
      | PQ-8.3 | kill_candida  | 4.01 log                        | pass    |
      | PQ-8.2 | kill_bacteria | {"more_than": 5, "unit": "log"} | pass    |
      | PQ-8.2 | kill_bacteria | {"more_than": 4, "unit": "log"} | unknown |
      | PQ-8.2 | kill_bacteria | 99.999 %                        | unknown |
      | PQ-8.3 | kill_candida  | 99.99 %                         | unknown |

  @boundary
  Scenario Outline: The kill exactly at the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "pass"
    And rule "<rule>" is judged "pass"

    Examples:
      | rule   | item          | value    |
      | PQ-8.2 | kill_bacteria | 5.00 log |
      | PQ-8.3 | kill_candida  | 4.00 log |

  Scenario Outline: What is said of too little kill
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "<passage>" of "disinfection-technique-2002"

    Examples:
      | rule   | item          | value   | explanation                                   | passage  |
      | PQ-8.2 | kill_bacteria | 4.5 log | the kill of bacteria measured 4.5 log         | bacteria |
      | PQ-8.3 | kill_candida  | 3.5 log | the kill of candida albicans measured 3.5 log | candida  |

  Scenario Outline: The active substance of each kind of disinfectant
    Given "/products/0/kind" is "<kind>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-8.4" is "<outcome>"
    And rule "PQ-8.4" is judged "<outcome>"

    Examples:
      | kind                  | item               | outcome        |
      | chlorine_disinfectant | available_chlorine | pass           |
      | chlorine_disinfectant | ethanol            | fail           |
      | chlorine_disinfectant | kill_bacteria      | fail           |
      | alcohol_disinfectant  | ethanol            | pass           |
      | hand_sanitizer        | ethanol            | pass           |
      | hand_sanitizer        | kill_bacteria      | unknown        |
      | other_disinfectant    | chlorine_dioxide   | pass           |
      | other_disinfectant    | hydrogen_peroxide  | pass           |
      | other_disinfectant    | peracetic_acid     | pass           |
      | other_disinfectant    | available_iodine   | pass           |
      | other_disinfectant    | lead               | unknown        |
      | respirator            | lead               | not applicable |

  Scenario Outline: An inspector reads the report of another substance
    Given "/products/0/kind" is "other_disinfectant"
    And "/products/0/reports/0/results/0/item" is "kill_bacteria"
    And an inspector found rule "PQ-8.4" at "/products/0" "<given>"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-8.4" is "<outcome>"
    And rule "PQ-8.4" is judged "<outcome>"

    Examples:
      | given   | outcome |
      | met     | pass    |
      | not met | fail    |

  Scenario: What is said without a report of the active substance
    Given "/products/0/reports/0/results/0/item" is "lead"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-8.4" is "fail"
    And the explanation says "no accredited laboratory has reported the active substance of lot 20200310"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "27" of "product-quality-law-2018"

  Scenario: A laboratory that is not accredited does not count
    Given "/products/0/reports/0/is_accredited" is "no"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-8.4" is "fail"

  Scenario: Results of another lot do not count
    Given "/products/0/reports/0/lot" is "20200399"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-8.1" is "not applicable"
    And rule "PQ-8.4" is "fail"

  Scenario Outline: The verdict of the laboratory and its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "PQ-8.5" is "<outcome>"
    And rule "PQ-8.5" is judged "<outcome>"

    Examples:
      | results                                                                                         | outcome        |
      | [{"item": "available_chlorine", "value": {"value": 6.01, "unit": "%"}, "verdict": "pass"}]      | fail           |
      | [{"item": "available_chlorine", "value": {"value": 5.5, "unit": "%"}, "verdict": "fail"}]       | fail           |
      | [{"item": "available_chlorine", "value": {"value": 4.99, "unit": "%"}, "verdict": "fail"}]      | pass           |
      | [{"item": "available_chlorine", "verdict": "pass"}]                                             | unknown        |
      | [{"item": "kill_bacteria", "value": {"value": 4.99, "unit": "log"}, "verdict": "pass"}]         | fail           |
      | [{"item": "kill_bacteria", "value": {"value": 5.01, "unit": "log"}, "verdict": "fail"}]         | fail           |
      | [{"item": "kill_bacteria", "value": {"value": 4.99, "unit": "log"}, "verdict": "fail"}]         | pass           |
      | [{"item": "kill_candida", "value": {"value": 3.99, "unit": "log"}, "verdict": "pass"}]          | fail           |
      | [{"item": "kill_candida", "value": {"value": 4.01, "unit": "log"}, "verdict": "fail"}]          | fail           |
      | [{"item": "kill_candida", "value": {"value": 4.01, "unit": "log"}, "verdict": "not_requested"}] | not applicable |

    @boundary
    Examples: exactly at the limit
      | results                                                                                 | outcome |
      | [{"item": "available_chlorine", "value": {"value": 6, "unit": "%"}, "verdict": "pass"}] | pass    |
      | [{"item": "available_chlorine", "value": {"value": 5, "unit": "%"}, "verdict": "fail"}] | fail    |
      | [{"item": "kill_bacteria", "value": {"value": 5, "unit": "log"}, "verdict": "pass"}]    | pass    |
      | [{"item": "kill_candida", "value": {"value": 4, "unit": "log"}, "verdict": "pass"}]     | pass    |

  Scenario Outline: What is said of a verdict that is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "PQ-8.5" is "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "27" of "product-quality-law-2018"

    Examples:
      | results                                                                                    | said                                                                                    |
      | [{"item": "available_chlorine", "value": {"value": 6.01, "unit": "%"}, "verdict": "pass"}] | the laboratory's verdict on available chlorine is “pass”, contrary to its data (6.01 %) |
      | [{"item": "kill_bacteria", "value": {"value": 5.01, "unit": "log"}, "verdict": "fail"}]    | the laboratory's verdict on kill of bacteria is “fail”, contrary to its data (5.01 log) |

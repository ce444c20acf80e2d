# language: en
Feature: Guide to disinfectants: solid chlorine disinfectants

  Background:
    Given the submission "products"
    And "/products/0/standard" is "NHC-GUIDE-2020"
    And "/products/0/kind" is "chlorine_disinfectant"
    And "/products/0/class" is "solid"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/reports/0/dated_on" is "2020-03-18"
    And "/products/0/reports/0/results" is “[{"item": "available_chlorine", "value": {"value": 60, "unit": "%"}}]”

  Scenario Outline: Available chlorine on either side of the limits
    Given "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "NHC-GUIDE-2020-2.1" is "<outcome>"
    And rule "NHC-GUIDE-2020-2.1" is judged "<outcome>"

    Examples:
      | value                              | outcome |
      | 19.9 %                             | fail    |
      | 20.1 %                             | unknown |
      | 54.9 %                             | unknown |
      | 55.1 %                             | pass    |
      | {"samples": [60, 19], "unit": "%"} | fail    |
      | {"samples": [60, 56], "unit": "%"} | pass    |

  @boundary
  Scenario Outline: Available chlorine exactly at the limits
    Given "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "NHC-GUIDE-2020-2.1" is "<outcome>"
    And rule "NHC-GUIDE-2020-2.1" is judged "<outcome>"

    Examples:
      | value | outcome |
      | 20 %  | unknown |
      | 55 %  | pass    |

  Scenario Outline: An inspector finds whether it is bleaching powder
    Given "/products/0/reports/0/results/0/value" is "<value>"
    And an inspector found rule "NHC-GUIDE-2020-2.1" at "/products/0/reports/0/results/0" "<given>"
    When it is assessed as of "2020-03-25"
    Then rule "NHC-GUIDE-2020-2.1" is "<outcome>"
    And rule "NHC-GUIDE-2020-2.1" is judged "<outcome>"

    Examples:
      | value  | given   | outcome |
      | 20 %   | met     | pass    |
      | 19.9 % | met     | fail    |
      | 54.9 % | not met | fail    |
      | 55 %   | not met | pass    |

  Scenario Outline: Nobody has found whether it is bleaching powder
    Given "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "NHC-GUIDE-2020-2.1" is "unknown"
    And the explanation says "without a result yet"

    Examples:
      | value |
      | 30 %  |

  Scenario Outline: No value, a unit of another kind, or a bound that does not decide
    Given "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "NHC-GUIDE-2020-2.1" is "unknown"
    And rule "NHC-GUIDE-2020-2.1" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | value                          | state                                     |
      | 500 mg/L                       | in an unknown unit or one of another kind |
      | {"more_than": 10, "unit": "%"} | only a bound, which does not decide       |

  Scenario: The value is not given
    Given "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-03-25"
    Then rule "NHC-GUIDE-2020-2.1" is "unknown"
    And rule "NHC-GUIDE-2020-2.1" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

  Scenario: What is said of too little chlorine
    Given "/products/0/reports/0/results/0/value" is "19.9 %"
    When it is assessed as of "2020-03-25"
    Then rule "NHC-GUIDE-2020-2.1" is "fail"
    And the explanation says "available chlorine measured 19.9 %"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "2" of "NHC-GUIDE-2020"

  Scenario Outline: Products that the rule is not about
    Given "/products/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "NHC-GUIDE-2020-2.1" is "not applicable"

    Examples:
      | field         | value              |
      | class         | liquid             |
      | kind          | other_disinfectant |
      | standard      | GBT36758-2018      |
      | reports/0/lot | 20200399           |

  Scenario: Nobody knows whether it is solid
    Given "/products/0/class" is not given
    When it is assessed as of "2020-03-25"
    Then rule "NHC-GUIDE-2020-2.1" is "unknown"

  Scenario Outline: Assessed before the guide was issued
    When it is assessed as of "<day>"
    Then rule "NHC-GUIDE-2020-2.1" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2020-02-17 | not in force |
      | 2020-02-18 | pass         |

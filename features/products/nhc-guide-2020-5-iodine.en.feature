# language: en
Feature: Guide to disinfectants: tinctures and iodophors

  Background:
    Given the submission "products"
    And "/products/0/standard" is "NHC-GUIDE-2020"
    And "/products/0/kind" is "other_disinfectant"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/reports/0/dated_on" is "2020-03-18"
    And "/products/0/reports/0/results" is “[{"item": "available_iodine", "value": {"value": 5, "unit": "g/L"}}]”

  Scenario Outline: Available iodine on either side of the limits
    Given "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "NHC-GUIDE-2020-5.1" is "<outcome>"
    And rule "NHC-GUIDE-2020-5.1" is judged "<outcome>"

    Examples:
      | value                                | outcome |
      | 1.9 g/L                              | fail    |
      | 2.1 g/L                              | pass    |
      | 9.9 g/L                              | pass    |
      | 10.1 g/L                             | fail    |
      | 17.9 g/L                             | fail    |
      | 18.1 g/L                             | pass    |
      | 21.9 g/L                             | pass    |
      | 22.1 g/L                             | fail    |
      | 5000 mg/L                            | pass    |
      | {"samples": [5, 1.9], "unit": "g/L"} | fail    |

  @boundary
  Scenario Outline: Available iodine exactly at the limits
    Given "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "NHC-GUIDE-2020-5.1" is "<outcome>"
    And rule "NHC-GUIDE-2020-5.1" is judged "<outcome>"

    Examples:
      | value  | outcome |
      | 2 g/L  | pass    |
      | 10 g/L | pass    |
      | 18 g/L | pass    |
      | 22 g/L | pass    |

  Scenario Outline: A report that gives ethanol as well is of a tincture
    Given "/products/0/reports/0/results" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "NHC-GUIDE-2020-5.1" is "<outcome>"
    And rule "NHC-GUIDE-2020-5.1" is judged "<outcome>"

    Examples:
      | value                                                                                                                           | outcome |
      | [{"item": "available_iodine", "value": {"value": 20, "unit": "g/L"}}, {"item": "ethanol", "value": {"value": 45, "unit": "%"}}] | pass    |
      | [{"item": "available_iodine", "value": {"value": 5, "unit": "g/L"}}, {"item": "ethanol", "value": {"value": 45, "unit": "%"}}]  | fail    |

  Scenario Outline: Ethanol of a tincture on either side of the limits
    Given "/products/0/reports/0/results" is “[{"item": "available_iodine", "value": {"value": 20, "unit": "g/L"}}, {"item": "ethanol", "value": {"value": 45, "unit": "%"}}]”
    And "/products/0/reports/0/results/1/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "NHC-GUIDE-2020-5.2" is "<outcome>"
    And rule "NHC-GUIDE-2020-5.2" is judged "<outcome>"

    Examples:
      | value  | outcome |
      | 39.9 % | fail    |
      | 40.1 % | pass    |
      | 49.9 % | pass    |
      | 50.1 % | fail    |

  @boundary
  Scenario Outline: Ethanol of a tincture exactly at the limits
    Given "/products/0/reports/0/results" is “[{"item": "available_iodine", "value": {"value": 20, "unit": "g/L"}}, {"item": "ethanol", "value": {"value": 45, "unit": "%"}}]”
    And "/products/0/reports/0/results/1/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "NHC-GUIDE-2020-5.2" is "<outcome>"
    And rule "NHC-GUIDE-2020-5.2" is judged "<outcome>"

    Examples:
      | value | outcome |
      | 40 %  | pass    |
      | 50 %  | pass    |

  Scenario Outline: The value is not given
    Given "/products/0/reports/0/results" is “[{"item": "available_iodine", "value": {"value": 20, "unit": "g/L"}}, {"item": "ethanol", "value": {"value": 45, "unit": "%"}}]”
    And "/products/0/reports/0/results/<number>/value" is not given
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/<number>/value" is "missing"

    Examples:
      | rule               | number |
      | NHC-GUIDE-2020-5.1 | 0      |
      | NHC-GUIDE-2020-5.2 | 1      |

  Scenario Outline: A unit of another kind, or a bound that does not decide
    Given "/products/0/reports/0/results" is “[{"item": "available_iodine", "value": {"value": 20, "unit": "g/L"}}, {"item": "ethanol", "value": {"value": 45, "unit": "%"}}]”
    And "/products/0/reports/0/results/<number>/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/<number>/value" is "<state>"

    Examples:
      | rule               | number | value                            | state                                     |
      | NHC-GUIDE-2020-5.1 | 0      | 5 %                              | in an unknown unit or one of another kind |
      | NHC-GUIDE-2020-5.1 | 0      | {"more_than": 17, "unit": "g/L"} | only a bound, which does not decide       |
      | NHC-GUIDE-2020-5.2 | 1      | 5 g/L                            | in an unknown unit or one of another kind |
      | NHC-GUIDE-2020-5.2 | 1      | {"more_than": 39, "unit": "%"}   | only a bound, which does not decide       |

  Scenario: What is said of a failing iodine disinfectant
    Given "/products/0/reports/0/results" is “[{"item": "available_iodine", "value": {"value": 15, "unit": "g/L"}}, {"item": "ethanol", "value": {"value": 39, "unit": "%"}}]”
    When it is assessed as of "2020-03-25"
    Then rule "NHC-GUIDE-2020-5.1" is "fail"
    And the explanation says "available iodine measured 15 g/L"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "5" of "NHC-GUIDE-2020"
    And rule "NHC-GUIDE-2020-5.2" is "fail"
    And the explanation says "the ethanol of the tincture measured 39 %"
    And the evidence is at "/products/0/reports/0/results/1/value"
    And the citation is "5" of "NHC-GUIDE-2020"

  Scenario: Ethanol without iodine is no tincture
    Given "/products/0/reports/0/results" is “[{"item": "ethanol", "value": {"value": 75, "unit": "%"}}]”
    When it is assessed as of "2020-03-25"
    Then rule "NHC-GUIDE-2020-5.1" is "not applicable"
    And rule "NHC-GUIDE-2020-5.2" is "not applicable"

  Scenario Outline: Products that the rules are not about
    Given "/products/0/reports/0/results" is “[{"item": "available_iodine", "value": {"value": 20, "unit": "g/L"}}, {"item": "ethanol", "value": {"value": 45, "unit": "%"}}]”
    And "/products/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "NHC-GUIDE-2020-5.1" is "not applicable"
    And rule "NHC-GUIDE-2020-5.2" is "not applicable"

    Examples:
      | field         | value          |
      | kind          | hand_sanitizer |
      | standard      | GB27950-2011   |
      | reports/0/lot | 20200399       |

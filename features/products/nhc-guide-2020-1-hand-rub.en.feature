# language: en
Feature: Guide to disinfectants: alcohol hand rubs

  Background:
    Given the submission "products"
    And "/products/0/standard" is "NHC-GUIDE-2020"
    And "/products/0/kind" is "hand_sanitizer"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/reports/0/dated_on" is "2020-03-18"
    And "/products/0/reports/0/results" is “[{"item": "ethanol", "value": {"value": 75, "unit": "%"}}]”

  Scenario Outline: On either side of the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                          | item    | value  | outcome | judged |
      | NHC-GUIDE-2020-1-hand-ethanol | ethanol | 59.9 % | fail    | fail   |
      | NHC-GUIDE-2020-1-hand-ethanol | ethanol | 60.1 % | pass    | pass   |

  @boundary
  Scenario Outline: Exactly at the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                          | item    | value | outcome | judged |
      | NHC-GUIDE-2020-1-hand-ethanol | ethanol | 60 %  | fail    | fail   |

  Scenario Outline: Every specimen counts, not their mean
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"

    Examples:
      | rule                          | item    | value                                  | outcome |
      | NHC-GUIDE-2020-1-hand-ethanol | ethanol | {"samples": [60.1, 59.9], "unit": "%"} | fail    |

  Scenario Outline: Without a value nothing can be told
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                          | item    |
      | NHC-GUIDE-2020-1-hand-ethanol | ethanol |

  Scenario Outline: A unit of another kind, or a bound that does not decide
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                          | item    | value                            | state                                     |
      | NHC-GUIDE-2020-1-hand-ethanol | ethanol | 10 N                             | in an unknown unit or one of another kind |
      | NHC-GUIDE-2020-1-hand-ethanol | ethanol | {"less_than": 60.1, "unit": "%"} | only a bound, which does not decide       |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<explanation>"
    And the explanation says "<demand>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "1" of "NHC-GUIDE-2020"

    Examples:
      | rule                          | item    | value  | outcome | explanation                                            | demand                      |
      | NHC-GUIDE-2020-1-hand-ethanol | ethanol | 59.9 % | fail    | Ethanol of alcohol hand rubs by volume measured 59.9 % | each specimen is above 60 % |

  Scenario Outline: Results of another standard or of another lot do not count
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/<field>" is "<text>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule                          | item    | field         | text        |
      | NHC-GUIDE-2020-1-hand-ethanol | ethanol | standard      | GB2626-2006 |
      | NHC-GUIDE-2020-1-hand-ethanol | ethanol | reports/0/lot | 20200399    |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/made_on" is "<day>"
    And "/products/0/reports/0/dated_on" is "2020-03-25"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                          | item    | day        | value  | outcome      |
      | NHC-GUIDE-2020-1-hand-ethanol | ethanol | 2020-02-17 | 60.1 % | not in force |
      | NHC-GUIDE-2020-1-hand-ethanol | ethanol | 2020-02-18 | 60.1 % | pass         |

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "NHC-GUIDE-2020-1-hand-verdict" is "<outcome>"
    And rule "NHC-GUIDE-2020-1-hand-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "1" of "NHC-GUIDE-2020"

    Examples:
      | results                                                                         | outcome | said                                                                                                                       |
      | [{"item": "ethanol", "value": {"value": 59.9, "unit": "%"}, "verdict": "pass"}] | fail    | the laboratory's verdict on ethanol content is “pass”, contrary to its data (59.9 %) (国卫办监督函〔2020〕147号, clause 1) |
      | [{"item": "ethanol", "value": {"value": 60.1, "unit": "%"}, "verdict": "fail"}] | fail    | the laboratory's verdict on ethanol content is “fail”, contrary to its data (60.1 %) (国卫办监督函〔2020〕147号, clause 1) |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "NHC-GUIDE-2020-1-hand-verdict" is "<outcome>"
    And rule "NHC-GUIDE-2020-1-hand-verdict" is judged "<judged>"

    Examples:
      | results                                  | outcome | judged  |
      | [{"item": "ethanol", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                         | outcome | judged |
      | [{"item": "ethanol", "value": {"value": 60.1, "unit": "%"}, "verdict": "pass"}] | pass    | pass   |

# language: en
Feature: Guide to disinfectants: ethanol of alcohol disinfectants

  Background:
    Given the submission "products"
    And "/products/0/standard" is "NHC-GUIDE-2020"
    And "/products/0/kind" is "alcohol_disinfectant"
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
      | rule                     | item    | value  | outcome | judged |
      | NHC-GUIDE-2020-1-ethanol | ethanol | 69.9 % | fail    | fail   |
      | NHC-GUIDE-2020-1-ethanol | ethanol | 70.1 % | pass    | pass   |
      | NHC-GUIDE-2020-1-ethanol | ethanol | 79.9 % | pass    | pass   |
      | NHC-GUIDE-2020-1-ethanol | ethanol | 80.1 % | fail    | fail   |

  @boundary
  Scenario Outline: Exactly at the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                     | item    | value | outcome | judged |
      | NHC-GUIDE-2020-1-ethanol | ethanol | 70 %  | pass    | pass   |
      | NHC-GUIDE-2020-1-ethanol | ethanol | 80 %  | pass    | pass   |

  Scenario Outline: Every specimen counts, not their mean
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"

    Examples:
      | rule                     | item    | value                                  | outcome |
      | NHC-GUIDE-2020-1-ethanol | ethanol | {"samples": [70.1, 69.9], "unit": "%"} | fail    |

  Scenario Outline: Without a value nothing can be told
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                     | item    |
      | NHC-GUIDE-2020-1-ethanol | ethanol |

  Scenario Outline: A unit of another kind, or a bound that does not decide
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                     | item    | value                            | state                                     |
      | NHC-GUIDE-2020-1-ethanol | ethanol | 10 N                             | in an unknown unit or one of another kind |
      | NHC-GUIDE-2020-1-ethanol | ethanol | {"less_than": 70.1, "unit": "%"} | only a bound, which does not decide       |

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
      | rule                     | item    | value  | outcome | explanation                                                | demand                                 |
      | NHC-GUIDE-2020-1-ethanol | ethanol | 69.9 % | fail    | Ethanol of alcohol disinfectants by volume measured 69.9 % | each specimen lies between 70 and 80 % |

  Scenario Outline: Results of another standard or of another lot do not count
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/<field>" is "<text>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule                     | item    | field         | text        |
      | NHC-GUIDE-2020-1-ethanol | ethanol | standard      | GB2626-2006 |
      | NHC-GUIDE-2020-1-ethanol | ethanol | reports/0/lot | 20200399    |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/made_on" is "<day>"
    And "/products/0/reports/0/dated_on" is "2020-03-25"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                     | item    | day        | value  | outcome      |
      | NHC-GUIDE-2020-1-ethanol | ethanol | 2020-02-17 | 79.9 % | not in force |
      | NHC-GUIDE-2020-1-ethanol | ethanol | 2020-02-18 | 79.9 % | pass         |

  Scenario: A report about this lot by an accredited laboratory
    Given "/products/0/reports/0/results/0/item" is "ethanol"
    When it is assessed as of "2020-03-25"
    Then rule "NHC-GUIDE-2020-1-evidence" is "pass"
    And rule "NHC-GUIDE-2020-1-evidence" is judged "pass"

  Scenario Outline: Reports that do not count
    Given "/products/0/reports/0/results/0/item" is "ethanol"
    And "/products/0/reports/0/<field>" is "<text>"
    When it is assessed as of "2020-03-25"
    Then rule "NHC-GUIDE-2020-1-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported ethanol of alcohol disinfectants by volume for this lot"
    And the evidence is at "/products/0/reports/0/<field>"
    And the citation is "1" of "NHC-GUIDE-2020"

    Examples:
      | field         | text       |
      | is_accredited | no         |
      | lot           | 20200399   |
      | dated_on      | 2020-03-09 |
      | dated_on      | 2020-03-26 |

  Scenario: No report of the item
    Given "/products/0/reports/0/results/0/item" is "ethanol"
    And "/products/0/reports/0/results/0/item" is "nose_clip_length"
    When it is assessed as of "2020-03-25"
    Then rule "NHC-GUIDE-2020-1-evidence" is "fail"

  Scenario: Nobody knows whether the laboratory is accredited
    Given "/products/0/reports/0/results/0/item" is "ethanol"
    And "/products/0/reports/0/is_accredited" is not given
    When it is assessed as of "2020-03-25"
    Then rule "NHC-GUIDE-2020-1-evidence" is "unknown"
    And the evidence at "/products/0/reports/0/is_accredited" is "missing"

  Scenario: The reports are not given
    Given "/products/0/reports/0/results/0/item" is "ethanol"
    And "/products/0/reports" is not given
    When it is assessed as of "2020-03-25"
    Then rule "NHC-GUIDE-2020-1-evidence" is "unknown"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "NHC-GUIDE-2020-1-verdict" is "<outcome>"
    And rule "NHC-GUIDE-2020-1-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "1" of "NHC-GUIDE-2020"

    Examples:
      | results                                                                         | outcome | said                                                                                                                       |
      | [{"item": "ethanol", "value": {"value": 69.9, "unit": "%"}, "verdict": "pass"}] | fail    | the laboratory's verdict on ethanol content is “pass”, contrary to its data (69.9 %) (国卫办监督函〔2020〕147号, clause 1) |
      | [{"item": "ethanol", "value": {"value": 70, "unit": "%"}, "verdict": "fail"}]   | fail    | the laboratory's verdict on ethanol content is “fail”, contrary to its data (70 %) (国卫办监督函〔2020〕147号, clause 1)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "NHC-GUIDE-2020-1-verdict" is "<outcome>"
    And rule "NHC-GUIDE-2020-1-verdict" is judged "<judged>"

    Examples:
      | results                                  | outcome | judged  |
      | [{"item": "ethanol", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                       | outcome | judged |
      | [{"item": "ethanol", "value": {"value": 70, "unit": "%"}, "verdict": "pass"}] | pass    | pass   |

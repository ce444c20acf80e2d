# language: en
Feature: Guide to disinfectants: chlorine dioxide

  Background:
    Given the submission "products"
    And "/products/0/standard" is "NHC-GUIDE-2020"
    And "/products/0/kind" is "other_disinfectant"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/reports/0/dated_on" is "2020-03-18"
    And "/products/0/reports/0/results" is “[{"item": "chlorine_dioxide", "value": {"value": 2500, "unit": "mg/L"}}]”

  Scenario Outline: On either side of the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                       | item             | value     | outcome | judged |
      | NHC-GUIDE-2020-3-activated | chlorine_dioxide | 1999 mg/L | fail    | fail   |
      | NHC-GUIDE-2020-3-activated | chlorine_dioxide | 2001 mg/L | pass    | pass   |

  @boundary
  Scenario Outline: Exactly at the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                       | item             | value     | outcome | judged |
      | NHC-GUIDE-2020-3-activated | chlorine_dioxide | 2000 mg/L | pass    | pass   |

  Scenario Outline: Every specimen counts, not their mean
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"

    Examples:
      | rule                       | item             | value                                     | outcome |
      | NHC-GUIDE-2020-3-activated | chlorine_dioxide | {"samples": [2001, 1999], "unit": "mg/L"} | fail    |

  Scenario Outline: Without a value nothing can be told
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                       | item             |
      | NHC-GUIDE-2020-3-activated | chlorine_dioxide |

  Scenario Outline: A unit of another kind, or a bound that does not decide
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                       | item             | value                               | state                                     |
      | NHC-GUIDE-2020-3-activated | chlorine_dioxide | 10 N                                | in an unknown unit or one of another kind |
      | NHC-GUIDE-2020-3-activated | chlorine_dioxide | {"less_than": 2001, "unit": "mg/L"} | only a bound, which does not decide       |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<explanation>"
    And the explanation says "<demand>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "3" of "NHC-GUIDE-2020"

    Examples:
      | rule                       | item             | value     | outcome | explanation                                          | demand                              |
      | NHC-GUIDE-2020-3-activated | chlorine_dioxide | 1999 mg/L | fail    | Chlorine dioxide after activation measured 1999 mg/L | each specimen is at least 2000 mg/L |

  Scenario Outline: Results of another standard or of another lot do not count
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/<field>" is "<text>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule                       | item             | field         | text        |
      | NHC-GUIDE-2020-3-activated | chlorine_dioxide | standard      | GB2626-2006 |
      | NHC-GUIDE-2020-3-activated | chlorine_dioxide | reports/0/lot | 20200399    |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/made_on" is "<day>"
    And "/products/0/reports/0/dated_on" is "2020-03-25"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                       | item             | day        | value     | outcome      |
      | NHC-GUIDE-2020-3-activated | chlorine_dioxide | 2020-02-17 | 2001 mg/L | not in force |
      | NHC-GUIDE-2020-3-activated | chlorine_dioxide | 2020-02-18 | 2001 mg/L | pass         |

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "NHC-GUIDE-2020-3-verdict" is "<outcome>"
    And rule "NHC-GUIDE-2020-3-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "3" of "NHC-GUIDE-2020"

    Examples:
      | results                                                                                     | outcome | said                                                                                                                                   |
      | [{"item": "chlorine_dioxide", "value": {"value": 1999, "unit": "mg/L"}, "verdict": "pass"}] | fail    | the laboratory's verdict on chlorine dioxide content is “pass”, contrary to its data (1999 mg/L) (国卫办监督函〔2020〕147号, clause 3) |
      | [{"item": "chlorine_dioxide", "value": {"value": 2000, "unit": "mg/L"}, "verdict": "fail"}] | fail    | the laboratory's verdict on chlorine dioxide content is “fail”, contrary to its data (2000 mg/L) (国卫办监督函〔2020〕147号, clause 3) |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "NHC-GUIDE-2020-3-verdict" is "<outcome>"
    And rule "NHC-GUIDE-2020-3-verdict" is judged "<judged>"

    Examples:
      | results                                           | outcome | judged  |
      | [{"item": "chlorine_dioxide", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                     | outcome | judged |
      | [{"item": "chlorine_dioxide", "value": {"value": 2000, "unit": "mg/L"}, "verdict": "pass"}] | pass    | pass   |

# language: en
Feature: GB/T 26373-2020: alcohols

  Background:
    Given the submission "products"
    And "/products/0/standard" is "GBT26373-2020"
    And "/products/0/kind" is "alcohol_disinfectant"
    And "/products/0/made_on" is "2021-03-10"
    And "/products/0/reports/0/dated_on" is "2021-03-18"
    And "/products/0/reports/0/results" is “[{"item": "ethanol", "value": {"value": 75, "unit": "%"}}]”

  Scenario Outline: On either side of the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2021-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                            | item     | value      | outcome | judged |
      | GBT26373-2020-alcohols-ethanol  | ethanol  | 59.9 %     | unknown | fail   |
      | GBT26373-2020-alcohols-ethanol  | ethanol  | 60.1 %     | unknown | pass   |
      | GBT26373-2020-alcohols-methanol | methanol | 1999 mg/kg | unknown | pass   |
      | GBT26373-2020-alcohols-methanol | methanol | 2001 mg/kg | unknown | fail   |

  @boundary
  Scenario Outline: Exactly at the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2021-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                            | item     | value      | outcome | judged |
      | GBT26373-2020-alcohols-ethanol  | ethanol  | 60 %       | unknown | pass   |
      | GBT26373-2020-alcohols-methanol | methanol | 2000 mg/kg | unknown | pass   |

  Scenario Outline: Every specimen counts, not their mean
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2021-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"

    Examples:
      | rule                            | item     | value                                      | outcome |
      | GBT26373-2020-alcohols-ethanol  | ethanol  | {"samples": [60.1, 59.9], "unit": "%"}     | unknown |
      | GBT26373-2020-alcohols-methanol | methanol | {"samples": [1999, 2001], "unit": "mg/kg"} | unknown |

  Scenario Outline: Without a value nothing can be told
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2021-03-25"
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                            | item     |
      | GBT26373-2020-alcohols-ethanol  | ethanol  |
      | GBT26373-2020-alcohols-methanol | methanol |

  Scenario Outline: A unit of another kind, or a bound that does not decide
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2021-03-25"
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                            | item     | value                                | state                                     |
      | GBT26373-2020-alcohols-ethanol  | ethanol  | 10 N                                 | in an unknown unit or one of another kind |
      | GBT26373-2020-alcohols-ethanol  | ethanol  | {"less_than": 60.1, "unit": "%"}     | only a bound, which does not decide       |
      | GBT26373-2020-alcohols-methanol | methanol | 10 N                                 | in an unknown unit or one of another kind |
      | GBT26373-2020-alcohols-methanol | methanol | {"more_than": 1999, "unit": "mg/kg"} | only a bound, which does not decide       |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2021-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<explanation>"
    And the explanation says "<demand>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "alcohols" of "GBT26373-2020"

    Examples:
      | rule                            | item     | value      | outcome | explanation                       | demand                              |
      | GBT26373-2020-alcohols-ethanol  | ethanol  | 59.9 %     | unknown | Ethanol by volume measured 59.9 % | each specimen is at least 60 %      |
      | GBT26373-2020-alcohols-methanol | methanol | 2001 mg/kg | unknown | Methanol measured 2001 mg/kg      | each specimen is at most 2000 mg/kg |

  Scenario Outline: Results of another standard or of another lot do not count
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/<field>" is "<text>"
    When it is assessed as of "2021-03-25"
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule                            | item     | field         | text        |
      | GBT26373-2020-alcohols-ethanol  | ethanol  | standard      | GB2626-2006 |
      | GBT26373-2020-alcohols-ethanol  | ethanol  | reports/0/lot | 20200399    |
      | GBT26373-2020-alcohols-methanol | methanol | standard      | GB2626-2006 |
      | GBT26373-2020-alcohols-methanol | methanol | reports/0/lot | 20200399    |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/made_on" is "<day>"
    And "/products/0/reports/0/dated_on" is "2021-03-25"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2021-03-25"
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                            | item     | day        | value      | outcome      |
      | GBT26373-2020-alcohols-ethanol  | ethanol  | 2020-12-31 | 60.1 %     | not in force |
      | GBT26373-2020-alcohols-ethanol  | ethanol  | 2021-01-01 | 60.1 %     | unknown      |
      | GBT26373-2020-alcohols-methanol | methanol | 2020-12-31 | 1999 mg/kg | not in force |
      | GBT26373-2020-alcohols-methanol | methanol | 2021-01-01 | 1999 mg/kg | unknown      |

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2021-03-25"
    Then rule "GBT26373-2020-alcohols-verdict" is "<outcome>"
    And rule "GBT26373-2020-alcohols-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "alcohols" of "GBT26373-2020"

    Examples:
      | results                                                                         | outcome | said                                                                                                             |
      | [{"item": "ethanol", "value": {"value": 59.9, "unit": "%"}, "verdict": "pass"}] | unknown | the laboratory's verdict on ethanol content is “pass”, contrary to its data (59.9 %) (GB/T 26373-2020: alcohols) |
      | [{"item": "ethanol", "value": {"value": 60, "unit": "%"}, "verdict": "fail"}]   | unknown | the laboratory's verdict on ethanol content is “fail”, contrary to its data (60 %) (GB/T 26373-2020: alcohols)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2021-03-25"
    Then rule "GBT26373-2020-alcohols-verdict" is "<outcome>"
    And rule "GBT26373-2020-alcohols-verdict" is judged "<judged>"

    Examples:
      | results                                  | outcome | judged  |
      | [{"item": "ethanol", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                       | outcome | judged |
      | [{"item": "ethanol", "value": {"value": 60, "unit": "%"}, "verdict": "pass"}] | unknown | pass   |

# language: en
Feature: GB 26373-2010: ethanol

  Background:
    Given the submission "products"
    And "/products/0/standard" is "GB26373-2010"
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
      | rule                         | item    | value  | outcome | judged |
      | GB26373-2010-ethanol-content | ethanol | 69.9 % | unknown | fail   |
      | GB26373-2010-ethanol-content | ethanol | 70.1 % | unknown | pass   |
      | GB26373-2010-ethanol-content | ethanol | 79.9 % | unknown | pass   |
      | GB26373-2010-ethanol-content | ethanol | 80.1 % | unknown | fail   |

  @boundary
  Scenario Outline: Exactly at the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                         | item    | value | outcome | judged |
      | GB26373-2010-ethanol-content | ethanol | 70 %  | unknown | pass   |
      | GB26373-2010-ethanol-content | ethanol | 80 %  | unknown | pass   |

  Scenario Outline: Every specimen counts, not their mean
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"

    Examples:
      | rule                         | item    | value                                  | outcome |
      | GB26373-2010-ethanol-content | ethanol | {"samples": [70.1, 69.9], "unit": "%"} | unknown |

  Scenario Outline: Without a value nothing can be told
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                         | item    |
      | GB26373-2010-ethanol-content | ethanol |

  Scenario Outline: A unit of another kind, or a bound that does not decide
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                         | item    | value                            | state                                     |
      | GB26373-2010-ethanol-content | ethanol | 10 N                             | in an unknown unit or one of another kind |
      | GB26373-2010-ethanol-content | ethanol | {"less_than": 70.1, "unit": "%"} | only a bound, which does not decide       |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<explanation>"
    And the explanation says "<demand>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "ethanol" of "GB26373-2010"

    Examples:
      | rule                         | item    | value  | outcome | explanation                       | demand                                 |
      | GB26373-2010-ethanol-content | ethanol | 69.9 % | unknown | Ethanol by volume measured 69.9 % | each specimen lies between 70 and 80 % |

  Scenario Outline: Results of another standard or of another lot do not count
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/<field>" is "<text>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule                         | item    | field         | text        |
      | GB26373-2010-ethanol-content | ethanol | standard      | GB2626-2006 |
      | GB26373-2010-ethanol-content | ethanol | reports/0/lot | 20200399    |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/made_on" is "<day>"
    And "/products/0/reports/0/dated_on" is "2021-02-01"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2021-02-01"
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                         | item    | day        | value  | outcome      |
      | GB26373-2010-ethanol-content | ethanol | 2011-05-31 | 79.9 % | not in force |
      | GB26373-2010-ethanol-content | ethanol | 2011-06-01 | 79.9 % | unknown      |
      | GB26373-2010-ethanol-content | ethanol | 2020-12-31 | 79.9 % | unknown      |
      | GB26373-2010-ethanol-content | ethanol | 2021-01-01 | 79.9 % | not in force |

  Scenario: A report about this lot by an accredited laboratory
    Given "/products/0/reports/0/results/0/item" is "ethanol"
    When it is assessed as of "2020-03-25"
    Then rule "GB26373-2010-ethanol-evidence" is "pass"
    And rule "GB26373-2010-ethanol-evidence" is judged "pass"

  Scenario Outline: Reports that do not count
    Given "/products/0/reports/0/results/0/item" is "ethanol"
    And "/products/0/reports/0/<field>" is "<text>"
    When it is assessed as of "2020-03-25"
    Then rule "GB26373-2010-ethanol-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported ethanol by volume for this lot"
    And the evidence is at "/products/0/reports/0/<field>"
    And the citation is "ethanol" of "GB26373-2010"

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
    Then rule "GB26373-2010-ethanol-evidence" is "fail"

  Scenario: Nobody knows whether the laboratory is accredited
    Given "/products/0/reports/0/results/0/item" is "ethanol"
    And "/products/0/reports/0/is_accredited" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB26373-2010-ethanol-evidence" is "unknown"
    And the evidence at "/products/0/reports/0/is_accredited" is "missing"

  Scenario: The reports are not given
    Given "/products/0/reports/0/results/0/item" is "ethanol"
    And "/products/0/reports" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB26373-2010-ethanol-evidence" is "unknown"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB26373-2010-ethanol-verdict" is "<outcome>"
    And rule "GB26373-2010-ethanol-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "ethanol" of "GB26373-2010"

    Examples:
      | results                                                                         | outcome | said                                                                                                                    |
      | [{"item": "ethanol", "value": {"value": 69.9, "unit": "%"}, "verdict": "pass"}] | unknown | the laboratory's verdict on ethanol content is “pass”, contrary to its data (69.9 %) (GB 26373-2010: ethanol by volume) |
      | [{"item": "ethanol", "value": {"value": 70, "unit": "%"}, "verdict": "fail"}]   | unknown | the laboratory's verdict on ethanol content is “fail”, contrary to its data (70 %) (GB 26373-2010: ethanol by volume)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB26373-2010-ethanol-verdict" is "<outcome>"
    And rule "GB26373-2010-ethanol-verdict" is judged "<judged>"

    Examples:
      | results                                  | outcome | judged  |
      | [{"item": "ethanol", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                       | outcome | judged |
      | [{"item": "ethanol", "value": {"value": 70, "unit": "%"}, "verdict": "pass"}] | unknown | pass   |

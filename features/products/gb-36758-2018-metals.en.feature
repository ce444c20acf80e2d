# language: en
Feature: GB/T 36758-2018: heavy metals

  Background:
    Given the submission "products"
    And "/products/0/standard" is "GBT36758-2018"
    And "/products/0/kind" is "chlorine_disinfectant"
    And "/products/0/class" is "liquid"
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
      | rule                         | item    | value      | outcome | judged |
      | GBT36758-2018-metals-lead    | lead    | 9.9 mg/kg  | unknown | pass   |
      | GBT36758-2018-metals-lead    | lead    | 10.1 mg/kg | unknown | fail   |
      | GBT36758-2018-metals-arsenic | arsenic | 4.9 mg/kg  | unknown | pass   |
      | GBT36758-2018-metals-arsenic | arsenic | 5.1 mg/kg  | unknown | fail   |

  @boundary
  Scenario Outline: Exactly at the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                         | item    | value    | outcome | judged |
      | GBT36758-2018-metals-lead    | lead    | 10 mg/kg | unknown | pass   |
      | GBT36758-2018-metals-arsenic | arsenic | 5 mg/kg  | unknown | pass   |

  Scenario Outline: Every specimen counts, not their mean
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"

    Examples:
      | rule                         | item    | value                                     | outcome |
      | GBT36758-2018-metals-lead    | lead    | {"samples": [9.9, 10.1], "unit": "mg/kg"} | unknown |
      | GBT36758-2018-metals-arsenic | arsenic | {"samples": [4.9, 5.1], "unit": "mg/kg"}  | unknown |

  Scenario Outline: Without a value nothing can be told
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                         | item    |
      | GBT36758-2018-metals-lead    | lead    |
      | GBT36758-2018-metals-arsenic | arsenic |

  Scenario Outline: A unit of another kind, or a bound that does not decide
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                         | item    | value                               | state                                     |
      | GBT36758-2018-metals-lead    | lead    | 10 N                                | in an unknown unit or one of another kind |
      | GBT36758-2018-metals-lead    | lead    | {"more_than": 9.9, "unit": "mg/kg"} | only a bound, which does not decide       |
      | GBT36758-2018-metals-arsenic | arsenic | 10 N                                | in an unknown unit or one of another kind |
      | GBT36758-2018-metals-arsenic | arsenic | {"more_than": 4.9, "unit": "mg/kg"} | only a bound, which does not decide       |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<explanation>"
    And the explanation says "<demand>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "metals" of "GBT36758-2018"

    Examples:
      | rule                         | item    | value      | outcome | explanation                              | demand                            |
      | GBT36758-2018-metals-lead    | lead    | 10.1 mg/kg | unknown | Heavy metals as lead measured 10.1 mg/kg | each specimen is at most 10 mg/kg |
      | GBT36758-2018-metals-arsenic | arsenic | 5.1 mg/kg  | unknown | Arsenic measured 5.1 mg/kg               | each specimen is at most 5 mg/kg  |

  Scenario Outline: Results of another standard or of another lot do not count
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/<field>" is "<text>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule                         | item    | field         | text        |
      | GBT36758-2018-metals-lead    | lead    | standard      | GB2626-2006 |
      | GBT36758-2018-metals-lead    | lead    | reports/0/lot | 20200399    |
      | GBT36758-2018-metals-arsenic | arsenic | standard      | GB2626-2006 |
      | GBT36758-2018-metals-arsenic | arsenic | reports/0/lot | 20200399    |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/made_on" is "<day>"
    And "/products/0/reports/0/dated_on" is "2020-03-25"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                         | item    | day        | value     | outcome      |
      | GBT36758-2018-metals-lead    | lead    | 2019-03-31 | 9.9 mg/kg | not in force |
      | GBT36758-2018-metals-lead    | lead    | 2019-04-01 | 9.9 mg/kg | unknown      |
      | GBT36758-2018-metals-arsenic | arsenic | 2019-03-31 | 4.9 mg/kg | not in force |
      | GBT36758-2018-metals-arsenic | arsenic | 2019-04-01 | 4.9 mg/kg | unknown      |

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GBT36758-2018-metals-verdict" is "<outcome>"
    And rule "GBT36758-2018-metals-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "metals" of "GBT36758-2018"

    Examples:
      | results                                                                          | outcome | said                                                                                                          |
      | [{"item": "lead", "value": {"value": 10.1, "unit": "mg/kg"}, "verdict": "pass"}] | unknown | the laboratory's verdict on lead is “pass”, contrary to its data (10.1 mg/kg) (GB/T 36758-2018: heavy metals) |
      | [{"item": "lead", "value": {"value": 10, "unit": "mg/kg"}, "verdict": "fail"}]   | unknown | the laboratory's verdict on lead is “fail”, contrary to its data (10 mg/kg) (GB/T 36758-2018: heavy metals)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GBT36758-2018-metals-verdict" is "<outcome>"
    And rule "GBT36758-2018-metals-verdict" is judged "<judged>"

    Examples:
      | results                               | outcome | judged  |
      | [{"item": "lead", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                        | outcome | judged |
      | [{"item": "lead", "value": {"value": 10, "unit": "mg/kg"}, "verdict": "pass"}] | unknown | pass   |

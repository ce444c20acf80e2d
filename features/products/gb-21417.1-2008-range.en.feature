# language: en
Feature: GB/T 21417.1-2008: error outside the range, resolution

  Background:
    Given the submission "products"
    And "/products/0/standard" is "GBT21417.1-2008"
    And "/products/0/kind" is "ear_thermometer"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/reports/0/dated_on" is "2020-03-18"
    And "/products/0/reports/0/results" is “[{"item": "resolution", "value": {"value": 0.1, "unit": "°C"}}]”

  Scenario Outline: On either side of the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                             | item                      | value    | outcome | judged |
      | GBT21417.1-2008-range-outside    | temperature_error_outside | -0.31 °C | unknown | fail   |
      | GBT21417.1-2008-range-outside    | temperature_error_outside | -0.29 °C | unknown | pass   |
      | GBT21417.1-2008-range-outside    | temperature_error_outside | 0.29 °C  | unknown | pass   |
      | GBT21417.1-2008-range-outside    | temperature_error_outside | 0.31 °C  | unknown | fail   |
      | GBT21417.1-2008-range-resolution | resolution                | 0.09 °C  | unknown | pass   |
      | GBT21417.1-2008-range-resolution | resolution                | 0.11 °C  | unknown | fail   |

  @boundary
  Scenario Outline: Exactly at the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                             | item                      | value   | outcome | judged |
      | GBT21417.1-2008-range-outside    | temperature_error_outside | -0.3 °C | unknown | pass   |
      | GBT21417.1-2008-range-outside    | temperature_error_outside | 0.3 °C  | unknown | pass   |
      | GBT21417.1-2008-range-resolution | resolution                | 0.1 °C  | unknown | pass   |

  Scenario Outline: Every specimen counts, not their mean
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"

    Examples:
      | rule                             | item                      | value                                     | outcome |
      | GBT21417.1-2008-range-outside    | temperature_error_outside | {"samples": [-0.29, -0.31], "unit": "°C"} | unknown |
      | GBT21417.1-2008-range-resolution | resolution                | {"samples": [0.09, 0.11], "unit": "°C"}   | unknown |

  Scenario Outline: Without a value nothing can be told
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                             | item                      |
      | GBT21417.1-2008-range-outside    | temperature_error_outside |
      | GBT21417.1-2008-range-resolution | resolution                |

  Scenario Outline: A unit of another kind, or a bound that does not decide
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                             | item                      | value                              | state                                     |
      | GBT21417.1-2008-range-outside    | temperature_error_outside | 10 N                               | in an unknown unit or one of another kind |
      | GBT21417.1-2008-range-outside    | temperature_error_outside | {"less_than": -0.29, "unit": "°C"} | only a bound, which does not decide       |
      | GBT21417.1-2008-range-resolution | resolution                | 10 N                               | in an unknown unit or one of another kind |
      | GBT21417.1-2008-range-resolution | resolution                | {"more_than": 0.09, "unit": "°C"}  | only a bound, which does not decide       |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<explanation>"
    And the explanation says "<demand>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "range" of "GBT21417.1-2008"

    Examples:
      | rule                             | item                      | value    | outcome | explanation                                              | demand                                     |
      | GBT21417.1-2008-range-outside    | temperature_error_outside | -0.31 °C | unknown | Greatest error outside 35.0 to 42.0 °C measured -0.31 °C | each specimen lies between -0.3 and 0.3 °C |
      | GBT21417.1-2008-range-resolution | resolution                | 0.11 °C  | unknown | Resolution measured 0.11 °C                              | each specimen is at most 0.1 °C            |

  Scenario Outline: Results of another standard or of another lot do not count
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/<field>" is "<text>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule                             | item                      | field         | text        |
      | GBT21417.1-2008-range-outside    | temperature_error_outside | standard      | GB2626-2006 |
      | GBT21417.1-2008-range-outside    | temperature_error_outside | reports/0/lot | 20200399    |
      | GBT21417.1-2008-range-resolution | resolution                | standard      | GB2626-2006 |
      | GBT21417.1-2008-range-resolution | resolution                | reports/0/lot | 20200399    |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/made_on" is "<day>"
    And "/products/0/reports/0/dated_on" is "2020-03-25"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                             | item                      | day        | value   | outcome      |
      | GBT21417.1-2008-range-outside    | temperature_error_outside | 2008-08-31 | 0.29 °C | not in force |
      | GBT21417.1-2008-range-outside    | temperature_error_outside | 2008-09-01 | 0.29 °C | unknown      |
      | GBT21417.1-2008-range-resolution | resolution                | 2008-08-31 | 0.09 °C | not in force |
      | GBT21417.1-2008-range-resolution | resolution                | 2008-09-01 | 0.09 °C | unknown      |

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GBT21417.1-2008-range-verdict" is "<outcome>"
    And rule "GBT21417.1-2008-range-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "range" of "GBT21417.1-2008"

    Examples:
      | results                                                                                             | outcome | said                                                                                                                                                        |
      | [{"item": "temperature_error_outside", "value": {"value": -0.31, "unit": "°C"}, "verdict": "pass"}] | unknown | the laboratory's verdict on error outside that range is “pass”, contrary to its data (-0.31 °C) (GB/T 21417.1-2008: error outside the range and resolution) |
      | [{"item": "temperature_error_outside", "value": {"value": -0.3, "unit": "°C"}, "verdict": "fail"}]  | unknown | the laboratory's verdict on error outside that range is “fail”, contrary to its data (-0.3 °C) (GB/T 21417.1-2008: error outside the range and resolution)  |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GBT21417.1-2008-range-verdict" is "<outcome>"
    And rule "GBT21417.1-2008-range-verdict" is judged "<judged>"

    Examples:
      | results                                                    | outcome | judged  |
      | [{"item": "temperature_error_outside", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                            | outcome | judged |
      | [{"item": "temperature_error_outside", "value": {"value": -0.3, "unit": "°C"}, "verdict": "pass"}] | unknown | pass   |

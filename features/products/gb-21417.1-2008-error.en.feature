# language: en
Feature: GB/T 21417.1-2008: error of ear thermometers

  Background:
    Given the submission "products"
    And "/products/0/standard" is "GBT21417.1-2008"
    And "/products/0/kind" is "ear_thermometer"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/reports/0/dated_on" is "2020-03-18"
    And "/products/0/reports/0/results" is “[{"item": "temperature_error", "value": {"value": 0.1, "unit": "°C"}}]”

  Scenario Outline: On either side of the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                          | item              | value    | outcome | judged |
      | GBT21417.1-2008-error-reading | temperature_error | -0.21 °C | fail    | fail   |
      | GBT21417.1-2008-error-reading | temperature_error | -0.19 °C | pass    | pass   |
      | GBT21417.1-2008-error-reading | temperature_error | 0.19 °C  | pass    | pass   |
      | GBT21417.1-2008-error-reading | temperature_error | 0.21 °C  | fail    | fail   |

  @boundary
  Scenario Outline: Exactly at the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                          | item              | value   | outcome | judged |
      | GBT21417.1-2008-error-reading | temperature_error | -0.2 °C | pass    | pass   |
      | GBT21417.1-2008-error-reading | temperature_error | 0.2 °C  | pass    | pass   |

  Scenario Outline: Every specimen counts, not their mean
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"

    Examples:
      | rule                          | item              | value                                     | outcome |
      | GBT21417.1-2008-error-reading | temperature_error | {"samples": [-0.19, -0.21], "unit": "°C"} | fail    |

  Scenario Outline: Without a value nothing can be told
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                          | item              |
      | GBT21417.1-2008-error-reading | temperature_error |

  Scenario Outline: A unit of another kind, or a bound that does not decide
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                          | item              | value                              | state                                     |
      | GBT21417.1-2008-error-reading | temperature_error | 10 N                               | in an unknown unit or one of another kind |
      | GBT21417.1-2008-error-reading | temperature_error | {"less_than": -0.19, "unit": "°C"} | only a bound, which does not decide       |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<explanation>"
    And the explanation says "<demand>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "error" of "GBT21417.1-2008"

    Examples:
      | rule                          | item              | value    | outcome | explanation                                               | demand                                     |
      | GBT21417.1-2008-error-reading | temperature_error | -0.21 °C | fail    | Greatest error between 35.0 and 42.0 °C measured -0.21 °C | each specimen lies between -0.2 and 0.2 °C |

  Scenario Outline: Results of another standard or of another lot do not count
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/<field>" is "<text>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule                          | item              | field         | text        |
      | GBT21417.1-2008-error-reading | temperature_error | standard      | GB2626-2006 |
      | GBT21417.1-2008-error-reading | temperature_error | reports/0/lot | 20200399    |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/made_on" is "<day>"
    And "/products/0/reports/0/dated_on" is "2020-03-25"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                          | item              | day        | value   | outcome      |
      | GBT21417.1-2008-error-reading | temperature_error | 2008-08-31 | 0.19 °C | not in force |
      | GBT21417.1-2008-error-reading | temperature_error | 2008-09-01 | 0.19 °C | pass         |

  Scenario: A report about this lot by an accredited laboratory
    Given "/products/0/reports/0/results/0/item" is "temperature_error"
    When it is assessed as of "2020-03-25"
    Then rule "GBT21417.1-2008-error-evidence" is "pass"
    And rule "GBT21417.1-2008-error-evidence" is judged "pass"

  Scenario Outline: Reports that do not count
    Given "/products/0/reports/0/results/0/item" is "temperature_error"
    And "/products/0/reports/0/<field>" is "<text>"
    When it is assessed as of "2020-03-25"
    Then rule "GBT21417.1-2008-error-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported greatest error between 35.0 and 42.0 °C for this lot"
    And the evidence is at "/products/0/reports/0/<field>"
    And the citation is "error" of "GBT21417.1-2008"

    Examples:
      | field         | text       |
      | is_accredited | no         |
      | lot           | 20200399   |
      | dated_on      | 2020-03-09 |
      | dated_on      | 2020-03-26 |

  Scenario: No report of the item
    Given "/products/0/reports/0/results/0/item" is "temperature_error"
    And "/products/0/reports/0/results/0/item" is "nose_clip_length"
    When it is assessed as of "2020-03-25"
    Then rule "GBT21417.1-2008-error-evidence" is "fail"

  Scenario: Nobody knows whether the laboratory is accredited
    Given "/products/0/reports/0/results/0/item" is "temperature_error"
    And "/products/0/reports/0/is_accredited" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GBT21417.1-2008-error-evidence" is "unknown"
    And the evidence at "/products/0/reports/0/is_accredited" is "missing"

  Scenario: The reports are not given
    Given "/products/0/reports/0/results/0/item" is "temperature_error"
    And "/products/0/reports" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GBT21417.1-2008-error-evidence" is "unknown"

  Scenario: A forehead thermometer is not judged by this standard
    Given "/products/0/kind" is "forehead_thermometer"
    And "/products/0/reports/0/results/0/value" is "0.5 °C"
    When it is assessed as of "2020-03-25"
    Then rule "GBT21417.1-2008-error-reading" is "not applicable"
    And rule "GBT21417.1-2008-error-evidence" is "not applicable"
    And rule "GBT21417.1-2008-kind" is "fail"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GBT21417.1-2008-error-verdict" is "<outcome>"
    And rule "GBT21417.1-2008-error-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "error" of "GBT21417.1-2008"

    Examples:
      | results                                                                                     | outcome | said                                                                                                                                                               |
      | [{"item": "temperature_error", "value": {"value": -0.21, "unit": "°C"}, "verdict": "pass"}] | fail    | the laboratory's verdict on error between 35.0 and 42.0 °C is “pass”, contrary to its data (-0.21 °C) (GB/T 21417.1-2008: greatest error between 35.0 and 42.0 °C) |
      | [{"item": "temperature_error", "value": {"value": -0.2, "unit": "°C"}, "verdict": "fail"}]  | fail    | the laboratory's verdict on error between 35.0 and 42.0 °C is “fail”, contrary to its data (-0.2 °C) (GB/T 21417.1-2008: greatest error between 35.0 and 42.0 °C)  |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GBT21417.1-2008-error-verdict" is "<outcome>"
    And rule "GBT21417.1-2008-error-verdict" is judged "<judged>"

    Examples:
      | results                                            | outcome | judged  |
      | [{"item": "temperature_error", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                    | outcome | judged |
      | [{"item": "temperature_error", "value": {"value": -0.2, "unit": "°C"}, "verdict": "pass"}] | pass    | pass   |

  Scenario Outline: Too few specimens
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GBT21417.1-2008-error-reading-specimens" is "<outcome>"
    And rule "GBT21417.1-2008-error-reading-specimens" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/specimens"
    And the citation is "error" of "GBT21417.1-2008"

    Examples:
      | results                                                                                  | outcome | said                                                                                                                                                                                           |
      | [{"item": "temperature_error", "value": {"value": -0.19, "unit": "°C"}, "specimens": 8}] | fail    | too few specimens for greatest error between 35.0 and 42.0 °C; GB/T 21417.1-2008 (greatest error between 35.0 and 42.0 °C) demands that the result rests on at least 9 specimens (or readings) |

  Scenario Outline: Enough specimens
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GBT21417.1-2008-error-reading-specimens" is "<outcome>"
    And rule "GBT21417.1-2008-error-reading-specimens" is judged "<judged>"

    Examples:
      | results                                                                                   | outcome | judged |
      | [{"item": "temperature_error", "value": {"value": -0.19, "unit": "°C"}, "specimens": 10}] | pass    | pass   |

    @boundary
    Examples: exactly at the limit
      | results                                                                                  | outcome | judged |
      | [{"item": "temperature_error", "value": {"value": -0.19, "unit": "°C"}, "specimens": 9}] | pass    | pass   |

  Scenario Outline: How many specimens is not told
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GBT21417.1-2008-error-reading-specimens" is "unknown"
    And rule "GBT21417.1-2008-error-reading-specimens" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/tested" is "missing"

    Examples:
      | results                                                                  |
      | [{"item": "temperature_error", "value": {"value": -0.19, "unit": "°C"}}] |

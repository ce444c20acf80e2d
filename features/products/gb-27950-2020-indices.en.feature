# language: en
Feature: GB 27950-2020: chemical and microbial indices

  Background:
    Given the submission "products"
    And "/products/0/standard" is "GB27950-2020"
    And "/products/0/kind" is "hand_sanitizer"
    And "/products/0/made_on" is "2020-12-10"
    And "/products/0/reports/0/dated_on" is "2020-12-18"
    And "/products/0/reports/0/results" is “[{"item": "microbes", "value": {"value": 5, "unit": "CFU/g"}}]”

  Scenario Outline: On either side of the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-12-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                          | item          | value      | outcome | judged |
      | GB27950-2020-indices-microbes | microbes      | 9 CFU/g    | unknown | pass   |
      | GB27950-2020-indices-microbes | microbes      | 11 CFU/g   | unknown | fail   |
      | GB27950-2020-indices-arsenic  | arsenic       | 9.9 mg/kg  | unknown | pass   |
      | GB27950-2020-indices-arsenic  | arsenic       | 10.1 mg/kg | unknown | fail   |
      | GB27950-2020-indices-mercury  | mercury       | 0.9 mg/kg  | unknown | pass   |
      | GB27950-2020-indices-mercury  | mercury       | 1.1 mg/kg  | unknown | fail   |
      | GB27950-2020-indices-exposure | exposure_time | 4.9 min    | unknown | pass   |
      | GB27950-2020-indices-exposure | exposure_time | 5.1 min    | unknown | fail   |

  @boundary
  Scenario Outline: Exactly at the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-12-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                          | item          | value    | outcome | judged |
      | GB27950-2020-indices-microbes | microbes      | 10 CFU/g | unknown | pass   |
      | GB27950-2020-indices-arsenic  | arsenic       | 10 mg/kg | unknown | pass   |
      | GB27950-2020-indices-mercury  | mercury       | 1 mg/kg  | unknown | pass   |
      | GB27950-2020-indices-exposure | exposure_time | 5 min    | unknown | pass   |

  Scenario Outline: Every specimen counts, not their mean
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-12-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"

    Examples:
      | rule                          | item          | value                                     | outcome |
      | GB27950-2020-indices-microbes | microbes      | {"samples": [9, 11], "unit": "CFU/g"}     | unknown |
      | GB27950-2020-indices-arsenic  | arsenic       | {"samples": [9.9, 10.1], "unit": "mg/kg"} | unknown |
      | GB27950-2020-indices-mercury  | mercury       | {"samples": [0.9, 1.1], "unit": "mg/kg"}  | unknown |
      | GB27950-2020-indices-exposure | exposure_time | {"samples": [4.9, 5.1], "unit": "min"}    | unknown |

  Scenario Outline: Without a value nothing can be told
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-12-25"
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                          | item          |
      | GB27950-2020-indices-microbes | microbes      |
      | GB27950-2020-indices-arsenic  | arsenic       |
      | GB27950-2020-indices-mercury  | mercury       |
      | GB27950-2020-indices-exposure | exposure_time |

  Scenario Outline: A unit of another kind, or a bound that does not decide
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-12-25"
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                          | item          | value                               | state                                     |
      | GB27950-2020-indices-microbes | microbes      | 10 N                                | in an unknown unit or one of another kind |
      | GB27950-2020-indices-microbes | microbes      | {"more_than": 9, "unit": "CFU/g"}   | only a bound, which does not decide       |
      | GB27950-2020-indices-arsenic  | arsenic       | 10 N                                | in an unknown unit or one of another kind |
      | GB27950-2020-indices-arsenic  | arsenic       | {"more_than": 9.9, "unit": "mg/kg"} | only a bound, which does not decide       |
      | GB27950-2020-indices-mercury  | mercury       | 10 N                                | in an unknown unit or one of another kind |
      | GB27950-2020-indices-mercury  | mercury       | {"more_than": 0.9, "unit": "mg/kg"} | only a bound, which does not decide       |
      | GB27950-2020-indices-exposure | exposure_time | 10 N                                | in an unknown unit or one of another kind |
      | GB27950-2020-indices-exposure | exposure_time | {"more_than": 4.9, "unit": "min"}   | only a bound, which does not decide       |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-12-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<explanation>"
    And the explanation says "<demand>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "indices" of "GB27950-2020"

    Examples:
      | rule                          | item          | value      | outcome | explanation                          | demand                            |
      | GB27950-2020-indices-microbes | microbes      | 11 CFU/g   | unknown | Bacteria and fungi measured 11 CFU/g | each specimen is at most 10 CFU/g |
      | GB27950-2020-indices-arsenic  | arsenic       | 10.1 mg/kg | unknown | Arsenic measured 10.1 mg/kg          | each specimen is at most 10 mg/kg |
      | GB27950-2020-indices-mercury  | mercury       | 1.1 mg/kg  | unknown | Mercury measured 1.1 mg/kg           | each specimen is at most 1 mg/kg  |
      | GB27950-2020-indices-exposure | exposure_time | 5.1 min    | unknown | Exposure time measured 5.1 min       | each specimen is at most 5 min    |

  Scenario Outline: Results of another standard or of another lot do not count
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/<field>" is "<text>"
    When it is assessed as of "2020-12-25"
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule                          | item          | field         | text        |
      | GB27950-2020-indices-microbes | microbes      | standard      | GB2626-2006 |
      | GB27950-2020-indices-microbes | microbes      | reports/0/lot | 20200399    |
      | GB27950-2020-indices-arsenic  | arsenic       | standard      | GB2626-2006 |
      | GB27950-2020-indices-arsenic  | arsenic       | reports/0/lot | 20200399    |
      | GB27950-2020-indices-mercury  | mercury       | standard      | GB2626-2006 |
      | GB27950-2020-indices-mercury  | mercury       | reports/0/lot | 20200399    |
      | GB27950-2020-indices-exposure | exposure_time | standard      | GB2626-2006 |
      | GB27950-2020-indices-exposure | exposure_time | reports/0/lot | 20200399    |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/made_on" is "<day>"
    And "/products/0/reports/0/dated_on" is "2020-12-25"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-12-25"
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                          | item          | day        | value     | outcome      |
      | GB27950-2020-indices-microbes | microbes      | 2020-10-31 | 9 CFU/g   | not in force |
      | GB27950-2020-indices-microbes | microbes      | 2020-11-01 | 9 CFU/g   | unknown      |
      | GB27950-2020-indices-arsenic  | arsenic       | 2020-10-31 | 9.9 mg/kg | not in force |
      | GB27950-2020-indices-arsenic  | arsenic       | 2020-11-01 | 9.9 mg/kg | unknown      |
      | GB27950-2020-indices-mercury  | mercury       | 2020-10-31 | 0.9 mg/kg | not in force |
      | GB27950-2020-indices-mercury  | mercury       | 2020-11-01 | 0.9 mg/kg | unknown      |
      | GB27950-2020-indices-exposure | exposure_time | 2020-10-31 | 4.9 min   | not in force |
      | GB27950-2020-indices-exposure | exposure_time | 2020-11-01 | 4.9 min   | unknown      |

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-12-25"
    Then rule "GB27950-2020-indices-verdict" is "<outcome>"
    And rule "GB27950-2020-indices-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "indices" of "GB27950-2020"

    Examples:
      | results                                                                            | outcome | said                                                                                                                                  |
      | [{"item": "microbes", "value": {"value": 11, "unit": "CFU/g"}, "verdict": "pass"}] | unknown | the laboratory's verdict on total microbes is “pass”, contrary to its data (11 CFU/g) (GB 27950-2020: chemical and microbial indices) |
      | [{"item": "microbes", "value": {"value": 10, "unit": "CFU/g"}, "verdict": "fail"}] | unknown | the laboratory's verdict on total microbes is “fail”, contrary to its data (10 CFU/g) (GB 27950-2020: chemical and microbial indices) |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-12-25"
    Then rule "GB27950-2020-indices-verdict" is "<outcome>"
    And rule "GB27950-2020-indices-verdict" is judged "<judged>"

    Examples:
      | results                                   | outcome | judged  |
      | [{"item": "microbes", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                            | outcome | judged |
      | [{"item": "microbes", "value": {"value": 10, "unit": "CFU/g"}, "verdict": "pass"}] | unknown | pass   |

Feature: GB 19082-2009, clause 4.4.1: Resistance to water

  Background:
    Given the submission "products"
    And "/products/0/kind" is "protective_suit"
    And "/products/0/standard" is "GB19082-2009"
    And "/products/0/class" is not given
    And "/products/0/reports/0/results" is “[{"item": "hydrostatic_pressure", "value": {"value": 1.68, "unit": "kPa"}}]”

  Scenario Outline: A measured value and its limit
    Given "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.4.1-water" is "<outcome>"
    And rule "GB19082-2009-4.4.1-water" is judged "<judged>"

    Examples:
      | value    | outcome | judged |
      | 1.66 kPa | fail    | fail   |
      | 1.68 kPa | pass    | pass   |

    @boundary
    Examples: exactly at the limit
      | value    | outcome | judged |
      | 1.67 kPa | pass    | pass   |

  Scenario: Without a measured value nothing can be told
    Given "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.4.1-water" is "unknown"
    And rule "GB19082-2009-4.4.1-water" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

  Scenario Outline: A unit of another kind, or a bound that does not decide
    Given "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.4.1-water" is "unknown"
    And rule "GB19082-2009-4.4.1-water" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | value                              | state                                     |
      | 1.67 N                             | in an unknown unit or one of another kind |
      | {"less_than": 1.68, "unit": "kPa"} | only a bound, which does not decide       |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.4.1-water" is "<outcome>"
    And rule "GB19082-2009-4.4.1-water" is judged "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "4.4.1" of "GB19082-2009"

    Examples:
      | value    | outcome | explanation                                                                                                         |
      | 1.66 kPa | fail    | Resistance to water measured 1.66 kPa; GB 19082-2009, clause 4.4.1, demands that each specimen is at least 1.67 kPa |

  Scenario Outline: The report, its lot, its day and its laboratory
    Given "/products/0/reports/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.4.1-evidence" is "<outcome>"
    And rule "GB19082-2009-4.4.1-evidence" is judged "<outcome>"

    Examples:
      | field         | value      | outcome |
      | is_accredited | yes        | pass    |
      | is_accredited | no         | fail    |
      | lot           | 20200311   | fail    |
      | dated_on      | 2020-03-09 | fail    |
      | dated_on      | 2020-03-26 | fail    |

    @boundary
    Examples: exactly at the limit
      | field    | value      | outcome |
      | dated_on | 2020-03-10 | pass    |
      | dated_on | 2020-03-25 | pass    |

  Scenario Outline: A report with gaps tells nothing
    Given "/products/0/reports/0/<field>" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.4.1-evidence" is "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |
      | results       |

  Scenario: The report is about another item
    Given "/products/0/reports/0/results/0/item" is "drop_ball"
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.4.1-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported resistance to water for this lot (GB 19082-2009, clause 4.4.1)"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "4.4.1" of "GB19082-2009"
    And requirement "GB19082-2009-4.4.1" is "non-compliant"

  Scenario Outline: Results that the rule does not speak of
    Given "/products/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.4.1-<row>" is "not applicable"

    Examples:
      | row   | field         | value    |
      | water | reports/0/lot | 20200311 |

  Scenario Outline: Converted to kilopascals; 17 cmH2O are 1.667 kPa
    Given "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.4.1-water" is "<outcome>"
    And rule "GB19082-2009-4.4.1-water" is judged "<judged>"

    Examples:
      | value      | outcome | judged |
      | 17 mbar    | pass    | pass   |
      | 16 mbar    | fail    | fail   |
      | 17.1 cmH2O | pass    | pass   |
      | 17 cmH2O   | fail    | fail   |
      | 1.67 Pa    | fail    | fail   |

    @boundary
    Examples: exactly at the limit
      | value     | outcome | judged |
      | 1670 Pa   | pass    | pass   |
      | 16.7 mbar | pass    | pass   |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/made_on" is "<day>"
    When it is assessed as of "2026-01-15"
    Then rule "GB19082-2009-4.4.1-water" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2010-02-28 | not in force |
      | 2010-03-01 | pass         |
      | 2025-11-30 | pass         |
      | 2025-12-01 | not in force |

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.4.1-verdict" is "<outcome>"
    And rule "GB19082-2009-4.4.1-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "4.4.1" of "GB19082-2009"

    Examples:
      | results                                                                                        | outcome | said                                                                                                                      |
      | [{"item": "hydrostatic_pressure", "value": {"value": 1.66, "unit": "kPa"}, "verdict": "pass"}] | fail    | the laboratory's verdict on hydrostatic pressure is “pass”, contrary to its data (1.66 kPa) (GB 19082-2009, clause 4.4.1) |
      | [{"item": "hydrostatic_pressure", "value": {"value": 1.67, "unit": "kPa"}, "verdict": "fail"}] | fail    | the laboratory's verdict on hydrostatic pressure is “fail”, contrary to its data (1.67 kPa) (GB 19082-2009, clause 4.4.1) |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.4.1-verdict" is "<outcome>"
    And rule "GB19082-2009-4.4.1-verdict" is judged "<judged>"

    Examples:
      | results                                               | outcome | judged  |
      | [{"item": "hydrostatic_pressure", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                        | outcome | judged |
      | [{"item": "hydrostatic_pressure", "value": {"value": 1.67, "unit": "kPa"}, "verdict": "pass"}] | pass    | pass   |

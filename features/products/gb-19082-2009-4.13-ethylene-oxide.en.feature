Feature: GB 19082-2009, clause 4.13: Ethylene oxide residue

  Background:
    Given the submission "products"
    And "/products/0/kind" is "protective_suit"
    And "/products/0/standard" is "GB19082-2009"
    And "/products/0/class" is not given
    And "/products/0/is_sterilized_with_ethylene_oxide" is "yes"
    And "/products/0/reports/0/results" is “[{"item": "eo_residue", "value": {"value": 9.9, "unit": "ug/g"}}]”

  Scenario Outline: A measured value and its limit
    Given "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.13-residue" is "<outcome>"
    And rule "GB19082-2009-4.13-residue" is judged "<judged>"

    Examples:
      | value     | outcome | judged |
      | 10.1 ug/g | unknown | fail   |
      | 9.9 ug/g  | unknown | pass   |

    @boundary
    Examples: exactly at the limit
      | value   | outcome | judged |
      | 10 ug/g | unknown | pass   |

  Scenario: Without a measured value nothing can be told
    Given "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.13-residue" is "unknown"
    And rule "GB19082-2009-4.13-residue" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

  Scenario Outline: A unit of another kind, or a bound that does not decide, against a limit not verified
    Given "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.13-residue" is "unknown"
    And rule "GB19082-2009-4.13-residue" is judged "unknown"
    And the evidence at "<explanation>" is "a limit that nobody has verified"

    Examples:
      | value                              | explanation            |
      | 10 N                               | Ethylene oxide residue |
      | {"more_than": 9.9, "unit": "ug/g"} | Ethylene oxide residue |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.13-residue" is "<outcome>"
    And rule "GB19082-2009-4.13-residue" is judged "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "4.13" of "GB19082-2009"

    Examples:
      | value     | outcome | explanation                                                                                                          |
      | 10.1 ug/g | unknown | Ethylene oxide residue measured 10.1 ug/g; GB 19082-2009, clause 4.13, demands that each specimen is at most 10 ug/g |

  Scenario Outline: The report, its lot, its day and its laboratory
    Given "/products/0/reports/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.13-evidence" is "<outcome>"
    And rule "GB19082-2009-4.13-evidence" is judged "<outcome>"

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
    Then rule "GB19082-2009-4.13-evidence" is "unknown"
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
    Then rule "GB19082-2009-4.13-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported ethylene oxide residue for this lot (GB 19082-2009, clause 4.13)"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "4.13" of "GB19082-2009"
    And requirement "GB19082-2009-4.13" is "non-compliant"

  Scenario Outline: Products that need no such report
    Given "/products/0/<field>" is "<value>"
    And "/products/0/reports" is an empty list
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.13-evidence" is "not applicable"

    Examples:
      | field                             | value |
      | is_sterilized_with_ethylene_oxide | no    |

  Scenario Outline: Results that the rule does not speak of
    Given "/products/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.13-<row>" is "not applicable"

    Examples:
      | row     | field                             | value    |
      | residue | reports/0/lot                     | 20200311 |
      | residue | is_sterilized_with_ethylene_oxide | no       |

  Scenario Outline: Milligrams in a kilogram are micrograms in a gram
    Given "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.13-residue" is "<outcome>"
    And rule "GB19082-2009-4.13-residue" is judged "<judged>"

    Examples:
      | value    | outcome | judged |
      | 9 mg/kg  | unknown | pass   |
      | 11 mg/kg | unknown | fail   |

    @boundary
    Examples: exactly at the limit
      | value    | outcome | judged |
      | 10 mg/kg | unknown | pass   |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/made_on" is "<day>"
    When it is assessed as of "2026-01-15"
    Then rule "GB19082-2009-4.13-residue" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2010-02-28 | not in force |
      | 2010-03-01 | unknown      |
      | 2025-11-30 | unknown      |
      | 2025-12-01 | not in force |

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.13-verdict" is "<outcome>"
    And rule "GB19082-2009-4.13-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "4.13" of "GB19082-2009"

    Examples:
      | results                                                                               | outcome | said                                                                                                                        |
      | [{"item": "eo_residue", "value": {"value": 10.1, "unit": "ug/g"}, "verdict": "pass"}] | unknown | the laboratory's verdict on ethylene oxide residue is “pass”, contrary to its data (10.1 ug/g) (GB 19082-2009, clause 4.13) |
      | [{"item": "eo_residue", "value": {"value": 10, "unit": "ug/g"}, "verdict": "fail"}]   | unknown | the laboratory's verdict on ethylene oxide residue is “fail”, contrary to its data (10 ug/g) (GB 19082-2009, clause 4.13)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.13-verdict" is "<outcome>"
    And rule "GB19082-2009-4.13-verdict" is judged "<judged>"

    Examples:
      | results                                     | outcome | judged  |
      | [{"item": "eo_residue", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                             | outcome | judged |
      | [{"item": "eo_residue", "value": {"value": 10, "unit": "ug/g"}, "verdict": "pass"}] | unknown | pass   |

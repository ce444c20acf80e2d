# language: en
Feature: YY 0469-2011 4.10: Ethylene oxide residue

  Background:
    Given the submission "products"
    And "/products/0/standard" is "YY0469-2011"
    And "/products/0/kind" is "surgical mask"
    And "/products/0/class" is not given
    And "/products/0/reports/0/results" is "[{}]"
    And "/products/0/is_sterilized_with_ethylene_oxide" is "yes"

  Scenario Outline: On either side of the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                     | item                   | measured                                            | outcome |
      | YY0469-2011-4.10-residue | ethylene oxide residue | 10.1 ug/g                                           | fail    |
      | YY0469-2011-4.10-residue | ethylene oxide residue | 9.9 ug/g                                            | pass    |
      | YY0469-2011-4.10-residue | ethylene oxide residue | {\"samples\": [8.0, 8.0, 10.1], \"unit\": \"ug/g\"} | fail    |
      | YY0469-2011-4.10-residue | ethylene oxide residue | {\"samples\": [8.0, 9.9], \"unit\": \"ug/g\"}       | pass    |
      | YY0469-2011-4.10-residue | ethylene oxide residue | {\"less_than\": 9.9, \"unit\": \"ug/g\"}            | pass    |
      | YY0469-2011-4.10-residue | ethylene oxide residue | {\"more_than\": 10.1, \"unit\": \"ug/g\"}           | fail    |

  @boundary
  Scenario Outline: Exactly at the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<outcome>"

    Examples:
      | rule                     | item                   | measured   | outcome |
      | YY0469-2011-4.10-residue | ethylene oxide residue | 10 ug/g    | pass    |
      | YY0469-2011-4.10-residue | ethylene oxide residue | 10.0 mg/kg | pass    |

  Scenario Outline: The value measured is missing
    Given "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                     | item                   |
      | YY0469-2011-4.10-residue | ethylene oxide residue |

  Scenario Outline: A wrong unit, or a bound that does not decide
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                     | item                   | measured                                  | state                                     |
      | YY0469-2011-4.10-residue | ethylene oxide residue | 10 %                                      | in an unknown unit or one of another kind |
      | YY0469-2011-4.10-residue | ethylene oxide residue | {\"value\": 10, \"unit\": \"pcs\"}        | in an unknown unit or one of another kind |
      | YY0469-2011-4.10-residue | ethylene oxide residue | {\"more_than\": 9.9, \"unit\": \"ug/g\"}  | only a bound, which does not decide       |
      | YY0469-2011-4.10-residue | ethylene oxide residue | {\"less_than\": 10.1, \"unit\": \"ug/g\"} | only a bound, which does not decide       |

  Scenario Outline: What is said where it fails (value)
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<measured>"
    When it is assessed on its own day
    Then rule "<rule>" is "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "4.10" of "YY0469-2011"

    Examples:
      | rule                     | item                   | measured  | explanation                                                                                                         |
      | YY0469-2011-4.10-residue | ethylene oxide residue | 10.1 ug/g | Ethylene oxide residue measured 10.1 ug/g; YY 0469-2011, clause 4.10, demands that each specimen is at most 10 ug/g |

  Scenario Outline: Where a row does not apply
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule                     | item                   | field                                         | value       |
      | YY0469-2011-4.10-residue | ethylene oxide residue | /products/0/is_sterilized_with_ethylene_oxide | no          |
      | YY0469-2011-4.10-residue | ethylene oxide residue | /products/0/reports/0/lot                     | 20200101    |
      | YY0469-2011-4.10-residue | ethylene oxide residue | /products/0/standard                          | GB2626-2006 |
      | YY0469-2011-4.10-residue | ethylene oxide residue | /products/0/reports/0/results/0/item          | dead space  |

  Scenario: The item is missing
    Given "/products/0/reports/0/results/0/value" is "1 %"
    When it is assessed on its own day
    Then rule "YY0469-2011-4.10-residue" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/item" is "missing"

  Scenario Outline: The report is complete
    Given "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "YY0469-2011-4.10-evidence" is "pass"
    And requirement "YY0469-2011-4.10" is "<verdict>"

    Examples:
      | results                                                                       | verdict   |
      | [{\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}] | compliant |

  Scenario Outline: The report lacks an item
    Given "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "YY0469-2011-4.10-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported ethylene oxide residue for this lot (YY 0469-2011, clause 4.10)"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "4.10" of "YY0469-2011"

    Examples:
      | results                                                                    |
      | [{\"item\": \"dead_space\", \"value\": {\"value\": 0.5, \"unit\": \"%\"}}] |

  Scenario Outline: The report does not vouch for this lot
    Given "/products/0/reports/0/results" is "[{\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}]"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "YY0469-2011-4.10-evidence" is "fail"
    And the evidence is at "<field>"

    Examples:
      | field                               | value      |
      | /products/0/reports/0/is_accredited | no         |
      | /products/0/reports/0/lot           | 20200101   |
      | /products/0/reports/0/dated_on      | 2020-03-09 |
      | /products/0/reports/0/dated_on      | 2020-03-26 |

  @boundary
  Scenario Outline: The report is of the day of manufacture or of assessment
    Given "/products/0/reports/0/results" is "[{\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}]"
    And "/products/0/reports/0/dated_on" is "<value>"
    When it is assessed on its own day
    Then rule "YY0469-2011-4.10-evidence" is "pass"
    And rule "YY0469-2011-4.10-evidence" is judged "pass"

    Examples:
      | value      |
      | 2020-03-10 |
      | 2020-03-25 |

  Scenario Outline: Whether the report vouches is not known
    Given "/products/0/reports/0/results" is "[{\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}]"
    And "<field>" is not given
    When it is assessed on its own day
    Then rule "YY0469-2011-4.10-evidence" is "unknown"
    And the evidence at "<field>" is "missing"

    Examples:
      | field                               |
      | /products/0/reports/0/is_accredited |
      | /products/0/reports/0/lot           |
      | /products/0/reports/0/dated_on      |
      | /products/0/reports                 |

  Scenario: There is no report
    Given "/products/0/reports/0/results" is "[{\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}]"
    And "/products/0/reports" is an empty list
    When it is assessed on its own day
    Then rule "YY0469-2011-4.10-evidence" is "fail"
    And the evidence is at "/products/0/reports"
    And requirement "YY0469-2011-4.10" is "non-compliant"

  Scenario Outline: Where no report is demanded
    Given "/products/0/reports/0/results" is "[{\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}]"
    And "<field>" is "<value>"
    And "/products/0/reports" is an empty list
    When it is assessed on its own day
    Then rule "YY0469-2011-4.10-evidence" is "<outcome>"

    Examples:
      | field                                         | value | outcome        |
      | /products/0/is_sterilized_with_ethylene_oxide | no    | not applicable |

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "YY0469-2011-4.10-verdict" is "<outcome>"
    And rule "YY0469-2011-4.10-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "4.10" of "YY0469-2011"

    Examples:
      | results                                                                               | outcome | said                                                                                                                       |
      | [{"item": "eo_residue", "value": {"value": 10.1, "unit": "ug/g"}, "verdict": "pass"}] | fail    | the laboratory's verdict on ethylene oxide residue is “pass”, contrary to its data (10.1 ug/g) (YY 0469-2011, clause 4.10) |
      | [{"item": "eo_residue", "value": {"value": 10, "unit": "ug/g"}, "verdict": "fail"}]   | fail    | the laboratory's verdict on ethylene oxide residue is “fail”, contrary to its data (10 ug/g) (YY 0469-2011, clause 4.10)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "YY0469-2011-4.10-verdict" is "<outcome>"
    And rule "YY0469-2011-4.10-verdict" is judged "<judged>"

    Examples:
      | results                                     | outcome | judged  |
      | [{"item": "eo_residue", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                             | outcome | judged |
      | [{"item": "eo_residue", "value": {"value": 10, "unit": "ug/g"}, "verdict": "pass"}] | pass    | pass   |

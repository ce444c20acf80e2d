Feature: GB 19082-2009, clause 4.8: Flame retardance

  Background:
    Given the submission "products"
    And "/products/0/kind" is "protective_suit"
    And "/products/0/standard" is "GB19082-2009"
    And "/products/0/class" is not given
    And "/products/0/claims_flame_retardance" is "yes"
    And "/products/0/reports/0/results" is “[{"item": "damage_length", "value": {"value": 199, "unit": "mm"}}]”

  Scenario Outline: A measured value and its limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.8-<row>" is "<outcome>"
    And rule "GB19082-2009-4.8-<row>" is judged "<judged>"

    Examples:
      | row        | item            | value  | outcome | judged |
      | damage     | damage_length   | 201 mm | unknown | fail   |
      | damage     | damage_length   | 199 mm | unknown | pass   |
      | afterflame | afterflame_time | 15.1 s | unknown | fail   |
      | afterflame | afterflame_time | 14.9 s | unknown | pass   |
      | smoulder   | smoulder_time   | 10.1 s | unknown | fail   |
      | smoulder   | smoulder_time   | 9.9 s  | unknown | pass   |

    @boundary
    Examples: exactly at the limit
      | row        | item            | value  | outcome | judged |
      | damage     | damage_length   | 200 mm | unknown | pass   |
      | afterflame | afterflame_time | 15 s   | unknown | pass   |
      | smoulder   | smoulder_time   | 10 s   | unknown | pass   |

  Scenario Outline: Without a measured value nothing can be told
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.8-<row>" is "unknown"
    And rule "GB19082-2009-4.8-<row>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | row        | item            |
      | damage     | damage_length   |
      | afterflame | afterflame_time |
      | smoulder   | smoulder_time   |

  Scenario Outline: A unit of another kind, or a bound that does not decide, against a limit not verified
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.8-<row>" is "unknown"
    And rule "GB19082-2009-4.8-<row>" is judged "unknown"
    And the evidence at "<explanation>" is "a limit that nobody has verified"

    Examples:
      | row        | item            | value                            | explanation      |
      | damage     | damage_length   | 200 N                            | Length of damage |
      | damage     | damage_length   | {"more_than": 199, "unit": "mm"} | Length of damage |
      | afterflame | afterflame_time | 15 N                             | Afterflame time  |
      | afterflame | afterflame_time | {"more_than": 14.9, "unit": "s"} | Afterflame time  |
      | smoulder   | smoulder_time   | 10 N                             | Smouldering time |
      | smoulder   | smoulder_time   | {"more_than": 9.9, "unit": "s"}  | Smouldering time |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.8-<row>" is "<outcome>"
    And rule "GB19082-2009-4.8-<row>" is judged "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "4.8" of "GB19082-2009"

    Examples:
      | row        | item            | value  | outcome | explanation                                                                                               |
      | damage     | damage_length   | 201 mm | unknown | Length of damage measured 201 mm; GB 19082-2009, clause 4.8, demands that each specimen is at most 200 mm |
      | afterflame | afterflame_time | 15.1 s | unknown | Afterflame time measured 15.1 s; GB 19082-2009, clause 4.8, demands that each specimen is at most 15 s    |
      | smoulder   | smoulder_time   | 10.1 s | unknown | Smouldering time measured 10.1 s; GB 19082-2009, clause 4.8, demands that each specimen is at most 10 s   |

  Scenario Outline: The report, its lot, its day and its laboratory
    Given "/products/0/reports/0/results" is “[{"item": "damage_length", "value": {"value": 5, "unit": "mm"}}, {"item": "afterflame_time", "value": {"value": 5, "unit": "s"}}, {"item": "smoulder_time", "value": {"value": 5, "unit": "s"}}]”
    And "/products/0/reports/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.8-evidence" is "<outcome>"
    And rule "GB19082-2009-4.8-evidence" is judged "<outcome>"

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
    Given "/products/0/reports/0/results" is “[{"item": "damage_length", "value": {"value": 5, "unit": "mm"}}, {"item": "afterflame_time", "value": {"value": 5, "unit": "s"}}, {"item": "smoulder_time", "value": {"value": 5, "unit": "s"}}]”
    And "/products/0/reports/0/<field>" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.8-evidence" is "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |
      | results       |

  Scenario Outline: The report lacks an item
    Given "/products/0/reports/0/results" is “[{"item": "damage_length", "value": {"value": 5, "unit": "mm"}}, {"item": "afterflame_time", "value": {"value": 5, "unit": "s"}}, {"item": "smoulder_time", "value": {"value": 5, "unit": "s"}}]”
    And "/products/0/reports/0/results/<code>/item" is "drop_ball"
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.8-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported flame retardance for this lot (GB 19082-2009, clause 4.8)"
    And the evidence is at "/products/0/reports/0/results/<code>/item"
    And the citation is "4.8" of "GB19082-2009"
    And requirement "GB19082-2009-4.8" is "non-compliant"

    Examples:
      | code |
      | 0    |
      | 1    |
      | 2    |

  Scenario Outline: Products that need no such report
    Given "/products/0/<field>" is "<value>"
    And "/products/0/reports" is an empty list
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.8-evidence" is "not applicable"

    Examples:
      | field                   | value |
      | claims_flame_retardance | no    |

  Scenario Outline: Results that the rule does not speak of
    Given "/products/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.8-<row>" is "not applicable"

    Examples:
      | row    | field                   | value    |
      | damage | reports/0/lot           | 20200311 |
      | damage | claims_flame_retardance | no       |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/made_on" is "<day>"
    When it is assessed as of "2026-01-15"
    Then rule "GB19082-2009-4.8-damage" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2010-02-28 | not in force |
      | 2010-03-01 | unknown      |
      | 2025-11-30 | unknown      |
      | 2025-12-01 | not in force |

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.8-verdict" is "<outcome>"
    And rule "GB19082-2009-4.8-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "4.8" of "GB19082-2009"

    Examples:
      | results                                                                               | outcome | said                                                                                                              |
      | [{"item": "damage_length", "value": {"value": 201, "unit": "mm"}, "verdict": "pass"}] | unknown | the laboratory's verdict on length of damage is “pass”, contrary to its data (201 mm) (GB 19082-2009, clause 4.8) |
      | [{"item": "damage_length", "value": {"value": 200, "unit": "mm"}, "verdict": "fail"}] | unknown | the laboratory's verdict on length of damage is “fail”, contrary to its data (200 mm) (GB 19082-2009, clause 4.8) |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB19082-2009-4.8-verdict" is "<outcome>"
    And rule "GB19082-2009-4.8-verdict" is judged "<judged>"

    Examples:
      | results                                        | outcome | judged  |
      | [{"item": "damage_length", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                               | outcome | judged |
      | [{"item": "damage_length", "value": {"value": 200, "unit": "mm"}, "verdict": "pass"}] | unknown | pass   |

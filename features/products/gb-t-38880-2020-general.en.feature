# language: en
Feature: GB/T 38880-2020 general: General requirements

  Background:
    Given the submission "products"
    And "/products/0/standard" is "GBT38880-2020"
    And "/products/0/kind" is "children's mask"
    And "/products/0/reports/0/results" is "[{}]"
    And "/submitted_on" is "2020-05-25"
    And "/products/0/made_on" is "2020-05-10"
    And "/products/0/reports/0/dated_on" is "2020-05-18"
    And "/products/0/is_sterilized_with_ethylene_oxide" is "yes"

  Scenario Outline: Detected and not detected
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/detected" is "<detected>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                       | class                | item          | detected | outcome |
      | GBT38880-2020-general-ties | class F (protective) | tie-on straps | no       | pass    |
      | GBT38880-2020-general-ties | class F (protective) | tie-on straps | yes      | fail    |
      | GBT38880-2020-general-ties | class W (hygienic)   | tie-on straps | no       | pass    |
      | GBT38880-2020-general-ties | class W (hygienic)   | tie-on straps | yes      | fail    |

  Scenario Outline: Whether it is detected is missing
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/detected" is "missing"

    Examples:
      | rule                       | class                | item          |
      | GBT38880-2020-general-ties | class F (protective) | tie-on straps |
      | GBT38880-2020-general-ties | class W (hygienic)   | tie-on straps |

  Scenario Outline: Whether it is detected is a text
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/detected" is wrongly the text "none"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/detected" is "of the wrong type"

    Examples:
      | rule                       | class                | item          |
      | GBT38880-2020-general-ties | class F (protective) | tie-on straps |
      | GBT38880-2020-general-ties | class W (hygienic)   | tie-on straps |

  Scenario Outline: What is said where it fails (finding)
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/detected" is "<detected>"
    When it is assessed on its own day
    Then rule "<rule>" is "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/detected"
    And the citation is "general" of "GBT38880-2020"

    Examples:
      | rule                       | class                | item          | detected | explanation                                                                                  |
      | GBT38880-2020-general-ties | class F (protective) | tie-on straps | yes      | Tie-on straps measured yes; GB/T 38880-2020 (general requirements) demands that it is not detected |
      | GBT38880-2020-general-ties | class W (hygienic)   | tie-on straps | yes      | Tie-on straps measured yes; GB/T 38880-2020 (general requirements) demands that it is not detected |

  Scenario Outline: Where a row does not apply
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/item" is "<item>"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule                       | class                | item          | field                                | value       |
      | GBT38880-2020-general-ties | class F (protective) | tie-on straps | /products/0/reports/0/lot            | 20200101    |
      | GBT38880-2020-general-ties | class F (protective) | tie-on straps | /products/0/standard                 | GB2626-2006 |
      | GBT38880-2020-general-ties | class F (protective) | tie-on straps | /products/0/reports/0/results/0/item | dead space  |

  Scenario: The item is missing
    Given "/products/0/class" is "class F (protective)"
    And "/products/0/reports/0/results/0/value" is "1 %"
    When it is assessed on its own day
    Then rule "GBT38880-2020-general-ties" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/item" is "missing"

  Scenario Outline: The report is complete
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "GBT38880-2020-general-evidence" is "pass"
    And requirement "GBT38880-2020-general" is "<verdict>"

    Examples:
      | class                | results                                           | verdict   |
      | class F (protective) | [{\"item\": \"tie_straps\", \"detected\": false}] | compliant |
      | class W (hygienic)   | [{\"item\": \"tie_straps\", \"detected\": false}] | compliant |

  Scenario Outline: The report lacks an item
    Given "/products/0/class" is "<class>"
    And "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "GBT38880-2020-general-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported general requirements for this lot (GB/T 38880-2020: general requirements)"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "general" of "GBT38880-2020"

    Examples:
      | class                | results                                                                    |
      | class F (protective) | [{\"item\": \"dead_space\", \"value\": {\"value\": 0.5, \"unit\": \"%\"}}] |
      | class W (hygienic)   | [{\"item\": \"dead_space\", \"value\": {\"value\": 0.5, \"unit\": \"%\"}}] |

  Scenario Outline: The report does not vouch for this lot
    Given "/products/0/class" is "class F (protective)"
    And "/products/0/reports/0/results" is "[{\"item\": \"tie_straps\", \"detected\": false}]"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "GBT38880-2020-general-evidence" is "fail"
    And the evidence is at "<field>"

    Examples:
      | field                               | value      |
      | /products/0/reports/0/is_accredited | no         |
      | /products/0/reports/0/lot           | 20200101   |
      | /products/0/reports/0/dated_on      | 2020-05-09 |
      | /products/0/reports/0/dated_on      | 2020-05-26 |

  @boundary
  Scenario Outline: The report is of the day of manufacture or of assessment
    Given "/products/0/class" is "class F (protective)"
    And "/products/0/reports/0/results" is "[{\"item\": \"tie_straps\", \"detected\": false}]"
    And "/products/0/reports/0/dated_on" is "<value>"
    When it is assessed on its own day
    Then rule "GBT38880-2020-general-evidence" is "pass"
    And rule "GBT38880-2020-general-evidence" is judged "pass"

    Examples:
      | value      |
      | 2020-05-10 |
      | 2020-05-25 |

  Scenario Outline: Whether the report vouches is not known
    Given "/products/0/class" is "class F (protective)"
    And "/products/0/reports/0/results" is "[{\"item\": \"tie_straps\", \"detected\": false}]"
    And "<field>" is not given
    When it is assessed on its own day
    Then rule "GBT38880-2020-general-evidence" is "unknown"
    And the evidence at "<field>" is "missing"

    Examples:
      | field                               |
      | /products/0/reports/0/is_accredited |
      | /products/0/reports/0/lot           |
      | /products/0/reports/0/dated_on      |
      | /products/0/reports                 |

  Scenario: There is no report
    Given "/products/0/class" is "class F (protective)"
    And "/products/0/reports/0/results" is "[{\"item\": \"tie_straps\", \"detected\": false}]"
    And "/products/0/reports" is an empty list
    When it is assessed on its own day
    Then rule "GBT38880-2020-general-evidence" is "fail"
    And the evidence is at "/products/0/reports"
    And requirement "GBT38880-2020-general" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/class" is "class F (protective)"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "GBT38880-2020-general-verdict" is "<outcome>"
    And rule "GBT38880-2020-general-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "general" of "GBT38880-2020"

    Examples:
      | results                                                        | outcome | said                                                                                                                    |
      | [{"item": "tie_straps", "detected": true, "verdict": "pass"}]  | fail    | the laboratory's verdict on tie-on straps is “pass”, contrary to its data (yes) (GB/T 38880-2020: general requirements) |
      | [{"item": "tie_straps", "detected": false, "verdict": "fail"}] | fail    | the laboratory's verdict on tie-on straps is “fail”, contrary to its data (no) (GB/T 38880-2020: general requirements)  |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/class" is "class F (protective)"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "GBT38880-2020-general-verdict" is "<outcome>"
    And rule "GBT38880-2020-general-verdict" is judged "<judged>"

    Examples:
      | results                                                        | outcome | judged  |
      | [{"item": "tie_straps", "verdict": "pass"}]                    | unknown | unknown |
      | [{"item": "tie_straps", "detected": false, "verdict": "pass"}] | pass    | pass    |

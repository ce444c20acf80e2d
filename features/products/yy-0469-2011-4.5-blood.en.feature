# language: en
Feature: YY 0469-2011 4.5: Penetration of synthetic blood

  Background:
    Given the submission "products"
    And "/products/0/standard" is "YY0469-2011"
    And "/products/0/kind" is "surgical mask"
    And "/products/0/class" is not given
    And "/products/0/reports/0/results" is "[{}]"

  Scenario Outline: Detected and not detected
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/detected" is "<detected>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                        | item                           | detected | outcome |
      | YY0469-2011-4.5-penetration | penetration of synthetic blood | no       | pass    |
      | YY0469-2011-4.5-penetration | penetration of synthetic blood | yes      | fail    |

  Scenario Outline: Whether it is detected is missing
    Given "/products/0/reports/0/results/0/item" is "<item>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/detected" is "missing"

    Examples:
      | rule                        | item                           |
      | YY0469-2011-4.5-penetration | penetration of synthetic blood |

  Scenario Outline: Whether it is detected is a text
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/detected" is wrongly the text "none"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/detected" is "of the wrong type"

    Examples:
      | rule                        | item                           |
      | YY0469-2011-4.5-penetration | penetration of synthetic blood |

  Scenario Outline: What is said where it fails (finding)
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/detected" is "<detected>"
    When it is assessed on its own day
    Then rule "<rule>" is "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/detected"
    And the citation is "4.5" of "YY0469-2011"

    Examples:
      | rule                        | item                           | detected | explanation                                                                                            |
      | YY0469-2011-4.5-penetration | penetration of synthetic blood | yes      | Penetration of synthetic blood measured yes; YY 0469-2011, clause 4.5, demands that it is not detected |

  Scenario Outline: Where a row does not apply
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule                        | item                           | field                                | value       |
      | YY0469-2011-4.5-penetration | penetration of synthetic blood | /products/0/reports/0/lot            | 20200101    |
      | YY0469-2011-4.5-penetration | penetration of synthetic blood | /products/0/standard                 | GB2626-2006 |
      | YY0469-2011-4.5-penetration | penetration of synthetic blood | /products/0/reports/0/results/0/item | dead space  |

  Scenario: The item is missing
    Given "/products/0/reports/0/results/0/value" is "1 %"
    When it is assessed on its own day
    Then rule "YY0469-2011-4.5-penetration" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/item" is "missing"

  Scenario Outline: The report is complete
    Given "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "YY0469-2011-4.5-evidence" is "pass"
    And requirement "YY0469-2011-4.5" is "<verdict>"

    Examples:
      | results                                                | verdict      |
      | [{\"item\": \"synthetic_blood\", \"detected\": false}] | undetermined |

  Scenario Outline: The report lacks an item
    Given "/products/0/reports/0/results" is "<results>"
    When it is assessed on its own day
    Then rule "YY0469-2011-4.5-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported penetration of synthetic blood for this lot (YY 0469-2011, clause 4.5)"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "4.5" of "YY0469-2011"

    Examples:
      | results                                                                    |
      | [{\"item\": \"dead_space\", \"value\": {\"value\": 0.5, \"unit\": \"%\"}}] |

  Scenario Outline: The report does not vouch for this lot
    Given "/products/0/reports/0/results" is "[{\"item\": \"synthetic_blood\", \"detected\": false}]"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "YY0469-2011-4.5-evidence" is "fail"
    And the evidence is at "<field>"

    Examples:
      | field                               | value      |
      | /products/0/reports/0/is_accredited | no         |
      | /products/0/reports/0/lot           | 20200101   |
      | /products/0/reports/0/dated_on      | 2020-03-09 |
      | /products/0/reports/0/dated_on      | 2020-03-26 |

  @boundary
  Scenario Outline: The report is of the day of manufacture or of assessment
    Given "/products/0/reports/0/results" is "[{\"item\": \"synthetic_blood\", \"detected\": false}]"
    And "/products/0/reports/0/dated_on" is "<value>"
    When it is assessed on its own day
    Then rule "YY0469-2011-4.5-evidence" is "pass"
    And rule "YY0469-2011-4.5-evidence" is judged "pass"

    Examples:
      | value      |
      | 2020-03-10 |
      | 2020-03-25 |

  Scenario Outline: Whether the report vouches is not known
    Given "/products/0/reports/0/results" is "[{\"item\": \"synthetic_blood\", \"detected\": false}]"
    And "<field>" is not given
    When it is assessed on its own day
    Then rule "YY0469-2011-4.5-evidence" is "unknown"
    And the evidence at "<field>" is "missing"

    Examples:
      | field                               |
      | /products/0/reports/0/is_accredited |
      | /products/0/reports/0/lot           |
      | /products/0/reports/0/dated_on      |
      | /products/0/reports                 |

  Scenario: There is no report
    Given "/products/0/reports/0/results" is "[{\"item\": \"synthetic_blood\", \"detected\": false}]"
    And "/products/0/reports" is an empty list
    When it is assessed on its own day
    Then rule "YY0469-2011-4.5-evidence" is "fail"
    And the evidence is at "/products/0/reports"
    And requirement "YY0469-2011-4.5" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "YY0469-2011-4.5-verdict" is "<outcome>"
    And rule "YY0469-2011-4.5-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "4.5" of "YY0469-2011"

    Examples:
      | results                                                             | outcome | said                                                                                                                        |
      | [{"item": "synthetic_blood", "detected": true, "verdict": "pass"}]  | fail    | the laboratory's verdict on penetration of synthetic blood is “pass”, contrary to its data (yes) (YY 0469-2011, clause 4.5) |
      | [{"item": "synthetic_blood", "detected": false, "verdict": "fail"}] | fail    | the laboratory's verdict on penetration of synthetic blood is “fail”, contrary to its data (no) (YY 0469-2011, clause 4.5)  |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "YY0469-2011-4.5-verdict" is "<outcome>"
    And rule "YY0469-2011-4.5-verdict" is judged "<judged>"

    Examples:
      | results                                                             | outcome | judged  |
      | [{"item": "synthetic_blood", "verdict": "pass"}]                    | unknown | unknown |
      | [{"item": "synthetic_blood", "detected": false, "verdict": "pass"}] | pass    | pass    |

  Scenario Outline: Too few specimens
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "YY0469-2011-4.5-penetration-specimens" is "<outcome>"
    And rule "YY0469-2011-4.5-penetration-specimens" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/specimens"
    And the citation is "4.5" of "YY0469-2011"

    Examples:
      | results                                                          | outcome | said                                                                                                                                                |
      | [{"item": "synthetic_blood", "detected": false, "specimens": 2}] | unknown | too few specimens for penetration of synthetic blood; YY 0469-2011, clause 4.5, demands that the result rests on at least 3 specimens (or readings) |

  Scenario Outline: Enough specimens
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "YY0469-2011-4.5-penetration-specimens" is "<outcome>"
    And rule "YY0469-2011-4.5-penetration-specimens" is judged "<judged>"

    Examples:
      | results                                                          | outcome | judged |
      | [{"item": "synthetic_blood", "detected": false, "specimens": 4}] | unknown | pass   |

    @boundary
    Examples: exactly at the limit
      | results                                                          | outcome | judged |
      | [{"item": "synthetic_blood", "detected": false, "specimens": 3}] | unknown | pass   |

  Scenario Outline: How many specimens is not told
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "YY0469-2011-4.5-penetration-specimens" is "unknown"
    And rule "YY0469-2011-4.5-penetration-specimens" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/tested" is "missing"

    Examples:
      | results                                          |
      | [{"item": "synthetic_blood", "detected": false}] |

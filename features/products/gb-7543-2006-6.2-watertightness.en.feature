Feature: GB 7543-2006, clause 6.2: Watertightness

  Background:
    Given the submission "products"
    And "/products/0/standard" is "GB7543-2006"
    And "/products/0/kind" is "surgical_gloves"
    And "/products/0/reports/0/results" is “[{"item": "water_leak"}]”

  Scenario Outline: The size of the lot decides the plan
    Given "/products/0/lot_size" is "<lot size>"
    And "/products/0/reports/0/results/0/tested" is "<tested>"
    And "/products/0/reports/0/results/0/failed" is "<failed>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                               | lot size | tested | failed | outcome | judged |
      | GB7543-2006-6.2-lots-8-280         | 9        | 8      | 1      | unknown | fail   |
      | GB7543-2006-6.2-lots-8-280         | 9        | 7      | 0      | unknown | fail   |
      | GB7543-2006-6.2-lots-8-280         | 9        | 9      | 0      | unknown | pass   |
      | GB7543-2006-6.2-lots-281-1200      | 282      | 32     | 2      | unknown | fail   |
      | GB7543-2006-6.2-lots-281-1200      | 282      | 31     | 0      | unknown | fail   |
      | GB7543-2006-6.2-lots-281-1200      | 282      | 32     | 0      | unknown | pass   |
      | GB7543-2006-6.2-lots-281-1200      | 282      | 33     | 1      | unknown | pass   |
      | GB7543-2006-6.2-lots-1201-3200     | 1202     | 50     | 3      | unknown | fail   |
      | GB7543-2006-6.2-lots-1201-3200     | 1202     | 49     | 0      | unknown | fail   |
      | GB7543-2006-6.2-lots-1201-3200     | 1202     | 50     | 1      | unknown | pass   |
      | GB7543-2006-6.2-lots-1201-3200     | 1202     | 51     | 2      | unknown | pass   |
      | GB7543-2006-6.2-lots-3201-10000    | 3202     | 80     | 4      | unknown | fail   |
      | GB7543-2006-6.2-lots-3201-10000    | 3202     | 79     | 0      | unknown | fail   |
      | GB7543-2006-6.2-lots-3201-10000    | 3202     | 80     | 2      | unknown | pass   |
      | GB7543-2006-6.2-lots-3201-10000    | 3202     | 81     | 3      | unknown | pass   |
      | GB7543-2006-6.2-lots-10001-35000   | 10002    | 125    | 6      | unknown | fail   |
      | GB7543-2006-6.2-lots-10001-35000   | 10002    | 124    | 0      | unknown | fail   |
      | GB7543-2006-6.2-lots-10001-35000   | 10002    | 125    | 4      | unknown | pass   |
      | GB7543-2006-6.2-lots-10001-35000   | 10002    | 126    | 5      | unknown | pass   |
      | GB7543-2006-6.2-lots-35001-150000  | 35002    | 200    | 8      | unknown | fail   |
      | GB7543-2006-6.2-lots-35001-150000  | 35002    | 199    | 0      | unknown | fail   |
      | GB7543-2006-6.2-lots-35001-150000  | 35002    | 200    | 6      | unknown | pass   |
      | GB7543-2006-6.2-lots-35001-150000  | 35002    | 201    | 7      | unknown | pass   |
      | GB7543-2006-6.2-lots-150001-500000 | 150002   | 315    | 11     | unknown | fail   |
      | GB7543-2006-6.2-lots-150001-500000 | 150002   | 314    | 0      | unknown | fail   |
      | GB7543-2006-6.2-lots-150001-500000 | 150002   | 315    | 9      | unknown | pass   |
      | GB7543-2006-6.2-lots-150001-500000 | 150002   | 316    | 10     | unknown | pass   |
      | GB7543-2006-6.2-lots-from-500001   | 500002   | 500    | 15     | unknown | fail   |
      | GB7543-2006-6.2-lots-from-500001   | 500002   | 499    | 0      | unknown | fail   |
      | GB7543-2006-6.2-lots-from-500001   | 500002   | 500    | 13     | unknown | pass   |
      | GB7543-2006-6.2-lots-from-500001   | 500002   | 501    | 14     | unknown | pass   |

    @boundary
    Examples: exactly at the limit
      | rule                               | lot size | tested | failed | outcome | judged |
      | GB7543-2006-6.2-lots-8-280         | 8        | 8      | 0      | unknown | pass   |
      | GB7543-2006-6.2-lots-8-280         | 280      | 8      | 0      | unknown | pass   |
      | GB7543-2006-6.2-lots-281-1200      | 281      | 32     | 1      | unknown | pass   |
      | GB7543-2006-6.2-lots-281-1200      | 1200     | 32     | 1      | unknown | pass   |
      | GB7543-2006-6.2-lots-1201-3200     | 1201     | 50     | 2      | unknown | pass   |
      | GB7543-2006-6.2-lots-1201-3200     | 3200     | 50     | 2      | unknown | pass   |
      | GB7543-2006-6.2-lots-3201-10000    | 3201     | 80     | 3      | unknown | pass   |
      | GB7543-2006-6.2-lots-3201-10000    | 10000    | 80     | 3      | unknown | pass   |
      | GB7543-2006-6.2-lots-10001-35000   | 10001    | 125    | 5      | unknown | pass   |
      | GB7543-2006-6.2-lots-10001-35000   | 35000    | 125    | 5      | unknown | pass   |
      | GB7543-2006-6.2-lots-35001-150000  | 35001    | 200    | 7      | unknown | pass   |
      | GB7543-2006-6.2-lots-35001-150000  | 150000   | 200    | 7      | unknown | pass   |
      | GB7543-2006-6.2-lots-150001-500000 | 150001   | 315    | 10     | unknown | pass   |
      | GB7543-2006-6.2-lots-150001-500000 | 500000   | 315    | 10     | unknown | pass   |
      | GB7543-2006-6.2-lots-from-500001   | 500001   | 500    | 14     | unknown | pass   |

  Scenario Outline: at the edges of the sizes
    Given "/products/0/lot_size" is "<lot size>"
    When it is assessed on its own day
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule                               | lot size |
      | GB7543-2006-6.2-lots-8-280         | 7        |
      | GB7543-2006-6.2-lots-8-280         | 281      |
      | GB7543-2006-6.2-lots-281-1200      | 280      |
      | GB7543-2006-6.2-lots-281-1200      | 1201     |
      | GB7543-2006-6.2-lots-1201-3200     | 1200     |
      | GB7543-2006-6.2-lots-1201-3200     | 3201     |
      | GB7543-2006-6.2-lots-3201-10000    | 3200     |
      | GB7543-2006-6.2-lots-3201-10000    | 10001    |
      | GB7543-2006-6.2-lots-10001-35000   | 10000    |
      | GB7543-2006-6.2-lots-10001-35000   | 35001    |
      | GB7543-2006-6.2-lots-35001-150000  | 35000    |
      | GB7543-2006-6.2-lots-35001-150000  | 150001   |
      | GB7543-2006-6.2-lots-150001-500000 | 150000   |
      | GB7543-2006-6.2-lots-150001-500000 | 500001   |
      | GB7543-2006-6.2-lots-from-500001   | 500000   |

  Scenario Outline: Counts missing or mistyped
    Given "/products/0/lot_size" is "<lot size>"
    And "/products/0/reports/0/results/0/tested" is "<tested>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/failed" is "missing"

    Examples:
      | rule                               | lot size | tested |
      | GB7543-2006-6.2-lots-8-280         | 8        | 8      |
      | GB7543-2006-6.2-lots-281-1200      | 281      | 32     |
      | GB7543-2006-6.2-lots-1201-3200     | 1201     | 50     |
      | GB7543-2006-6.2-lots-3201-10000    | 3201     | 80     |
      | GB7543-2006-6.2-lots-10001-35000   | 10001    | 125    |
      | GB7543-2006-6.2-lots-35001-150000  | 35001    | 200    |
      | GB7543-2006-6.2-lots-150001-500000 | 150001   | 315    |
      | GB7543-2006-6.2-lots-from-500001   | 500001   | 500    |

  Scenario Outline: The size of the lot is missing
    Given "/products/0/lot_size" is not given
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/lot_size" is "missing"

    Examples:
      | rule                               |
      | GB7543-2006-6.2-lots-8-280         |
      | GB7543-2006-6.2-lots-281-1200      |
      | GB7543-2006-6.2-lots-1201-3200     |
      | GB7543-2006-6.2-lots-3201-10000    |
      | GB7543-2006-6.2-lots-10001-35000   |
      | GB7543-2006-6.2-lots-35001-150000  |
      | GB7543-2006-6.2-lots-150001-500000 |
      | GB7543-2006-6.2-lots-from-500001   |

  Scenario Outline: What is said of a failure, by count
    Given "/products/0/lot_size" is "<lot size>"
    And "/products/0/reports/0/results/0/tested" is "<tested>"
    And "/products/0/reports/0/results/0/failed" is "<failed>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/failed"
    And the citation is "6.2" of "GB7543-2006"

    Examples:
      | rule                               | lot size | tested | failed | outcome | said                                                                                                                          |
      | GB7543-2006-6.2-lots-8-280         | 8        | 8      | 1      | unknown | Watertightness, lots of 8 to 280 measured 1; GB 7543-2006, clause 6.2, demands that at most 0 of 8 specimens fail             |
      | GB7543-2006-6.2-lots-281-1200      | 281      | 32     | 2      | unknown | Watertightness, lots of 281 to 1200 measured 2; GB 7543-2006, clause 6.2, demands that at most 1 of 32 specimens fail         |
      | GB7543-2006-6.2-lots-1201-3200     | 1201     | 50     | 3      | unknown | Watertightness, lots of 1201 to 3200 measured 3; GB 7543-2006, clause 6.2, demands that at most 2 of 50 specimens fail        |
      | GB7543-2006-6.2-lots-3201-10000    | 3201     | 80     | 4      | unknown | Watertightness, lots of 3201 to 10000 measured 4; GB 7543-2006, clause 6.2, demands that at most 3 of 80 specimens fail       |
      | GB7543-2006-6.2-lots-10001-35000   | 10001    | 125    | 6      | unknown | Watertightness, lots of 10001 to 35000 measured 6; GB 7543-2006, clause 6.2, demands that at most 5 of 125 specimens fail     |
      | GB7543-2006-6.2-lots-35001-150000  | 35001    | 200    | 8      | unknown | Watertightness, lots of 35001 to 150000 measured 8; GB 7543-2006, clause 6.2, demands that at most 7 of 200 specimens fail    |
      | GB7543-2006-6.2-lots-150001-500000 | 150001   | 315    | 11     | unknown | Watertightness, lots of 150001 to 500000 measured 11; GB 7543-2006, clause 6.2, demands that at most 10 of 315 specimens fail |
      | GB7543-2006-6.2-lots-from-500001   | 500001   | 500    | 15     | unknown | Watertightness, lots from 500001 measured 15; GB 7543-2006, clause 6.2, demands that at most 14 of 500 specimens fail         |

  Scenario Outline: Another standard or another lot
    Given "/products/0/lot_size" is "8"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "GB7543-2006-6.2-lots-8-280" is "not applicable"

    Examples:
      | field                                | value       |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  Scenario Outline: What has to be reported of each class
    Given "/products/0/lot_size" is "<lot size>"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "GB7543-2006-6.2-evidence" is "<outcome>"
    And rule "GB7543-2006-6.2-evidence" is judged "<judged>"

    @boundary
    Examples: at the edges of the sizes
      | lot size | results                  | outcome | judged |
      | 8        | [{"item": "water_leak"}] | pass    | pass   |
      | 8        | [{"item": "charge"}]     | fail    | fail   |
      | 281      | [{"item": "water_leak"}] | pass    | pass   |
      | 281      | [{"item": "charge"}]     | fail    | fail   |
      | 1201     | [{"item": "water_leak"}] | pass    | pass   |
      | 1201     | [{"item": "charge"}]     | fail    | fail   |
      | 3201     | [{"item": "water_leak"}] | pass    | pass   |
      | 3201     | [{"item": "charge"}]     | fail    | fail   |
      | 10001    | [{"item": "water_leak"}] | pass    | pass   |
      | 10001    | [{"item": "charge"}]     | fail    | fail   |
      | 35001    | [{"item": "water_leak"}] | pass    | pass   |
      | 35001    | [{"item": "charge"}]     | fail    | fail   |
      | 150001   | [{"item": "water_leak"}] | pass    | pass   |
      | 150001   | [{"item": "charge"}]     | fail    | fail   |
      | 500001   | [{"item": "water_leak"}] | pass    | pass   |
      | 500001   | [{"item": "charge"}]     | fail    | fail   |
      | 7        | [{"item": "charge"}]     | fail    | fail   |

  Scenario Outline: Laboratory, lot and day of the report
    Given "/products/0/lot_size" is "8"
    And "/products/0/reports/0/results" is “[{"item": "water_leak"}]”
    And "/products/0/reports/0/<field>" is "<value>"
    When it is assessed on its own day
    Then rule "GB7543-2006-6.2-evidence" is "<outcome>"
    And rule "GB7543-2006-6.2-evidence" is judged "<outcome>"

    Examples:
      | field         | value      | outcome |
      | is_accredited | no         | fail    |
      | lot           | 20200311   | fail    |
      | dated_on      | 2020-03-09 | fail    |
      | dated_on      | 2020-03-26 | fail    |

    @boundary
    Examples: on the first and the last day possible
      | field    | value      | outcome |
      | dated_on | 2020-03-10 | pass    |
      | dated_on | 2020-03-25 | pass    |

  Scenario Outline: Whether the report vouches is not known
    Given "/products/0/lot_size" is "8"
    And "/products/0/reports/0/results" is “[{"item": "water_leak"}]”
    And "/products/0/reports/0/<field>" is not given
    When it is assessed on its own day
    Then rule "GB7543-2006-6.2-evidence" is "unknown"
    And rule "GB7543-2006-6.2-evidence" is judged "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |

  Scenario: What is said where no report covers it
    Given "/products/0/lot_size" is "8"
    And "/products/0/reports/0/results/0/item" is "charge"
    When it is assessed on its own day
    Then rule "GB7543-2006-6.2-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported watertightness for this lot"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "6.2" of "GB7543-2006"
    And requirement "GB7543-2006-6.2" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/lot_size" is "8"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "GB7543-2006-6.2-verdict" is "<outcome>"
    And rule "GB7543-2006-6.2-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "6.2" of "GB7543-2006"

    Examples:
      | results                                                               | outcome | said                                                                                                      |
      | [{"item": "water_leak", "tested": 8, "failed": 1, "verdict": "pass"}] | unknown | the laboratory's verdict on watertightness is “pass”, contrary to its data (1) (GB 7543-2006, clause 6.2) |
      | [{"item": "water_leak", "tested": 8, "failed": 0, "verdict": "fail"}] | unknown | the laboratory's verdict on watertightness is “fail”, contrary to its data (0) (GB 7543-2006, clause 6.2) |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/lot_size" is "8"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "GB7543-2006-6.2-verdict" is "<outcome>"
    And rule "GB7543-2006-6.2-verdict" is judged "<judged>"

    Examples:
      | results                                     | outcome | judged  |
      | [{"item": "water_leak", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                               | outcome | judged |
      | [{"item": "water_leak", "tested": 8, "failed": 0, "verdict": "pass"}] | unknown | pass   |

  Scenario Outline: A lot smaller than its sample is tested whole
    Given "/products/0/lot_size" is "<lot>"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "GB7543-2006-6.2-lots-below-8" is "unknown"
    And rule "GB7543-2006-6.2-lots-below-8" is judged "<judged>"

    Examples:
      | lot | results                                            | judged  |
      | 7   | [{"item": "water_leak", "tested": 7, "failed": 1}] | fail    |
      | 7   | [{"item": "water_leak", "tested": 6, "failed": 0}] | fail    |
      | 1   | [{"item": "water_leak", "tested": 1, "failed": 0}] | pass    |
      | 7   | [{"item": "water_leak", "tested": 7}]              | unknown |
      | 7   | [{"item": "water_leak", "failed": 0}]              | unknown |

    @boundary
    Examples: exactly at the limit
      | lot | results                                            | judged |
      | 7   | [{"item": "water_leak", "tested": 7, "failed": 0}] | pass   |

  Scenario: What is said of a lot that was tested whole
    Given "/products/0/lot_size" is "7"
    And "/products/0/reports/0/results" is “[{"item": "water_leak", "tested": 7, "failed": 1}]”
    When it is assessed on its own day
    Then rule "GB7543-2006-6.2-lots-below-8" is judged "fail"
    And the explanation says "Watertightness, lots below 8 measured 1; GB 7543-2006, clause 6.2, demands that the whole lot is tested and at most 0 fail"
    And the evidence is at "/products/0/reports/0/results/0/failed"
    And the citation is "6.2" of "GB7543-2006"

Feature: GB 10213-2006, clause 6.2: Watertightness

  Background:
    Given the submission "products"
    And "/products/0/standard" is "GB10213-2006"
    And "/products/0/kind" is "exam_gloves"
    And "/products/0/reports/0/results" is “[{"item": "water_leak"}]”

  Scenario Outline: The size of the lot decides the plan
    Given "/products/0/lot_size" is "<lot size>"
    And "/products/0/reports/0/results/0/tested" is "<tested>"
    And "/products/0/reports/0/results/0/failed" is "<failed>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                                | lot size | tested | failed | outcome | judged |
      | GB10213-2006-6.2-lots-5-150         | 6        | 5      | 1      | unknown | fail   |
      | GB10213-2006-6.2-lots-5-150         | 6        | 4      | 0      | unknown | fail   |
      | GB10213-2006-6.2-lots-5-150         | 6        | 6      | 0      | unknown | pass   |
      | GB10213-2006-6.2-lots-151-500       | 152      | 20     | 2      | unknown | fail   |
      | GB10213-2006-6.2-lots-151-500       | 152      | 19     | 0      | unknown | fail   |
      | GB10213-2006-6.2-lots-151-500       | 152      | 20     | 0      | unknown | pass   |
      | GB10213-2006-6.2-lots-151-500       | 152      | 21     | 1      | unknown | pass   |
      | GB10213-2006-6.2-lots-501-1200      | 502      | 32     | 3      | unknown | fail   |
      | GB10213-2006-6.2-lots-501-1200      | 502      | 31     | 0      | unknown | fail   |
      | GB10213-2006-6.2-lots-501-1200      | 502      | 32     | 1      | unknown | pass   |
      | GB10213-2006-6.2-lots-501-1200      | 502      | 33     | 2      | unknown | pass   |
      | GB10213-2006-6.2-lots-1201-3200     | 1202     | 50     | 4      | unknown | fail   |
      | GB10213-2006-6.2-lots-1201-3200     | 1202     | 49     | 0      | unknown | fail   |
      | GB10213-2006-6.2-lots-1201-3200     | 1202     | 50     | 2      | unknown | pass   |
      | GB10213-2006-6.2-lots-1201-3200     | 1202     | 51     | 3      | unknown | pass   |
      | GB10213-2006-6.2-lots-3201-10000    | 3202     | 80     | 6      | unknown | fail   |
      | GB10213-2006-6.2-lots-3201-10000    | 3202     | 79     | 0      | unknown | fail   |
      | GB10213-2006-6.2-lots-3201-10000    | 3202     | 80     | 4      | unknown | pass   |
      | GB10213-2006-6.2-lots-3201-10000    | 3202     | 81     | 5      | unknown | pass   |
      | GB10213-2006-6.2-lots-10001-35000   | 10002    | 125    | 8      | unknown | fail   |
      | GB10213-2006-6.2-lots-10001-35000   | 10002    | 124    | 0      | unknown | fail   |
      | GB10213-2006-6.2-lots-10001-35000   | 10002    | 125    | 6      | unknown | pass   |
      | GB10213-2006-6.2-lots-10001-35000   | 10002    | 126    | 7      | unknown | pass   |
      | GB10213-2006-6.2-lots-35001-150000  | 35002    | 200    | 11     | unknown | fail   |
      | GB10213-2006-6.2-lots-35001-150000  | 35002    | 199    | 0      | unknown | fail   |
      | GB10213-2006-6.2-lots-35001-150000  | 35002    | 200    | 9      | unknown | pass   |
      | GB10213-2006-6.2-lots-35001-150000  | 35002    | 201    | 10     | unknown | pass   |
      | GB10213-2006-6.2-lots-150001-500000 | 150002   | 315    | 15     | unknown | fail   |
      | GB10213-2006-6.2-lots-150001-500000 | 150002   | 314    | 0      | unknown | fail   |
      | GB10213-2006-6.2-lots-150001-500000 | 150002   | 315    | 13     | unknown | pass   |
      | GB10213-2006-6.2-lots-150001-500000 | 150002   | 316    | 14     | unknown | pass   |
      | GB10213-2006-6.2-lots-from-500001   | 500002   | 500    | 22     | unknown | fail   |
      | GB10213-2006-6.2-lots-from-500001   | 500002   | 499    | 0      | unknown | fail   |
      | GB10213-2006-6.2-lots-from-500001   | 500002   | 500    | 20     | unknown | pass   |
      | GB10213-2006-6.2-lots-from-500001   | 500002   | 501    | 21     | unknown | pass   |

    @boundary
    Examples: exactly at the limit
      | rule                                | lot size | tested | failed | outcome | judged |
      | GB10213-2006-6.2-lots-5-150         | 5        | 5      | 0      | unknown | pass   |
      | GB10213-2006-6.2-lots-5-150         | 150      | 5      | 0      | unknown | pass   |
      | GB10213-2006-6.2-lots-151-500       | 151      | 20     | 1      | unknown | pass   |
      | GB10213-2006-6.2-lots-151-500       | 500      | 20     | 1      | unknown | pass   |
      | GB10213-2006-6.2-lots-501-1200      | 501      | 32     | 2      | unknown | pass   |
      | GB10213-2006-6.2-lots-501-1200      | 1200     | 32     | 2      | unknown | pass   |
      | GB10213-2006-6.2-lots-1201-3200     | 1201     | 50     | 3      | unknown | pass   |
      | GB10213-2006-6.2-lots-1201-3200     | 3200     | 50     | 3      | unknown | pass   |
      | GB10213-2006-6.2-lots-3201-10000    | 3201     | 80     | 5      | unknown | pass   |
      | GB10213-2006-6.2-lots-3201-10000    | 10000    | 80     | 5      | unknown | pass   |
      | GB10213-2006-6.2-lots-10001-35000   | 10001    | 125    | 7      | unknown | pass   |
      | GB10213-2006-6.2-lots-10001-35000   | 35000    | 125    | 7      | unknown | pass   |
      | GB10213-2006-6.2-lots-35001-150000  | 35001    | 200    | 10     | unknown | pass   |
      | GB10213-2006-6.2-lots-35001-150000  | 150000   | 200    | 10     | unknown | pass   |
      | GB10213-2006-6.2-lots-150001-500000 | 150001   | 315    | 14     | unknown | pass   |
      | GB10213-2006-6.2-lots-150001-500000 | 500000   | 315    | 14     | unknown | pass   |
      | GB10213-2006-6.2-lots-from-500001   | 500001   | 500    | 21     | unknown | pass   |

  Scenario Outline: at the edges of the sizes
    Given "/products/0/lot_size" is "<lot size>"
    When it is assessed on its own day
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule                                | lot size |
      | GB10213-2006-6.2-lots-5-150         | 4        |
      | GB10213-2006-6.2-lots-5-150         | 151      |
      | GB10213-2006-6.2-lots-151-500       | 150      |
      | GB10213-2006-6.2-lots-151-500       | 501      |
      | GB10213-2006-6.2-lots-501-1200      | 500      |
      | GB10213-2006-6.2-lots-501-1200      | 1201     |
      | GB10213-2006-6.2-lots-1201-3200     | 1200     |
      | GB10213-2006-6.2-lots-1201-3200     | 3201     |
      | GB10213-2006-6.2-lots-3201-10000    | 3200     |
      | GB10213-2006-6.2-lots-3201-10000    | 10001    |
      | GB10213-2006-6.2-lots-10001-35000   | 10000    |
      | GB10213-2006-6.2-lots-10001-35000   | 35001    |
      | GB10213-2006-6.2-lots-35001-150000  | 35000    |
      | GB10213-2006-6.2-lots-35001-150000  | 150001   |
      | GB10213-2006-6.2-lots-150001-500000 | 150000   |
      | GB10213-2006-6.2-lots-150001-500000 | 500001   |
      | GB10213-2006-6.2-lots-from-500001   | 500000   |

  Scenario Outline: Counts missing or mistyped
    Given "/products/0/lot_size" is "<lot size>"
    And "/products/0/reports/0/results/0/tested" is "<tested>"
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/failed" is "missing"

    Examples:
      | rule                                | lot size | tested |
      | GB10213-2006-6.2-lots-5-150         | 5        | 5      |
      | GB10213-2006-6.2-lots-151-500       | 151      | 20     |
      | GB10213-2006-6.2-lots-501-1200      | 501      | 32     |
      | GB10213-2006-6.2-lots-1201-3200     | 1201     | 50     |
      | GB10213-2006-6.2-lots-3201-10000    | 3201     | 80     |
      | GB10213-2006-6.2-lots-10001-35000   | 10001    | 125    |
      | GB10213-2006-6.2-lots-35001-150000  | 35001    | 200    |
      | GB10213-2006-6.2-lots-150001-500000 | 150001   | 315    |
      | GB10213-2006-6.2-lots-from-500001   | 500001   | 500    |

  Scenario Outline: The size of the lot is missing
    Given "/products/0/lot_size" is not given
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/lot_size" is "missing"

    Examples:
      | rule                                |
      | GB10213-2006-6.2-lots-5-150         |
      | GB10213-2006-6.2-lots-151-500       |
      | GB10213-2006-6.2-lots-501-1200      |
      | GB10213-2006-6.2-lots-1201-3200     |
      | GB10213-2006-6.2-lots-3201-10000    |
      | GB10213-2006-6.2-lots-10001-35000   |
      | GB10213-2006-6.2-lots-35001-150000  |
      | GB10213-2006-6.2-lots-150001-500000 |
      | GB10213-2006-6.2-lots-from-500001   |

  Scenario Outline: What is said of a failure, by count
    Given "/products/0/lot_size" is "<lot size>"
    And "/products/0/reports/0/results/0/tested" is "<tested>"
    And "/products/0/reports/0/results/0/failed" is "<failed>"
    When it is assessed on its own day
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/failed"
    And the citation is "6.2" of "GB10213-2006"

    Examples:
      | rule                                | lot size | tested | failed | outcome | said                                                                                                                           |
      | GB10213-2006-6.2-lots-5-150         | 5        | 5      | 1      | unknown | Watertightness, lots of 5 to 150 measured 1; GB 10213-2006, clause 6.2, demands that at most 0 of 5 specimens fail             |
      | GB10213-2006-6.2-lots-151-500       | 151      | 20     | 2      | unknown | Watertightness, lots of 151 to 500 measured 2; GB 10213-2006, clause 6.2, demands that at most 1 of 20 specimens fail          |
      | GB10213-2006-6.2-lots-501-1200      | 501      | 32     | 3      | unknown | Watertightness, lots of 501 to 1200 measured 3; GB 10213-2006, clause 6.2, demands that at most 2 of 32 specimens fail         |
      | GB10213-2006-6.2-lots-1201-3200     | 1201     | 50     | 4      | unknown | Watertightness, lots of 1201 to 3200 measured 4; GB 10213-2006, clause 6.2, demands that at most 3 of 50 specimens fail        |
      | GB10213-2006-6.2-lots-3201-10000    | 3201     | 80     | 6      | unknown | Watertightness, lots of 3201 to 10000 measured 6; GB 10213-2006, clause 6.2, demands that at most 5 of 80 specimens fail       |
      | GB10213-2006-6.2-lots-10001-35000   | 10001    | 125    | 8      | unknown | Watertightness, lots of 10001 to 35000 measured 8; GB 10213-2006, clause 6.2, demands that at most 7 of 125 specimens fail     |
      | GB10213-2006-6.2-lots-35001-150000  | 35001    | 200    | 11     | unknown | Watertightness, lots of 35001 to 150000 measured 11; GB 10213-2006, clause 6.2, demands that at most 10 of 200 specimens fail  |
      | GB10213-2006-6.2-lots-150001-500000 | 150001   | 315    | 15     | unknown | Watertightness, lots of 150001 to 500000 measured 15; GB 10213-2006, clause 6.2, demands that at most 14 of 315 specimens fail |
      | GB10213-2006-6.2-lots-from-500001   | 500001   | 500    | 22     | unknown | Watertightness, lots from 500001 measured 22; GB 10213-2006, clause 6.2, demands that at most 21 of 500 specimens fail         |

  Scenario Outline: Another standard or another lot
    Given "/products/0/lot_size" is "5"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "GB10213-2006-6.2-lots-5-150" is "not applicable"

    Examples:
      | field                                | value       |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  Scenario Outline: What has to be reported of each class
    Given "/products/0/lot_size" is "<lot size>"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "GB10213-2006-6.2-evidence" is "<outcome>"
    And rule "GB10213-2006-6.2-evidence" is judged "<judged>"

    @boundary
    Examples: at the edges of the sizes
      | lot size | results                  | outcome | judged |
      | 5        | [{"item": "water_leak"}] | pass    | pass   |
      | 5        | [{"item": "charge"}]     | fail    | fail   |
      | 151      | [{"item": "water_leak"}] | pass    | pass   |
      | 151      | [{"item": "charge"}]     | fail    | fail   |
      | 501      | [{"item": "water_leak"}] | pass    | pass   |
      | 501      | [{"item": "charge"}]     | fail    | fail   |
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
      | 4        | [{"item": "charge"}]     | fail    | fail   |

  Scenario Outline: Laboratory, lot and day of the report
    Given "/products/0/lot_size" is "5"
    And "/products/0/reports/0/results" is “[{"item": "water_leak"}]”
    And "/products/0/reports/0/<field>" is "<value>"
    When it is assessed on its own day
    Then rule "GB10213-2006-6.2-evidence" is "<outcome>"
    And rule "GB10213-2006-6.2-evidence" is judged "<outcome>"

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
    Given "/products/0/lot_size" is "5"
    And "/products/0/reports/0/results" is “[{"item": "water_leak"}]”
    And "/products/0/reports/0/<field>" is not given
    When it is assessed on its own day
    Then rule "GB10213-2006-6.2-evidence" is "unknown"
    And rule "GB10213-2006-6.2-evidence" is judged "unknown"
    And the evidence at "/products/0/reports/0/<field>" is "missing"

    Examples:
      | field         |
      | is_accredited |
      | lot           |
      | dated_on      |

  Scenario: What is said where no report covers it
    Given "/products/0/lot_size" is "5"
    And "/products/0/reports/0/results/0/item" is "charge"
    When it is assessed on its own day
    Then rule "GB10213-2006-6.2-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported watertightness for this lot"
    And the evidence is at "/products/0/reports/0/results/0/item"
    And the citation is "6.2" of "GB10213-2006"
    And requirement "GB10213-2006-6.2" is "non-compliant"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/lot_size" is "5"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "GB10213-2006-6.2-verdict" is "<outcome>"
    And rule "GB10213-2006-6.2-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "6.2" of "GB10213-2006"

    Examples:
      | results                                                               | outcome | said                                                                                                       |
      | [{"item": "water_leak", "tested": 5, "failed": 1, "verdict": "pass"}] | unknown | the laboratory's verdict on watertightness is “pass”, contrary to its data (1) (GB 10213-2006, clause 6.2) |
      | [{"item": "water_leak", "tested": 5, "failed": 0, "verdict": "fail"}] | unknown | the laboratory's verdict on watertightness is “fail”, contrary to its data (0) (GB 10213-2006, clause 6.2) |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/lot_size" is "5"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "GB10213-2006-6.2-verdict" is "<outcome>"
    And rule "GB10213-2006-6.2-verdict" is judged "<judged>"

    Examples:
      | results                                     | outcome | judged  |
      | [{"item": "water_leak", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                               | outcome | judged |
      | [{"item": "water_leak", "tested": 5, "failed": 0, "verdict": "pass"}] | unknown | pass   |

  Scenario Outline: A lot smaller than its sample is tested whole
    Given "/products/0/lot_size" is "<lot>"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed on its own day
    Then rule "GB10213-2006-6.2-lots-below-5" is "unknown"
    And rule "GB10213-2006-6.2-lots-below-5" is judged "<judged>"

    Examples:
      | lot | results                                            | judged  |
      | 4   | [{"item": "water_leak", "tested": 4, "failed": 1}] | fail    |
      | 4   | [{"item": "water_leak", "tested": 3, "failed": 0}] | fail    |
      | 1   | [{"item": "water_leak", "tested": 1, "failed": 0}] | pass    |
      | 4   | [{"item": "water_leak", "tested": 4}]              | unknown |
      | 4   | [{"item": "water_leak", "failed": 0}]              | unknown |

    @boundary
    Examples: exactly at the limit
      | lot | results                                            | judged |
      | 4   | [{"item": "water_leak", "tested": 4, "failed": 0}] | pass   |

  Scenario: What is said of a lot that was tested whole
    Given "/products/0/lot_size" is "4"
    And "/products/0/reports/0/results" is “[{"item": "water_leak", "tested": 4, "failed": 1}]”
    When it is assessed on its own day
    Then rule "GB10213-2006-6.2-lots-below-5" is judged "fail"
    And the explanation says "Watertightness, lots below 5 measured 1; GB 10213-2006, clause 6.2, demands that the whole lot is tested and at most 0 fail"
    And the evidence is at "/products/0/reports/0/results/0/failed"
    And the citation is "6.2" of "GB10213-2006"

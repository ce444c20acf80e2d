# language: en
Feature: T/JSFZXH 001-2020: filter efficiency of melt-blown fabric

  Background:
    Given the submission "products"
    And "/products/0/standard" is "TJSFZXH001-2020"
    And "/products/0/kind" is "melt_blown_fabric"
    And "/products/0/class" is "KN95"
    And "/products/0/made_on" is "2020-05-10"
    And "/products/0/reports/0/dated_on" is "2020-05-18"
    And "/products/0/reports/0/results" is “[{"item": "filter_efficiency_nacl", "value": {"value": 99.99, "unit": "%"}}]”

  Scenario Outline: On either side of the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-05-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                             | item                   | class | value   | outcome | judged |
      | TJSFZXH001-2020-filtration-KN30  | filter_efficiency_nacl | KN30  | 29.99 % | unknown | fail   |
      | TJSFZXH001-2020-filtration-KN30  | filter_efficiency_nacl | KN30  | 30.01 % | unknown | pass   |
      | TJSFZXH001-2020-filtration-KN60  | filter_efficiency_nacl | KN60  | 59.99 % | unknown | fail   |
      | TJSFZXH001-2020-filtration-KN60  | filter_efficiency_nacl | KN60  | 60.01 % | unknown | pass   |
      | TJSFZXH001-2020-filtration-KN80  | filter_efficiency_nacl | KN80  | 79.99 % | unknown | fail   |
      | TJSFZXH001-2020-filtration-KN80  | filter_efficiency_nacl | KN80  | 80.01 % | unknown | pass   |
      | TJSFZXH001-2020-filtration-KN90  | filter_efficiency_nacl | KN90  | 89.99 % | unknown | fail   |
      | TJSFZXH001-2020-filtration-KN90  | filter_efficiency_nacl | KN90  | 90.01 % | unknown | pass   |
      | TJSFZXH001-2020-filtration-KN95  | filter_efficiency_nacl | KN95  | 94.99 % | unknown | fail   |
      | TJSFZXH001-2020-filtration-KN95  | filter_efficiency_nacl | KN95  | 95.01 % | unknown | pass   |
      | TJSFZXH001-2020-filtration-KN100 | filter_efficiency_nacl | KN100 | 99.96 % | unknown | fail   |
      | TJSFZXH001-2020-filtration-KN100 | filter_efficiency_nacl | KN100 | 99.98 % | unknown | pass   |

  @boundary
  Scenario Outline: Exactly at the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-05-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                             | item                   | class | value   | outcome | judged |
      | TJSFZXH001-2020-filtration-KN30  | filter_efficiency_nacl | KN30  | 30 %    | unknown | pass   |
      | TJSFZXH001-2020-filtration-KN60  | filter_efficiency_nacl | KN60  | 60 %    | unknown | pass   |
      | TJSFZXH001-2020-filtration-KN80  | filter_efficiency_nacl | KN80  | 80 %    | unknown | pass   |
      | TJSFZXH001-2020-filtration-KN90  | filter_efficiency_nacl | KN90  | 90 %    | unknown | pass   |
      | TJSFZXH001-2020-filtration-KN95  | filter_efficiency_nacl | KN95  | 95 %    | unknown | pass   |
      | TJSFZXH001-2020-filtration-KN100 | filter_efficiency_nacl | KN100 | 99.97 % | unknown | pass   |

  Scenario Outline: Every specimen counts, not their mean
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-05-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"

    Examples:
      | rule                             | item                   | class | value                                    | outcome |
      | TJSFZXH001-2020-filtration-KN30  | filter_efficiency_nacl | KN30  | {"samples": [30.01, 29.99], "unit": "%"} | unknown |
      | TJSFZXH001-2020-filtration-KN60  | filter_efficiency_nacl | KN60  | {"samples": [60.01, 59.99], "unit": "%"} | unknown |
      | TJSFZXH001-2020-filtration-KN80  | filter_efficiency_nacl | KN80  | {"samples": [80.01, 79.99], "unit": "%"} | unknown |
      | TJSFZXH001-2020-filtration-KN90  | filter_efficiency_nacl | KN90  | {"samples": [90.01, 89.99], "unit": "%"} | unknown |
      | TJSFZXH001-2020-filtration-KN95  | filter_efficiency_nacl | KN95  | {"samples": [95.01, 94.99], "unit": "%"} | unknown |
      | TJSFZXH001-2020-filtration-KN100 | filter_efficiency_nacl | KN100 | {"samples": [99.98, 99.96], "unit": "%"} | unknown |

  Scenario Outline: Without a value nothing can be told
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-05-25"
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                             | item                   | class |
      | TJSFZXH001-2020-filtration-KN30  | filter_efficiency_nacl | KN30  |
      | TJSFZXH001-2020-filtration-KN60  | filter_efficiency_nacl | KN60  |
      | TJSFZXH001-2020-filtration-KN80  | filter_efficiency_nacl | KN80  |
      | TJSFZXH001-2020-filtration-KN90  | filter_efficiency_nacl | KN90  |
      | TJSFZXH001-2020-filtration-KN95  | filter_efficiency_nacl | KN95  |
      | TJSFZXH001-2020-filtration-KN100 | filter_efficiency_nacl | KN100 |

  Scenario Outline: A unit of another kind, or a bound that does not decide
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-05-25"
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                             | item                   | class | value                             | state                                     |
      | TJSFZXH001-2020-filtration-KN30  | filter_efficiency_nacl | KN30  | 10 N                              | in an unknown unit or one of another kind |
      | TJSFZXH001-2020-filtration-KN30  | filter_efficiency_nacl | KN30  | {"less_than": 30.01, "unit": "%"} | only a bound, which does not decide       |
      | TJSFZXH001-2020-filtration-KN60  | filter_efficiency_nacl | KN60  | 10 N                              | in an unknown unit or one of another kind |
      | TJSFZXH001-2020-filtration-KN60  | filter_efficiency_nacl | KN60  | {"less_than": 60.01, "unit": "%"} | only a bound, which does not decide       |
      | TJSFZXH001-2020-filtration-KN80  | filter_efficiency_nacl | KN80  | 10 N                              | in an unknown unit or one of another kind |
      | TJSFZXH001-2020-filtration-KN80  | filter_efficiency_nacl | KN80  | {"less_than": 80.01, "unit": "%"} | only a bound, which does not decide       |
      | TJSFZXH001-2020-filtration-KN90  | filter_efficiency_nacl | KN90  | 10 N                              | in an unknown unit or one of another kind |
      | TJSFZXH001-2020-filtration-KN90  | filter_efficiency_nacl | KN90  | {"less_than": 90.01, "unit": "%"} | only a bound, which does not decide       |
      | TJSFZXH001-2020-filtration-KN95  | filter_efficiency_nacl | KN95  | 10 N                              | in an unknown unit or one of another kind |
      | TJSFZXH001-2020-filtration-KN95  | filter_efficiency_nacl | KN95  | {"less_than": 95.01, "unit": "%"} | only a bound, which does not decide       |
      | TJSFZXH001-2020-filtration-KN100 | filter_efficiency_nacl | KN100 | 10 N                              | in an unknown unit or one of another kind |
      | TJSFZXH001-2020-filtration-KN100 | filter_efficiency_nacl | KN100 | {"less_than": 99.98, "unit": "%"} | only a bound, which does not decide       |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/class" is "<class>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-05-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<explanation>"
    And the explanation says "<demand>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "filtration" of "TJSFZXH001-2020"

    Examples:
      | rule                             | item                   | class | value   | outcome | explanation                        | demand                            |
      | TJSFZXH001-2020-filtration-KN30  | filter_efficiency_nacl | KN30  | 29.99 % | unknown | Filter efficiency measured 29.99 % | each specimen is at least 30 %    |
      | TJSFZXH001-2020-filtration-KN60  | filter_efficiency_nacl | KN60  | 59.99 % | unknown | Filter efficiency measured 59.99 % | each specimen is at least 60 %    |
      | TJSFZXH001-2020-filtration-KN80  | filter_efficiency_nacl | KN80  | 79.99 % | unknown | Filter efficiency measured 79.99 % | each specimen is at least 80 %    |
      | TJSFZXH001-2020-filtration-KN90  | filter_efficiency_nacl | KN90  | 89.99 % | unknown | Filter efficiency measured 89.99 % | each specimen is at least 90 %    |
      | TJSFZXH001-2020-filtration-KN95  | filter_efficiency_nacl | KN95  | 94.99 % | unknown | Filter efficiency measured 94.99 % | each specimen is at least 95 %    |
      | TJSFZXH001-2020-filtration-KN100 | filter_efficiency_nacl | KN100 | 99.96 % | unknown | Filter efficiency measured 99.96 % | each specimen is at least 99.97 % |

  Scenario Outline: Results of another standard or of another lot do not count
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/class" is "<class>"
    And "/products/0/<field>" is "<text>"
    When it is assessed as of "2020-05-25"
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule                             | item                   | class | field         | text        |
      | TJSFZXH001-2020-filtration-KN30  | filter_efficiency_nacl | KN30  | standard      | GB2626-2006 |
      | TJSFZXH001-2020-filtration-KN30  | filter_efficiency_nacl | KN30  | reports/0/lot | 20200399    |
      | TJSFZXH001-2020-filtration-KN60  | filter_efficiency_nacl | KN60  | standard      | GB2626-2006 |
      | TJSFZXH001-2020-filtration-KN60  | filter_efficiency_nacl | KN60  | reports/0/lot | 20200399    |
      | TJSFZXH001-2020-filtration-KN80  | filter_efficiency_nacl | KN80  | standard      | GB2626-2006 |
      | TJSFZXH001-2020-filtration-KN80  | filter_efficiency_nacl | KN80  | reports/0/lot | 20200399    |
      | TJSFZXH001-2020-filtration-KN90  | filter_efficiency_nacl | KN90  | standard      | GB2626-2006 |
      | TJSFZXH001-2020-filtration-KN90  | filter_efficiency_nacl | KN90  | reports/0/lot | 20200399    |
      | TJSFZXH001-2020-filtration-KN95  | filter_efficiency_nacl | KN95  | standard      | GB2626-2006 |
      | TJSFZXH001-2020-filtration-KN95  | filter_efficiency_nacl | KN95  | reports/0/lot | 20200399    |
      | TJSFZXH001-2020-filtration-KN100 | filter_efficiency_nacl | KN100 | standard      | GB2626-2006 |
      | TJSFZXH001-2020-filtration-KN100 | filter_efficiency_nacl | KN100 | reports/0/lot | 20200399    |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/class" is "<class>"
    And "/products/0/made_on" is "<day>"
    And "/products/0/reports/0/dated_on" is "2020-05-25"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-05-25"
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                             | item                   | class | day        | value   | outcome      |
      | TJSFZXH001-2020-filtration-KN30  | filter_efficiency_nacl | KN30  | 2020-04-25 | 30.01 % | not in force |
      | TJSFZXH001-2020-filtration-KN30  | filter_efficiency_nacl | KN30  | 2020-04-26 | 30.01 % | unknown      |
      | TJSFZXH001-2020-filtration-KN60  | filter_efficiency_nacl | KN60  | 2020-04-25 | 60.01 % | not in force |
      | TJSFZXH001-2020-filtration-KN60  | filter_efficiency_nacl | KN60  | 2020-04-26 | 60.01 % | unknown      |
      | TJSFZXH001-2020-filtration-KN80  | filter_efficiency_nacl | KN80  | 2020-04-25 | 80.01 % | not in force |
      | TJSFZXH001-2020-filtration-KN80  | filter_efficiency_nacl | KN80  | 2020-04-26 | 80.01 % | unknown      |
      | TJSFZXH001-2020-filtration-KN90  | filter_efficiency_nacl | KN90  | 2020-04-25 | 90.01 % | not in force |
      | TJSFZXH001-2020-filtration-KN90  | filter_efficiency_nacl | KN90  | 2020-04-26 | 90.01 % | unknown      |
      | TJSFZXH001-2020-filtration-KN95  | filter_efficiency_nacl | KN95  | 2020-04-25 | 95.01 % | not in force |
      | TJSFZXH001-2020-filtration-KN95  | filter_efficiency_nacl | KN95  | 2020-04-26 | 95.01 % | unknown      |
      | TJSFZXH001-2020-filtration-KN100 | filter_efficiency_nacl | KN100 | 2020-04-25 | 99.98 % | not in force |
      | TJSFZXH001-2020-filtration-KN100 | filter_efficiency_nacl | KN100 | 2020-04-26 | 99.98 % | unknown      |

  Scenario: A report about this lot by an accredited laboratory
    Given "/products/0/reports/0/results/0/item" is "filter_efficiency_nacl"
    And "/products/0/class" is "KN30"
    When it is assessed as of "2020-05-25"
    Then rule "TJSFZXH001-2020-filtration-evidence" is "pass"
    And rule "TJSFZXH001-2020-filtration-evidence" is judged "pass"

  Scenario Outline: Reports that do not count
    Given "/products/0/reports/0/results/0/item" is "filter_efficiency_nacl"
    And "/products/0/class" is "KN30"
    And "/products/0/reports/0/<field>" is "<text>"
    When it is assessed as of "2020-05-25"
    Then rule "TJSFZXH001-2020-filtration-evidence" is "fail"
    And the explanation says "no accredited laboratory has reported filter efficiency for this lot"
    And the evidence is at "/products/0/reports/0/<field>"
    And the citation is "filtration" of "TJSFZXH001-2020"

    Examples:
      | field         | text       |
      | is_accredited | no         |
      | lot           | 20200399   |
      | dated_on      | 2020-05-09 |
      | dated_on      | 2020-05-26 |

  Scenario: No report of the item
    Given "/products/0/reports/0/results/0/item" is "filter_efficiency_nacl"
    And "/products/0/class" is "KN30"
    And "/products/0/reports/0/results/0/item" is "nose_clip_length"
    When it is assessed as of "2020-05-25"
    Then rule "TJSFZXH001-2020-filtration-evidence" is "fail"

  Scenario: Nobody knows whether the laboratory is accredited
    Given "/products/0/reports/0/results/0/item" is "filter_efficiency_nacl"
    And "/products/0/class" is "KN30"
    And "/products/0/reports/0/is_accredited" is not given
    When it is assessed as of "2020-05-25"
    Then rule "TJSFZXH001-2020-filtration-evidence" is "unknown"
    And the evidence at "/products/0/reports/0/is_accredited" is "missing"

  Scenario: The reports are not given
    Given "/products/0/reports/0/results/0/item" is "filter_efficiency_nacl"
    And "/products/0/class" is "KN30"
    And "/products/0/reports" is not given
    When it is assessed as of "2020-05-25"
    Then rule "TJSFZXH001-2020-filtration-evidence" is "unknown"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/class" is "KN30"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-05-25"
    Then rule "TJSFZXH001-2020-filtration-verdict" is "<outcome>"
    And rule "TJSFZXH001-2020-filtration-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "filtration" of "TJSFZXH001-2020"

    Examples:
      | results                                                                                         | outcome | said                                                                                                                                                  |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 29.99, "unit": "%"}, "verdict": "pass"}] | unknown | the laboratory's verdict on filter efficiency against salt particles is “pass”, contrary to its data (29.99 %) (T/JSFZXH 001-2020: filter efficiency) |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 30, "unit": "%"}, "verdict": "fail"}]    | unknown | the laboratory's verdict on filter efficiency against salt particles is “fail”, contrary to its data (30 %) (T/JSFZXH 001-2020: filter efficiency)    |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/class" is "KN30"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-05-25"
    Then rule "TJSFZXH001-2020-filtration-verdict" is "<outcome>"
    And rule "TJSFZXH001-2020-filtration-verdict" is judged "<judged>"

    Examples:
      | results                                                 | outcome | judged  |
      | [{"item": "filter_efficiency_nacl", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                      | outcome | judged |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 30, "unit": "%"}, "verdict": "pass"}] | unknown | pass   |

# language: en
Feature: Guide to disinfectants: peroxides

  Background:
    Given the submission "products"
    And "/products/0/standard" is "NHC-GUIDE-2020"
    And "/products/0/kind" is "other_disinfectant"
    And "/products/0/made_on" is "2020-03-10"
    And "/products/0/reports/0/dated_on" is "2020-03-18"
    And "/products/0/reports/0/results" is “[{"item": "hydrogen_peroxide", "value": {"value": 5, "unit": "%"}}]”

  Scenario Outline: On either side of the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                               | item              | value  | outcome | judged |
      | NHC-GUIDE-2020-4-hydrogen-peroxide | hydrogen_peroxide | 2.9 %  | fail    | fail   |
      | NHC-GUIDE-2020-4-hydrogen-peroxide | hydrogen_peroxide | 3.1 %  | pass    | pass   |
      | NHC-GUIDE-2020-4-hydrogen-peroxide | hydrogen_peroxide | 5.9 %  | pass    | pass   |
      | NHC-GUIDE-2020-4-hydrogen-peroxide | hydrogen_peroxide | 6.1 %  | fail    | fail   |
      | NHC-GUIDE-2020-4-peracetic-acid    | peracetic_acid    | 14.9 % | fail    | fail   |
      | NHC-GUIDE-2020-4-peracetic-acid    | peracetic_acid    | 15.1 % | pass    | pass   |
      | NHC-GUIDE-2020-4-peracetic-acid    | peracetic_acid    | 20.9 % | pass    | pass   |
      | NHC-GUIDE-2020-4-peracetic-acid    | peracetic_acid    | 21.1 % | fail    | fail   |

  @boundary
  Scenario Outline: Exactly at the limit
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<judged>"

    Examples:
      | rule                               | item              | value | outcome | judged |
      | NHC-GUIDE-2020-4-hydrogen-peroxide | hydrogen_peroxide | 3 %   | pass    | pass   |
      | NHC-GUIDE-2020-4-hydrogen-peroxide | hydrogen_peroxide | 6 %   | pass    | pass   |
      | NHC-GUIDE-2020-4-peracetic-acid    | peracetic_acid    | 15 %  | pass    | pass   |
      | NHC-GUIDE-2020-4-peracetic-acid    | peracetic_acid    | 21 %  | pass    | pass   |

  Scenario Outline: Every specimen counts, not their mean
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"

    Examples:
      | rule                               | item              | value                                  | outcome |
      | NHC-GUIDE-2020-4-hydrogen-peroxide | hydrogen_peroxide | {"samples": [3.1, 2.9], "unit": "%"}   | fail    |
      | NHC-GUIDE-2020-4-peracetic-acid    | peracetic_acid    | {"samples": [15.1, 14.9], "unit": "%"} | fail    |

  Scenario Outline: Without a value nothing can be told
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

    Examples:
      | rule                               | item              |
      | NHC-GUIDE-2020-4-hydrogen-peroxide | hydrogen_peroxide |
      | NHC-GUIDE-2020-4-peracetic-acid    | peracetic_acid    |

  Scenario Outline: A unit of another kind, or a bound that does not decide
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "unknown"
    And rule "<rule>" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "<state>"

    Examples:
      | rule                               | item              | value                            | state                                     |
      | NHC-GUIDE-2020-4-hydrogen-peroxide | hydrogen_peroxide | 10 N                             | in an unknown unit or one of another kind |
      | NHC-GUIDE-2020-4-hydrogen-peroxide | hydrogen_peroxide | {"less_than": 3.1, "unit": "%"}  | only a bound, which does not decide       |
      | NHC-GUIDE-2020-4-peracetic-acid    | peracetic_acid    | 10 N                             | in an unknown unit or one of another kind |
      | NHC-GUIDE-2020-4-peracetic-acid    | peracetic_acid    | {"less_than": 15.1, "unit": "%"} | only a bound, which does not decide       |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "fail"
    And the explanation says "<explanation>"
    And the explanation says "<demand>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "4" of "NHC-GUIDE-2020"

    Examples:
      | rule                               | item              | value  | outcome | explanation                              | demand                                 |
      | NHC-GUIDE-2020-4-hydrogen-peroxide | hydrogen_peroxide | 2.9 %  | fail    | Hydrogen peroxide by mass measured 2.9 % | each specimen lies between 3 and 6 %   |
      | NHC-GUIDE-2020-4-peracetic-acid    | peracetic_acid    | 14.9 % | fail    | Peracetic acid by mass measured 14.9 %   | each specimen lies between 15 and 21 % |

  Scenario Outline: Results of another standard or of another lot do not count
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/<field>" is "<text>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule                               | item              | field         | text        |
      | NHC-GUIDE-2020-4-hydrogen-peroxide | hydrogen_peroxide | standard      | GB2626-2006 |
      | NHC-GUIDE-2020-4-hydrogen-peroxide | hydrogen_peroxide | reports/0/lot | 20200399    |
      | NHC-GUIDE-2020-4-peracetic-acid    | peracetic_acid    | standard      | GB2626-2006 |
      | NHC-GUIDE-2020-4-peracetic-acid    | peracetic_acid    | reports/0/lot | 20200399    |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/reports/0/results/0/item" is "<item>"
    And "/products/0/made_on" is "<day>"
    And "/products/0/reports/0/dated_on" is "2020-03-25"
    And "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule                               | item              | day        | value  | outcome      |
      | NHC-GUIDE-2020-4-hydrogen-peroxide | hydrogen_peroxide | 2020-02-17 | 5.9 %  | not in force |
      | NHC-GUIDE-2020-4-hydrogen-peroxide | hydrogen_peroxide | 2020-02-18 | 5.9 %  | pass         |
      | NHC-GUIDE-2020-4-peracetic-acid    | peracetic_acid    | 2020-02-17 | 20.9 % | not in force |
      | NHC-GUIDE-2020-4-peracetic-acid    | peracetic_acid    | 2020-02-18 | 20.9 % | pass         |

  Scenario: The hydrogen peroxide of a peracetic acid product is not limited
    Given "/products/0/reports/0/results" is “[{"item": "hydrogen_peroxide", "value": {"value": 9, "unit": "%"}}, {"item": "peracetic_acid", "value": {"value": 18, "unit": "%"}}]”
    When it is assessed as of "2020-03-25"
    Then rule "NHC-GUIDE-2020-4-hydrogen-peroxide" is "not applicable"
    And rule "NHC-GUIDE-2020-4-peracetic-acid" is "pass"

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "NHC-GUIDE-2020-4-verdict" is "<outcome>"
    And rule "NHC-GUIDE-2020-4-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "4" of "NHC-GUIDE-2020"

    Examples:
      | results                                                                                  | outcome | said                                                                                                                                |
      | [{"item": "hydrogen_peroxide", "value": {"value": 2.9, "unit": "%"}, "verdict": "pass"}] | fail    | the laboratory's verdict on hydrogen peroxide content is “pass”, contrary to its data (2.9 %) (国卫办监督函〔2020〕147号, clause 4) |
      | [{"item": "hydrogen_peroxide", "value": {"value": 3, "unit": "%"}, "verdict": "fail"}]   | fail    | the laboratory's verdict on hydrogen peroxide content is “fail”, contrary to its data (3 %) (国卫办监督函〔2020〕147号, clause 4)   |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "NHC-GUIDE-2020-4-verdict" is "<outcome>"
    And rule "NHC-GUIDE-2020-4-verdict" is judged "<judged>"

    Examples:
      | results                                            | outcome | judged  |
      | [{"item": "hydrogen_peroxide", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                                | outcome | judged |
      | [{"item": "hydrogen_peroxide", "value": {"value": 3, "unit": "%"}, "verdict": "pass"}] | pass    | pass   |

# language: en
Feature: What shows that protective products were tested

  Background:
    Given the submission "products"

  Scenario: Lots are listed and reported
    When it is assessed as of "2020-03-25"
    Then rule "PQ-1.1" is "pass"
    And rule "PQ-1.1" is judged "pass"
    And rule "PQ-1.2" is "pass"
    And rule "PQ-1.3" is "pass"
    And requirement "PQ-1" is "compliant"

  Scenario: No lot is listed
    Given "/products" is an empty list
    When it is assessed as of "2020-03-25"
    Then rule "PQ-1.1" is "fail"
    And rule "PQ-1.1" is judged "fail"
    And the explanation says "protective products are made, and no lot of them is listed"
    And the evidence is at "/products"
    And the citation is "27" of "product-quality-law-2018"
    And rule "PQ-1.2" is "not applicable"
    And rule "PQ-1.3" is "not applicable"
    And requirement "PQ-1" is "non-compliant"

  Scenario: The lots are not given
    Given "/products" is not given
    When it is assessed as of "2020-03-25"
    Then rule "PQ-1.1" is "unknown"
    And the evidence at "/products" is "missing"
    And rule "PQ-1.2" is "unknown"
    And rule "PQ-1.3" is "unknown"
    And requirement "PQ-1" is "undetermined"

  Scenario Outline: An enterprise that makes no protective products
    Given "/enterprise/makes_protective_products" is "no"
    And "/products" is an empty list
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule   |
      | PQ-1.1 |
      | PQ-1.2 |
      | PQ-1.3 |

  Scenario Outline: Reports that do not count
    Given "/products/0/reports/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-1.2" is "fail"
    And the explanation says "no accredited laboratory has reported any result for lot 20200310"
    And the evidence is at "/products/0/reports/0/<field>"
    And the citation is "27" of "product-quality-law-2018"

    Examples:
      | field         | value      |
      | is_accredited | no         |
      | lot           | 20200399   |
      | dated_on      | 2020-03-09 |
      | dated_on      | 2020-03-26 |

  Scenario Outline: Dated on the day of manufacture or of assessment
    Given "/products/0/reports/0/dated_on" is "<day>"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-1.2" is "<outcome>"
    And rule "PQ-1.2" is judged "<outcome>"

    Examples:
      | day        | outcome |
      | 2020-03-10 | pass    |
      | 2020-03-25 | pass    |

  Scenario Outline: No report, or one without results
    Given "<field>" is an empty list
    When it is assessed as of "2020-03-25"
    Then rule "PQ-1.2" is "fail"

    Examples:
      | field                         |
      | /products/0/reports           |
      | /products/0/reports/0/results |

  Scenario Outline: Reports of which too little is given
    Given "<field>" is not given
    When it is assessed as of "2020-03-25"
    Then rule "PQ-1.2" is "unknown"
    And the evidence at "<field>" is "missing"

    Examples:
      | field                               |
      | /products/0/reports                 |
      | /products/0/reports/0/lot           |
      | /products/0/reports/0/is_accredited |
      | /products/0/reports/0/dated_on      |
      | /products/0/reports/0/results       |
      | /products/0/made_on                 |

  Scenario Outline: The verdict of the laboratory and its data
    Given "/products/0/reports/0/results" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "PQ-1.3" is "<outcome>"
    And rule "PQ-1.3" is judged "<outcome>"

    Examples:
      | value                                                                                        | outcome        |
      | [{"item": "filter_efficiency_nacl", "verdict": "pass", "value": {"value": 96, "unit": "%"}}] | pass           |
      | [{"item": "filter_efficiency_nacl", "verdict": "fail", "value": {"value": 96, "unit": "%"}}] | fail           |
      | [{"item": "filter_efficiency_nacl", "verdict": "fail"}]                                      | fail           |
      | [{"item": "filter_efficiency_nacl", "verdict": "pass", "tested": 20, "failed": 0}]           | pass           |
      | [{"item": "filter_efficiency_nacl", "verdict": "pass", "detected": false}]                   | pass           |
      | [{"item": "filter_efficiency_nacl", "verdict": "pass", "detected": true}]                    | pass           |
      | [{"item": "filter_efficiency_nacl", "verdict": "pass"}]                                      | unknown        |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 96, "unit": "%"}}]                    | unknown        |
      | [{"item": "filter_efficiency_nacl", "verdict": "not_applicable"}]                            | not applicable |
      | [{"item": "filter_efficiency_nacl", "verdict": "not_requested"}]                             | not applicable |
      | [{"item": "filter_efficiency_nacl", "verdict": "pass", "tested": 0}]                         | unknown        |

  @boundary
  Scenario Outline: Exactly one datum
    Given "/products/0/reports/0/results" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "PQ-1.3" is "<outcome>"
    And rule "PQ-1.3" is judged "<outcome>"

    Examples:
      | value                                                                                        | outcome |
      | [{"item": "filter_efficiency_nacl", "verdict": "pass", "value": {"value": 96, "unit": "%"}}] | pass    |
      | [{"item": "filter_efficiency_nacl", "verdict": "pass", "tested": 1}]                         | pass    |

  Scenario: A pass without data is none
    Given "/products/0/reports/0/results" is “[{"item": "filter_efficiency_nacl", "verdict": "pass"}]”
    When it is assessed as of "2020-03-25"
    Then rule "PQ-1.3" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

  Scenario: What is said of a failure that the laboratory found
    Given "/products/0/reports/0/results/0/verdict" is "fail"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-1.3" is "fail"
    And the explanation says "the laboratory's verdict on filter efficiency against salt particles is: fail"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "26" of "product-quality-law-2018"

  Scenario: A failure of another lot does not count
    Given "/products/0/reports/0/results/0/verdict" is "fail"
    And "/products/0/reports/0/lot" is "20200399"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-1.3" is "not applicable"

  Scenario: The second lot is judged as well
    Given "/products" has one more entry, the same as entry 1
    And "/products/1/id" is "KN95-01/20200311"
    And "/products/1/lot" is "20200311"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-1.2" is "fail"
    And the evidence is at "/products/1/reports/0/lot"

# language: en
Feature: Release and shipment

  Background:
    Given the submission "products"
    And "/products/0/shipped_on" is "2020-03-21"

  Scenario Outline: Released and shipped after the report
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "pass"
    And rule "<rule>" is judged "pass"

    Examples:
      | rule   |
      | PQ-6.1 |
      | PQ-6.2 |
      | PQ-6.3 |
      | PQ-6.4 |
      | PQ-6.5 |

  Scenario Outline: The day of release and the day of the report
    Given "/products/0/released_on" is "<day>"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-6.1" is "<outcome>"
    And rule "PQ-6.1" is judged "<outcome>"

    Examples:
      | day        | outcome |
      | 2020-03-17 | fail    |
      | 2020-03-18 | pass    |
      | 2020-03-19 | pass    |

  Scenario Outline: The day of shipment and the day of the report
    Given "/products/0/shipped_on" is "<day>"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-6.2" is "<outcome>"
    And rule "PQ-6.2" is judged "<outcome>"

    Examples:
      | day        | outcome |
      | 2020-03-17 | fail    |
      | 2020-03-18 | pass    |
      | 2020-03-19 | pass    |

  Scenario Outline: An item reported only after the release
    Given "/products/0/reports" is “<reports>”
    When it is assessed as of "2020-03-25"
    Then rule "PQ-6.1" is "<outcome>"
    And rule "PQ-6.2" is "<outcome>"

    Examples:
      | reports                                                                                                                                                                                                                                                                                                                                                                                                                                                                    | outcome |
      | [{"number": "A-1", "laboratory": "江门市质量检验机构", "is_accredited": true, "dated_on": "2020-03-18", "lot": "20200310", "results": [{"item": "filter_efficiency_nacl", "value": {"value": 96, "unit": "%"}, "verdict": "pass"}]}, {"number": "A-2", "laboratory": "江门市质量检验机构", "is_accredited": true, "dated_on": "2020-03-23", "lot": "20200310", "results": [{"item": "inhalation_resistance", "value": {"value": 180, "unit": "Pa"}, "verdict": "pass"}]}]  | fail    |
      | [{"number": "A-1", "laboratory": "江门市质量检验机构", "is_accredited": true, "dated_on": "2020-03-18", "lot": "20200310", "results": [{"item": "filter_efficiency_nacl", "value": {"value": 96, "unit": "%"}, "verdict": "pass"}]}, {"number": "A-2", "laboratory": "江门市质量检验机构", "is_accredited": true, "dated_on": "2020-03-23", "lot": "20200310", "results": [{"item": "filter_efficiency_nacl", "value": {"value": 180, "unit": "Pa"}, "verdict": "pass"}]}] | pass    |
      | [{"number": "A-1", "laboratory": "江门市质量检验机构", "is_accredited": true, "dated_on": "2020-03-18", "lot": "20200310", "results": [{"item": "filter_efficiency_nacl", "value": {"value": 96, "unit": "%"}, "verdict": "pass"}]}, {"number": "A-2", "laboratory": "江门市质量检验机构", "is_accredited": true, "dated_on": "2020-03-23", "lot": "20200399", "results": [{"item": "inhalation_resistance", "value": {"value": 180, "unit": "Pa"}, "verdict": "pass"}]}]  | pass    |

  Scenario: What is said of a release before the report
    Given "/products/0/released_on" is "2020-03-17"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-6.1" is "fail"
    And the explanation says "lot 20200310 was released on 2020-03-17, before all that is reported of it had been reported"
    And the evidence is at "/products/0/reports/0/dated_on"
    And the citation is "release" of "device-release-guide-2016"

  Scenario: What is said of a shipment before the report
    Given "/products/0/shipped_on" is "2020-03-17"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-6.2" is "fail"
    And the explanation says "lot 20200310 was shipped on 2020-03-17, before all that is reported of it had been reported"
    And the evidence is at "/products/0/reports/0/dated_on"
    And the citation is "27" of "product-quality-law-2018"

  Scenario Outline: Without the day of the report nothing can be told
    Given "/products/0/reports/0/dated_on" is not given
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/dated_on" is "missing"

    Examples:
      | rule   |
      | PQ-6.1 |
      | PQ-6.2 |

  Scenario: No report at all
    Given "/products/0/reports" is an empty list
    When it is assessed as of "2020-03-25"
    Then rule "PQ-6.1" is "fail"
    And rule "PQ-6.2" is "fail"
    And rule "PQ-6.4" is "pass"
    And rule "PQ-6.5" is "pass"

  Scenario Outline: Released before shipment
    Given "/products/0/released_on" is "<day>"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-6.3" is "<outcome>"
    And rule "PQ-6.3" is judged "<outcome>"

    Examples:
      | day        | outcome |
      | 2020-03-20 | pass    |
      | 2020-03-21 | pass    |
      | 2020-03-22 | fail    |

  Scenario: Shipped without a release
    Given "/products/0/released_on" is not given
    When it is assessed as of "2020-03-25"
    Then rule "PQ-6.3" is "fail"
    And the explanation says "lot 20200310 was shipped on 2020-03-21 and had not been released"
    And the evidence is at "/products/0/released_on"
    And the citation is "release" of "device-release-guide-2016"
    And rule "PQ-6.1" is "not applicable"
    And rule "PQ-6.4" is "not applicable"

  Scenario: The day of release is of the wrong type
    Given "/products/0/released_on" is wrongly the text "三月二十日"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-6.1" is "unknown"
    And rule "PQ-6.3" is "unknown"
    And the evidence at "/products/0/released_on" is "of the wrong type"
    And rule "PQ-6.4" is "unknown"

  Scenario Outline: A failing lot that was released and shipped
    Given "/products/0/reports/0/results/0/verdict" is "fail"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "fail"
    And rule "<rule>" is judged "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "<passage>" of "<document>"

    Examples:
      | rule   | explanation                                                    | document                  | passage |
      | PQ-6.4 | lot 20200310 has failed a test, and was released on 2020-03-20 | device-release-guide-2016 | release |
      | PQ-6.5 | lot 20200310 has failed a test, and was shipped on 2020-03-21  | product-quality-law-2018  | 26      |

  Scenario Outline: Without a verdict nothing can be told
    Given "/products/0/reports/0/results/0/verdict" is not given
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/reports/0/results/0/verdict" is "missing"

    Examples:
      | rule   |
      | PQ-6.4 |
      | PQ-6.5 |

  Scenario Outline: A failing lot that stayed
    Given "/products/0/reports/0/results/0/verdict" is "fail"
    And "/products/0/shipped_on" is not given
    And "/products/0/released_on" is not given
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule   |
      | PQ-6.1 |
      | PQ-6.2 |
      | PQ-6.3 |
      | PQ-6.4 |
      | PQ-6.5 |

# language: en
Feature: The edition of T/CNTAC 55

  Background:
    Given the submission "products"

  Scenario Outline: T/CNTAC 55-2020 made before or after it binds
    Given "/products/0/standard" is "TCNTAC55-2020"
    And "/products/0/kind" is "civil hygienic mask"
    And "/products/0/made_on" is "<made on>"
    When it is assessed as of "2020-03-25"
    Then rule "TCNTAC55-2020-in-force" is "unknown"
    And rule "TCNTAC55-2020-in-force" is judged "<outcome>"

    Examples:
      | made on    | outcome |
      | 2020-02-29 | fail    |
      | 2020-03-25 | pass    |

  @boundary
  Scenario Outline: T/CNTAC 55-2020 made on the day when it begins or ceases to bind
    Given "/products/0/standard" is "TCNTAC55-2020"
    And "/products/0/kind" is "civil hygienic mask"
    And "/products/0/made_on" is "<made on>"
    When it is assessed as of "2020-03-25"
    Then rule "TCNTAC55-2020-in-force" is "unknown"
    And rule "TCNTAC55-2020-in-force" is judged "<outcome>"

    Examples:
      | made on    | outcome |
      | 2020-03-01 | pass    |

  Scenario: T/CNTAC 55-2020 without the day of manufacture
    Given "/products/0/standard" is "TCNTAC55-2020"
    And "/products/0/kind" is "civil hygienic mask"
    And "/products/0/made_on" is not given
    When it is assessed as of "2020-03-25"
    Then rule "TCNTAC55-2020-in-force" is "unknown"
    And rule "TCNTAC55-2020-in-force" is judged "unknown"

  Scenario: T/CNTAC 55-2020 what is said of a day on which it did not bind
    Given "/products/0/standard" is "TCNTAC55-2020"
    And "/products/0/kind" is "civil hygienic mask"
    And "/products/0/made_on" is "2020-02-29"
    When it is assessed as of "2020-03-25"
    Then rule "TCNTAC55-2020-in-force" is "unknown"
    And rule "TCNTAC55-2020-in-force" is judged "fail"
    And the explanation says "a limit that nobody has verified"
    And the explanation says "T/CNTAC 55-2020 did not bind on 2020-02-29, the day of manufacture"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "TCNTAC55-2020"

  Scenario: T/CNTAC 55-2020 assessed before it binds
    Given "/products/0/standard" is "TCNTAC55-2020"
    And "/products/0/kind" is "civil hygienic mask"
    And "/products/0/made_on" is "2020-02-29"
    When it is assessed as of "2020-02-29"
    Then rule "TCNTAC55-2020-in-force" is "unknown"
    And rule "TCNTAC55-2020-in-force" is judged "fail"

  Scenario Outline: T/CNTAC 55-2020 and the products it speaks of
    Given "/products/0/standard" is "TCNTAC55-2020"
    And "/products/0/kind" is "<kind>"
    When it is assessed as of "2020-03-25"
    Then rule "TCNTAC55-2020-kind" is "<outcome>"

    Examples:
      | kind                | outcome |
      | civil hygienic mask | pass    |
      | children's mask     | pass    |
      | surgical mask       | fail    |

  Scenario: T/CNTAC 55-2020 and what is said of other products
    Given "/products/0/standard" is "TCNTAC55-2020"
    And "/products/0/kind" is "surgical mask"
    When it is assessed as of "2020-03-25"
    Then rule "TCNTAC55-2020-kind" is "fail"
    And the explanation says "T/CNTAC 55-2020 does not speak of a surgical mask"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "TCNTAC55-2020"

  Scenario: T/CNTAC 55-2020 without the kind of product
    Given "/products/0/standard" is "TCNTAC55-2020"
    And "/products/0/kind" is not given
    When it is assessed as of "2020-03-25"
    Then rule "TCNTAC55-2020-kind" is "unknown"
    And the evidence at "/products/0/kind" is "missing"

  Scenario Outline: T/CNTAC 55-2020 is not the one declared
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "not applicable"
    And requirement "TCNTAC55-2020" is "not applicable"

    Examples:
      | rule                   |
      | TCNTAC55-2020-in-force |
      | TCNTAC55-2020-kind     |

  Scenario: T/CNTAC 55-2020 in all it asks
    Given "/products/0/standard" is "TCNTAC55-2020"
    And "/products/0/kind" is "civil hygienic mask"
    And "/products/0/made_on" is "2020-03-25"
    When it is assessed as of "2020-03-25"
    Then requirement "TCNTAC55-2020" is "undetermined"

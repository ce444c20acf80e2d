# language: en
Feature: The edition of GB/T 38880

  Background:
    Given the submission "products"

  Scenario Outline: GB/T 38880-2020 made before or after it binds
    Given "/products/0/standard" is "GBT38880-2020"
    And "/products/0/kind" is "children's mask"
    And "/products/0/made_on" is "<made on>"
    When it is assessed as of "2020-05-25"
    Then rule "GBT38880-2020-in-force" is "<outcome>"
    And rule "GBT38880-2020-in-force" is judged "<outcome>"

    Examples:
      | made on    | outcome |
      | 2020-05-05 | fail    |
      | 2020-05-25 | pass    |

  @boundary
  Scenario Outline: GB/T 38880-2020 made on the day when it begins or ceases to bind
    Given "/products/0/standard" is "GBT38880-2020"
    And "/products/0/kind" is "children's mask"
    And "/products/0/made_on" is "<made on>"
    When it is assessed as of "2020-05-25"
    Then rule "GBT38880-2020-in-force" is "<outcome>"
    And rule "GBT38880-2020-in-force" is judged "<outcome>"

    Examples:
      | made on    | outcome |
      | 2020-05-06 | pass    |

  Scenario: GB/T 38880-2020 without the day of manufacture
    Given "/products/0/standard" is "GBT38880-2020"
    And "/products/0/kind" is "children's mask"
    And "/products/0/made_on" is not given
    When it is assessed as of "2020-05-25"
    Then rule "GBT38880-2020-in-force" is "unknown"
    And rule "GBT38880-2020-in-force" is judged "unknown"
    And the evidence at "/products/0/made_on" is "missing"

  Scenario: GB/T 38880-2020 what is said of a day on which it did not bind
    Given "/products/0/standard" is "GBT38880-2020"
    And "/products/0/kind" is "children's mask"
    And "/products/0/made_on" is "2020-05-05"
    When it is assessed as of "2020-05-25"
    Then rule "GBT38880-2020-in-force" is "fail"
    And the explanation says "GB/T 38880-2020 did not bind on 2020-05-05, the day of manufacture"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "GBT38880-2020"

  Scenario: GB/T 38880-2020 assessed before it binds
    Given "/products/0/standard" is "GBT38880-2020"
    And "/products/0/kind" is "children's mask"
    And "/products/0/made_on" is "2020-05-05"
    When it is assessed as of "2020-05-05"
    Then rule "GBT38880-2020-in-force" is "fail"
    And rule "GBT38880-2020-in-force" is judged "fail"

  Scenario Outline: GB/T 38880-2020 and the products it speaks of
    Given "/products/0/standard" is "GBT38880-2020"
    And "/products/0/kind" is "<kind>"
    When it is assessed as of "2020-05-25"
    Then rule "GBT38880-2020-kind" is "<outcome>"

    Examples:
      | kind                  | outcome |
      | children's mask       | pass    |
      | daily protective mask | fail    |

  Scenario: GB/T 38880-2020 and what is said of other products
    Given "/products/0/standard" is "GBT38880-2020"
    And "/products/0/kind" is "daily protective mask"
    When it is assessed as of "2020-05-25"
    Then rule "GBT38880-2020-kind" is "fail"
    And the explanation says "GB/T 38880-2020 does not speak of a daily protective mask"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "GBT38880-2020"

  Scenario: GB/T 38880-2020 without the kind of product
    Given "/products/0/standard" is "GBT38880-2020"
    And "/products/0/kind" is not given
    When it is assessed as of "2020-05-25"
    Then rule "GBT38880-2020-kind" is "unknown"
    And the evidence at "/products/0/kind" is "missing"

  Scenario Outline: GB/T 38880-2020 and its classes
    Given "/products/0/standard" is "GBT38880-2020"
    And "/products/0/kind" is "children's mask"
    And "/products/0/class" is "<class>"
    When it is assessed as of "2020-05-25"
    Then rule "GBT38880-2020-class" is "<outcome>"

    Examples:
      | class                | outcome |
      | class F (protective) | pass    |
      | class W (hygienic)   | pass    |
      | level A              | fail    |
      | F95                  | fail    |

  Scenario: GB/T 38880-2020 and what is said of other classes
    Given "/products/0/standard" is "GBT38880-2020"
    And "/products/0/kind" is "children's mask"
    And "/products/0/class" is "level A"
    When it is assessed as of "2020-05-25"
    Then rule "GBT38880-2020-class" is "fail"
    And the explanation says "GB/T 38880-2020 has no class level A"
    And the evidence is at "/products/0/class"
    And the citation is "in-force" of "GBT38880-2020"

  Scenario: GB/T 38880-2020 without the class
    Given "/products/0/standard" is "GBT38880-2020"
    And "/products/0/kind" is "children's mask"
    And "/products/0/class" is not given
    When it is assessed as of "2020-05-25"
    Then rule "GBT38880-2020-class" is "unknown"
    And the evidence at "/products/0/class" is "missing"

  Scenario Outline: GB/T 38880-2020 is not the one declared
    When it is assessed as of "2020-05-25"
    Then rule "<rule>" is "not applicable"
    And requirement "GBT38880-2020" is "not applicable"

    Examples:
      | rule                   |
      | GBT38880-2020-in-force |
      | GBT38880-2020-kind     |
      | GBT38880-2020-class    |

  Scenario: GB/T 38880-2020 in all it asks
    Given "/products/0/standard" is "GBT38880-2020"
    And "/products/0/kind" is "children's mask"
    And "/products/0/class" is "class F (protective)"
    And "/products/0/made_on" is "2020-05-25"
    When it is assessed as of "2020-05-25"
    Then requirement "GBT38880-2020" is "compliant"

# language: en
Feature: The edition of GB/T 32610

  Background:
    Given the submission "products"

  Scenario Outline: GB/T 32610-2016 made before or after it binds
    Given "/products/0/standard" is "GBT32610-2016"
    And "/products/0/kind" is "daily protective mask"
    And "/products/0/made_on" is "<made on>"
    When it is assessed as of "2020-03-25"
    Then rule "GBT32610-2016-in-force" is "<outcome>"
    And rule "GBT32610-2016-in-force" is judged "<outcome>"

    Examples:
      | made on    | outcome |
      | 2016-10-31 | fail    |
      | 2020-03-25 | pass    |

  @boundary
  Scenario Outline: GB/T 32610-2016 made on the day when it begins or ceases to bind
    Given "/products/0/standard" is "GBT32610-2016"
    And "/products/0/kind" is "daily protective mask"
    And "/products/0/made_on" is "<made on>"
    When it is assessed as of "2020-03-25"
    Then rule "GBT32610-2016-in-force" is "<outcome>"
    And rule "GBT32610-2016-in-force" is judged "<outcome>"

    Examples:
      | made on    | outcome |
      | 2016-11-01 | pass    |

  Scenario: GB/T 32610-2016 without the day of manufacture
    Given "/products/0/standard" is "GBT32610-2016"
    And "/products/0/kind" is "daily protective mask"
    And "/products/0/made_on" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GBT32610-2016-in-force" is "unknown"
    And rule "GBT32610-2016-in-force" is judged "unknown"
    And the evidence at "/products/0/made_on" is "missing"

  Scenario: GB/T 32610-2016 what is said of a day on which it did not bind
    Given "/products/0/standard" is "GBT32610-2016"
    And "/products/0/kind" is "daily protective mask"
    And "/products/0/made_on" is "2016-10-31"
    When it is assessed as of "2020-03-25"
    Then rule "GBT32610-2016-in-force" is "fail"
    And the explanation says "GB/T 32610-2016 did not bind on 2016-10-31, the day of manufacture"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "GBT32610-2016"

  Scenario: GB/T 32610-2016 assessed before it binds
    Given "/products/0/standard" is "GBT32610-2016"
    And "/products/0/kind" is "daily protective mask"
    And "/products/0/made_on" is "2016-10-31"
    When it is assessed as of "2016-10-31"
    Then rule "GBT32610-2016-in-force" is "fail"
    And rule "GBT32610-2016-in-force" is judged "fail"

  Scenario Outline: GB/T 32610-2016 and the products it speaks of
    Given "/products/0/standard" is "GBT32610-2016"
    And "/products/0/kind" is "<kind>"
    When it is assessed as of "2020-03-25"
    Then rule "GBT32610-2016-kind" is "<outcome>"

    Examples:
      | kind                  | outcome |
      | daily protective mask | pass    |
      | children's mask       | fail    |

  Scenario: GB/T 32610-2016 and what is said of other products
    Given "/products/0/standard" is "GBT32610-2016"
    And "/products/0/kind" is "children's mask"
    When it is assessed as of "2020-03-25"
    Then rule "GBT32610-2016-kind" is "fail"
    And the explanation says "GB/T 32610-2016 does not speak of a children's mask"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "GBT32610-2016"

  Scenario: GB/T 32610-2016 without the kind of product
    Given "/products/0/standard" is "GBT32610-2016"
    And "/products/0/kind" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GBT32610-2016-kind" is "unknown"
    And the evidence at "/products/0/kind" is "missing"

  Scenario Outline: GB/T 32610-2016 and its classes
    Given "/products/0/standard" is "GBT32610-2016"
    And "/products/0/kind" is "daily protective mask"
    And "/products/0/class" is "<class>"
    When it is assessed as of "2020-03-25"
    Then rule "GBT32610-2016-class" is "<outcome>"

    Examples:
      | class   | outcome |
      | level A | pass    |
      | level B | pass    |
      | level C | pass    |
      | level D | pass    |
      | KN95    | fail    |
      | F95     | fail    |

  Scenario: GB/T 32610-2016 and what is said of other classes
    Given "/products/0/standard" is "GBT32610-2016"
    And "/products/0/kind" is "daily protective mask"
    And "/products/0/class" is "KN95"
    When it is assessed as of "2020-03-25"
    Then rule "GBT32610-2016-class" is "fail"
    And the explanation says "GB/T 32610-2016 has no class KN95"
    And the evidence is at "/products/0/class"
    And the citation is "in-force" of "GBT32610-2016"

  Scenario: GB/T 32610-2016 without the class
    Given "/products/0/standard" is "GBT32610-2016"
    And "/products/0/kind" is "daily protective mask"
    And "/products/0/class" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GBT32610-2016-class" is "unknown"
    And the evidence at "/products/0/class" is "missing"

  Scenario Outline: GB/T 32610-2016 is not the one declared
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "not applicable"
    And requirement "GBT32610-2016" is "not applicable"

    Examples:
      | rule                   |
      | GBT32610-2016-in-force |
      | GBT32610-2016-kind     |
      | GBT32610-2016-class    |

  Scenario: GB/T 32610-2016 in all it asks
    Given "/products/0/standard" is "GBT32610-2016"
    And "/products/0/kind" is "daily protective mask"
    And "/products/0/class" is "level A"
    And "/products/0/made_on" is "2020-03-25"
    When it is assessed as of "2020-03-25"
    Then requirement "GBT32610-2016" is "compliant"

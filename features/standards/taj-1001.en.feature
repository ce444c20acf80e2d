# language: en
Feature: The edition of TAJ 1001

  Background:
    Given the submission "products"

  Scenario Outline: TAJ 1001-2015 made before or after it binds
    Given "/products/0/standard" is "TAJ1001-2015"
    And "/products/0/kind" is "PM2.5 mask"
    And "/products/0/made_on" is "<made on>"
    When it is assessed as of "2020-03-25"
    Then rule "TAJ1001-2015-in-force" is "<outcome>"
    And rule "TAJ1001-2015-in-force" is judged "<outcome>"

    Examples:
      | made on    | outcome |
      | 2016-02-29 | fail    |
      | 2020-03-25 | pass    |

  @boundary
  Scenario Outline: TAJ 1001-2015 made on the day when it begins or ceases to bind
    Given "/products/0/standard" is "TAJ1001-2015"
    And "/products/0/kind" is "PM2.5 mask"
    And "/products/0/made_on" is "<made on>"
    When it is assessed as of "2020-03-25"
    Then rule "TAJ1001-2015-in-force" is "<outcome>"
    And rule "TAJ1001-2015-in-force" is judged "<outcome>"

    Examples:
      | made on    | outcome |
      | 2016-03-01 | pass    |

  Scenario: TAJ 1001-2015 without the day of manufacture
    Given "/products/0/standard" is "TAJ1001-2015"
    And "/products/0/kind" is "PM2.5 mask"
    And "/products/0/made_on" is not given
    When it is assessed as of "2020-03-25"
    Then rule "TAJ1001-2015-in-force" is "unknown"
    And rule "TAJ1001-2015-in-force" is judged "unknown"
    And the evidence at "/products/0/made_on" is "missing"

  Scenario: TAJ 1001-2015 what is said of a day on which it did not bind
    Given "/products/0/standard" is "TAJ1001-2015"
    And "/products/0/kind" is "PM2.5 mask"
    And "/products/0/made_on" is "2016-02-29"
    When it is assessed as of "2020-03-25"
    Then rule "TAJ1001-2015-in-force" is "fail"
    And the explanation says "TAJ 1001-2015 did not bind on 2016-02-29, the day of manufacture"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "TAJ1001-2015"

  Scenario: TAJ 1001-2015 assessed before it binds
    Given "/products/0/standard" is "TAJ1001-2015"
    And "/products/0/kind" is "PM2.5 mask"
    And "/products/0/made_on" is "2016-02-29"
    When it is assessed as of "2016-02-29"
    Then rule "TAJ1001-2015-in-force" is "fail"
    And rule "TAJ1001-2015-in-force" is judged "fail"

  Scenario Outline: TAJ 1001-2015 and the products it speaks of
    Given "/products/0/standard" is "TAJ1001-2015"
    And "/products/0/kind" is "<kind>"
    When it is assessed as of "2020-03-25"
    Then rule "TAJ1001-2015-kind" is "<outcome>"

    Examples:
      | kind                | outcome |
      | PM2.5 mask          | pass    |
      | particle respirator | fail    |

  Scenario: TAJ 1001-2015 and what is said of other products
    Given "/products/0/standard" is "TAJ1001-2015"
    And "/products/0/kind" is "particle respirator"
    When it is assessed as of "2020-03-25"
    Then rule "TAJ1001-2015-kind" is "fail"
    And the explanation says "TAJ 1001-2015 does not speak of a particle respirator"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "TAJ1001-2015"

  Scenario: TAJ 1001-2015 without the kind of product
    Given "/products/0/standard" is "TAJ1001-2015"
    And "/products/0/kind" is not given
    When it is assessed as of "2020-03-25"
    Then rule "TAJ1001-2015-kind" is "unknown"
    And the evidence at "/products/0/kind" is "missing"

  Scenario Outline: TAJ 1001-2015 and its classes
    Given "/products/0/standard" is "TAJ1001-2015"
    And "/products/0/kind" is "PM2.5 mask"
    And "/products/0/class" is "<class>"
    When it is assessed as of "2020-03-25"
    Then rule "TAJ1001-2015-class" is "<outcome>"

    Examples:
      | class                | outcome |
      | F95                  | pass    |
      | F90                  | pass    |
      | class F (protective) | fail    |
      | KN95                 | fail    |

  Scenario: TAJ 1001-2015 and what is said of other classes
    Given "/products/0/standard" is "TAJ1001-2015"
    And "/products/0/kind" is "PM2.5 mask"
    And "/products/0/class" is "class F (protective)"
    When it is assessed as of "2020-03-25"
    Then rule "TAJ1001-2015-class" is "fail"
    And the explanation says "TAJ 1001-2015 has no class class F (protective)"
    And the evidence is at "/products/0/class"
    And the citation is "in-force" of "TAJ1001-2015"

  Scenario: TAJ 1001-2015 without the class
    Given "/products/0/standard" is "TAJ1001-2015"
    And "/products/0/kind" is "PM2.5 mask"
    And "/products/0/class" is not given
    When it is assessed as of "2020-03-25"
    Then rule "TAJ1001-2015-class" is "unknown"
    And the evidence at "/products/0/class" is "missing"

  Scenario Outline: TAJ 1001-2015 is not the one declared
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "not applicable"
    And requirement "TAJ1001-2015" is "not applicable"

    Examples:
      | rule                  |
      | TAJ1001-2015-in-force |
      | TAJ1001-2015-kind     |
      | TAJ1001-2015-class    |

  Scenario: TAJ 1001-2015 in all it asks
    Given "/products/0/standard" is "TAJ1001-2015"
    And "/products/0/kind" is "PM2.5 mask"
    And "/products/0/class" is "F95"
    And "/products/0/made_on" is "2020-03-25"
    When it is assessed as of "2020-03-25"
    Then requirement "TAJ1001-2015" is "compliant"

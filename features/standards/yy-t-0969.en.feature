# language: en
Feature: The edition of YY/T 0969

  Background:
    Given the submission "products"

  Scenario Outline: YY/T 0969-2013 made before or after it binds
    Given "/products/0/standard" is "YYT0969-2013"
    And "/products/0/kind" is "single-use medical mask"
    And "/products/0/made_on" is "<made on>"
    When it is assessed as of "2020-03-25"
    Then rule "YYT0969-2013-in-force" is "<outcome>"
    And rule "YYT0969-2013-in-force" is judged "<outcome>"

    Examples:
      | made on    | outcome |
      | 2014-09-30 | fail    |
      | 2020-03-25 | pass    |

  @boundary
  Scenario Outline: YY/T 0969-2013 made on the day when it begins or ceases to bind
    Given "/products/0/standard" is "YYT0969-2013"
    And "/products/0/kind" is "single-use medical mask"
    And "/products/0/made_on" is "<made on>"
    When it is assessed as of "2020-03-25"
    Then rule "YYT0969-2013-in-force" is "<outcome>"
    And rule "YYT0969-2013-in-force" is judged "<outcome>"

    Examples:
      | made on    | outcome |
      | 2014-10-01 | pass    |

  Scenario: YY/T 0969-2013 without the day of manufacture
    Given "/products/0/standard" is "YYT0969-2013"
    And "/products/0/kind" is "single-use medical mask"
    And "/products/0/made_on" is not given
    When it is assessed as of "2020-03-25"
    Then rule "YYT0969-2013-in-force" is "unknown"
    And rule "YYT0969-2013-in-force" is judged "unknown"
    And the evidence at "/products/0/made_on" is "missing"

  Scenario: YY/T 0969-2013 what is said of a day on which it did not bind
    Given "/products/0/standard" is "YYT0969-2013"
    And "/products/0/kind" is "single-use medical mask"
    And "/products/0/made_on" is "2014-09-30"
    When it is assessed as of "2020-03-25"
    Then rule "YYT0969-2013-in-force" is "fail"
    And the explanation says "YY/T 0969-2013 did not bind on 2014-09-30, the day of manufacture"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "YYT0969-2013"

  Scenario: YY/T 0969-2013 assessed before it binds
    Given "/products/0/standard" is "YYT0969-2013"
    And "/products/0/kind" is "single-use medical mask"
    And "/products/0/made_on" is "2014-09-30"
    When it is assessed as of "2014-09-30"
    Then rule "YYT0969-2013-in-force" is "fail"
    And rule "YYT0969-2013-in-force" is judged "fail"

  Scenario Outline: YY/T 0969-2013 and the products it speaks of
    Given "/products/0/standard" is "YYT0969-2013"
    And "/products/0/kind" is "<kind>"
    When it is assessed as of "2020-03-25"
    Then rule "YYT0969-2013-kind" is "<outcome>"

    Examples:
      | kind                    | outcome |
      | single-use medical mask | pass    |
      | surgical mask           | fail    |

  Scenario: YY/T 0969-2013 and what is said of other products
    Given "/products/0/standard" is "YYT0969-2013"
    And "/products/0/kind" is "surgical mask"
    When it is assessed as of "2020-03-25"
    Then rule "YYT0969-2013-kind" is "fail"
    And the explanation says "YY/T 0969-2013 does not speak of a surgical mask"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "YYT0969-2013"

  Scenario: YY/T 0969-2013 without the kind of product
    Given "/products/0/standard" is "YYT0969-2013"
    And "/products/0/kind" is not given
    When it is assessed as of "2020-03-25"
    Then rule "YYT0969-2013-kind" is "unknown"
    And the evidence at "/products/0/kind" is "missing"

  Scenario Outline: YY/T 0969-2013 is not the one declared
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "not applicable"
    And requirement "YYT0969-2013" is "not applicable"

    Examples:
      | rule                  |
      | YYT0969-2013-in-force |
      | YYT0969-2013-kind     |

  Scenario: YY/T 0969-2013 in all it asks
    Given "/products/0/standard" is "YYT0969-2013"
    And "/products/0/kind" is "single-use medical mask"
    And "/products/0/made_on" is "2020-03-25"
    When it is assessed as of "2020-03-25"
    Then requirement "YYT0969-2013" is "compliant"

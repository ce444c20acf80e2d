# language: en
Feature: The editions of YY 0469

  Background:
    Given the submission "products"

  Scenario Outline: YY 0469-2011 made before or after it binds
    Given "/products/0/standard" is "YY0469-2011"
    And "/products/0/kind" is "surgical mask"
    And "/products/0/made_on" is "<made on>"
    When it is assessed as of "2026-12-10"
    Then rule "YY0469-2011-in-force" is "<outcome>"
    And rule "YY0469-2011-in-force" is judged "<outcome>"

    Examples:
      | made on    | outcome |
      | 2013-05-31 | fail    |
      | 2026-11-30 | pass    |

  @boundary
  Scenario Outline: YY 0469-2011 made on the day when it begins or ceases to bind
    Given "/products/0/standard" is "YY0469-2011"
    And "/products/0/kind" is "surgical mask"
    And "/products/0/made_on" is "<made on>"
    When it is assessed as of "2026-12-10"
    Then rule "YY0469-2011-in-force" is "<outcome>"
    And rule "YY0469-2011-in-force" is judged "<outcome>"

    Examples:
      | made on    | outcome |
      | 2013-06-01 | pass    |
      | 2026-12-01 | fail    |

  Scenario: YY 0469-2011 without the day of manufacture
    Given "/products/0/standard" is "YY0469-2011"
    And "/products/0/kind" is "surgical mask"
    And "/products/0/made_on" is not given
    When it is assessed as of "2026-12-10"
    Then rule "YY0469-2011-in-force" is "unknown"
    And rule "YY0469-2011-in-force" is judged "unknown"
    And the evidence at "/products/0/made_on" is "missing"

  Scenario: YY 0469-2011 what is said of a day on which it did not bind
    Given "/products/0/standard" is "YY0469-2011"
    And "/products/0/kind" is "surgical mask"
    And "/products/0/made_on" is "2013-05-31"
    When it is assessed as of "2026-12-10"
    Then rule "YY0469-2011-in-force" is "fail"
    And the explanation says "YY 0469-2011 did not bind on 2013-05-31, the day of manufacture"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "YY0469-2011"

  Scenario: YY 0469-2011 assessed before it binds
    Given "/products/0/standard" is "YY0469-2011"
    And "/products/0/kind" is "surgical mask"
    And "/products/0/made_on" is "2013-05-31"
    When it is assessed as of "2013-05-31"
    Then rule "YY0469-2011-in-force" is "fail"
    And rule "YY0469-2011-in-force" is judged "fail"

  Scenario Outline: YY 0469-2011 and the products it speaks of
    Given "/products/0/standard" is "YY0469-2011"
    And "/products/0/kind" is "<kind>"
    When it is assessed as of "2026-12-10"
    Then rule "YY0469-2011-kind" is "<outcome>"

    Examples:
      | kind                | outcome |
      | surgical mask       | pass    |
      | particle respirator | fail    |

  Scenario: YY 0469-2011 and what is said of other products
    Given "/products/0/standard" is "YY0469-2011"
    And "/products/0/kind" is "particle respirator"
    When it is assessed as of "2026-12-10"
    Then rule "YY0469-2011-kind" is "fail"
    And the explanation says "YY 0469-2011 does not speak of a particle respirator"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "YY0469-2011"

  Scenario: YY 0469-2011 without the kind of product
    Given "/products/0/standard" is "YY0469-2011"
    And "/products/0/kind" is not given
    When it is assessed as of "2026-12-10"
    Then rule "YY0469-2011-kind" is "unknown"
    And the evidence at "/products/0/kind" is "missing"

  Scenario Outline: YY 0469-2011 is not the one declared
    When it is assessed as of "2026-12-10"
    Then rule "<rule>" is "not applicable"
    And requirement "YY0469-2011" is "not applicable"

    Examples:
      | rule                 |
      | YY0469-2011-in-force |
      | YY0469-2011-kind     |

  Scenario: YY 0469-2011 in all it asks
    Given "/products/0/standard" is "YY0469-2011"
    And "/products/0/kind" is "surgical mask"
    And "/products/0/made_on" is "2020-03-10"
    When it is assessed as of "2026-12-10"
    Then requirement "YY0469-2011" is "compliant"

  Scenario Outline: YY 0469-2023 made before or after it binds
    Given "/products/0/standard" is "YY0469-2023"
    And "/products/0/kind" is "surgical mask"
    And "/products/0/made_on" is "<made on>"
    When it is assessed as of "2026-12-10"
    Then rule "YY0469-2023-in-force" is "<outcome>"
    And rule "YY0469-2023-in-force" is judged "<outcome>"

    Examples:
      | made on    | outcome |
      | 2026-11-30 | fail    |
      | 2026-12-10 | pass    |

  @boundary
  Scenario Outline: YY 0469-2023 made on the day when it begins or ceases to bind
    Given "/products/0/standard" is "YY0469-2023"
    And "/products/0/kind" is "surgical mask"
    And "/products/0/made_on" is "<made on>"
    When it is assessed as of "2026-12-10"
    Then rule "YY0469-2023-in-force" is "<outcome>"
    And rule "YY0469-2023-in-force" is judged "<outcome>"

    Examples:
      | made on    | outcome |
      | 2026-12-01 | pass    |

  Scenario: YY 0469-2023 without the day of manufacture
    Given "/products/0/standard" is "YY0469-2023"
    And "/products/0/kind" is "surgical mask"
    And "/products/0/made_on" is not given
    When it is assessed as of "2026-12-10"
    Then rule "YY0469-2023-in-force" is "unknown"
    And rule "YY0469-2023-in-force" is judged "unknown"
    And the evidence at "/products/0/made_on" is "missing"

  Scenario: YY 0469-2023 what is said of a day on which it did not bind
    Given "/products/0/standard" is "YY0469-2023"
    And "/products/0/kind" is "surgical mask"
    And "/products/0/made_on" is "2026-11-30"
    When it is assessed as of "2026-12-10"
    Then rule "YY0469-2023-in-force" is "fail"
    And the explanation says "YY 0469-2023 did not bind on 2026-11-30, the day of manufacture"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "YY0469-2023"

  Scenario: YY 0469-2023 assessed before it binds
    Given "/products/0/standard" is "YY0469-2023"
    And "/products/0/kind" is "surgical mask"
    And "/products/0/made_on" is "2026-11-30"
    When it is assessed as of "2026-11-30"
    Then rule "YY0469-2023-in-force" is "fail"
    And rule "YY0469-2023-in-force" is judged "fail"

  Scenario Outline: YY 0469-2023 and the products it speaks of
    Given "/products/0/standard" is "YY0469-2023"
    And "/products/0/kind" is "<kind>"
    When it is assessed as of "2026-12-10"
    Then rule "YY0469-2023-kind" is "<outcome>"

    Examples:
      | kind                | outcome |
      | surgical mask       | pass    |
      | particle respirator | fail    |

  Scenario: YY 0469-2023 and what is said of other products
    Given "/products/0/standard" is "YY0469-2023"
    And "/products/0/kind" is "particle respirator"
    When it is assessed as of "2026-12-10"
    Then rule "YY0469-2023-kind" is "fail"
    And the explanation says "YY 0469-2023 does not speak of a particle respirator"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "YY0469-2023"

  Scenario: YY 0469-2023 without the kind of product
    Given "/products/0/standard" is "YY0469-2023"
    And "/products/0/kind" is not given
    When it is assessed as of "2026-12-10"
    Then rule "YY0469-2023-kind" is "unknown"
    And the evidence at "/products/0/kind" is "missing"

  Scenario Outline: YY 0469-2023 judged by whoever holds the text
    Given "/products/0/standard" is "YY0469-2023"
    And "/products/0/kind" is "surgical mask"
    And an inspector found rule "YY0469-2023-text" at "/products/0" "<finding>"
    When it is assessed as of "2026-12-10"
    Then rule "YY0469-2023-text" is "<outcome>"

    Examples:
      | finding | outcome |
      | met     | pass    |
      | not met | fail    |

  Scenario: YY 0469-2023 judged by nobody yet
    Given "/products/0/standard" is "YY0469-2023"
    And "/products/0/kind" is "surgical mask"
    When it is assessed as of "2026-12-10"
    Then rule "YY0469-2023-text" is "unknown"

  Scenario: YY 0469-2023 found not to be met, and what is said
    Given "/products/0/standard" is "YY0469-2023"
    And "/products/0/kind" is "surgical mask"
    And an inspector found rule "YY0469-2023-text" at "/products/0" "not met"
    When it is assessed as of "2026-12-10"
    Then rule "YY0469-2023-text" is "fail"
    And the explanation says "held against YY 0469-2023, the product does not comply"
    And the evidence is at "/products/0/standard"
    And the citation is "in-force" of "YY0469-2023"

  Scenario Outline: YY 0469-2023 is not the one declared
    When it is assessed as of "2026-12-10"
    Then rule "<rule>" is "not applicable"
    And requirement "YY0469-2023" is "not applicable"

    Examples:
      | rule                 |
      | YY0469-2023-in-force |
      | YY0469-2023-kind     |
      | YY0469-2023-text     |

  Scenario: YY 0469-2023 in all it asks
    Given "/products/0/standard" is "YY0469-2023"
    And "/products/0/kind" is "surgical mask"
    And "/products/0/made_on" is "2026-12-10"
    When it is assessed as of "2026-12-10"
    Then requirement "YY0469-2023" is "undetermined"

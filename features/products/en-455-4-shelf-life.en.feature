Feature: EN 455-4: shelf life

  Background:
    Given the submission "products"
    And "/products/0/standard" is "EN455-4"
    And "/products/0/kind" is "exam_gloves"

  Scenario Outline: The shelf life claimed
    Given "/products/0/made_on" is "<made on>"
    And "/products/0/expires_on" is "<expires on>"
    When it is assessed as of "2020-03-25"
    Then rule "EN455-4-shelf-life-claim" is "<outcome>"
    And rule "EN455-4-shelf-life-claim" is judged "<outcome>"

    Examples:
      | made on    | expires on | outcome |
      | 2020-03-10 | 2025-03-10 | pass    |
      | 2020-03-10 | 2025-03-12 | fail    |
      | 2020-03-10 | 2023-03-09 | pass    |
      | 2020-03-10 | 2030-03-10 | fail    |
      | 2020-02-01 | 2025-02-02 | fail    |
      | 2020-03-10 | 2020-03-09 | fail    |

    @boundary
    Examples: two leap days in the five years
      | made on    | expires on | outcome |
      | 2020-02-01 | 2025-02-01 | pass    |

  Scenario Outline: A day is missing
    Given "<field>" is not given
    When it is assessed on its own day
    Then rule "EN455-4-shelf-life-claim" is "unknown"
    And rule "EN455-4-shelf-life-claim" is judged "unknown"
    And the evidence at "<field>" is "missing"

    Examples:
      | field                  |
      | /products/0/made_on    |
      | /products/0/expires_on |

  Scenario: What is said of more than five years
    Given "/products/0/expires_on" is "2026-03-10"
    When it is assessed on its own day
    Then rule "EN455-4-shelf-life-claim" is "fail"
    And the explanation says "made on 2020-03-10 and marked to expire on 2026-03-10, not within the five years of EN 455-4 from there"
    And the evidence is at "/products/0/expires_on"
    And the citation is "shelf-life" of "EN455-4"
    And requirement "EN455-4-shelf-life" is "non-compliant"

  Scenario: Of another standard it is not asked
    Given "/products/0/standard" is "EN455-3"
    When it is assessed on its own day
    Then rule "EN455-4-shelf-life-claim" is "not applicable"

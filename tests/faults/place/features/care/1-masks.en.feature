Feature: Wear a mask
  Background:
    Given the submission "compliant"

  @boundary
  Scenario Outline: <count> masks
    Given "Masks in stock" is "<count>"
    When it is assessed on its own day
    Then rule "M-1.1" is "<outcome>"
    Examples:
      | count | outcome |
      | 100   | pass    |
      | 99    | fail    |

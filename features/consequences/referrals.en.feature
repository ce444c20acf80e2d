# language: en
Feature: Referrals

  Background:
    Given the submission "compliant"

  Scenario: The health department hears of those who have to be isolated
    Given "Employee 4 / Is in isolation" is "no"
    When it is assessed on its own day
    Then rule "EO-2.3" is "fail"
    And the consequences include "CQ-ISOLATE-FEVER"
    And the consequences include "CQ-SUSPEND-WORKPLACE"
    And the consequences include "CQ-TELL-HEALTH"

  Scenario: The health department hears of a workplace that is suspended
    Given "Fever case 1 / Employee with fever" is "E-001"
    When it is assessed on its own day
    Then rule "FP-2.4" is "fail"
    And the consequences include "CQ-SUSPEND-WORKPLACE"
    And the consequences include "CQ-TELL-HEALTH"

  Scenario Outline: The industry department helps with stocks
    Given "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "<rule>" is "fail"
    And the consequences include "CQ-RESTOCK"
    And the consequences include "CQ-TELL-INDUSTRY-OF-STOCKS"

    Examples:
      | field                       | value | rule   |
      | Masks in stock              | 39    | EO-3.2 |
      | Days the disinfectant lasts | 9     | FP-3.4 |

  Scenario: The industry department hears of key material that is not being made
    Given "Makes key epidemic-prevention material" is "yes"
    And "Entrance 1 / Everybody entering is checked" is "no"
    And "Observation rooms" is "0"
    When it is assessed on its own day
    Then the consequences include "CQ-SUSPEND-LINE"
    And the consequences include "CQ-TELL-INDUSTRY-OF-KEY-MAKER"

  Scenario Outline: The industry department sees to reports and to a contact
    Given "<field>" is "no"
    When it is assessed on its own day
    Then rule "<rule>" is "fail"
    And the consequences include "CQ-TELL-INDUSTRY-OF-REPORTING"

    Examples:
      | field                                       | rule   |
      | Reports capacity, output and stock promptly | NG-9.1 |
      | Has a contact around the clock              | NG-9.2 |

  Scenario Outline: The labour department hears of unpaid wages and dismissals
    Given "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "EO-8.2" is "fail"
    And the consequences include "CQ-PAY-WAGES"
    And the consequences include "CQ-TELL-LABOUR"

    Examples:
      | field                                 | value |
      | Employee 2 / Paid while isolated      | no    |
      | Employee 2 / Dismissed while isolated | yes   |

  Scenario: Market supervision inspects a canteen that does not comply
    Given "Meals are staggered" is "no"
    When it is assessed on its own day
    Then requirement "NG-5" is "non-compliant"
    And the consequences include "CQ-TELL-MARKET-OF-CANTEEN"

  Scenario: Market supervision watches products around a suspension
    Given "Makes protective products" is "yes"
    And "Entrance 1 / Everybody entering is checked" is "no"
    And "Observation rooms" is "0"
    When it is assessed on its own day
    Then the consequences include "CQ-SUSPEND-LINE"
    And the consequences include "CQ-TELL-MARKET-OF-PRODUCTS"

  Scenario: The community registers staff who were not reported
    Given "Resumed and watch-list staff are reported" is "no"
    When it is assessed on its own day
    Then rule "FP-4.2" is "fail"
    And the consequences include "CQ-TELL-COMMUNITY"

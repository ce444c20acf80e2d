# language: en
Feature: Escalations

  Background:
    Given the submission "compliant"

  Scenario: From stocks to the resident officer in three steps
    Given "Makes key epidemic-prevention material" is "no"
    And "Has a resident officer" is "yes"
    And "Masks in stock" is "39"
    When it is assessed on its own day
    Then rule "EO-3.2" is "fail"
    And the consequences include "CQ-RESTOCK"
    And the consequences include "CQ-TELL-INDUSTRY-OF-STOCKS"
    And the consequences include "CQ-OFFICER-AND-INDUSTRY"

  Scenario: From a fever to the headquarters in four steps
    Given "Has a resident officer" is "yes"
    And "Employee 4 / Is in isolation" is "no"
    When it is assessed on its own day
    Then rule "EO-2.3" is "fail"
    And the consequences include "CQ-ISOLATE-FEVER"
    And the consequences include "CQ-SUSPEND-WORKPLACE"
    And the consequences include "CQ-TELL-HEALTH"
    And the consequences include "CQ-HEADQUARTERS-AND-HEALTH"

  Scenario: The resident officer hears of a workplace that is suspended
    Given "Has a resident officer" is "yes"
    And "Employee 2 / Isolation ended on" is "2020-02-05"
    When it is assessed on its own day
    Then rule "JM-2.2" is "fail"
    And the consequences include "CQ-ISOLATE-TWO-HISTORIES"
    And the consequences include "CQ-SUSPEND-WORKPLACE"
    And the consequences include "CQ-OFFICER-AND-WORKPLACE"

  Scenario: From the verdict to the resident officer in three steps
    Given "Makes key epidemic-prevention material" is "yes"
    And "Has a resident officer" is "yes"
    And "Resumed and watch-list staff are reported" is "no"
    When it is assessed on its own day
    Then the submission is "non-compliant"
    And the consequences include "CQ-RECTIFY"
    And the consequences include "CQ-HELP-KEY-MAKER"
    And the consequences include "CQ-OFFICER-AND-HELP"

  Scenario: From key material that is not made to the headquarters in three steps
    Given "Makes key epidemic-prevention material" is "yes"
    And "Entrance 1 / Everybody entering is checked" is "no"
    And "Observation rooms" is "0"
    When it is assessed on its own day
    Then requirement "EO-2" is "non-compliant"
    And requirement "EO-4" is "non-compliant"
    And the consequences include "CQ-SUSPEND-LINE"
    And the consequences include "CQ-TELL-INDUSTRY-OF-KEY-MAKER"
    And the consequences include "CQ-OFFICER-AND-INDUSTRY"
    And the consequences include "CQ-HEADQUARTERS-AND-KEY-MATERIAL"

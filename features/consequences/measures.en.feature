# language: en
Feature: Measures

  Background:
    Given the submission "compliant"

  Scenario Outline: Staff with a fever are isolated
    Given "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "<rule>" is "fail"
    And the consequences include "CQ-ISOLATE-FEVER"

    Examples:
      | field                                    | value | rule   |
      | Employee 4 / Is in isolation             | no    | EO-2.3 |
      | Fever case 1 / Is kept under observation | no    | FP-2.3 |
      | Fever case 1 / Is kept under observation | no    | NG-8.3 |

  Scenario: Before the national guide a fever without observation leads to isolation too
    Given "Fever case 1 / Is kept under observation" is "no"
    When it is assessed as of "2020-02-14"
    Then rule "FP-2.3" is "fail"
    And rule "NG-8.3" is "not in force"
    And the consequences include "CQ-ISOLATE-FEVER"

  Scenario: Below the temperature of a fever the national guide leads to isolation
    Given "Fever case 1 / Is kept under observation" is "no"
    And "Fever case 1 / Temperature when found" is "37.2"
    When it is assessed on its own day
    Then rule "FP-2.3" is "not applicable"
    And rule "NG-8.3" is "fail"
    And the consequences include "CQ-ISOLATE-FEVER"

  Scenario Outline: Arrivals are isolated
    Given "Employee 2 / Isolation ended on" is "2020-02-05"
    When it is assessed as of "<day>"
    Then rule "<rule>" is "fail"
    And the consequences include "<consequence>"

    Examples:
      | day        | rule   | consequence              |
      | 2020-02-19 | JM-2.1 | CQ-ISOLATE-KEY-AREA      |
      | 2020-02-20 | JM-2.2 | CQ-ISOLATE-TWO-HISTORIES |

  Scenario: Where somebody has to be isolated, the workplace is suspended
    Given "Employee 4 / Is in isolation" is "no"
    When it is assessed on its own day
    Then rule "EO-2.3" is "fail"
    And the consequences include "CQ-ISOLATE-FEVER"
    And the consequences include "CQ-SUSPEND-WORKPLACE"

  Scenario Outline: Where a fever is not dealt with, the workplace is suspended
    Given "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "<rule>" is "fail"
    And the consequences include "CQ-SUSPEND-WORKPLACE"

    Examples:
      | field                                  | value     | rule   |
      | Fever case 1 / Call 1 / Who was called | community | EO-5.1 |
      | Fever case 1 / Employee with fever     | E-001     | FP-2.4 |
      | Fever case 1 / Temperature when found  | 37.2      | FP-2.4 |

  Scenario: Without checks and without an observation room the lines are suspended
    Given "Entrance 1 / Everybody entering is checked" is "no"
    And "Observation rooms" is "0"
    When it is assessed on its own day
    Then requirement "EO-2" is "non-compliant"
    And requirement "EO-4" is "non-compliant"
    And the consequences include "CQ-SUSPEND-LINE"

  Scenario Outline: Stocks are brought up
    Given "District" is "<district>"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "<rule>" is "fail"
    And the consequences include "CQ-RESTOCK"

    Examples:
      | district  | field                       | value | rule   |
      | Jianghai  | Masks in stock              | 39    | EO-3.2 |
      | Jianghai  | Days the disinfectant lasts | 9     | FP-3.4 |
      | Pengjiang | Masks in stock              | 3     | FP-3.2 |

  Scenario: Wages are paid
    Given "Employee 2 / Paid while isolated" is "no"
    When it is assessed on its own day
    Then rule "EO-8.2" is "fail"
    And the consequences include "CQ-PAY-WAGES"

  Scenario Outline: Training is held
    Given "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "<rule>" is "fail"
    And the consequences include "CQ-TRAIN"

    Examples:
      | field                                       | value      | rule   |
      | Sessions of health education                | 0          | EO-7.1 |
      | Employee 1 / Day of the protection training | 2020-02-13 | FP-4.4 |

  Scenario: A critical failure brings an inspection
    Given "Fever case 1 / Is kept under observation" is "no"
    When it is assessed on its own day
    Then rule "FP-2.3" is "fail"
    And the consequences include "CQ-INSPECT"

  Scenario Outline: Where too little is known of the staff, somebody visits
    Given "<field>" is not given
    When it is assessed on its own day
    Then requirement "FP-2" is "undetermined"
    And the consequences include "CQ-SUPPLY-EVIDENCE"
    And the consequences include "CQ-VISIT"

    Examples:
      | field                                 |
      | People on site                        |
      | Employee 1 / Movements recorded since |

  Scenario: What was put right is checked again
    Given "Masks in stock" is "39"
    When it is assessed on its own day
    Then the submission is "non-compliant"
    And the consequences include "CQ-RECTIFY"
    And the consequences include "CQ-CHECK-AGAIN"

  Scenario: A maker of key material is helped
    Given "Makes key epidemic-prevention material" is "yes"
    And "Entrance 1 / Everybody entering is checked" is "no"
    When it is assessed on its own day
    Then the submission is "non-compliant"
    And the consequences include "CQ-RECTIFY"
    And the consequences include "CQ-HELP-KEY-MAKER"

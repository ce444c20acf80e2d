# language: en
Feature: Dispositions

  Background:
    Given the submission "compliant"

  Scenario Outline: Who complies has nothing to put right
    Given "District" is "<district>"
    When it is assessed on its own day
    Then the submission is "compliant"
    And the consequences include "CQ-MAY-RESUME"

    Examples:
      | district  |
      | Jianghai  |
      | Pengjiang |

  Scenario Outline: Who does not comply has to put things right
    Given "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "<rule>" is "fail"
    And the submission is "non-compliant"
    And the consequences include "CQ-RECTIFY"

    Examples:
      | field                                      | value      | rule   |
      | Masks in stock                             | 39         | EO-3.2 |
      | Entrance 1 / Everybody entering is checked | no         | FP-4.1 |
      | Employee 2 / Isolation ended on            | 2020-02-05 | JM-2.2 |

  Scenario Outline: Who leaves something open supplies it
    Given "<field>" is not given
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the submission is "undetermined"
    And the consequences include "CQ-SUPPLY-EVIDENCE"

    Examples:
      | field          | rule   |
      | Masks in stock | EO-3.2 |
      | People on site | FP-2.1 |
      | Roster         | JM-2.2 |

  Scenario: A failure weighs more than what is open
    Given "Masks in stock" is "39"
    And "Observation rooms" is not given
    When it is assessed on its own day
    Then the submission is "non-compliant"
    And the consequences include "CQ-RECTIFY"

  Scenario: A draft changes no disposition
    Given "Mask issue is logged" is "no"
    When it is assessed on its own day
    Then rule "EO-3.3" is "informational"
    And rule "EO-3.3" is judged "fail"
    And the consequences include "CQ-MAY-RESUME"

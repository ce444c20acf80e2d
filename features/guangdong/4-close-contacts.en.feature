# language: en
Feature: Observation of close contacts

  Background:
    Given the submission "compliant"
    And "Employee 1 / Had a contact history within 14 days" is "yes"
    And "Employee 1 / Isolation / Isolation began on" is "2020-02-10"
    And "Employee 1 / Isolation / Isolation ended on" is "2020-02-24"
    And "Employee 1 / First day back at work" is "2020-02-24"

  Scenario Outline: How many days somebody was isolated
    Given "Employee 1 / Isolation / Isolation began on" is "2020-02-10"
    And "Employee 1 / Isolation / Isolation ended on" is "<ended>"
    And "Employee 1 / First day back at work" is "2020-02-28"
    When it is assessed on its own day
    Then rule "GD-4.1" is "<outcome>"
    And rule "GD-4.1" is judged "<outcome>"
    And requirement "GD-4" is "<verdict>"

    Examples:
      | ended      | outcome | verdict       |
      | 2020-02-23 | fail    | non-compliant |
      | 2020-02-11 | fail    | non-compliant |
      | 2020-02-25 | pass    | compliant     |

    @boundary
    Examples: exactly 14 days
      | ended      | outcome | verdict   |
      | 2020-02-24 | pass    | compliant |

  Scenario Outline: Nobody goes back before isolation is over
    Given "Employee 1 / First day back at work" is "<back>"
    When it is assessed on its own day
    Then rule "GD-4.1" is "<outcome>"
    And rule "GD-4.1" is judged "<outcome>"

    Examples:
      | back       | outcome |
      | 2020-02-23 | fail    |
      | 2020-02-10 | fail    |
      | 2020-02-25 | pass    |

    @boundary
    Examples: back on the day it was over
      | back       | outcome |
      | 2020-02-24 | pass    |

  Scenario Outline: An end that is still to come does not count
    Given "Employee 1 / Isolation / Isolation ended on" is "<ended>"
    And "Employee 1 / First day back at work" is "<ended>"
    When it is assessed on its own day
    Then rule "GD-4.1" is "<outcome>"
    And rule "GD-4.1" is judged "<outcome>"

    Examples:
      | ended      | outcome |
      | 2020-03-03 | fail    |
      | 2020-03-01 | pass    |

    @boundary
    Examples: it ends on the day of assessment
      | ended      | outcome |
      | 2020-03-02 | pass    |

  Scenario: What is said of isolation cut short
    Given "Employee 1 / Isolation / Isolation ended on" is "2020-02-23"
    When it is assessed on its own day
    Then rule "GD-4.1" is "fail"
    And the explanation says "employee E-001 had to isolate for 14 days before going back to work, is not isolated, and has no full isolation on record"
    And the evidence is at "/employees/0/isolation/began_on"
    And the evidence is at "/employees/0/isolation/ended_on"
    And the evidence is at "/employees/0/is_isolated"
    And the citation is "close-contacts" of "guangdong-cdc-2020-01-26"

  Scenario: Whoever is in isolation is not asked for days
    Given "Employee 1 / Is in isolation" is "yes"
    And "Employee 1 / Isolation" is not given
    When it is assessed on its own day
    Then rule "GD-4.1" is "pass"

  Scenario: Nothing is asked of those without a contact history
    Given "Employee 1 / Had a contact history within 14 days" is "no"
    And "Employee 1 / Isolation" is not given
    When it is assessed on its own day
    Then rule "GD-4.1" is "not applicable"
    And requirement "GD-4" is "not applicable"

  Scenario Outline: What is not given proves nothing
    Given "<field>" is not given
    When it is assessed on its own day
    Then rule "GD-4.1" is "unknown"
    And the evidence at "<evidence>" is "missing"
    And requirement "GD-4" is "undetermined"

    Examples:
      | field                                             | evidence                        |
      | Employee 1 / Isolation                            | /employees/0/isolation/began_on |
      | Employee 1 / Had a contact history within 14 days | /employees/0/had_risky_contact  |
      | Employee 2 / Had a contact history within 14 days | /employees/1/had_risky_contact  |
      | Employee 1 / Isolation / Isolation began on       | /employees/0/isolation/began_on |
      | Employee 1 / Isolation / Isolation ended on       | /employees/0/isolation/ended_on |
      | Employee 1 / First day back at work               | /employees/0/first_day_at_work  |
      | Roster                                            | /employees                      |

  Scenario: Isolation was too short, and nobody knows whether it goes on
    Given "Employee 1 / Isolation / Isolation ended on" is "2020-02-23"
    And "Employee 1 / Is in isolation" is not given
    When it is assessed on its own day
    Then rule "GD-4.1" is "unknown"
    And the evidence at "/employees/0/is_isolated" is "missing"

  Scenario: A null proves nothing
    Given "Employee 1 / Isolation / Isolation ended on" is null
    When it is assessed on its own day
    Then rule "GD-4.1" is "unknown"
    And the evidence at "/employees/0/isolation/ended_on" is "null"

  Scenario: A wrong type proves nothing
    Given "Employee 1 / Isolation / Isolation began on" is wrongly the text "10 February"
    When it is assessed on its own day
    Then rule "GD-4.1" is "unknown"
    And the evidence at "/employees/0/isolation/began_on" is "of the wrong type"

  Scenario: An empty roster proves nothing
    Given "Roster" is an empty list
    When it is assessed on its own day
    Then rule "GD-4.1" is "unknown"

  Scenario: The same employee twice proves nothing
    Given "Roster" has one more entry, the same as entry 1
    When it is assessed on its own day
    Then rule "GD-4.1" is "unknown"

  Scenario Outline: Nothing is asked of those who left
    Given "Employee 1 / Isolation / Isolation ended on" is "2020-02-20"
    And "Employee 1 / Last day at work" is "<day>"
    When it is assessed on its own day
    Then rule "GD-4.1" is "<outcome>"
    And rule "GD-4.1" is judged "<outcome>"

    Examples:
      | day        | outcome        |
      | 2020-03-01 | not applicable |
      | 2020-03-03 | fail           |

    @boundary
    Examples: the last day is the day of assessment
      | day        | outcome |
      | 2020-03-02 | fail    |

  Scenario Outline: The guide is in force from 26 January 2020
    Given "Employee 1 / Is in isolation" is "yes"
    When it is assessed as of "<day>"
    Then rule "GD-4.1" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2020-01-25 | not in force |
      | 2020-01-26 | pass         |

  Scenario: It holds in the whole province
    Given "District" is "Huangpu"
    When it is assessed on its own day
    Then rule "GD-4.1" is "pass"

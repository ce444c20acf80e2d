# language: en
Feature: Return to work in Huangpu, Guangzhou

  Background:
    Given the submission "compliant"
    And "District" is "Huangpu"
    And "Employee 2 / Isolation / Isolation began on" is "2020-02-10"
    And "Employee 2 / Isolation / Isolation ended on" is "2020-02-24"
    And "Employee 2 / First day back at work" is "2020-02-24"

  Scenario Outline: How many days somebody was isolated
    Given "Employee 2 / Isolation / Isolation ended on" is "<ended>"
    And "Employee 2 / First day back at work" is "2020-02-28"
    When it is assessed on its own day
    Then rule "HP-1.1" is "<outcome>"
    And rule "HP-1.1" is judged "<outcome>"
    And requirement "HP-1" is "<verdict>"

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
    Given "Employee 2 / First day back at work" is "<back>"
    When it is assessed on its own day
    Then rule "HP-1.1" is "<outcome>"
    And rule "HP-1.1" is judged "<outcome>"

    Examples:
      | back       | outcome |
      | 2020-02-23 | fail    |
      | 2020-02-25 | pass    |

    @boundary
    Examples: back on the day it was over
      | back       | outcome |
      | 2020-02-24 | pass    |

  Scenario Outline: An end that is still to come does not count
    Given "Employee 2 / Isolation / Isolation ended on" is "<ended>"
    And "Employee 2 / First day back at work" is "<ended>"
    When it is assessed on its own day
    Then rule "HP-1.1" is "<outcome>"
    And rule "HP-1.1" is judged "<outcome>"

    Examples:
      | ended      | outcome |
      | 2020-03-03 | fail    |
      | 2020-03-01 | pass    |

    @boundary
    Examples: it ends on the day of assessment
      | ended      | outcome |
      | 2020-03-02 | pass    |

  Scenario: What is said of isolation cut short
    Given "Employee 2 / Isolation / Isolation ended on" is "2020-02-23"
    When it is assessed on its own day
    Then rule "HP-1.1" is "fail"
    And the explanation says "employee E-002 had to isolate for 14 days before going back to work, is not isolated, and has no full isolation on record"
    And the evidence is at "/employees/1/isolation/began_on"
    And the evidence is at "/employees/1/isolation/ended_on"
    And the evidence is at "/employees/1/is_isolated"
    And the citation is "isolation" of "huangpu-return-to-work"

  Scenario: Whoever is in isolation is not asked for days
    Given "Employee 2 / Is in isolation" is "yes"
    And "Employee 2 / Isolation" is not given
    When it is assessed on its own day
    Then rule "HP-1.1" is "pass"

  Scenario: Isolation was too short, and nobody knows whether it goes on
    Given "Employee 2 / Isolation / Isolation ended on" is "2020-02-23"
    And "Employee 2 / Is in isolation" is not given
    When it is assessed on its own day
    Then rule "HP-1.1" is "unknown"
    And the evidence at "/employees/1/is_isolated" is "missing"

  Scenario: A null or a slip in the days of isolation proves nothing
    Given "Employee 2 / Isolation / Isolation ended on" is null
    And "Employee 2 / Isolation / Isolation began on" is wrongly the text "10 February"
    When it is assessed on its own day
    Then rule "HP-1.1" is "unknown"
    And the evidence at "/employees/1/isolation/ended_on" is "null"
    And the evidence at "/employees/1/isolation/began_on" is "of the wrong type"

  Scenario: Nothing is asked of those who stayed in no key area
    Given "Employee 2 / Stayed in a key area within 14 days" is "no"
    And "Employee 2 / Had a contact history within 14 days" is "yes"
    And "Employee 2 / Isolation" is not given
    When it is assessed on its own day
    Then rule "HP-1.1" is "not applicable"
    And requirement "HP-1" is "not applicable"

  Scenario Outline: Nothing is asked of those who left
    Given "Employee 2 / Isolation / Isolation ended on" is "2020-02-20"
    And "Employee 2 / Last day at work" is "<day>"
    When it is assessed on its own day
    Then rule "HP-1.1" is "<outcome>"
    And rule "HP-1.1" is judged "<outcome>"

    Examples:
      | day        | outcome        |
      | 2020-03-01 | not applicable |
      | 2020-03-03 | fail           |

    @boundary
    Examples: the last day is the day of assessment
      | day        | outcome |
      | 2020-03-02 | fail    |

  Scenario Outline: What is not given proves nothing
    Given "<field>" is not given
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "<evidence>" is "missing"
    And requirement "HP-1" is "undetermined"

    Examples:
      | rule   | field                                            | evidence                        |
      | HP-1.1 | Roster                                           | /employees                      |
      | HP-1.1 | Employee 1 / Stayed in a key area within 14 days | /employees/0/stayed_in_key_area |
      | HP-1.1 | Employee 2 / Isolation                           | /employees/1/isolation/began_on |
      | HP-1.1 | Employee 2 / Isolation / Isolation began on      | /employees/1/isolation/began_on |
      | HP-1.1 | Employee 2 / Isolation / Isolation ended on      | /employees/1/isolation/ended_on |
      | HP-1.1 | Employee 2 / First day back at work              | /employees/1/first_day_at_work  |

  Scenario: An empty roster proves nothing
    Given "Roster" is an empty list
    When it is assessed on its own day
    Then rule "HP-1.1" is "unknown"

  Scenario: The same employee twice proves nothing
    Given "Roster" has one more entry, the same as entry 2
    When it is assessed on its own day
    Then rule "HP-1.1" is "unknown"

  Scenario Outline: From which day it is in force
    Given "Employee 2 / Is in isolation" is "yes"
    When it is assessed as of "<day>"
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule   | day        | outcome      |
      | HP-1.1 | 2020-01-31 | not in force |
      | HP-1.1 | 2020-02-01 | pass         |

  Scenario: Nothing of it is asked in Jianghai
    Given "District" is "Jianghai"
    When it is assessed on its own day
    Then rule "HP-1.1" is "not applicable"
    And requirement "HP-1" is "not applicable"

# language: en
Feature: Return to work in Zhongshan

  Background:
    Given the submission "compliant"
    And "District" is "Zhongshan"
    And "Employee 2 / Isolation / Isolation began on" is "2020-02-10"
    And "Employee 2 / Isolation / Isolation ended on" is "2020-02-24"
    And "Employee 2 / First day back at work" is "2020-02-24"

  Scenario Outline: Who was called about a fever
    Given "Fever case 1 / Call 1 / Who was called" is "<called>"
    And "Fever case 1 / Call 2 / Who was called" is "<also called>"
    When it is assessed on its own day
    Then rule "ZS-1.1" is "<outcome>"
    And requirement "ZS-1" is "<verdict>"

    Examples:
      | called              | also called         | outcome | verdict       |
      | medical institution | disease control     | pass    | compliant     |
      | disease control     | medical institution | pass    | compliant     |
      | medical institution | community           | fail    | non-compliant |
      | community           | disease control     | fail    | non-compliant |
      | medical institution | medical institution | fail    | non-compliant |

  Scenario Outline: Only a call after the fever counts, and none that is still to come
    Given "Fever case 1 / Day it was found" is "2020-02-28"
    And "Fever case 1 / Call 1 / Day of the call" is "<day>"
    When it is assessed on its own day
    Then rule "ZS-1.1" is "<outcome>"

    Examples:
      | day        | outcome |
      | 2020-02-27 | fail    |
      | 2020-02-28 | pass    |
      | 2020-02-29 | pass    |
      | 2020-03-02 | pass    |
      | 2020-03-03 | fail    |

  Scenario Outline: From which temperature somebody goes to hospital
    Given "Fever case 1 / Temperature when found" is "<temperature>"
    And "Fever case 1 / Calls" is an empty list
    When it is assessed on its own day
    Then rule "ZS-1.1" is "<outcome>"
    And rule "ZS-1.1" is judged "<outcome>"

    Examples:
      | temperature | outcome        |
      | 37.2        | not applicable |
      | 37.4        | fail           |

    @boundary
    Examples: exactly 37.3 °C
      | temperature | outcome |
      | 37.3        | fail    |

  Scenario: What is said where disease control was not told
    Given "Fever case 1 / Call 2" is not given
    When it is assessed on its own day
    Then rule "ZS-1.1" is "fail"
    And the explanation says "employee E-004 was found with a fever on 2020-03-01; since then a medical institution or disease control has not been called"
    And the evidence is at "/fever_response/cases/0/calls/0/called"
    And the evidence is at "/fever_response/cases/0/temperature"
    And the citation is "fever" of "zhongshan-2020-02-17"

  Scenario: Nobody has a fever
    Given "Fever cases" is an empty list
    And "Employee 4 / Reading 1 / Body temperature" is "36.5"
    When it is assessed on its own day
    Then rule "ZS-1.1" is "not applicable"
    And rule "ZS-1.4" is "not applicable"
    And requirement "ZS-1" is "compliant"

  Scenario Outline: How many days somebody was isolated
    Given "Employee 2 / Isolation / Isolation ended on" is "<ended>"
    And "Employee 2 / First day back at work" is "2020-02-28"
    When it is assessed on its own day
    Then rule "ZS-1.2" is "<outcome>"
    And rule "ZS-1.2" is judged "<outcome>"
    And requirement "ZS-1" is "<verdict>"

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
    Then rule "ZS-1.2" is "<outcome>"
    And rule "ZS-1.2" is judged "<outcome>"

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
    Then rule "ZS-1.2" is "<outcome>"
    And rule "ZS-1.2" is judged "<outcome>"

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
    Then rule "ZS-1.2" is "fail"
    And the explanation says "employee E-002 had to isolate for 14 days before going back to work, is not isolated, and has no full isolation on record"
    And the evidence is at "/employees/1/isolation/began_on"
    And the evidence is at "/employees/1/isolation/ended_on"
    And the evidence is at "/employees/1/is_isolated"
    And the citation is "isolation" of "zhongshan-2020-02-17"

  Scenario: Whoever is in isolation is not asked for days
    Given "Employee 2 / Is in isolation" is "yes"
    And "Employee 2 / Isolation" is not given
    When it is assessed on its own day
    Then rule "ZS-1.2" is "pass"

  Scenario: Isolation was too short, and nobody knows whether it goes on
    Given "Employee 2 / Isolation / Isolation ended on" is "2020-02-23"
    And "Employee 2 / Is in isolation" is not given
    When it is assessed on its own day
    Then rule "ZS-1.2" is "unknown"
    And the evidence at "/employees/1/is_isolated" is "missing"

  Scenario: A null or a slip in the days of isolation proves nothing
    Given "Employee 2 / Isolation / Isolation ended on" is null
    And "Employee 2 / Isolation / Isolation began on" is wrongly the text "10 February"
    When it is assessed on its own day
    Then rule "ZS-1.2" is "unknown"
    And the evidence at "/employees/1/isolation/ended_on" is "null"
    And the evidence at "/employees/1/isolation/began_on" is "of the wrong type"

  Scenario Outline: Either of the two histories asks for isolation
    Given "Employee 1 / Stayed in a key area within 14 days" is "<answer>"
    And "Employee 1 / Had a contact history within 14 days" is "<other answer>"
    And "Employee 1 / Isolation / Isolation began on" is "2020-02-10"
    And "Employee 1 / Isolation / Isolation ended on" is "2020-02-15"
    When it is assessed on its own day
    Then rule "ZS-1.2" is "<outcome>"

    Examples:
      | answer | other answer | outcome |
      | no     | no           | pass    |
      | yes    | no           | fail    |
      | no     | yes          | fail    |
      | yes    | yes          | fail    |

  Scenario Outline: Each point of a place of isolation counts
    Given "<field>" is "no"
    When it is assessed on its own day
    Then rule "ZS-1.3" is "fail"
    And the evidence is at "<evidence>"
    And requirement "ZS-1" is "non-compliant"

    Examples:
      | field                     | evidence                           |
      | Lies apart                | /observation_room/is_separate      |
      | Is ventilated             | /observation_room/is_ventilated    |
      | Is clearly signed         | /observation_room/is_signed        |
      | Has a place to wash hands | /observation_room/has_hand_washing |

  Scenario: Every point is met
    When it is assessed on its own day
    Then rule "ZS-1.1" is "pass"
    And rule "ZS-1.2" is "pass"
    And rule "ZS-1.3" is "pass"
    And rule "ZS-1.4" is "pass"
    And requirement "ZS-1" is "compliant"

  Scenario: What is said of a place of isolation without a keeper
    Given "Keeper of the observation room" is not given
    When it is assessed on its own day
    Then rule "ZS-1.3" is "fail"
    And the explanation says "at least one of these is missing"
    And the evidence is at "/observation_room/keeper"
    And the evidence at "/observation_room/keeper" is "missing"
    And the citation is "isolation-place" of "zhongshan-henglan"

  Scenario Outline: From which temperature somebody is listed
    Given "Employee 1 / Reading 1 / Body temperature" is "<temperature>"
    When it is assessed on its own day
    Then rule "ZS-1.4" is "<outcome>"
    And rule "ZS-1.4" is judged "<outcome>"

    Examples:
      | temperature | outcome |
      | 37.2        | pass    |
      | 37.4        | fail    |

    @boundary
    Examples: exactly 37.3 °C
      | temperature | outcome |
      | 37.3        | fail    |

  Scenario: What is said of a fever that is not on the list
    Given "Fever cases" is an empty list
    When it is assessed on its own day
    Then rule "ZS-1.1" is "not applicable"
    And rule "ZS-1.4" is "fail"
    And the explanation says "employee E-004 had a temperature of 37.3 °C or more and is not listed with it among the fever cases"
    And the evidence is at "/fever_response/cases"
    And the evidence is at "/employees/3/readings/0/temperature"
    And the citation is "fever" of "zhongshan-2020-02-17"
    And requirement "ZS-1" is "non-compliant"

  Scenario Outline: A temperature listed too low does not do
    Given "Fever case 1 / Temperature when found" is "<temperature>"
    When it is assessed on its own day
    Then rule "ZS-1.1" is "<outcome>"
    And rule "ZS-1.4" is "<other outcome>"
    And rule "ZS-1.4" is judged "<other outcome>"

    Examples:
      | temperature | outcome        | other outcome |
      | 37.2        | not applicable | fail          |
      | 37.5        | pass           | pass          |

    @boundary
    Examples: listed with exactly 37.3 °C
      | temperature | outcome | other outcome |
      | 37.3        | pass    | pass          |

  Scenario: Whoever left had the fever all the same
    Given "Fever cases" is an empty list
    And "Employee 4 / Last day at work" is "2020-03-01"
    When it is assessed on its own day
    Then rule "ZS-1.4" is "fail"

  Scenario: Nulls and wrong types prove nothing
    Given "Fever case 1 / Temperature when found" is null
    And "Employee 1 / Had a contact history within 14 days" is wrongly the text "none"
    And "Keeper of the observation room" is null
    When it is assessed on its own day
    Then rule "ZS-1.1" is "unknown"
    And the evidence at "/fever_response/cases/0/temperature" is "null"
    And rule "ZS-1.2" is "unknown"
    And the evidence at "/employees/0/had_risky_contact" is "of the wrong type"
    And rule "ZS-1.3" is "unknown"
    And the evidence at "/observation_room/keeper" is "null"
    And rule "ZS-1.4" is "unknown"
    And the evidence at "/fever_response/cases/0/temperature" is "null"

  Scenario Outline: Nothing is asked of those who left
    Given "Employee 2 / Isolation / Isolation ended on" is "2020-02-20"
    And "Employee 2 / Last day at work" is "<day>"
    When it is assessed on its own day
    Then rule "ZS-1.2" is "<outcome>"
    And rule "ZS-1.2" is judged "<outcome>"

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
    And requirement "ZS-1" is "undetermined"

    Examples:
      | rule   | field                                             | evidence                                |
      | ZS-1.1 | Fever cases                                       | /fever_response/cases                   |
      | ZS-1.1 | Fever case 1 / Temperature when found             | /fever_response/cases/0/temperature     |
      | ZS-1.1 | Fever case 1 / Day it was found                   | /fever_response/cases/0/found_on        |
      | ZS-1.1 | Fever case 1 / Calls                              | /fever_response/cases/0/calls           |
      | ZS-1.1 | Fever case 1 / Call 1 / Who was called            | /fever_response/cases/0/calls/0/called  |
      | ZS-1.1 | Fever case 1 / Call 2 / Day of the call           | /fever_response/cases/0/calls/1/made_on |
      | ZS-1.2 | Roster                                            | /employees                              |
      | ZS-1.2 | Employee 1 / Stayed in a key area within 14 days  | /employees/0/stayed_in_key_area         |
      | ZS-1.2 | Employee 1 / Had a contact history within 14 days | /employees/0/had_risky_contact          |
      | ZS-1.2 | Employee 2 / Isolation                            | /employees/1/isolation/began_on         |
      | ZS-1.2 | Employee 2 / Isolation / Isolation ended on       | /employees/1/isolation/ended_on         |
      | ZS-1.2 | Employee 2 / First day back at work               | /employees/1/first_day_at_work          |
      | ZS-1.3 | Isolation and observation room                    | /observation_room/is_separate           |
      | ZS-1.3 | Is ventilated                                     | /observation_room/is_ventilated         |
      | ZS-1.4 | Roster                                            | /employees                              |
      | ZS-1.4 | Employee 1 / Temperature readings                 | /employees/0/readings                   |
      | ZS-1.4 | Employee 1 / Reading 1 / Body temperature         | /employees/0/readings/0/temperature     |
      | ZS-1.4 | Fever cases                                       | /fever_response/cases                   |
      | ZS-1.4 | Fever case 1 / Employee with fever                | /fever_response/cases/0/employee        |

  Scenario: An empty roster proves nothing
    Given "Roster" is an empty list
    When it is assessed on its own day
    Then rule "ZS-1.2" is "unknown"
    And rule "ZS-1.4" is "unknown"

  Scenario: The same employee twice proves nothing
    Given "Roster" has one more entry, the same as entry 2
    When it is assessed on its own day
    Then rule "ZS-1.2" is "unknown"
    And rule "ZS-1.4" is "unknown"

  Scenario Outline: From which day it is in force
    Given "Employee 2 / Is in isolation" is "yes"
    And "Fever case 1 / Day it was found" is "2020-02-08"
    And "Fever case 1 / Call 1 / Day of the call" is "2020-02-08"
    And "Fever case 1 / Call 2 / Day of the call" is "2020-02-08"
    When it is assessed as of "<day>"
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule   | day        | outcome      |
      | ZS-1.1 | 2020-02-16 | not in force |
      | ZS-1.1 | 2020-02-17 | pass         |
      | ZS-1.2 | 2020-02-16 | not in force |
      | ZS-1.2 | 2020-02-17 | pass         |
      | ZS-1.3 | 2020-02-09 | not in force |
      | ZS-1.3 | 2020-02-10 | pass         |
      | ZS-1.4 | 2020-02-16 | not in force |
      | ZS-1.4 | 2020-02-17 | pass         |

  Scenario: Nothing of it is asked in Jianghai
    Given "District" is "Jianghai"
    When it is assessed on its own day
    Then rule "ZS-1.1" is "not applicable"
    And rule "ZS-1.2" is "not applicable"
    And rule "ZS-1.3" is "not applicable"
    And rule "ZS-1.4" is "not applicable"
    And requirement "ZS-1" is "not applicable"

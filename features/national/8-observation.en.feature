# language: en
Feature: Observation and responsibility

  Background:
    Given the submission "compliant"

  Scenario Outline: Observation rooms
    Given "Observation rooms" is "<rooms>"
    When it is assessed on its own day
    Then rule "NG-8.1" is "<outcome>"
    And rule "NG-8.1" is judged "<outcome>"
    And requirement "NG-8" is "<verdict>"

    Examples:
      | rooms | outcome | verdict       |
      | 0     | fail    | non-compliant |
      | 2     | pass    | compliant     |

    @boundary
    Examples: exactly one
      | rooms | outcome | verdict   |
      | 1     | pass    | compliant |

  Scenario: What is said of no observation room
    Given "Observation rooms" is "0"
    When it is assessed on its own day
    Then rule "NG-8.1" is "fail"
    And the explanation says "observation rooms: 0; at least 1 is required"
    And the evidence is at "/observation_room/rooms"
    And the citation is "observation" of "national-guide-2020-02-21"

  Scenario: A first responsible person is named
    When it is assessed on its own day
    Then rule "NG-8.2" is "pass"

  Scenario: What is said where no first responsible person is named
    Given "First responsible person" is not given
    When it is assessed on its own day
    Then rule "NG-8.2" is "fail"
    And the explanation says "no first responsible person is named"
    And the evidence is at "/responsibility/head"
    And the evidence at "/responsibility/head" is "missing"
    And the citation is "responsibility" of "national-guide-2020-02-21"

  Scenario Outline: Who has a fever is observed and reported to disease control
    Given "Fever case 1 / Is kept under observation" is "<observed>"
    And "Fever case 1 / Call 2 / Who was called" is "<called>"
    When it is assessed on its own day
    Then rule "NG-8.3" is "<outcome>"

    Examples:
      | observed | called          | outcome |
      | yes      | disease control | pass    |
      | no       | disease control | fail    |
      | yes      | community       | fail    |
      | no       | community       | fail    |

  Scenario: What is said where disease control was not called
    Given "Fever case 1 / Call 2" is not given
    When it is assessed on its own day
    Then rule "NG-8.3" is "fail"
    And the explanation says "employee E-004 has a fever and is not kept under observation, or was not reported to disease control"
    And the evidence is at "/fever_response/cases/0/calls/0/called"
    And the citation is "observation" of "national-guide-2020-02-21"
    And requirement "NG-8" is "non-compliant"

  Scenario: No call at all
    Given "Fever case 1 / Calls" is an empty list
    When it is assessed on its own day
    Then rule "NG-8.3" is "fail"
    And the evidence is at "/fever_response/cases/0/calls"

  Scenario: Nobody has a fever
    Given "Fever cases" is an empty list
    And "Employee 4 / Reading 1 / Body temperature" is "36.5"
    When it is assessed on its own day
    Then rule "NG-8.3" is "not applicable"
    And rule "NG-8.4" is "not applicable"
    And requirement "NG-8" is "compliant"

  Scenario Outline: From which temperature on somebody belongs on the list
    Given "Employee 1 / Reading 1 / Body temperature" is "<temperature>"
    When it is assessed on its own day
    Then rule "NG-8.4" is "<outcome>"
    And rule "NG-8.4" is judged "<outcome>"

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
    Then rule "NG-8.3" is "not applicable"
    And rule "NG-8.4" is "fail"
    And the explanation says "employee E-004 had a temperature of 37.3 °C or more and is not among the fever cases"
    And the evidence is at "/fever_response/cases"
    And the evidence is at "/employees/3/readings/0/temperature"
    And the citation is "observation" of "national-guide-2020-02-21"
    And requirement "NG-8" is "non-compliant"

  Scenario Outline: Nothing is asked of those who left
    Given "Employee 1 / Reading 1 / Body temperature" is "37.5"
    And "Employee 1 / Last day at work" is "<day>"
    When it is assessed on its own day
    Then rule "NG-8.4" is "<outcome>"

    Examples:
      | day        | outcome |
      | 2020-03-01 | pass    |
      | 2020-03-02 | fail    |

  Scenario: Somebody else is on the list
    Given "Fever case 1 / Employee with fever" is "E-001"
    When it is assessed on its own day
    Then rule "NG-8.4" is "fail"
    And the evidence is at "/fever_response/cases/0/employee"

  Scenario Outline: What is not given proves nothing
    Given "<field>" is not given
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "<evidence>" is "missing"
    And requirement "NG-8" is "undetermined"

    Examples:
      | rule   | field                                     | evidence                               |
      | NG-8.1 | Observation rooms                         | /observation_room/rooms                |
      | NG-8.2 | Named persons                             | /responsibility/head                   |
      | NG-8.3 | Fever case 1 / Is kept under observation  | /fever_response/cases/0/is_observed    |
      | NG-8.3 | Fever case 1 / Call 2 / Who was called    | /fever_response/cases/0/calls/1/called |
      | NG-8.3 | Fever case 1 / Calls                      | /fever_response/cases/0/calls          |
      | NG-8.3 | Fever cases                               | /fever_response/cases                  |
      | NG-8.4 | Fever cases                               | /fever_response/cases                  |
      | NG-8.4 | Employee 1 / Reading 1 / Body temperature | /employees/0/readings/0/temperature    |
      | NG-8.4 | Employee 1 / Temperature readings         | /employees/0/readings                  |
      | NG-8.4 | Roster                                    | /employees                             |

  Scenario: Nulls and wrong types prove nothing
    Given "Observation rooms" is wrongly the text "一间"
    And "First responsible person" is null
    And "Fever case 1 / Is kept under observation" is null
    And "Employee 4 / Reading 1 / Body temperature" is wrongly the text "发热"
    When it is assessed on its own day
    Then rule "NG-8.1" is "unknown"
    And the evidence at "/observation_room/rooms" is "of the wrong type"
    And rule "NG-8.2" is "unknown"
    And the evidence at "/responsibility/head" is "null"
    And rule "NG-8.3" is "unknown"
    And the evidence at "/fever_response/cases/0/is_observed" is "null"
    And rule "NG-8.4" is "unknown"
    And the evidence at "/employees/3/readings/0/temperature" is "of the wrong type"

  Scenario: An empty roster proves nothing
    Given "Roster" is an empty list
    When it is assessed on its own day
    Then rule "NG-8.4" is "unknown"

  Scenario Outline: The guide is in force from 21 February 2020
    When it is assessed as of "<day>"
    Then rule "NG-8.1" is "<outcome>"
    And rule "NG-8.2" is "<outcome>"
    And rule "NG-8.3" is "<outcome>"
    And rule "NG-8.4" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2020-02-20 | not in force |
      | 2020-02-21 | pass         |

  Scenario: What holds in the whole country is not for Jiangmen alone
    Given "Enterprise / District" is "Zhuhai"
    When it is assessed on its own day
    Then rule "NG-8.1" is "pass"
    And rule "NG-8.2" is "pass"
    And rule "NG-8.3" is "pass"
    And rule "NG-8.4" is "pass"

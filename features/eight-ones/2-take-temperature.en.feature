# language: en
Feature: Take temperatures

  Background:
    Given the submission "compliant"

  Scenario Outline: Entrances have a thermometer and check everybody
    Given "Entrance 1 / Has an infrared thermometer" is "<thermometer>"
    And "Entrance 1 / Everybody entering is checked" is "<everybody>"
    When it is assessed on its own day
    Then rule "EO-2.1" is "<outcome>"
    And requirement "EO-2" is "<verdict>"

    Examples:
      | thermometer | everybody | outcome | verdict       |
      | yes         | yes       | pass    | compliant     |
      | no          | yes       | fail    | non-compliant |
      | yes         | no        | fail    | non-compliant |

  Scenario: What is said where not everybody is checked
    Given "Entrance 1 / Everybody entering is checked" is "no"
    When it is assessed on its own day
    Then rule "EO-2.1" is "fail"
    And the explanation says "the entrance 东门 has no infrared thermometer, or not everybody who enters is checked"
    And the evidence is at "/entrances/0/checks_everybody"
    And the citation is "2" of "jianghai-2020-02-10"

  Scenario: Readings are logged
    When it is assessed on its own day
    Then rule "EO-2.2" is "pass"

  Scenario: What is said where readings are not logged
    Given "Entrance 1 / Readings are logged" is "no"
    When it is assessed on its own day
    Then rule "EO-2.2" is "fail"
    And the explanation says "readings at the entrance 东门 are not logged"
    And the evidence is at "/entrances/0/keeps_log"
    And the citation is "2" of "jianghai-2020-02-10"

  Scenario Outline: From which temperature on somebody has to be isolated
    Given "Employee 1 / Reading 1 / Body temperature" is "<temperature>"
    When it is assessed on its own day
    Then rule "EO-2.3" is "<outcome>"
    And rule "EO-2.3" is judged "<outcome>"
    And requirement "EO-2" is "<verdict>"

    Examples:
      | temperature | outcome | verdict       |
      | 37.2        | pass    | compliant     |
      | 37.4        | fail    | non-compliant |

    @boundary
    Examples: exactly 37.3 °C
      | temperature | outcome | verdict       |
      | 37.3        | fail    | non-compliant |

  Scenario: What is said of a fever without isolation
    Given "Employee 4 / Is in isolation" is "no"
    When it is assessed on its own day
    Then rule "EO-2.3" is "fail"
    And the explanation says "employee E-004 had a temperature of 37.3 °C or more and is not isolated"
    And the evidence is at "/employees/3/is_isolated"
    And the evidence is at "/employees/3/readings/0/temperature"
    And the evidence is at "Temperature of a fever"
    And the citation is "2" of "jianghai-2020-02-10"

  Scenario: Nobody has a fever
    Given "Employee 4 / Reading 1 / Body temperature" is "36.8"
    When it is assessed on its own day
    Then rule "EO-2.3" is "not applicable"
    And requirement "EO-2" is "compliant"

  Scenario: Each employee has a reading
    When it is assessed on its own day
    Then rule "EO-2.4" is "pass"

  Scenario: What is said of somebody without a reading
    Given "Employee 1 / Temperature readings" is an empty list
    When it is assessed on its own day
    Then rule "EO-2.4" is "fail"
    And the explanation says "employee E-001 has no temperature reading"
    And the evidence is at "/employees/0/readings"
    And the citation is "2" of "jianghai-2020-02-10"
    And requirement "EO-2" is "non-compliant"

  Scenario Outline: Checks a day in dormitories and in isolation
    Given "<field>" is "<times>"
    When it is assessed on its own day
    Then rule "EO-2.5" is "<outcome>"
    And rule "EO-2.5" is judged "<outcome>"

    Examples:
      | field                                 | times | outcome |
      | Employee 2 / Temperature checks a day | 3     | pass    |
      | Employee 2 / Temperature checks a day | 1     | fail    |
      | Employee 4 / Temperature checks a day | 3     | pass    |
      | Employee 4 / Temperature checks a day | 1     | fail    |
      | Employee 1 / Temperature checks a day | 0     | pass    |

    @boundary
    Examples: exactly twice
      | field                                 | times | outcome |
      | Employee 2 / Temperature checks a day | 2     | pass    |
      | Employee 4 / Temperature checks a day | 2     | pass    |

  Scenario: What is said of too few checks
    Given "Employee 2 / Temperature checks a day" is "1"
    When it is assessed on its own day
    Then rule "EO-2.5" is "fail"
    And the explanation says "employee E-002 lives in a dormitory or is isolated; temperature checks a day: 1, at least 2 are required"
    And the evidence is at "/employees/1/temperature_checks"
    And the evidence is at "/employees/1/lodging"
    And the citation is "temperature" of "national-guide-2020-02-21"
    And requirement "EO-2" is "non-compliant"

  Scenario Outline: What is not given proves nothing
    Given "<field>" is not given
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "<evidence>" is "missing"
    And requirement "EO-2" is "undetermined"

    Examples:
      | rule   | field                                      | evidence                              |
      | EO-2.1 | Entrance 1 / Has an infrared thermometer   | /entrances/0/has_infrared_thermometer |
      | EO-2.1 | Entrance 1 / Everybody entering is checked | /entrances/0/checks_everybody         |
      | EO-2.1 | Entrances                                  | /entrances                            |
      | EO-2.2 | Entrance 1 / Readings are logged           | /entrances/0/keeps_log                |
      | EO-2.2 | Entrances                                  | /entrances                            |
      | EO-2.3 | Employee 4 / Is in isolation               | /employees/3/is_isolated              |
      | EO-2.3 | Employee 1 / Reading 1 / Body temperature  | /employees/0/readings/0/temperature   |
      | EO-2.3 | Employee 1 / Temperature readings          | /employees/0/readings                 |
      | EO-2.3 | Roster                                     | /employees                            |
      | EO-2.4 | Employee 1 / Temperature readings          | /employees/0/readings                 |
      | EO-2.4 | Roster                                     | /employees                            |
      | EO-2.5 | Employee 2 / Temperature checks a day      | /employees/1/temperature_checks       |
      | EO-2.5 | Employee 1 / Lodging                       | /employees/0/lodging                  |
      | EO-2.5 | Employee 1 / Is in isolation               | /employees/0/is_isolated              |
      | EO-2.5 | Roster                                     | /employees                            |

  Scenario: Nulls, wrong types and impossible numbers prove nothing
    Given "Entrance 1 / Everybody entering is checked" is wrongly the text "有"
    And "Entrance 1 / Readings are logged" is null
    And "Employee 1 / Reading 1 / Body temperature" is "50"
    And "Employee 3 / Temperature readings" is wrongly the text "正常"
    And "Employee 2 / Temperature checks a day" is wrongly the text "两次"
    When it is assessed on its own day
    Then rule "EO-2.1" is "unknown"
    And the evidence at "/entrances/0/checks_everybody" is "of the wrong type"
    And rule "EO-2.2" is "unknown"
    And the evidence at "/entrances/0/keeps_log" is "null"
    And rule "EO-2.3" is "unknown"
    And the evidence at "/employees/0/readings/0/temperature" is "outside the values allowed"
    And rule "EO-2.4" is "unknown"
    And the evidence at "/employees/2/readings" is "of the wrong type"
    And rule "EO-2.5" is "unknown"
    And the evidence at "/employees/1/temperature_checks" is "of the wrong type"

  Scenario: One reading is not given, another one is a fever
    Given "Employee 4 / Reading 2 / Body temperature" is null
    And "Employee 4 / Is in isolation" is "no"
    When it is assessed on its own day
    Then rule "EO-2.3" is "fail"

  Scenario: Empty lists prove nothing
    Given "Entrances" is an empty list
    And "Roster" is an empty list
    When it is assessed on its own day
    Then rule "EO-2.1" is "unknown"
    And rule "EO-2.2" is "unknown"
    And rule "EO-2.3" is "unknown"
    And rule "EO-2.4" is "unknown"
    And rule "EO-2.5" is "unknown"
    And requirement "EO-2" is "undetermined"

  Scenario Outline: Nothing is asked of those who left
    Given "Employee 4 / Is in isolation" is "no"
    And "Employee 4 / Last day at work" is "<day>"
    And "Employee 2 / Temperature checks a day" is "0"
    And "Employee 2 / Last day at work" is "<day>"
    And "Employee 1 / Temperature readings" is an empty list
    And "Employee 1 / Last day at work" is "<day>"
    When it is assessed as of "2020-03-02"
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule   | day        | outcome        |
      | EO-2.3 | 2020-03-01 | not applicable |
      | EO-2.3 | 2020-03-02 | fail           |
      | EO-2.4 | 2020-03-01 | pass           |
      | EO-2.4 | 2020-03-02 | fail           |
      | EO-2.5 | 2020-03-01 | pass           |
      | EO-2.5 | 2020-03-02 | fail           |

  Scenario Outline: The days from which the rules are in force
    When it is assessed as of "<day>"
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule   | day        | outcome      |
      | EO-2.1 | 2020-02-09 | not in force |
      | EO-2.1 | 2020-02-10 | pass         |
      | EO-2.2 | 2020-02-09 | not in force |
      | EO-2.2 | 2020-02-10 | pass         |
      | EO-2.3 | 2020-02-09 | not in force |
      | EO-2.3 | 2020-02-10 | pass         |
      | EO-2.4 | 2020-02-09 | not in force |
      | EO-2.4 | 2020-02-10 | pass         |
      | EO-2.5 | 2020-02-20 | not in force |
      | EO-2.5 | 2020-02-21 | pass         |

  Scenario Outline: Asked in all of Jiangmen and not outside
    Given "Enterprise / District" is "<district>"
    When it is assessed on its own day
    Then rule "EO-2.1" is "<outcome>"
    And rule "EO-2.2" is "<outcome>"
    And rule "EO-2.3" is "<outcome>"
    And rule "EO-2.4" is "<outcome>"
    And rule "EO-2.5" is "<outcome>"
    And requirement "EO-2" is "<verdict>"

    Examples:
      | district  | outcome        | verdict        |
      | Jianghai  | pass           | compliant      |
      | Pengjiang | pass           | compliant      |
      | Zhongshan | not applicable | not applicable |

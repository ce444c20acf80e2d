# language: en
Feature: Staff screening in place

  Background:
    Given the submission "compliant"

  Scenario Outline: The verdict on a submission that complies
    Given "District" is "<district>"
    When it is assessed on its own day
    Then requirement "FP-2" is "compliant"

    Examples:
      | district  |
      | Jianghai  |
      | Pengjiang |

  Scenario Outline: The roster is as long as there are people on site
    Given "People on site" is "<people>"
    When it is assessed on its own day
    Then rule "FP-2.1" is "<outcome>"
    And rule "FP-2.1" is judged "<outcome>"
    And requirement "FP-2" is "<verdict>"

    Examples:
      | people | outcome | verdict       |
      | 3      | pass    | compliant     |
      | 5      | fail    | non-compliant |

    @boundary
    Examples: exactly as long
      | people | outcome | verdict   |
      | 4      | pass    | compliant |

  Scenario: What is said of people who are not on the roster
    Given "People on site" is "5"
    When it is assessed on its own day
    Then rule "FP-2.1" is "fail"
    And the explanation says "people on site: 5; not all of them are on the roster"
    And the evidence is at "/workforce/on_site"
    And the evidence is at "/employees"
    And the citation is "2" of "guangdong-four-in-place-summary"
    And requirement "FP-2" is "non-compliant"

  Scenario Outline: A roster that lists people who left is not judged by its length
    Given "Employee 1 / Last day at work" is "<day>"
    When it is assessed on its own day
    Then rule "FP-2.1" is "<outcome>"
    And rule "FP-2.1" is judged "<outcome>"

    Examples:
      | day        | outcome |
      | 2020-03-01 | unknown |
      | 2020-03-03 | pass    |

    @boundary
    Examples: on the last day at work
      | day        | outcome |
      | 2020-03-02 | pass    |

  Scenario: A roster that lists people who left waits for an inspector
    Given "Employee 1 / Last day at work" is "2020-03-01"
    When it is assessed on its own day
    Then rule "FP-2.1" is "unknown"
    And the evidence at "an inspector's attestation" is "without a result yet"
    And requirement "FP-2" is "undetermined"

  Scenario Outline: An inspector compares a roster that lists people who left
    Given "Employee 1 / Last day at work" is "2020-03-01"
    And an inspector found rule "FP-2.1" "<found>"
    When it is assessed on its own day
    Then rule "FP-2.1" is "<outcome>"
    And requirement "FP-2" is "<verdict>"

    Examples:
      | found   | outcome | verdict       |
      | met     | pass    | compliant     |
      | not met | fail    | non-compliant |

  Scenario: An inspector's word does not make a roster longer
    Given "People on site" is "5"
    And "Employee 1 / Last day at work" is "2020-03-01"
    And an inspector found rule "FP-2.1" "met"
    When it is assessed on its own day
    Then rule "FP-2.1" is "fail"

  Scenario: The same person twice proves nothing
    Given "Roster" has one more entry, the same as entry 1
    When it is assessed on its own day
    Then rule "FP-2.1" is "unknown"
    And the evidence at "/employees/0/id" is "the same as that of another entry"

  Scenario Outline: An empty roster
    Given "Roster" is an empty list
    And "People on site" is "<people>"
    When it is assessed on its own day
    Then rule "FP-2.1" is "<outcome>"
    And rule "FP-2.2" is "unknown"
    And rule "FP-2.4" is "unknown"

    Examples:
      | people | outcome |
      | 1      | fail    |
      | 0      | pass    |

  Scenario Outline: Movements over fourteen days before the return to work
    Given "Employee 1 / Movements recorded since" is "<day>"
    When it is assessed on its own day
    Then rule "FP-2.2" is "<outcome>"
    And rule "FP-2.2" is judged "<outcome>"
    And requirement "FP-2" is "<verdict>"

    Examples:
      | day        | outcome | verdict       |
      | 2020-01-28 | pass    | compliant     |
      | 2020-01-30 | fail    | non-compliant |
      | 2020-02-13 | fail    | non-compliant |

    @boundary
    Examples: exactly fourteen days
      | day        | outcome | verdict   |
      | 2020-01-29 | pass    | compliant |

  Scenario: What is said of movements that are missing
    Given "Employee 1 / Movements recorded since" is "2020-01-30"
    When it is assessed on its own day
    Then rule "FP-2.2" is "fail"
    And the explanation says "employee E-001 came back to work on 2020-02-12; movements are recorded since 2020-01-30, fewer than 14 days before"
    And the evidence is at "/employees/0/movements_known_since"
    And the evidence is at "/employees/0/first_day_at_work"
    And the citation is "2" of "guangdong-four-in-place-summary"

  Scenario Outline: Nobody asks for the movements of those who left
    Given "Employee 1 / Movements recorded since" is "2020-02-12"
    And "Employee 1 / Last day at work" is "<day>"
    When it is assessed on its own day
    Then rule "FP-2.2" is "<outcome>"

    Examples:
      | day        | outcome |
      | 2020-03-01 | pass    |
      | 2020-03-02 | fail    |

  Scenario Outline: Who has a fever is observed and reported to disease control
    Given "Fever case 1 / Is kept under observation" is "<observed>"
    And "Fever case 1 / Call 2 / Who was called" is "<called>"
    When it is assessed on its own day
    Then rule "FP-2.3" is "<outcome>"
    And requirement "FP-2" is "<verdict>"

    Examples:
      | observed | called              | outcome | verdict       |
      | yes      | disease control     | pass    | compliant     |
      | no       | disease control     | fail    | non-compliant |
      | yes      | community           | fail    | non-compliant |
      | no       | medical institution | fail    | non-compliant |

  Scenario: What is said where disease control was not called
    Given "Fever case 1 / Call 2" is not given
    When it is assessed on its own day
    Then rule "FP-2.3" is "fail"
    And the explanation says "employee E-004 was found with a fever on 2020-03-01, and is not kept under observation or was not reported to disease control since"
    And the evidence is at "/fever_response/cases/0/calls/0/called"
    And the citation is "2" of "guangdong-four-in-place-summary"

  Scenario Outline: A call before the fever was found does not count, nor one that is still to come
    Given "Fever case 1 / Call 2 / Day of the call" is "<day>"
    When it is assessed on its own day
    Then rule "FP-2.3" is "<outcome>"
    And rule "FP-2.3" is judged "<outcome>"

    Examples:
      | day        | outcome |
      | 2020-02-29 | fail    |
      | 2020-03-03 | fail    |

    @boundary
    Examples: the same day
      | day        | outcome |
      | 2020-03-01 | pass    |

    @boundary
    Examples: the day of assessment
      | day        | outcome |
      | 2020-03-02 | pass    |

  Scenario: No call at all
    Given "Fever case 1 / Calls" is an empty list
    When it is assessed on its own day
    Then rule "FP-2.3" is "fail"
    And the evidence is at "/fever_response/cases/0/calls"

  Scenario Outline: From which temperature on disease control is told
    Given "Fever case 1 / Temperature when found" is "<temperature>"
    And "Fever case 1 / Is kept under observation" is "no"
    When it is assessed on its own day
    Then rule "FP-2.3" is "<outcome>"
    And rule "FP-2.3" is judged "<outcome>"

    Examples:
      | temperature | outcome        |
      | 37.2        | not applicable |
      | 37.4        | fail           |

    @boundary
    Examples: exactly 37.3 °C
      | temperature | outcome |
      | 37.3        | fail    |

  Scenario: Nobody has a fever
    Given "Fever cases" is an empty list
    And "Employee 4 / Reading 1 / Body temperature" is "36.5"
    When it is assessed on its own day
    Then rule "FP-2.3" is "not applicable"
    And rule "FP-2.4" is "not applicable"
    And requirement "FP-2" is "compliant"

  Scenario Outline: From which temperature on somebody belongs on the list
    Given "Employee 1 / Reading 1 / Body temperature" is "<temperature>"
    When it is assessed on its own day
    Then rule "FP-2.4" is "<outcome>"
    And rule "FP-2.4" is judged "<outcome>"

    Examples:
      | temperature | outcome |
      | 37.2        | pass    |
      | 37.4        | fail    |

    @boundary
    Examples: exactly 37.3 °C
      | temperature | outcome |
      | 37.3        | fail    |

  Scenario Outline: The list gives a temperature that is a fever
    Given "Fever case 1 / Temperature when found" is "<temperature>"
    When it is assessed on its own day
    Then rule "FP-2.4" is "<outcome>"
    And rule "FP-2.4" is judged "<outcome>"

    Examples:
      | temperature | outcome |
      | 37.2        | fail    |
      | 38.5        | pass    |

    @boundary
    Examples: exactly 37.3 °C
      | temperature | outcome |
      | 37.3        | pass    |

  Scenario: What is said of a fever that is not on the list
    Given "Fever cases" is an empty list
    When it is assessed on its own day
    Then rule "FP-2.3" is "not applicable"
    And rule "FP-2.4" is "fail"
    And the explanation says "employee E-004 had a temperature of 37.3 °C or more, and is not on the list of fever cases or stands there with a lower one"
    And the evidence is at "/fever_response/cases"
    And the evidence is at "/employees/3/readings/0/temperature"
    And the citation is "2" of "guangdong-four-in-place-summary"
    And requirement "FP-2" is "non-compliant"

  Scenario: Somebody who left had a fever all the same
    Given "Employee 1 / Reading 1 / Body temperature" is "38"
    And "Employee 1 / Last day at work" is "2020-03-01"
    When it is assessed on its own day
    Then rule "FP-2.4" is "fail"
    And the evidence is at "/employees/0/readings/0/temperature"

  Scenario Outline: What is not given proves nothing
    Given "<field>" is not given
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "<evidence>" is "missing"
    And requirement "FP-2" is "undetermined"

    Examples:
      | rule   | field                                     | evidence                               |
      | FP-2.1 | People on site                            | /workforce/on_site                     |
      | FP-2.1 | Roster                                    | /employees                             |
      | FP-2.2 | Employee 1 / Movements recorded since     | /employees/0/movements_known_since     |
      | FP-2.2 | Employee 1 / First day back at work       | /employees/0/first_day_at_work         |
      | FP-2.2 | Roster                                    | /employees                             |
      | FP-2.3 | Fever case 1 / Is kept under observation  | /fever_response/cases/0/is_observed    |
      | FP-2.3 | Fever case 1 / Call 2 / Who was called    | /fever_response/cases/0/calls/1/called |
      | FP-2.3 | Fever case 1 / Calls                      | /fever_response/cases/0/calls          |
      | FP-2.3 | Fever case 1 / Temperature when found     | /fever_response/cases/0/temperature    |
      | FP-2.3 | Fever cases                               | /fever_response/cases                  |
      | FP-2.4 | Fever cases                               | /fever_response/cases                  |
      | FP-2.4 | Fever case 1 / Temperature when found     | /fever_response/cases/0/temperature    |
      | FP-2.4 | Employee 1 / Temperature readings         | /employees/0/readings                  |
      | FP-2.4 | Employee 1 / Reading 1 / Body temperature | /employees/0/readings/0/temperature    |
      | FP-2.4 | Roster                                    | /employees                             |

  Scenario: Nulls and wrong types prove nothing
    Given "People on site" is wrongly the text "四人"
    And "Employee 1 / Last day at work" is null
    And "Employee 1 / Movements recorded since" is null
    And "Fever case 1 / Day it was found" is wrongly the text "昨天"
    And "Fever case 1 / Call 2 / Day of the call" is wrongly the text "昨天"
    And "Employee 1 / Reading 1 / Body temperature" is null
    When it is assessed on its own day
    Then rule "FP-2.1" is "unknown"
    And the evidence at "/workforce/on_site" is "of the wrong type"
    And rule "FP-2.2" is "unknown"
    And the evidence at "/employees/0/left_on" is "null"
    And rule "FP-2.3" is "unknown"
    And the evidence at "/fever_response/cases/0/found_on" is "of the wrong type"
    And rule "FP-2.4" is "unknown"
    And the evidence at "/employees/0/readings/0/temperature" is "null"

  Scenario: Where nobody knows who left, the roster proves nothing
    Given "Employee 1 / Last day at work" is null
    When it is assessed on its own day
    Then rule "FP-2.1" is "unknown"
    And the evidence at "/employees/0/left_on" is "null"

  Scenario Outline: In force from 10 February 2020
    Given "Fever case 1 / Day it was found" is "2020-02-08"
    And "Fever case 1 / Call 2 / Day of the call" is "2020-02-08"
    When it is assessed as of "<day>"
    Then rule "FP-2.1" is "<outcome>"
    And rule "FP-2.2" is "<outcome>"
    And rule "FP-2.3" is "<outcome>"
    And rule "FP-2.4" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2020-02-09 | not in force |
      | 2020-02-10 | pass         |

  Scenario Outline: All of Guangdong is asked, and too wide a district proves nothing
    Given "District" is "<district>"
    When it is assessed on its own day
    Then rule "FP-2.1" is "<outcome>"
    And rule "FP-2.2" is "<outcome>"
    And rule "FP-2.3" is "<outcome>"
    And rule "FP-2.4" is "<outcome>"

    Examples:
      | district  | outcome |
      | Dongguan  | pass    |
      | Guangdong | pass    |
      | China     | unknown |

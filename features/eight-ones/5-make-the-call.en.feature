# language: en
Feature: Make the call

  Background:
    Given the submission "compliant"

  Scenario Outline: A medical institution is called once a fever is found
    Given "Fever case 1 / Call 1 / Who was called" is "<called>"
    And "Fever case 1 / Call 1 / Day of the call" is "<day>"
    When it is assessed on its own day
    Then rule "EO-5.1" is "<outcome>"
    And rule "EO-5.1" is judged "<outcome>"
    And requirement "EO-5" is "<verdict>"

    Examples:
      | called              | day        | outcome | verdict       |
      | community           | 2020-03-02 | fail    | non-compliant |
      | disease control     | 2020-03-01 | fail    | non-compliant |
      | medical institution | 2020-02-29 | fail    | non-compliant |
      | medical institution | 2020-03-03 | fail    | non-compliant |

    @boundary
    Examples: called on the very day
      | called              | day        | outcome | verdict   |
      | medical institution | 2020-03-01 | pass    | compliant |

    @boundary
    Examples: called on the day of assessment
      | called              | day        | outcome | verdict   |
      | medical institution | 2020-03-02 | pass    | compliant |

  Scenario: What is said where no medical institution was called
    Given "Fever case 1 / Call 1" is not given
    When it is assessed on its own day
    Then rule "EO-5.1" is "fail"
    And the explanation says "employee E-004 was found with a fever on 2020-03-01, and no medical institution has been called since"
    And the evidence is at "/fever_response/cases/0/calls/0/called"
    And the citation is "5" of "guangdong-park-guide-2020-02-26"

  Scenario: No call at all
    Given "Fever case 1 / Calls" is an empty list
    When it is assessed on its own day
    Then rule "EO-5.1" is "fail"
    And the evidence is at "/fever_response/cases/0/calls"
    And rule "EO-5.3" is judged "fail"

  Scenario: Nobody has a fever
    Given "Fever cases" is an empty list
    And "Employee 4 / Reading 1 / Body temperature" is "36.8"
    When it is assessed on its own day
    Then rule "EO-5.1" is "not applicable"
    And rule "EO-5.3" is judged "not applicable"
    And rule "EO-5.4" is "not applicable"
    And requirement "EO-5" is "compliant"

  Scenario: The number of a medical institution is posted
    When it is assessed on its own day
    Then rule "EO-5.2" is "pass"

  Scenario: What is said where no number is posted
    Given "The number of a medical institution is posted" is "no"
    When it is assessed on its own day
    Then rule "EO-5.2" is "fail"
    And the explanation says "the number of a medical institution is not posted"
    And the evidence is at "/fever_response/medical_number_is_posted"
    And the citation is "5" of "jianghai-2020-02-10"
    And requirement "EO-5" is "non-compliant"

  Scenario Outline: The call on the same day is for information only
    Given "Fever case 1 / Call 1 / Day of the call" is "<day>"
    When it is assessed on its own day
    Then rule "EO-5.3" is "informational"
    And rule "EO-5.3" is judged "<judged>"
    And requirement "EO-5" is "compliant"

    Examples:
      | day        | judged |
      | 2020-03-01 | pass   |
      | 2020-03-02 | fail   |

  Scenario: What is said of a call on the next day
    Given "Fever case 1 / Call 1 / Day of the call" is "2020-03-02"
    When it is assessed on its own day
    Then rule "EO-5.3" is "informational"
    And the explanation says "employee E-004 was found with a fever on 2020-03-01, and no medical institution was called that day"
    And the evidence is at "/fever_response/cases/0/calls/0/made_on"
    And the citation is "5" of "jianghai-2020-02-10"

  Scenario Outline: From which temperature on somebody belongs on the list of fever cases
    Given "Employee 1 / Reading 1 / Body temperature" is "<temperature>"
    When it is assessed on its own day
    Then rule "EO-5.4" is "<outcome>"
    And rule "EO-5.4" is judged "<outcome>"
    And requirement "EO-5" is "<verdict>"

    Examples:
      | temperature | outcome | verdict       |
      | 37.2        | pass    | compliant     |
      | 37.4        | fail    | non-compliant |

    @boundary
    Examples: exactly 37.3 °C
      | temperature | outcome | verdict       |
      | 37.3        | fail    | non-compliant |

  Scenario: What is said of a fever that is not on the list
    Given "Fever cases" is an empty list
    When it is assessed on its own day
    Then rule "EO-5.1" is "not applicable"
    And rule "EO-5.4" is "fail"
    And the explanation says "employee E-004 had a temperature of 37.3 °C or more and is not on the list of fever cases"
    And the evidence is at "/fever_response/cases"
    And the evidence is at "/employees/3/readings/0/temperature"
    And the citation is "5" of "jianghai-2020-02-10"
    And requirement "EO-5" is "non-compliant"

  Scenario: Somebody else is on the list
    Given "Fever case 1 / Employee with fever" is "E-001"
    When it is assessed on its own day
    Then rule "EO-5.4" is "fail"
    And the evidence is at "/fever_response/cases/0/employee"

  Scenario: Who left after a fever belongs on the list all the same
    Given "Employee 1 / Reading 1 / Body temperature" is "38"
    And "Employee 1 / Last day at work" is "2020-03-01"
    When it is assessed on its own day
    Then rule "EO-5.4" is "fail"

  Scenario Outline: What is not given proves nothing
    Given "<field>" is not given
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "<evidence>" is "missing"
    And requirement "EO-5" is "undetermined"

    Examples:
      | rule   | field                                         | evidence                                 |
      | EO-5.1 | Fever case 1 / Call 1 / Who was called        | /fever_response/cases/0/calls/0/called   |
      | EO-5.1 | Fever case 1 / Call 1 / Day of the call       | /fever_response/cases/0/calls/0/made_on  |
      | EO-5.1 | Fever case 1 / Day it was found               | /fever_response/cases/0/found_on         |
      | EO-5.1 | Fever case 1 / Calls                          | /fever_response/cases/0/calls            |
      | EO-5.1 | Fever cases                                   | /fever_response/cases                    |
      | EO-5.2 | The number of a medical institution is posted | /fever_response/medical_number_is_posted |
      | EO-5.2 | Response to fever                             | /fever_response/medical_number_is_posted |
      | EO-5.4 | Fever cases                                   | /fever_response/cases                    |
      | EO-5.4 | Employee 1 / Reading 1 / Body temperature     | /employees/0/readings/0/temperature      |
      | EO-5.4 | Employee 1 / Temperature readings             | /employees/0/readings                    |
      | EO-5.4 | Roster                                        | /employees                               |

  Scenario: Where the day of the call is not given, the same day cannot be judged
    Given "Fever case 1 / Call 1 / Day of the call" is not given
    When it is assessed on its own day
    Then rule "EO-5.3" is judged "unknown"
    And the evidence at "/fever_response/cases/0/calls/0/made_on" is "missing"

  Scenario: Nulls and wrong types prove nothing
    Given "Fever case 1 / Calls" is wrongly the text "已致电"
    And "The number of a medical institution is posted" is null
    And "Employee 4 / Reading 1 / Body temperature" is wrongly the text "发热"
    When it is assessed on its own day
    Then rule "EO-5.1" is "unknown"
    And the evidence at "/fever_response/cases/0/calls" is "of the wrong type"
    And rule "EO-5.2" is "unknown"
    And the evidence at "/fever_response/medical_number_is_posted" is "null"
    And rule "EO-5.4" is "unknown"
    And the evidence at "/employees/3/readings/0/temperature" is "of the wrong type"

  Scenario: The same employee twice on the list proves nothing
    Given "Fever cases" has one more entry, the same as entry 1
    When it is assessed on its own day
    Then rule "EO-5.1" is "unknown"
    And rule "EO-5.3" is judged "unknown"
    And rule "EO-5.4" is "unknown"

  Scenario: An empty roster proves nothing
    Given "Roster" is an empty list
    When it is assessed on its own day
    Then rule "EO-5.4" is "unknown"
    And requirement "EO-5" is "undetermined"

  Scenario Outline: The days from which the rules are in force
    Given "Fever case 1 / Day it was found" is "2020-02-08"
    And "Fever case 1 / Call 1 / Day of the call" is "2020-02-08"
    When it is assessed as of "<day>"
    Then rule "EO-5.1" is "<outcome>"
    And rule "EO-5.2" is "<outcome>"
    And rule "EO-5.3" is judged "<outcome>"
    And rule "EO-5.4" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2020-02-09 | not in force |
      | 2020-02-10 | pass         |

  Scenario Outline: Asked in all of Jiangmen and not outside
    Given "Enterprise / District" is "<district>"
    When it is assessed on its own day
    Then rule "EO-5.1" is "<outcome>"
    And rule "EO-5.2" is "<outcome>"
    And rule "EO-5.3" is judged "<outcome>"
    And rule "EO-5.4" is "<outcome>"
    And requirement "EO-5" is "<verdict>"

    Examples:
      | district  | outcome        | verdict        |
      | Jianghai  | pass           | compliant      |
      | Pengjiang | pass           | compliant      |
      | Zhongshan | not applicable | not applicable |

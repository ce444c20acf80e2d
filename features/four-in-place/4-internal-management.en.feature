# language: en
Feature: Internal management in place

  Background:
    Given the submission "compliant"

  Scenario Outline: The verdict on a submission that complies
    Given "District" is "<district>"
    When it is assessed on its own day
    Then requirement "FP-4" is "compliant"

    Examples:
      | district  |
      | Jianghai  |
      | Pengjiang |

  Scenario Outline: Everybody is checked before entering
    Given "Entrance 1 / Everybody entering is checked" is "<checked>"
    When it is assessed on its own day
    Then rule "FP-4.1" is "<outcome>"
    And requirement "FP-4" is "<verdict>"

    Examples:
      | checked | outcome | verdict       |
      | yes     | pass    | compliant     |
      | no      | fail    | non-compliant |

  Scenario: What is said of an entrance without checks
    Given "Entrance 1 / Everybody entering is checked" is "no"
    When it is assessed on its own day
    Then rule "FP-4.1" is "fail"
    And the explanation says "not everybody who enters at 东门 is checked"
    And the evidence is at "/entrances/0/checks_everybody"
    And the citation is "4" of "guangdong-four-in-place-summary"
    And requirement "FP-4" is "non-compliant"

  Scenario: No entrance proves nothing
    Given "Entrances" is an empty list
    When it is assessed on its own day
    Then rule "FP-4.1" is "unknown"
    And requirement "FP-4" is "undetermined"

  Scenario: The same entrance twice proves nothing
    Given "Entrances" has one more entry, the same as entry 1
    When it is assessed on its own day
    Then rule "FP-4.1" is "unknown"
    And the evidence at "/entrances/0/name" is "the same as that of another entry"

  Scenario Outline: Resumed and watch-list staff are reported
    Given "Resumed and watch-list staff are reported" is "<reported>"
    When it is assessed on its own day
    Then rule "FP-4.2" is "<outcome>"
    And requirement "FP-4" is "<verdict>"

    Examples:
      | reported | outcome | verdict       |
      | yes      | pass    | compliant     |
      | no       | fail    | non-compliant |

  Scenario: What is said of no report
    Given "Resumed and watch-list staff are reported" is "no"
    When it is assessed on its own day
    Then rule "FP-4.2" is "fail"
    And the explanation says "resumed and watch-list staff are not reported to the community"
    And the evidence is at "/reporting/reported_staff_to_community"
    And the citation is "4" of "guangdong-four-in-place-summary"

  Scenario Outline: Rooms are aired every day and disinfection is logged
    Given "Airings a day" is "<times>"
    And "Disinfection work is logged" is "<logged>"
    When it is assessed on its own day
    Then rule "FP-4.3" is "<outcome>"
    And rule "FP-4.3" is judged "<outcome>"
    And requirement "FP-4" is "<verdict>"

    Examples:
      | times | logged | outcome | verdict       |
      | 2     | yes    | pass    | compliant     |
      | 0     | yes    | fail    | non-compliant |
      | 2     | no     | fail    | non-compliant |

    @boundary
    Examples: exactly once
      | times | logged | outcome | verdict   |
      | 1     | yes    | pass    | compliant |

  Scenario: What is said of no airing
    Given "Airings a day" is "0"
    When it is assessed on its own day
    Then rule "FP-4.3" is "fail"
    And the explanation says "the rooms are not aired every day, or disinfection is not logged"
    And the evidence is at "/ventilation/times"
    And the citation is "4" of "guangdong-four-in-place-summary"

  Scenario Outline: Training is held by the first day back at work
    Given "Employee 1 / Day of the protection training" is "<day>"
    When it is assessed on its own day
    Then rule "FP-4.4" is "<outcome>"
    And rule "FP-4.4" is judged "<outcome>"
    And requirement "FP-4" is "<verdict>"

    Examples:
      | day        | outcome | verdict       |
      | 2020-02-11 | pass    | compliant     |
      | 2020-02-13 | fail    | non-compliant |

    @boundary
    Examples: on the very day
      | day        | outcome | verdict   |
      | 2020-02-12 | pass    | compliant |

  Scenario: What is said of no training
    Given "Employee 1 / Day of the protection training" is not given
    When it is assessed on its own day
    Then rule "FP-4.4" is "fail"
    And the explanation says "employee E-001 came back to work on 2020-02-12 without training in protection before"
    And the evidence is at "/employees/0/trained_on"
    And the evidence at "/employees/0/trained_on" is "missing"
    And the citation is "4" of "guangdong-four-in-place-summary"

  Scenario Outline: Nobody asks those who left for training
    Given "Employee 1 / Day of the protection training" is not given
    And "Employee 1 / Last day at work" is "<day>"
    When it is assessed on its own day
    Then rule "FP-4.4" is "<outcome>"

    Examples:
      | day        | outcome |
      | 2020-03-01 | pass    |
      | 2020-03-02 | fail    |

  Scenario: An empty roster proves nothing
    Given "Roster" is an empty list
    When it is assessed on its own day
    Then rule "FP-4.4" is "unknown"

  Scenario Outline: The advice on airing is only informational
    Given "Airings a day" is "<times>"
    And "Minutes an airing" is "<minutes>"
    When it is assessed on its own day
    Then rule "FP-4.5" is "informational"
    And rule "FP-4.5" is judged "<judged>"
    And requirement "FP-4" is "compliant"

    Examples:
      | times | minutes | judged |
      | 3     | 31      | pass   |
      | 1     | 30      | fail   |
      | 2     | 29      | fail   |

    @boundary
    Examples: exactly twice, thirty minutes
      | times | minutes | judged |
      | 2     | 30      | pass   |

  Scenario: What is said of too little airing
    Given "Minutes an airing" is "20"
    When it is assessed on its own day
    Then rule "FP-4.5" is "informational"
    And rule "FP-4.5" is judged "fail"
    And the explanation says "airings a day: 3, minutes each: 20; the advice is 2 or more, 30 minutes or more each"
    And the evidence is at "/ventilation/minutes"
    And the citation is "ventilation" of "beijing-cdc-2020-02-17"

  Scenario Outline: Airing that is not given is not judged either
    Given "<field>" is not given
    When it is assessed on its own day
    Then rule "FP-4.5" is "informational"
    And rule "FP-4.5" is judged "unknown"
    And the evidence at "<evidence>" is "missing"

    Examples:
      | field             | evidence             |
      | Airings a day     | /ventilation/times   |
      | Minutes an airing | /ventilation/minutes |

  Scenario Outline: The advice on the strength of disinfectant is only informational
    Given "Available chlorine" is "<chlorine>"
    When it is assessed on its own day
    Then rule "FP-4.6" is "informational"
    And rule "FP-4.6" is judged "<judged>"
    And requirement "FP-4" is "compliant"

    Examples:
      | chlorine   | judged |
      | 249.9 mg/L | fail   |
      | 500 mg/L   | pass   |
      | 0.5 g/L    | pass   |

    @boundary
    Examples: exactly 250 mg/L
      | chlorine | judged |
      | 250 mg/L | pass   |

  Scenario: What is said of weak disinfectant
    Given "Available chlorine" is "200 mg/L"
    When it is assessed on its own day
    Then rule "FP-4.6" is "informational"
    And rule "FP-4.6" is judged "fail"
    And the explanation says "available chlorine: 200 mg/L; the advice is 250 mg/L or more"
    And the evidence is at "/disinfection/chlorine"
    And the citation is "chlorine" of "changzhou-2020-02-02"

  Scenario: A strength that is not given is not judged either
    Given "Available chlorine" is not given
    When it is assessed on its own day
    Then rule "FP-4.6" is "informational"
    And rule "FP-4.6" is judged "unknown"
    And the evidence at "/disinfection/chlorine" is "missing"

  Scenario: A strength in another kind of unit is not judged either
    Given "Available chlorine" is "30 min"
    When it is assessed on its own day
    Then rule "FP-4.6" is "informational"
    And rule "FP-4.6" is judged "unknown"
    And the evidence at "/disinfection/chlorine" is "in an unknown unit or one of another kind"

  Scenario Outline: What is not given proves nothing
    Given "<field>" is not given
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "<evidence>" is "missing"
    And requirement "FP-4" is "undetermined"

    Examples:
      | rule   | field                                      | evidence                               |
      | FP-4.1 | Entrance 1 / Everybody entering is checked | /entrances/0/checks_everybody          |
      | FP-4.1 | Entrances                                  | /entrances                             |
      | FP-4.2 | Resumed and watch-list staff are reported  | /reporting/reported_staff_to_community |
      | FP-4.3 | Airings a day                              | /ventilation/times                     |
      | FP-4.3 | Disinfection work is logged                | /disinfection/keeps_log                |
      | FP-4.4 | Employee 1 / First day back at work        | /employees/0/first_day_at_work         |
      | FP-4.4 | Roster                                     | /employees                             |

  Scenario: Nulls and wrong types prove nothing
    Given "Entrance 1 / Everybody entering is checked" is null
    And "Resumed and watch-list staff are reported" is wrongly the text "已报"
    And "Airings a day" is wrongly the text "两次"
    And "Employee 1 / Day of the protection training" is null
    When it is assessed on its own day
    Then rule "FP-4.1" is "unknown"
    And the evidence at "/entrances/0/checks_everybody" is "null"
    And rule "FP-4.2" is "unknown"
    And the evidence at "/reporting/reported_staff_to_community" is "of the wrong type"
    And rule "FP-4.3" is "unknown"
    And the evidence at "/ventilation/times" is "of the wrong type"
    And rule "FP-4.4" is "unknown"
    And the evidence at "/employees/0/trained_on" is "null"

  Scenario Outline: The advice on strength counts from 10 February 2020
    When it is assessed as of "<day>"
    Then rule "FP-4.6" is judged "<outcome>"

    Examples:
      | day        | outcome      |
      | 2020-02-09 | not in force |
      | 2020-02-10 | pass         |

  Scenario Outline: In force from 10 February 2020
    When it is assessed as of "<day>"
    Then rule "FP-4.1" is "<outcome>"
    And rule "FP-4.2" is "<outcome>"
    And rule "FP-4.3" is "<outcome>"
    And rule "FP-4.4" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2020-02-09 | not in force |
      | 2020-02-10 | pass         |

  Scenario Outline: The advice on airing counts from 17 February 2020
    When it is assessed as of "<day>"
    Then rule "FP-4.5" is judged "<outcome>"

    Examples:
      | day        | outcome      |
      | 2020-02-16 | not in force |
      | 2020-02-17 | pass         |

  Scenario Outline: All of Guangdong is asked, and too wide a district proves nothing
    Given "District" is "<district>"
    When it is assessed on its own day
    Then rule "FP-4.1" is "<outcome>"
    And rule "FP-4.2" is "<outcome>"
    And rule "FP-4.3" is "<outcome>"
    And rule "FP-4.4" is "<outcome>"

    Examples:
      | district  | outcome |
      | Dongguan  | pass    |
      | Guangdong | pass    |
      | China     | unknown |

  Scenario Outline: The advice of other places is looked at in Jiangmen alone
    Given "District" is "<district>"
    When it is assessed on its own day
    Then rule "FP-4.5" is judged "<outcome>"
    And rule "FP-4.6" is judged "<outcome>"

    Examples:
      | district  | outcome        |
      | Pengjiang | pass           |
      | Dongguan  | not applicable |

# language: en
Feature: Return to work in Shenzhen

  Background:
    Given the submission "compliant"
    And "District" is "Shenzhen"

  Scenario Outline: How often temperatures are taken
    Given "Employee 2 / Temperature checks a day" is "<number>"
    When it is assessed on its own day
    Then rule "SZ-1.1" is "<outcome>"
    And rule "SZ-1.1" is judged "<outcome>"
    And requirement "SZ-1" is "<verdict>"

    Examples:
      | number | outcome | verdict       |
      | 0      | fail    | non-compliant |
      | 1      | fail    | non-compliant |
      | 3      | pass    | compliant     |

    @boundary
    Examples: exactly twice
      | number | outcome | verdict   |
      | 2      | pass    | compliant |

  Scenario: What is said of one check too few
    Given "Employee 2 / Temperature checks a day" is "1"
    When it is assessed on its own day
    Then rule "SZ-1.1" is "fail"
    And the explanation says "temperature checks a day of employee E-002: 1; at least 2 are required"
    And the evidence is at "/employees/1/temperature_checks"
    And the citation is "temperature" of "shenzhen-2020-02-23"

  Scenario Outline: One file a person
    Given "Employee 3 / Has a health file" is "<answer>"
    When it is assessed on its own day
    Then rule "SZ-1.2" is "<outcome>"
    And requirement "SZ-1" is "<verdict>"

    Examples:
      | answer | outcome | verdict       |
      | yes    | pass    | compliant     |
      | no     | fail    | non-compliant |

  Scenario: What is said of a missing file
    Given "Employee 3 / Has a health file" is "no"
    When it is assessed on its own day
    Then rule "SZ-1.2" is "fail"
    And the explanation says "employee E-003 has no file of their own"
    And the evidence is at "/employees/2/has_health_file"
    And the citation is "health-file" of "shenzhen-2020-02-23"

  Scenario Outline: Distance or screens, either will do
    Given "Distance between work stations" is "<number>"
    And "Work stations are screened" is "<answer>"
    When it is assessed on its own day
    Then rule "SZ-1.3" is "<outcome>"
    And rule "SZ-1.3" is judged "<outcome>"
    And requirement "SZ-1" is "<verdict>"

    Examples:
      | number | answer | outcome | verdict       |
      | 0.9    | no     | fail    | non-compliant |
      | 0.9    | yes    | pass    | compliant     |
      | 1.1    | no     | pass    | compliant     |
      | 2      | yes    | pass    | compliant     |

    @boundary
    Examples: exactly one metre
      | number | answer | outcome | verdict   |
      | 1      | no     | pass    | compliant |

  Scenario: What is said of stations too close without screens
    Given "Distance between work stations" is "0.8"
    And "Work stations are screened" is "no"
    When it is assessed on its own day
    Then rule "SZ-1.3" is "fail"
    And the explanation says "work stations are 0.8 m apart, less than 1 m, and not screened"
    And the evidence is at "/workplace/station_distance"
    And the evidence is at "/workplace/stations_are_screened"
    And the citation is "distance" of "shenzhen-work-stations"

  Scenario Outline: Where one is so, the other need not be given
    Given "<field>" is not given
    When it is assessed on its own day
    Then rule "SZ-1.3" is "pass"

    Examples:
      | field                          |
      | Distance between work stations |
      | Work stations are screened     |

  Scenario: Where one is not so and the other is not given
    Given "Distance between work stations" is "0.8"
    And "Work stations are screened" is not given
    When it is assessed on its own day
    Then rule "SZ-1.3" is "unknown"
    And the evidence at "/workplace/stations_are_screened" is "missing"

  Scenario: Nulls and wrong types prove nothing
    Given "Employee 1 / Temperature checks a day" is wrongly the text "2"
    And "Employee 1 / Has a health file" is null
    And "Distance between work stations" is wrongly the text "one metre"
    And "Work stations are screened" is null
    When it is assessed on its own day
    Then rule "SZ-1.1" is "unknown"
    And the evidence at "/employees/0/temperature_checks" is "of the wrong type"
    And rule "SZ-1.2" is "unknown"
    And the evidence at "/employees/0/has_health_file" is "null"
    And rule "SZ-1.3" is "unknown"
    And the evidence at "/workplace/station_distance" is "of the wrong type"
    And the evidence at "/workplace/stations_are_screened" is "null"

  Scenario Outline: Nothing is asked of those who left
    Given "Employee 2 / Temperature checks a day" is "0"
    And "Employee 2 / Has a health file" is "no"
    And "Employee 2 / Last day at work" is "<day>"
    When it is assessed on its own day
    Then rule "SZ-1.1" is "<outcome>"
    And rule "SZ-1.1" is judged "<outcome>"
    And rule "SZ-1.2" is "<outcome>"
    And rule "SZ-1.2" is judged "<outcome>"

    Examples:
      | day        | outcome |
      | 2020-03-01 | pass    |
      | 2020-03-03 | fail    |

    @boundary
    Examples: the last day is the day of assessment
      | day        | outcome |
      | 2020-03-02 | fail    |

  Scenario Outline: What is not given proves nothing
    Given "<field>" is not given
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "<evidence>" is "missing"
    And requirement "SZ-1" is "undetermined"

    Examples:
      | rule   | field                                 | evidence                        |
      | SZ-1.1 | Employee 1 / Temperature checks a day | /employees/0/temperature_checks |
      | SZ-1.1 | Roster                                | /employees                      |
      | SZ-1.2 | Employee 1 / Has a health file        | /employees/0/has_health_file    |
      | SZ-1.2 | Roster                                | /employees                      |
      | SZ-1.3 | Workplace                             | /workplace/station_distance     |

  Scenario: An empty roster proves nothing
    Given "Roster" is an empty list
    When it is assessed on its own day
    Then rule "SZ-1.1" is "unknown"
    And rule "SZ-1.2" is "unknown"

  Scenario: The same employee twice proves nothing
    Given "Roster" has one more entry, the same as entry 2
    When it is assessed on its own day
    Then rule "SZ-1.1" is "unknown"
    And rule "SZ-1.2" is "unknown"

  Scenario Outline: From which day it is in force
    When it is assessed as of "<day>"
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule   | day        | outcome      |
      | SZ-1.1 | 2020-02-22 | not in force |
      | SZ-1.1 | 2020-02-23 | pass         |
      | SZ-1.2 | 2020-02-22 | not in force |
      | SZ-1.2 | 2020-02-23 | pass         |
      | SZ-1.3 | 2020-01-31 | not in force |
      | SZ-1.3 | 2020-02-01 | pass         |

  Scenario: Nothing of it is asked in Jianghai
    Given "District" is "Jianghai"
    When it is assessed on its own day
    Then rule "SZ-1.1" is "not applicable"
    And rule "SZ-1.2" is "not applicable"
    And rule "SZ-1.3" is "not applicable"
    And requirement "SZ-1" is "not applicable"

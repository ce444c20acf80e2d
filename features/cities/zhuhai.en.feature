# language: en
Feature: Return to work in Zhuhai

  Background:
    Given the submission "compliant"
    And "District" is "Zhuhai"

  Scenario Outline: How often temperatures are taken
    Given "Employee 2 / Temperature checks a day" is "<number>"
    When it is assessed on its own day
    Then rule "ZH-1.1" is "<outcome>"
    And rule "ZH-1.1" is judged "<outcome>"
    And requirement "ZH-1" is "<verdict>"

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
    Then rule "ZH-1.1" is "fail"
    And the explanation says "temperature checks a day of employee E-002: 1; at least 2 are required"
    And the evidence is at "/employees/1/temperature_checks"
    And the citation is "temperature" of "zhuhai-high-tech"

  Scenario: A null proves nothing
    Given "Employee 1 / Temperature checks a day" is null
    When it is assessed on its own day
    Then rule "ZH-1.1" is "unknown"
    And the evidence at "/employees/0/temperature_checks" is "null"

  Scenario Outline: A wrong type proves nothing
    Given "Employee 1 / Temperature checks a day" is wrongly the text "<text>"
    When it is assessed on its own day
    Then rule "ZH-1.1" is "unknown"
    And the evidence at "/employees/0/temperature_checks" is "of the wrong type"

    Examples:
      | text  |
      | twice |
      | 2     |

  Scenario Outline: Nothing is asked of those who left
    Given "Employee 2 / Temperature checks a day" is "0"
    And "Employee 2 / Last day at work" is "<day>"
    When it is assessed on its own day
    Then rule "ZH-1.1" is "<outcome>"
    And rule "ZH-1.1" is judged "<outcome>"

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
    And requirement "ZH-1" is "undetermined"

    Examples:
      | rule   | field                                 | evidence                        |
      | ZH-1.1 | Employee 1 / Temperature checks a day | /employees/0/temperature_checks |
      | ZH-1.1 | Roster                                | /employees                      |

  Scenario: An empty roster proves nothing
    Given "Roster" is an empty list
    When it is assessed on its own day
    Then rule "ZH-1.1" is "unknown"

  Scenario: The same employee twice proves nothing
    Given "Roster" has one more entry, the same as entry 2
    When it is assessed on its own day
    Then rule "ZH-1.1" is "unknown"

  Scenario Outline: From which day it is in force
    When it is assessed as of "<day>"
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule   | day        | outcome      |
      | ZH-1.1 | 2020-02-09 | not in force |
      | ZH-1.1 | 2020-02-10 | pass         |

  Scenario: Nothing of it is asked in Jianghai
    Given "District" is "Jianghai"
    When it is assessed on its own day
    Then rule "ZH-1.1" is "not applicable"
    And requirement "ZH-1" is "not applicable"

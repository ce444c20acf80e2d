# language: en
Feature: Report health

  Background:
    Given the submission "compliant"

  Scenario Outline: Health is reported before the return to work
    Given "Employee 1 / Health reported on" is "<day>"
    When it is assessed on its own day
    Then rule "EO-1.1" is "<outcome>"
    And rule "EO-1.1" is judged "<outcome>"
    And requirement "EO-1" is "<verdict>"

    Examples:
      | day        | outcome | verdict       |
      | 2020-02-11 | pass    | compliant     |
      | 2020-02-13 | fail    | non-compliant |

    @boundary
    Examples: reported on the very day
      | day        | outcome | verdict   |
      | 2020-02-12 | pass    | compliant |

  Scenario: What is said where health was reported after the return
    Given "Employee 1 / Health reported on" is "2020-02-13"
    When it is assessed on its own day
    Then rule "EO-1.1" is "fail"
    And the explanation says "employee E-001 came back to work on 2020-02-12 and reported on health only on 2020-02-13"
    And the evidence is at "/employees/0/health_reported_on"
    And the evidence is at "/employees/0/first_day_at_work"
    And the citation is "1" of "jianghai-2020-02-10"

  Scenario: A health file for each person
    When it is assessed on its own day
    Then rule "EO-1.2" is "pass"
    And requirement "EO-1" is "compliant"

  Scenario: What is said where somebody has no health file
    Given "Employee 3 / Has a health file" is "no"
    When it is assessed on its own day
    Then rule "EO-1.2" is "fail"
    And the explanation says "employee E-003 has no health file"
    And the evidence is at "/employees/2/has_health_file"
    And the citation is "health-file" of "jianghai-notice-3-2020-02-01"
    And requirement "EO-1" is "non-compliant"

  Scenario Outline: What is not given proves nothing
    Given "<field>" is not given
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "<evidence>" is "missing"
    And requirement "EO-1" is "undetermined"

    Examples:
      | rule   | field                               | evidence                        |
      | EO-1.1 | Employee 1 / Health reported on     | /employees/0/health_reported_on |
      | EO-1.1 | Employee 1 / First day back at work | /employees/0/first_day_at_work  |
      | EO-1.1 | Roster                              | /employees                      |
      | EO-1.2 | Employee 4 / Has a health file      | /employees/3/has_health_file    |
      | EO-1.2 | Roster                              | /employees                      |

  Scenario: Nulls and wrong types prove nothing
    Given "Employee 1 / Health reported on" is wrongly the text "返岗前"
    And "Employee 1 / Has a health file" is null
    When it is assessed on its own day
    Then rule "EO-1.1" is "unknown"
    And the evidence at "/employees/0/health_reported_on" is "of the wrong type"
    And rule "EO-1.2" is "unknown"
    And the evidence at "/employees/0/has_health_file" is "null"

  Scenario: An empty roster proves nothing
    Given "Roster" is an empty list
    When it is assessed on its own day
    Then rule "EO-1.1" is "unknown"
    And the explanation says "the list is empty, which proves nothing"
    And rule "EO-1.2" is "unknown"
    And requirement "EO-1" is "undetermined"

  Scenario: The same employee number twice proves nothing
    Given "Roster" has one more entry, the same as entry 1
    When it is assessed on its own day
    Then rule "EO-1.1" is "unknown"
    And the evidence at "/employees/0/id" is "the same as that of another entry"
    And rule "EO-1.2" is "unknown"

  Scenario Outline: Nothing is asked of those who left
    Given "Employee 1 / Health reported on" is "2020-02-13"
    And "Employee 1 / Has a health file" is "no"
    And "Employee 1 / Last day at work" is "<day>"
    When it is assessed on its own day
    Then rule "EO-1.1" is "<outcome>"
    And rule "EO-1.2" is "<outcome>"

    Examples:
      | day        | outcome |
      | 2020-03-01 | pass    |
      | 2020-03-02 | fail    |

  Scenario Outline: The days from which the rules are in force
    When it is assessed as of "<day>"
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule   | day        | outcome      |
      | EO-1.1 | 2020-02-09 | not in force |
      | EO-1.1 | 2020-02-10 | pass         |
      | EO-1.2 | 2020-01-31 | not in force |
      | EO-1.2 | 2020-02-01 | pass         |

  Scenario: Elsewhere in Jiangmen no health file is asked for
    Given "Enterprise / District" is "Pengjiang"
    And "Employee 1 / Has a health file" is "no"
    When it is assessed on its own day
    Then rule "EO-1.1" is "pass"
    And rule "EO-1.2" is "not applicable"
    And the explanation says "the rule holds in Jianghai only; the enterprise is in Pengjiang"
    And requirement "EO-1" is "compliant"

  Scenario: Nothing is asked outside Jiangmen
    Given "Enterprise / District" is "Zhongshan"
    When it is assessed on its own day
    Then rule "EO-1.1" is "not applicable"
    And requirement "EO-1" is "not applicable"

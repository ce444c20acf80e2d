# language: en
Feature: Isolation on arrival

  Background:
    Given the submission "compliant"

  Scenario Outline: The verdict on a submission that complies
    Given "District" is "<district>"
    When it is assessed as of "<day>"
    Then requirement "JM-2" is "<verdict>"

    Examples:
      | day        | district  | verdict        |
      | 2020-02-19 | Jianghai  | compliant      |
      | 2020-02-19 | Pengjiang | not applicable |
      | 2020-02-20 | Jianghai  | compliant      |
      | 2020-02-20 | Pengjiang | compliant      |

  Scenario Outline: Fourteen days of isolation
    Given "Employee 2 / Isolation ended on" is "<ended>"
    When it is assessed as of "<day>"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<outcome>"
    And requirement "JM-2" is "<verdict>"

    Examples:
      | day        | rule   | ended      | outcome | verdict       |
      | 2020-02-19 | JM-2.1 | 2020-02-09 | fail    | non-compliant |
      | 2020-02-19 | JM-2.1 | 2020-02-11 | pass    | compliant     |
      | 2020-02-20 | JM-2.2 | 2020-02-09 | fail    | non-compliant |
      | 2020-02-20 | JM-2.2 | 2020-02-11 | pass    | compliant     |

    @boundary
    Examples: exactly fourteen days
      | day        | rule   | ended      | outcome | verdict   |
      | 2020-02-19 | JM-2.1 | 2020-02-10 | pass    | compliant |
      | 2020-02-20 | JM-2.2 | 2020-02-10 | pass    | compliant |

  Scenario Outline: Nobody comes back before the isolation is over
    Given "Employee 2 / First day back at work" is "<back>"
    When it is assessed as of "<day>"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<outcome>"

    Examples:
      | day        | rule   | back       | outcome |
      | 2020-02-19 | JM-2.1 | 2020-02-09 | fail    |
      | 2020-02-19 | JM-2.1 | 2020-02-11 | pass    |
      | 2020-02-20 | JM-2.2 | 2020-02-09 | fail    |
      | 2020-02-20 | JM-2.2 | 2020-02-11 | pass    |

    @boundary
    Examples: on the very day
      | day        | rule   | back       | outcome |
      | 2020-02-19 | JM-2.1 | 2020-02-10 | pass    |
      | 2020-02-20 | JM-2.2 | 2020-02-10 | pass    |

  Scenario Outline: Days of isolation to come do not count
    Given "Employee 2 / Isolation ended on" is "<ended>"
    And "Employee 2 / First day back at work" is "<ended>"
    When it is assessed as of "<day>"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<outcome>"

    Examples:
      | day        | rule   | ended      | outcome |
      | 2020-02-19 | JM-2.1 | 2020-02-20 | fail    |
      | 2020-02-20 | JM-2.2 | 2020-02-21 | fail    |

    @boundary
    Examples: over on the very day
      | day        | rule   | ended      | outcome |
      | 2020-02-19 | JM-2.1 | 2020-02-19 | pass    |
      | 2020-02-20 | JM-2.2 | 2020-02-20 | pass    |

  Scenario Outline: Isolation before the arrival does not count
    Given "Employee 2 / Day of arrival" is "<arrived>"
    When it is assessed as of "<day>"
    Then rule "<rule>" is "<outcome>"
    And rule "<rule>" is judged "<outcome>"

    Examples:
      | day        | rule   | arrived    | outcome |
      | 2020-02-19 | JM-2.1 | 2020-01-28 | fail    |
      | 2020-02-20 | JM-2.2 | 2020-01-28 | fail    |

    @boundary
    Examples: from the day of arrival
      | day        | rule   | arrived    | outcome |
      | 2020-02-19 | JM-2.1 | 2020-01-27 | pass    |
      | 2020-02-20 | JM-2.2 | 2020-01-27 | pass    |

  Scenario Outline: Where nobody arrived, the days count from the start of isolation
    Given "Employee 2 / Day of arrival" is not given
    When it is assessed as of "<day>"
    Then rule "<rule>" is "pass"

    Examples:
      | day        | rule   |
      | 2020-02-19 | JM-2.1 |
      | 2020-02-20 | JM-2.2 |

  Scenario Outline: Being in isolation is enough
    Given "Employee 2 / Isolation" is not given
    And "Employee 2 / Is in isolation" is "yes"
    When it is assessed as of "<day>"
    Then rule "<rule>" is "pass"

    Examples:
      | day        | rule   |
      | 2020-02-19 | JM-2.1 |
      | 2020-02-20 | JM-2.2 |

  Scenario: What is said of an arrival from a key area who was not isolated
    Given "Employee 2 / Isolation ended on" is "2020-02-05"
    When it is assessed as of "2020-02-19"
    Then rule "JM-2.1" is "fail"
    And the explanation says "employee E-002 came from a key area, is not in isolation, and was not isolated for 14 days between arrival and return to work"
    And the evidence is at "/employees/1/isolation/ended_on"
    And the evidence is at "/employees/1/is_isolated"
    And the citation is "isolation" of "jianghai-notice-3-2020-02-01"
    And requirement "JM-2" is "non-compliant"

  Scenario: What is said of somebody with the two histories who was not isolated
    Given "Employee 2 / Isolation ended on" is "2020-02-05"
    When it is assessed as of "2020-02-20"
    Then rule "JM-2.2" is "fail"
    And the explanation says "employee E-002 stayed in a key area or had a contact history, is not in isolation, and was not isolated for 14 days between arrival and return to work"
    And the evidence is at "/employees/1/isolation/ended_on"
    And the evidence is at "/employees/1/is_isolated"
    And the citation is "isolation" of "jiangmen-2020-02-20"
    And requirement "JM-2" is "non-compliant"

  Scenario Outline: A contact history alone asks for isolation from 20 February 2020
    Given "Employee 2 / Stayed in a key area within 14 days" is "no"
    And "Employee 2 / Had a contact history within 14 days" is "yes"
    And "Employee 2 / Isolation ended on" is "2020-02-05"
    When it is assessed as of "<day>"
    Then rule "JM-2.1" is "<before>"
    And rule "JM-2.2" is "<after>"
    And requirement "JM-2" is "<verdict>"

    Examples: the day before
      | day        | before         | after        | verdict        |
      | 2020-02-19 | not applicable | not in force | not applicable |

    Examples: the day
      | day        | before       | after | verdict       |
      | 2020-02-20 | not in force | fail  | non-compliant |

  Scenario Outline: Without either history nobody has to be isolated
    Given "Employee 2 / Stayed in a key area within 14 days" is "no"
    And "Employee 2 / Isolation" is not given
    When it is assessed as of "<day>"
    Then rule "<rule>" is "not applicable"

    Examples:
      | day        | rule   |
      | 2020-02-19 | JM-2.1 |
      | 2020-02-20 | JM-2.2 |

  Scenario Outline: Before 20 February 2020 only Jianghai asks
    Given "District" is "<district>"
    And "Employee 2 / Isolation ended on" is "2020-02-05"
    When it is assessed as of "<day>"
    Then rule "JM-2.1" is "<before>"
    And rule "JM-2.2" is "<after>"

    Examples:
      | day        | district  | before         | after          |
      | 2020-02-19 | Jianghai  | fail           | not in force   |
      | 2020-02-19 | Pengjiang | not applicable | not in force   |
      | 2020-02-20 | Jianghai  | not in force   | fail           |
      | 2020-02-20 | Pengjiang | not applicable | fail           |
      | 2020-02-20 | Dongguan  | not applicable | not applicable |

  Scenario Outline: Notice No. 3 is in force from 1 February 2020
    Given "Employee 2 / Is in isolation" is "yes"
    When it is assessed as of "<day>"
    Then rule "JM-2.1" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2020-01-31 | not in force |
      | 2020-02-01 | pass         |

  Scenario Outline: Nothing is asked of those who left
    Given "Employee 2 / Isolation ended on" is "2020-02-05"
    And "Employee 2 / Last day at work" is "<left>"
    When it is assessed as of "<day>"
    Then rule "<rule>" is "<outcome>"

    Examples:
      | day        | rule   | left       | outcome        |
      | 2020-02-19 | JM-2.1 | 2020-02-18 | not applicable |
      | 2020-02-19 | JM-2.1 | 2020-02-19 | fail           |
      | 2020-02-20 | JM-2.2 | 2020-02-19 | not applicable |
      | 2020-02-20 | JM-2.2 | 2020-02-20 | fail           |

  Scenario Outline: Others work after a passed health check
    Given "District" is "<district>"
    And "Employee 1 / Passed the health check on return" is "<passed>"
    When it is assessed as of "2020-02-20"
    Then rule "JM-2.3" is "<outcome>"
    And requirement "JM-2" is "<verdict>"

    Examples:
      | district  | passed | outcome | verdict       |
      | Jianghai  | yes    | pass    | compliant     |
      | Jianghai  | no     | fail    | non-compliant |
      | Pengjiang | yes    | pass    | compliant     |
      | Pengjiang | no     | fail    | non-compliant |

  Scenario: What is said where the health check was not passed
    Given "Employee 1 / Passed the health check on return" is "no"
    When it is assessed as of "2020-02-20"
    Then rule "JM-2.3" is "fail"
    And the explanation says "employee E-001 did not pass the health check on return"
    And the evidence is at "/employees/0/passed_health_check"
    And the citation is "health-check" of "jiangmen-2020-02-20"

  Scenario: Those with the two histories are isolated, and not asked for a check
    Given "Employee 2 / Passed the health check on return" is "no"
    When it is assessed as of "2020-02-20"
    Then rule "JM-2.3" is "pass"

  Scenario Outline: The check is asked for from 20 February 2020
    Given "Employee 1 / Passed the health check on return" is "no"
    When it is assessed as of "<day>"
    Then rule "JM-2.3" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2020-02-19 | not in force |
      | 2020-02-20 | fail         |

  Scenario Outline: What is not given proves nothing
    Given "<field>" is not given
    When it is assessed as of "<day>"
    Then rule "<rule>" is "unknown"
    And the evidence at "<evidence>" is "missing"
    And requirement "JM-2" is "undetermined"

    Examples:
      | day        | rule   | field                                             | evidence                         |
      | 2020-02-19 | JM-2.1 | Employee 2 / Stayed in a key area within 14 days  | /employees/1/stayed_in_key_area  |
      | 2020-02-19 | JM-2.1 | Employee 2 / Isolation began on                   | /employees/1/isolation/began_on  |
      | 2020-02-19 | JM-2.1 | Employee 2 / Isolation ended on                   | /employees/1/isolation/ended_on  |
      | 2020-02-19 | JM-2.1 | Employee 2 / Isolation                            | /employees/1/isolation/ended_on  |
      | 2020-02-19 | JM-2.1 | Employee 2 / First day back at work               | /employees/1/first_day_at_work   |
      | 2020-02-19 | JM-2.1 | Roster                                            | /employees                       |
      | 2020-02-20 | JM-2.2 | Employee 2 / Stayed in a key area within 14 days  | /employees/1/stayed_in_key_area  |
      | 2020-02-20 | JM-2.2 | Employee 2 / Isolation began on                   | /employees/1/isolation/began_on  |
      | 2020-02-20 | JM-2.2 | Employee 2 / Isolation ended on                   | /employees/1/isolation/ended_on  |
      | 2020-02-20 | JM-2.2 | Employee 2 / Isolation                            | /employees/1/isolation/ended_on  |
      | 2020-02-20 | JM-2.2 | Employee 2 / First day back at work               | /employees/1/first_day_at_work   |
      | 2020-02-20 | JM-2.2 | Roster                                            | /employees                       |
      | 2020-02-20 | JM-2.2 | Employee 1 / Had a contact history within 14 days | /employees/0/had_risky_contact   |
      | 2020-02-20 | JM-2.3 | Employee 1 / Passed the health check on return    | /employees/0/passed_health_check |
      | 2020-02-20 | JM-2.3 | Employee 1 / Stayed in a key area within 14 days  | /employees/0/stayed_in_key_area  |
      | 2020-02-20 | JM-2.3 | Roster                                            | /employees                       |

  Scenario Outline: The days are not over, and nobody knows whether isolation goes on
    Given "Employee 2 / Isolation ended on" is "2020-02-05"
    And "Employee 2 / Is in isolation" is not given
    When it is assessed as of "<day>"
    Then rule "<rule>" is "unknown"
    And the evidence at "/employees/1/is_isolated" is "missing"

    Examples:
      | day        | rule   |
      | 2020-02-19 | JM-2.1 |
      | 2020-02-20 | JM-2.2 |

  Scenario Outline: The days are over, and whether isolation goes on does not matter
    Given "Employee 2 / Is in isolation" is not given
    When it is assessed as of "<day>"
    Then rule "<rule>" is "pass"

    Examples:
      | day        | rule   |
      | 2020-02-19 | JM-2.1 |
      | 2020-02-20 | JM-2.2 |

  Scenario Outline: An empty roster proves nothing
    Given "Roster" is an empty list
    When it is assessed as of "<day>"
    Then rule "<rule>" is "unknown"
    And requirement "JM-2" is "undetermined"

    Examples:
      | day        | rule   |
      | 2020-02-19 | JM-2.1 |
      | 2020-02-20 | JM-2.2 |
      | 2020-02-20 | JM-2.3 |

  Scenario Outline: Nulls and wrong types prove nothing
    Given "Employee 2 / Is in isolation" is null
    And "Employee 2 / Isolation ended on" is wrongly the text "期满"
    And "Employee 1 / Passed the health check on return" is null
    When it is assessed as of "<day>"
    Then rule "<rule>" is "unknown"
    And the evidence at "<evidence>" is "<state>"

    Examples:
      | day        | rule   | evidence                         | state             |
      | 2020-02-19 | JM-2.1 | /employees/1/isolation/ended_on  | of the wrong type |
      | 2020-02-20 | JM-2.2 | /employees/1/isolation/ended_on  | of the wrong type |
      | 2020-02-20 | JM-2.3 | /employees/0/passed_health_check | null              |

  Scenario Outline: A day of arrival that is null proves nothing
    Given "Employee 2 / Day of arrival" is null
    When it is assessed as of "<day>"
    Then rule "<rule>" is "unknown"
    And the evidence at "/employees/1/arrived_on" is "null"

    Examples:
      | day        | rule   |
      | 2020-02-19 | JM-2.1 |
      | 2020-02-20 | JM-2.2 |

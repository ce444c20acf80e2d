# language: en
Feature: Hold a session of health education

  Background:
    Given the submission "compliant"

  Scenario Outline: At least one session
    Given "Sessions of health education" is "<sessions>"
    When it is assessed on its own day
    Then rule "EO-7.1" is "<outcome>"
    And rule "EO-7.1" is judged "<outcome>"
    And requirement "EO-7" is "<verdict>"

    Examples:
      | sessions | outcome | verdict       |
      | 2        | pass    | compliant     |
      | 0        | fail    | non-compliant |

    @boundary
    Examples: exactly one
      | sessions | outcome | verdict   |
      | 1        | pass    | compliant |

  Scenario: What is said where none was held
    Given "Sessions of health education" is "0"
    When it is assessed on its own day
    Then rule "EO-7.1" is "fail"
    And the explanation says "sessions of health education: 0; at least 1 is required"
    And the evidence is at "/education/sessions"
    And the citation is "7" of "jianghai-2020-02-10"

  Scenario Outline: The record of attendance is for information only
    Given "Attendance is recorded" is "<answer>"
    When it is assessed on its own day
    Then rule "EO-7.2" is "informational"
    And rule "EO-7.2" is judged "<judged>"
    And requirement "EO-7" is "compliant"

    Examples:
      | answer | judged |
      | yes    | pass   |
      | no     | fail   |

  Scenario: What is said where attendance is not recorded
    Given "Attendance is recorded" is "no"
    When it is assessed on its own day
    Then rule "EO-7.2" is "informational"
    And the explanation says "nobody recorded who attended health education"
    And the evidence is at "/education/keeps_attendance"
    And the citation is "7" of "jianghai-2020-02-10"

  Scenario Outline: What is not given proves nothing
    Given "<field>" is not given
    When it is assessed on its own day
    Then rule "EO-7.1" is "unknown"
    And the evidence at "/education/sessions" is "missing"
    And requirement "EO-7" is "undetermined"

    Examples:
      | field                        |
      | Sessions of health education |
      | Health education             |

  Scenario: Where attendance is not given, it cannot be judged
    Given "Attendance is recorded" is not given
    When it is assessed on its own day
    Then rule "EO-7.2" is judged "unknown"
    And the evidence at "/education/keeps_attendance" is "missing"
    And requirement "EO-7" is "compliant"

  Scenario: Nulls and wrong types prove nothing
    Given "Sessions of health education" is wrongly the text "一次"
    And "Attendance is recorded" is null
    When it is assessed on its own day
    Then rule "EO-7.1" is "unknown"
    And the evidence at "/education/sessions" is "of the wrong type"
    And rule "EO-7.2" is judged "unknown"
    And the evidence at "/education/keeps_attendance" is "null"

  Scenario Outline: The days from which the rules are in force
    When it is assessed as of "<day>"
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule   | day        | outcome       |
      | EO-7.1 | 2020-02-09 | not in force  |
      | EO-7.1 | 2020-02-10 | pass          |
      | EO-7.2 | 2020-02-09 | not in force  |
      | EO-7.2 | 2020-02-10 | informational |

  Scenario Outline: Asked in all of Jiangmen and not outside
    Given "Enterprise / District" is "<district>"
    When it is assessed on its own day
    Then rule "EO-7.1" is "<outcome>"
    And rule "EO-7.2" is judged "<outcome>"
    And requirement "EO-7" is "<verdict>"

    Examples:
      | district  | outcome        | verdict        |
      | Jianghai  | pass           | compliant      |
      | Pengjiang | pass           | compliant      |
      | Zhongshan | not applicable | not applicable |

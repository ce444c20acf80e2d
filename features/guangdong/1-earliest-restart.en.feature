# language: en
Feature: Earliest day of resumption

  Background:
    Given the submission "compliant"
    And "Makes key epidemic-prevention material" is "no"

  Scenario Outline: On which day the enterprise resumed
    Given "Day of resumption" is "<day>"
    When it is assessed on its own day
    Then rule "GD-1.1" is "<outcome>"
    And rule "GD-1.1" is judged "<outcome>"
    And requirement "GD-1" is "<verdict>"

    Examples:
      | day        | outcome | verdict       |
      | 2020-02-09 | fail    | non-compliant |
      | 2020-01-31 | fail    | non-compliant |
      | 2020-02-11 | pass    | compliant     |

    @boundary
    Examples: exactly on 10 February 2020
      | day        | outcome | verdict   |
      | 2020-02-10 | pass    | compliant |

  Scenario: What is said of resuming too early
    Given "Day of resumption" is "2020-02-09"
    When it is assessed on its own day
    Then rule "GD-1.1" is "fail"
    And the explanation says "the enterprise resumed on 2020-02-09, before 2020-02-10"
    And the evidence is at "/resumption/resumed_on"
    And the evidence is at "/resumption/is_essential_sector"
    And the evidence is at "/enterprise/makes_key_material"
    And the citation is "earliest-restart" of "guangdong-government-2020-01-28"

  Scenario Outline: A sector that may not stop is free to resume
    Given "Day of resumption" is "2020-01-30"
    And "Is of a sector that may not stop" is "<answer>"
    And "Makes key epidemic-prevention material" is "<other answer>"
    When it is assessed on its own day
    Then rule "GD-1.1" is "<outcome>"
    And requirement "GD-1" is "<verdict>"

    Examples:
      | answer | other answer | outcome        | verdict        |
      | no     | no           | fail           | non-compliant  |
      | yes    | no           | not applicable | not applicable |
      | no     | yes          | not applicable | not applicable |
      | yes    | yes          | not applicable | not applicable |

  Scenario: Where one holds, the other need not be given
    Given "Makes key epidemic-prevention material" is "yes"
    And "Is of a sector that may not stop" is not given
    When it is assessed on its own day
    Then rule "GD-1.1" is "not applicable"

  Scenario Outline: What is not given proves nothing
    Given "<field>" is not given
    When it is assessed on its own day
    Then rule "GD-1.1" is "unknown"
    And the evidence at "<evidence>" is "missing"
    And requirement "GD-1" is "undetermined"

    Examples:
      | field                                  | evidence                        |
      | Day of resumption                      | /resumption/resumed_on          |
      | Is of a sector that may not stop       | /resumption/is_essential_sector |
      | Makes key epidemic-prevention material | /enterprise/makes_key_material  |

  Scenario: The day of resumption is null
    Given "Day of resumption" is null
    When it is assessed on its own day
    Then rule "GD-1.1" is "unknown"
    And the evidence at "/resumption/resumed_on" is "null"

  Scenario Outline: The day of resumption is no day
    Given "Day of resumption" is wrongly the text "<text>"
    When it is assessed on its own day
    Then rule "GD-1.1" is "unknown"
    And the evidence at "/resumption/resumed_on" is "<state>"

    Examples:
      | text       | state                      |
      | 2月10日    | of the wrong type          |
      | 2020/02/10 | of the wrong type          |
      | 2020-02-30 | outside the values allowed |

  Scenario Outline: The notice is in force from 28 January 2020
    When it is assessed as of "<day>"
    Then rule "GD-1.1" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2020-01-27 | not in force |
      | 2020-01-28 | pass         |

  Scenario: It holds in the whole province
    Given "District" is "Zhuhai"
    When it is assessed on its own day
    Then rule "GD-1.1" is "pass"

  Scenario: The district is not given
    Given "District" is not given
    When it is assessed on its own day
    Then rule "GD-1.1" is "unknown"
    And the evidence at "/enterprise/district" is "missing"

# language: en
Feature: Enterprises in industrial parks

  Background:
    Given the submission "compliant"
    And "Day of resumption" is "2020-02-27"
    And "Day of the evaluation before resuming" is "2020-02-26"

  Scenario Outline: Each employee has a health file
    Given "Employee 3 / Has a health file" is "<answer>"
    When it is assessed on its own day
    Then rule "GD-3.1" is "<outcome>"
    And requirement "GD-3" is "<verdict>"

    Examples:
      | answer | outcome | verdict       |
      | yes    | pass    | compliant     |
      | no     | fail    | non-compliant |

  Scenario: What is said of a missing health file
    Given "Employee 3 / Has a health file" is "no"
    When it is assessed on its own day
    Then rule "GD-3.1" is "fail"
    And the explanation says "employee E-003 has no health file"
    And the evidence is at "/employees/2/has_health_file"
    And the evidence is at "/enterprise/is_in_industrial_park"
    And the citation is "1" of "guangdong-park-guide-2020-02-26"

  Scenario Outline: How many single rooms there are
    Given "Single rooms" is "<number>"
    When it is assessed on its own day
    Then rule "GD-3.2" is "<outcome>"
    And rule "GD-3.2" is judged "<outcome>"
    And requirement "GD-3" is "<verdict>"

    Examples:
      | number | outcome | verdict       |
      | 0      | fail    | non-compliant |
      | 2      | pass    | compliant     |

    @boundary
    Examples: exactly one
      | number | outcome | verdict   |
      | 1      | pass    | compliant |

  Scenario: What is said where there is no single room
    Given "Single rooms" is "0"
    When it is assessed on its own day
    Then rule "GD-3.2" is "fail"
    And the explanation says "single rooms to isolate in: 0; at least 1 is required"
    And the evidence is at "/observation_room/single_rooms"
    And the citation is "isolation-points" of "guangdong-park-guide-2020-02-26"

  Scenario Outline: Each employee wears a mask throughout the shift
    Given "Employee 2 / Wears a mask throughout the shift" is "<answer>"
    When it is assessed on its own day
    Then rule "GD-3.3" is "<outcome>"
    And requirement "GD-3" is "<verdict>"

    Examples:
      | answer | outcome | verdict       |
      | yes    | pass    | compliant     |
      | no     | fail    | non-compliant |

  Scenario: What is said of somebody without a mask
    Given "Employee 2 / Wears a mask throughout the shift" is "no"
    When it is assessed on its own day
    Then rule "GD-3.3" is "fail"
    And the explanation says "employee E-002 does not wear a mask throughout the shift"
    And the evidence is at "/employees/1/wears_mask"
    And the citation is "masks" of "guangdong-park-guide-2020-02-26"

  Scenario Outline: Evaluation before resuming in a park
    Given "Day of the evaluation before resuming" is "<day>"
    When it is assessed on its own day
    Then rule "GD-3.4" is "<outcome>"
    And rule "GD-3.4" is judged "<outcome>"
    And requirement "GD-3" is "<verdict>"

    Examples:
      | day        | outcome | verdict       |
      | 2020-02-20 | pass    | compliant     |
      | 2020-02-28 | fail    | non-compliant |

    @boundary
    Examples: evaluated on the day of resumption
      | day        | outcome | verdict   |
      | 2020-02-27 | pass    | compliant |

  Scenario: What is said of an enterprise in a park without an evaluation
    Given "Day of the evaluation before resuming" is not given
    When it is assessed on its own day
    Then rule "GD-3.4" is "fail"
    And the explanation says "the enterprise in a park resumed on 2020-02-27 without an evaluation before that"
    And the evidence at "/resumption/evaluated_on" is "missing"
    And the evidence is at "/resumption/evaluated_on"
    And the citation is "evaluation" of "guangdong-park-guide-2020-02-26"

  Scenario Outline: Whoever resumed before the guide is not asked for an evaluation
    Given "Day of resumption" is "<day>"
    And "Day of the evaluation before resuming" is not given
    When it is assessed on its own day
    Then rule "GD-3.4" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2020-02-25 | not in force |
      | 2020-02-26 | fail         |

  Scenario: Nothing is asked outside parks
    Given "Lies in an industrial park" is "no"
    And "Roster" is not given
    When it is assessed on its own day
    Then rule "GD-3.1" is "not applicable"
    And rule "GD-3.2" is "not applicable"
    And rule "GD-3.3" is "not applicable"
    And rule "GD-3.4" is "not applicable"
    And requirement "GD-3" is "not applicable"

  Scenario: Nobody knows whether it lies in a park
    Given "Lies in an industrial park" is not given
    When it is assessed on its own day
    Then rule "GD-3.1" is "unknown"
    And the evidence at "/enterprise/is_in_industrial_park" is "missing"
    And rule "GD-3.2" is "unknown"
    And the evidence at "/enterprise/is_in_industrial_park" is "missing"
    And rule "GD-3.3" is "unknown"
    And the evidence at "/enterprise/is_in_industrial_park" is "missing"
    And rule "GD-3.4" is "unknown"
    And the evidence at "/enterprise/is_in_industrial_park" is "missing"
    And requirement "GD-3" is "undetermined"

  Scenario Outline: What is not given proves nothing
    Given "<field>" is not given
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "<evidence>" is "missing"
    And requirement "GD-3" is "undetermined"

    Examples:
      | rule   | field                                          | evidence                       |
      | GD-3.1 | Employee 1 / Has a health file                 | /employees/0/has_health_file   |
      | GD-3.1 | Roster                                         | /employees                     |
      | GD-3.2 | Single rooms                                   | /observation_room/single_rooms |
      | GD-3.3 | Employee 4 / Wears a mask throughout the shift | /employees/3/wears_mask        |
      | GD-3.3 | Roster                                         | /employees                     |
      | GD-3.4 | Day of resumption                              | /resumption/resumed_on         |

  Scenario: Nulls and wrong types prove nothing
    Given "Employee 1 / Has a health file" is wrongly the text "there is one"
    And "Single rooms" is wrongly the text "one"
    And "Employee 1 / Wears a mask throughout the shift" is null
    And "Day of the evaluation before resuming" is null
    When it is assessed on its own day
    Then rule "GD-3.1" is "unknown"
    And the evidence at "/employees/0/has_health_file" is "of the wrong type"
    And rule "GD-3.2" is "unknown"
    And the evidence at "/observation_room/single_rooms" is "of the wrong type"
    And rule "GD-3.3" is "unknown"
    And the evidence at "/employees/0/wears_mask" is "null"
    And rule "GD-3.4" is "unknown"
    And the evidence at "/resumption/evaluated_on" is "null"

  Scenario: An empty roster proves nothing
    Given "Roster" is an empty list
    When it is assessed on its own day
    Then rule "GD-3.1" is "unknown"
    And rule "GD-3.3" is "unknown"

  Scenario: The same employee twice proves nothing
    Given "Roster" has one more entry, the same as entry 1
    When it is assessed on its own day
    Then rule "GD-3.1" is "unknown"
    And rule "GD-3.3" is "unknown"

  Scenario Outline: Nothing is asked of those who left
    Given "Employee 1 / Has a health file" is "no"
    And "Employee 1 / Wears a mask throughout the shift" is "no"
    And "Employee 1 / Last day at work" is "<day>"
    When it is assessed on its own day
    Then rule "GD-3.1" is "<outcome>"
    And rule "GD-3.1" is judged "<outcome>"
    And rule "GD-3.3" is "<outcome>"
    And rule "GD-3.3" is judged "<outcome>"

    Examples:
      | day        | outcome |
      | 2020-03-01 | pass    |
      | 2020-03-03 | fail    |

    @boundary
    Examples: the last day is the day of assessment
      | day        | outcome |
      | 2020-03-02 | fail    |

  Scenario Outline: The guide is in force from 26 February 2020
    When it is assessed as of "<day>"
    Then rule "GD-3.1" is "<outcome>"
    And rule "GD-3.2" is "<outcome>"
    And rule "GD-3.3" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2020-02-25 | not in force |
      | 2020-02-26 | pass         |

  Scenario: It holds in the whole province
    Given "District" is "Dongguan"
    When it is assessed on its own day
    Then rule "GD-3.1" is "pass"
    And rule "GD-3.2" is "pass"
    And rule "GD-3.3" is "pass"
    And rule "GD-3.4" is "pass"

# language: en
Feature: Set up an isolation and observation room

  Background:
    Given the submission "compliant"

  Scenario Outline: At least one observation room
    Given "Observation rooms" is "<rooms>"
    When it is assessed on its own day
    Then rule "EO-4.1" is "<outcome>"
    And rule "EO-4.1" is judged "<outcome>"
    And requirement "EO-4" is "<verdict>"

    Examples:
      | rooms | outcome | verdict       |
      | 2     | pass    | compliant     |
      | 0     | fail    | non-compliant |

    @boundary
    Examples: exactly one
      | rooms | outcome | verdict   |
      | 1     | pass    | compliant |

  Scenario: What is said where there is no observation room
    Given "Observation rooms" is "0"
    When it is assessed on its own day
    Then rule "EO-4.1" is "fail"
    And the explanation says "observation rooms: 0; at least 1 is required"
    And the evidence is at "/observation_room/rooms"
    And the citation is "4" of "jianghai-2020-02-10"

  Scenario Outline: What the room is like is for information only
    Given "Isolation and observation room / Is ventilated" is "<ventilated>"
    And "Isolation and observation room / Is clearly signed" is "<signed>"
    When it is assessed on its own day
    Then rule "EO-4.2" is "informational"
    And rule "EO-4.2" is judged "<judged>"
    And requirement "EO-4" is "compliant"

    Examples:
      | ventilated | signed | judged |
      | yes        | yes    | pass   |
      | no         | yes    | fail   |
      | yes        | no     | fail   |

  Scenario: What is said where nobody keeps the room
    Given "Keeper of the observation room" is not given
    When it is assessed on its own day
    Then rule "EO-4.2" is "informational"
    And rule "EO-4.2" is judged "fail"
    And the explanation says "the observation room is not ventilated or not clearly signed, or nobody is named to keep it"
    And the evidence is at "/observation_room/keeper"
    And the evidence at "/observation_room/keeper" is "missing"
    And the citation is "4" of "jianghai-2020-02-10"

  Scenario Outline: What is not given proves nothing
    Given "<field>" is not given
    When it is assessed on its own day
    Then rule "EO-4.1" is "unknown"
    And the evidence at "/observation_room/rooms" is "missing"
    And requirement "EO-4" is "undetermined"

    Examples:
      | field                          |
      | Observation rooms              |
      | Isolation and observation room |

  Scenario Outline: What is not given about the room cannot be judged
    Given "<field>" is not given
    When it is assessed on its own day
    Then rule "EO-4.2" is judged "unknown"
    And the evidence at "<evidence>" is "missing"
    And requirement "EO-4" is "compliant"

    Examples:
      | field                                              | evidence                        |
      | Isolation and observation room / Is ventilated     | /observation_room/is_ventilated |
      | Isolation and observation room / Is clearly signed | /observation_room/is_signed     |

  Scenario: Nulls and wrong types prove nothing
    Given "Observation rooms" is wrongly the text "一间"
    And "Keeper of the observation room" is null
    When it is assessed on its own day
    Then rule "EO-4.1" is "unknown"
    And the evidence at "/observation_room/rooms" is "of the wrong type"
    And rule "EO-4.2" is judged "unknown"
    And the evidence at "/observation_room/keeper" is "null"
    And requirement "EO-4" is "undetermined"

  Scenario Outline: The days from which the rules are in force
    When it is assessed as of "<day>"
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule   | day        | outcome       |
      | EO-4.1 | 2020-02-09 | not in force  |
      | EO-4.1 | 2020-02-10 | pass          |
      | EO-4.2 | 2020-02-09 | not in force  |
      | EO-4.2 | 2020-02-10 | informational |

  Scenario Outline: Asked in all of Jiangmen and not outside
    Given "Enterprise / District" is "<district>"
    When it is assessed on its own day
    Then rule "EO-4.1" is "<outcome>"
    And rule "EO-4.2" is judged "<outcome>"
    And requirement "EO-4" is "<verdict>"

    Examples:
      | district  | outcome        | verdict        |
      | Jianghai  | pass           | compliant      |
      | Pengjiang | pass           | compliant      |
      | Zhongshan | not applicable | not applicable |

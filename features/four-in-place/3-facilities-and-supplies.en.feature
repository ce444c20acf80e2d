# language: en
Feature: Facilities and supplies in place

  Background:
    Given the submission "compliant"

  Scenario Outline: The verdict on a submission that complies
    Given "District" is "<district>"
    When it is assessed on its own day
    Then requirement "FP-3" is "compliant"

    Examples:
      | district  |
      | Jianghai  |
      | Pengjiang |

  Scenario Outline: How many infrared thermometers
    Given "Infrared thermometers" is "<number>"
    When it is assessed on its own day
    Then rule "FP-3.1" is "<outcome>"
    And rule "FP-3.1" is judged "<outcome>"
    And requirement "FP-3" is "<verdict>"

    Examples:
      | number | outcome | verdict       |
      | 0      | fail    | non-compliant |
      | 2      | pass    | compliant     |

    @boundary
    Examples: exactly one
      | number | outcome | verdict   |
      | 1      | pass    | compliant |

  Scenario: What is said of no thermometer
    Given "Infrared thermometers" is "0"
    When it is assessed on its own day
    Then rule "FP-3.1" is "fail"
    And the explanation says "infrared thermometers: 0; at least 1 is required"
    And the evidence is at "/stock/infrared_thermometers"
    And the citation is "3" of "guangdong-four-in-place-summary"
    And requirement "FP-3" is "non-compliant"

  Scenario Outline: Masks for four people on site for a day
    Given "District" is "Pengjiang"
    And "Masks in stock" is "<masks>"
    When it is assessed on its own day
    Then rule "FP-3.2" is "<outcome>"
    And rule "FP-3.2" is judged "<outcome>"
    And requirement "FP-3" is "<verdict>"

    Examples:
      | masks | outcome | verdict       |
      | 3     | fail    | non-compliant |
      | 5     | pass    | compliant     |

    @boundary
    Examples: exactly one each
      | masks | outcome | verdict   |
      | 4     | pass    | compliant |

  Scenario: What is said of too few masks
    Given "Masks in stock" is "3"
    When it is assessed on its own day
    Then rule "FP-3.2" is "fail"
    And the explanation says "masks in stock: 3, not enough for the 4 people on site for a day"
    And the evidence is at "/stock/masks"
    And the evidence is at "/workforce/on_site"
    And the citation is "3" of "guangdong-four-in-place-summary"

  Scenario Outline: An observation room, or a place agreed on
    Given "Observation rooms" is "<rooms>"
    When it is assessed on its own day
    Then rule "FP-3.3" is "<outcome>"
    And rule "FP-3.3" is judged "<outcome>"
    And requirement "FP-3" is "<verdict>"

    Examples:
      | rooms | outcome | verdict      |
      | 0     | unknown | undetermined |
      | 2     | pass    | compliant    |

    @boundary
    Examples: exactly one
      | rooms | outcome | verdict   |
      | 1     | pass    | compliant |

  Scenario Outline: Without a room, an inspector looks for a place agreed on
    Given "Observation rooms" is "0"
    And an inspector found rule "FP-3.3" "<found>"
    When it is assessed on its own day
    Then rule "FP-3.3" is "<outcome>"
    And requirement "FP-3" is "<verdict>"

    Examples:
      | found   | outcome | verdict       |
      | met     | pass    | compliant     |
      | not met | fail    | non-compliant |

  Scenario: With a room, no other place is needed
    Given an inspector found rule "FP-3.3" "not met"
    When it is assessed on its own day
    Then rule "FP-3.3" is "pass"

  Scenario: What is said of no place of isolation
    Given "Observation rooms" is "0"
    And an inspector found rule "FP-3.3" "not met"
    When it is assessed on its own day
    Then rule "FP-3.3" is "fail"
    And the explanation says "the enterprise has no observation room, and an inspector found no place of isolation agreed with the sub-district"
    And the evidence is at "/observation_room/rooms"
    And the citation is "3" of "guangdong-four-in-place-summary"

  Scenario: Without a room, the answer waits for an inspector
    Given "Observation rooms" is "0"
    When it is assessed on its own day
    Then rule "FP-3.3" is "unknown"
    And the evidence at "an inspector's attestation" is "without a result yet"

  Scenario Outline: Disinfectant for ten days
    Given "Days the disinfectant lasts" is "<days>"
    When it is assessed on its own day
    Then rule "FP-3.4" is "<outcome>"
    And rule "FP-3.4" is judged "<outcome>"
    And requirement "FP-3" is "<verdict>"

    Examples:
      | days | outcome | verdict       |
      | 9.9  | fail    | non-compliant |
      | 10.5 | pass    | compliant     |

    @boundary
    Examples: exactly ten
      | days | outcome | verdict   |
      | 10   | pass    | compliant |

  Scenario: What is said of too little disinfectant
    Given "Days the disinfectant lasts" is "9"
    When it is assessed on its own day
    Then rule "FP-3.4" is "fail"
    And the explanation says "days the disinfectant lasts: 9, fewer than 10"
    And the evidence is at "/stock/disinfectant_days"
    And the citation is "stocks" of "jianghai-notice-3-2020-02-01"

  Scenario Outline: Days of disinfectant are asked in Jianghai alone
    Given "District" is "<district>"
    And "Days the disinfectant lasts" is "1"
    When it is assessed on its own day
    Then rule "FP-3.4" is "<outcome>"

    Examples:
      | district  | outcome        |
      | Jianghai  | fail           |
      | Pengjiang | not applicable |
      | Jiangmen  | unknown        |

  Scenario Outline: Notice No. 3 is in force from 1 February 2020
    When it is assessed as of "<day>"
    Then rule "FP-3.4" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2020-01-31 | not in force |
      | 2020-02-01 | pass         |

  Scenario Outline: What is not given proves nothing
    Given "<field>" is not given
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "<evidence>" is "missing"
    And requirement "FP-3" is "undetermined"

    Examples:
      | rule   | field                       | evidence                     |
      | FP-3.1 | Infrared thermometers       | /stock/infrared_thermometers |
      | FP-3.2 | Masks in stock              | /stock/masks                 |
      | FP-3.2 | People on site              | /workforce/on_site           |
      | FP-3.3 | Observation rooms           | /observation_room/rooms      |
      | FP-3.4 | Days the disinfectant lasts | /stock/disinfectant_days     |
      | FP-3.4 | Stocks                      | /stock/disinfectant_days     |

  Scenario: Nulls and wrong types prove nothing
    Given "Infrared thermometers" is null
    And "Masks in stock" is wrongly the text "四十"
    And "Observation rooms" is wrongly the text "一间"
    And "Days the disinfectant lasts" is null
    When it is assessed on its own day
    Then rule "FP-3.1" is "unknown"
    And the evidence at "/stock/infrared_thermometers" is "null"
    And rule "FP-3.2" is "unknown"
    And the evidence at "/stock/masks" is "of the wrong type"
    And rule "FP-3.3" is "unknown"
    And the evidence at "/observation_room/rooms" is "of the wrong type"
    And rule "FP-3.4" is "unknown"
    And the evidence at "/stock/disinfectant_days" is "null"

  Scenario: A negative number is outside the values allowed
    Given "Masks in stock" is "-4"
    When it is assessed on its own day
    Then rule "FP-3.2" is "unknown"
    And the evidence at "/stock/masks" is "outside the values allowed"

  Scenario Outline: In force from 10 February 2020
    When it is assessed as of "<day>"
    Then rule "FP-3.1" is "<outcome>"
    And rule "FP-3.2" is "<outcome>"
    And rule "FP-3.3" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2020-02-09 | not in force |
      | 2020-02-10 | pass         |

  Scenario Outline: All of Guangdong is asked, and too wide a district proves nothing
    Given "District" is "<district>"
    When it is assessed on its own day
    Then rule "FP-3.1" is "<outcome>"
    And rule "FP-3.2" is "<outcome>"
    And rule "FP-3.3" is "<outcome>"

    Examples:
      | district  | outcome |
      | Dongguan  | pass    |
      | Guangdong | pass    |
      | China     | unknown |

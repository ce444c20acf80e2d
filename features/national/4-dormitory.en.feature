# language: en
Feature: Dormitory

  Background:
    Given the submission "compliant"

  Scenario Outline: Residents of a dormitory room
    Given "Dormitory room 1 / Residents" is "<residents>"
    And "Dormitory room 1 / Area of the room" is "40"
    When it is assessed on its own day
    Then rule "NG-4.1" is "<outcome>"
    And rule "NG-4.1" is judged "<outcome>"
    And requirement "NG-4" is "<verdict>"

    Examples:
      | residents | outcome | verdict       |
      | 5         | pass    | compliant     |
      | 7         | fail    | non-compliant |

    @boundary
    Examples: exactly six
      | residents | outcome | verdict   |
      | 6         | pass    | compliant |

  Scenario: What is said of too many residents
    Given "Dormitory room 1 / Residents" is "8"
    When it is assessed on its own day
    Then rule "NG-4.1" is "fail"
    And the explanation says "room 101 houses 8 people, more than the 6 allowed"
    And the evidence is at "/dormitory/rooms/0/residents"
    And the citation is "dormitory" of "national-guide-2020-02-21"

  Scenario Outline: From 7 April 2020 enterprises in areas of low risk decide how many live in a room
    Given "Enterprise / District" is "<district>"
    And "Dormitory room 1 / Residents" is "8"
    When it is assessed as of "<day>"
    Then rule "NG-4.1" is "<before>"
    And rule "NG-4.2" is "<after>"

    Examples: the day before the new guide
      | day        | district | before | after        |
      | 2020-04-06 | Jianghai | fail   | not in force |
      | 2020-04-06 | Yuexiu   | fail   | not in force |
      | 2020-04-06 | Dongguan | fail   | not in force |

    Examples: the first day of the new guide
      | day        | district | before       | after          |
      | 2020-04-07 | Jianghai | not in force | not applicable |
      | 2020-04-07 | Yuexiu   | not in force | fail           |
      | 2020-04-07 | Dongguan | not in force | unknown        |

    Examples: the last day of the lists at hand and the day after
      | day        | district | before       | after          |
      | 2020-05-06 | Jianghai | not in force | not applicable |
      | 2020-05-07 | Jianghai | not in force | unknown        |

  Scenario Outline: Residents of a dormitory room in an area of medium risk
    Given "Enterprise / District" is "Yuexiu"
    And "Dormitory room 1 / Residents" is "<residents>"
    When it is assessed as of "2020-04-07"
    Then rule "NG-4.2" is "<outcome>"
    And rule "NG-4.2" is judged "<outcome>"

    Examples:
      | residents | outcome |
      | 2         | pass    |
      | 7         | fail    |

    @boundary
    Examples: exactly six
      | residents | outcome |
      | 6         | pass    |

  Scenario: What is said of too many residents in an area of medium risk
    Given "Enterprise / District" is "Yuexiu"
    And "Dormitory room 1 / Residents" is "8"
    When it is assessed as of "2020-04-07"
    Then rule "NG-4.2" is "fail"
    And the explanation says "room 101 houses 8 people, more than the 6 allowed in an area of medium risk"
    And the evidence is at "/dormitory/rooms/0/residents"
    And the evidence is at "Level of risk"
    And the citation is "dormitory" of "national-guide-2020-04-07"

  Scenario Outline: Where the level of risk is not known
    Given "Enterprise / District" is "Dongguan"
    And "Dormitory room 1 / Residents" is "<residents>"
    When it is assessed as of "2020-04-07"
    Then rule "NG-4.2" is "unknown"
    And the evidence at "Level of risk" is "without a value for that day and place"
    And requirement "NG-4" is "undetermined"

    Examples:
      | residents |
      | 2         |
      | 6         |

  Scenario Outline: Dormitory area a person
    Given "Dormitory room 1 / Residents" is "4"
    And "Dormitory room 1 / Area of the room" is "<area>"
    When it is assessed on its own day
    Then rule "NG-4.3" is "<outcome>"
    And rule "NG-4.3" is judged "<outcome>"

    Examples:
      | area | outcome |
      | 10.1 | pass    |
      | 9.9  | fail    |

    @boundary
    Examples: exactly 2.5 m² each
      | area | outcome |
      | 10   | pass    |

  Scenario: What is said of a room that is too small
    Given "Dormitory room 1 / Residents" is "4"
    And "Dormitory room 1 / Area of the room" is "9.9"
    When it is assessed on its own day
    Then rule "NG-4.3" is "fail"
    And the explanation says "room 101 has 9.9 m² for 4 people, less than 2.5 m² each"
    And the evidence is at "/dormitory/rooms/0/area"
    And the evidence is at "/dormitory/rooms/0/residents"
    And the citation is "dormitory" of "national-guide-2020-02-21"

  Scenario: The area a person holds in areas of low risk too
    Given "Dormitory room 1 / Residents" is "8"
    When it is assessed as of "2020-04-07"
    Then rule "NG-4.2" is "not applicable"
    And rule "NG-4.3" is "fail"

  Scenario: Somebody keeps the dormitory entrance
    When it is assessed on its own day
    Then rule "NG-4.4" is "pass"
    And requirement "NG-4" is "compliant"

  Scenario: What is said of a dormitory entrance without a keeper
    Given "A named person at the dormitory entrance" is "no"
    When it is assessed on its own day
    Then rule "NG-4.4" is "fail"
    And the explanation says "nobody is named to keep the dormitory entrance"
    And the evidence is at "/dormitory/has_entrance_keeper"
    And the citation is "entrances" of "national-guide-2020-02-21"

  Scenario Outline: What is not given proves nothing
    Given "<field>" is not given
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "<evidence>" is "missing"
    And requirement "NG-4" is "undetermined"

    Examples:
      | rule   | field                                    | evidence                       |
      | NG-4.1 | Dormitory room 1 / Residents             | /dormitory/rooms/0/residents   |
      | NG-4.1 | Dormitory rooms                          | /dormitory/rooms               |
      | NG-4.1 | Provides a dormitory                     | /dormitory/is_provided         |
      | NG-4.3 | Dormitory room 1 / Residents             | /dormitory/rooms/0/residents   |
      | NG-4.3 | Dormitory room 1 / Area of the room      | /dormitory/rooms/0/area        |
      | NG-4.3 | Dormitory rooms                          | /dormitory/rooms               |
      | NG-4.4 | A named person at the dormitory entrance | /dormitory/has_entrance_keeper |
      | NG-4.4 | Dormitory                                | /dormitory/is_provided         |

  Scenario: Nulls, wrong types and empty lists prove nothing
    Given "Dormitory room 1 / Residents" is wrongly the text "两人"
    And "Dormitory room 1 / Area of the room" is null
    And "A named person at the dormitory entrance" is wrongly the text "有"
    When it is assessed on its own day
    Then rule "NG-4.1" is "unknown"
    And the evidence at "/dormitory/rooms/0/residents" is "of the wrong type"
    And rule "NG-4.3" is "unknown"
    And the evidence at "/dormitory/rooms/0/area" is "null"
    And rule "NG-4.4" is "unknown"
    And the evidence at "/dormitory/has_entrance_keeper" is "of the wrong type"

  Scenario Outline: A dormitory without a room proves nothing
    Given "Enterprise / District" is "Yuexiu"
    And "Dormitory rooms" is an empty list
    When it is assessed as of "<day>"
    Then rule "<rule>" is "unknown"

    Examples:
      | rule   | day        |
      | NG-4.1 | 2020-03-02 |
      | NG-4.2 | 2020-04-07 |
      | NG-4.3 | 2020-03-02 |

  Scenario Outline: An enterprise without a dormitory
    Given "Dormitory" is not given
    And "Provides a dormitory" is "no"
    When it is assessed as of "<day>"
    Then rule "NG-4.1" is "not applicable"
    And rule "NG-4.2" is "not applicable"
    And rule "NG-4.3" is "not applicable"
    And rule "NG-4.4" is "not applicable"
    And requirement "NG-4" is "not applicable"

    Examples:
      | day        |
      | 2020-03-02 |
      | 2020-04-07 |

  Scenario Outline: The guide is in force from 21 February 2020
    When it is assessed as of "<day>"
    Then rule "NG-4.1" is "<outcome>"
    And rule "NG-4.3" is "<outcome>"
    And rule "NG-4.4" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2020-02-20 | not in force |
      | 2020-02-21 | pass         |

  Scenario: What holds in the whole country is not for Jiangmen alone
    Given "Enterprise / District" is "Zhuhai"
    When it is assessed on its own day
    Then rule "NG-4.1" is "pass"
    And rule "NG-4.3" is "pass"
    And rule "NG-4.4" is "pass"

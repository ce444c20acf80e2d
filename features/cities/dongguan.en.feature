# language: en
Feature: Return to work in Dongguan

  Background:
    Given the submission "compliant"
    And "District" is "Dongguan"

  Scenario Outline: How many masks four employees need
    Given "Masks in stock" is "<number>"
    When it is assessed on its own day
    Then rule "DG-1.1" is "<outcome>"
    And rule "DG-1.1" is judged "<outcome>"
    And requirement "DG-1" is "<verdict>"

    Examples:
      | number | outcome | verdict       |
      | 11     | fail    | non-compliant |
      | 0      | fail    | non-compliant |
      | 13     | pass    | compliant     |

    @boundary
    Examples: exactly three days of masks
      | number | outcome | verdict   |
      | 12     | pass    | compliant |

  Scenario Outline: More people on site than the headcount says
    Given "People on site" is "5"
    And "Masks in stock" is "<number>"
    When it is assessed on its own day
    Then rule "DG-1.1" is "<outcome>"
    And rule "DG-1.1" is judged "<outcome>"

    Examples:
      | number | outcome |
      | 14     | fail    |
      | 16     | pass    |

    @boundary
    Examples: exactly three days of masks for those on site
      | number | outcome |
      | 15     | pass    |

  Scenario: What is said of too few masks
    Given "Masks in stock" is "11"
    When it is assessed on its own day
    Then rule "DG-1.1" is "fail"
    And the explanation says "masks in stock: 11, not enough for everybody over 3 days (headcount 4, people on site 4)"
    And the evidence is at "/stock/masks"
    And the evidence is at "/enterprise/headcount"
    And the citation is "3" of "guangdong-four-in-place-summary"

  Scenario Outline: Above which temperature somebody is isolated
    Given "Employee 1 / Reading 1 / Body temperature" is "<temperature>"
    And "Employee 1 / Is in isolation" is "<answer>"
    When it is assessed on its own day
    Then rule "DG-1.2" is "<outcome>"
    And rule "DG-1.2" is judged "<outcome>"

    Examples:
      | temperature | answer | outcome |
      | 37.1        | no     | pass    |
      | 37.3        | no     | fail    |
      | 37.21       | no     | fail    |
      | 37.3        | yes    | pass    |

    @boundary
    Examples: exactly 37.2 °C
      | temperature | answer | outcome |
      | 37.2        | no     | pass    |

  Scenario: What is said of a high temperature without isolation
    Given "Employee 1 / Reading 1 / Body temperature" is "37.3"
    When it is assessed on its own day
    Then rule "DG-1.2" is "fail"
    And the explanation says "employee E-001 had a temperature above 37.2 °C and is not isolated"
    And the evidence is at "/employees/0/is_isolated"
    And the evidence is at "/employees/0/readings/0/temperature"
    And the citation is "temperature" of "dongguan-2020-02-13"

  Scenario: Nobody has a high temperature
    Given "Employee 4 / Reading 1 / Body temperature" is "36.5"
    When it is assessed on its own day
    Then rule "DG-1.2" is "not applicable"

  Scenario Outline: How far apart work stations are
    Given "Distance between work stations" is "<number>"
    When it is assessed on its own day
    Then rule "DG-1.3" is "<outcome>"
    And rule "DG-1.3" is judged "<outcome>"
    And requirement "DG-1" is "<verdict>"

    Examples:
      | number | outcome | verdict       |
      | 0.9    | fail    | non-compliant |
      | 0.99   | fail    | non-compliant |
      | 1.5    | pass    | compliant     |

    @boundary
    Examples: exactly one metre
      | number | outcome | verdict   |
      | 1      | pass    | compliant |

  Scenario: What is said of work stations too close
    Given "Distance between work stations" is "0.9"
    When it is assessed on its own day
    Then rule "DG-1.3" is "fail"
    And the explanation says "work stations are 0.9 m apart, less than 1 m"
    And the evidence is at "/workplace/station_distance"
    And the citation is "distance" of "dongguan-2020-02-13"

  Scenario Outline: How often and how long rooms are aired
    Given "Airings a day" is "<number>"
    And "Minutes an airing" is "<other number>"
    When it is assessed on its own day
    Then rule "DG-1.4" is "<outcome>"
    And rule "DG-1.4" is judged "<outcome>"
    And requirement "DG-1" is "<verdict>"

    Examples:
      | number | other number | outcome | verdict       |
      | 4      | 30           | pass    | compliant     |
      | 2      | 20           | fail    | non-compliant |
      | 3      | 19           | fail    | non-compliant |
      | 3      | 19.5         | fail    | non-compliant |
      | 2      | 60           | fail    | non-compliant |

    @boundary
    Examples: exactly three times, 20 minutes each
      | number | other number | outcome | verdict   |
      | 3      | 20           | pass    | compliant |

  Scenario: What is said of too little airing
    Given "Airings a day" is "2"
    And "Minutes an airing" is "15"
    When it is assessed on its own day
    Then rule "DG-1.4" is "fail"
    And the explanation says "airings a day: 2, of 15 minutes; at least 3 of 20 minutes are advised"
    And the evidence is at "/ventilation/times"
    And the evidence is at "/ventilation/minutes"
    And the citation is "ventilation" of "dongguan-2020-02-13"

  Scenario Outline: How long the disinfectant lasts
    Given "Days the disinfectant lasts" is "<number>"
    When it is assessed on its own day
    Then rule "DG-1.5" is "<outcome>"
    And rule "DG-1.5" is judged "<outcome>"
    And requirement "DG-1" is "<verdict>"

    Examples:
      | number | outcome | verdict       |
      | 2.9    | fail    | non-compliant |
      | 0      | fail    | non-compliant |
      | 4      | pass    | compliant     |

    @boundary
    Examples: exactly three days
      | number | outcome | verdict   |
      | 3      | pass    | compliant |

  Scenario: What is said of too little disinfectant
    Given "Days the disinfectant lasts" is "2.5"
    When it is assessed on its own day
    Then rule "DG-1.5" is "fail"
    And the explanation says "the disinfectant lasts 2.5 days; at least 3 are required"
    And the evidence is at "/stock/disinfectant_days"
    And the citation is "3" of "guangdong-four-in-place-summary"

  Scenario: Nulls and wrong types prove nothing
    Given "Masks in stock" is wrongly the text "a hundred"
    And "Employee 4 / Is in isolation" is null
    And "Distance between work stations" is wrongly the text "1.2"
    And "Minutes an airing" is null
    And "Days the disinfectant lasts" is wrongly the text "ten days"
    When it is assessed on its own day
    Then rule "DG-1.1" is "unknown"
    And the evidence at "/stock/masks" is "of the wrong type"
    And rule "DG-1.2" is "unknown"
    And the evidence at "/employees/3/is_isolated" is "null"
    And rule "DG-1.3" is "unknown"
    And the evidence at "/workplace/station_distance" is "of the wrong type"
    And rule "DG-1.4" is "unknown"
    And the evidence at "/ventilation/minutes" is "null"
    And rule "DG-1.5" is "unknown"
    And the evidence at "/stock/disinfectant_days" is "of the wrong type"

  Scenario Outline: Nothing is asked of those who left
    Given "Employee 2 / Reading 1 / Body temperature" is "37.5"
    And "Employee 2 / Last day at work" is "<day>"
    When it is assessed on its own day
    Then rule "DG-1.2" is "<outcome>"
    And rule "DG-1.2" is judged "<outcome>"

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
    And requirement "DG-1" is "undetermined"

    Examples:
      | rule   | field                                     | evidence                            |
      | DG-1.1 | Masks in stock                            | /stock/masks                        |
      | DG-1.1 | Headcount                                 | /enterprise/headcount               |
      | DG-1.1 | People on site                            | /workforce/on_site                  |
      | DG-1.2 | Roster                                    | /employees                          |
      | DG-1.2 | Employee 4 / Is in isolation              | /employees/3/is_isolated            |
      | DG-1.2 | Employee 1 / Temperature readings         | /employees/0/readings               |
      | DG-1.2 | Employee 1 / Reading 1 / Body temperature | /employees/0/readings/0/temperature |
      | DG-1.3 | Distance between work stations            | /workplace/station_distance         |
      | DG-1.4 | Airings a day                             | /ventilation/times                  |
      | DG-1.4 | Minutes an airing                         | /ventilation/minutes                |
      | DG-1.5 | Days the disinfectant lasts               | /stock/disinfectant_days            |

  Scenario: An empty roster proves nothing
    Given "Roster" is an empty list
    When it is assessed on its own day
    Then rule "DG-1.2" is "unknown"

  Scenario: The same employee twice proves nothing
    Given "Roster" has one more entry, the same as entry 2
    When it is assessed on its own day
    Then rule "DG-1.2" is "unknown"

  Scenario Outline: From which day it is in force
    When it is assessed as of "<day>"
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule   | day        | outcome      |
      | DG-1.1 | 2020-01-31 | not in force |
      | DG-1.1 | 2020-02-01 | pass         |
      | DG-1.2 | 2020-02-12 | not in force |
      | DG-1.2 | 2020-02-13 | pass         |
      | DG-1.3 | 2020-02-12 | not in force |
      | DG-1.3 | 2020-02-13 | pass         |
      | DG-1.4 | 2020-02-12 | not in force |
      | DG-1.4 | 2020-02-13 | pass         |
      | DG-1.5 | 2020-01-31 | not in force |
      | DG-1.5 | 2020-02-01 | pass         |

  Scenario: Nothing of it is asked in Jianghai
    Given "District" is "Jianghai"
    When it is assessed on its own day
    Then rule "DG-1.1" is "not applicable"
    And rule "DG-1.2" is "not applicable"
    And rule "DG-1.3" is "not applicable"
    And rule "DG-1.4" is "not applicable"
    And rule "DG-1.5" is "not applicable"
    And requirement "DG-1" is "not applicable"

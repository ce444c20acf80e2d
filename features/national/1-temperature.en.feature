# language: en
Feature: Temperature monitoring

  Background:
    Given the submission "compliant"

  Scenario Outline: How often somebody in a dormitory is checked
    Given "Employee 2 / Temperature checks a day" is "<times>"
    When it is assessed on its own day
    Then rule "NG-1.1" is "<outcome>"
    And rule "NG-1.1" is judged "<outcome>"

    Examples:
      | times | outcome |
      | 3     | pass    |
      | 1     | fail    |
      | 0     | fail    |

    @boundary
    Examples: exactly twice
      | times | outcome |
      | 2     | pass    |

  Scenario: What is said of one check too few
    Given "Employee 2 / Temperature checks a day" is "1"
    When it is assessed on its own day
    Then rule "NG-1.1" is "fail"
    And the explanation says "employee E-002 lives in a dormitory or is in isolation; temperature checks a day: 1, fewer than the 2 required"
    And the evidence is at "/employees/1/temperature_checks"
    And the citation is "temperature" of "national-guide-2020-02-21"
    And requirement "NG-1" is "non-compliant"

  Scenario Outline: Who has to be checked twice a day
    Given "Employee 1 / Temperature checks a day" is "0"
    And "Employee 1 / Lodging" is "<lodging>"
    And "Employee 1 / Is in isolation" is "<isolated>"
    When it is assessed on its own day
    Then rule "NG-1.1" is "<outcome>"

    Examples:
      | lodging     | isolated | outcome |
      | own home    | no       | pass    |
      | rented room | no       | pass    |
      | dormitory   | no       | fail    |
      | own home    | yes      | fail    |

  Scenario Outline: Nothing is asked of those who left
    Given "Employee 2 / Temperature checks a day" is "0"
    And "Employee 2 / Last day at work" is "<day>"
    When it is assessed on its own day
    Then rule "NG-1.1" is "<outcome>"
    And rule "NG-1.1" is judged "<outcome>"

    Examples:
      | day        | outcome |
      | 2020-03-01 | pass    |
      | 2020-03-03 | fail    |

    @boundary
    Examples: the last day is the day of assessment
      | day        | outcome |
      | 2020-03-02 | fail    |

  Scenario Outline: Everybody who enters is checked
    Given "Entrance 1 / Everybody entering is checked" is "<value>"
    When it is assessed on its own day
    Then rule "NG-1.2" is "<outcome>"
    And requirement "NG-1" is "<verdict>"

    Examples:
      | value | outcome | verdict       |
      | yes   | pass    | compliant     |
      | no    | fail    | non-compliant |

  Scenario: What is said of an entrance that does not check everybody
    Given "Entrance 1 / Everybody entering is checked" is "no"
    When it is assessed on its own day
    Then rule "NG-1.2" is "fail"
    And the explanation says "not everybody who enters at 东门 is checked"
    And the evidence is at "/entrances/0/checks_everybody"
    And the citation is "entrances" of "national-guide-2020-02-21"

  Scenario Outline: What is not given proves nothing
    Given "<field>" is not given
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "<evidence>" is "missing"
    And requirement "NG-1" is "undetermined"

    Examples:
      | rule   | field                                      | evidence                        |
      | NG-1.1 | Employee 2 / Temperature checks a day      | /employees/1/temperature_checks |
      | NG-1.1 | Employee 1 / Lodging                       | /employees/0/lodging            |
      | NG-1.1 | Employee 1 / Is in isolation               | /employees/0/is_isolated        |
      | NG-1.1 | Roster                                     | /employees                      |
      | NG-1.2 | Entrance 1 / Everybody entering is checked | /entrances/0/checks_everybody   |
      | NG-1.2 | Entrances                                  | /entrances                      |

  Scenario Outline: Nulls and wrong types prove nothing
    Given "Employee 2 / Temperature checks a day" is wrongly the text "<text>"
    And "Entrance 1 / Everybody entering is checked" is null
    When it is assessed on its own day
    Then rule "NG-1.1" is "unknown"
    And the evidence at "/employees/1/temperature_checks" is "of the wrong type"
    And rule "NG-1.2" is "unknown"
    And the evidence at "/entrances/0/checks_everybody" is "null"

    Examples:
      | text  |
      | twice |
      | 2     |

  Scenario Outline: An empty list proves nothing
    Given "<list>" is an empty list
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"

    Examples:
      | rule   | list      |
      | NG-1.1 | Roster    |
      | NG-1.2 | Entrances |

  Scenario: The same employee twice proves nothing
    Given "Roster" has one more entry, the same as entry 2
    When it is assessed on its own day
    Then rule "NG-1.1" is "unknown"

  Scenario Outline: The guide is in force from 21 February 2020
    When it is assessed as of "<day>"
    Then rule "NG-1.1" is "<outcome>"
    And rule "NG-1.2" is "<outcome>"
    And requirement "NG-1" is "<verdict>"

    Examples:
      | day        | outcome      | verdict        |
      | 2020-02-20 | not in force | not applicable |
      | 2020-02-21 | pass         | compliant      |

  Scenario: What holds in the whole country is not for Jiangmen alone
    Given "Enterprise / District" is "Zhuhai"
    When it is assessed on its own day
    Then rule "NG-1.1" is "pass"
    And rule "NG-1.2" is "pass"

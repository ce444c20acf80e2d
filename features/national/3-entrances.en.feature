# language: en
Feature: Entrances

  Background:
    Given the submission "compliant"

  Scenario Outline: Every entrance does what it should
    When it is assessed on its own day
    Then rule "<rule>" is "pass"
    And requirement "NG-3" is "compliant"

    Examples:
      | rule   |
      | NG-3.1 |
      | NG-3.2 |
      | NG-3.3 |

  Scenario: What is said of an entrance without a keeper
    Given "Entrance 1 / Keeper" is not given
    When it is assessed on its own day
    Then rule "NG-3.1" is "fail"
    And the explanation says "nobody is named to keep the entrance 东门"
    And the evidence is at "/entrances/0/keeper"
    And the evidence at "/entrances/0/keeper" is "missing"
    And the citation is "entrances" of "national-guide-2020-02-21"
    And requirement "NG-3" is "non-compliant"

  Scenario Outline: What is said of what is not done
    Given "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "<rule>" is "fail"
    And the explanation says "<explanation>"
    And the evidence is at "<evidence>"
    And the citation is "entrances" of "national-guide-2020-02-21"

    Examples:
      | rule   | field                                                | value | explanation                                                                 | evidence                            |
      | NG-3.2 | Entrance 1 / Uses a fingerprint clock                | yes   | the entrance 东门 still uses a fingerprint clock                            | /entrances/0/uses_fingerprint_clock |
      | NG-3.3 | Entrance 1 / Checks visitors' temperature and origin | no    | the entrance 东门 does not check the temperature and the origin of visitors | /entrances/0/checks_visitors        |

  Scenario: One entrance with a keeper and one without
    Given "Entrances" has one more entry, the same as entry 1
    And "Entrance 2 / Name of the entrance" is "西门"
    And "Entrance 2 / Keeper" is not given
    When it is assessed on its own day
    Then rule "NG-3.1" is "fail"
    And the explanation says "nobody is named to keep the entrance 西门"
    And the evidence is at "/entrances/1/keeper"

  Scenario Outline: A null proves nothing
    Given "<field>" is null
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "<evidence>" is "null"
    And requirement "NG-3" is "undetermined"

    Examples:
      | rule   | field                                                | evidence                            |
      | NG-3.1 | Entrance 1 / Keeper                                  | /entrances/0/keeper                 |
      | NG-3.2 | Entrance 1 / Uses a fingerprint clock                | /entrances/0/uses_fingerprint_clock |
      | NG-3.3 | Entrance 1 / Checks visitors' temperature and origin | /entrances/0/checks_visitors        |

  Scenario Outline: What is not given proves nothing
    Given "<field>" is not given
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "<evidence>" is "missing"

    Examples:
      | rule   | field                                                | evidence                            |
      | NG-3.2 | Entrance 1 / Uses a fingerprint clock                | /entrances/0/uses_fingerprint_clock |
      | NG-3.3 | Entrance 1 / Checks visitors' temperature and origin | /entrances/0/checks_visitors        |
      | NG-3.1 | Entrances                                            | /entrances                          |
      | NG-3.2 | Entrances                                            | /entrances                          |
      | NG-3.3 | Entrances                                            | /entrances                          |

  Scenario: A keeper under a misspelt name proves nothing
    Given "Entrance 1 / Keeper" is not given
    And "/entrances/0/keper" is wrongly the text "保安甲"
    When it is assessed on its own day
    Then rule "NG-3.1" is "unknown"

  Scenario Outline: No entrance at all proves nothing
    Given "Entrances" is an empty list
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"

    Examples:
      | rule   |
      | NG-3.1 |
      | NG-3.2 |
      | NG-3.3 |

  Scenario Outline: The guide is in force from 21 February 2020
    When it is assessed as of "<day>"
    Then rule "NG-3.1" is "<outcome>"
    And rule "NG-3.2" is "<outcome>"
    And rule "NG-3.3" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2020-02-20 | not in force |
      | 2020-02-21 | pass         |

  Scenario: What holds in the whole country is not for Jiangmen alone
    Given "Enterprise / District" is "Zhuhai"
    When it is assessed on its own day
    Then rule "NG-3.1" is "pass"
    And rule "NG-3.2" is "pass"
    And rule "NG-3.3" is "pass"

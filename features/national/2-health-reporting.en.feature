# language: en
Feature: Reports of symptoms and of health

  Background:
    Given the submission "compliant"

  Scenario: Both are done
    When it is assessed on its own day
    Then rule "NG-2.1" is "pass"
    And rule "NG-2.2" is "pass"
    And requirement "NG-2" is "compliant"

  Scenario Outline: What is said of what is not done
    Given "<field>" is "no"
    When it is assessed on its own day
    Then rule "<rule>" is "fail"
    And the explanation says "<explanation>"
    And the evidence is at "<evidence>"
    And the citation is "health-reporting" of "national-guide-2020-02-21"
    And requirement "NG-2" is "non-compliant"

    Examples:
      | rule   | field                                           | explanation                                                           | evidence                              |
      | NG-2.1 | There is a telephone to report symptoms         | there is no telephone to report symptoms                              | /reporting/symptom_telephone          |
      | NG-2.2 | Sends a daily health summary to disease control | disease control is not sent a summary of the staff's health every day | /reporting/sends_daily_health_summary |

  Scenario Outline: What is not given proves nothing
    Given "<field>" is not given
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "<evidence>" is "missing"
    And requirement "NG-2" is "undetermined"

    Examples:
      | rule   | field                                           | evidence                              |
      | NG-2.1 | There is a telephone to report symptoms         | /reporting/symptom_telephone          |
      | NG-2.2 | Sends a daily health summary to disease control | /reporting/sends_daily_health_summary |
      | NG-2.2 | Reporting                                       | /reporting/sends_daily_health_summary |

  Scenario: Nulls and wrong types prove nothing
    Given "There is a telephone to report symptoms" is null
    And "Sends a daily health summary to disease control" is wrongly the text "yes"
    When it is assessed on its own day
    Then rule "NG-2.1" is "unknown"
    And the evidence at "/reporting/symptom_telephone" is "null"
    And rule "NG-2.2" is "unknown"
    And the evidence at "/reporting/sends_daily_health_summary" is "of the wrong type"

  Scenario Outline: The guide is in force from 21 February 2020
    When it is assessed as of "<day>"
    Then rule "NG-2.1" is "<outcome>"
    And rule "NG-2.2" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2020-02-20 | not in force |
      | 2020-02-21 | pass         |

  Scenario: What holds in the whole country is not for Jiangmen alone
    Given "Enterprise / District" is "Zhuhai"
    When it is assessed on its own day
    Then rule "NG-2.1" is "pass"
    And rule "NG-2.2" is "pass"

# language: en
Feature: Ventilation

  Background:
    Given the submission "compliant"

  Scenario Outline: Fresh air and exhaust of air conditioning
    Given "Fresh air is enough" is "<fresh air>"
    And "Exhaust goes straight outdoors" is "<exhaust>"
    When it is assessed on its own day
    Then rule "NG-6.1" is "<outcome>"
    And requirement "NG-6" is "<verdict>"

    Examples:
      | fresh air | exhaust | outcome | verdict       |
      | yes       | yes     | pass    | compliant     |
      | no        | yes     | fail    | non-compliant |
      | yes       | no      | fail    | non-compliant |
      | no        | no      | fail    | non-compliant |

  Scenario Outline: What is said of what is not done
    Given "<field>" is "no"
    When it is assessed on its own day
    Then rule "NG-6.1" is "fail"
    And the explanation says "air conditioning is used, but fresh air is short or exhaust does not go straight outdoors"
    And the evidence is at "<evidence>"
    And the citation is "ventilation" of "national-guide-2020-02-21"

    Examples:
      | field                          | evidence                               |
      | Fresh air is enough            | /ventilation/supplies_enough_fresh_air |
      | Exhaust goes straight outdoors | /ventilation/exhausts_outdoors         |

  Scenario: No air conditioning
    Given "Uses air conditioning" is "no"
    And "Fresh air is enough" is not given
    When it is assessed on its own day
    Then rule "NG-6.1" is "not applicable"
    And requirement "NG-6" is "not applicable"

  Scenario Outline: What is not given proves nothing
    Given "<field>" is not given
    When it is assessed on its own day
    Then rule "NG-6.1" is "unknown"
    And the evidence at "<evidence>" is "missing"
    And requirement "NG-6" is "undetermined"

    Examples:
      | field                          | evidence                               |
      | Uses air conditioning          | /ventilation/uses_air_conditioning     |
      | Fresh air is enough            | /ventilation/supplies_enough_fresh_air |
      | Exhaust goes straight outdoors | /ventilation/exhausts_outdoors         |
      | Ventilation                    | /ventilation/uses_air_conditioning     |

  Scenario: Nulls and wrong types prove nothing
    Given "Fresh air is enough" is null
    And "Exhaust goes straight outdoors" is wrongly the text "直排"
    When it is assessed on its own day
    Then rule "NG-6.1" is "unknown"
    And the evidence at "/ventilation/supplies_enough_fresh_air" is "null"
    And the evidence at "/ventilation/exhausts_outdoors" is "of the wrong type"

  Scenario: One is not done and the other not given
    Given "Exhaust goes straight outdoors" is "no"
    And "Fresh air is enough" is not given
    When it is assessed on its own day
    Then rule "NG-6.1" is "fail"

  Scenario Outline: The guide is in force from 21 February 2020
    When it is assessed as of "<day>"
    Then rule "NG-6.1" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2020-02-20 | not in force |
      | 2020-02-21 | pass         |

  Scenario: What holds in the whole country is not for Jiangmen alone
    Given "Enterprise / District" is "Zhuhai"
    When it is assessed on its own day
    Then rule "NG-6.1" is "pass"

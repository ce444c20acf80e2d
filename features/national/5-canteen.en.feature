# language: en
Feature: Canteen

  Background:
    Given the submission "compliant"

  Scenario: Meals are staggered and no seats face each other
    When it is assessed on its own day
    Then rule "NG-5.1" is "pass"
    And rule "NG-5.2" is "pass"
    And requirement "NG-5" is "compliant"

  Scenario Outline: What is said of what is not done
    Given "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "<rule>" is "fail"
    And the explanation says "<explanation>"
    And the evidence is at "<evidence>"
    And the citation is "canteen" of "national-guide-2020-02-21"
    And requirement "NG-5" is "non-compliant"

    Examples:
      | rule   | field                 | value | explanation                            | evidence                       |
      | NG-5.1 | Meals are staggered   | no    | meals in the canteen are not staggered | /canteen/staggers_meals        |
      | NG-5.2 | Seats face each other | yes   | seats in the canteen face each other   | /canteen/seats_face_each_other |

  Scenario Outline: The distance between seats is for information only
    Given "Distance between seats" is "<spacing>"
    When it is assessed on its own day
    Then rule "NG-5.3" is "informational"
    And rule "NG-5.3" is judged "<judged>"
    And requirement "NG-5" is "compliant"

    Examples:
      | spacing | judged |
      | 1.5     | pass   |
      | 0.9     | fail   |
      | 0       | fail   |

    @boundary
    Examples: exactly one metre
      | spacing | judged |
      | 1       | pass   |

  Scenario: What is said of seats that are too close
    Given "Distance between seats" is "0.5"
    When it is assessed on its own day
    Then rule "NG-5.3" is judged "fail"
    And the explanation says "canteen seats are 0.5 m apart, less than 1 m"
    And the evidence is at "/canteen/spacing"
    And the citation is "canteen" of "xinhui-inspection-2020-02-19"

  Scenario Outline: What is not given proves nothing
    Given "<field>" is not given
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "<evidence>" is "missing"
    And requirement "NG-5" is "undetermined"

    Examples:
      | rule   | field                 | evidence                       |
      | NG-5.1 | Meals are staggered   | /canteen/staggers_meals        |
      | NG-5.2 | Seats face each other | /canteen/seats_face_each_other |
      | NG-5.1 | Provides a canteen    | /canteen/is_provided           |
      | NG-5.2 | Canteen               | /canteen/is_provided           |

  Scenario: Nulls and wrong types prove nothing
    Given "Meals are staggered" is null
    And "Seats face each other" is wrongly the text "没有"
    When it is assessed on its own day
    Then rule "NG-5.1" is "unknown"
    And the evidence at "/canteen/staggers_meals" is "null"
    And rule "NG-5.2" is "unknown"
    And the evidence at "/canteen/seats_face_each_other" is "of the wrong type"

  Scenario: The distance between seats is not given
    Given "Distance between seats" is not given
    When it is assessed on its own day
    Then rule "NG-5.3" is "informational"
    And rule "NG-5.3" is judged "unknown"
    And the evidence at "/canteen/spacing" is "missing"

  Scenario: The distance between seats is a text
    Given "Distance between seats" is wrongly the text "一米"
    When it is assessed on its own day
    Then rule "NG-5.3" is judged "unknown"
    And the evidence at "/canteen/spacing" is "of the wrong type"

  Scenario: An enterprise without a canteen
    Given "Canteen" is not given
    And "Provides a canteen" is "no"
    When it is assessed on its own day
    Then rule "NG-5.1" is "not applicable"
    And rule "NG-5.2" is "not applicable"
    And rule "NG-5.3" is "not applicable"
    And requirement "NG-5" is "not applicable"

  Scenario: The distance between seats is asked in Jiangmen only
    Given "Enterprise / District" is "Yuexiu"
    When it is assessed on its own day
    Then rule "NG-5.1" is "pass"
    And rule "NG-5.3" is "not applicable"

  Scenario Outline: The guide is in force from 21 February 2020
    When it is assessed as of "<day>"
    Then rule "NG-5.1" is "<outcome>"
    And rule "NG-5.2" is "<outcome>"
    And rule "NG-5.3" is judged "<outcome>"

    Examples:
      | day        | outcome      |
      | 2020-02-20 | not in force |
      | 2020-02-21 | pass         |

  Scenario: What holds in the whole country is not for Jiangmen alone
    Given "Enterprise / District" is "Zhuhai"
    When it is assessed on its own day
    Then rule "NG-5.1" is "pass"
    And rule "NG-5.2" is "pass"

# language: en
Feature: Control mechanism in place

  Background:
    Given the submission "compliant"

  Scenario Outline: The verdict on a submission that complies
    Given "District" is "<district>"
    When it is assessed on its own day
    Then requirement "FP-1" is "compliant"

    Examples:
      | district  |
      | Jianghai  |
      | Pengjiang |

  Scenario Outline: The plan is there by the day of resumption
    Given "Day the plan was adopted" is "<day>"
    When it is assessed on its own day
    Then rule "FP-1.1" is "<outcome>"
    And rule "FP-1.1" is judged "<outcome>"
    And requirement "FP-1" is "<verdict>"

    Examples:
      | day        | outcome | verdict       |
      | 2020-02-11 | pass    | compliant     |
      | 2020-02-13 | fail    | non-compliant |

    @boundary
    Examples: on the very day
      | day        | outcome | verdict   |
      | 2020-02-12 | pass    | compliant |

  Scenario: What is said of no plan
    Given "Day the plan was adopted" is not given
    When it is assessed on its own day
    Then rule "FP-1.1" is "fail"
    And the explanation says "the enterprise resumed on 2020-02-12; by then no emergency plan had been adopted"
    And the evidence is at "/emergency_plan/adopted_on"
    And the evidence at "/emergency_plan/adopted_on" is "missing"
    And the citation is "1" of "guangdong-four-in-place-summary"
    And requirement "FP-1" is "non-compliant"

  Scenario Outline: A control system and working measures, both
    Given "A control system is set up" is "<system>"
    And "The plan names working measures" is "<measures>"
    When it is assessed on its own day
    Then rule "FP-1.2" is "<outcome>"
    And requirement "FP-1" is "<verdict>"

    Examples:
      | system | measures | outcome | verdict       |
      | yes    | yes      | pass    | compliant     |
      | no     | yes      | fail    | non-compliant |
      | yes    | no       | fail    | non-compliant |
      | no     | no       | fail    | non-compliant |

  Scenario: What is said of a plan without measures
    Given "The plan names working measures" is "no"
    When it is assessed on its own day
    Then rule "FP-1.2" is "fail"
    And the explanation says "no control system is set up, or the emergency plan names no working measures"
    And the evidence is at "/emergency_plan/names_working_measures"
    And the citation is "1" of "guangdong-four-in-place-summary"

  Scenario: Duties named at every level are only informational
    When it is assessed on its own day
    Then rule "FP-1.3" is "informational"
    And rule "FP-1.3" is judged "pass"
    And requirement "FP-1" is "compliant"

  Scenario Outline: A person who is missing is only informational
    Given "<field>" is not given
    When it is assessed on its own day
    Then rule "FP-1.3" is "informational"
    And rule "FP-1.3" is judged "fail"
    And the evidence at "<evidence>" is "missing"
    And requirement "FP-1" is "compliant"

    Examples:
      | field                    | evidence               |
      | First responsible person | /responsibility/head   |
      | Deputy in charge         | /responsibility/deputy |

  Scenario: What is said of team leaders without duties
    Given "Shop and team leaders have named duties" is "no"
    When it is assessed on its own day
    Then rule "FP-1.3" is "informational"
    And rule "FP-1.3" is judged "fail"
    And the explanation says "no head or no deputy is named, or team leaders have no named duties"
    And the evidence is at "/responsibility/team_leaders_have_duties"
    And the citation is "1" of "guangdong-four-in-place-summary"

  Scenario: What is not known of duties is not judged either
    Given "Shop and team leaders have named duties" is not given
    When it is assessed on its own day
    Then rule "FP-1.3" is "informational"
    And rule "FP-1.3" is judged "unknown"
    And the evidence at "/responsibility/team_leaders_have_duties" is "missing"

  Scenario Outline: What is not given proves nothing
    Given "<field>" is not given
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "<evidence>" is "missing"
    And requirement "FP-1" is "undetermined"

    Examples:
      | rule   | field                           | evidence                               |
      | FP-1.1 | Day of resumption               | /resumption/resumed_on                 |
      | FP-1.1 | Emergency plan                  | /emergency_plan/adopted_on             |
      | FP-1.2 | A control system is set up      | /emergency_plan/has_management_system  |
      | FP-1.2 | The plan names working measures | /emergency_plan/names_working_measures |
      | FP-1.2 | Emergency plan                  | /emergency_plan/has_management_system  |

  Scenario: Nulls and wrong types prove nothing
    Given "Day the plan was adopted" is null
    And "A control system is set up" is null
    And "The plan names working measures" is wrongly the text "有"
    And "First responsible person" is null
    When it is assessed on its own day
    Then rule "FP-1.1" is "unknown"
    And the evidence at "/emergency_plan/adopted_on" is "null"
    And rule "FP-1.2" is "unknown"
    And the evidence at "/emergency_plan/has_management_system" is "null"
    And the evidence at "/emergency_plan/names_working_measures" is "of the wrong type"
    And rule "FP-1.3" is judged "unknown"
    And the evidence at "/responsibility/head" is "null"

  Scenario: A day of resumption that is no date
    Given "Day of resumption" is wrongly the text "初十"
    When it is assessed on its own day
    Then rule "FP-1.1" is "unknown"
    And the evidence at "/resumption/resumed_on" is "of the wrong type"

  Scenario Outline: In force from 10 February 2020
    When it is assessed as of "<day>"
    Then rule "FP-1.1" is "<outcome>"
    And rule "FP-1.2" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2020-02-09 | not in force |
      | 2020-02-10 | pass         |

  Scenario Outline: Duties are looked at from 10 February 2020, and not in Jiangmen alone
    Given "District" is "<district>"
    When it is assessed as of "<day>"
    Then rule "FP-1.3" is judged "<outcome>"

    Examples:
      | day        | district | outcome      |
      | 2020-02-09 | Jianghai | not in force |
      | 2020-02-10 | Jianghai | pass         |
      | 2020-02-10 | Dongguan | pass         |

  Scenario Outline: All of Guangdong is asked, and too wide a district proves nothing
    Given "District" is "<district>"
    When it is assessed on its own day
    Then rule "FP-1.1" is "<outcome>"
    And rule "FP-1.2" is "<outcome>"

    Examples:
      | district  | outcome |
      | Dongguan  | pass    |
      | Guangdong | pass    |
      | China     | unknown |

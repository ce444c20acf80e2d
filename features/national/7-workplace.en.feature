# language: en
Feature: Workplace

  Background:
    Given the submission "compliant"

  Scenario: All three are done
    When it is assessed on its own day
    Then rule "NG-7.1" is "pass"
    And rule "NG-7.2" is "pass"
    And rule "NG-7.3" is "pass"
    And requirement "NG-7" is "compliant"

  Scenario: What is said of meetings that are not cut down
    Given "Meetings are cut down" is "no"
    When it is assessed on its own day
    Then rule "NG-7.1" is "fail"
    And the explanation says "meetings are not cut down"
    And the evidence is at "/workplace/limits_meetings"
    And the citation is "meetings" of "national-guide-2020-02-21"
    And requirement "NG-7" is "non-compliant"

  Scenario Outline: Bins for used masks
    Given "Bins for used masks" is "<bins>"
    When it is assessed on its own day
    Then rule "NG-7.2" is "<outcome>"
    And rule "NG-7.2" is judged "<outcome>"

    Examples:
      | bins | outcome |
      | 0    | fail    |
      | 2    | pass    |

    @boundary
    Examples: exactly one
      | bins | outcome |
      | 1    | pass    |

  Scenario: What is said of no bin
    Given "Bins for used masks" is "0"
    When it is assessed on its own day
    Then rule "NG-7.2" is "fail"
    And the explanation says "bins for used masks: 0; at least 1 is required"
    And the evidence is at "/workplace/used_mask_bins"
    And the citation is "used-masks" of "national-guide-2020-02-21"

  Scenario Outline: A medical room or a clinic is enough
    Given "The medical room is stocked" is "<medical room>"
    And "Clinic agreed with" is "社区卫生服务中心"
    When it is assessed on its own day
    Then rule "NG-7.3" is "pass"

    Examples:
      | medical room |
      | yes          |
      | no           |

  Scenario: The medical room is stocked and no clinic agreed with
    Given "Clinic agreed with" is not given
    When it is assessed on its own day
    Then rule "NG-7.3" is "pass"

  Scenario: What is said where there is neither
    Given "The medical room is stocked" is "no"
    And "Clinic agreed with" is not given
    When it is assessed on its own day
    Then rule "NG-7.3" is "fail"
    And the explanation says "the medical room is not stocked, and no clinic nearby is agreed with"
    And the evidence is at "/workplace/has_stocked_medical_room"
    And the evidence at "/workplace/clinic" is "missing"
    And the citation is "medical-room" of "national-guide-2020-02-21"

  Scenario Outline: What is not given proves nothing
    Given "Clinic agreed with" is not given
    And "<field>" is not given
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "<evidence>" is "missing"
    And requirement "NG-7" is "undetermined"

    Examples:
      | rule   | field                       | evidence                            |
      | NG-7.1 | Meetings are cut down       | /workplace/limits_meetings          |
      | NG-7.2 | Bins for used masks         | /workplace/used_mask_bins           |
      | NG-7.3 | The medical room is stocked | /workplace/has_stocked_medical_room |
      | NG-7.3 | Workplace                   | /workplace/clinic                   |

  Scenario: Nulls and wrong types prove nothing
    Given "Meetings are cut down" is null
    And "Bins for used masks" is wrongly the text "若干"
    And "The medical room is stocked" is "no"
    And "Clinic agreed with" is null
    When it is assessed on its own day
    Then rule "NG-7.1" is "unknown"
    And the evidence at "/workplace/limits_meetings" is "null"
    And rule "NG-7.2" is "unknown"
    And the evidence at "/workplace/used_mask_bins" is "of the wrong type"
    And rule "NG-7.3" is "unknown"
    And the evidence at "/workplace/clinic" is "null"

  Scenario Outline: The guide is in force from 21 February 2020
    When it is assessed as of "<day>"
    Then rule "NG-7.1" is "<outcome>"
    And rule "NG-7.2" is "<outcome>"
    And rule "NG-7.3" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2020-02-20 | not in force |
      | 2020-02-21 | pass         |

  Scenario: What holds in the whole country is not for Jiangmen alone
    Given "Enterprise / District" is "Zhuhai"
    When it is assessed on its own day
    Then rule "NG-7.1" is "pass"
    And rule "NG-7.2" is "pass"
    And rule "NG-7.3" is "pass"

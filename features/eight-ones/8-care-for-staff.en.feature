# language: en
Feature: Strengthen care for staff

  Background:
    Given the submission "compliant"

  Scenario Outline: Care measures are taken
    Given "Care measures are taken" is "<answer>"
    When it is assessed on its own day
    Then rule "EO-8.1" is "<outcome>"
    And requirement "EO-8" is "<verdict>"

    Examples:
      | answer | outcome | verdict       |
      | yes    | pass    | compliant     |
      | no     | fail    | non-compliant |

  Scenario: What is said where no care measures are taken
    Given "Care measures are taken" is "no"
    When it is assessed on its own day
    Then rule "EO-8.1" is "fail"
    And the explanation says "the enterprise declares that no care measures are taken"
    And the evidence is at "/care/declared"
    And the citation is "8" of "jianghai-2020-02-10"

  Scenario Outline: Staff in isolation are paid, not dismissed
    Given "Employee 2 / Paid while isolated" is "<paid>"
    And "Employee 2 / Dismissed while isolated" is "<dismissed>"
    When it is assessed on its own day
    Then rule "EO-8.2" is "<outcome>"
    And requirement "EO-8" is "<verdict>"

    Examples:
      | paid | dismissed | outcome | verdict       |
      | yes  | no        | pass    | compliant     |
      | no   | no        | fail    | non-compliant |
      | yes  | yes       | fail    | non-compliant |

  Scenario: What is said of a dismissal
    Given "Employee 2 / Dismissed while isolated" is "yes"
    When it is assessed on its own day
    Then rule "EO-8.2" is "fail"
    And the explanation says "employee E-002 came from a key area, and was not paid or was dismissed while isolated"
    And the evidence is at "/employees/1/isolation/dismissed"
    And the evidence is at "/employees/1/stayed_in_key_area"
    And the citation is "wages" of "jianghai-notice-3-2020-02-01"

  Scenario: A dismissal counts although the employee has left
    Given "Employee 2 / Dismissed while isolated" is "yes"
    And "Employee 2 / Last day at work" is "2020-02-05"
    When it is assessed on its own day
    Then rule "EO-8.2" is "fail"

  Scenario: Nobody came from a key area
    Given "Employee 2 / Stayed in a key area within 14 days" is "no"
    When it is assessed on its own day
    Then rule "EO-8.2" is "not applicable"
    And requirement "EO-8" is "compliant"

  Scenario Outline: What an inspector found is for information only
    Given an inspector found rule "EO-8.3" "<result>"
    When it is assessed on its own day
    Then rule "EO-8.3" is "informational"
    And rule "EO-8.3" is judged "<judged>"
    And requirement "EO-8" is "compliant"

    Examples:
      | result  | judged |
      | met     | pass   |
      | not met | fail   |

  Scenario: What is said where an inspector found it not met
    Given an inspector found rule "EO-8.3" "not met"
    When it is assessed on its own day
    Then rule "EO-8.3" is "informational"
    And the explanation says "an inspector found on the spot that care measures are not taken"
    And the evidence is at "an inspector's attestation"
    And the citation is "8" of "jianghai-2020-02-10"

  Scenario: Without an inspector it cannot be judged
    When it is assessed on its own day
    Then rule "EO-8.3" is "informational"
    And rule "EO-8.3" is judged "unknown"
    And the evidence at "an inspector's attestation" is "without a result yet"
    And requirement "EO-8" is "compliant"

  Scenario Outline: What is not given proves nothing
    Given "<field>" is not given
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "<evidence>" is "missing"
    And requirement "EO-8" is "undetermined"

    Examples:
      | rule   | field                                            | evidence                         |
      | EO-8.1 | Care measures are taken                          | /care/declared                   |
      | EO-8.1 | Care for staff                                   | /care/declared                   |
      | EO-8.2 | Employee 2 / Paid while isolated                 | /employees/1/isolation/paid      |
      | EO-8.2 | Employee 2 / Isolation                           | /employees/1/isolation/dismissed |
      | EO-8.2 | Employee 1 / Stayed in a key area within 14 days | /employees/0/stayed_in_key_area  |
      | EO-8.2 | Roster                                           | /employees                       |

  Scenario: Nulls, wrong types and an empty roster prove nothing
    Given "Care measures are taken" is wrongly the text "已落实"
    And "Roster" is an empty list
    When it is assessed on its own day
    Then rule "EO-8.1" is "unknown"
    And the evidence at "/care/declared" is "of the wrong type"
    And rule "EO-8.2" is "unknown"
    And requirement "EO-8" is "undetermined"

  Scenario Outline: The days from which the rules are in force
    When it is assessed as of "<day>"
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule   | day        | outcome       |
      | EO-8.1 | 2020-02-09 | not in force  |
      | EO-8.1 | 2020-02-10 | pass          |
      | EO-8.2 | 2020-01-31 | not in force  |
      | EO-8.2 | 2020-02-01 | pass          |
      | EO-8.3 | 2020-02-09 | not in force  |
      | EO-8.3 | 2020-02-10 | informational |

  Scenario: Elsewhere in Jiangmen pay in isolation is not asked about
    Given "Enterprise / District" is "Pengjiang"
    And "Employee 2 / Paid while isolated" is "no"
    When it is assessed on its own day
    Then rule "EO-8.1" is "pass"
    And rule "EO-8.2" is "not applicable"
    And rule "EO-8.3" is "informational"
    And requirement "EO-8" is "compliant"

  Scenario: Nothing is asked outside Jiangmen
    Given "Enterprise / District" is "Zhongshan"
    When it is assessed on its own day
    Then rule "EO-8.1" is "not applicable"
    And requirement "EO-8" is "not applicable"

# language: en
Feature: Makers of key epidemic-prevention material

  Background:
    Given the submission "compliant"

  Scenario: Both are done
    When it is assessed on its own day
    Then rule "NG-9.1" is "pass"
    And rule "NG-9.2" is "pass"
    And requirement "NG-9" is "compliant"

  Scenario Outline: What is said of what is not done
    Given "<field>" is "no"
    When it is assessed on its own day
    Then rule "<rule>" is "fail"
    And the explanation says "<explanation>"
    And the evidence is at "<evidence>"
    And the citation is "<item>" of "state-office-order-2-2020-01-29"
    And requirement "NG-9" is "non-compliant"

    Examples:
      | rule   | field                                       | explanation                                          | evidence                                | item      |
      | NG-9.1 | Reports capacity, output and stock promptly | capacity, output and stock are not reported promptly | /reporting/reports_capacity_and_stock   | reporting |
      | NG-9.2 | Has a contact around the clock              | there is no contact around the clock                 | /reporting/has_contact_around_the_clock | contact   |

  Scenario Outline: What is not given proves nothing
    Given "<field>" is not given
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "<evidence>" is "missing"
    And requirement "NG-9" is "undetermined"

    Examples:
      | rule   | field                                       | evidence                                |
      | NG-9.1 | Reports capacity, output and stock promptly | /reporting/reports_capacity_and_stock   |
      | NG-9.2 | Has a contact around the clock              | /reporting/has_contact_around_the_clock |
      | NG-9.1 | Makes key epidemic-prevention material      | /enterprise/makes_key_material          |
      | NG-9.2 | Reporting                                   | /reporting/has_contact_around_the_clock |

  Scenario: Nulls and wrong types prove nothing
    Given "Reports capacity, output and stock promptly" is null
    And "Has a contact around the clock" is wrongly the text "有"
    When it is assessed on its own day
    Then rule "NG-9.1" is "unknown"
    And the evidence at "/reporting/reports_capacity_and_stock" is "null"
    And rule "NG-9.2" is "unknown"
    And the evidence at "/reporting/has_contact_around_the_clock" is "of the wrong type"

  Scenario: An enterprise that makes no key material
    Given "Makes key epidemic-prevention material" is "no"
    And "Has a contact around the clock" is not given
    When it is assessed on its own day
    Then rule "NG-9.1" is "not applicable"
    And rule "NG-9.2" is "not applicable"
    And requirement "NG-9" is "not applicable"

  Scenario Outline: The notice is in force from 29 January 2020
    When it is assessed as of "<day>"
    Then rule "NG-9.1" is "<outcome>"
    And rule "NG-9.2" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2020-01-28 | not in force |
      | 2020-01-29 | pass         |

  Scenario: What holds in the whole country is not for Jiangmen alone
    Given "Enterprise / District" is "Zhuhai"
    When it is assessed on its own day
    Then rule "NG-9.1" is "pass"
    And rule "NG-9.2" is "pass"

# language: en
Feature: Run a patriotic health campaign

  Background:
    Given the submission "compliant"

  Scenario Outline: At least one clean-up
    Given "Clean-ups held" is "<times>"
    When it is assessed on its own day
    Then rule "EO-6.1" is "<outcome>"
    And rule "EO-6.1" is judged "<outcome>"
    And requirement "EO-6" is "<verdict>"

    Examples:
      | times | outcome | verdict       |
      | 2     | pass    | compliant     |
      | 0     | fail    | non-compliant |

    @boundary
    Examples: exactly one
      | times | outcome | verdict   |
      | 1     | pass    | compliant |

  Scenario: What is said where none was held
    Given "Clean-ups held" is "0"
    When it is assessed on its own day
    Then rule "EO-6.1" is "fail"
    And the explanation says "clean-ups held: 0; at least 1 is required"
    And the evidence is at "/campaign/times"
    And the citation is "6" of "jianghai-2020-02-10"

  Scenario Outline: The logs of cleaning and disinfection are for information only
    Given "Cleaning is logged" is "<cleaning>"
    And "Disinfection is logged" is "<disinfection>"
    When it is assessed on its own day
    Then rule "EO-6.2" is "informational"
    And rule "EO-6.2" is judged "<judged>"
    And requirement "EO-6" is "compliant"

    Examples:
      | cleaning | disinfection | judged |
      | yes      | yes          | pass   |
      | no       | yes          | fail   |
      | yes      | no           | fail   |

  Scenario: What is said where disinfection is not logged
    Given "Disinfection is logged" is "no"
    When it is assessed on its own day
    Then rule "EO-6.2" is "informational"
    And the explanation says "cleaning or disinfection is not logged"
    And the evidence is at "/campaign/keeps_disinfection_log"
    And the citation is "6" of "jianghai-2020-02-10"

  Scenario Outline: What is not given proves nothing
    Given "<field>" is not given
    When it is assessed on its own day
    Then rule "EO-6.1" is "unknown"
    And the evidence at "/campaign/times" is "missing"
    And requirement "EO-6" is "undetermined"

    Examples:
      | field                     |
      | Clean-ups held            |
      | Patriotic health campaign |

  Scenario Outline: Where a log is not given, it cannot be judged
    Given "<field>" is not given
    When it is assessed on its own day
    Then rule "EO-6.2" is judged "unknown"
    And the evidence at "<evidence>" is "missing"
    And requirement "EO-6" is "compliant"

    Examples:
      | field                  | evidence                         |
      | Cleaning is logged     | /campaign/keeps_cleaning_log     |
      | Disinfection is logged | /campaign/keeps_disinfection_log |

  Scenario: Nulls and wrong types prove nothing
    Given "Clean-ups held" is null
    And "Cleaning is logged" is wrongly the text "有"
    When it is assessed on its own day
    Then rule "EO-6.1" is "unknown"
    And the evidence at "/campaign/times" is "null"
    And rule "EO-6.2" is judged "unknown"
    And the evidence at "/campaign/keeps_cleaning_log" is "of the wrong type"

  Scenario Outline: The days from which the rules are in force
    When it is assessed as of "<day>"
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule   | day        | outcome       |
      | EO-6.1 | 2020-02-09 | not in force  |
      | EO-6.1 | 2020-02-10 | pass          |
      | EO-6.2 | 2020-02-09 | not in force  |
      | EO-6.2 | 2020-02-10 | informational |

  Scenario Outline: Asked in all of Jiangmen and not outside
    Given "Enterprise / District" is "<district>"
    When it is assessed on its own day
    Then rule "EO-6.1" is "<outcome>"
    And rule "EO-6.2" is judged "<outcome>"
    And requirement "EO-6" is "<verdict>"

    Examples:
      | district  | outcome        | verdict        |
      | Jianghai  | pass           | compliant      |
      | Pengjiang | pass           | compliant      |
      | Zhongshan | not applicable | not applicable |

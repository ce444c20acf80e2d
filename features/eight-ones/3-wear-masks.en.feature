# language: en
Feature: Wear masks

  Background:
    Given the submission "compliant"

  Scenario: Masks are worn throughout the shift
    When it is assessed on its own day
    Then rule "EO-3.1" is "pass"
    And requirement "EO-3" is "compliant"

  Scenario: What is said of somebody without a mask
    Given "Employee 2 / Wears a mask throughout the shift" is "no"
    When it is assessed on its own day
    Then rule "EO-3.1" is "fail"
    And the explanation says "employee E-002 does not wear a mask throughout the shift"
    And the evidence is at "/employees/1/wears_mask"
    And the citation is "3" of "jianghai-2020-02-10"
    And requirement "EO-3" is "non-compliant"

  Scenario Outline: Masks for everybody over ten days
    Given "Headcount" is "<headcount>"
    And "People on site" is "<on site>"
    And "Masks in stock" is "<masks>"
    When it is assessed on its own day
    Then rule "EO-3.2" is "<outcome>"
    And rule "EO-3.2" is judged "<outcome>"
    And requirement "EO-3" is "<verdict>"

    Examples:
      | headcount | on site | masks | outcome | verdict       |
      | 100       | 80      | 1001  | pass    | compliant     |
      | 100       | 80      | 999   | fail    | non-compliant |
      | 100       | 80      | 0     | fail    | non-compliant |

    Examples: with more people on site than the headcount, those on site count
      | headcount | on site | masks | outcome | verdict       |
      | 100       | 120     | 1199  | fail    | non-compliant |
      | 100       | 120     | 1201  | pass    | compliant     |

    @boundary
    Examples: exactly ten days
      | headcount | on site | masks | outcome | verdict   |
      | 100       | 80      | 1000  | pass    | compliant |
      | 100       | 120     | 1200  | pass    | compliant |

  Scenario: What is said of too few masks
    Given "Masks in stock" is "39"
    When it is assessed on its own day
    Then rule "EO-3.2" is "fail"
    And the explanation says "masks in stock: 39, not enough for everybody over 10 days (headcount 4, people on site 4)"
    And the evidence is at "/stock/masks"
    And the evidence is at "/enterprise/headcount"
    And the evidence is at "Days of stock"
    And the citation is "stocks" of "jianghai-notice-3-2020-02-01"

  Scenario Outline: The log of masks issued is for information only
    Given "Mask issue is logged" is "<answer>"
    When it is assessed on its own day
    Then rule "EO-3.3" is "informational"
    And rule "EO-3.3" is judged "<judged>"
    And requirement "EO-3" is "compliant"

    Examples:
      | answer | judged |
      | yes    | pass   |
      | no     | fail   |

  Scenario: What is said where the issue of masks is not logged
    Given "Mask issue is logged" is "no"
    When it is assessed on its own day
    Then rule "EO-3.3" is "informational"
    And the explanation says "the issue of masks is not logged"
    And the evidence is at "/stock/keeps_issue_log"
    And the citation is "3" of "jianghai-2020-02-10"

  Scenario Outline: What is not given proves nothing
    Given "<field>" is not given
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "<evidence>" is "missing"
    And requirement "EO-3" is "undetermined"

    Examples:
      | rule   | field                                          | evidence                |
      | EO-3.1 | Employee 1 / Wears a mask throughout the shift | /employees/0/wears_mask |
      | EO-3.1 | Roster                                         | /employees              |
      | EO-3.2 | Masks in stock                                 | /stock/masks            |
      | EO-3.2 | Headcount                                      | /enterprise/headcount   |
      | EO-3.2 | People on site                                 | /workforce/on_site      |
      | EO-3.2 | Stocks                                         | /stock/masks            |

  Scenario: Where the log of masks issued is not given, it cannot be judged
    Given "Mask issue is logged" is not given
    When it is assessed on its own day
    Then rule "EO-3.3" is judged "unknown"
    And the evidence at "/stock/keeps_issue_log" is "missing"
    And requirement "EO-3" is "compliant"

  Scenario: Nulls, wrong types and an empty roster prove nothing
    Given "Roster" is an empty list
    And "Masks in stock" is wrongly the text "四十只"
    And "Mask issue is logged" is null
    When it is assessed on its own day
    Then rule "EO-3.1" is "unknown"
    And rule "EO-3.2" is "unknown"
    And the evidence at "/stock/masks" is "of the wrong type"
    And rule "EO-3.3" is judged "unknown"
    And the evidence at "/stock/keeps_issue_log" is "null"

  Scenario Outline: Nothing is asked of those who left
    Given "Employee 1 / Wears a mask throughout the shift" is "no"
    And "Employee 1 / Last day at work" is "<day>"
    When it is assessed on its own day
    Then rule "EO-3.1" is "<outcome>"

    Examples:
      | day        | outcome |
      | 2020-03-01 | pass    |
      | 2020-03-02 | fail    |

  Scenario Outline: The days from which the rules are in force
    When it is assessed as of "<day>"
    Then rule "<rule>" is "<outcome>"

    Examples:
      | rule   | day        | outcome       |
      | EO-3.1 | 2020-02-09 | not in force  |
      | EO-3.1 | 2020-02-10 | pass          |
      | EO-3.2 | 2020-01-31 | not in force  |
      | EO-3.2 | 2020-02-01 | pass          |
      | EO-3.3 | 2020-02-09 | not in force  |
      | EO-3.3 | 2020-02-10 | informational |

  Scenario: Elsewhere in Jiangmen no ten days of stock are asked for
    Given "Enterprise / District" is "Pengjiang"
    And "Masks in stock" is "0"
    When it is assessed on its own day
    Then rule "EO-3.1" is "pass"
    And rule "EO-3.2" is "not applicable"
    And rule "EO-3.3" is "informational"
    And requirement "EO-3" is "compliant"

  Scenario: Nothing is asked outside Jiangmen
    Given "Enterprise / District" is "Zhongshan"
    When it is assessed on its own day
    Then rule "EO-3.1" is "not applicable"
    And requirement "EO-3" is "not applicable"

# language: en
Feature: Formalities of resumption

  Background:
    Given the submission "compliant"

  Scenario Outline: The verdict on a submission that complies
    Given "District" is "<district>"
    When it is assessed as of "2020-02-14"
    Then requirement "JM-1" is "compliant"

    Examples:
      | district  |
      | Jianghai  |
      | Pengjiang |

  Scenario Outline: The application is made by the day of resumption
    Given "Day of the application to resume" is "<day>"
    When it is assessed as of "2020-02-14"
    Then rule "JM-1.1" is "<outcome>"
    And rule "JM-1.1" is judged "<outcome>"
    And requirement "JM-1" is "<verdict>"

    Examples:
      | day        | outcome | verdict       |
      | 2020-02-11 | pass    | compliant     |
      | 2020-02-13 | fail    | non-compliant |

    @boundary
    Examples: on the very day
      | day        | outcome | verdict   |
      | 2020-02-12 | pass    | compliant |

  Scenario: What is said of no application
    Given "Day of the application to resume" is not given
    When it is assessed as of "2020-02-14"
    Then rule "JM-1.1" is "fail"
    And the explanation says "the enterprise resumed on 2020-02-12 without having applied before"
    And the evidence is at "/resumption/applied_on"
    And the evidence at "/resumption/applied_on" is "missing"
    And the citation is "application" of "jianghai-2020-02-10"
    And requirement "JM-1" is "non-compliant"

  Scenario Outline: The letter of commitment is signed by the day of resumption
    Given "Day of the letter of commitment" is "<day>"
    When it is assessed as of "2020-02-14"
    Then rule "JM-1.2" is "<outcome>"
    And rule "JM-1.2" is judged "<outcome>"
    And requirement "JM-1" is "<verdict>"

    Examples:
      | day        | outcome | verdict       |
      | 2020-02-11 | pass    | compliant     |
      | 2020-02-13 | fail    | non-compliant |

    @boundary
    Examples: on the very day
      | day        | outcome | verdict   |
      | 2020-02-12 | pass    | compliant |

  Scenario: What is said of no letter of commitment
    Given "Day of the letter of commitment" is not given
    When it is assessed as of "2020-02-14"
    Then rule "JM-1.2" is "fail"
    And the explanation says "the enterprise resumed on 2020-02-12 without having signed a letter of commitment before"
    And the evidence is at "/resumption/commitment_letter_on"
    And the evidence at "/resumption/commitment_letter_on" is "missing"
    And the citation is "commitment-letter" of "guangdong-four-in-place-summary"
    And requirement "JM-1" is "non-compliant"

  Scenario Outline: Whoever resumed before 10 February 2020 had nothing to apply for
    Given "Day of resumption" is "<day>"
    And "Day of the application to resume" is not given
    And "Day of the letter of commitment" is not given
    When it is assessed as of "2020-02-14"
    Then rule "JM-1.1" is "<outcome>"
    And rule "JM-1.1" is judged "<outcome>"
    And rule "JM-1.2" is "<outcome>"
    And rule "JM-1.2" is judged "<outcome>"

    Examples:
      | day        | outcome        |
      | 2020-02-09 | not applicable |
      | 2020-02-11 | fail           |

    @boundary
    Examples: on the very day
      | day        | outcome |
      | 2020-02-10 | fail    |

  Scenario Outline: From 20 February 2020 nobody asks for formalities
    Given "Day of the application to resume" is not given
    And "Day of the letter of commitment" is not given
    When it is assessed as of "<day>"
    Then rule "JM-1.1" is "<outcome>"
    And rule "JM-1.2" is "<outcome>"
    And requirement "JM-1" is "<verdict>"

    Examples: the day before they ended
      | day        | outcome | verdict       |
      | 2020-02-19 | fail    | non-compliant |

    Examples: the day they ended
      | day        | outcome      | verdict        |
      | 2020-02-20 | not in force | not applicable |

  Scenario Outline: From 10 February 2020 formalities are asked for
    When it is assessed as of "<day>"
    Then rule "JM-1.1" is "<outcome>"
    And rule "JM-1.2" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2020-02-09 | not in force |
      | 2020-02-10 | pass         |

  Scenario Outline: An application is asked for in Jianghai, the letter in all of Jiangmen
    Given "District" is "<district>"
    And "Day of the application to resume" is not given
    And "Day of the letter of commitment" is not given
    When it is assessed as of "2020-02-14"
    Then rule "JM-1.1" is "<application>"
    And rule "JM-1.2" is "<letter>"

    Examples:
      | district  | application    | letter         |
      | Jianghai  | fail           | fail           |
      | Pengjiang | not applicable | fail           |
      | Dongguan  | not applicable | not applicable |
      | Jiangmen  | unknown        | fail           |

  Scenario Outline: What is not given proves nothing
    Given "<field>" is not given
    When it is assessed as of "2020-02-14"
    Then rule "<rule>" is "unknown"
    And the evidence at "<evidence>" is "missing"
    And requirement "JM-1" is "undetermined"

    Examples:
      | rule   | field             | evidence               |
      | JM-1.1 | Day of resumption | /resumption/resumed_on |
      | JM-1.2 | Day of resumption | /resumption/resumed_on |
      | JM-1.1 | Resumption        | /resumption/resumed_on |
      | JM-1.2 | Resumption        | /resumption/resumed_on |

  Scenario: Nulls and wrong types prove nothing
    Given "Day of the application to resume" is null
    And "Day of the letter of commitment" is wrongly the text "已签"
    When it is assessed as of "2020-02-14"
    Then rule "JM-1.1" is "unknown"
    And the evidence at "/resumption/applied_on" is "null"
    And rule "JM-1.2" is "unknown"
    And the evidence at "/resumption/commitment_letter_on" is "of the wrong type"
    And requirement "JM-1" is "undetermined"

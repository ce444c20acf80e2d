# language: en
Feature: Factories and offices

  Background:
    Given the submission "compliant"
    And "Day of resumption" is "2020-02-27"
    And "Day of the evaluation before resuming" is "2020-02-26"

  Scenario Outline: Evaluation before resuming
    Given "Day of resumption" is "2020-02-27"
    And "Day of the evaluation before resuming" is "<day>"
    When it is assessed on its own day
    Then rule "GD-2.1" is "<outcome>"
    And rule "GD-2.1" is judged "<outcome>"
    And requirement "GD-2" is "<verdict>"

    Examples:
      | day        | outcome | verdict       |
      | 2020-02-20 | pass    | compliant     |
      | 2020-02-28 | fail    | non-compliant |

    @boundary
    Examples: evaluated on the day of resumption
      | day        | outcome | verdict   |
      | 2020-02-27 | pass    | compliant |

  Scenario: What is said of an evaluation after resuming
    Given "Day of the evaluation before resuming" is "2020-02-28"
    When it is assessed on its own day
    Then rule "GD-2.1" is "fail"
    And the explanation says "the enterprise resumed on 2020-02-27 without an evaluation before that"
    And the evidence is at "/resumption/evaluated_on"
    And the evidence is at "/resumption/resumed_on"
    And the citation is "evaluation" of "guangdong-factory-guide-2020-02-26"

  Scenario: No evaluation at all
    Given "Day of the evaluation before resuming" is not given
    When it is assessed on its own day
    Then rule "GD-2.1" is "fail"
    And the evidence at "/resumption/evaluated_on" is "missing"
    And requirement "GD-2" is "non-compliant"

  Scenario Outline: The day of resumption decides whether an evaluation is asked for
    Given "Day of resumption" is "<day>"
    And "Day of the evaluation before resuming" is not given
    When it is assessed on its own day
    Then rule "GD-2.1" is "<outcome>"
    And rule "GD-2.1" is judged "<outcome>"

    Examples:
      | day        | outcome      |
      | 2020-02-12 | not in force |
      | 2020-02-25 | not in force |
      | 2020-02-27 | fail         |

    @boundary
    Examples: resumed on the day of the guide
      | day        | outcome |
      | 2020-02-26 | fail    |

  Scenario Outline: Batches, and how many were trained
    Given "Training is given in batches" is "<answer>"
    And "People trained" is "<number>"
    When it is assessed on its own day
    Then rule "GD-2.2" is "<outcome>"
    And rule "GD-2.2" is judged "<outcome>"
    And requirement "GD-2" is "<verdict>"

    Examples:
      | answer | number | outcome | verdict       |
      | yes    | 5      | pass    | compliant     |
      | yes    | 3      | fail    | non-compliant |
      | yes    | 0      | fail    | non-compliant |
      | no     | 4      | fail    | non-compliant |
      | no     | 3      | fail    | non-compliant |

    @boundary
    Examples: as many trained as are on site
      | answer | number | outcome | verdict   |
      | yes    | 4      | pass    | compliant |

  Scenario: What is said of training that not everybody had
    Given "People trained" is "3"
    When it is assessed on its own day
    Then rule "GD-2.2" is "fail"
    And the explanation says "training was not given in batches, or not to everybody: 4 people on site, 3 trained"
    And the evidence is at "/workforce/trained"
    And the evidence is at "/workforce/on_site"
    And the citation is "training" of "guangdong-factory-guide-2020-02-26"

  Scenario Outline: What is not given proves nothing
    Given "<field>" is not given
    When it is assessed on its own day
    Then rule "<rule>" is "unknown"
    And the evidence at "<evidence>" is "missing"
    And requirement "GD-2" is "undetermined"

    Examples:
      | rule   | field                        | evidence               |
      | GD-2.1 | Day of resumption            | /resumption/resumed_on |
      | GD-2.1 | Resumption                   | /resumption/resumed_on |
      | GD-2.2 | Training is given in batches | /education/in_batches  |
      | GD-2.2 | People trained               | /workforce/trained     |
      | GD-2.2 | People on site               | /workforce/on_site     |

  Scenario: Nulls and wrong types prove nothing
    Given "Day of the evaluation before resuming" is null
    And "People trained" is wrongly the text "everybody"
    When it is assessed on its own day
    Then rule "GD-2.1" is "unknown"
    And the evidence at "/resumption/evaluated_on" is "null"
    And rule "GD-2.2" is "unknown"
    And the evidence at "/workforce/trained" is "of the wrong type"

  Scenario: Training that is not in batches fails whatever else is missing
    Given "Training is given in batches" is "no"
    And "People trained" is not given
    When it is assessed on its own day
    Then rule "GD-2.2" is "fail"
    And the evidence is at "/education/in_batches"

  Scenario Outline: Training is asked for from 26 February 2020
    When it is assessed as of "<day>"
    Then rule "GD-2.2" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2020-02-25 | not in force |
      | 2020-02-26 | pass         |

  Scenario: It holds in the whole province
    Given "District" is "Shenzhen"
    When it is assessed on its own day
    Then rule "GD-2.1" is "pass"
    And rule "GD-2.2" is "pass"

# language: en
Feature: GB/T 32610-2016 5.5: level of protection and filtration grade

  Background:
    Given the submission "products"
    And "/products/0/standard" is "GBT32610-2016"
    And "/products/0/kind" is "daily protective mask"

  Scenario Outline: What each level needs of the filter
    Given "/products/0/class" is "<class>"
    And "/products/0/filtration_grade" is "<grade>"
    When it is assessed on its own day
    Then rule "GBT32610-2016-CR.1" is "<outcome>"
    And requirement "GBT32610-2016-CR" is "<verdict>"

    Examples:
      | class   | grade     | outcome | verdict       |
      | level A | grade I   | pass    | compliant     |
      | level A | grade II  | pass    | compliant     |
      | level A | grade III | fail    | non-compliant |
      | level B | grade I   | pass    | compliant     |
      | level B | grade II  | pass    | compliant     |
      | level B | grade III | pass    | compliant     |
      | level C | grade I   | pass    | compliant     |
      | level C | grade II  | pass    | compliant     |
      | level C | grade III | pass    | compliant     |
      | level D | grade I   | pass    | compliant     |
      | level D | grade II  | pass    | compliant     |
      | level D | grade III | pass    | compliant     |

  Scenario: What is said of level A with a filter of grade III
    Given "/products/0/class" is "level A"
    And "/products/0/filtration_grade" is "grade III"
    When it is assessed on its own day
    Then rule "GBT32610-2016-CR.1" is "fail"
    And the explanation says "the protection declared is level A, the filter only grade III; level A needs filtration grade II or better"
    And the evidence is at "/products/0/filtration_grade"
    And the citation is "5.5" of "GBT32610-2016"

  Scenario Outline: The filtration grade is missing
    Given "/products/0/class" is "<class>"
    When it is assessed on its own day
    Then rule "GBT32610-2016-CR.1" is "unknown"
    And the evidence at "/products/0/filtration_grade" is "missing"

    Examples:
      | class   |
      | level A |
      | level B |
      | level C |
      | level D |

  Scenario: The level of protection is missing
    Given "/products/0/filtration_grade" is "grade III"
    And "/products/0/class" is not given
    When it is assessed on its own day
    Then rule "GBT32610-2016-CR.1" is "unknown"
    And the evidence at "/products/0/class" is "missing"
    And requirement "GBT32610-2016-CR" is "undetermined"

  Scenario: The filtration grade is none of the standard
    Given "/products/0/class" is "level A"
    And "/products/0/filtration_grade" is wrongly the text "grade IV"
    When it is assessed on its own day
    Then rule "GBT32610-2016-CR.1" is "unknown"
    And the evidence at "/products/0/filtration_grade" is "outside the values allowed"

  Scenario Outline: Where the rule does not apply
    Given "/products/0/class" is "level A"
    And "/products/0/filtration_grade" is "grade III"
    And "<field>" is "<value>"
    When it is assessed on its own day
    Then rule "GBT32610-2016-CR.1" is "not applicable"

    Examples:
      | field                                 | value       |
      | /products/0/standard                  | GB2626-2006 |
      | /products/0/class                     | KN95        |
      | /enterprise/makes_protective_products | no          |

  Scenario Outline: The standard binds from 1 November 2016 on
    Given "/products/0/class" is "level A"
    And "/products/0/filtration_grade" is "grade III"
    And "/products/0/made_on" is "<day>"
    When it is assessed on its own day
    Then rule "GBT32610-2016-CR.1" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2016-10-31 | not in force |
      | 2016-11-01 | fail         |

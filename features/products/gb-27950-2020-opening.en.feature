# language: en
Feature: GB 27950-2020: how long an opened product keeps

  Background:
    Given the submission "products"
    And "/products/0/standard" is "GB27950-2020"
    And "/products/0/kind" is "hand_sanitizer"
    And "/products/0/made_on" is "2020-12-10"
    And "/products/0/reports/0/dated_on" is "2020-12-18"
    And "/products/0/reports/0/results" is “[{"item": "microbes", "value": {"value": 5, "unit": "CFU/g"}}]”

  Scenario: Nobody has looked
    When it is assessed as of "2020-12-25"
    Then rule "GB27950-2020-opening.1" is "unknown"
    And rule "GB27950-2020-opening.1" is judged "unknown"
    And the explanation says "without a result yet"

  Scenario Outline: An inspector has looked
    Given an inspector found rule "GB27950-2020-opening.1" at "/products/0" "<given>"
    When it is assessed as of "2020-12-25"
    Then rule "GB27950-2020-opening.1" is "<outcome>"
    And rule "GB27950-2020-opening.1" is judged "<outcome>"

    Examples:
      | given   | outcome |
      | met     | pass    |
      | not met | fail    |

  Scenario: What is said where it does not keep
    Given an inspector found rule "GB27950-2020-opening.1" at "/products/0" "not met"
    When it is assessed as of "2020-12-25"
    Then rule "GB27950-2020-opening.1" is "fail"
    And the explanation says "does not keep as long as its instructions say"
    And the evidence is at "/products/0/standard"
    And the citation is "annex A" of "GB27950-2020"

  Scenario: Another edition does not ask it
    Given "/products/0/standard" is "GB27950-2011"
    When it is assessed as of "2020-12-25"
    Then rule "GB27950-2020-opening.1" is "not applicable"

  Scenario Outline: Before the edition binds
    When it is assessed as of "<day>"
    Then rule "GB27950-2020-opening.1" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2020-10-31 | not in force |
      | 2020-11-01 | unknown      |

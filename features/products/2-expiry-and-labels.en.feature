# language: en
Feature: Expiry and labels

  Background:
    Given the submission "products"

  Scenario Outline: The last day of a lot that was shipped
    Given "/products/0/shipped_on" is "2020-03-20"
    And "/products/0/expires_on" is "<day>"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-2.1" is "<outcome>"
    And rule "PQ-2.1" is judged "<outcome>"

    Examples:
      | day        | outcome |
      | 2020-03-24 | fail    |
      | 2020-03-25 | pass    |
      | 2020-03-26 | pass    |

  Scenario: A lot that stayed may expire
    Given "/products/0/expires_on" is "2020-03-24"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-2.1" is "not applicable"

  Scenario: What is said of a lot that has expired
    Given "/products/0/shipped_on" is "2020-03-20"
    And "/products/0/expires_on" is "2020-03-24"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-2.1" is "fail"
    And the explanation says "has expired: its last day was 2020-03-24"
    And the evidence is at "/products/0/expires_on"
    And the citation is "27" of "product-quality-law-2018"

  Scenario: The day of expiry is not given
    Given "/products/0/shipped_on" is "2020-03-20"
    And "/products/0/expires_on" is not given
    When it is assessed as of "2020-03-25"
    Then rule "PQ-2.1" is "unknown"
    And the evidence at "/products/0/expires_on" is "missing"
    And rule "PQ-2.2" is "unknown"

  Scenario Outline: The day of expiry and the day of manufacture
    Given "/products/0/expires_on" is "<day>"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-2.2" is "<outcome>"
    And rule "PQ-2.2" is judged "<outcome>"

    Examples:
      | day        | outcome |
      | 2020-03-09 | fail    |
      | 2020-03-10 | fail    |
      | 2020-03-11 | pass    |

  Scenario: What is said of a lot that expires before it is made
    Given "/products/0/expires_on" is "2020-03-10"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-2.2" is "fail"
    And the explanation says "expires on 2020-03-10, which is not after the day of manufacture"
    And the evidence is at "/products/0/expires_on"
    And the citation is "27" of "product-quality-law-2018"

  Scenario Outline: The labels show it
    Given "/products/0/is_medical" is "yes"
    And "/products/0/labels/<field>" is "yes"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "pass"

    Examples:
      | rule   | field                     |
      | PQ-2.3 | shows_standard_and_class  |
      | PQ-2.4 | shows_maker               |
      | PQ-2.5 | shows_lot_and_expiry      |
      | PQ-2.6 | shows_registration_number |

  Scenario Outline: What is said where the labels do not show it
    Given "/products/0/is_medical" is "yes"
    And "/products/0/labels/<field>" is "no"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/labels/<field>"
    And the citation is "<passage>" of "<document>"

    Examples:
      | rule   | field                     | explanation                                                       | document                 | passage |
      | PQ-2.3 | shows_standard_and_class  | the labels of lot 20200310 do not show the standard and the class | product-quality-law-2018 | 27      |
      | PQ-2.4 | shows_maker               | do not show the maker                                             | product-quality-law-2018 | 27      |
      | PQ-2.5 | shows_lot_and_expiry      | do not show the lot and the day of expiry                         | product-quality-law-2018 | 27      |
      | PQ-2.6 | shows_registration_number | do not show its registration or filing number                     | device-label-rules-2014  | label   |

  Scenario Outline: What the labels show is not given
    Given "/products/0/is_medical" is "yes"
    And "/products/0/labels/<field>" is not given
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/labels/<field>" is "missing"

    Examples:
      | rule   | field                     |
      | PQ-2.3 | shows_standard_and_class  |
      | PQ-2.4 | shows_maker               |
      | PQ-2.5 | shows_lot_and_expiry      |
      | PQ-2.6 | shows_registration_number |

  Scenario Outline: Which products show a registration number
    Given "/products/0/kind" is "<kind>"
    And "/products/0/is_medical" is "<given>"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-2.6" is "<outcome>"

    Examples:
      | kind                    | given | outcome        |
      | respirator              | no    | not applicable |
      | respirator              | yes   | fail           |
      | medical_protective_mask | no    | fail           |
      | surgical_mask           | no    | fail           |
      | disposable_medical_mask | no    | fail           |
      | protective_suit         | no    | fail           |
      | exam_gloves             | no    | fail           |
      | surgical_gloves         | no    | fail           |
      | ear_thermometer         | no    | fail           |
      | forehead_thermometer    | no    | fail           |
      | hand_sanitizer          | no    | not applicable |

  Scenario: Nobody knows whether it is a medical device
    Given "/products/0/is_medical" is not given
    When it is assessed as of "2020-03-25"
    Then rule "PQ-2.6" is "unknown"
    And the evidence at "/products/0/is_medical" is "missing"

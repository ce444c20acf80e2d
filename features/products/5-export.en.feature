# language: en
Feature: Export

  Background:
    Given the submission "products"
    And "/products/0/kind" is "surgical_mask"
    And "/products/0/standard" is "YY0469-2011"
    And "/products/0/is_medical" is "yes"
    And "/products/0/destination" is "export"

  Scenario Outline: Medical supplies exported from 1 to 25 April
    Given "/products/0/export" is “<value>”
    When it is assessed as of "2020-05-25"
    Then rule "PQ-5.1" is "<outcome>"
    And rule "PQ-5.1" is judged "<outcome>"

    Examples:
      | value                                                                                                  | outcome        |
      | {"exported_on": "2020-03-30", "declares_registration_certificate": false}                              | not applicable |
      | {"exported_on": "2020-04-02", "declares_registration_certificate": true}                               | pass           |
      | {"exported_on": "2020-04-02", "declares_registration_certificate": false}                              | fail           |
      | {"exported_on": "2020-04-24", "declares_registration_certificate": false}                              | fail           |
      | {"exported_on": "2020-04-27", "declares_registration_certificate": false}                              | not applicable |
      | {"exported_on": "2020-04-10"}                                                                          | unknown        |
      | {"exported_on": "2020-04-10", "is_on_ministry_list": true, "declares_registration_certificate": false} | fail           |

  @boundary
  Scenario Outline: Exported on the first day, the last day and the day after
    Given "/products/0/export" is “<value>”
    When it is assessed as of "2020-05-25"
    Then rule "PQ-5.1" is "<outcome>"
    And rule "PQ-5.1" is judged "<outcome>"

    Examples:
      | value                                                                     | outcome        |
      | {"exported_on": "2020-03-31", "declares_registration_certificate": false} | not applicable |
      | {"exported_on": "2020-04-01", "declares_registration_certificate": false} | fail           |
      | {"exported_on": "2020-04-01", "declares_registration_certificate": true}  | pass           |
      | {"exported_on": "2020-04-25", "declares_registration_certificate": false} | fail           |
      | {"exported_on": "2020-04-26", "declares_registration_certificate": false} | not applicable |

  Scenario: What is said of an export without a certificate
    Given "/products/0/export" is “{"exported_on": "2020-04-10", "declares_registration_certificate": false}”
    When it is assessed as of "2020-05-25"
    Then rule "PQ-5.1" is "fail"
    And the explanation says "lot 20200310 was exported on 2020-04-10 without a declaration of its Chinese registration certificate"
    And the evidence is at "/products/0/export/declares_registration_certificate"
    And the citation is "declaration" of "export-announcement-5-2020"

  Scenario Outline: Medical supplies exported from 26 April
    Given "/products/0/export" is “<value>”
    When it is assessed as of "2020-05-25"
    Then rule "PQ-5.2" is "<outcome>"
    And rule "PQ-5.2" is judged "<outcome>"

    Examples:
      | value                                                                                                   | outcome        |
      | {"exported_on": "2020-04-24", "declares_registration_certificate": false, "is_on_ministry_list": false} | not applicable |
      | {"exported_on": "2020-04-27", "declares_registration_certificate": true, "is_on_ministry_list": false}  | pass           |
      | {"exported_on": "2020-04-27", "declares_registration_certificate": false, "is_on_ministry_list": true}  | pass           |
      | {"exported_on": "2020-04-27", "declares_registration_certificate": false, "is_on_ministry_list": false} | fail           |
      | {"exported_on": "2020-04-27", "declares_registration_certificate": false}                               | unknown        |
      | {"exported_on": "2020-04-27", "is_on_ministry_list": true}                                              | pass           |

  @boundary
  Scenario Outline: On the day before announcement 12 and on its first day
    Given "/products/0/export" is “<value>”
    When it is assessed as of "2020-05-25"
    Then rule "PQ-5.2" is "<outcome>"
    And rule "PQ-5.2" is judged "<outcome>"

    Examples:
      | value                                                                                                   | outcome        |
      | {"exported_on": "2020-04-25", "declares_registration_certificate": false, "is_on_ministry_list": false} | not applicable |
      | {"exported_on": "2020-04-26", "declares_registration_certificate": false, "is_on_ministry_list": false} | fail           |
      | {"exported_on": "2020-04-26", "declares_registration_certificate": true, "is_on_ministry_list": false}  | pass           |

  Scenario: What is said without a certificate and off the list
    Given "/products/0/export" is “{"exported_on": "2020-04-27", "declares_registration_certificate": false, "is_on_ministry_list": false}”
    When it is assessed as of "2020-05-25"
    Then rule "PQ-5.2" is "fail"
    And the explanation says "without a Chinese certificate and is not on the list of the ministry"
    And the evidence is at "/products/0/export/is_on_ministry_list"
    And the citation is "medical" of "export-announcement-12-2020"

  Scenario Outline: Other masks exported from 26 April
    Given "/products/0/kind" is "respirator"
    And "/products/0/standard" is "GB2626-2006"
    And "/products/0/is_medical" is "no"
    And "/products/0/export" is “<value>”
    When it is assessed as of "2020-05-25"
    Then rule "PQ-5.3" is "<outcome>"
    And rule "PQ-5.3" is judged "<outcome>"

    Examples:
      | value                                                         | outcome        |
      | {"exported_on": "2020-04-24", "has_joint_declaration": false} | not applicable |
      | {"exported_on": "2020-04-27", "has_joint_declaration": true}  | pass           |
      | {"exported_on": "2020-04-27", "has_joint_declaration": false} | fail           |
      | {"exported_on": "2020-04-27"}                                 | unknown        |

  @boundary
  Scenario Outline: Other masks on the day before and on the first day
    Given "/products/0/kind" is "respirator"
    And "/products/0/standard" is "GB2626-2006"
    And "/products/0/is_medical" is "no"
    And "/products/0/export" is “<value>”
    When it is assessed as of "2020-05-25"
    Then rule "PQ-5.3" is "<outcome>"
    And rule "PQ-5.3" is judged "<outcome>"

    Examples:
      | value                                                         | outcome        |
      | {"exported_on": "2020-04-25", "has_joint_declaration": false} | not applicable |
      | {"exported_on": "2020-04-26", "has_joint_declaration": false} | fail           |
      | {"exported_on": "2020-04-26", "has_joint_declaration": true}  | pass           |

  Scenario: What is said without a joint declaration
    Given "/products/0/kind" is "respirator"
    And "/products/0/standard" is "GB2626-2006"
    And "/products/0/is_medical" is "no"
    And "/products/0/export" is “{"exported_on": "2020-04-27", "has_joint_declaration": false}”
    When it is assessed as of "2020-05-25"
    Then rule "PQ-5.3" is "fail"
    And the explanation says "lot 20200310 of other masks was exported on 2020-04-27 without a joint declaration"
    And the evidence is at "/products/0/export/has_joint_declaration"
    And the citation is "other masks" of "export-announcement-12-2020"

  Scenario Outline: Which products each rule is about
    Given "/products/0/kind" is "<kind>"
    And "/products/0/is_medical" is "<medical>"
    And "/products/0/export" is “{"exported_on": "2020-04-27", "declares_registration_certificate": false, "is_on_ministry_list": false, "has_joint_declaration": false}”
    When it is assessed as of "2020-05-25"
    Then rule "PQ-5.2" is "<second>"
    And rule "PQ-5.3" is "<third>"

    Examples:
      | kind                    | medical | second         | third          |
      | medical_protective_mask | yes     | fail           | not applicable |
      | disposable_medical_mask | no      | fail           | not applicable |
      | protective_suit         | yes     | fail           | not applicable |
      | ear_thermometer         | yes     | fail           | not applicable |
      | forehead_thermometer    | yes     | fail           | not applicable |
      | daily_mask              | no      | not applicable | fail           |
      | child_mask              | no      | not applicable | fail           |
      | hygienic_mask           | no      | not applicable | fail           |
      | pm25_mask               | no      | not applicable | fail           |
      | exam_gloves             | yes     | not applicable | not applicable |
      | hand_sanitizer          | no      | not applicable | not applicable |

  Scenario Outline: What is sold in the country
    Given "/products/0/destination" is "domestic"
    When it is assessed as of "2020-05-25"
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule   |
      | PQ-5.1 |
      | PQ-5.2 |
      | PQ-5.3 |

  Scenario Outline: The day of export is not given
    Given "/products/0/export" is “{"declares_registration_certificate": false, "is_on_ministry_list": false}”
    When it is assessed as of "2020-05-25"
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/export/exported_on" is "missing"

    Examples:
      | rule   |
      | PQ-5.1 |
      | PQ-5.2 |

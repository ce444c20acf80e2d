# language: en
Feature: Emergency filings and approvals

  Background:
    Given the submission "products"
    And "/products/0/kind" is "surgical_mask"
    And "/products/0/standard" is "YY0469-2011"
    And "/products/0/is_medical" is "yes"
    And "/products/0/registration" is “{"kind": "emergency_filing", "number": "粤应急械备20200001", "issuer": "江门市市场监督管理局", "valid_from": "2020-02-10", "valid_until": "2020-09-30"}”
    And "/products/0/labels/shows_emergency_mark" is "yes"

  Scenario Outline: The day from which the filing is valid
    Given "/products/0/registration/valid_from" is "<day>"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-4.1" is "<outcome>"
    And rule "PQ-4.1" is judged "<outcome>"

    Examples:
      | day        | outcome |
      | 2020-02-28 | pass    |
      | 2020-02-29 | pass    |
      | 2020-03-02 | fail    |

  @boundary
  Scenario Outline: Exactly on the day when filings end
    Given "/products/0/registration/valid_from" is "<day>"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-4.1" is "<outcome>"
    And rule "PQ-4.1" is judged "<outcome>"

    Examples:
      | day        | outcome |
      | 2020-03-01 | fail    |

  Scenario: What is said of a filing after that day
    Given "/products/0/registration/valid_from" is "2020-03-01"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-4.1" is "fail"
    And the explanation says "the emergency filing is valid from 2020-03-01"
    And the evidence is at "/products/0/registration/valid_from"
    And the citation is "end of filings" of "guangdong-emergency-approval-78"

  Scenario: The first day is not given
    Given "/products/0/registration/valid_from" is not given
    When it is assessed as of "2020-03-25"
    Then rule "PQ-4.1" is "unknown"
    And the evidence at "/products/0/registration/valid_from" is "missing"

  Scenario Outline: Whether it says that it is an emergency product
    Given "/products/0/labels/shows_emergency_mark" is "<given>"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-4.2" is "<outcome>"
    And rule "PQ-4.2" is judged "<outcome>"

    Examples:
      | given | outcome |
      | yes   | pass    |
      | no    | fail    |

  Scenario: What is said where it does not
    Given "/products/0/labels/shows_emergency_mark" is "no"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-4.2" is "fail"
    And the explanation says "was made under an emergency filing and does not say that it is an emergency product"
    And the evidence is at "/products/0/labels/shows_emergency_mark"
    And the citation is "mark" of "meizhou-emergency-filing-2020-02-03"

  Scenario: The mark is not given
    Given "/products/0/labels/shows_emergency_mark" is not given
    When it is assessed as of "2020-03-25"
    Then rule "PQ-4.2" is "unknown"
    And the evidence at "/products/0/labels/shows_emergency_mark" is "missing"

  Scenario Outline: Emergency filings lapse on 2020-10-01
    Given "/products/0/made_on" is "<day>"
    When it is assessed as of "2020-12-25"
    Then rule "PQ-4.2" is "<mark>"
    And rule "PQ-4.3" is "<lapse>"

    Examples:
      | day        | mark         | lapse        |
      | 2020-02-02 | not in force | not in force |
      | 2020-02-03 | pass         | not in force |
      | 2020-09-30 | pass         | not in force |
      | 2020-10-01 | not in force | fail         |
      | 2020-10-02 | not in force | fail         |

  Scenario Outline: Other papers after that day
    Given "/products/0/made_on" is "2020-10-01"
    And "/products/0/registration/kind" is "<kind>"
    When it is assessed as of "2020-12-25"
    Then rule "PQ-4.3" is "<outcome>"
    And rule "PQ-4.3" is judged "<outcome>"

    Examples:
      | kind               | outcome |
      | registration       | pass    |
      | emergency_approval | pass    |
      | emergency_filing   | fail    |

  Scenario: What is said of a lot made after that day
    Given "/products/0/made_on" is "2020-10-01"
    When it is assessed as of "2020-12-25"
    Then rule "PQ-4.3" is "fail"
    And the explanation says "lot 20200310 was made on 2020-10-01, when emergency filings had lapsed"
    And the evidence is at "/products/0/registration/kind"
    And the citation is "lapse" of "guangdong-emergency-end-64"

  Scenario: The kind is not given after that day
    Given "/products/0/made_on" is "2020-10-01"
    And "/products/0/registration/kind" is not given
    When it is assessed as of "2020-12-25"
    Then rule "PQ-4.3" is "unknown"
    And the evidence at "/products/0/registration/kind" is "missing"

  Scenario Outline: Circulation of what was made under a filing
    Given "/products/0/shipped_on" is "<day>"
    When it is assessed as of "2022-12-25"
    Then rule "PQ-4.4" is "<outcome>"
    And rule "PQ-4.4" is judged "<outcome>"

    Examples:
      | day        | outcome |
      | 2022-09-30 | pass    |
      | 2022-10-02 | fail    |

  @boundary
  Scenario Outline: Exactly on the day when circulation ends
    Given "/products/0/shipped_on" is "<day>"
    When it is assessed as of "2022-12-25"
    Then rule "PQ-4.4" is "<outcome>"
    And rule "PQ-4.4" is judged "<outcome>"

    Examples:
      | day        | outcome |
      | 2022-10-01 | fail    |

  Scenario: What is said of a lot shipped after that day
    Given "/products/0/shipped_on" is "2022-10-01"
    When it is assessed as of "2022-12-25"
    Then rule "PQ-4.4" is "fail"
    And the explanation says "was shipped on 2022-10-01; from 2022-10-01 it may not circulate"
    And the evidence is at "/products/0/shipped_on"
    And the citation is "circulation" of "guangdong-emergency-end-64"

  Scenario: The day of shipment is null
    Given "/products/0/shipped_on" is null
    When it is assessed as of "2022-12-25"
    Then rule "PQ-4.4" is "unknown"
    And the evidence at "/products/0/shipped_on" is "null"

  Scenario: A lot that was not shipped
    When it is assessed as of "2022-12-25"
    Then rule "PQ-4.4" is "not applicable"

  Scenario Outline: The days of an emergency approval
    Given "/products/0/registration" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "PQ-4.5" is "<outcome>"
    And rule "PQ-4.5" is judged "<outcome>"

    Examples:
      | value                                                                                                                                                     | outcome |
      | {"kind": "emergency_approval", "number": "粤应急械备20200001", "issuer": "江门市市场监督管理局", "valid_from": "2020-03-20", "valid_until": "2021-03-19"} | pass    |
      | {"kind": "emergency_approval", "number": "粤应急械备20200001", "issuer": "江门市市场监督管理局", "valid_from": "2020-03-02", "valid_until": "2021-03-01"} | pass    |
      | {"kind": "emergency_approval", "number": "粤应急械备20200001", "issuer": "江门市市场监督管理局", "valid_from": "2020-02-29", "valid_until": "2021-02-27"} | fail    |
      | {"kind": "emergency_approval", "number": "粤应急械备20200001", "issuer": "江门市市场监督管理局", "valid_from": "2020-03-20", "valid_until": "2021-03-21"} | fail    |
      | {"kind": "emergency_approval", "number": "粤应急械备20200001", "issuer": "江门市市场监督管理局", "valid_from": "2020-03-20", "valid_until": "2020-03-19"} | fail    |
      | {"kind": "emergency_approval", "valid_from": "2020-03-20"}                                                                                                | unknown |

  @boundary
  Scenario Outline: An approval from exactly the first day, for exactly a year
    Given "/products/0/registration" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "PQ-4.5" is "<outcome>"
    And rule "PQ-4.5" is judged "<outcome>"

    Examples:
      | value                                                                                                                                                     | outcome |
      | {"kind": "emergency_approval", "number": "粤应急械备20200001", "issuer": "江门市市场监督管理局", "valid_from": "2020-03-01", "valid_until": "2021-02-28"} | pass    |
      | {"kind": "emergency_approval", "number": "粤应急械备20200001", "issuer": "江门市市场监督管理局", "valid_from": "2020-03-20", "valid_until": "2021-03-20"} | pass    |

  Scenario: What is said of other days
    Given "/products/0/registration" is “{"kind": "emergency_approval", "number": "粤应急械备20200001", "issuer": "江门市市场监督管理局", "valid_from": "2020-02-29", "valid_until": "2021-02-27"}”
    When it is assessed as of "2020-03-25"
    Then rule "PQ-4.5" is "fail"
    And the explanation says "the emergency approval is valid from 2020-02-29 to 2021-02-27"
    And the evidence is at "/products/0/registration/valid_from"
    And the citation is "approval" of "guangdong-emergency-approval-78"

  Scenario Outline: Products that emergency approval is for
    Given "/products/0/registration" is “{"kind": "emergency_approval", "number": "粤应急械备20200001", "issuer": "江门市市场监督管理局", "valid_from": "2020-03-20", "valid_until": "2021-03-19"}”
    And "/products/0/kind" is "<kind>"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-4.6" is "<outcome>"
    And rule "PQ-4.6" is judged "<outcome>"

    Examples:
      | kind                    | outcome |
      | medical_protective_mask | pass    |
      | surgical_mask           | pass    |
      | disposable_medical_mask | pass    |
      | protective_suit         | pass    |
      | ear_thermometer         | pass    |
      | forehead_thermometer    | pass    |
      | exam_gloves             | fail    |
      | eye_protector           | fail    |

  Scenario: What is said of other products
    Given "/products/0/registration" is “{"kind": "emergency_approval", "number": "粤应急械备20200001", "issuer": "江门市市场监督管理局", "valid_from": "2020-03-20", "valid_until": "2021-03-19"}”
    And "/products/0/kind" is "exam_gloves"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-4.6" is "fail"
    And the explanation says "emergency approval is not given for: examination gloves"
    And the evidence is at "/products/0/kind"
    And the citation is "products" of "guangdong-emergency-approval-90"

  Scenario: The kind of product is not given
    Given "/products/0/registration" is “{"kind": "emergency_approval", "number": "粤应急械备20200001", "issuer": "江门市市场监督管理局", "valid_from": "2020-03-20", "valid_until": "2021-03-19"}”
    And "/products/0/kind" is not given
    When it is assessed as of "2020-03-25"
    Then rule "PQ-4.6" is "unknown"

  Scenario Outline: The standard that a product under a filing follows
    Given "/products/0/kind" is "<kind>"
    And "/products/0/standard" is "<standard>"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-4.7" is "<outcome>"
    And rule "PQ-4.7" is judged "<outcome>"

    Examples:
      | kind                    | standard        | outcome        |
      | medical_protective_mask | GB19083-2010    | pass           |
      | surgical_mask           | YY0469-2011     | pass           |
      | protective_suit         | GB19082-2009    | pass           |
      | medical_protective_mask | YY0469-2011     | fail           |
      | surgical_mask           | YYT0969-2013    | fail           |
      | protective_suit         | GB19083-2010    | fail           |
      | forehead_thermometer    | GBT21417.1-2008 | not applicable |

  Scenario: What is said of another standard
    Given "/products/0/standard" is "YYT0969-2013"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-4.7" is "fail"
    And the explanation says "the product made under an emergency filing (surgical mask) follows"
    And the evidence is at "/products/0/standard"
    And the citation is "standards" of "guangdong-emergency-filing-42"

  Scenario: The standard is not given
    Given "/products/0/standard" is not given
    When it is assessed as of "2020-03-25"
    Then rule "PQ-4.7" is "unknown"
    And the evidence at "/products/0/standard" is "missing"

  Scenario Outline: What is registered in the ordinary way
    Given "/products/0/registration" is “{"kind": "registration", "number": "粤械注准20202140001", "issuer": "广东省药品监督管理局", "valid_from": "2020-02-15", "valid_until": "2025-02-14"}”
    And "/products/0/labels/shows_emergency_mark" is "no"
    And "/products/0/shipped_on" is "2020-03-21"
    When it is assessed as of "2020-12-25"
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule   |
      | PQ-4.1 |
      | PQ-4.2 |
      | PQ-4.4 |
      | PQ-4.5 |
      | PQ-4.6 |
      | PQ-4.7 |

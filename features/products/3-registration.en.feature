# language: en
Feature: Registration, filing and licence of medical devices

  Background:
    Given the submission "products"
    And "/products/0/kind" is "surgical_mask"
    And "/products/0/standard" is "YY0469-2011"
    And "/products/0/is_medical" is "yes"
    And "/products/0/registration" is “{"kind": "registration", "number": "粤械注准20202140001", "issuer": "广东省药品监督管理局", "valid_from": "2020-02-15", "valid_until": "2025-02-14"}”
    And "/products/0/licence" is “{"number": "粤食药监械生产许20200001号", "valid_from": "2020-02-10", "valid_until": "2025-02-09"}”

  Scenario Outline: Registered on the day of manufacture
    Given "/products/0/registration" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "PQ-3.1" is "<outcome>"
    And rule "PQ-3.1" is judged "<outcome>"

    Examples:
      | value                                                                                                                                                  | outcome |
      | {"kind": "registration", "number": "粤械注准20202140001", "issuer": "广东省药品监督管理局", "valid_from": "2020-02-15", "valid_until": "2025-02-14"}   | pass    |
      | {"kind": "registration", "number": "粤械注准20202140001", "issuer": "广东省药品监督管理局", "valid_from": "2020-03-09", "valid_until": "2025-02-14"}   | pass    |
      | {"kind": "registration", "number": "粤械注准20202140001", "issuer": "广东省药品监督管理局", "valid_from": "2020-03-10", "valid_until": "2025-02-14"}   | pass    |
      | {"kind": "registration", "number": "粤械注准20202140001", "issuer": "广东省药品监督管理局", "valid_from": "2020-03-11", "valid_until": "2025-02-14"}   | fail    |
      | {"kind": "registration", "number": "粤械注准20202140001", "issuer": "广东省药品监督管理局", "valid_from": "2015-03-10", "valid_until": "2020-03-09"}   | fail    |
      | {"kind": "registration", "number": "粤械注准20202140001", "issuer": "广东省药品监督管理局", "valid_from": "2015-03-11", "valid_until": "2020-03-10"}   | pass    |
      | {"kind": "registration", "number": "粤械注准20202140001", "issuer": "广东省药品监督管理局", "valid_from": "2015-03-12", "valid_until": "2020-03-11"}   | pass    |
      | {"kind": "class_1_filing", "number": "粤械注准20202140001", "issuer": "广东省药品监督管理局", "valid_from": "2020-02-15", "valid_until": "2025-02-14"} | pass    |
      | {"kind": "class_1_filing", "valid_from": "2020-02-15"}                                                                                                 | pass    |
      | {"kind": "registration", "valid_from": "2020-02-15"}                                                                                                   | unknown |

  Scenario: What is said of a lot made without registration
    Given "/products/0/registration/valid_from" is "2020-03-11"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-3.1" is "fail"
    And the explanation says "lot 20200310 was made on 2020-03-10, when it had no valid registration or filing"
    And the evidence is at "/products/0/registration/valid_from"
    And the citation is "registration" of "device-registration-measures-2014"

  Scenario: The registration is not given
    Given "/products/0/registration" is not given
    When it is assessed as of "2020-03-25"
    Then rule "PQ-3.1" is "unknown"
    And rule "PQ-3.2" is "unknown"
    And rule "PQ-3.3" is "unknown"
    And rule "PQ-3.4" is "unknown"

  Scenario Outline: The form of the registration number
    Given "/products/0/registration/number" is "<number>"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-3.2" is "<outcome>"
    And rule "PQ-3.2" is judged "<outcome>"

    Examples:
      | number                          | outcome |
      | 粤械注准20202140001             | pass    |
      | 国械注准20203140001             | pass    |
      | 国械注进20202140001             | pass    |
      | 国械注许20202140001             | pass    |
      | 粤械注准20203140001             | fail    |
      | 国械注准20202140001             | fail    |
      | 粤械注准2020214001              | fail    |
      | 粤械注准202021400011            | fail    |
      | 粤械注准20132140001             | fail    |
      | 津食药监械生产许20150001号      | fail    |
      | 国食药监械(准)字2013第2640001号 | fail    |

  Scenario: What is said of a number that is not well formed
    Given "/products/0/registration/number" is "粤械注准20203140001"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-3.2" is "fail"
    And the explanation says "粤械注准20203140001 is no well-formed registration number of a medical device"
    And the evidence is at "/products/0/registration/number"
    And the citation is "number" of "device-registration-measures-2014"

  Scenario Outline: The number is not given
    Given "/products/0/registration/number" is not given
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "unknown"
    And the evidence at "/products/0/registration/number" is "missing"

    Examples:
      | rule   |
      | PQ-3.2 |
      | PQ-3.3 |
      | PQ-3.4 |

  Scenario Outline: The year of first registration
    Given "/products/0/registration/number" is "<number>"
    And "/products/0/made_on" is "<day>"
    When it is assessed as of "2024-03-01"
    Then rule "PQ-3.3" is "<outcome>"
    And rule "PQ-3.3" is judged "<outcome>"

    Examples:
      | number              | day        | outcome |
      | 粤械注准20192140001 | 2020-03-10 | pass    |
      | 粤械注准20212140001 | 2020-03-10 | fail    |
      | 粤械注准20202140001 | 2020-12-31 | pass    |
      | 粤械注准20242140001 | 2023-12-31 | fail    |
      | 粤械注准20242140001 | 2024-01-02 | pass    |

  @boundary
  Scenario Outline: Made on the first day of the year of registration and on the day before
    Given "/products/0/registration/number" is "<number>"
    And "/products/0/made_on" is "<day>"
    When it is assessed as of "2024-03-01"
    Then rule "PQ-3.3" is "<outcome>"
    And rule "PQ-3.3" is judged "<outcome>"

    Examples:
      | number              | day        | outcome |
      | 粤械注准20172140001 | 2017-01-01 | pass    |
      | 粤械注准20172140001 | 2016-12-31 | fail    |
      | 粤械注准20182140001 | 2018-01-01 | pass    |
      | 粤械注准20182140001 | 2017-12-31 | fail    |
      | 粤械注准20192140001 | 2019-01-01 | pass    |
      | 粤械注准20192140001 | 2018-12-31 | fail    |
      | 粤械注准20202140001 | 2020-01-01 | pass    |
      | 粤械注准20202140001 | 2019-12-31 | fail    |
      | 粤械注准20212140001 | 2021-01-01 | pass    |
      | 粤械注准20212140001 | 2020-12-31 | fail    |
      | 粤械注准20242140001 | 2024-01-01 | pass    |
      | 粤械注准20242140001 | 2023-12-31 | fail    |

  Scenario: What is said of a year later than the day of manufacture
    Given "/products/0/registration/number" is "粤械注准20212140001"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-3.3" is "fail"
    And the explanation says "the year in registration number 粤械注准20212140001 is later than the day of manufacture, 2020-03-10"
    And the evidence is at "/products/0/registration/number"
    And the citation is "number" of "device-registration-measures-2014"

  Scenario: A number that is not well formed has no year and no class
    Given "/products/0/registration/number" is "粤械注准2020"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-3.2" is "fail"
    And rule "PQ-3.3" is "unknown"
    And rule "PQ-3.4" is "unknown"

  Scenario Outline: Medical masks are of class II
    Given "/products/0/kind" is "<kind>"
    And "/products/0/registration/number" is "<number>"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-3.4" is "<outcome>"

    Examples:
      | kind                    | number              | outcome        |
      | surgical_mask           | 粤械注准20202140001 | pass           |
      | surgical_mask           | 国械注准20203140001 | fail           |
      | disposable_medical_mask | 国械注准20203140001 | fail           |
      | medical_protective_mask | 国械注准20203140001 | fail           |
      | protective_suit         | 国械注准20203140001 | not applicable |

  Scenario: What is said of another class
    Given "/products/0/registration/number" is "国械注准20203140001"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-3.4" is "fail"
    And the explanation says "which 国械注准20203140001 is not"
    And the evidence is at "/products/0/registration/number"
    And the citation is "class" of "device-registration-measures-2014"

  Scenario Outline: A filing has no registration number
    Given "/products/0/registration/kind" is "<kind>"
    And "/products/0/registration/number" is "粤江械备20200001"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-3.2" is "not applicable"
    And rule "PQ-3.3" is "not applicable"
    And rule "PQ-3.4" is "not applicable"

    Examples:
      | kind               |
      | class_1_filing     |
      | emergency_filing   |
      | emergency_approval |

  Scenario Outline: The licence is for information
    Given "/products/0/licence" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "PQ-3.5" is "informational"
    And rule "PQ-3.5" is judged "<judged>"

    Examples:
      | value                                                                                             | judged  |
      | {"number": "粤食药监械生产许20200001号", "valid_from": "2020-02-10", "valid_until": "2025-02-09"} | pass    |
      | {"number": "粤食药监械生产许20200001号", "valid_from": "2020-03-10", "valid_until": "2025-02-09"} | pass    |
      | {"number": "粤食药监械生产许20200001号", "valid_from": "2020-03-11", "valid_until": "2025-02-09"} | fail    |
      | {"number": "粤食药监械生产许20200001号", "valid_from": "2015-03-10", "valid_until": "2020-03-09"} | fail    |
      | {"number": "粤食药监械生产许20200001号", "valid_from": "2015-03-11", "valid_until": "2020-03-10"} | pass    |
      | {"number": "粤食药监械生产许20200001号"}                                                          | unknown |

  Scenario: What is said without a licence
    Given "/products/0/licence/valid_from" is "2020-03-11"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-3.5" is "informational"
    And rule "PQ-3.5" is judged "fail"
    And the explanation says "lot 20200310 was made on 2020-03-10, when there was no valid production licence"
    And the evidence is at "/products/0/licence/valid_from"
    And the citation is "licence" of "device-production-measures-2014"

  Scenario Outline: A product that is no medical device
    Given "/products/0/kind" is "respirator"
    And "/products/0/is_medical" is "no"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "not applicable"

    Examples:
      | rule   |
      | PQ-3.1 |
      | PQ-3.2 |
      | PQ-3.3 |
      | PQ-3.4 |
      | PQ-3.5 |

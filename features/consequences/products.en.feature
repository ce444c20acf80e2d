# language: en
Feature: What follows for protective products

  Background:
    Given the submission "products"

  Scenario: A lot that the laboratory failed stays, and the resident officer is told
    Given "/products/0/reports/0/results/0/verdict" is "fail"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-1.3" is "fail"
    And the consequences include "CQ-HOLD-LOT"
    And the consequences include "CQ-OFFICER-AND-LOT"

  Scenario: A lot whose measured value fails stays
    Given "/products/0/reports/0/results/0/value" is "94.9 %"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.3-KN95" is "fail"
    And the consequences include "CQ-HOLD-LOT"
    And the consequences include "CQ-OFFICER-AND-LOT"

  Scenario Outline: A disinfectant whose content fails stays
    Given "/products/0/standard" is "NHC-GUIDE-2020"
    And "/products/0/kind" is "<kind>"
    And "/products/0/class" is "solid"
    And "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "fail"
    And the consequences include "CQ-HOLD-LOT"

    Examples:
      | kind                  | results                                                                  | rule                               |
      | alcohol_disinfectant  | [{"item": "ethanol", "value": {"value": 65, "unit": "%"}}]               | NHC-GUIDE-2020-1-ethanol           |
      | hand_sanitizer        | [{"item": "ethanol", "value": {"value": 55, "unit": "%"}}]               | NHC-GUIDE-2020-1-hand-ethanol      |
      | chlorine_disinfectant | [{"item": "available_chlorine", "value": {"value": 15, "unit": "%"}}]    | NHC-GUIDE-2020-2.1                 |
      | other_disinfectant    | [{"item": "chlorine_dioxide", "value": {"value": 1500, "unit": "mg/L"}}] | NHC-GUIDE-2020-3-activated         |
      | other_disinfectant    | [{"item": "hydrogen_peroxide", "value": {"value": 2, "unit": "%"}}]      | NHC-GUIDE-2020-4-hydrogen-peroxide |
      | other_disinfectant    | [{"item": "available_iodine", "value": {"value": 15, "unit": "g/L"}}]    | NHC-GUIDE-2020-5.1                 |
      | other_disinfectant    | [{"item": "kill_bacteria", "value": {"value": 4, "unit": "log"}}]        | PQ-8.2                             |

  Scenario: An ear thermometer whose error fails stays
    Given "/products/0/standard" is "GBT21417.1-2008"
    And "/products/0/kind" is "ear_thermometer"
    And "/products/0/reports/0/results" is “[{"item": "temperature_error", "value": {"value": 0.3, "unit": "°C"}}]”
    When it is assessed as of "2020-03-25"
    Then rule "GBT21417.1-2008-error-reading" is "fail"
    And the consequences include "CQ-HOLD-LOT"

  Scenario: A failing lot that was released
    Given "/products/0/reports/0/results/0/verdict" is "fail"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-6.4" is "fail"
    And the consequences include "CQ-HOLD-LOT"

  Scenario: Where no lot is listed, reports come first
    Given "/products" is an empty list
    When it is assessed as of "2020-03-25"
    Then rule "PQ-1.1" is "fail"
    And the consequences include "CQ-LIST-LOTS"

  Scenario Outline: Where evidence is missing, reports come before a release
    Given "<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "fail"
    And the consequences include "CQ-REPORT-BEFORE-RELEASE"

    Examples:
      | field                                | value            | rule                     |
      | /products/0/reports/0/is_accredited  | no               | PQ-1.2                   |
      | /products/0/reports/0/lot            | 20200399         | PQ-1.2                   |
      | /products/0/released_on              | 2020-03-17       | PQ-6.1                   |
      | /products/0/shipped_on               | 2020-03-17       | PQ-6.2                   |
      | /products/0/reports/0/results/0/item | nose_clip_length | GB2626-2006-5.3-evidence |

  Scenario Outline: Where evidence is not known, reports come before a release
    Given "<field>" is not given
    When it is assessed as of "2020-03-25"
    Then rule "<rule>" is "unknown"
    And the consequences include "CQ-REPORT-BEFORE-RELEASE"

    Examples:
      | field                                   | rule   |
      | /products/0/reports/0/is_accredited     | PQ-1.2 |
      | /products/0/reports/0/results/0/verdict | PQ-1.3 |

  Scenario: A failing lot that was shipped is recalled; market supervision and the resident officer are told
    Given "/products/0/reports/0/results/0/verdict" is "fail"
    And "/products/0/shipped_on" is "2020-03-21"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-6.5" is "fail"
    And the consequences include "CQ-RECALL-LOT"
    And the consequences include "CQ-TELL-MARKET-OF-RECALL"
    And the consequences include "CQ-OFFICER-AND-RECALL"

  Scenario: A lot that expired after shipment is called back
    Given "/products/0/shipped_on" is "2020-03-21"
    And "/products/0/expires_on" is "2020-03-24"
    When it is assessed as of "2020-03-25"
    Then rule "PQ-2.1" is "fail"
    And the consequences include "CQ-RECALL-EXPIRED-LOT"

  Scenario: Without a registration, making and selling stop, and market supervision looks into it
    Given "/products/0/kind" is "surgical_mask"
    And "/products/0/standard" is "YY0469-2011"
    And "/products/0/is_medical" is "yes"
    And "/products/0/registration" is “{"kind": "registration", "number": "粤械注准20202140001", "valid_from": "2020-03-11", "valid_until": "2025-02-14"}”
    When it is assessed as of "2020-03-25"
    Then rule "PQ-3.1" is "fail"
    And the consequences include "CQ-STOP-UNREGISTERED"
    And the consequences include "CQ-TELL-MARKET-OF-REGISTRATION"

  Scenario: With a filing made too late, making and selling stop
    Given "/products/0/kind" is "surgical_mask"
    And "/products/0/standard" is "YY0469-2011"
    And "/products/0/is_medical" is "yes"
    And "/products/0/registration" is “{"kind": "emergency_filing", "number": "粤械注准20202140001", "valid_from": "2020-03-01", "valid_until": "2025-02-14"}”
    When it is assessed as of "2020-03-25"
    Then rule "PQ-4.1" is "fail"
    And the consequences include "CQ-STOP-UNREGISTERED"
    And the consequences include "CQ-TELL-MARKET-OF-REGISTRATION"

  Scenario: Export waits for its papers
    Given "/products/0/kind" is "surgical_mask"
    And "/products/0/standard" is "YY0469-2011"
    And "/products/0/is_medical" is "yes"
    And "/products/0/destination" is "export"
    And "/products/0/export" is “{"exported_on": "2020-04-10", "declares_registration_certificate": false}”
    When it is assessed as of "2020-04-12"
    Then rule "PQ-5.1" is "fail"
    And the consequences include "CQ-STOP-EXPORT"

  Scenario: A lot that fails by its measured value and was shipped is recalled, and no other lot with it
    Given "/products" has one more entry, the same as entry 1
    And "/products/1/id" is "P-2"
    And "/products/0/reports/0/results/0/value" is "94.9 %"
    And "/products/0/shipped_on" is "2020-03-21"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.3-KN95" is "fail"
    And the consequence "CQ-RECALL-LOT" is about "/products/0"
    And the consequence "CQ-RECALL-LOT" is not about "/products/1"
    And the consequence "CQ-TELL-MARKET-OF-RECALL" is about "/products/0"
    And the consequence "CQ-OFFICER-AND-RECALL" is about "/products/0"
    And the consequence "CQ-HOLD-LOT" is not about "/products/1"

  Scenario: One lot fails, another one was shipped, and neither is recalled
    Given "/products" has one more entry, the same as entry 1
    And "/products/1/id" is "P-2"
    And "/products/0/reports/0/results/0/value" is "94.9 %"
    And "/products/1/shipped_on" is "2020-03-21"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2006-5.3-KN95" is "fail"
    And the consequence "CQ-HOLD-LOT" is about "/products/0"
    And the consequence "CQ-RECALL-LOT" is not about "/products/0"
    And the consequence "CQ-RECALL-LOT" is not about "/products/1"

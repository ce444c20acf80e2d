# language: en
Feature: Edition of the standard of infrared ear thermometers

  Background:
    Given the submission "products"
    And "/products/0/standard" is "GBT21417.1-2008"
    And "/products/0/kind" is "ear_thermometer"

  Scenario Outline: Made before, within and after the period of the edition
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    And "/products/0/made_on" is "<day>"
    When it is assessed as of "2020-03-25"
    Then rule "<standard>-in-force" is "<outcome>"
    And rule "<standard>-in-force" is judged "<judged>"

    Examples:
      | standard        | kind            | day        | outcome | judged |
      | GBT21417.1-2008 | ear_thermometer | 2008-08-31 | fail    | fail   |
      | GBT21417.1-2008 | ear_thermometer | 2008-09-02 | pass    | pass   |

  @boundary
  Scenario Outline: Made on the first day, and on the day that the edition ends
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    And "/products/0/made_on" is "<day>"
    When it is assessed as of "2020-03-25"
    Then rule "<standard>-in-force" is "<outcome>"
    And rule "<standard>-in-force" is judged "<judged>"

    Examples:
      | standard        | kind            | day        | outcome | judged |
      | GBT21417.1-2008 | ear_thermometer | 2008-09-01 | pass    | pass   |

  Scenario Outline: Without a day of manufacture nothing can be told
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    And "/products/0/made_on" is not given
    When it is assessed as of "2020-03-25"
    Then rule "<standard>-in-force" is "unknown"
    And rule "<standard>-in-force" is judged "unknown"
    And the evidence at "/products/0/made_on" is "missing"

    Examples:
      | standard        | kind            |
      | GBT21417.1-2008 | ear_thermometer |

  Scenario Outline: What is said where the edition did not bind
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    And "/products/0/made_on" is "<day>"
    When it is assessed as of "2020-03-25"
    Then rule "<standard>-in-force" is "<outcome>"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "<standard>"

    Examples:
      | standard        | kind            | day        | outcome | explanation                                                          |
      | GBT21417.1-2008 | ear_thermometer | 2008-08-31 | fail    | GB/T 21417.1-2008 did not bind on 2008-08-31, the day of manufacture |

  Scenario Outline: Products that the standard speaks of
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    When it is assessed as of "2020-03-25"
    Then rule "<standard>-kind" is "pass"

    Examples:
      | standard        | kind            |
      | GBT21417.1-2008 | ear_thermometer |

  Scenario Outline: Products that the standard does not speak of
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    When it is assessed as of "2020-03-25"
    Then rule "<standard>-kind" is "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "<standard>"

    Examples:
      | standard        | kind                 | explanation                                                |
      | GBT21417.1-2008 | forehead_thermometer | GB/T 21417.1-2008 does not speak of a forehead thermometer |

  Scenario Outline: Nobody knows what the product is
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is not given
    When it is assessed as of "2020-03-25"
    Then rule "<standard>-kind" is "unknown"
    And the evidence at "/products/0/kind" is "missing"

    Examples:
      | standard        |
      | GBT21417.1-2008 |

  Scenario Outline: An enterprise that makes no protective products
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    And "/enterprise/makes_protective_products" is "no"
    When it is assessed as of "2020-03-25"
    Then rule "<standard>-in-force" is "not applicable"
    And rule "<standard>-kind" is "not applicable"
    And requirement "<standard>" is "not applicable"

    Examples:
      | standard        | kind            |
      | GBT21417.1-2008 | ear_thermometer |

  Scenario Outline: Another standard is declared
    Given "/products/0/standard" is "GB2626-2006"
    When it is assessed as of "2020-03-25"
    Then rule "<standard>-in-force" is "not applicable"
    And rule "<standard>-kind" is "not applicable"

    Examples:
      | standard        |
      | GBT21417.1-2008 |

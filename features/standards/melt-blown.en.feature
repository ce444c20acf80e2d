# language: en
Feature: Editions of the standards of melt-blown material

  Background:
    Given the submission "products"
    And "/products/0/standard" is "GBT30923-2014"
    And "/products/0/kind" is "melt_blown_resin"

  Scenario Outline: Made before, within and after the period of the edition
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    And "/products/0/made_on" is "<day>"
    When it is assessed as of "2023-09-01"
    Then rule "<standard>-in-force" is "<outcome>"
    And rule "<standard>-in-force" is judged "<judged>"

    Examples:
      | standard        | kind              | day        | outcome | judged |
      | GBT30923-2014   | melt_blown_resin  | 2014-11-30 | unknown | fail   |
      | GBT30923-2014   | melt_blown_resin  | 2014-12-02 | unknown | pass   |
      | GBT30923-2014   | melt_blown_resin  | 2023-06-30 | unknown | pass   |
      | GBT30923-2014   | melt_blown_resin  | 2023-07-02 | unknown | fail   |
      | GBT30923-2022   | melt_blown_resin  | 2023-06-30 | fail    | fail   |
      | GBT30923-2022   | melt_blown_resin  | 2023-07-02 | pass    | pass   |
      | FZT64078-2019   | melt_blown_fabric | 2019-12-30 | unknown | fail   |
      | FZT64078-2019   | melt_blown_fabric | 2020-01-01 | unknown | pass   |
      | TJSFZXH001-2020 | melt_blown_fabric | 2020-04-25 | fail    | fail   |
      | TJSFZXH001-2020 | melt_blown_fabric | 2020-04-27 | pass    | pass   |

  @boundary
  Scenario Outline: Made on the first day, and on the day that the edition ends
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    And "/products/0/made_on" is "<day>"
    When it is assessed as of "2023-09-01"
    Then rule "<standard>-in-force" is "<outcome>"
    And rule "<standard>-in-force" is judged "<judged>"

    Examples:
      | standard        | kind              | day        | outcome | judged |
      | GBT30923-2014   | melt_blown_resin  | 2014-12-01 | unknown | pass   |
      | GBT30923-2014   | melt_blown_resin  | 2023-07-01 | unknown | fail   |
      | GBT30923-2022   | melt_blown_resin  | 2023-07-01 | pass    | pass   |
      | FZT64078-2019   | melt_blown_fabric | 2019-12-31 | unknown | pass   |
      | TJSFZXH001-2020 | melt_blown_fabric | 2020-04-26 | pass    | pass   |

  Scenario Outline: Without a day of manufacture nothing can be told
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    And "/products/0/made_on" is not given
    When it is assessed as of "2023-09-01"
    Then rule "<standard>-in-force" is "unknown"
    And rule "<standard>-in-force" is judged "unknown"
    And the evidence at "/products/0/made_on" is "missing"

    Examples:
      | standard        | kind              |
      | GBT30923-2014   | melt_blown_resin  |
      | GBT30923-2022   | melt_blown_resin  |
      | FZT64078-2019   | melt_blown_fabric |
      | TJSFZXH001-2020 | melt_blown_fabric |

  Scenario Outline: What is said where the edition did not bind
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    And "/products/0/made_on" is "<day>"
    When it is assessed as of "2023-09-01"
    Then rule "<standard>-in-force" is "<outcome>"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "<standard>"

    Examples:
      | standard        | kind              | day        | outcome | explanation                                                          |
      | GBT30923-2014   | melt_blown_resin  | 2014-11-30 | unknown | GB/T 30923-2014 did not bind on 2014-11-30, the day of manufacture   |
      | GBT30923-2022   | melt_blown_resin  | 2023-06-30 | fail    | GB/T 30923-2022 did not bind on 2023-06-30, the day of manufacture   |
      | FZT64078-2019   | melt_blown_fabric | 2019-12-30 | unknown | FZ/T 64078-2019 did not bind on 2019-12-30, the day of manufacture   |
      | TJSFZXH001-2020 | melt_blown_fabric | 2020-04-25 | fail    | T/JSFZXH 001-2020 did not bind on 2020-04-25, the day of manufacture |

  Scenario Outline: Products that the standard speaks of
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    When it is assessed as of "2023-09-01"
    Then rule "<standard>-kind" is "pass"

    Examples:
      | standard        | kind              |
      | GBT30923-2014   | melt_blown_resin  |
      | GBT30923-2022   | melt_blown_resin  |
      | FZT64078-2019   | melt_blown_fabric |
      | TJSFZXH001-2020 | melt_blown_fabric |

  Scenario Outline: Products that the standard does not speak of
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    When it is assessed as of "2023-09-01"
    Then rule "<standard>-kind" is "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "<standard>"

    Examples:
      | standard        | kind              | explanation                                            |
      | GBT30923-2014   | melt_blown_fabric | GB/T 30923-2014 does not speak of a melt-blown fabric  |
      | GBT30923-2022   | melt_blown_fabric | GB/T 30923-2022 does not speak of a melt-blown fabric  |
      | FZT64078-2019   | melt_blown_resin  | FZ/T 64078-2019 does not speak of a melt-blown resin   |
      | TJSFZXH001-2020 | melt_blown_resin  | T/JSFZXH 001-2020 does not speak of a melt-blown resin |

  Scenario Outline: Nobody knows what the product is
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is not given
    When it is assessed as of "2023-09-01"
    Then rule "<standard>-kind" is "unknown"
    And the evidence at "/products/0/kind" is "missing"

    Examples:
      | standard        |
      | GBT30923-2014   |
      | GBT30923-2022   |
      | FZT64078-2019   |
      | TJSFZXH001-2020 |

  Scenario Outline: Classes of the standard
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    And "/products/0/class" is "<class>"
    When it is assessed as of "2023-09-01"
    Then rule "<standard>-class" is "pass"

    Examples:
      | standard        | kind              | class |
      | TJSFZXH001-2020 | melt_blown_fabric | KN30  |
      | TJSFZXH001-2020 | melt_blown_fabric | KN60  |
      | TJSFZXH001-2020 | melt_blown_fabric | KN80  |
      | TJSFZXH001-2020 | melt_blown_fabric | KN90  |
      | TJSFZXH001-2020 | melt_blown_fabric | KN95  |
      | TJSFZXH001-2020 | melt_blown_fabric | KN100 |

  Scenario Outline: Classes that the standard does not have
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    And "/products/0/class" is "<class>"
    When it is assessed as of "2023-09-01"
    Then rule "<standard>-class" is "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/class"
    And the citation is "in-force" of "<standard>"

    Examples:
      | standard        | kind              | class | explanation                         |
      | TJSFZXH001-2020 | melt_blown_fabric | KP95  | T/JSFZXH 001-2020 has no class KP95 |

  Scenario Outline: The class is not given
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    And "/products/0/class" is not given
    When it is assessed as of "2023-09-01"
    Then rule "<standard>-class" is "unknown"
    And the evidence at "/products/0/class" is "missing"

    Examples:
      | standard        | kind              |
      | TJSFZXH001-2020 | melt_blown_fabric |

  Scenario Outline: Nobody has judged it, and the text is not at hand
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    When it is assessed as of "2023-09-01"
    Then rule "<standard>-text" is "unknown"
    And the explanation says "without a result yet"

    Examples:
      | standard      | kind              |
      | GBT30923-2014 | melt_blown_resin  |
      | GBT30923-2022 | melt_blown_resin  |
      | FZT64078-2019 | melt_blown_fabric |

  Scenario Outline: Whoever holds the text has judged
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    And an inspector found rule "<standard>-text" at "/products/0" "<given>"
    When it is assessed as of "2023-09-01"
    Then rule "<standard>-text" is "<outcome>"

    Examples:
      | standard      | kind              | given   | outcome |
      | GBT30923-2014 | melt_blown_resin  | met     | pass    |
      | GBT30923-2014 | melt_blown_resin  | not met | fail    |
      | GBT30923-2022 | melt_blown_resin  | met     | pass    |
      | GBT30923-2022 | melt_blown_resin  | not met | fail    |
      | FZT64078-2019 | melt_blown_fabric | met     | pass    |
      | FZT64078-2019 | melt_blown_fabric | not met | fail    |

  Scenario Outline: What is said where it was found not to comply
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    And an inspector found rule "<standard>-text" at "/products/0" "not met"
    When it is assessed as of "2023-09-01"
    Then rule "<standard>-text" is "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/standard"
    And the citation is "in-force" of "<standard>"

    Examples:
      | standard      | kind              | explanation                                               |
      | GBT30923-2014 | melt_blown_resin  | held against GB/T 30923-2014, the product does not comply |
      | GBT30923-2022 | melt_blown_resin  | held against GB/T 30923-2022, the product does not comply |
      | FZT64078-2019 | melt_blown_fabric | held against FZ/T 64078-2019, the product does not comply |

  Scenario Outline: An enterprise that makes no protective products
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    And "/enterprise/makes_protective_products" is "no"
    When it is assessed as of "2023-09-01"
    Then rule "<standard>-in-force" is "not applicable"
    And rule "<standard>-kind" is "not applicable"
    And requirement "<standard>" is "not applicable"

    Examples:
      | standard        | kind              |
      | GBT30923-2014   | melt_blown_resin  |
      | GBT30923-2022   | melt_blown_resin  |
      | FZT64078-2019   | melt_blown_fabric |
      | TJSFZXH001-2020 | melt_blown_fabric |

  Scenario Outline: Another standard is declared
    Given "/products/0/standard" is "GB2626-2006"
    When it is assessed as of "2023-09-01"
    Then rule "<standard>-in-force" is "not applicable"
    And rule "<standard>-kind" is "not applicable"

    Examples:
      | standard        |
      | GBT30923-2014   |
      | GBT30923-2022   |
      | FZT64078-2019   |
      | TJSFZXH001-2020 |

  Scenario Outline: An edition that does not bind yet on the day of assessment does not count
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    And "/products/0/made_on" is "2020-03-10"
    When it is assessed as of "2020-03-25"
    Then rule "<standard>-in-force" is "fail"

    Examples:
      | standard        | kind              |
      | GBT30923-2022   | melt_blown_resin  |
      | TJSFZXH001-2020 | melt_blown_fabric |

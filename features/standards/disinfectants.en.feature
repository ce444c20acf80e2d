# language: en
Feature: Editions of the standards of disinfectants

  Background:
    Given the submission "products"
    And "/products/0/standard" is "NHC-GUIDE-2020"
    And "/products/0/kind" is "alcohol_disinfectant"

  Scenario Outline: Made before, within and after the period of the edition
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    And "/products/0/made_on" is "<day>"
    When it is assessed as of "2021-06-01"
    Then rule "<standard>-in-force" is "<outcome>"
    And rule "<standard>-in-force" is judged "<judged>"

    Examples:
      | standard       | kind                  | day        | outcome | judged |
      | NHC-GUIDE-2020 | alcohol_disinfectant  | 2020-02-17 | fail    | fail   |
      | NHC-GUIDE-2020 | alcohol_disinfectant  | 2020-02-19 | pass    | pass   |
      | GB26373-2010   | alcohol_disinfectant  | 2011-05-31 | fail    | fail   |
      | GB26373-2010   | alcohol_disinfectant  | 2011-06-02 | pass    | pass   |
      | GB26373-2010   | alcohol_disinfectant  | 2020-12-31 | pass    | pass   |
      | GB26373-2010   | alcohol_disinfectant  | 2021-01-02 | fail    | fail   |
      | GBT26373-2020  | alcohol_disinfectant  | 2020-12-31 | fail    | fail   |
      | GBT26373-2020  | alcohol_disinfectant  | 2021-01-02 | pass    | pass   |
      | GBT36758-2018  | chlorine_disinfectant | 2019-03-31 | fail    | fail   |
      | GBT36758-2018  | chlorine_disinfectant | 2019-04-02 | pass    | pass   |
      | GB27950-2011   | hand_sanitizer        | 2012-04-30 | fail    | fail   |
      | GB27950-2011   | hand_sanitizer        | 2012-05-02 | pass    | pass   |
      | GB27950-2011   | hand_sanitizer        | 2020-10-31 | pass    | pass   |
      | GB27950-2011   | hand_sanitizer        | 2020-11-02 | fail    | fail   |
      | GB27950-2020   | hand_sanitizer        | 2020-10-31 | fail    | fail   |
      | GB27950-2020   | hand_sanitizer        | 2020-11-02 | pass    | pass   |

  @boundary
  Scenario Outline: Made on the first day, and on the day that the edition ends
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    And "/products/0/made_on" is "<day>"
    When it is assessed as of "2021-06-01"
    Then rule "<standard>-in-force" is "<outcome>"
    And rule "<standard>-in-force" is judged "<judged>"

    Examples:
      | standard       | kind                  | day        | outcome | judged |
      | NHC-GUIDE-2020 | alcohol_disinfectant  | 2020-02-18 | pass    | pass   |
      | GB26373-2010   | alcohol_disinfectant  | 2011-06-01 | pass    | pass   |
      | GB26373-2010   | alcohol_disinfectant  | 2021-01-01 | fail    | fail   |
      | GBT26373-2020  | alcohol_disinfectant  | 2021-01-01 | pass    | pass   |
      | GBT36758-2018  | chlorine_disinfectant | 2019-04-01 | pass    | pass   |
      | GB27950-2011   | hand_sanitizer        | 2012-05-01 | pass    | pass   |
      | GB27950-2011   | hand_sanitizer        | 2020-11-01 | fail    | fail   |
      | GB27950-2020   | hand_sanitizer        | 2020-11-01 | pass    | pass   |

  Scenario Outline: Without a day of manufacture nothing can be told
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    And "/products/0/made_on" is not given
    When it is assessed as of "2021-06-01"
    Then rule "<standard>-in-force" is "unknown"
    And rule "<standard>-in-force" is judged "unknown"
    And the evidence at "/products/0/made_on" is "missing"

    Examples:
      | standard       | kind                  |
      | NHC-GUIDE-2020 | alcohol_disinfectant  |
      | GB26373-2010   | alcohol_disinfectant  |
      | GBT26373-2020  | alcohol_disinfectant  |
      | GBT36758-2018  | chlorine_disinfectant |
      | GB27950-2011   | hand_sanitizer        |
      | GB27950-2020   | hand_sanitizer        |

  Scenario Outline: What is said where the edition did not bind
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    And "/products/0/made_on" is "<day>"
    When it is assessed as of "2021-06-01"
    Then rule "<standard>-in-force" is "<outcome>"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/made_on"
    And the citation is "in-force" of "<standard>"

    Examples:
      | standard       | kind                  | day        | outcome | explanation                                                                  |
      | NHC-GUIDE-2020 | alcohol_disinfectant  | 2020-02-17 | fail    | 国卫办监督函〔2020〕147号 did not bind on 2020-02-17, the day of manufacture |
      | GB26373-2010   | alcohol_disinfectant  | 2011-05-31 | fail    | GB 26373-2010 did not bind on 2011-05-31, the day of manufacture             |
      | GBT26373-2020  | alcohol_disinfectant  | 2020-12-31 | fail    | GB/T 26373-2020 did not bind on 2020-12-31, the day of manufacture           |
      | GBT36758-2018  | chlorine_disinfectant | 2019-03-31 | fail    | GB/T 36758-2018 did not bind on 2019-03-31, the day of manufacture           |
      | GB27950-2011   | hand_sanitizer        | 2012-04-30 | fail    | GB 27950-2011 did not bind on 2012-04-30, the day of manufacture             |
      | GB27950-2020   | hand_sanitizer        | 2020-10-31 | fail    | GB 27950-2020 did not bind on 2020-10-31, the day of manufacture             |

  Scenario Outline: Products that the standard speaks of
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    When it is assessed as of "2021-06-01"
    Then rule "<standard>-kind" is "pass"

    Examples:
      | standard       | kind                  |
      | NHC-GUIDE-2020 | alcohol_disinfectant  |
      | NHC-GUIDE-2020 | hand_sanitizer        |
      | NHC-GUIDE-2020 | chlorine_disinfectant |
      | NHC-GUIDE-2020 | other_disinfectant    |
      | GB26373-2010   | alcohol_disinfectant  |
      | GBT26373-2020  | alcohol_disinfectant  |
      | GBT26373-2020  | hand_sanitizer        |
      | GBT36758-2018  | chlorine_disinfectant |
      | GB27950-2011   | hand_sanitizer        |
      | GB27950-2020   | hand_sanitizer        |

  Scenario Outline: Products that the standard does not speak of
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    When it is assessed as of "2021-06-01"
    Then rule "<standard>-kind" is "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/kind"
    And the citation is "in-force" of "<standard>"

    Examples:
      | standard       | kind                  | explanation                                                       |
      | NHC-GUIDE-2020 | respirator            | 国卫办监督函〔2020〕147号 does not speak of a particle respirator |
      | GB26373-2010   | chlorine_disinfectant | GB 26373-2010 does not speak of a chlorine disinfectant           |
      | GBT26373-2020  | chlorine_disinfectant | GB/T 26373-2020 does not speak of a chlorine disinfectant         |
      | GBT36758-2018  | respirator            | GB/T 36758-2018 does not speak of a particle respirator           |
      | GB27950-2011   | respirator            | GB 27950-2011 does not speak of a particle respirator             |
      | GB27950-2020   | respirator            | GB 27950-2020 does not speak of a particle respirator             |

  Scenario Outline: Nobody knows what the product is
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is not given
    When it is assessed as of "2021-06-01"
    Then rule "<standard>-kind" is "unknown"
    And the evidence at "/products/0/kind" is "missing"

    Examples:
      | standard       |
      | NHC-GUIDE-2020 |
      | GB26373-2010   |
      | GBT26373-2020  |
      | GBT36758-2018  |
      | GB27950-2011   |
      | GB27950-2020   |

  Scenario Outline: Classes of the standard
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    And "/products/0/class" is "<class>"
    When it is assessed as of "2021-06-01"
    Then rule "<standard>-class" is "pass"

    Examples:
      | standard      | kind                  | class  |
      | GBT36758-2018 | chlorine_disinfectant | liquid |
      | GBT36758-2018 | chlorine_disinfectant | solid  |

  Scenario Outline: Classes that the standard does not have
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    And "/products/0/class" is "<class>"
    When it is assessed as of "2021-06-01"
    Then rule "<standard>-class" is "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/class"
    And the citation is "in-force" of "<standard>"

    Examples:
      | standard      | kind                  | class | explanation                       |
      | GBT36758-2018 | chlorine_disinfectant | KP95  | GB/T 36758-2018 has no class KP95 |

  Scenario Outline: The class is not given
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    And "/products/0/class" is not given
    When it is assessed as of "2021-06-01"
    Then rule "<standard>-class" is "unknown"
    And the evidence at "/products/0/class" is "missing"

    Examples:
      | standard      | kind                  |
      | GBT36758-2018 | chlorine_disinfectant |

  Scenario Outline: Nobody has judged it, and the text is not at hand
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    When it is assessed as of "2021-06-01"
    Then rule "<standard>-text" is "unknown"
    And the explanation says "without a result yet"

    Examples:
      | standard     | kind           |
      | GB27950-2011 | hand_sanitizer |

  Scenario Outline: Whoever holds the text has judged
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    And an inspector found rule "<standard>-text" at "/products/0" "<given>"
    When it is assessed as of "2021-06-01"
    Then rule "<standard>-text" is "<outcome>"

    Examples:
      | standard     | kind           | given   | outcome |
      | GB27950-2011 | hand_sanitizer | met     | pass    |
      | GB27950-2011 | hand_sanitizer | not met | fail    |

  Scenario Outline: What is said where it was found not to comply
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    And an inspector found rule "<standard>-text" at "/products/0" "not met"
    When it is assessed as of "2021-06-01"
    Then rule "<standard>-text" is "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/standard"
    And the citation is "in-force" of "<standard>"

    Examples:
      | standard     | kind           | explanation                                             |
      | GB27950-2011 | hand_sanitizer | held against GB 27950-2011, the product does not comply |

  Scenario Outline: An enterprise that makes no protective products
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    And "/enterprise/makes_protective_products" is "no"
    When it is assessed as of "2021-06-01"
    Then rule "<standard>-in-force" is "not applicable"
    And rule "<standard>-kind" is "not applicable"
    And requirement "<standard>" is "not applicable"

    Examples:
      | standard       | kind                  |
      | NHC-GUIDE-2020 | alcohol_disinfectant  |
      | GB26373-2010   | alcohol_disinfectant  |
      | GBT26373-2020  | alcohol_disinfectant  |
      | GBT36758-2018  | chlorine_disinfectant |
      | GB27950-2011   | hand_sanitizer        |
      | GB27950-2020   | hand_sanitizer        |

  Scenario Outline: Another standard is declared
    Given "/products/0/standard" is "GB2626-2006"
    When it is assessed as of "2021-06-01"
    Then rule "<standard>-in-force" is "not applicable"
    And rule "<standard>-kind" is "not applicable"

    Examples:
      | standard       |
      | NHC-GUIDE-2020 |
      | GB26373-2010   |
      | GBT26373-2020  |
      | GBT36758-2018  |
      | GB27950-2011   |
      | GB27950-2020   |

  Scenario Outline: An edition that does not bind yet on the day of assessment does not count
    Given "/products/0/standard" is "<standard>"
    And "/products/0/kind" is "<kind>"
    And "/products/0/made_on" is "2020-03-10"
    When it is assessed as of "2020-03-25"
    Then rule "<standard>-in-force" is "fail"

    Examples:
      | standard      | kind                 |
      | GBT26373-2020 | alcohol_disinfectant |
      | GB27950-2020  | hand_sanitizer       |

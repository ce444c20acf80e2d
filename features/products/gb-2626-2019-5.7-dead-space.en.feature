Feature: GB 2626-2019, clause 5.7: Dead space

  Background:
    Given the submission "products"
    And "/products/0/kind" is "respirator"
    And "/products/0/standard" is "GB2626-2019"
    And "/products/0/class" is "KN95"
    And "/products/0/facepiece" is "disposable"
    And "/products/0/reports/0/results" is “[{"item": "dead_space", "value": {"value": 0.99, "unit": "%"}}]”

  Scenario Outline: A measured value and its limit
    Given "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.7-dead-space" is "<outcome>"
    And rule "GB2626-2019-5.7-dead-space" is judged "<judged>"

    Examples:
      | value  | outcome | judged |
      | 1.01 % | unknown | fail   |
      | 0.99 % | unknown | pass   |

    @boundary
    Examples: exactly at the limit
      | value | outcome | judged |
      | 1 %   | unknown | pass   |

  Scenario: Without a measured value nothing can be told
    Given "/products/0/reports/0/results/0/value" is not given
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.7-dead-space" is "unknown"
    And rule "GB2626-2019-5.7-dead-space" is judged "unknown"
    And the evidence at "/products/0/reports/0/results/0/value" is "missing"

  Scenario Outline: A unit of another kind, or a bound that does not decide, against a limit not verified
    Given "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.7-dead-space" is "unknown"
    And rule "GB2626-2019-5.7-dead-space" is judged "unknown"
    And the evidence at "<explanation>" is "a limit that nobody has verified"

    Examples:
      | value                            | explanation |
      | 1 Pa                             | Dead space  |
      | {"more_than": 0.99, "unit": "%"} | Dead space  |

  Scenario Outline: What is said of a failure
    Given "/products/0/reports/0/results/0/value" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.7-dead-space" is "<outcome>"
    And rule "GB2626-2019-5.7-dead-space" is judged "fail"
    And the explanation says "<explanation>"
    And the evidence is at "/products/0/reports/0/results/0/value"
    And the citation is "5.7" of "GB2626-2019"

    Examples:
      | value  | outcome | explanation                                                                                |
      | 1.01 % | unknown | Dead space measured 1.01 %; GB 2626-2019, clause 5.7, demands that the mean is at most 1 % |

  Scenario Outline: Results that the rule does not speak of
    Given "/products/0/<field>" is "<value>"
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.7-<row>" is "not applicable"

    Examples:
      | row        | field         | value    |
      | dead-space | reports/0/lot | 20200311 |

  Scenario Outline: The mean decides
    Given "/products/0/reports/0/results/0/value" is “<value>”
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.7-dead-space" is "unknown"
    And rule "GB2626-2019-5.7-dead-space" is judged "<judged>"

    Examples:
      | value                                     | judged |
      | {"samples": [0.8, 1.1, 0.9], "unit": "%"} | pass   |
      | {"samples": [0.8, 1.2, 1.1], "unit": "%"} | fail   |

    @boundary
    Examples: exactly at the limit
      | value                                     | judged |
      | {"samples": [0.9, 1.1, 1.0], "unit": "%"} | pass   |

  Scenario Outline: The edition is that of the day of manufacture
    Given "/products/0/made_on" is "<day>"
    When it is assessed as of "2021-08-01"
    Then rule "GB2626-2019-5.7-dead-space" is "<outcome>"

    Examples:
      | day        | outcome      |
      | 2019-12-30 | not in force |
      | 2019-12-31 | unknown      |
      | 2021-07-01 | unknown      |

  Scenario Outline: The laboratory's verdict is contrary to its data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.7-verdict" is "<outcome>"
    And rule "GB2626-2019-5.7-verdict" is judged "fail"
    And the explanation says "<said>"
    And the evidence is at "/products/0/reports/0/results/0/verdict"
    And the citation is "5.7" of "GB2626-2019"

    Examples:
      | results                                                                            | outcome | said                                                                                                       |
      | [{"item": "dead_space", "value": {"value": 1.01, "unit": "%"}, "verdict": "pass"}] | unknown | the laboratory's verdict on dead space is “pass”, contrary to its data (1.01 %) (GB 2626-2019, clause 5.7) |
      | [{"item": "dead_space", "value": {"value": 1, "unit": "%"}, "verdict": "fail"}]    | unknown | the laboratory's verdict on dead space is “fail”, contrary to its data (1 %) (GB 2626-2019, clause 5.7)    |

  Scenario Outline: The laboratory's verdict goes with its data, or there is no data
    Given "/products/0/reports/0/results" is “<results>”
    When it is assessed as of "2020-03-25"
    Then rule "GB2626-2019-5.7-verdict" is "<outcome>"
    And rule "GB2626-2019-5.7-verdict" is judged "<judged>"

    Examples:
      | results                                     | outcome | judged  |
      | [{"item": "dead_space", "verdict": "pass"}] | unknown | unknown |

    @boundary
    Examples: exactly at the limit
      | results                                                                         | outcome | judged |
      | [{"item": "dead_space", "value": {"value": 1, "unit": "%"}, "verdict": "pass"}] | unknown | pass   |

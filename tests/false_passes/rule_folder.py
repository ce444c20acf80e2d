"""A folder of rules as policy staff would write it, small, with what each case asks put into it."""

from collections.abc import Mapping

from yaml import safe_dump

Files = Mapping[str, str]

CASES = "cases/1-cases.yaml"
RECORD = "records/enterprise.yaml"
LIMITS = "parameters/limits.yaml"
WAIVERS = "waivers/2020.yaml"

#: The files beside the rules, which most cases leave as they are.
FOUNDATION: Files = {
    "ruleset.yaml": 'ruleset: false-passes\nversion: "1"\ntitle: {zh: 误判为通过的情形, en: How a false pass comes about}\n',
    RECORD: """record: enterprise-submission
title: {zh: 企业申报, en: Submission}
identifier: enterprise.credit_code
submitted_on: submitted_on
place: enterprise.district
units:
  piece: {zh: 只, en: pieces}
  person: {zh: 人, en: persons}
  day: {zh: 天, en: days}
  "%": {zh: "%", en: "%"}
  mg/L: {zh: 毫克/升, en: mg/L}
  mmHg: {zh: mmHg, en: mmHg}
fields:
  submitted_on: {type: date, changeable: no, title: {zh: 申报日期, en: Day of submission}}
  enterprise:
    title: {zh: 企业, en: Enterprise}
    fields:
      credit_code: {type: text, format: credit_code, identifier: yes, title: {zh: 统一社会信用代码, en: Unified social credit code}}
      district: {type: choice, choices: places, title: {zh: 所在区, en: District}}
      headcount: {type: integer, between: [0, 1000000], unit: person, title: {zh: 员工总数, en: Headcount}}
      inspected: {type: yes_no, title: {zh: 已检查, en: Inspected}}
  quality:
    title: {zh: 质量, en: Quality}
    fields:
      qualified_rate: {type: number, between: [0, 1], title: {zh: 合格率, en: Qualified rate}}
      qualified_percent: {type: measurement, unit: "%", title: {zh: 合格百分比, en: Qualified percentage}}
      lots: {type: integer, at_least: 0, title: {zh: 批次数, en: Lots}}
      passed_lots: {type: integer, at_least: 0, title: {zh: 合格批次数, en: Lots that passed}}
      defects: {type: number, title: {zh: 缺陷指数, en: Index of defects}}
      shares:
        title: {zh: 各线合格率, en: Rates of the lines}
        each: {type: number, between: [0, 1], title: {zh: 一线合格率, en: Rate of a line}}
  health:
    title: {zh: 健康, en: Health}
    fields:
      examined: {type: integer, at_least: 0, unit: person, title: {zh: 已体检人数, en: People examined}}
  stock:
    title: {zh: 防疫物资, en: Stocks}
    fields:
      masks: {type: integer, at_least: 0, unit: piece, title: {zh: 口罩库存, en: Masks in stock}}
      chlorine: {type: measurement, unit: mg/L, title: {zh: 有效氯, en: Available chlorine}}
  certificate:
    title: {zh: 证书, en: Certificate}
    fields:
      issuer: {type: text, format: single_line, title: {zh: 发证机构, en: Issuer}}
      valid_until: {type: date, title: {zh: 有效期至, en: Valid until}}
      withdrawn_on: {type: date, absence: none, title: {zh: 撤销日期, en: Withdrawn on}}
  employees:
    title: {zh: 员工, en: Employees}
    each:
      title: {zh: 员工, en: Employee}
      fields:
        id: {type: text, format: pseudonym, identifier: yes, title: {zh: 员工编号, en: Employee number}}
        systolic: {type: measurement, unit: mmHg, title: {zh: 收缩压, en: Systolic pressure}}
        temperature: {type: number, between: [30, 45], title: {zh: 体温, en: Body temperature}}
        lodging:
          type: choice
          choices: {dormitory: {zh: 宿舍, en: dormitory}, home: {zh: 住家, en: home}}
          title: {zh: 住宿, en: Lodging}
        left_on: {type: date, absence: none, title: {zh: 离岗日期, en: Last day at work}}
        trained: {type: yes_no, title: {zh: 已培训, en: Trained}}
  examinations:
    title: {zh: 体检名单, en: Examinations}
    each:
      title: {zh: 体检, en: Examination}
      fields:
        employee: {type: text, format: pseudonym, identifier: yes, title: {zh: 受检员工, en: Employee examined}}
  products:
    title: {zh: 产品, en: Products}
    each:
      title: {zh: 产品, en: Product}
      fields:
        code: {type: text, format: single_line, identifier: yes, title: {zh: 产品编号, en: Product number}}
        kind:
          type: choice
          choices: {respirator: {zh: 呼吸器, en: respirator}, surgical_mask: {zh: 外科口罩, en: surgical mask}}
          title: {zh: 产品种类, en: Kind of product}
        reports:
          title: {zh: 检验报告, en: Test reports}
          each:
            title: {zh: 检验报告, en: Test report}
            fields:
              number: {type: text, format: single_line, identifier: yes, title: {zh: 报告编号, en: Report number}}
              product: {type: text, format: single_line, title: {zh: 受检产品, en: Product tested}}
              issued_on: {type: date, title: {zh: 报告日期, en: Day of the report}}
              passed: {type: yes_no, title: {zh: 合格, en: Passed}}
              accredited: {type: yes_no, title: {zh: 检验机构有资质, en: The laboratory is accredited}}
              specimens:
                title: {zh: 样品, en: Specimens}
                each:
                  title: {zh: 样品, en: Specimen}
                  fields:
                    id: {type: text, format: pseudonym, identifier: yes, title: {zh: 样品编号, en: Specimen number}}
""",
    "parameters/places.yaml": """places:
  china: {title: {zh: 中国, en: China}}
  jiangmen: {title: {zh: 江门市, en: Jiangmen}, within: china}
  jianghai: {title: {zh: 江海区, en: Jianghai District}, within: jiangmen}
  pengjiang: {title: {zh: 蓬江区, en: Pengjiang District}, within: jiangmen}
""",
    LIMITS: """parameters:
  systolic:
    title: {zh: 收缩压上限, en: Greatest systolic pressure}
    type: measurement
    unit: mmHg
    values:
      - {from: 2019-01-01, place: china, value: 140 mmHg, standing: documented, citation: {document: notice, item: "2"}}
  mask_stock_days:
    title: {zh: 口罩储备天数, en: Days of mask stock}
    unit: day
    values:
      - {from: 2019-01-01, until: 2020-03-01, place: china, value: 10, standing: documented, citation: {document: notice, item: "1"}}
      - {from: 2020-03-01, place: china, value: 7, standing: documented, citation: {document: notice, item: "1"}}
""",
    "documents/notices.yaml": """documents:
  notice:
    title: {zh: 练习通告, en: Practice notice}
    issuer: {zh: 无, en: nobody}
    place: china
    issued_on: 2019-01-01
    url: not found
  repeal:
    title: {zh: 练习废止通告, en: Practice repeal}
    issuer: {zh: 无, en: nobody}
    place: china
    issued_on: 2020-02-20
    url: not found
""",
}

_HEAD = """requirement: CASE
title: {zh: 情形, en: Case}
citation: {document: notice, item: "1"}
rules:
"""


def rule(requires: str, applies_when: str | None = None, *, id: str = "CASE-1", **more: object) -> str:  # noqa: A002  # the word of rule files
    """Write a rule with all that every rule has to say; `more` are further keys, or others in place of the usual ones."""
    keys: dict[str, object] = {
        "id": id,
        "title": {"zh": "一条规则", "en": "A rule"},
        "standing": "documented",
        "severity": "major",
        "citation": {"document": "notice", "item": "1"},
        "in_force": {"from": "2019-06-01"},
        "place": "jianghai",
        **({"for_each": more["for_each"], "when_empty": "unknown"} if "for_each" in more else {}),
        **({} if applies_when is None else {"applies_when": applies_when}),
        "requires": requires,
        "message": {"zh": "没有做到", "en": "it is not met"},
        "remedy": {"zh": "整改", "en": "mend it"},
        **more,
    }
    return "".join(f"{'  - ' if number == 0 else '    '}{key}: {_written(value)}\n" for number, (key, value) in enumerate(keys.items()))


def rules_of(*conditions: str) -> str:
    """Write a rule for each of several conditions, so that all of them are asked at once."""
    return "".join(rule(condition, id=f"CASE-{number}") for number, condition in enumerate(conditions, start=1))


def folder(*rules: str, **others: str) -> Files:
    """Give the files of a folder with these rules in one requirement; `others` are files by their name, `__` for a slash."""
    more = {f"{name.replace('__', '/')}.yaml": text for name, text in others.items()}
    return {**FOUNDATION, CASES: _HEAD + "".join(rules), **more}


def changed(files: Files, name: str, old: str, new: str) -> Files:
    """Give the same files with the first occurrence of a text in one of them replaced; the text must be there."""
    assert old in files[name], f"{old!r} is not in {name}"
    return {**files, name: files[name].replace(old, new, 1)}


def waiver(id: str = "W-1", **more: str) -> str:  # noqa: A002  # the word of rule files
    """Write a waiver of the rule of the cases, as an entry of a register."""
    keys: dict[str, object] = {
        "id": id,
        "enterprise": "91440704MA00000013",
        "rule": "CASE-1",
        "from": "2020-02-01",
        "until": "2020-03-01",
        "reason": {"zh": "设备在途", "en": "the equipment is on its way"},
        "approved_by": "江海区",
        **more,
    }
    return "".join(f"{'  - ' if number == 0 else '    '}{key}: {_written(value)}\n" for number, (key, value) in enumerate(keys.items()))


def _written(value: object) -> str:
    """Write a value in one line, quoted where it needs to be; days and numbers are texts here and stay bare."""
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{key}: {_written(each)}' for key, each in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(str, value))}]"
    text = str(value)
    plain = text.replace("-", "").replace(".", "").replace("/", "").replace("_", "").replace(" ", "").isalnum()
    return text if plain and text.strip() == text else safe_dump(text, default_style='"', allow_unicode=True, width=100_000).strip()

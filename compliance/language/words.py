"""What outcomes, verdicts, severities and standings are called, in both languages: in reports and in scenarios alike."""

from collections.abc import Mapping

from compliance.model.bilingual import Bilingual
from compliance.model.citation import Standing
from compliance.model.outcome import Outcome, Verdict
from compliance.model.proposal import Party
from compliance.model.rule import Severity

OUTCOME_WORDS: Mapping[Outcome, Bilingual] = {
    Outcome.FAIL: Bilingual("不通过", "fail"),
    Outcome.ERROR: Bilingual("引擎错误", "error"),
    Outcome.UNKNOWN: Bilingual("无法判断", "unknown"),
    Outcome.NOT_CHECKED: Bilingual("未检查", "not checked"),
    Outcome.WAIVED: Bilingual("豁免", "waived"),
    Outcome.PASS: Bilingual("通过", "pass"),
    Outcome.NOT_APPLICABLE: Bilingual("不适用", "not applicable"),
    Outcome.NOT_IN_FORCE: Bilingual("不在有效期", "not in force"),
    Outcome.INFORMATIONAL: Bilingual("仅供参考", "informational"),
}

VERDICT_WORDS: Mapping[Verdict, Bilingual] = {
    Verdict.REJECTED: Bilingual("拒收", "rejected"),
    Verdict.NON_COMPLIANT: Bilingual("不合规", "non-compliant"),
    Verdict.UNDETERMINED: Bilingual("无法确定", "undetermined"),
    Verdict.COMPLIANT_WITH_WAIVERS: Bilingual("合规（含豁免）", "compliant with waivers"),
    Verdict.COMPLIANT: Bilingual("合规", "compliant"),
    Verdict.NOT_APPLICABLE: Bilingual("不适用", "not applicable"),
}

SEVERITY_WORDS: Mapping[Severity, Bilingual] = {
    Severity.CRITICAL: Bilingual("严重", "critical"),
    Severity.MAJOR: Bilingual("较重", "major"),
    Severity.MINOR: Bilingual("一般", "minor"),
}

STANDING_WORDS: Mapping[Standing, Bilingual] = {
    Standing.DOCUMENTED: Bilingual("有明文依据", "documented"),
    Standing.MAPPED: Bilingual("对应条文", "mapped"),
    Standing.DRAFT: Bilingual("草案", "draft"),
}

PARTY_WORDS: Mapping[Party, Bilingual] = {
    Party.ENTERPRISE: Bilingual("企业", "the enterprise"),
    Party.INSPECTOR: Bilingual("检查人员", "an inspector"),
    Party.POLICY_STAFF: Bilingual("政策人员", "policy staff"),
    Party.DEVELOPER: Bilingual("开发人员", "a developer"),
}

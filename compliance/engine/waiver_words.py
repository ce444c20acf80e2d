"""What a finding says of waivers: the one that excuses a failure, or those that would on another day."""

from collections.abc import Iterator

from compliance.engine.account import Account
from compliance.model.bilingual import Bilingual
from compliance.model.outcome import Outcome
from compliance.model.record import Known
from compliance.model.waiver import Waiver


def waiver_words(account: Account) -> Iterator[Bilingual]:
    """Say which waiver excuses a failure; of one that none excuses, which waivers have ended or not begun."""
    match account.finding.outcome:
        case Outcome.WAIVED:
            yield _excused(next(each for each in account.ruleset.waivers if each.id == account.finding.waiver))
        case Outcome.FAIL:
            yield from _not_excused(account)


def _excused(waiver: Waiver) -> Bilingual:
    valid = _validity(waiver)
    return Bilingual(
        f"此项不通过已由{waiver.approved_by}批准豁免（{waiver.id}），{valid.zh}，理由：{waiver.reason.zh}",
        f"the failure is waived by {waiver.approved_by} ({waiver.id}) {valid.en}, for this reason: {waiver.reason.en}",
    )


def _not_excused(account: Account) -> Iterator[Bilingual]:
    finding, enterprise, today = account.finding, account.circumstances.enterprise, account.circumstances.assessed_on
    if not (isinstance(enterprise, Known) and isinstance(today, Known)):
        return
    for waiver in account.ruleset.waivers:
        # One that holds on the day would have excused the failure, so that those left hold on other days only.
        if (waiver.enterprise, waiver.rule) == (enterprise.value, finding.rule) and waiver.item in (None, finding.subject.pointer):
            by, valid, on = waiver.approved_by, _validity(waiver), today.value
            yield Bilingual(
                f"{by}批准的豁免（{waiver.id}）{valid.zh}，评估日为 {on}，因此不起作用",
                f"the waiver {waiver.id} of {by} holds {valid.en}, so it excuses nothing on {on}",
            )


def _validity(waiver: Waiver) -> Bilingual:
    start, until = waiver.period.start, waiver.period.end
    zh, en = ("", "") if until is None else (f"至 {until}（不含当日）", f" until {until} (that day excluded)")
    return Bilingual(f"有效期自 {start} 起{zh}", f"from {start}{en}")

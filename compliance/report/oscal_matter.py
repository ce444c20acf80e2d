"""What stands around OSCAL results: ids, days, the record and document resources, and what stands in for an assessment plan."""

from datetime import date
from hashlib import sha256
from uuid import UUID, uuid5

from compliance.model.assessment import Assessment, RecordAssessment
from compliance.model.bilingual import Bilingual
from compliance.model.citation import Document
from compliance.model.rule import Ruleset
from compliance.report.artifact_uri import link_of, uri_of
from compliance.report.layout import Choice
from compliance.report.oscal_text import Json, line, paragraphs, prop

_UUIDS = UUID("6f0a9e0c-6d3b-5c0e-9a53-0b2f4c1d8e77")

#: The last resort where neither the caller nor a record names a day; a remark says so.
_NO_DAY = "1970-01-01T00:00:00Z"

_PLAN = Bilingual("没有评估计划，由规则集代替", "There is no assessment plan; the ruleset stands in for it")
_PLAN_MORE = Bilingual("评估了什么、怎样判定，由规则集规定。", "What is assessed, and how it is judged, is what the ruleset says.")
_NO_DAY_REMARK = Bilingual("没有任何评估日，所写时间只是占位。", "No day of assessment is known; the times written only hold the place.")
_SUBMISSION = Bilingual("申报", "Submission")


def uuid_of(*parts: object) -> str:
    """Give the id that the same parts always get."""
    seed = sha256("\0".join(str(part) for part in parts).encode("utf-8", "surrogatepass")).hexdigest()
    return str(uuid5(_UUIDS, seed))


def seed_of(assessment: Assessment) -> str:
    """Give what makes one assessment another: its rules, its day, and the records given."""
    given = [(each.source, each.line, each.digest, each.assessed_on) for each in assessment.records]
    return uuid_of(assessment.engine_version, assessment.ruleset_digest, assessment.as_of, given)


def record_uuid(seed: str, number: int) -> str:
    """Give the id of a record as a resource."""
    return uuid_of(seed, "record", number)


def document_uuid(seed: str, id: str) -> str:  # noqa: A002  # the word of rule files
    """Give the id of a document that rules cite, as a resource."""
    return uuid_of(seed, "document", id)


def day_of(assessment: Assessment) -> date | None:
    """Give the day of the whole: the one that was given, else the last day that a record was assessed on."""
    days = [record.assessed_on for record in assessment.records if record.assessed_on is not None]
    return assessment.as_of or max(days, default=None)


def moment(*days: date | None) -> str:
    """Give the first of several days that OSCAL can write, as its first moment; it has no years before 1900 or after 2999."""
    return next((f"{day.isoformat()}T00:00:00Z" for day in days if day is not None and 1900 <= day.year <= 2999), _NO_DAY)


def metadata_of(assessment: Assessment, ruleset: Ruleset, language: Choice, version: str) -> Json:
    """Say what the document is; it was last modified on the day of assessment, since nothing here knows another."""
    modified = moment(day_of(assessment))
    return {
        "title": line(ruleset.title, language),
        "last-modified": modified,
        "version": str(prop("version", assessment.ruleset_version)["value"]),
        "oscal-version": version,
        "props": [
            prop("engine", assessment.engine_version),
            prop("chained-by", assessment.chained_by),
            prop("language", language),
            *([] if assessment.as_of is None else [prop("as-of", assessment.as_of)]),
        ],
        **({"remarks": paragraphs(_NO_DAY_REMARK, language=language)} if modified == _NO_DAY else {}),
    }


def import_of(seed: str, language: Choice) -> Json:
    """Name what stands in for the assessment plan that OSCAL demands."""
    return {"href": f"#{uuid_of(seed, 'plan')}", "remarks": paragraphs(_PLAN, language=language)}


def back_matter_of(assessment: Assessment, ruleset: Ruleset, seed: str, language: Choice) -> Json:
    """Give the resources that results refer to: the plan's substitute, each record, each document that a rule met rests on."""
    plan = {
        "uuid": uuid_of(seed, "plan"),
        "title": line(_PLAN, language),
        "description": paragraphs(_PLAN_MORE, language=language),
        "props": [
            prop("ruleset", assessment.ruleset_id),
            prop("ruleset-version", assessment.ruleset_version),
            prop("ruleset-digest", assessment.ruleset_digest),
            prop("ruleset-source", assessment.ruleset_source),
        ],
        "rlinks": [{"href": uri_of(assessment.ruleset_source)}],
    }
    records = [_record(record, number, seed, language) for number, record in enumerate(assessment.records, start=1)]
    documents = [_document(ruleset.documents[id], url, seed, language) for id, url in _cited(assessment, ruleset).items()]  # noqa: A001
    return {"resources": [plan, *records, *documents]}


def _cited(assessment: Assessment, ruleset: Ruleset) -> dict[str, str]:
    """Give the documents that rules with a shown finding rest on and that can be read somewhere, each with its address."""
    rules = {finding.rule for record in assessment.records for finding in record.findings if finding.explanation is not None}
    documents = {ruleset.rules[rule].citation.document for rule in rules}
    return {each: url for each in sorted(documents) if (url := document_link(ruleset.documents[each])) is not None}


def document_link(document: Document) -> str | None:
    """Give the address where a document can be read, or None; OSCAL wants one of every resource."""
    url = document.url
    return None if url is None or not url.startswith(("https://", "http://")) else link_of(url)


def _record(record: RecordAssessment, number: int, seed: str, language: Choice) -> Json:
    """Describe a record as a resource; its digest is that of the file only where the file is the record."""
    named = _SUBMISSION if record.name is None else Bilingual(record.name, record.name)
    digest = record.digest.removeprefix("sha256:")
    hashes = {"hashes": [{"algorithm": "SHA-256", "value": digest}]} if record.line is None else {}
    return {
        "uuid": record_uuid(seed, number),
        "title": line(named, language),
        "props": [
            prop("source", record.source),
            prop("digest", record.digest),
            *([] if record.line is None else [prop("line", record.line)]),
            *([] if record.id is None else [prop("enterprise", record.id)]),
        ],
        "rlinks": [{"href": uri_of(record.source), "media-type": "application/json", **hashes}],
    }


def _document(document: Document, url: str, seed: str, language: Choice) -> Json:
    return {
        "uuid": document_uuid(seed, document.id),
        "title": line(document.title, language),
        "description": paragraphs(document.issuer, language=language),
        "props": [
            prop("document", document.id),
            *([] if document.number is None else [prop("number", document.number)]),
            *([] if document.issued_on is None else [prop("issued-on", document.issued_on)]),
        ],
        "rlinks": [{"href": url}],
    }

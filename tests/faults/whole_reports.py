"""Whether a report is whole, told by its form alone: for reports that say truly that a file was not read, and so are no others' equal."""

import csv
import io
import json
import zipfile
from collections.abc import Callable, Mapping
from xml.etree import ElementTree as ET


def is_whole(name: str, content: bytes) -> bool:
    """Say whether a report of this format has its end, as its readers would find it."""
    try:
        return _CHECKS[name](content)
    except (ValueError, KeyError, IndexError, ET.ParseError, zipfile.BadZipFile):
        return False


def _is_json(content: bytes) -> bool:
    json.loads(content)
    return content.endswith(b"\n")


def _has_end_line(content: bytes) -> bool:
    lines = [json.loads(line) for line in content.decode("utf-8").splitlines()]
    return (lines[-1]["kind"], lines[-1]["lines"]) == ("end", len(lines))


def _has_all_members(content: bytes) -> bool:
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        return book.testzip() is None and "xl/workbook.xml" in book.namelist()


def _has_whole_rows(content: bytes) -> bool:
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    return content.endswith(b"\n") and len({len(row) for row in rows}) == 1


def _is_xml(content: bytes) -> bool:
    return ET.fromstring(content) is not None  # noqa: S314  # the report was written by the program under test


def _has_summary(content: bytes) -> bool:
    return content.decode("utf-8").rstrip().splitlines()[-1].lstrip().startswith(("合规（含豁免）", "compliant with waivers", "共"))


def _is_page(content: bytes) -> bool:
    return content.decode("utf-8").rstrip().endswith("</html>")


def _is_markdown(content: bytes) -> bool:
    return content.decode("utf-8").endswith("\n")


_CHECKS: Mapping[str, Callable[[bytes], bool]] = {
    "output": _has_summary,
    "text": _has_summary,
    "html": _is_page,
    "letter": _is_page,
    "markdown": _is_markdown,
    "csv": _has_whole_rows,
    "xlsx": _has_all_members,
    "json": _is_json,
    "jsonl": _has_end_line,
    "sarif": _is_json,
    "junit": _is_xml,
    "oscal": _is_json,
}

"""CEL ends a condition's line at `//` without a word, and a rule file makes one line of several: what stands behind would be lost."""

import re2

from compliance.errors import ConditionError

# Texts are passed over, the longer quotation marks first; in a raw one a backslash is itself.
_TEXT_OR_COMMENT = re2.compile(
    r'(?s)[rR](?:""".*?"""|\'\'\'.*?\'\'\'|"[^"]*"|\'[^\']*\')'
    r'|"""(?:[^\\]|\\.)*?"""|\'\'\'(?:[^\\]|\\.)*?\'\'\'|"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\'|(//)'
)


def check_comment(text: str) -> None:
    """Refuse a comment in a condition that is well formed. Raises `ConditionError` (R204)."""
    for found in _TEXT_OR_COMMENT.finditer(text):
        if found[1] is not None:
            hint = "put the remark on a line of its own that starts with `#`, above the condition"
            raise ConditionError("R204", "what stands behind `//` would not be read", found.start(), hint)

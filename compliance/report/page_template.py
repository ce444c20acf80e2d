"""Templates of pages: whatever a value holds is shown and never does anything, and a page runs nothing but its own script.

Every text is made visible and then escaped, by the environment and not by each template, so that none can forget it.
"""

import base64
import hashlib
from collections.abc import Mapping
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from compliance.report.visible import make_visible


def fill_template(name: str, values: Mapping[str, object]) -> str:
    """Fill a template with values."""
    return _environment().get_template(name).render(values)


def content_policy(style: str, script: str | None = None) -> str:
    """Write the policy of a page that may load nothing, and use nothing but the style and the script in these templates."""
    scripts = "'none'" if script is None else _hash(script)
    return f"default-src 'none'; style-src {_hash(style)}; script-src {scripts}; base-uri 'none'; form-action 'none'"


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("compliance", "report/templates"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_visible,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _visible(value: object) -> object:
    # What a macro made is markup already, and its texts went through here when it was made.
    return make_visible(value) if isinstance(value, str) and not hasattr(value, "__html__") else value


def _hash(name: str) -> str:
    """Name a template's text as a browser does that meets it between two tags."""
    digest = hashlib.sha256(fill_template(name, {}).encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"

"""How many inputs a target was given, and what was a fault: each tally starts a process that fuzzes.

An answer depends on its seed and on what the folder of the corpus holds. Without such a folder each tally starts from the seeds alone, and
says the same every time; with one, the corpus grows from tally to tally, and so does what is found.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from base64 import b64decode
from collections.abc import Iterator
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

from tests.fuzzing.seeds import LONGEST, dictionary_of, seeds_of
from tests.proof import Tally

_REPOSITORY = Path(__file__).parent.parent.parent
_EXECUTED = re.compile(r"^stat::number_of_executed_units:\s*([0-9]+)$", re.MULTILINE)
#: After this many seconds one input ends the process; the machine may be busy, so that it is far more than an input may take.
_TIMEOUT = 60
_MEBIBYTES = 1024
#: Linux counts to a program the most memory that whoever started it ever had, which may be more than is allowed here; a shell has little.
_SMALL_PARENT = ("/bin/sh", "-c", '"$@"; exit $?', "sh")
_LONGEST = 100
#: What libFuzzer calls the input that ended a process.
_ENDINGS = ("crash-*", "timeout-*", "oom-*", "leak-*")


def has_atheris() -> bool:
    """Say whether atheris is installed; it ships wheels for few machines."""
    return find_spec("atheris") is not None


def decode_tally(seed: int, count: int, corpus: Path | None = None) -> Tally:
    """Give records to the decoder, to validation, to judging and to the finding of places."""
    return tally("records", seed, count, corpus)


def attestation_tally(seed: int, count: int, corpus: Path | None = None) -> Tally:
    """Give files of attestations to their reader, and what was attested to judging."""
    return tally("attestations", seed, count, corpus)


def rule_file_tally(seed: int, count: int, corpus: Path | None = None) -> Tally:
    """Give rule files to the loader, each in an otherwise sound folder, and a record to the rules that load."""
    return tally("rule_file", seed, count, corpus)


def condition_tally(seed: int, count: int, corpus: Path | None = None) -> Tally:
    """Give texts to the reader of conditions, and conditions to evaluation and to words."""
    return tally("condition", seed, count, corpus)


def feature_tally(seed: int, count: int, corpus: Path | None = None) -> Tally:
    """Give feature files to their reader, and scenarios to the sentences."""
    return tally("feature", seed, count, corpus)


def tally(target: str, seed: int, count: int, corpus: Path | None = None) -> Tally:
    """Give inputs to a target of `targets.py`, or to a function of a module, as `module:function`."""
    with tempfile.TemporaryDirectory(prefix="fuzzing-") as name:
        folder = Path(name)
        own = corpus if corpus is not None else folder / "corpus"
        own.mkdir(parents=True, exist_ok=True)
        (folder / "seeds").mkdir()
        for data in seeds_of(target):
            (folder / "seeds" / sha256(data).hexdigest()).write_bytes(data)
        (folder / "words").write_bytes(b"".join(_quoted(word) for word in dictionary_of(target)))
        process = _fuzz(folder, target, seed, count, own)
        executed = _EXECUTED.search(process.stderr)
        faults = [f"{target} (seed {seed}): {each}" for each in _faults_in(folder, process)]
        return {"tried": int(executed[1]) if executed else 0, "faults": faults, f"{target}_corpus": len(list(own.iterdir()))}


def _fuzz(folder: Path, target: str, seed: int, count: int, corpus: Path) -> "subprocess.CompletedProcess[str]":
    options = [
        *(f"-runs={count}", f"-seed={seed % (2**32 - 1) + 1}", f"-max_len={LONGEST.get(target, _LONGEST)}", "-print_final_stats=1"),
        *(f"-timeout={_TIMEOUT}", f"-rss_limit_mb={_MEBIBYTES}", f"-dict={folder / 'words'}", f"-artifact_prefix={folder}/"),
    ]
    fuzzer = [sys.executable, "-m", "tests.fuzzing.fuzzer", target, str(folder / "faults"), *options, str(corpus), str(folder / "seeds")]
    return subprocess.run(
        [*_SMALL_PARENT, *fuzzer],
        cwd=_REPOSITORY,
        env=os.environ | {"PYTHONHASHSEED": "0", "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )


def _faults_in(folder: Path, process: "subprocess.CompletedProcess[str]") -> Iterator[str]:
    """Give each kind of fault with an input that shows it, and how the process ended where it did not end by itself."""
    noted = folder / "faults"
    for line in noted.read_text(encoding="utf-8").splitlines() if noted.exists() else ():
        fault = json.loads(line)
        yield f"{fault['kind']} {fault['more']} {shown(b64decode(fault['data']))}"
    for pattern in _ENDINGS:
        yield from (f"{path.name.partition('-')[0]} {shown(path.read_bytes())}" for path in folder.glob(pattern))
    if process.returncode != 0:
        yield f"the process ended with {process.returncode}: {process.stderr[-300:]!r}"


def shown(data: bytes) -> str:
    """Write an input on one line, so that it can be had back: as Python writes bytes."""
    return repr(data)


def _quoted(word: bytes) -> bytes:
    """Write a word as a line of a dictionary of libFuzzer."""
    return b'"' + b"".join(b"\\x%02X" % byte for byte in word) + b'"\n'

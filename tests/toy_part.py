"""Parts of a proof that prove nothing, with which the script that proves is tried."""

import os
import time

from tests.proof import Tally


def counted(kind: str, seed: int, count: int) -> Tally:
    """Count numbers; the second chunk meets one that does not hold."""
    return {"tried": count, "faults": [f"{kind} {seed}"] if seed == 1 else [], "seeds": [str(seed)]}


def ended(_seed: int, _count: int) -> Tally:
    """End the process, as a crash would."""
    os._exit(3)


def hung(_seed: int, _count: int) -> Tally:
    """Never end by itself."""
    time.sleep(3_600)
    return {}

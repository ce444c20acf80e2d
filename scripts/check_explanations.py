"""Hold the explanations of many generated findings against the engine, and print how many of what kind held.

Of each finding: the same outcome where the record has only what its explanation cites; the outcome that is proposed where a proposal's
changes are made, and not with one of them left out; and of each record no rule worse, and every rule served, where its whole list of
actions is done. `python3 scripts/check_explanations.py 10000`; it ends at the first seed with which that many findings were met.
"""

import subprocess
import sys
from pathlib import Path

from environment import REPOSITORY, prepare_environment


def main() -> int:
    """Print the counts; 1 where anything did not hold."""
    python = prepare_environment()
    if Path(sys.prefix) != python.parent.parent:
        return subprocess.run([str(python), __file__, *sys.argv[1:]], check=False, cwd=REPOSITORY).returncode
    sys.path.insert(0, str(REPOSITORY))
    from hypothesis import Phase, given, seed, settings  # noqa: PLC0415  # there only once the environment is

    from compliance.model.rule import Ruleset  # noqa: PLC0415
    from tests.engine.small_ruleset import DAY  # noqa: PLC0415
    from tests.properties.checked_explanations import Tally, check, counted  # noqa: PLC0415
    from tests.properties.random_rulesets import RULESETS, SUBMISSIONS, Content  # noqa: PLC0415

    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    tally, number = Tally(), 0
    while sum(count for name, count in tally.counts.items() if name.startswith("findings")) < wanted:

        @seed(number)
        @settings(max_examples=100, deadline=None, database=None, phases=[Phase.generate])
        @given(ruleset=RULESETS, content=SUBMISSIONS)
        def run(ruleset: Ruleset, content: Content) -> None:
            check(ruleset, content, DAY, tally)

        run()
        number += 1
    print(f"seeds 0 to {number - 1}")
    print("\n".join(counted(tally)))
    print(f"did not hold: {len(tally.faults)}")
    print("\n".join(tally.faults[:20]))
    return 1 if tally.faults else 0


if __name__ == "__main__":
    sys.exit(main())

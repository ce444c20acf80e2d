"""What a part of the proof answers: how much was tried, what did not hold, and what was met on the way."""

#: `tried` and other counters are numbers, which are added up over several runs; `faults` and other lists are joined.
Tally = dict[str, int | list[str]]

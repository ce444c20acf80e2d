"""How fast the engine is, beside others and beside what nothing can be faster than: `python3 benchmarks/run.py`."""

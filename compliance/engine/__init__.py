"""Ruleset and record to findings: what is judged, what it adds up to, and why."""

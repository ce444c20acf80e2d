"""Many records: read in portions, judged fast in several processes, written in their order."""

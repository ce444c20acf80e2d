"""Other engines that are asked the rules of the workload, each in its own language, translated from the conditions in our files."""

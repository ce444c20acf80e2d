"""The command line: arguments and files in, a report and an exit code out; one file a command, and no logic."""

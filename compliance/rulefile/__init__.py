"""Rule files to a ruleset: read strictly, with every fault reported together and where it stands."""

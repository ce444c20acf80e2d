"""The version of this package, which every report names."""

VERSION = "0.1.0"

"""Bytes become records: decoded strictly, held against the record definition, and never trusted."""

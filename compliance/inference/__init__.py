"""Findings to consequences: tags lead to tags until nothing new follows."""

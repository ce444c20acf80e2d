"""An assessment becomes a document: text for a clerk, JSON for programs; nothing is decided here."""

"""Gherkin scenarios: what they may say, whether it holds, and whether they say anything at all."""

"""The measured workload: a record definition, a hundred rules, and records for them."""

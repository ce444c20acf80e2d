"""The conditions people write: reading them, what they mean, and saying them in words."""

"""Names for what is submitted in these tests: bytes and texts as they would be written in a program, short."""


def pytest_make_parametrize_id(val: object) -> str | None:
    """Name a parameter; pytest itself cannot name bytes where names are not escaped."""
    return ascii(val)[:40] if isinstance(val, bytes | str) else None

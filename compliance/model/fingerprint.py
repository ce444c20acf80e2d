"""The 32-bit fingerprint by which durable-rules tells names apart, and the search for two names that share one."""

from collections.abc import Iterable

_OFFSET_BASIS = 0x811C9DC5
_PRIME = 16777619
_MASK = 0xFFFFFFFF
_SIGN_EXTENSION = 0xFFFFFF00


def fnv1a_32(text: str, *, signed: bool = True) -> int:
    """Give the FNV-1a hash of the UTF-8 bytes of a text as durable-rules computes it.

    Its C source adds each byte as a `char`, which the platform takes as signed (x86-64, macOS) or not (Linux on ARM): a byte above 127
    then carries its sign into the upper bits. ASCII is the same either way, and is plain FNV-1a.
    """
    fingerprint = _OFFSET_BASIS
    # What YAML can escape (half of a surrogate pair) must not stop the search; such a name is refused elsewhere.
    for byte in text.encode(errors="surrogatepass"):
        fingerprint ^= byte | _SIGN_EXTENSION if signed and byte > 127 else byte
        fingerprint = fingerprint * _PRIME & _MASK
    return fingerprint


def find_collision(names: Iterable[str]) -> tuple[str, str] | None:
    """Find two different names with one fingerprint, on any platform, or None; the pair is in the order of the names."""
    holders: dict[tuple[bool, int], str] = {}
    for name in names:
        for signed in (True, False):
            holder = holders.setdefault((signed, fnv1a_32(name, signed=signed)), name)
            if holder != name:
                return holder, name
    return None

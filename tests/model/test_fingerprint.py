"""The hash that durable-rules tells names apart by, and two names that share one."""

from ctypes import c_int8, c_uint32

import pytest

from compliance.model.fingerprint import find_collision, fnv1a_32

ASCII_PAIR = ("measure(line-room-staff-guard)", "measure(gate-site-line-shift)")
#: These collide only where a `char` of C is signed, and only where it is not.
SIGNED_PAIR = ("measure(觥艣蒿)", "measure(嫱仑銯)")
UNSIGNED_PAIR = ("measure(厬佻杄)", "measure(姄臫憔)")


@pytest.mark.parametrize(
    ("text", "expected"),
    # The constants that durable-rules' own source writes down for these names, and the published ones of the empty text and `foobar`.
    [
        ("all", 321211332),
        ("any", 740945997),
        ("sid", 3593476751),
        ("id", 926444256),
        ("$forward", 739185624),
        ("", 2166136261),
        ("foobar", 0xBF9CF968),
    ],
)
def test_the_hash_is_the_one_of_the_library(text: str, expected: int) -> None:
    assert fnv1a_32(text) == fnv1a_32(text, signed=False) == expected


def test_bytes_above_ascii_depend_on_the_platform() -> None:
    assert fnv1a_32("停", signed=True) != fnv1a_32("停", signed=False)


@pytest.mark.parametrize("character", ["\x7f", "\x80", "\xbf", "À", "停"])
def test_a_byte_above_127_is_a_negative_number_where_a_char_is_signed(character: str) -> None:
    """Told apart from ASCII exactly where C does: 127 is the last byte that is the same either way."""
    signed = unsigned = 0x811C9DC5
    for byte in character.encode():
        signed = ((signed ^ c_uint32(c_int8(byte).value).value) * 0x01000193) % 2**32
        unsigned = ((unsigned ^ byte) * 0x01000193) % 2**32
    assert (fnv1a_32(character), fnv1a_32(character, signed=False)) == (signed, unsigned)


@pytest.mark.parametrize("pair", [ASCII_PAIR, SIGNED_PAIR, UNSIGNED_PAIR])
def test_a_constructed_collision_is_found(pair: tuple[str, str]) -> None:
    assert any(fnv1a_32(pair[0], signed=signed) == fnv1a_32(pair[1], signed=signed) for signed in (True, False))
    names = ["failed(EO-1)", pair[0], "failed(EO-2)", pair[0], pair[1]]
    assert find_collision(names) == pair
    assert find_collision(reversed(names)) == (pair[1], pair[0])


def test_a_birthday_search_finds_what_the_check_finds() -> None:
    holders: dict[int, str] = {}
    for number in range(400_000):
        name = f"failed(R{number * 7919 % 1000:03}-{number * 104_729 % 1_000_003:06}.{number * 31 % 97})"
        other = holders.setdefault(fnv1a_32(name), name)
        if other != name:
            assert find_collision(["failed(EO-1)", other, name]) == (other, name)
            return
    raise AssertionError("no two names with one hash: the search is broken")


def test_one_name_twice_is_no_collision() -> None:
    assert find_collision(["failed(EO-1)", "failed(EO-1)"]) is None
    assert find_collision([]) is None


def test_half_a_surrogate_pair_is_hashed_like_any_name() -> None:
    assert find_collision(["\ud800", "\udc00", "a"]) is None

"""Which IP numbers may be asked."""

from __future__ import annotations

import pytest

from generator.links.client import is_public, resolve


@pytest.mark.parametrize("number", ["93.184.216.34", "2606:2800:220:1::1", "::ffff:8.8.8.8"])
def test_numbers_on_the_open_internet_may_be_asked(number: str) -> None:
    assert is_public(number)


@pytest.mark.parametrize(
    "number",
    [
        *("127.0.0.1", "127.8.8.8", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1"),
        *("169.254.169.254", "100.64.0.1", "192.0.2.1", "198.18.0.1", "224.0.0.1", "240.0.0.1"),
        *("255.255.255.255", "::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12::1"),
        *("ff02::1", "2001:db8::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1"),
        *("2002:7f00:1::", "2002:a00:1::"),
    ],
)
def test_private_numbers_may_not_also_when_they_are_packed_into_longer_ones(number: str) -> None:
    assert not is_public(number)


def test_a_number_leads_to_itself() -> None:
    assert resolve("127.0.0.1") == ["127.0.0.1"]

"""Which addresses of the network are public: whoever is asked to fetch something goes nowhere else.

After IANA's registries of special-purpose addresses (RFC 6890 and its kin), and what clouds keep inside.
Anything that is not known to be public is not.
"""

import ipaddress

_V4 = """
    0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
    192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15
    198.51.100.0/24 203.0.113.0/24 224.0.0.0/3 168.63.129.16/32
"""
SPECIAL_V4 = tuple(map(ipaddress.IPv4Network, _V4.split()))
"""Private, local, shared, for tests, multicast, reserved; the last is inside of Azure alone."""
PUBLIC_V6 = ipaddress.IPv6Network("2000::/3")
"""All that was ever given out. Loopback, mapped, compatible, translated, link- and site-local, unique local
and multicast addresses are outside of it."""
_V6 = "2001::/23 2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20"
SPECIAL_V6 = tuple(map(ipaddress.IPv6Network, _V6.split()))
"""Inside of it: Teredo and other protocols, examples, 6to4, which all hide another address or none."""
NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
"""How networks that have IPv6 only reach an IPv4 address: it is the last 32 bits."""


def is_public(address: str) -> bool:
    """Whether an IP address, in the one spelling of the standard, belongs to the public network."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(parsed, ipaddress.IPv4Address):
        return not any(parsed in special for special in SPECIAL_V4)
    if parsed.scope_id is not None:
        return False
    if parsed in NAT64:
        return is_public(str(ipaddress.IPv4Address(int(parsed) & 0xFFFFFFFF)))
    return parsed in PUBLIC_V6 and not any(parsed in special for special in SPECIAL_V6)

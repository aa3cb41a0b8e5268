"""A site and a name server of a test: real ones, on this machine, certified by a test's own authority."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import dns.message
import dns.rcode
import dns.rrset
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from handlers.outside import Outside

HERE = "127.0.0.1"
Say = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass
class Site:
    """Answers for every name of `names`, and knows what it was asked."""

    port: int
    trust: ssl.SSLContext
    pages: dict[str, Say | str] = field(default_factory=dict)
    """By host and path: what is said, or the text that stands there."""
    asked: list[str] = field(default_factory=list)
    records: dict[str, list[str]] = field(default_factory=dict)
    """TXT records by name."""
    dns_port: int = 0

    def outside(self, addresses: Mapping[str, Sequence[str]] | None = None) -> Outside:
        """The bot's own way out; names that `addresses` does not have lead here, which it allows."""

        async def resolve(host: str) -> Sequence[str]:
            return (addresses or {}).get(host, [HERE])

        also, nameserver = {HERE: self.port}, (HERE, self.dns_port)
        return Outside(resolve, also=also, trust=self.trust, nameserver=nameserver)

    async def answer(self, request: web.Request) -> web.StreamResponse:
        where = f"{request.host}{request.path_qs}"
        self.asked.append(where)
        said = self.pages.get(where)
        if said is None:
            return web.Response(status=404)
        return web.Response(text=said) if isinstance(said, str) else await said(request)


@asynccontextmanager
async def site(folder: Path, names: Sequence[str]) -> AsyncIterator[Site]:
    """Its certificate is good for `names` alone."""
    key, chain, authority = folder / "key.pem", folder / "chain.pem", folder / "authority.pem"
    _certify(names, key, chain, authority)
    served = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    served.load_cert_chain(chain, key)
    found = Site(0, ssl.create_default_context(cafile=str(authority)))
    runner = web.ServerRunner(web.Server(found.answer), shutdown_timeout=0.1)  # type: ignore[arg-type]
    await runner.setup()
    listens = web.TCPSite(runner, HERE, 0, ssl_context=served)
    await listens.start()
    found.port = int(runner.addresses[0][1])
    loop = asyncio.get_running_loop()
    transport, _ = await loop.create_datagram_endpoint(lambda: _Names(found), local_addr=(HERE, 0))
    found.dns_port = int(transport.get_extra_info("sockname")[1])
    try:
        yield found
    finally:
        transport.close()
        await runner.cleanup()


def leads_to(url: str) -> Say:
    async def redirect(request: web.Request) -> web.StreamResponse:
        return web.Response(status=302, headers={"Location": url})

    return redirect


class _Names(asyncio.DatagramProtocol):
    def __init__(self, site: Site) -> None:
        self._site = site

    def connection_made(self, transport: asyncio.DatagramTransport) -> None:  # type: ignore[override]
        self._transport = transport

    def datagram_received(self, data: bytes, sender: tuple[str, int]) -> None:
        question = dns.message.from_wire(data)
        name = question.question[0].name
        answer = dns.message.make_response(question)
        texts = self._site.records.get(name.to_text(omit_final_dot=True))
        if texts is None:
            answer.set_rcode(dns.rcode.NXDOMAIN)
        else:
            rows = [f'"{text[:200]}" "{text[200:]}"' for text in texts]
            answer.answer.append(dns.rrset.from_text(name, 60, "IN", "TXT", *rows))
        self._transport.sendto(answer.to_wire(), sender)


def _certify(names: Sequence[str], key_file: Path, chain_file: Path, authority_file: Path) -> None:
    authority_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    authority = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Authority of a test")])
    begins = datetime.now(UTC) - timedelta(days=1)

    def certificate(subject: x509.Name, public: ec.EllipticCurvePublicKey) -> x509.CertificateBuilder:
        builder = x509.CertificateBuilder().subject_name(subject).issuer_name(authority).public_key(public)
        builder = builder.serial_number(x509.random_serial_number())
        return builder.not_valid_before(begins).not_valid_after(begins + timedelta(days=9))

    usage = x509.KeyUsage(True, False, False, False, False, True, True, False, False)
    own = certificate(authority, authority_key.public_key())
    own = own.add_extension(x509.BasicConstraints(True, None), True).add_extension(usage, True)
    identifier = x509.SubjectKeyIdentifier.from_public_key(authority_key.public_key())
    root = own.add_extension(identifier, False).sign(authority_key, hashes.SHA256())
    alternatives = x509.SubjectAlternativeName([x509.DNSName(name) for name in names])
    theirs = certificate(x509.Name([]), key.public_key()).add_extension(alternatives, True)
    issuer = x509.AuthorityKeyIdentifier.from_issuer_public_key(authority_key.public_key())
    leaf = theirs.add_extension(issuer, False).sign(authority_key, hashes.SHA256())
    pem = serialization.Encoding.PEM
    authority_file.write_bytes(root.public_bytes(pem))
    chain_file.write_bytes(leaf.public_bytes(pem))
    form, plain = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    key_file.write_bytes(key.private_bytes(pem, form, plain))

"""PostgreSQL for the tests: the server of `TEST_DATABASE_URL`, or one of their own.

Run as a program (`python tests/postgres.py FOLDER PORT FSYNC`) it keeps a server in FOLDER until its standard
input ends. So the server stops with the tests, also when they are killed.
"""

import os
import pwd
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, LiteralString
from uuid import uuid4

import psycopg
from psycopg import sql
from psycopg.rows import TupleRow
from sqlalchemy import URL, make_url

INSTALL = "PostgreSQL is not installed: apt-get install postgresql"
EMPTY = """
DO $$
DECLARE name text; filled boolean;
BEGIN
    PERFORM set_config('session_replication_role', 'replica', true);  -- not even the guard of transfers asks
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
        CONTINUE WHEN name = 'alembic_version';
        EXECUTE format('SELECT EXISTS (SELECT FROM %I)', name) INTO filled;
        IF filled THEN EXECUTE format('DELETE FROM %I', name); END IF;
    END LOOP;
    FOR name IN SELECT sequencename FROM pg_sequences WHERE schemaname = 'public' LOOP
        EXECUTE format('ALTER SEQUENCE %I RESTART', name);
    END LOOP;
END $$"""
TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"
HANG_UP = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()"""
SERVER_OPTIONS = "-c shared_buffers=32MB -c max_connections=50 -c unix_socket_directories="


class NotInstalled(Exception):
    """There is neither TEST_DATABASE_URL nor a PostgreSQL on this machine."""


class Databases:
    """Makes databases on a server, each a copy of one that is filled only once."""

    def __init__(self, server: URL) -> None:
        self._server = server.set(drivername="postgresql")
        self._template = f"fairshare_test_{uuid4().hex}"
        self._emptied: list[str] = []
        self._tables: list[TupleRow] = []

    @contextmanager
    def template(self) -> Iterator[str]:
        """The URL of the database that all others are copied from. Nobody may be connected while they are."""
        self._create(self._template, "template1")
        try:
            yield self._url(self._template)
        finally:
            for name in [*self._emptied, self._template]:
                self._drop(name)

    @contextmanager
    def fresh(self) -> Iterator[str]:
        """A copy that nobody else had."""
        name = self._copy()
        try:
            yield self._url(name)
        finally:
            self._drop(name)

    @contextmanager
    def empty(self) -> Iterator[str]:
        """A copy as it was at first: one that served before, if there is any, for to empty it is much faster
        than to make one."""
        name = self._emptied.pop() if self._emptied else self._copy()
        try:
            yield self._url(name)
        finally:
            if self._is_emptied(name):
                self._emptied.append(name)
            else:
                self._drop(name)

    def _is_emptied(self, name: str) -> bool:
        """False if its tables are others now, or if this account may not."""
        with self._connected(name) as connection:
            connection.execute(HANG_UP)
            if connection.execute(TABLES).fetchall() != self._tables:
                return False
            try:
                connection.execute(EMPTY)
            except psycopg.errors.InsufficientPrivilege:
                return False
        return True

    def _copy(self) -> str:
        name = f"{self._template}_{uuid4().hex[:8]}"
        self._create(name, self._template)
        if not self._tables:
            with self._connected(name) as connection:
                self._tables = connection.execute(TABLES).fetchall()
        return name

    def _create(self, name: str, copy_of: str) -> None:
        self._run("CREATE DATABASE {} TEMPLATE {}", name, copy_of)

    def _drop(self, name: str) -> None:
        self._run("DROP DATABASE {} WITH (FORCE)", name)

    def _run(self, statement: LiteralString, *names: str) -> None:
        with self._connected() as connection:
            connection.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))

    def _connected(self, name: str | None = None) -> psycopg.Connection[TupleRow]:
        return psycopg.connect(self._url(name), autocommit=True)

    def _url(self, name: str | None) -> str:
        url = self._server.set(database=name) if name else self._server
        return url.render_as_string(hide_password=False)


@contextmanager
def running_server(*, durable: bool = False) -> Iterator[URL]:
    """The server of TEST_DATABASE_URL, else one of the tests' own; raises NotInstalled.

    For a test, data lost in a power cut is no loss, and without fsync a fresh database each is cheap.
    """
    given = os.environ.get("TEST_DATABASE_URL")
    if given:
        yield make_url(given)
        return
    _program("initdb")
    _account()
    folder, port = Path(tempfile.mkdtemp(prefix="fairshare-postgres-")), free_port()
    command = [sys.executable, __file__, str(folder), str(port), "on" if durable else "off"]
    keeper = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True
    )
    assert keeper.stdin
    assert keeper.stdout
    try:
        if keeper.stdout.readline() != "ready\n":
            raise RuntimeError("PostgreSQL did not start; what it said stands above")
        yield make_url(f"postgresql://postgres@127.0.0.1:{port}/postgres")
    finally:
        keeper.stdin.close()
        keeper.wait()
        keeper.stdout.close()


def keep_server(folder: Path, port: int, fsync: str) -> None:
    """Runs a server in the folder until the standard input ends, then removes both."""
    account = _account()
    os.chown(folder, account.get("user", -1), account.get("group", -1))
    data, log = folder / "data", folder / "log"

    def run(program: str, *arguments: str) -> None:
        command = [_program(program), "-D", str(data), *arguments]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, **account)
        if done.returncode:
            raise RuntimeError(f"{program}: {done.stderr}\n{log.read_text() if log.exists() else ''}")

    try:
        run("initdb", "--username=postgres", "--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync")
        run(
            "pg_ctl",
            "start",
            "-w",
            "-l",
            str(log),
            "-o",
            f"-h 127.0.0.1 -p {port} -c fsync={fsync} {SERVER_OPTIONS}",
        )
        print("ready", flush=True)
        sys.stdin.read()
        run("pg_ctl", "stop", "-w", "-m", "fast")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _account() -> dict[str, Any]:
    """PostgreSQL refuses to run as root, so its own user runs it then."""
    if os.geteuid() != 0:
        return {}
    try:
        postgres = pwd.getpwnam("postgres")
    except KeyError as error:
        raise NotInstalled(INSTALL) from error
    return {"user": postgres.pw_uid, "group": postgres.pw_gid, "extra_groups": []}


def _program(name: str) -> str:
    newest_first = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda bin: -float(bin.parent.name))
    path = os.pathsep.join([*map(str, newest_first), os.environ.get("PATH", "")])
    found = shutil.which(name, path=path)
    if not found:
        raise NotInstalled(INSTALL)
    return found


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


if __name__ == "__main__":
    keep_server(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])

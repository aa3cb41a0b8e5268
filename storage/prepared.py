"""Statements that every payment makes: put in Core over the tables, compiled once for each engine.

SQLAlchemy looks a statement up by its structure, binds it and wraps its result anew whenever it is executed.
That costs more than the database needs to run it (a row into SQLite: 5 µs by hand, 60 to 290 by Core, 15
prepared). What is not as hot as a payment has no need of it.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Dialect, bindparam
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.dml import Insert, UpdateBase
from sqlalchemy.sql.schema import ScalarElementColumnDefault
from sqlalchemy.sql.selectable import SelectBase
from sqlmodel import Session, SQLModel

Values = Mapping[str, Any]
"""By name of the column, or of the statement's own parameter: plain values, no SQL, no lists."""
Inserting = Callable[[type[SQLModel]], Any]
Statement = UpdateBase | SelectBase


class Prepared:
    """A statement, or how it is put with an engine's own INSERT, which can settle conflicts.

    `Prepared(lambda insert: insert(Account).on_conflict_do_nothing())`. It goes past the objects of the
    session: what they changed must have been flushed. `tx` is one of Storage's, which keep their connection
    at hand: to ask the session for it costs as much as the statement.
    """

    def __init__(self, statement: Statement | Callable[[Inserting], Statement]) -> None:
        self._statement = statement
        self._compiled: dict[tuple[str | int, ...], _Compiled] = {}

    def run(self, tx: Session, values: Values) -> int:
        """Returns how many rows it wrote."""
        return self.run_all(tx, [values])

    def run_all(self, tx: Session, rows: Sequence[Values]) -> int:
        """An INSERT of a few rows that name the same columns, in one statement; returns how many it wrote."""
        connection = tx.info["connection"]
        return int(self._for(connection, rows).execute(connection, rows).rowcount)

    def run_each(self, tx: Session, rows: Sequence[Values]) -> None:
        """Once for each row; all name the same columns."""
        connection = tx.info["connection"]
        self._for(connection, rows[:1]).execute_each(connection, rows)

    def read(self, tx: Session, values: Values) -> list[tuple[Any, ...]]:
        """The rows that it finds."""
        connection = tx.info["connection"]
        compiled = self._for(connection, [values])
        return compiled.found(compiled.execute(connection, [values]).fetchall())

    def _for(self, connection: Connection, rows: Sequence[Values]) -> "_Compiled":
        engine = connection.dialect.name
        shape: tuple[str | int, ...] = (engine, len(rows), *rows[0])
        if shape not in self._compiled:
            put = (
                self._statement
                if isinstance(self._statement, Statement)
                else self._statement(inserting(engine))
            )
            self._compiled[shape] = _Compiled(put, connection.dialect, list(rows[0]), len(rows))
        return self._compiled[shape]


def inserting(engine: str) -> Inserting:
    """Begins an INSERT of that engine."""
    insert: Any = postgresql.insert if engine == "postgresql" else sqlite.insert
    return lambda table: insert(table.__table__)  # type: ignore[attr-defined]


class _Compiled:
    """A statement in the words of one engine, for so many rows that name the same columns."""

    def __init__(self, statement: Statement, dialect: Dialect, names: list[str], rows: int) -> None:
        if isinstance(statement, Insert):
            statement = statement.inline()  # else PostgreSQL returns the new ids, which nobody asked for
        if rows > 1:
            assert isinstance(statement, Insert)
            statement = _of_many(statement, names, rows)
        compiled = statement.compile(dialect=dialect, column_keys=names)
        assert isinstance(compiled, SQLCompiler)
        self._sql = compiled.string
        self._order = compiled.positiontup if compiled.positional else None
        bound = {
            name: parameter.type.dialect_impl(dialect) for parameter, name in compiled.bind_names.items()
        }
        ways_in = {name: type.bind_processor(dialect) for name, type in bound.items()}
        self._ways_in = [(name, process) for name, process in ways_in.items() if process]
        self._constants = {name: compiled.params[name] for name in bound}
        for column in compiled.insert_prefetch:  # what the model fills in
            assert isinstance(column.default, ScalarElementColumnDefault)
            self._constants[column.key] = column.default.arg
        read = [column.type.dialect_impl(dialect) for column in statement.exported_columns]
        self._ways_out = [type.result_processor(dialect, None) for type in read]

    def execute(self, connection: Connection, rows: Sequence[Values]) -> Any:
        """By the driver itself; its errors become SQLAlchemy's. Returns the driver's cursor."""
        return self._by_driver(connection, "execute", self._bind(rows))

    def execute_each(self, connection: Connection, rows: Sequence[Values]) -> None:
        self._by_driver(connection, "executemany", [self._bind([row]) for row in rows])

    def _by_driver(self, connection: Connection, method: str, bound: Any) -> Any:
        driver: Any = connection.connection.driver_connection
        errors: Any = connection.dialect.loaded_dbapi.Error
        try:
            cursor = driver.cursor()
            getattr(cursor, method)(self._sql, bound)
        except errors as error:
            raise DBAPIError.instance(self._sql, bound, error, errors, dialect=connection.dialect) from error
        return cursor

    def found(self, rows: Sequence[Sequence[Any]]) -> list[tuple[Any, ...]]:
        ways = self._ways_out
        return [
            tuple([way(value) if way else value for way, value in zip(ways, row, strict=True)])
            for row in rows
        ]

    def _bind(self, rows: Sequence[Values]) -> Any:
        """The parameters as the driver takes them: by place for SQLite, by name for PostgreSQL."""
        bound = dict(self._constants)
        if len(rows) == 1:
            bound.update(rows[0])
        else:
            bound.update({f"{name}_{n}": value for n, row in enumerate(rows) for name, value in row.items()})
        for name, process in self._ways_in:
            bound[name] = process(bound[name])
        return bound if self._order is None else tuple([bound[name] for name in self._order])


def _of_many(insert: Insert, names: list[str], rows: int) -> Insert:
    types = {name: insert.table.c[name].type for name in names}
    return insert.values(
        [{name: bindparam(f"{name}_{n}", type_=types[name]) for name in names} for n in range(rows)]
    )

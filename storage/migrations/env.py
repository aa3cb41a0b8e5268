"""Alembic runs the migrations on the connection that `Storage.migrate` opened."""

from alembic import context
from sqlmodel import SQLModel

import storage  # noqa: F401  (declares every table)

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()

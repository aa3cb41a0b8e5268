"""Scheduled posts; what was heard of a post before its number was known"""

import sqlalchemy as sa
from alembic import op

import storage.columns

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("placement", schema=None) as batch_op:
        batch_op.add_column(sa.Column("heard", sa.String(), server_default="", nullable=False))

    with op.batch_alter_table("promotion", schema=None) as batch_op:
        batch_op.add_column(sa.Column("heard", sa.String(), server_default="", nullable=False))

    op.create_table(
        "scheduled_post",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("channel_id", sa.BigInteger(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.Column("sealed_words", sa.String(), nullable=False),
        sa.Column("due_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("made_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("retry_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("began_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("unknown_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("held", sa.String(), nullable=False),
        sa.Column("post_id", sa.BigInteger(), nullable=True),
        sa.Column("over_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["channel_id"],
            ["channel.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("scheduled_post", schema=None) as batch_op:
        batch_op.create_index(
            "ix_scheduled_post_due",
            ["due_at"],
            unique=False,
            sqlite_where=sa.text("over_at IS NULL"),
            postgresql_where=sa.text("over_at IS NULL"),
        )
        batch_op.create_index(batch_op.f("ix_scheduled_post_person_id"), ["person_id"], unique=False)


def downgrade() -> None:
    raise NotImplementedError("the books only go forward: restore a backup instead")

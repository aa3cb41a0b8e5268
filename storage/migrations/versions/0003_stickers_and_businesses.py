"""Stickers and businesses"""

import sqlalchemy as sa
from alembic import op

import storage.columns

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "business",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("owner_id", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("description", sa.String(), nullable=False),
        sa.Column("category", sa.String(), nullable=False),
        sa.Column("website", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("created_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("verified_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("verified_domain", sa.String(), nullable=False),
        sa.Column("lost_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("lost_why", sa.String(), nullable=False),
        sa.Column("staff_chat_id", sa.BigInteger(), nullable=True),
        sa.Column("closed_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("quality", sa.String(), nullable=False),
        sa.Column("red_since", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("judged_from", sa.Date(), nullable=False),
        sa.Column("tier", sa.Integer(), nullable=False),
        sa.Column("tier_since", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("slug"),
    )
    with op.batch_alter_table("business", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_business_owner_id"), ["owner_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_business_staff_chat_id"), ["staff_chat_id"], unique=False)

    op.create_table(
        "own_sticker",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.Column("file_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("emoji", sa.String(), nullable=False),
        sa.Column("wanted_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("set_name", sa.String(), nullable=False),
        sa.Column("set_number", sa.Integer(), nullable=False),
        sa.Column("stickers_before", sa.Integer(), nullable=True),
        sa.Column("retry_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("settled_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("refusal", sa.String(), nullable=False),
        sa.Column("set_file_id", sa.String(), nullable=False),
        sa.Column("removed_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("person_id", "message_id"),
    )
    with op.batch_alter_table("own_sticker", schema=None) as batch_op:
        batch_op.create_index(
            "ix_own_sticker_open",
            ["person_id", "id"],
            unique=False,
            sqlite_where=sa.text("settled_at IS NULL"),
            postgresql_where=sa.text("settled_at IS NULL"),
        )
        batch_op.create_index(batch_op.f("ix_own_sticker_person_id"), ["person_id"], unique=False)

    op.create_table(
        "pack",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("artist_id", sa.BigInteger(), nullable=False),
        sa.Column("created_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("published_edition_id", sa.Integer(), nullable=True),
        sa.Column("published_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("taken_down_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("taken_down_by", sa.BigInteger(), nullable=True),
        sa.Column("takedown_reason", sa.String(), nullable=False),
        sa.Column("access", sa.String(), nullable=False),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("sticker_count", sa.Integer(), nullable=False),
        sa.Column("uses", sa.BigInteger(), nullable=False),
        sa.Column("sales", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("pack", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_pack_artist_id"), ["artist_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_pack_published_at"), ["published_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_pack_uses"), ["uses"], unique=False)
        batch_op.create_index("pack_most_used", ["topic", "uses"], unique=False)
        batch_op.create_index("pack_newest", ["topic", "published_at"], unique=False)
        batch_op.create_index("pack_of_access", ["access", "uses"], unique=False)

    op.create_table(
        "pack_use",
        sa.Column("update_id", sa.BigInteger(), nullable=False),
        sa.Column("sticker_id", sa.Integer(), nullable=False),
        sa.Column("pack_id", sa.Integer(), nullable=False),
        sa.Column("artist_id", sa.BigInteger(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("month", sa.String(), nullable=False),
        sa.Column("is_member_use", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("update_id"),
    )
    with op.batch_alter_table("pack_use", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_pack_use_pack_id"), ["pack_id"], unique=False)
        batch_op.create_index("pack_use_of_artist", ["artist_id", "month"], unique=False)
        batch_op.create_index("pack_use_of_member", ["person_id", "month"], unique=False)

    op.create_table(
        "pool_charge",
        sa.Column("charge_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("begins_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("ends_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("granted_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("next_month", sa.String(), nullable=False),
        sa.Column("due_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("charge_id"),
    )
    with op.batch_alter_table("pool_charge", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_pool_charge_due_at"), ["due_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_pool_charge_granted_at"), ["granted_at"], unique=False)

    op.create_table(
        "pool_share",
        sa.Column("charge_id", sa.String(), nullable=False),
        sa.Column("month", sa.String(), nullable=False),
        sa.Column("artist_id", sa.BigInteger(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("uses", sa.Integer(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("reversed_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("charge_id", "month", "artist_id"),
    )
    with op.batch_alter_table("pool_share", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_pool_share_at"), ["at"], unique=False)
        batch_op.create_index("pool_share_of_artist", ["artist_id", "month"], unique=False)

    op.create_table(
        "provider_payout",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("payee_id", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("taken_by", sa.BigInteger(), nullable=False),
        sa.Column("taken_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("put_back_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("paid_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("reference", sa.String(), nullable=False),
        sa.CheckConstraint("amount > 0", name="provider_payout_is_positive"),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("provider_payout", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_provider_payout_payee_id"), ["payee_id"], unique=False)
        batch_op.create_index(
            "one_provider_payout_in_hand",
            ["payee_id", "currency"],
            unique=True,
            sqlite_where=sa.text("paid_at IS NULL AND put_back_at IS NULL"),
            postgresql_where=sa.text("paid_at IS NULL AND put_back_at IS NULL"),
        )

    op.create_table(
        "sticker_count",
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("sticker_id", sa.Integer(), nullable=False),
        sa.Column("pack_id", sa.Integer(), nullable=False),
        sa.Column("uses", sa.Integer(), nullable=False),
        sa.Column("last_used_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("person_id", "sticker_id"),
    )
    with op.batch_alter_table("sticker_count", schema=None) as batch_op:
        batch_op.create_index("sticker_count_recent", ["person_id", "last_used_at"], unique=False)

    op.create_table(
        "api_key",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("prefix", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("business_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("scopes", sa.String(), nullable=False),
        sa.Column("made_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("last_used_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("revoked_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("replaces", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.ForeignKeyConstraint(
            ["replaces"],
            ["api_key.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("prefix"),
    )
    with op.batch_alter_table("api_key", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_api_key_business_id"), ["business_id"], unique=False)

    op.create_table(
        "api_message",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("public_id", sa.String(), nullable=False),
        sa.Column("business_id", sa.Integer(), nullable=False),
        sa.Column("at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("look_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("public_id"),
    )
    with op.batch_alter_table("api_message", schema=None) as batch_op:
        batch_op.create_index("api_message_of_business", ["business_id", "id"], unique=False)
        batch_op.create_index(
            "api_message_to_be_told",
            ["look_at"],
            unique=False,
            sqlite_where=sa.text("look_at IS NOT NULL"),
            postgresql_where=sa.text("look_at IS NOT NULL"),
        )

    op.create_table(
        "appeal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("business_id", sa.Integer(), nullable=False),
        sa.Column("lost_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("sealed_text", sa.String(), nullable=False),
        sa.Column("asked_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("decided_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("decided_by", sa.BigInteger(), nullable=True),
        sa.Column("refusal", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("appeal", schema=None) as batch_op:
        batch_op.create_index("one_open_appeal", ["business_id", "lost_at"], unique=True)

    op.create_table(
        "business_member",
        sa.Column("business_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("since", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("business_id", "person_id"),
    )
    with op.batch_alter_table("business_member", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_business_member_person_id"), ["person_id"], unique=False)

    op.create_table(
        "callback",
        sa.Column("business_id", sa.Integer(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("sealed_secret", sa.String(), nullable=False),
        sa.Column("set_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("rests_until", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("stopped_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("business_id"),
    )
    op.create_table(
        "callback_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(), nullable=False),
        sa.Column("business_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("due_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("delivered_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("failed_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("public_id"),
    )
    with op.batch_alter_table("callback_event", schema=None) as batch_op:
        batch_op.create_index(
            "callback_due",
            ["due_at"],
            unique=False,
            sqlite_where=sa.text("delivered_at IS NULL AND failed_at IS NULL"),
            postgresql_where=sa.text("delivered_at IS NULL AND failed_at IS NULL"),
        )
        batch_op.create_index(batch_op.f("ix_callback_event_business_id"), ["business_id"], unique=False)

    op.create_table(
        "consent_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("business_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("given", sa.Boolean(), nullable=False),
        sa.Column("shown_version", sa.String(), nullable=False),
        sa.Column("via", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("consent_change", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_consent_change_person_id"), ["person_id"], unique=False)

    op.create_table(
        "conversation",
        sa.Column("business_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("staff_chat_id", sa.BigInteger(), nullable=True),
        sa.Column("staff_topic_id", sa.Integer(), nullable=True),
        sa.Column("began_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("last_customer_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("last_staff_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("ended_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("business_id", "person_id"),
    )
    with op.batch_alter_table("conversation", schema=None) as batch_op:
        batch_op.create_index("conversation_topic", ["staff_chat_id", "staff_topic_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_conversation_person_id"), ["person_id"], unique=False)

    op.create_table(
        "customer_report",
        sa.Column("business_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("notice_id", sa.BigInteger(), nullable=False),
        sa.Column("template_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("business_id", "person_id", "day"),
    )
    with op.batch_alter_table("customer_report", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_customer_report_notice_id"), ["notice_id"], unique=False)

    op.create_table(
        "description",
        sa.Column("channel_id", sa.BigInteger(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("words_hash", sa.String(), nullable=False),
        sa.Column("approved_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("approved_by", sa.BigInteger(), nullable=True),
        sa.Column("wish", sa.String(), nullable=False),
        sa.Column("wished_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["channel_id"],
            ["channel.id"],
        ),
        sa.PrimaryKeyConstraint("channel_id"),
    )
    op.create_table(
        "edition",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("pack_id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("access", sa.String(), nullable=False),
        sa.Column("stars", sa.Integer(), nullable=False),
        sa.Column("wants_public_set", sa.Boolean(), nullable=False),
        sa.Column("cover_sticker_id", sa.Integer(), nullable=True),
        sa.Column("created_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("submitted_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("decided_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("decided_by", sa.BigInteger(), nullable=True),
        sa.Column("refusal", sa.String(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("sheet_file_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["pack_id"],
            ["pack.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("edition", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_edition_pack_id"), ["pack_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_edition_submitted_at"), ["submitted_at"], unique=False)
        batch_op.create_index(
            "one_open_edition",
            ["pack_id"],
            unique=True,
            sqlite_where=sa.text("decided_at IS NULL"),
            postgresql_where=sa.text("decided_at IS NULL"),
        )

    op.create_table(
        "follow",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("business_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("customer_code", sa.String(), nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("since", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("ended_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("blocked_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("service", sa.Boolean(), nullable=False),
        sa.Column("codes", sa.Boolean(), nullable=False),
        sa.Column("offers", sa.Boolean(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("age_band", sa.String(), nullable=False),
        sa.Column("shows_name", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("business_id", "person_id"),
        sa.UniqueConstraint("customer_code"),
    )
    with op.batch_alter_table("follow", schema=None) as batch_op:
        batch_op.create_index("follow_by_code", ["business_id", "customer_code"], unique=False)
        batch_op.create_index(batch_op.f("ix_follow_person_id"), ["person_id"], unique=False)

    op.create_table(
        "idempotent_call",
        sa.Column("business_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("request_hash", sa.String(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("business_id", "key"),
    )
    with op.batch_alter_table("idempotent_call", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_idempotent_call_at"), ["at"], unique=False)

    op.create_table(
        "invoice",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("payload", sa.String(), nullable=False),
        sa.Column("business_id", sa.Integer(), nullable=False),
        sa.Column("payee_id", sa.BigInteger(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("asked_by", sa.BigInteger(), nullable=False),
        sa.Column("sealed_title", sa.String(), nullable=False),
        sa.Column("sealed_description", sa.String(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("shares", sa.String(), nullable=False),
        sa.Column("order_id", sa.String(), nullable=False),
        sa.Column("created_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("expires_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("paid_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("reserved_by", sa.String(), nullable=False),
        sa.Column("reserved_until", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.CheckConstraint("amount > 0", name="invoice_is_positive"),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("payload"),
    )
    with op.batch_alter_table("invoice", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_invoice_business_id"), ["business_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_invoice_payee_id"), ["payee_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_invoice_person_id"), ["person_id"], unique=False)

    op.create_table(
        "licence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("pack_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("how", sa.String(), nullable=False),
        sa.Column("charge_id", sa.String(), nullable=False),
        sa.Column("since", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["pack_id"],
            ["pack.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("person_id", "pack_id", "charge_id"),
    )
    with op.batch_alter_table("licence", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_licence_charge_id"), ["charge_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_licence_pack_id"), ["pack_id"], unique=False)
        batch_op.create_index("licence_by_age", ["person_id", "since"], unique=False)

    op.create_table(
        "notice_template",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("business_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("category", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("button_label", sa.String(), nullable=False),
        sa.Column("button_url", sa.String(), nullable=False),
        sa.Column("picture", sa.String(), nullable=False),
        sa.Column("picture_hash", sa.String(), nullable=False),
        sa.Column("samples", sa.String(), nullable=False),
        sa.Column("is_alert", sa.Boolean(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("replaces", sa.Integer(), nullable=True),
        sa.Column("created_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("submitted_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("decided_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("decided_by", sa.BigInteger(), nullable=True),
        sa.Column("refusal", sa.String(), nullable=False),
        sa.Column("pauses", sa.Integer(), nullable=False),
        sa.Column("paused_until", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("off_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("off_why", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.ForeignKeyConstraint(
            ["replaces"],
            ["notice_template.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("notice_template", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_notice_template_business_id"), ["business_id"], unique=False)

    op.create_table(
        "old_timetable",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("channel_id", sa.BigInteger(), nullable=False),
        sa.Column("until", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("timezone", sa.String(), nullable=False),
        sa.Column("posts_per_day", sa.Integer(), nullable=False),
        sa.Column("quiet_from", sa.Integer(), nullable=False),
        sa.Column("quiet_to", sa.Integer(), nullable=False),
        sa.Column("gap_hours", sa.Integer(), nullable=False),
        sa.Column("suspended_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["channel_id"],
            ["channel.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("old_timetable", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_old_timetable_channel_id"), ["channel_id"], unique=False)

    op.create_table(
        "pack_complaint",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("pack_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("sealed_words", sa.String(), nullable=False),
        sa.Column("at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("decided_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("decided_by", sa.BigInteger(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["pack_id"],
            ["pack.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("pack_complaint", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_pack_complaint_pack_id"), ["pack_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_pack_complaint_person_id"), ["person_id"], unique=False)
        batch_op.create_index(
            "one_open_complaint",
            ["pack_id", "person_id"],
            unique=True,
            sqlite_where=sa.text("decided_at IS NULL"),
            postgresql_where=sa.text("decided_at IS NULL"),
        )

    op.create_table(
        "pack_gift",
        sa.Column("token", sa.String(), nullable=False),
        sa.Column("charge_id", sa.String(), nullable=False),
        sa.Column("buyer_id", sa.BigInteger(), nullable=False),
        sa.Column("pack_id", sa.Integer(), nullable=False),
        sa.Column("sealed_giver", sa.String(), nullable=False),
        sa.Column("made_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("redeemed_by", sa.BigInteger(), nullable=True),
        sa.Column("redeemed_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("revoked_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["pack_id"],
            ["pack.id"],
        ),
        sa.PrimaryKeyConstraint("token"),
        sa.UniqueConstraint("charge_id"),
    )
    with op.batch_alter_table("pack_gift", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_pack_gift_buyer_id"), ["buyer_id"], unique=False)

    op.create_table(
        "pack_sale",
        sa.Column("charge_id", sa.String(), nullable=False),
        sa.Column("pack_id", sa.Integer(), nullable=False),
        sa.Column("artist_id", sa.BigInteger(), nullable=False),
        sa.Column("buyer_id", sa.BigInteger(), nullable=False),
        sa.Column("stars", sa.Integer(), nullable=False),
        sa.Column("is_gift", sa.Boolean(), nullable=False),
        sa.Column("at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("refunded_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["pack_id"],
            ["pack.id"],
        ),
        sa.PrimaryKeyConstraint("charge_id"),
    )
    with op.batch_alter_table("pack_sale", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_pack_sale_artist_id"), ["artist_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_pack_sale_at"), ["at"], unique=False)
        batch_op.create_index(batch_op.f("ix_pack_sale_pack_id"), ["pack_id"], unique=False)

    op.create_table(
        "pack_word",
        sa.Column("pack_id", sa.Integer(), nullable=False),
        sa.Column("word", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("sticker_id", sa.Integer(), nullable=False),
        sa.Column("is_members", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["pack_id"],
            ["pack.id"],
        ),
        sa.PrimaryKeyConstraint("pack_id", "word", "sticker_id"),
    )
    with op.batch_alter_table("pack_word", schema=None) as batch_op:
        batch_op.create_index("pack_word_anywhere", ["word", "pack_id"], unique=False)
        batch_op.create_index("pack_word_of_members", ["is_members", "word", "sticker_id"], unique=False)

    op.create_table(
        "plan_end",
        sa.Column("business_id", sa.Integer(), nullable=False),
        sa.Column("plan", sa.String(), nullable=False),
        sa.Column("until", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("warned_of", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("told_of", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("business_id", "plan"),
    )
    with op.batch_alter_table("plan_end", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_plan_end_until"), ["until"], unique=False)

    op.create_table(
        "plan_period",
        sa.Column("charge_id", sa.String(), nullable=False),
        sa.Column("business_id", sa.Integer(), nullable=False),
        sa.Column("payer_id", sa.BigInteger(), nullable=False),
        sa.Column("plan", sa.String(), nullable=False),
        sa.Column("begins_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("begins_subscription", sa.Boolean(), nullable=False),
        sa.Column("cancelled_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("granted_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("charge_id"),
    )
    with op.batch_alter_table("plan_period", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_plan_period_business_id"), ["business_id"], unique=False)

    op.create_table(
        "plan_use",
        sa.Column("business_id", sa.Integer(), nullable=False),
        sa.Column("begins_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("recipients", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("business_id", "begins_at"),
    )
    op.create_table(
        "quality_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("business_id", sa.Integer(), nullable=False),
        sa.Column("at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("before", sa.String(), nullable=False),
        sa.Column("after", sa.String(), nullable=False),
        sa.Column("lost_verification", sa.Boolean(), nullable=False),
        sa.Column("numbers", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("quality_change", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_quality_change_business_id"), ["business_id"], unique=False)

    op.create_table(
        "quality_day",
        sa.Column("business_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("template_id", sa.Integer(), nullable=False),
        sa.Column("recipients", sa.Integer(), nullable=False),
        sa.Column("stops", sa.Integer(), nullable=False),
        sa.Column("reports", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("business_id", "day", "template_id"),
    )
    op.create_table(
        "staff_message",
        sa.Column("staff_chat_id", sa.BigInteger(), nullable=False),
        sa.Column("staff_message_id", sa.BigInteger(), nullable=False),
        sa.Column("business_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("customer_message_id", sa.BigInteger(), nullable=False),
        sa.Column("at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("staff_chat_id", "staff_message_id"),
    )
    with op.batch_alter_table("staff_message", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_staff_message_at"), ["at"], unique=False)
        batch_op.create_index(batch_op.f("ix_staff_message_person_id"), ["person_id"], unique=False)

    op.create_table(
        "sticker",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("pack_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("file_id", sa.String(), nullable=False),
        sa.Column("unique_hash", sa.String(), nullable=False),
        sa.Column("added_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("thumb", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["pack_id"],
            ["pack.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("pack_id", "unique_hash"),
    )
    with op.batch_alter_table("sticker", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_sticker_unique_hash"), ["unique_hash"], unique=False)

    op.create_table(
        "team_invitation",
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("business_id", sa.Integer(), nullable=False),
        sa.Column("made_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("expires_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("used_by", sa.BigInteger(), nullable=True),
        sa.Column("used_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("hash"),
    )
    with op.batch_alter_table("team_invitation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_team_invitation_business_id"), ["business_id"], unique=False)

    op.create_table(
        "team_rest",
        sa.Column("business_id", sa.Integer(), nullable=False),
        sa.Column("since", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("business_id"),
    )
    op.create_table(
        "verification",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("business_id", sa.Integer(), nullable=False),
        sa.Column("domain", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("method", sa.String(), nullable=False),
        sa.Column("token", sa.String(), nullable=False),
        sa.Column("asked_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("checked_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("proved_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("decided_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("decided_by", sa.BigInteger(), nullable=True),
        sa.Column("refusal", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("verification", schema=None) as batch_op:
        batch_op.create_index(
            "one_open_verification",
            ["business_id"],
            unique=True,
            sqlite_where=sa.text("decided_at IS NULL"),
            postgresql_where=sa.text("decided_at IS NULL"),
        )

    op.create_table(
        "edition_sticker",
        sa.Column("edition_id", sa.Integer(), nullable=False),
        sa.Column("sticker_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("emoji", sa.String(), nullable=False),
        sa.Column("keywords", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["edition_id"],
            ["edition.id"],
        ),
        sa.ForeignKeyConstraint(
            ["sticker_id"],
            ["sticker.id"],
        ),
        sa.PrimaryKeyConstraint("edition_id", "sticker_id"),
    )
    with op.batch_alter_table("edition_sticker", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_edition_sticker_sticker_id"), ["sticker_id"], unique=False)

    op.create_table(
        "invoice_payment",
        sa.Column("charge_id", sa.String(), nullable=False),
        sa.Column("invoice_id", sa.Integer(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("provider_charge_id", sa.String(), nullable=False),
        sa.Column("is_extra", sa.Boolean(), nullable=False),
        sa.Column("at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("refunded_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["invoice_id"],
            ["invoice.id"],
        ),
        sa.PrimaryKeyConstraint("charge_id"),
    )
    with op.batch_alter_table("invoice_payment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_invoice_payment_at"), ["at"], unique=False)
        batch_op.create_index(batch_op.f("ix_invoice_payment_invoice_id"), ["invoice_id"], unique=False)

    op.create_table(
        "promotion_proof",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("due_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("retry_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("checked_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("found", sa.String(), nullable=False),
        sa.Column("promotion_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["promotion_id"],
            ["promotion.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("promotion_id", "due_at"),
    )
    with op.batch_alter_table("promotion_proof", schema=None) as batch_op:
        batch_op.create_index(
            "ix_promotion_proof_waiting",
            ["due_at"],
            unique=False,
            sqlite_where=sa.text("checked_at IS NULL"),
            postgresql_where=sa.text("checked_at IS NULL"),
        )

    op.create_table(
        "promotion_report",
        sa.Column("promotion_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["promotion_id"],
            ["promotion.id"],
        ),
        sa.PrimaryKeyConstraint("promotion_id", "person_id"),
    )
    op.create_table(
        "public_set",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("pack_id", sa.Integer(), nullable=False),
        sa.Column("edition_id", sa.Integer(), nullable=False),
        sa.Column("owner_id", sa.BigInteger(), nullable=False),
        sa.Column("wanted_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("next_position", sa.Integer(), nullable=False),
        sa.Column("retry_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("done_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("failed", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["edition_id"],
            ["edition.id"],
        ),
        sa.ForeignKeyConstraint(
            ["pack_id"],
            ["pack.id"],
        ),
        sa.PrimaryKeyConstraint("name"),
    )
    with op.batch_alter_table("public_set", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_public_set_owner_id"), ["owner_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_public_set_pack_id"), ["pack_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_public_set_retry_at"), ["retry_at"], unique=False)

    op.create_table(
        "sending",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("business_id", sa.Integer(), nullable=False),
        sa.Column("template_id", sa.Integer(), nullable=False),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("asked_by", sa.String(), nullable=False),
        sa.Column("created_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("starts_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("in_plan", sa.Integer(), nullable=False),
        sa.Column("fee", sa.BigInteger(), nullable=False),
        sa.Column("each", sa.BigInteger(), nullable=False),
        sa.Column("held", sa.BigInteger(), nullable=False),
        sa.Column("charged", sa.BigInteger(), nullable=False),
        sa.Column("sent", sa.Integer(), nullable=False),
        sa.Column("sealed_values", sa.String(), nullable=False),
        sa.Column("segment", sa.String(), nullable=False),
        sa.Column("stage", sa.Integer(), nullable=False),
        sa.Column("stage_until", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("released", sa.Integer(), nullable=False),
        sa.Column("why_stopped", sa.String(), nullable=False),
        sa.Column("ended_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.ForeignKeyConstraint(
            ["template_id"],
            ["notice_template.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("sending", schema=None) as batch_op:
        batch_op.create_index(
            "open_sending",
            ["starts_at"],
            unique=False,
            sqlite_where=sa.text("ended_at IS NULL"),
            postgresql_where=sa.text("ended_at IS NULL"),
        )
        batch_op.create_index("sending_of_business", ["business_id", "created_at"], unique=False)

    op.create_table(
        "notice",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("public_id", sa.String(), nullable=False),
        sa.Column("sending_id", sa.String(), nullable=False),
        sa.Column("business_id", sa.Integer(), nullable=False),
        sa.Column("template_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=True),
        sa.Column("customer_code", sa.String(), nullable=False),
        sa.Column("sealed_values", sa.String(), nullable=False),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("not_before", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("expires_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("claimed_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("stopped_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("clicked_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("cleared_at", storage.columns.UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["sending_id"],
            ["sending.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("public_id"),
    )
    with op.batch_alter_table("notice", schema=None) as batch_op:
        batch_op.create_index(
            "notice_claimed",
            ["claimed_at"],
            unique=False,
            sqlite_where=sa.text("state = 'sending'"),
            postgresql_where=sa.text("state = 'sending'"),
        )
        batch_op.create_index(
            "notice_due",
            ["priority", "not_before", "id"],
            unique=False,
            sqlite_where=sa.text("state = 'queued'"),
            postgresql_where=sa.text("state = 'queued'"),
        )
        batch_op.create_index(
            "notice_expiring",
            ["expires_at"],
            unique=False,
            sqlite_where=sa.text("expires_at IS NOT NULL AND cleared_at IS NULL"),
            postgresql_where=sa.text("expires_at IS NOT NULL AND cleared_at IS NULL"),
        )
        batch_op.create_index("notice_of_customer", ["business_id", "person_id"], unique=False)
        batch_op.create_index("notice_of_sending", ["sending_id", "state"], unique=False)

    op.create_table(
        "sending_list",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("business_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("template_id", sa.Integer(), nullable=False),
        sa.Column("sending_id", sa.String(), nullable=True),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("sealed_rows", sa.String(), nullable=False),
        sa.Column("made_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.ForeignKeyConstraint(
            ["sending_id"],
            ["sending.id"],
        ),
        sa.ForeignKeyConstraint(
            ["template_id"],
            ["notice_template.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("sending_id"),
    )
    with op.batch_alter_table("sending_list", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_sending_list_business_id"), ["business_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_sending_list_person_id"), ["person_id"], unique=False)

    with op.batch_alter_table("channel", schema=None) as batch_op:
        batch_op.add_column(sa.Column("barred_at", storage.columns.UtcDateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("barred", sa.String(), server_default="", nullable=False))
        batch_op.add_column(
            sa.Column("reports_read_at", storage.columns.UtcDateTime(timezone=True), nullable=True)
        )

    with op.batch_alter_table("grant", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_grant_granted_at"), ["granted_at"], unique=False)

    with op.batch_alter_table("orders", schema=None) as batch_op:
        batch_op.add_column(sa.Column("title", sa.String(), server_default="", nullable=False))

    with op.batch_alter_table("promotion", schema=None) as batch_op:
        batch_op.add_column(sa.Column("seed", sa.BigInteger(), nullable=True))
        batch_op.add_column(
            sa.Column("altered_at", storage.columns.UtcDateTime(timezone=True), nullable=True)
        )
        batch_op.add_column(sa.Column("keyboard", sa.String(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("lost", sa.Integer(), server_default="0", nullable=False))
        batch_op.add_column(sa.Column("taken_back", sa.Integer(), server_default="0", nullable=False))


def downgrade() -> None:
    raise NotImplementedError("the books only go forward: restore a backup instead")

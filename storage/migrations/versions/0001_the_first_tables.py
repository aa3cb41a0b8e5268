"""The first tables"""

import sqlalchemy as sa
from alembic import op

import storage.columns

revision = '0001'
down_revision = None
branch_labels = None
depends_on = None


SQLITE_GUARDS = tuple(
    f"""
    CREATE TRIGGER transfer_is_never_{verb.lower()}d BEFORE {verb} ON transfer
    BEGIN SELECT RAISE(ABORT, 'transfers are never changed: write a new one that reverses it'); END
    """
    for verb in ("UPDATE", "DELETE")
)
POSTGRESQL_GUARDS = (
    """
    CREATE FUNCTION transfers_are_never_changed() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'transfers are never changed: write a new one that reverses it'; END $$
    """,
    """
    CREATE TRIGGER transfer_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON transfer
    FOR EACH STATEMENT EXECUTE FUNCTION transfers_are_never_changed()
    """,
)


def upgrade() -> None:
    create_tables()
    sqlite = op.get_bind().dialect.name == "sqlite"
    for guard in SQLITE_GUARDS if sqlite else POSTGRESQL_GUARDS:
        op.execute(guard)


def create_tables() -> None:
    op.create_table('account',
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('balance', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('name')
    )
    op.create_table('alarm',
    sa.Column('key', sa.String(), nullable=False),
    sa.Column('text', sa.String(), nullable=False),
    sa.Column('raised_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.Column('told_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('key')
    )
    op.create_table('campaign',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('advertiser_id', sa.BigInteger(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('text', sa.String(), nullable=False),
    sa.Column('button_label', sa.String(), nullable=False),
    sa.Column('button_url', sa.String(), nullable=False),
    sa.Column('category', sa.String(), nullable=False),
    sa.Column('bid', sa.BigInteger(), nullable=False),
    sa.Column('stars', sa.Integer(), nullable=False),
    sa.Column('first_day', sa.Date(), nullable=False),
    sa.Column('last_day', sa.Date(), nullable=False),
    sa.Column('content_hash', sa.String(), nullable=False),
    sa.Column('created_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.Column('paid_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('approved_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('approved_by', sa.BigInteger(), nullable=True),
    sa.Column('stopped_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('stop_reason', sa.String(), nullable=False),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('campaign', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_campaign_advertiser_id'), ['advertiser_id'], unique=False)

    op.create_table('channel',
    sa.Column('id', sa.BigInteger(), nullable=False),
    sa.Column('title', sa.String(), nullable=False),
    sa.Column('username', sa.String(), nullable=False),
    sa.Column('owner_id', sa.BigInteger(), nullable=False),
    sa.Column('subscribers', sa.Integer(), nullable=False),
    sa.Column('counted_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('timezone', sa.String(), nullable=False),
    sa.Column('posts_per_day', sa.Integer(), nullable=False),
    sa.Column('quiet_from', sa.Integer(), nullable=False),
    sa.Column('quiet_to', sa.Integer(), nullable=False),
    sa.Column('gap_hours', sa.Integer(), nullable=False),
    sa.Column('floor', sa.BigInteger(), nullable=False),
    sa.Column('refused_categories', sa.String(), nullable=False),
    sa.Column('joined_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.Column('paused_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('suspended_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('suspended', sa.String(), nullable=False),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('channel', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_channel_owner_id'), ['owner_id'], unique=False)

    op.create_table('daytotal',
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('amount', sa.BigInteger(), nullable=False),
    sa.Column('transfers', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('day', 'kind')
    )
    op.create_table('draft',
    sa.Column('person_id', sa.BigInteger(), nullable=False),
    sa.Column('wizard', sa.String(), nullable=False),
    sa.Column('step', sa.String(), nullable=False),
    sa.Column('sealed_answers', sa.String(), nullable=False),
    sa.Column('updated_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('person_id')
    )
    op.create_table('freecommand',
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('first_served_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('name')
    )
    op.create_table('grant',
    sa.Column('charge_id', sa.String(), nullable=False),
    sa.Column('person_id', sa.BigInteger(), nullable=False),
    sa.Column('plan', sa.String(), nullable=False),
    sa.Column('begins_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.Column('days', sa.Integer(), nullable=False),
    sa.Column('granted_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.Column('revoked_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('charge_id')
    )
    with op.batch_alter_table('grant', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_grant_person_id'), ['person_id'], unique=False)

    op.create_table('inbox',
    sa.Column('update_id', sa.BigInteger(), autoincrement=False, nullable=False),
    sa.Column('raw', sa.Text(), nullable=True),
    sa.Column('chat', sa.String(), nullable=False),
    sa.Column('lane', sa.String(), nullable=False),
    sa.Column('received_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.Column('attempts', sa.Integer(), server_default='0', nullable=False),
    sa.Column('retry_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('done_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('failed_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('reason', sa.String(), nullable=True),
    sa.PrimaryKeyConstraint('update_id')
    )
    with op.batch_alter_table('inbox', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_inbox_received_at'), ['received_at'], unique=False)
        batch_op.create_index('ix_inbox_waiting', ['update_id'], unique=False, sqlite_where=sa.text('done_at IS NULL'), postgresql_where=sa.text('done_at IS NULL'))

    op.create_table('membership',
    sa.Column('person_id', sa.BigInteger(), nullable=False),
    sa.Column('until', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.Column('subscription_charge_id', sa.String(), nullable=True),
    sa.Column('subscription_order_id', sa.String(), nullable=True),
    sa.Column('subscription_until', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('cancelled_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('warned_of', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('told_of', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('person_id')
    )
    with op.batch_alter_table('membership', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_membership_until'), ['until'], unique=False)

    op.create_table('orders',
    sa.Column('id', sa.String(), nullable=False),
    sa.Column('buyer_id', sa.BigInteger(), nullable=False),
    sa.Column('product', sa.String(), nullable=False),
    sa.Column('subject', sa.String(), nullable=False),
    sa.Column('stars', sa.Integer(), nullable=False),
    sa.Column('shares', sa.String(), nullable=False),
    sa.Column('repeatable', sa.Boolean(), nullable=False),
    sa.Column('created_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.Column('expires_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.Column('paid_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('withdrawn_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('reserved_by', sa.String(), server_default='', nullable=False),
    sa.Column('reserved_until', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.CheckConstraint('stars > 0', name='price_is_positive'),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('orders', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_orders_buyer_id'), ['buyer_id'], unique=False)

    op.create_table('owed_message',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('key', sa.String(), nullable=True),
    sa.Column('chat_id', sa.BigInteger(), nullable=False),
    sa.Column('method', sa.String(), nullable=False),
    sa.Column('is_reply', sa.Boolean(), nullable=False),
    sa.Column('params', sa.Text(), nullable=True),
    sa.Column('due_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.Column('attempts', sa.Integer(), server_default='0', nullable=False),
    sa.Column('sent_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('message_id', sa.BigInteger(), nullable=True),
    sa.Column('failed_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('reason', sa.String(), nullable=True),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('key')
    )
    with op.batch_alter_table('owed_message', schema=None) as batch_op:
        batch_op.create_index('ix_owed_message_due', ['due_at'], unique=False, sqlite_where=sa.text('sent_at IS NULL AND failed_at IS NULL'), postgresql_where=sa.text('sent_at IS NULL AND failed_at IS NULL'))

    op.create_table('owner',
    sa.Column('person_id', sa.BigInteger(), nullable=False),
    sa.Column('claimed_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('person_id')
    )
    op.create_table('payment',
    sa.Column('charge_id', sa.String(), nullable=False),
    sa.Column('payer_id', sa.BigInteger(), nullable=False),
    sa.Column('order_id', sa.String(), nullable=False),
    sa.Column('stars', sa.BigInteger(), nullable=False),
    sa.Column('is_recurring', sa.Boolean(), nullable=False),
    sa.Column('telegram_expiry', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('booked_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('charge_id')
    )
    with op.batch_alter_table('payment', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_payment_order_id'), ['order_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_payment_payer_id'), ['payer_id'], unique=False)

    op.create_table('person',
    sa.Column('id', sa.BigInteger(), nullable=False),
    sa.Column('telegram_language', sa.String(), nullable=False),
    sa.Column('language', sa.String(), nullable=False),
    sa.Column('timezone', sa.String(), nullable=False),
    sa.Column('first_seen_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.Column('unreachable_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_table('refund',
    sa.Column('charge_id', sa.String(), nullable=False),
    sa.Column('payer_id', sa.BigInteger(), nullable=False),
    sa.Column('at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.Column('source', sa.String(), nullable=False),
    sa.PrimaryKeyConstraint('charge_id')
    )
    op.create_table('reminder',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.BigInteger(), nullable=False),
    sa.Column('sealed_text', sa.String(), nullable=False),
    sa.Column('due_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.Column('repeat', sa.String(), nullable=False),
    sa.Column('done_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('reminder', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_reminder_person_id'), ['person_id'], unique=False)
        batch_op.create_index('reminder_due', ['done_at', 'due_at'], unique=False)

    op.create_table('ticket',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.BigInteger(), nullable=False),
    sa.Column('about', sa.String(), nullable=False),
    sa.Column('sealed_question', sa.String(), nullable=False),
    sa.Column('opened_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.Column('answered_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('answered_by', sa.BigInteger(), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('ticket', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_ticket_person_id'), ['person_id'], unique=False)

    op.create_table('transfer',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('key', sa.String(), nullable=False),
    sa.Column('source', sa.String(), nullable=False),
    sa.Column('target', sa.String(), nullable=False),
    sa.Column('amount', sa.BigInteger(), nullable=False),
    sa.Column('cause', sa.String(), nullable=False),
    sa.Column('reverses', sa.Integer(), nullable=True),
    sa.Column('at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.CheckConstraint('amount > 0', name='amount_is_positive'),
    sa.CheckConstraint('source <> target', name='accounts_differ'),
    sa.ForeignKeyConstraint(['reverses'], ['transfer.id'], ),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('kind', 'key'),
    sa.UniqueConstraint('reverses')
    )
    with op.batch_alter_table('transfer', schema=None) as batch_op:
        batch_op.create_index('transfer_by_source', ['source', 'at'], unique=False)
        batch_op.create_index('transfer_by_target', ['target', 'at'], unique=False)

    op.create_table('placement',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('channel_id', sa.BigInteger(), nullable=False),
    sa.Column('campaign_id', sa.Integer(), nullable=False),
    sa.Column('slot_day', sa.Date(), nullable=False),
    sa.Column('slot_number', sa.Integer(), nullable=False),
    sa.Column('price', sa.BigInteger(), nullable=False),
    sa.Column('subscribers', sa.Integer(), nullable=False),
    sa.Column('payee_id', sa.BigInteger(), nullable=False),
    sa.Column('shares', sa.String(), nullable=False),
    sa.Column('intended_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.Column('message_id', sa.Integer(), nullable=True),
    sa.Column('posted_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('ends_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('unknown_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('retry_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('removal_tried_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('removed_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('settled_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('earned', sa.BigInteger(), nullable=True),
    sa.Column('voided_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('reason', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['campaign_id'], ['campaign.id'], ),
    sa.ForeignKeyConstraint(['channel_id'], ['channel.id'], ),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('channel_id', 'slot_day', 'slot_number')
    )
    with op.batch_alter_table('placement', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_placement_campaign_id'), ['campaign_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_placement_ends_at'), ['ends_at'], unique=False)
        batch_op.create_index(batch_op.f('ix_placement_intended_at'), ['intended_at'], unique=False)
        batch_op.create_index(batch_op.f('ix_placement_payee_id'), ['payee_id'], unique=False)

    op.create_table('report',
    sa.Column('placement_id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.BigInteger(), nullable=False),
    sa.Column('reason', sa.String(), nullable=False),
    sa.Column('at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['placement_id'], ['placement.id'], ),
    sa.PrimaryKeyConstraint('placement_id', 'person_id')
    )


def downgrade() -> None:
    raise NotImplementedError("the books only go forward: restore a backup instead")

"""Money and the market"""

import sqlalchemy as sa
from alembic import op

import storage.columns

revision = '0002'
down_revision = '0001'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('bonus',
    sa.Column('key', sa.String(), nullable=False),
    sa.Column('person_id', sa.BigInteger(), nullable=False),
    sa.Column('begins_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.Column('days', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('key')
    )
    with op.batch_alter_table('bonus', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_bonus_person_id'), ['person_id'], unique=False)

    op.create_table('fair_day',
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('impressions', sa.BigInteger(), nullable=False),
    sa.Column('members', sa.Integer(), nullable=False),
    sa.Column('shared_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('day')
    )
    op.create_table('gift',
    sa.Column('token', sa.String(), nullable=False),
    sa.Column('charge_id', sa.String(), nullable=False),
    sa.Column('buyer_id', sa.BigInteger(), nullable=False),
    sa.Column('plan', sa.String(), nullable=False),
    sa.Column('sealed_giver', sa.String(), nullable=False),
    sa.Column('made_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.Column('redeemed_by', sa.BigInteger(), nullable=True),
    sa.Column('redeemed_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('revoked_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('token'),
    sa.UniqueConstraint('charge_id')
    )
    with op.batch_alter_table('gift', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_gift_buyer_id'), ['buyer_id'], unique=False)

    op.create_table('holding',
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('balance', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('kind')
    )
    op.create_table('payout',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('payee_id', sa.BigInteger(), nullable=False),
    sa.Column('amount', sa.BigInteger(), nullable=False),
    sa.Column('rail', sa.String(), nullable=False),
    sa.Column('gift_id', sa.String(), nullable=False),
    sa.Column('sealed_destination', sa.String(), nullable=False),
    sa.Column('requested_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.Column('taken_by', sa.BigInteger(), nullable=True),
    sa.Column('taken_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('paid_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('paid_by', sa.BigInteger(), nullable=True),
    sa.Column('reference', sa.String(), nullable=False),
    sa.Column('returned_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('returned_by', sa.BigInteger(), nullable=True),
    sa.Column('reason', sa.String(), nullable=False),
    sa.Column('told_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.CheckConstraint('amount > 0', name='payout_is_positive'),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('payout', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_payout_payee_id'), ['payee_id'], unique=False)
        batch_op.create_index('one_open_payout', ['payee_id'], unique=True, sqlite_where=sa.text('paid_at IS NULL AND returned_at IS NULL'), postgresql_where=sa.text('paid_at IS NULL AND returned_at IS NULL'))

    op.create_table('promo_code',
    sa.Column('code', sa.String(), nullable=False),
    sa.Column('batch', sa.String(), nullable=False),
    sa.Column('gives', sa.String(), nullable=False),
    sa.Column('amount', sa.Integer(), nullable=False),
    sa.Column('uses_max', sa.Integer(), nullable=False),
    sa.Column('valid_until', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('made_by', sa.BigInteger(), nullable=False),
    sa.Column('made_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.Column('withdrawn_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('code')
    )
    with op.batch_alter_table('promo_code', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_promo_code_batch'), ['batch'], unique=False)

    op.create_table('promo_guess',
    sa.Column('person_id', sa.BigInteger(), nullable=False),
    sa.Column('wrong', sa.Integer(), nullable=False),
    sa.Column('since', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('person_id')
    )
    op.create_table('reconciliation',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('rows_read', sa.Integer(), nullable=False),
    sa.Column('balance', sa.BigInteger(), nullable=False),
    sa.Column('drift', sa.BigInteger(), nullable=False),
    sa.Column('drift_since', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('checked_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('read_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('began_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_table('spending',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('key', sa.String(), nullable=False),
    sa.Column('source', sa.String(), nullable=False),
    sa.Column('stars', sa.BigInteger(), nullable=False),
    sa.Column('person_id', sa.BigInteger(), nullable=False),
    sa.Column('asked_by', sa.BigInteger(), nullable=False),
    sa.Column('reason', sa.String(), nullable=False),
    sa.Column('asked_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.Column('retry_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('attempts', sa.Integer(), nullable=False),
    sa.Column('unknown_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('done_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('failed_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('failure', sa.String(), nullable=False),
    sa.CheckConstraint('stars > 0', name='spending_is_positive'),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('spending', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_spending_asked_at'), ['asked_at'], unique=False)
        batch_op.create_index('one_open_spending', ['kind', 'key'], unique=True, sqlite_where=sa.text('done_at IS NULL AND failed_at IS NULL'), postgresql_where=sa.text('done_at IS NULL AND failed_at IS NULL'))

    op.create_table('star_row',
    sa.Column('id', sa.String(), nullable=False),
    sa.Column('direction', sa.String(), nullable=False),
    sa.Column('nanostars', sa.BigInteger(), nullable=False),
    sa.Column('at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.Column('partner', sa.String(), nullable=False),
    sa.Column('person_id', sa.BigInteger(), nullable=True),
    sa.Column('booked_as', sa.String(), nullable=False),
    sa.Column('booked_key', sa.String(), nullable=False),
    sa.Column('is_untold', sa.Boolean(), nullable=False),
    sa.Column('read_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('id', 'direction')
    )
    with op.batch_alter_table('star_row', schema=None) as batch_op:
        batch_op.create_index('untold_rows', ['person_id'], unique=False, sqlite_where=sa.text('is_untold'), postgresql_where=sa.text('is_untold'))

    op.create_table('statement_round',
    sa.Column('month', sa.String(), nullable=False),
    sa.Column('last', sa.String(), nullable=False),
    sa.Column('done_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('month')
    )
    op.create_table('subtotal',
    sa.Column('what', sa.String(), nullable=False),
    sa.Column('span', sa.String(), nullable=False),
    sa.Column('first_day', sa.Date(), nullable=False),
    sa.Column('subject_id', sa.BigInteger(), nullable=False),
    sa.Column('amount', sa.BigInteger(), nullable=False),
    sa.Column('shared', sa.BigInteger(), nullable=False),
    sa.Column('times', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('what', 'span', 'first_day', 'subject_id')
    )
    op.create_table('term_change',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('key', sa.String(), nullable=False),
    sa.Column('value', sa.BigInteger(), nullable=False),
    sa.Column('changed_by', sa.BigInteger(), nullable=False),
    sa.Column('changed_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('term_change', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_term_change_key'), ['key'], unique=False)

    op.create_table('channelcount',
    sa.Column('channel_id', sa.BigInteger(), nullable=False),
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('subscribers', sa.Integer(), nullable=False),
    sa.Column('size', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['channel_id'], ['channel.id'], ),
    sa.PrimaryKeyConstraint('channel_id', 'day')
    )
    op.create_table('fair_account',
    sa.Column('channel_id', sa.BigInteger(), nullable=False),
    sa.Column('given', sa.BigInteger(), nullable=False),
    sa.Column('owed', sa.BigInteger(), nullable=False),
    sa.Column('got', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['channel_id'], ['channel.id'], ),
    sa.PrimaryKeyConstraint('channel_id')
    )
    op.create_table('promo_use',
    sa.Column('code', sa.String(), nullable=False),
    sa.Column('person_id', sa.BigInteger(), nullable=False),
    sa.Column('order_id', sa.String(), nullable=False),
    sa.Column('until', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('used_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['code'], ['promo_code.code'], ),
    sa.PrimaryKeyConstraint('code', 'person_id')
    )
    op.create_table('promotion',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('host_id', sa.BigInteger(), nullable=False),
    sa.Column('promoted_id', sa.BigInteger(), nullable=False),
    sa.Column('slot_day', sa.Date(), nullable=False),
    sa.Column('slot_number', sa.Integer(), nullable=False),
    sa.Column('impressions', sa.Integer(), nullable=False),
    sa.Column('why', sa.String(), nullable=False),
    sa.Column('intended_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.Column('message_id', sa.Integer(), nullable=True),
    sa.Column('posted_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('ends_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('unknown_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('retry_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('removal_tried_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('ended_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('voided_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('reason', sa.String(), nullable=False),
    sa.Column('counted_on', sa.Date(), nullable=True),
    sa.Column('is_shared', sa.Boolean(), nullable=False),
    sa.ForeignKeyConstraint(['host_id'], ['channel.id'], ),
    sa.ForeignKeyConstraint(['promoted_id'], ['channel.id'], ),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('host_id', 'slot_day', 'slot_number')
    )
    with op.batch_alter_table('promotion', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_promotion_counted_on'), ['counted_on'], unique=False)
        batch_op.create_index(batch_op.f('ix_promotion_ends_at'), ['ends_at'], unique=False)
        batch_op.create_index(batch_op.f('ix_promotion_intended_at'), ['intended_at'], unique=False)
        batch_op.create_index(batch_op.f('ix_promotion_promoted_id'), ['promoted_id'], unique=False)

    op.create_table('slot_record',
    sa.Column('channel_id', sa.BigInteger(), nullable=False),
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('opens_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.Column('closes_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.Column('decided_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.Column('why', sa.String(), nullable=False),
    sa.Column('campaign_id', sa.Integer(), nullable=True),
    sa.Column('promoted_id', sa.BigInteger(), nullable=True),
    sa.Column('price', sa.BigInteger(), nullable=False),
    sa.Column('paid_bid', sa.BigInteger(), nullable=False),
    sa.Column('next_bid', sa.BigInteger(), nullable=False),
    sa.Column('eligible', sa.String(), nullable=False),
    sa.Column('count', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['channel_id'], ['channel.id'], ),
    sa.PrimaryKeyConstraint('channel_id', 'day', 'number')
    )
    with op.batch_alter_table('slot_record', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_slot_record_closes_at'), ['closes_at'], unique=False)

    op.create_table('clicks',
    sa.Column('placement_id', sa.Integer(), nullable=False),
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('count', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['placement_id'], ['placement.id'], ),
    sa.PrimaryKeyConstraint('placement_id', 'day')
    )
    op.create_table('deduction',
    sa.Column('placement_id', sa.Integer(), nullable=False),
    sa.Column('why', sa.String(), nullable=False),
    sa.Column('amount', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['placement_id'], ['placement.id'], ),
    sa.PrimaryKeyConstraint('placement_id', 'why')
    )
    op.create_table('proof',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('placement_id', sa.Integer(), nullable=False),
    sa.Column('due_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.Column('retry_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('checked_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('found', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['placement_id'], ['placement.id'], ),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('placement_id', 'due_at')
    )
    with op.batch_alter_table('proof', schema=None) as batch_op:
        batch_op.create_index('ix_proof_waiting', ['due_at'], unique=False, sqlite_where=sa.text('checked_at IS NULL'), postgresql_where=sa.text('checked_at IS NULL'))

    op.create_table('rating',
    sa.Column('advertiser_id', sa.BigInteger(), nullable=False),
    sa.Column('channel_id', sa.BigInteger(), nullable=False),
    sa.Column('placement_id', sa.Integer(), nullable=False),
    sa.Column('is_good', sa.Boolean(), nullable=False),
    sa.Column('at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['channel_id'], ['channel.id'], ),
    sa.ForeignKeyConstraint(['placement_id'], ['placement.id'], ),
    sa.PrimaryKeyConstraint('advertiser_id', 'channel_id')
    )
    with op.batch_alter_table('campaign', schema=None) as batch_op:
        batch_op.add_column(sa.Column('picture', sa.String(), server_default='', nullable=False))
        batch_op.add_column(sa.Column('picture_hash', sa.String(), server_default='', nullable=False))
        batch_op.add_column(sa.Column('languages', sa.String(), server_default='[]', nullable=False))
        batch_op.add_column(sa.Column('topics', sa.String(), server_default='[]', nullable=False))
        batch_op.add_column(sa.Column('channels_in', sa.String(), server_default='[]', nullable=False))
        batch_op.add_column(sa.Column('channels_out', sa.String(), server_default='[]', nullable=False))
        batch_op.add_column(sa.Column('size_min', sa.Integer(), server_default='0', nullable=False))
        batch_op.add_column(sa.Column('size_max', sa.Integer(), server_default='0', nullable=False))
        batch_op.add_column(sa.Column('posts_max', sa.Integer(), server_default='0', nullable=False))
        batch_op.add_column(sa.Column('paused_at', storage.columns.UtcDateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column('paused_reason', sa.String(), server_default='', nullable=False))
        batch_op.add_column(sa.Column('reports_read_at', storage.columns.UtcDateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column('waits_since', storage.columns.UtcDateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column('edited_at', storage.columns.UtcDateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column('shown_before', sa.String(), server_default='', nullable=False))
        batch_op.add_column(sa.Column('pace_since', storage.columns.UtcDateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column('pace_budget', sa.BigInteger(), server_default='0', nullable=False))

    with op.batch_alter_table('channel', schema=None) as batch_op:
        batch_op.add_column(sa.Column('refused_advertisers', sa.String(), server_default='[]', nullable=False))
        batch_op.add_column(sa.Column('language', sa.String(), server_default='en', nullable=False))
        batch_op.add_column(sa.Column('topics', sa.String(), server_default='[]', nullable=False))
        batch_op.add_column(sa.Column('asks_first', sa.Boolean(), server_default='0', nullable=False))
        batch_op.add_column(sa.Column('gives_traffic', sa.Boolean(), server_default='0', nullable=False))
        batch_op.add_column(sa.Column('gets_traffic', sa.Boolean(), server_default='0', nullable=False))
        batch_op.add_column(sa.Column('is_listed', sa.Boolean(), server_default='0', nullable=False))
        batch_op.add_column(sa.Column('size_held', sa.Integer(), server_default='0', nullable=False))
        batch_op.add_column(sa.Column('held_at', storage.columns.UtcDateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column('looked_at', storage.columns.UtcDateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column('slots_filled', sa.Integer(), server_default='0', nullable=False))

    with op.batch_alter_table('orders', schema=None) as batch_op:
        batch_op.add_column(sa.Column('promo_code', sa.String(), server_default='', nullable=False))

    with op.batch_alter_table('payment', schema=None) as batch_op:
        batch_op.add_column(sa.Column('is_late', sa.Boolean(), server_default='0', nullable=False))

    with op.batch_alter_table('placement', schema=None) as batch_op:
        batch_op.add_column(sa.Column('bid', sa.BigInteger(), server_default='0', nullable=False))
        batch_op.add_column(sa.Column('asked_at', storage.columns.UtcDateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column('answered_at', storage.columns.UtcDateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column('seed', sa.BigInteger(), nullable=True))
        batch_op.add_column(sa.Column('topped_at', storage.columns.UtcDateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column('altered_at', storage.columns.UtcDateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column('button_url', sa.String(), server_default='', nullable=False))
        batch_op.add_column(sa.Column('keyboard', sa.String(), server_default='', nullable=False))
        batch_op.create_index(batch_op.f('ix_placement_settled_at'), ['settled_at'], unique=False)

    with op.batch_alter_table('refund', schema=None) as batch_op:
        batch_op.add_column(sa.Column('reason', sa.String(), server_default='', nullable=False))

    with op.batch_alter_table('ticket', schema=None) as batch_op:
        batch_op.add_column(sa.Column('charge_id', sa.String(), server_default='', nullable=False))

    count_what_was_sold()


def count_what_was_sold() -> None:
    """What /stats reads instead of the transfers, from the transfers that stand already."""
    sqlite = op.get_bind().dialect.name == "sqlite"
    colon = "INSTR(name, ':')" if sqlite else "STRPOS(name, ':')"
    op.execute(
        f"INSERT INTO holding (kind, balance) SELECT SUBSTR(name, 1, {colon} - 1), SUM(balance) "
        f"FROM account WHERE {colon} > 0 GROUP BY 1"
    )
    day = "SUBSTR(CAST(s.at AS TEXT), 1, 10)"
    firsts = {"day": day, "month": f"SUBSTR({day}, 1, 7) || '-01'", "ever": "'1970-01-01'"}
    for what in ("channel", "campaign"):
        for span, first in firsts.items():
            first_day = first if sqlite else f"CAST({first} AS DATE)"
            op.execute(
                f"""
                INSERT INTO subtotal (what, span, first_day, subject_id, amount, shared, times)
                SELECT '{what}', '{span}', {first_day}, p.{what}_id, SUM(s.amount),
                    SUM(CASE WHEN s.kind = 'sponsored.owner' THEN s.amount ELSE 0 END), COUNT(DISTINCT p.id)
                FROM transfer AS s JOIN placement AS p ON s.cause = 'placement:' || p.id
                    AND s.kind IN ('sponsored.owner', 'sponsored.platform')
                GROUP BY 3, 4
                """
            )


def downgrade() -> None:
    raise NotImplementedError("the books only go forward: restore a backup instead")

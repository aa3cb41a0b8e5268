"""Money"""

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

    op.create_table('gift',
    sa.Column('token', sa.String(), nullable=False),
    sa.Column('charge_id', sa.String(), nullable=False),
    sa.Column('buyer_id', sa.BigInteger(), nullable=False),
    sa.Column('plan', sa.String(), nullable=False),
    sa.Column('made_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.Column('redeemed_by', sa.BigInteger(), nullable=True),
    sa.Column('redeemed_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('revoked_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('token'),
    sa.UniqueConstraint('charge_id')
    )
    with op.batch_alter_table('gift', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_gift_buyer_id'), ['buyer_id'], unique=False)

    op.create_table('payout',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('payee_id', sa.BigInteger(), nullable=False),
    sa.Column('amount', sa.BigInteger(), nullable=False),
    sa.Column('rail', sa.String(), nullable=False),
    sa.Column('gift_id', sa.String(), nullable=False),
    sa.Column('sealed_destination', sa.String(), nullable=False),
    sa.Column('requested_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.Column('paid_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('paid_by', sa.BigInteger(), nullable=True),
    sa.Column('reference', sa.String(), nullable=False),
    sa.Column('returned_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('returned_by', sa.BigInteger(), nullable=True),
    sa.Column('reason', sa.String(), nullable=False),
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

    op.create_table('reconciliation',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('rows_read', sa.Integer(), nullable=False),
    sa.Column('balance', sa.BigInteger(), nullable=False),
    sa.Column('drift', sa.BigInteger(), nullable=False),
    sa.Column('drift_since', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('checked_at', storage.columns.UtcDateTime(timezone=True), nullable=True),
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
    sa.Column('read_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('id', 'direction')
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

    op.create_table('promo_use',
    sa.Column('code', sa.String(), nullable=False),
    sa.Column('person_id', sa.BigInteger(), nullable=False),
    sa.Column('order_id', sa.String(), nullable=False),
    sa.Column('until', storage.columns.UtcDateTime(timezone=True), nullable=True),
    sa.Column('used_at', storage.columns.UtcDateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['code'], ['promo_code.code'], ),
    sa.PrimaryKeyConstraint('code', 'person_id')
    )
    with op.batch_alter_table('orders', schema=None) as batch_op:
        batch_op.add_column(sa.Column('promo_code', sa.String(), server_default='', nullable=False))

    with op.batch_alter_table('payment', schema=None) as batch_op:
        batch_op.add_column(sa.Column('is_late', sa.Boolean(), server_default=sa.false(), nullable=False))

    with op.batch_alter_table('refund', schema=None) as batch_op:
        batch_op.add_column(sa.Column('reason', sa.String(), server_default='', nullable=False))

    with op.batch_alter_table('ticket', schema=None) as batch_op:
        batch_op.add_column(sa.Column('charge_id', sa.String(), server_default='', nullable=False))



def downgrade() -> None:
    raise NotImplementedError("the books only go forward: restore a backup instead")

"""A business inside a test: Telegram, the bot on one database, and everybody who has to do with it."""

from sqlmodel import col, select

from sandbox.world import Payment
from storage import Storage, star_book
from storage.ledger import Account
from storage.memberships import Membership
from storage.verify import verify
from tests.book_inside import Reader
from tests.bot_inside import Bot
from tests.conftest import DATA_KEY
from tests.owner_inside import Owner
from tests.shop_inside import Shop
from tests.stars_outside import apart

AGED = ("suspense_is_young", "refunds_are_complete: charge")
"""What only tells that somebody has waited for too long: here days pass with nobody at the desk."""
UNSETTLED = ("transfers_have_rows: refund.payment",)
"""The refund of what had been charged back without a row, until the balances agree."""


class Business:
    """Telegram, the bot on one database, and everybody who has to do with it."""

    def __init__(self, url: str) -> None:
        self.outside = apart("Bruna", "Bruno", "Ada", "Carlo")
        self.bot = Bot(self.outside, lambda: Storage(url, data_key=DATA_KEY))
        self.reader, self.shop = Reader(self.bot), Shop(self.bot, self.outside.people[3].id)
        self.owner = Owner(self.shop, self.outside.people[3].id)

    def person(self, nth: int) -> int:
        return self.outside.people[nth].id

    def payment(self, nth: int) -> Payment | None:
        """One that stands, if there is any."""
        standing = self.outside.standing or self.outside.paid
        return standing[nth % len(standing)] if standing else None

    def complaints(self) -> list[str]:
        with self.bot.storage.reading() as tx:
            waits = AGED + (UNSETTLED if star_book.drifts(tx) else ())
            return [one for one in verify(tx, self.bot.now()) if not one.startswith(waits)]

    def result(self) -> tuple[dict[str, list[int]], list[str]]:
        """Balances by account, of what is numbered by kind; and the ends of premium."""
        held: dict[str, list[int]] = {}
        with self.bot.storage.reading() as tx:
            for account in tx.exec(select(Account).where(Account.balance != 0)).all():
                kind = account.name.partition(":")[0]
                is_person = kind in ("payee", "advertiser")
                held.setdefault(account.name if is_person else kind, []).append(account.balance)
            members = tx.exec(select(Membership).order_by(col(Membership.person_id))).all()
        return {name: sorted(amounts) for name, amounts in held.items()}, [str(one.until) for one in members]

"""What is kept of stickers: packs that somebody has, and those that they made."""

from sqlmodel import col

from storage.kept.whose import BOOKS, GOODS, POOL, SHOWN, Kept, both, is_, of, own, within
from storage.licences import FREE, Licence
from storage.pack_complaints import PackComplaint
from storage.pack_gifts import PackGift
from storage.pack_rows import Edition, EditionSticker, Pack, Sticker
from storage.pack_sales import PackSale
from storage.pack_uses import PackUse, StickerCount
from storage.pool_rows import PoolShare
from storage.public_sets import PublicSet

_is_free = col(Licence.how) == FREE
_own_editions = of(Edition.pack_id, Pack.id, Pack.artist_id)

KEPT: tuple[Kept, ...] = (
    own(
        "pack_gifts_bought",
        PackGift.buyer_id,
        "token charge_id pack_id sealed_giver made_at redeemed_at revoked_at",
        GOODS,
        wipes={"sealed_giver": ""},
    ),
    own("pack_gifts_redeemed", PackGift.redeemed_by, "pack_id redeemed_at", GOODS),
    Kept(
        "packs",
        Licence,
        both(is_(Licence.person_id), ~_is_free),
        "pack_id how charge_id since revoked_at",
        GOODS,
    ),
    Kept("packs_for_free", Licence, both(is_(Licence.person_id), _is_free), "pack_id since revoked_at"),
    own("packs_bought", PackSale.buyer_id, "charge_id pack_id stars is_gift at refunded_at", BOOKS),
    own("stickers_used", StickerCount.person_id, "sticker_id uses last_used_at", POOL),
    own("stickers_sent", PackUse.person_id, "sticker_id pack_id at is_member_use", POOL),
    own("complaints_about_packs", PackComplaint.person_id, "pack_id sealed_words at"),
    own("own_packs", Pack.artist_id, "id created_at published_at access topic uses sales", SHOWN),
    Kept(
        "editions_of_own_packs",
        Edition,
        _own_editions,
        "id pack_id title topic access stars created_at submitted_at decided_at refusal",
        SHOWN,
    ),
    Kept(
        "stickers_of_own_packs",
        Sticker,
        of(Sticker.pack_id, Pack.id, Pack.artist_id),
        "id pack_id kind file_id added_at",
        SHOWN,
    ),
    Kept(
        "words_of_own_stickers",
        EditionSticker,
        within(EditionSticker.edition_id, Edition.id, _own_editions),
        "edition_id sticker_id position emoji keywords",
        SHOWN,
    ),
    own("public_sets", PublicSet.owner_id, "name pack_id wanted_at done_at", SHOWN),
    own("sales_of_own_packs", PackSale.artist_id, "pack_id stars at refunded_at", BOOKS),
    own(
        "uses_of_own_packs_shared",
        PoolShare.artist_id,
        "month uses amount at reversed_at",
        BOOKS,
        stars="amount",
    ),
)

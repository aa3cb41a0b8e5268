"""What is kept of who owns a business, or acts for one."""

from sqlmodel import col

from rules.business import Role
from storage.api_keys import ApiKey
from storage.appeals import Appeal
from storage.businesses import Business
from storage.callbacks import Callback
from storage.filling import SendingList
from storage.invitations import Invitation
from storage.invoices import Invoice
from storage.kept.whose import BOOKS, GOODS, SHOWN, Kept, both, is_, of_business, own
from storage.plan_periods import PlanPeriod
from storage.sending_rows import Sending
from storage.teams import Member
from storage.templates import Template
from storage.verifications import Verification

_is_sender = col(Member.role) == Role.SENDER
_unused = col(SendingList.sending_id).is_(None)

KEPT: tuple[Kept, ...] = (
    own(
        "businesses",
        Business.owner_id,
        "id slug name description category website country created_at verified_at"
        " verified_domain lost_at lost_why closed_at quality",
        SHOWN,
    ),
    Kept("acting_for_businesses", Member, both(is_(Member.person_id), _is_sender), "business_id since"),
    Kept("acting_for_own", Member, both(is_(Member.person_id), ~_is_sender), "business_id since", SHOWN),
    own(
        "invitations_accepted",
        Invitation.used_by,
        "business_id used_at",
        "an invitation is used once",
        wipes={"used_by": None},
    ),
    Kept(
        "proofs_of_domains",
        Verification,
        of_business(Verification.business_id),
        "business_id domain name method asked_at proved_at decided_at refusal",
        SHOWN,
    ),
    Kept(
        "appeals",
        Appeal,
        of_business(Appeal.business_id),
        "business_id sealed_text asked_at decided_at refusal",
    ),
    Kept(
        "templates",
        Template,
        of_business(Template.business_id),
        "business_id name category text button_label button_url samples created_at decided_at refusal",
        SHOWN,
    ),
    Kept(
        "sendings",
        Sending,
        of_business(Sending.business_id),
        "id business_id created_at total sent fee each charged why_stopped ended_at",
        BOOKS,
        stars="fee each charged",
    ),
    Kept(
        "lists_for_sendings",
        SendingList,
        both(is_(SendingList.person_id), _unused),
        "business_id rows made_at",
    ),
    Kept(
        "api_keys",
        ApiKey,
        of_business(ApiKey.business_id),
        "business_id prefix name scopes made_at last_used_at revoked_at",
        SHOWN,
    ),
    Kept("callbacks", Callback, of_business(Callback.business_id), "business_id url set_at stopped_at"),
    own(
        "plans_of_businesses",
        PlanPeriod.payer_id,
        "business_id charge_id plan begins_at days cancelled_at granted_at revoked_at",
        GOODS,
    ),
    own(
        "invoices_of_own_businesses",
        Invoice.payee_id,
        "id business_id amount currency created_at expires_at withdrawn_at paid_at",
        BOOKS,
    ),
)

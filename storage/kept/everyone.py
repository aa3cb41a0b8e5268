"""What is kept of everybody: settings, words that wait, and whom they allowed to write."""

from sqlmodel import col

from storage.consent_rows import ConsentChange, Follow
from storage.conversations import Conversation, StaffMessage
from storage.drafts import DraftRow
from storage.kept.whose import PROOF, REPORTED, RUNS, SILENCE, Kept, both, is_, notices, own
from storage.notice_rows import Notice
from storage.outbox import OwedMessage
from storage.own_sets import OwnSticker
from storage.people import Owner, Person
from storage.quality import CustomerReport
from storage.reminders import Reminder
from storage.tickets import Ticket

_settled = col(OwnSticker.settled_at).is_not(None)

KEPT: tuple[Kept, ...] = (
    own("settings", Person.id, "language telegram_language timezone first_seen_at", SILENCE),
    own("running_this_bot", Owner.person_id, "claimed_at", RUNS),
    own("forms_being_filled_in", DraftRow.person_id, "wizard step sealed_answers updated_at"),
    own("reminders", Reminder.person_id, "sealed_text due_at repeat done_at"),
    own("questions_to_support", Ticket.person_id, "about charge_id sealed_question opened_at answered_at"),
    Kept(
        "own_stickers",
        OwnSticker,
        both(is_(OwnSticker.person_id), _settled),
        "set_name kind emoji file_id wanted_at settled_at refusal removed_at",
    ),
    own(
        "businesses_followed",
        Follow.person_id,
        "business_id customer_code reference since ended_at blocked_at service codes"
        " offers language country age_band shows_name",
    ),
    own("consent", ConsentChange.person_id, "business_id at what given shown_version via", PROOF),
    Kept(
        "notices",
        Notice,
        notices,
        "business_id template_id state not_before ended_at stopped_at clicked_at",
        "what a business sent is counted, but not any more to whom it went",
    ),
    own("conversations", Conversation.person_id, "business_id began_at last_customer_at"),
    own("messages_to_businesses", StaffMessage.person_id, "business_id at"),
    own("reports_of_notices", CustomerReport.person_id, "business_id reason at", REPORTED),
    own(
        "messages_to_you",
        OwedMessage.chat_id,
        "method due_at sent_at failed_at",
        "moments without words, so that nothing is sent twice; what waits is dropped",
    ),
)

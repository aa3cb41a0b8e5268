"""What is kept of who has a channel, or advertises, or reported a post."""

from storage.barring import PromotionReport
from storage.campaign_rows import Campaign
from storage.channels import Channel
from storage.descriptions import Description
from storage.kept.whose import BOOKS, REPORTED, SHOWN, Kept, of, own
from storage.placements import Placement
from storage.ratings import Rating
from storage.reports import Report
from storage.scheduled import ScheduledPost

KEPT: tuple[Kept, ...] = (
    own(
        "channels",
        Channel.owner_id,
        "id title username subscribers language topics timezone posts_per_day quiet_from"
        " quiet_to gap_hours floor refused_categories asks_first gives_traffic"
        " gets_traffic is_listed joined_at paused_at suspended_at suspended",
        SHOWN,
        stars="floor",
    ),
    Kept(
        "words_about_channels",
        Description,
        of(Description.channel_id, Channel.id, Channel.owner_id),
        "channel_id words approved_at wish wished_at",
    ),
    own(
        "scheduled_posts",
        ScheduledPost.person_id,
        "channel_id sealed_words due_at made_at held post_id over_at",
        SHOWN,
    ),
    own(
        "posts_in_my_channels",
        Placement.payee_id,
        "id channel_id price earned intended_at posted_at ends_at settled_at voided_at reason",
        BOOKS,
        stars="price earned",
    ),
    own(
        "campaigns",
        Campaign.advertiser_id,
        "id name text button_label button_url picture category bid stars first_day"
        " last_day languages topics channels_in channels_out created_at paid_at"
        " approved_at paused_at stopped_at stop_reason",
        SHOWN,
        stars="bid",
    ),
    Kept(
        "posts_of_my_campaigns",
        Placement,
        of(Placement.campaign_id, Campaign.id, Campaign.advertiser_id),
        "id campaign_id price intended_at posted_at ends_at settled_at voided_at reason",
        BOOKS,
        stars="price",
    ),
    own("ratings_of_channels", Rating.advertiser_id, "channel_id placement_id is_good at"),
    own("reports_of_posts", Report.person_id, "placement_id reason at", REPORTED),
    own("reports_of_promotions", PromotionReport.person_id, "promotion_id reason at", REPORTED),
)

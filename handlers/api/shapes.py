"""What comes in and goes out by the API. What comes in is taken as it is or refused: nothing is converted,
and no field is overlooked."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

import rules.segments
from rules.template import NAME_CHARACTERS_MAX, VALUE_CHARACTERS_MAX, VARIABLES_MAX

ID_MAX = 2**31 - 1
EXPIRES_IN_MIN, EXPIRES_IN_MAX, EXPIRES_IN = 30, 3_600, 600
"""Seconds."""
CHOICES_MAX = 20
EXAMPLE_ID = "7hJ2kQmXcV0s1bTzN4yRfA"

Variable = Annotated[str, Field(pattern="^[a-z_]{1,24}$")]
Value = Annotated[str, Field(min_length=1, max_length=VALUE_CHARACTERS_MAX)]
TemplateId = Annotated[int, Field(ge=1, le=ID_MAX)]
TemplateName = Annotated[str, Field(min_length=1, max_length=NAME_CHARACTERS_MAX)]
Category = Literal["authentication", "utility", "marketing"]
State = Literal["queued", "sent", "unknown", "stopped", "expired", "failed"]
AgeBand = Literal["18-24", "25-34", "35-49", "50-64", "65+"]


class Incoming(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class NewMessage(Incoming):
    """One message to one customer, by a template that is approved."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {"template": "Login", "customer": "C7F3-K2MQ", "values": {"code": "491733"}},
                {"template": 12, "customer": "C7F3-K2MQ", "values": {"reference": "FR 204", "gate": "B7"}},
            ]
        }
    )

    template: TemplateName | TemplateId = Field(description="Its name or its id.")
    customer: str = Field(
        pattern="^[A-Za-z0-9]{4}-?[A-Za-z0-9]{4}$",
        description="The customer’s code, as the callback customer.followed told it.",
    )
    values: dict[Variable, Value] = Field(
        default_factory=dict, max_length=VARIABLES_MAX, description="A value for each variable."
    )
    expires_in: int | None = Field(
        default=None,
        ge=EXPIRES_IN_MIN,
        le=EXPIRES_IN_MAX,
        description=f"Seconds; only for codes, which have {EXPIRES_IN} without it. What was not sent by then "
        "is not sent any more, and what was sent is deleted.",
    )


class Accepted(BaseModel):
    """The same for every customer, also for a code that is nobody’s."""

    id: str = Field(examples=[EXAMPLE_ID])
    state: Literal["queued"] = "queued"
    customer: str = Field(examples=["C7F3-K2MQ"])
    template: int = Field(examples=[12])
    created_at: datetime
    expires_at: datetime | None = None


class Message(BaseModel):
    """`stopped`: it did not reach the customer, who does not follow you (any more) or does not want this kind
    of message; there is no such code; or they had as many offers as they may get. `unknown`: nobody can tell
    whether it arrived; it is neither repeated nor charged."""

    id: str = Field(examples=[EXAMPLE_ID])
    state: State
    customer: str = Field(examples=["C7F3-K2MQ"])
    template: int = Field(examples=[12])
    created_at: datetime
    ended_at: datetime | None
    expires_at: datetime | None


class Messages(BaseModel):
    """A page, the newest first."""

    messages: list[Message]
    next_cursor: str | None = Field(description="For the next page; null on the last one.")


class Audience(BaseModel):
    """Rounded counts of who follows you; what fewer than 20 people share is left out, or 0."""

    following: int = Field(examples=[230])
    service: int = Field(description="Of these who want service messages.", examples=[230])
    codes: int = Field(description="Of these who want codes.", examples=[210])
    offers: int = Field(description="Of these who want offers.", examples=[90])
    languages: dict[str, int] = Field(examples=[{"it": 150, "en": 40}])
    countries: dict[str, int] = Field(examples=[{"IT": 180}])
    age_bands: dict[str, int] = Field(examples=[{"25-34": 60}])


class Choices(Incoming):
    """Who is meant, by what customers answered for you. An empty list means all."""

    languages: list[Annotated[str, Field(pattern="^[a-z]{2}$")]] = Field([], max_length=CHOICES_MAX)
    countries: list[Annotated[str, Field(pattern="^[A-Z]{2}$")]] = Field([], max_length=CHOICES_MAX)
    age_bands: list[AgeBand] = Field([], max_length=CHOICES_MAX)

    def chosen(self) -> rules.segments.Segment:
        return rules.segments.Segment(
            frozenset(self.languages), frozenset(self.countries), frozenset(self.age_bands)
        )


class Segment(Choices):
    """Who is meant, by what customers answered for you. An empty list means all."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"category": "marketing", "languages": ["it"], "countries": ["IT"]}]}
    )

    category: Category = Field(description="Of the template: only who chose that kind of message counts.")


class NewSending(Choices):
    """One message to all of a segment, of 20 customers at least; an empty list means all."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"template": "Bread", "languages": ["it"], "values": {}}]}
    )

    template: TemplateName | TemplateId = Field(description="Its name or its id. No codes.")
    values: dict[Variable, Value] = Field(
        default_factory=dict, max_length=VARIABLES_MAX, description="The same for all of them."
    )


class SendingAccepted(BaseModel):
    """`customers` is rounded."""

    id: str = Field(examples=[EXAMPLE_ID])
    state: Literal["queued"] = "queued"
    template: int = Field(examples=[12])
    customers: int = Field(examples=[230])
    created_at: datetime


class Sending(BaseModel):
    """`queued` while it goes on: the first 5 %, at least 50, a wait, and the rest if nobody complains. `sent`
    at its end; `stopped`: nothing more of it is sent, `why` tells why. The other counts are of customers, and
    who they are nobody is told."""

    id: str = Field(examples=[EXAMPLE_ID])
    state: Literal["queued", "sent", "stopped"]
    why: str = Field(examples=[""])
    template: int = Field(examples=[12])
    created_at: datetime
    ended_at: datetime | None
    total: int = Field(examples=[234])
    sent: int = Field(examples=[231])
    unknown: int = Field(examples=[0])
    not_reached: int = Field(examples=[3])
    stopped_since: int = Field(examples=[1])
    reported: int = Field(examples=[0])
    charged_nanostars: int = Field(examples=[0])


class Estimate(BaseModel):
    """What a sending to a segment would be today. `cost_nanostars` is for what the plan does not cover; a
    Star is 1,000,000,000 of them."""

    customers: int = Field(description="Rounded; 0 if they are fewer than 20.", examples=[230])
    is_large_enough: bool
    in_plan: int = Field(examples=[230])
    cost_nanostars: int = Field(examples=[0])
    is_affordable: bool


class Template(BaseModel):
    """`ready` ones can be sent."""

    id: int = Field(examples=[12])
    name: str = Field(examples=["Login"])
    category: Category
    text: str = Field(examples=["Your code is {code}. Give it to nobody: we never ask for it."])
    variables: list[str] = Field(examples=[["code"]])
    button_label: str
    button_url: str
    state: Literal["draft", "waiting", "refused", "paused", "ready", "off"]
    refusal: str = Field(description="What the reviewer said, if it was refused.")
    paused_until: datetime | None


class Templates(BaseModel):
    templates: list[Template]


class Change(BaseModel):
    at: datetime
    before: str
    after: str


class Quality(BaseModel):
    """What your customers say of what you send, over seven days, the newest weighing most."""

    level: Literal["green", "yellow", "red"]
    recipients: int = Field(examples=[1840])
    stops: int = Field(examples=[3])
    reports: int = Field(examples=[0])
    rate_percent: float | None = Field(
        description="(stops + 3 × reports) ÷ recipients, weighed; null below 50 recipients.", examples=[0.16]
    )
    is_verified: bool
    plan: str = Field(examples=["enterprise"])
    limit: int = Field(description="Recipients in any 24 hours within the plan.", examples=[2000])
    left: int = Field(description="How many of these are left now.", examples=[1877])
    history: list[Change]

"""The Bot API methods that the sandbox emulates, one file per area."""

from sandbox.methods import (
    chats,
    copying,
    deleting,
    editing,
    forums,
    gifts,
    identity,
    intake,
    payments,
    queries,
    sending,
    stickers,
)

__all__ = [
    "chats",
    "copying",
    "deleting",
    "editing",
    "forums",
    "gifts",
    "identity",
    "intake",
    "payments",
    "queries",
    "sending",
    "stickers",
]

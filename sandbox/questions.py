"""Questions that wait for a bot's answer: callback, inline and pre-checkout queries."""

import asyncio
from dataclasses import dataclass, field

from sandbox.clock import Clock
from sandbox.errors import Failure
from sandbox.world import Json

# Pre-checkout: stated by the Bot API. The others: as long as their update stays in the queue.
ANSWER_SECONDS = {"pre_checkout_query": 10.0, "callback_query": 150.0, "inline_query": 30.0}
QUESTIONS_KEPT = 10_000


@dataclass(eq=False)
class Question:
    id: str
    kind: str
    bot_id: int
    person_id: int
    asked_at: float
    about: Json
    answer: Json | None = None
    answered_at: float = 0.0
    changed: asyncio.Event = field(default_factory=asyncio.Event)


class Questions:
    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._asked: dict[str, Question] = {}

    def ask(self, number: int, kind: str, bot_id: int, person_id: int, about: Json) -> Question:
        question = Question(
            str(4_000_000_000_000_000 + number), kind, bot_id, person_id, self._clock.timestamp(), about
        )
        self._asked[question.id] = question
        while len(self._asked) > QUESTIONS_KEPT:
            del self._asked[next(iter(self._asked))]
        return question

    def find(self, question_id: str) -> Question | None:
        return self._asked.get(question_id)

    def is_late(self, question: Question) -> bool:
        return self._clock.timestamp() - question.asked_at > ANSWER_SECONDS[question.kind]

    def answer(self, bot_id: int, kind: str, question_id: str, answer: Json) -> Question:
        """Stores the answer; a query that is unknown, too old or already answered is refused."""
        question = self._asked.get(question_id)
        if question is None or (question.bot_id, question.kind) != (bot_id, kind) or self.is_late(question):
            raise Failure("QUERY_ID_INVALID")
        if question.answer is not None and kind != "callback_query":
            raise Failure("QUERY_ID_INVALID")
        question.answer, question.answered_at = answer, self._clock.timestamp()
        question.changed.set()
        return question

    async def wait(self, question: Question, seconds: float = 0.0) -> Json | None:
        """The answer, or None when it did not come in time; moving the clock on ends the wait too."""
        try:
            async with asyncio.timeout(seconds or ANSWER_SECONDS[question.kind]):
                while question.answer is None and not self.is_late(question):
                    question.changed.clear()
                    await question.changed.wait()
        except TimeoutError:
            return question.answer
        return question.answer

    def clock_moved(self) -> None:
        for question in self._asked.values():
            question.changed.set()

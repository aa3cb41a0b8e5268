"""How a person of a test becomes a premium member: by paying."""

from tests.people import Person


async def becomes_member(person: Person) -> None:
    await person.says("/premium")
    await person.taps("Yearly")
    assert (await person.pays()).ok
    await person.sees("Thank you")

"""Operations on People."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

CHANGE_PERSON: Operation[models.Person | None] = Operation(
    "changePerson",
    "PATCH",
    "/people",
    body="application/json",
    body_required=True,
    returns=lambda: models.Person | None,
)


class People(Resource):
    """Operations on People."""

    def change_person(
        self,
        *,
        name: str | None,
        nick: str | None,
        mood: models.Mood | None,
        home: models.HomeInput | None,
        age: int | None | Omit = OMIT,
        partner: models.PersonInput | None | Omit = OMIT,
        tags: Sequence[str | None] | None | Omit = OMIT,
        pets: Mapping[str, int | None] | None | Omit = OMIT,
        size: models.PersonSize | None | Omit = OMIT,
        job: models.PersonJobInput | None | Omit = OMIT,
        previous: models.MaybePersonInput | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Person | None:
        """Change a person.

        `PATCH /people`

        Args:
            name: A type array, required.
            nick: An anyOf with null, required.
            mood: An enum that may be null.
            home: A component that may be null itself.
            age: A type array, optional. At least 0.
            partner: A oneOf with null, optional.
            tags: Null inside and outside.
            pets: Null as a value of a map.
            size: An enum with null in it.
            job: An inline object that may be null.
            previous: A person, or nobody.
            request_options: Settings for this call alone.
        """
        return self._call(
            CHANGE_PERSON,
            body={
                "name": name,
                "nick": nick,
                "mood": mood,
                "home": home,
                "age": age,
                "partner": partner,
                "tags": tags,
                "pets": pets,
                "size": size,
                "job": job,
                "previous": previous,
            },
            options=request_options,
        )


class AsyncPeople(AsyncResource):
    """Operations on People."""

    async def change_person(
        self,
        *,
        name: str | None,
        nick: str | None,
        mood: models.Mood | None,
        home: models.HomeInput | None,
        age: int | None | Omit = OMIT,
        partner: models.PersonInput | None | Omit = OMIT,
        tags: Sequence[str | None] | None | Omit = OMIT,
        pets: Mapping[str, int | None] | None | Omit = OMIT,
        size: models.PersonSize | None | Omit = OMIT,
        job: models.PersonJobInput | None | Omit = OMIT,
        previous: models.MaybePersonInput | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Person | None:
        """Change a person.

        `PATCH /people`

        Args:
            name: A type array, required.
            nick: An anyOf with null, required.
            mood: An enum that may be null.
            home: A component that may be null itself.
            age: A type array, optional. At least 0.
            partner: A oneOf with null, optional.
            tags: Null inside and outside.
            pets: Null as a value of a map.
            size: An enum with null in it.
            job: An inline object that may be null.
            previous: A person, or nobody.
            request_options: Settings for this call alone.
        """
        return await self._call(
            CHANGE_PERSON,
            body={
                "name": name,
                "nick": nick,
                "mood": mood,
                "home": home,
                "age": age,
                "partner": partner,
                "tags": tags,
                "pets": pets,
                "size": size,
                "job": job,
                "previous": previous,
            },
            options=request_options,
        )

"""Operations on Schemas."""

from __future__ import annotations

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

SEND_ALL: Operation[models.All] = Operation(
    "sendAll",
    "POST",
    "/all",
    body="application/json",
    body_required=True,
    returns=lambda: models.All,
)


class Schemas(Resource):
    """Operations on Schemas."""

    def send_all(
        self,
        *,
        model: models.ModelInput | Omit = OMIT,
        none: models.NoneInput | Omit = OMIT,
        list: models.ListInput | Omit = OMIT,
        any: models.Any_ | Omit = OMIT,
        literal: models.Literal_ | Omit = OMIT,
        foo_bar: models.FooBarInput2 | Omit = OMIT,
        foo_bar_2: models.FooBar2Input | Omit = OMIT,
        foo_bar_3: models.FooBar3Input | Omit = OMIT,
        foo_bar_input: models.FooBarInputInput | Omit = OMIT,
        foo_bar_dict: models.FooBarDictInput | Omit = OMIT,
        dotted: models.ApiV1ThingInput | Omit = OMIT,
        dashed: models.ApiV1Thing2Input | Omit = OMIT,
        digit: models.N2FastInput | Omit = OMIT,
        con: models.ConInput | Omit = OMIT,
        init: models.InitInput | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.All:
        """Send all of them.

        `POST /all`

        Args:
            model: The base of models.
            none: A keyword.
            list: A built-in type.
            any: What annotations import.
            literal: What annotations import as well.
            foo_bar: First.
            foo_bar_2: Second.
            foo_bar_3: Third.
            foo_bar_input: What the input of another would be called.
            foo_bar_dict: What the dict of another would be called.
            dotted: A name with dots.
            dashed: A name with dashes.
            digit: A name that begins with a digit.
            con: A name that Windows keeps.
            init: A file that Python keeps.
            request_options: Settings for this call alone.
        """
        return self._call(
            SEND_ALL,
            body={
                "model": model,
                "none": none,
                "list": list,
                "any": any,
                "literal": literal,
                "fooBar": foo_bar,
                "FooBar": foo_bar_2,
                "foo_bar": foo_bar_3,
                "fooBarInput": foo_bar_input,
                "fooBarDict": foo_bar_dict,
                "dotted": dotted,
                "dashed": dashed,
                "digit": digit,
                "con": con,
                "init": init,
            },
            options=request_options,
        )


class AsyncSchemas(AsyncResource):
    """Operations on Schemas."""

    async def send_all(
        self,
        *,
        model: models.ModelInput | Omit = OMIT,
        none: models.NoneInput | Omit = OMIT,
        list: models.ListInput | Omit = OMIT,
        any: models.Any_ | Omit = OMIT,
        literal: models.Literal_ | Omit = OMIT,
        foo_bar: models.FooBarInput2 | Omit = OMIT,
        foo_bar_2: models.FooBar2Input | Omit = OMIT,
        foo_bar_3: models.FooBar3Input | Omit = OMIT,
        foo_bar_input: models.FooBarInputInput | Omit = OMIT,
        foo_bar_dict: models.FooBarDictInput | Omit = OMIT,
        dotted: models.ApiV1ThingInput | Omit = OMIT,
        dashed: models.ApiV1Thing2Input | Omit = OMIT,
        digit: models.N2FastInput | Omit = OMIT,
        con: models.ConInput | Omit = OMIT,
        init: models.InitInput | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.All:
        """Send all of them.

        `POST /all`

        Args:
            model: The base of models.
            none: A keyword.
            list: A built-in type.
            any: What annotations import.
            literal: What annotations import as well.
            foo_bar: First.
            foo_bar_2: Second.
            foo_bar_3: Third.
            foo_bar_input: What the input of another would be called.
            foo_bar_dict: What the dict of another would be called.
            dotted: A name with dots.
            dashed: A name with dashes.
            digit: A name that begins with a digit.
            con: A name that Windows keeps.
            init: A file that Python keeps.
            request_options: Settings for this call alone.
        """
        return await self._call(
            SEND_ALL,
            body={
                "model": model,
                "none": none,
                "list": list,
                "any": any,
                "literal": literal,
                "fooBar": foo_bar,
                "FooBar": foo_bar_2,
                "foo_bar": foo_bar_3,
                "fooBarInput": foo_bar_input,
                "fooBarDict": foo_bar_dict,
                "dotted": dotted,
                "dashed": dashed,
                "digit": digit,
                "con": con,
                "init": init,
            },
            options=request_options,
        )

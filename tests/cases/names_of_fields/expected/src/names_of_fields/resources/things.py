"""Operations on Things."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

MAKE_THING: Operation[list[models.Thing]] = Operation(
    "makeThing",
    "POST",
    "/things",
    body="application/json",
    body_required=True,
    returns=lambda: list[models.Thing],
)


class Things(Resource):
    """Operations on Things."""

    def make_thing(
        self,
        *,
        from_: str,
        self_: str,
        str: str,
        list: Sequence[str],
        datetime: datetime.datetime,
        foo_bar: int,
        foo_bar_2: str,
        plus_1: int,
        minus_1: int,
        none: str | Omit = OMIT,
        int: int | Omit = OMIT,
        foo_bar_3: str | Omit = OMIT,
        foo_bar_4: str | Omit = OMIT,
        n2_nd: str | Omit = OMIT,
        to_dict: str | Omit = OMIT,
        extra_fields: str | Omit = OMIT,
        model_fields: str | Omit = OMIT,
        copy: str | Omit = OMIT,
        private: str | Omit = OMIT,
        class_: str | Omit = OMIT,
        proto: str | Omit = OMIT,
        größe: str | Omit = OMIT,
        名前: str | Omit = OMIT,
        field: str | Omit = OMIT,
        type: str | Omit = OMIT,
        ref: str | Omit = OMIT,
        a_b_c_d: str | Omit = OMIT,
        field_2: str | Omit = OMIT,
        literal: str | Omit = OMIT,
        mapping: Mapping[str, str] | Omit = OMIT,
        an_odd_name: str | Omit = OMIT,
        this_name_is_so_very_long_that_nobody_would_ever_type_it_out_by_hand_an_2cec3d31: (
            str | Omit
        ) = OMIT,
        request_options: RequestOptions | None = None,
    ) -> list[models.Thing]:
        """Make a thing.

        `POST /things`

        Args:
            from_: A keyword.
            self_: What methods call their object.
            str: A type of Python.
            list: Another one.
            datetime: A module of Python.
            foo_bar: The same as the next one in snake case.
            foo_bar_2: The same as the one before.
            plus_1: Thumbs up.
            minus_1: Thumbs down.
            none: A keyword with a capital.
            int: And another.
            foo_bar_3: The same again.
            foo_bar_4: And again.
            n2_nd: Begins with a digit.
            to_dict: A method of models.
            extra_fields: An attribute of models in snake case.
            model_fields: An attribute of models elsewhere.
            copy: No attribute of models here.
            private: Begins with an underscore.
            class_: A special name.
            proto: A special name of another language.
            größe: Beyond ASCII.
            名前: Beyond Latin.
            field: Empty.
            type: An odd character.
            ref: The name of a keyword.
            a_b_c_d: Separators.
            field_2: No letter at all.
            literal: What annotations import.
            mapping: What inputs import.
            an_odd_name: Quotes and a backslash.
            this_name_is_so_very_long_that_nobody_would_ever_type_it_out_by_hand_an_2cec3d31: Very
                long.
            request_options: Settings for this call alone.
        """
        return self._call(
            MAKE_THING,
            body={
                "from": from_,
                "None": none,
                "self": self_,
                "str": str,
                "list": list,
                "int": int,
                "datetime": datetime,
                "fooBar": foo_bar,
                "foo_bar": foo_bar_2,
                "foo-bar": foo_bar_3,
                "FOO_BAR": foo_bar_4,
                "+1": plus_1,
                "-1": minus_1,
                "2nd": n2_nd,
                "to_dict": to_dict,
                "extraFields": extra_fields,
                "model_fields": model_fields,
                "copy": copy,
                "_private": private,
                "__class__": class_,
                "__proto__": proto,
                "größe": größe,
                "名前": 名前,
                "": field,
                "@type": type,
                "$ref": ref,
                "a.b/c~d": a_b_c_d,
                "🙂": field_2,
                "Literal": literal,
                "Mapping": mapping,
                "an 'odd\" \\ name": an_odd_name,
                "thisNameIsSoVeryLongThatNobodyWouldEverTypeItOutByHandAndNoEditorWouldShowItOnOneLineOfItsWindow": this_name_is_so_very_long_that_nobody_would_ever_type_it_out_by_hand_an_2cec3d31,
            },
            options=request_options,
        )


class AsyncThings(AsyncResource):
    """Operations on Things."""

    async def make_thing(
        self,
        *,
        from_: str,
        self_: str,
        str: str,
        list: Sequence[str],
        datetime: datetime.datetime,
        foo_bar: int,
        foo_bar_2: str,
        plus_1: int,
        minus_1: int,
        none: str | Omit = OMIT,
        int: int | Omit = OMIT,
        foo_bar_3: str | Omit = OMIT,
        foo_bar_4: str | Omit = OMIT,
        n2_nd: str | Omit = OMIT,
        to_dict: str | Omit = OMIT,
        extra_fields: str | Omit = OMIT,
        model_fields: str | Omit = OMIT,
        copy: str | Omit = OMIT,
        private: str | Omit = OMIT,
        class_: str | Omit = OMIT,
        proto: str | Omit = OMIT,
        größe: str | Omit = OMIT,
        名前: str | Omit = OMIT,
        field: str | Omit = OMIT,
        type: str | Omit = OMIT,
        ref: str | Omit = OMIT,
        a_b_c_d: str | Omit = OMIT,
        field_2: str | Omit = OMIT,
        literal: str | Omit = OMIT,
        mapping: Mapping[str, str] | Omit = OMIT,
        an_odd_name: str | Omit = OMIT,
        this_name_is_so_very_long_that_nobody_would_ever_type_it_out_by_hand_an_2cec3d31: (
            str | Omit
        ) = OMIT,
        request_options: RequestOptions | None = None,
    ) -> list[models.Thing]:
        """Make a thing.

        `POST /things`

        Args:
            from_: A keyword.
            self_: What methods call their object.
            str: A type of Python.
            list: Another one.
            datetime: A module of Python.
            foo_bar: The same as the next one in snake case.
            foo_bar_2: The same as the one before.
            plus_1: Thumbs up.
            minus_1: Thumbs down.
            none: A keyword with a capital.
            int: And another.
            foo_bar_3: The same again.
            foo_bar_4: And again.
            n2_nd: Begins with a digit.
            to_dict: A method of models.
            extra_fields: An attribute of models in snake case.
            model_fields: An attribute of models elsewhere.
            copy: No attribute of models here.
            private: Begins with an underscore.
            class_: A special name.
            proto: A special name of another language.
            größe: Beyond ASCII.
            名前: Beyond Latin.
            field: Empty.
            type: An odd character.
            ref: The name of a keyword.
            a_b_c_d: Separators.
            field_2: No letter at all.
            literal: What annotations import.
            mapping: What inputs import.
            an_odd_name: Quotes and a backslash.
            this_name_is_so_very_long_that_nobody_would_ever_type_it_out_by_hand_an_2cec3d31: Very
                long.
            request_options: Settings for this call alone.
        """
        return await self._call(
            MAKE_THING,
            body={
                "from": from_,
                "None": none,
                "self": self_,
                "str": str,
                "list": list,
                "int": int,
                "datetime": datetime,
                "fooBar": foo_bar,
                "foo_bar": foo_bar_2,
                "foo-bar": foo_bar_3,
                "FOO_BAR": foo_bar_4,
                "+1": plus_1,
                "-1": minus_1,
                "2nd": n2_nd,
                "to_dict": to_dict,
                "extraFields": extra_fields,
                "model_fields": model_fields,
                "copy": copy,
                "_private": private,
                "__class__": class_,
                "__proto__": proto,
                "größe": größe,
                "名前": 名前,
                "": field,
                "@type": type,
                "$ref": ref,
                "a.b/c~d": a_b_c_d,
                "🙂": field_2,
                "Literal": literal,
                "Mapping": mapping,
                "an 'odd\" \\ name": an_odd_name,
                "thisNameIsSoVeryLongThatNobodyWouldEverTypeItOutByHandAndNoEditorWouldShowItOnOneLineOfItsWindow": this_name_is_so_very_long_that_nobody_would_ever_type_it_out_by_hand_an_2cec3d31,
            },
            options=request_options,
        )

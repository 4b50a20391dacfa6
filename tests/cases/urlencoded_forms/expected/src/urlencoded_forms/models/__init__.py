"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .card import Card as Card
    from .card import CardDict as CardDict
    from .card import CardInput as CardInput
    from .charge_request import ChargeRequest as ChargeRequest
    from .charge_request import ChargeRequestDict as ChargeRequestDict
    from .charge_request import ChargeRequestInput as ChargeRequestInput
    from .code import Code as Code
    from .code import CodeDict as CodeDict
    from .code import CodeInput as CodeInput
    from .password import Password as Password
    from .password import PasswordDict as PasswordDict
    from .password import PasswordInput as PasswordInput
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Card": "card:Card",
            "CardDict": "card:CardDict",
            "CardInput": "card:CardInput",
            "ChargeRequest": "charge_request:ChargeRequest",
            "ChargeRequestDict": "charge_request:ChargeRequestDict",
            "ChargeRequestInput": "charge_request:ChargeRequestInput",
            "Code": "code:Code",
            "CodeDict": "code:CodeDict",
            "CodeInput": "code:CodeInput",
            "Password": "password:Password",
            "PasswordDict": "password:PasswordDict",
            "PasswordInput": "password:PasswordInput",
        },
    )

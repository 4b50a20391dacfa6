"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .list import AsyncList as AsyncList
    from .list import List as List
    from .keywords import AsyncKeywords as AsyncKeywords
    from .keywords import Keywords as Keywords
    from .close_ import AsyncClose as AsyncClose
    from .close_ import Close as Close
    from .tag_odd_more import AsyncTagOddMore as AsyncTagOddMore
    from .tag_odd_more import TagOddMore as TagOddMore
    from .名前_module import Async名前 as Async名前
    from .名前_module import 名前 as 名前
    from .resource import AsyncResource_ as AsyncResource_
    from .resource import Resource_ as Resource_
    from .sms import AsyncSMS as AsyncSMS
    from .sms import SMS as SMS
    from .page import AsyncPage_ as AsyncPage_
    from .page import Page_ as Page_
    from .class_ import AsyncClass as AsyncClass
    from .class_ import Class as Class
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncList": "list:AsyncList",
            "List": "list:List",
            "AsyncKeywords": "keywords:AsyncKeywords",
            "Keywords": "keywords:Keywords",
            "AsyncClose": "close_:AsyncClose",
            "Close": "close_:Close",
            "AsyncTagOddMore": "tag_odd_more:AsyncTagOddMore",
            "TagOddMore": "tag_odd_more:TagOddMore",
            "Async名前": "名前_module:Async名前",
            "名前": "名前_module:名前",
            "AsyncResource_": "resource:AsyncResource_",
            "Resource_": "resource:Resource_",
            "AsyncSMS": "sms:AsyncSMS",
            "SMS": "sms:SMS",
            "AsyncPage_": "page:AsyncPage_",
            "Page_": "page:Page_",
            "AsyncClass": "class_:AsyncClass",
            "Class": "class_:Class",
        },
    )

"""Run by itself: imports packages, and prints what is wrong with them as JSON.

    visitor.py INSTANCES|- FOLDER...

INSTANCES is a JSON file: by folder, a list of [name of the model, value].
"""

from __future__ import annotations

import copy
import importlib
import json
import pkgutil
import sys
import threading
import typing
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

WATCHED: tuple[str, ...] = (
    "socket.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.fork",
    "shutil.",
)
WATCHED += ("os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.putenv", "ctypes.", "webbrowser.")
_heard: list[str] = []


def hear(event: str, args: tuple[Any, ...]) -> None:
    """Note what code does besides reading."""
    if event.startswith(WATCHED):
        _heard.append(event)
    elif event == "open" and isinstance(args[1], str) and set(args[1]) & set("wax+"):
        _heard.append(f"open for writing: {args[0]!r}")


def resolve(module: Any) -> None:
    """Resolve every annotation of a module. Raises what typing raises."""
    for thing in list(vars(module).values()):
        if getattr(thing, "__module__", None) != module.__name__:
            continue
        if isinstance(thing, type):
            typing.get_type_hints(thing, include_extras=True)
            for method in vars(thing).values():
                if callable(method) and hasattr(method, "__annotations__"):
                    typing.get_type_hints(method, include_extras=True)


def same(one: Any, other: Any) -> bool:
    """Whether two JSON values are equal, and of equal types all through."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other)


def through_runtime(decode_as: Any, json_value: Any, annotation: Any, value: Any) -> Any:
    """A value read and written as the runtime does it for any annotation."""
    return json_value(decode_as(annotation, value), allow_naive=True)


def through_dict(model: Any, value: Any) -> Any:
    """An object as a model, and back."""
    return model.from_dict(value).to_dict()


def through_json(model: Any, value: Any) -> Any:
    """The text of an object as a model, and back."""
    return json.loads(model.from_json(json.dumps(value)).to_json())


def survivors(package: str, instances: list[tuple[str, Any]]) -> list[str]:
    """Which instances come out of their models changed."""
    models = importlib.import_module(f"{package}.models")
    runtime = f"{package}._runtime"
    decode_as = importlib.import_module(f"{runtime}.decode").decode_as
    json_value = importlib.import_module(f"{runtime}.encode").json_value
    model = importlib.import_module(f"{runtime}.models").Model
    found: list[str] = []
    for name, value in instances:
        annotation = getattr(models, name)
        ways: dict[str, Callable[[Any], Any]] = {
            "decode": partial(through_runtime, decode_as, json_value, annotation)
        }
        if isinstance(annotation, type) and issubclass(annotation, model) and type(value) is dict:
            ways["dict"] = partial(through_dict, annotation)
            ways["json"] = partial(through_json, annotation)
        for way, through in ways.items():
            try:
                made = through(copy.deepcopy(value))
            except Exception as error:
                made = f"{type(error).__name__}: {error}"
            if not same(made, value):
                found.append(f"{name} by {way}: {value!r} became {made!r}")
    return found


def visited(folder: str, instances: list[tuple[str, Any]]) -> list[str]:
    """What is wrong with the packages in a folder."""
    sys.path.insert(0, folder)
    threads = threading.active_count()
    name = next(found.name for found in pkgutil.iter_modules([folder]))
    found: list[str] = []
    try:
        package = importlib.import_module(name)
        modules = [m.name for m in pkgutil.walk_packages(package.__path__, name + ".")]
        for each in modules:
            module = importlib.import_module(each)
            if "._runtime." not in each:
                resolve(module)
        for public in package.__all__:
            getattr(package, public)
        found += survivors(name, instances)
    except Exception as error:
        found.append(f"{type(error).__name__}: {error}")
    found += [*_heard] if threading.active_count() == threads else [*_heard, "a thread"]
    _heard.clear()
    for each in [each for each in sys.modules if each.split(".")[0] == name]:
        del sys.modules[each]
    sys.path.remove(folder)
    return found


def main(file: str, *folders: str) -> None:
    """Visit the folders, one after the other."""
    # What packages need is loaded before anyone listens: libraries may do what they like.
    for library in ("httpx2", "typing_extensions", "asyncio", "uuid", "decimal", "zoneinfo"):
        importlib.import_module(library)
    given: dict[str, Any] = json.loads(Path(file).read_text("utf-8")) if file != "-" else {}
    sys.addaudithook(hear)
    print(json.dumps({f: wrong for f in folders if (wrong := visited(f, given.get(f, [])))}))


if __name__ == "__main__":
    main(*sys.argv[1:])

"""Every operation of every case, called as its page shows it: the document allows each request."""

from __future__ import annotations

import ast
import datetime
import json
from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest
from sdkwright.model import Json
from sdkwright.model.media_types import is_sequence

from tests.server.oracle import RecordedRequest

from . import CASES
from .package import Package
from .recording import answer

BLIND_SPOTS = {
    *("addPhotos", "changePerson", "findFiles", "findLabels", "getBoth", "listTools", "sendAny"),
    *("setLimit", "setVoice"),
}
"""Operations with what openapi-core cannot read: path styles, cookies, JSON of type `*/*`, 3.2,
parameters that may be null, numbers that are text, parts without names, merge patches, `audio/*`.

What is sent for them is said below, each in a test of its own.
"""

OUT_OF_REACH = {"copyFiles", "getSession"}
"""Operations with what openapi-core refuses: `additionalOperations`, cookies in style `cookie`."""


def result_of(program: str) -> Any:
    """What a program calls the answer; it is run for that."""
    namespace: dict[str, Any] = {"__name__": "__main__"}
    exec(compile(program, "program", "exec"), namespace)
    assigned = [node for node in ast.walk(ast.parse(program)) if isinstance(node, ast.Assign)]
    return namespace[ast.unparse(assigned[-1].targets[0])] if assigned else None


@pytest.mark.filterwarnings("ignore:.*deprecated by the API:DeprecationWarning")
@pytest.mark.parametrize("case", [case.name for case in CASES])
def test_each_operation_of_a_case_is_called_as_its_page_shows(
    case: str, package: Callable[[str], Package], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = package(case)
    made.redirect(monkeypatch)
    json_value = import_module(f"{made.name}._runtime.encode").json_value
    mismatches = import_module(f"{made.name}._runtime.check").mismatches
    for operation, (program, async_program) in made.shown():
        if operation.id in OUT_OF_REACH:
            continue
        told, *rest = made.answers_to(operation)
        made.server.tell(told, *rest)
        result = result_of(program)
        assert operation.id in BLIND_SPOTS or made.violations_of_first() == []
        request = made.server.requests[0]
        route = made.oracle.route(request.method, request.path)
        assert route is not None
        assert (request.method, route.template) == (operation.method, operation.path)
        is_judged = operation.id not in BLIND_SPOTS and not is_sequence(told.content_type)
        assert not is_judged or made.oracle.response_violations(request, told) == []
        constant = made.constant(operation)
        if "json" in told.content_type and not is_sequence(told.content_type):
            value = json.loads(told.data)
            assert mismatches(constant.returns(), value) == []
            if operation.pagination is None:
                assert json_value(result) == value
        made.server.tell(told, *rest)
        exec(compile(async_program, "program", "exec"), {"__name__": "__main__"})
        assert operation.id in BLIND_SPOTS or made.violations_of_first() == []
        assert without_boundary(made.server.requests[0]) == without_boundary(request)


def without_boundary(request: RecordedRequest) -> bytes:
    """The body of a request; what parts it from others of the same parts is left out."""
    boundary = request.headers.get("content-type", "").partition("boundary=")[2]
    return request.body.replace(boundary.encode(), b"boundary") if boundary else request.body


def test_a_union_is_told_by_the_discriminator_that_the_document_maps(
    package: Callable[[str], Package],
) -> None:
    made = package("unions_by_discriminator")
    friend = {"petType": "purring", "name": "Tom"}
    made.server.tell(answer(201, {"petType": "Dog", "name": "Rex", "friend": friend}))
    with made.client() as client:
        dog = client.pets.add_pet(body=made.models.Fish(pet_type="swimming"))
    assert isinstance(dog, made.models.Dog)
    assert isinstance(dog.friend, made.models.Cat)
    assert made.server.requests[0].json() == {"petType": "swimming"}


def test_a_member_that_the_document_does_not_know_is_kept(
    package: Callable[[str], Package],
) -> None:
    made = package("unions_by_discriminator")
    made.server.tell(answer(201, {"petType": "Horse", "name": "Jolly"}))
    with made.client() as client:
        pet = client.pets.add_pet(body={"petType": "Horse"})
    assert pet.to_dict() == {"petType": "Horse", "name": "Jolly"}
    assert (pet.pet_type, pet.name) == ("Horse", "Jolly")


@pytest.mark.parametrize(
    ("told", "name"),
    [("dog", "Dog"), ("Cat", "Cat"), ("Puppy", "Puppy"), ("swimming", "Fish"), ("Pet", "Pet")],
)
def test_a_base_with_a_discriminator_stands_for_what_extends_it(
    package: Callable[[str], Package], told: str, name: str
) -> None:
    made = package("bases_with_discriminator")
    made.server.tell(answer(200, {"petType": "Pet", "friend": {"petType": told}}))
    with made.client() as client:
        pet = client.pets.add_pet(body=made.models.Cat(pet_type="Cat", claws=4))
    assert type(pet).__name__ == "Pet"
    assert type(pet.friend).__name__ == name

    assert made.server.requests[0].json() == {"petType": "Cat", "claws": 4}


def test_a_base_stands_for_what_extends_it_and_is_not_known_yet(
    package: Callable[[str], Package],
) -> None:
    made = package("bases_with_discriminator")
    made.server.tell(answer(200, {"petType": "eel", "name": "Ed", "cm": 70}))
    with made.client() as client:
        pet = client.pets.add_pet(body=made.models.Cat(pet_type="Cat", claws=4))
    assert (type(pet).__name__, pet.pet_type, pet.name) == ("Pet", "eel", "Ed")
    assert pet.to_dict() == {"petType": "eel", "name": "Ed", "cm": 70}


def test_the_default_mapping_names_the_model_of_other_kinds(
    package: Callable[[str], Package],
) -> None:
    made = package("default_mapping")
    made.server.tell(
        answer(200, {"kind": "paused"}), answer(200, {"kind": "stop"}), answer(200, {})
    )
    with made.client() as client:
        events = [client.events.add_event(body={"kind": "start", "host": "a"}) for _ in range(3)]
    assert [type(event).__name__ for event in events] == ["OtherEvent", "Stopped", "OtherEvent"]


def test_a_body_that_may_be_left_out_is_not_sent_for_its_constant(
    package: Callable[[str], Package],
) -> None:
    made = package("json_bodies")
    made.server.tell(answer(204))
    with made.client() as client:
        client.notes.archive_note("1")
        client.notes.archive_note("1", kind="move", folder="old")
    assert made.server.requests[0].body == b""
    assert made.server.requests[1].json() == {"kind": "move", "folder": "old"}


def test_a_model_is_made_without_what_only_responses_have(
    package: Callable[[str], Package],
) -> None:
    made = package("read_and_write")
    account = made.models.Account(name="Ada", password="secret")
    assert account.to_dict() == {"name": "Ada", "password": "secret"}
    with pytest.raises(AttributeError, match="'id'"):
        _ = account.id
    assert made.models.Account(id="1", name="Ada").id == "1"
    with pytest.raises(TypeError, match="requires name"):
        made.models.Account()


def test_a_list_with_a_type_for_each_place_is_a_tuple(package: Callable[[str], Package]) -> None:
    made = package("tuples")
    seen: Json = ["2024-02-23", {"name": "Ann"}]
    point: Json = {"place": [1.5, 2], "seen": seen, "one": ["a"], "open": ["b"]}
    made.server.tell(answer(200, point))
    date = datetime.date(2024, 2, 23)
    with made.client() as client:
        found = client.points.add_point(
            place=(1.5, 2), seen=(date, {"name": "Ann"}), one=("a",), open=["b"]
        )
    assert made.server.requests[0].json() == point
    assert found.seen == (date, made.models.Person(name="Ann"))
    assert (found.place, found.one, found.open) == ((1.5, 2), ("a",), ["b"])


def test_a_union_is_told_by_the_constants_of_its_members(
    package: Callable[[str], Package],
) -> None:
    made = package("unions_by_constant")
    for kind, name in (("circle", "Circle"), ("square", "Square"), ("line", "ShapeLine")):
        made.server.tell(answer(200, {"kind": kind}))
        with made.client() as client:
            shape = client.shapes.draw_shape(shape=made.models.Circle(radius=1))
        assert type(shape).__name__ == name
        assert made.server.requests[0].json() == {"shape": {"kind": "circle", "radius": 1}}


def test_fields_beside_a_union_are_fields_of_each_member(
    package: Callable[[str], Package],
) -> None:
    made = package("fields_beside_union")
    made.server.tell(answer(200, {"id": "m1", "kind": "song", "length": 200}))
    with made.client() as client:
        song = client.media.add_medium(body={"id": "m1", "kind": "film"})
    assert isinstance(song, made.models.MediumSong)
    assert (song.id, song.length) == ("m1", 200)


def test_a_schema_that_holds_itself_is_decoded_at_every_depth(
    package: Callable[[str], Package],
) -> None:
    made = package("recursive_schemas")
    leaf: Json = {"name": "leaf", "children": []}
    tree: Json = {
        "name": "root",
        "children": [leaf],
        "inner": {"tree": leaf},
        "data": [{"a": [None]}],
    }
    made.server.tell(answer(200, tree))
    with made.client() as client:
        root = client.trees.grow_tree(name="root", children=[made.models.Tree.from_dict(leaf)])
    assert isinstance(root.children[0], made.models.Tree)
    assert isinstance(root.inner.tree, made.models.Tree)
    assert root.data == [{"a": [None]}]


def test_schemas_that_hold_each_other_are_decoded(package: Callable[[str], Package]) -> None:
    made = package("reference_cycles")
    author: Json = {"name": "Ann", "books": []}
    part: Json = {"text": "Two", "parts": [author, {"text": "Three"}]}
    made.server.tell(
        answer(200, {**author, "books": [{"title": "One", "author": author}], "works": part})
    )
    with made.client() as client:
        found = client.authors.add_author(name="Ann", books=[])
    assert isinstance(found.books[0].author, made.models.Author)
    assert [type(each) for each in found.works.parts] == [made.models.Author, made.models.Part]


def test_names_that_python_cannot_have_are_those_on_the_wire(
    package: Callable[[str], Package],
) -> None:
    made = package("names_of_fields")
    wire = {"from": "a", "self": "b", "str": "c", "list": ["d"], "fooBar": 1, "foo_bar": "e"}
    wire |= {"datetime": "2024-02-23T09:30:00Z", "+1": 1, "-1": 2, "": "f", "__class__": "g"}
    made.server.tell(answer(200, [wire]))
    with made.client() as client:
        (thing,) = client.things.make_thing(
            from_="a",
            self_="b",
            str="c",
            list=["d"],
            foo_bar=1,
            foo_bar_2="e",
            datetime=datetime.datetime(2024, 2, 23, 9, 30, tzinfo=datetime.UTC),
            plus_1=1,
            minus_1=2,
            field="f",
            class_="g",
        )
    assert made.server.requests[0].json() == wire
    assert (thing.from_, thing.str_, thing.foo_bar, thing.foo_bar_2) == ("a", "c", 1, "e")
    assert (thing.plus_1, thing.minus_1, thing.field, thing.class_) == (1, 2, "f", "g")
    assert thing.to_dict() == wire


def test_fields_without_names_have_the_type_that_the_document_gives_them(
    package: Callable[[str], Package],
) -> None:
    made = package("extra_fields")
    ann = {"at": "2024-02-23T09:30:00Z", "points": 3}
    made.server.tell(answer(200, {"players": {"label": "All", "Ann": ann}, "more": 1}))
    with made.client() as client:
        team = client.scores.add_scores(name="Chess", request_options={"body": {"Ann": 3}})
    assert made.server.requests[0].json() == {"name": "Chess", "Ann": 3}
    assert team.players.extra_fields["Ann"].at.year == 2024
    assert team.extra_fields == {"more": 1}
    assert made.models.Scores(name="Go", extra_fields={"Bob": 1}).to_dict() == {
        "name": "Go",
        "Bob": 1,
    }


def test_null_is_none_in_every_spelling(package: Callable[[str], Package]) -> None:
    made = package("nullable_values")
    nothing = {"name": None, "nick": None, "mood": None, "home": None}
    made.server.tell(answer(200, {**nothing, "partner": None, "tags": [None]}))
    with made.client() as client:
        person = client.people.change_person(**nothing, job=None)
    assert made.server.requests[0].json() == {**nothing, "job": None}
    assert (person.home, person.partner, person.tags, person.job) == (None, None, [None], None)
    made.server.tell(answer(200, None), answer(200, b"null"))
    with made.client() as client:
        assert client.people.change_person(**nothing) is None


@pytest.mark.parametrize(
    ("status", "body", "error", "read_as"),
    [
        (409, {"holder": "Bob"}, "ConflictError", "Conflict"),
        (404, {"title": "No such door"}, "NotFoundError", "Problem"),
        (422, {"title": "Not now"}, "UnprocessableEntityError", "Problem"),
        (503, [{"title": "Nobody"}], "InternalServerError", "list"),
    ],
)
def test_an_error_has_the_body_that_the_document_gives_its_status(
    package: Callable[[str], Package], status: int, body: Any, error: str, read_as: str
) -> None:
    made = package("error_responses")
    made.server.tell(answer(status, body))
    errors = import_module(f"{made.name}.errors")
    with made.client(max_retries=0) as client, pytest.raises(getattr(errors, error)) as caught:
        client.doors.open_door("front")
    assert type(caught.value.body).__name__ == read_as


def test_bodies_that_may_be_left_out_are_not_sent(package: Callable[[str], Package]) -> None:
    made = package("json_bodies")
    made.server.tell(answer(204))
    with made.client() as client:
        client.notes.patch_note("n1")
        client.notes.patch_note("n1", color=None)
        client.notes.send_map()
        client.notes.send_nullable(body=None)
        client.notes.put_note("n1", id_2="n2", text="Hello")
    assert [request.body for request in made.server.requests] == [
        b"",
        b'{"color":null}',
        b"",
        b"null",
        b'{"id":"n2","kind":"note","text":"Hello"}',
    ]


def test_parameters_with_one_value_are_sent_by_themselves(
    package: Callable[[str], Package],
) -> None:
    made = package("enums_and_constants")
    made.server.tell(answer(200, []))
    with made.client() as client:
        client.lights.list_lights(color="red")
    (request,) = made.server.requests
    assert (request.query, request.headers["api-kind"]) == ("v=2&color=red", "lights")


def test_styles_of_the_path_are_those_of_the_document(package: Callable[[str], Package]) -> None:
    made = package("parameter_styles")
    made.server.tell(answer(204))
    with made.client() as client:
        client.points.find_labels([3, 4], [5, 6])
    assert made.server.requests[0].path == "/labels/.3.4/;matrix=5,6"


def test_the_fields_of_a_form_are_the_query_string(package: Callable[[str], Package]) -> None:
    made = package("methods_and_query_strings")
    made.server.tell(answer(200, []))
    with made.client() as client:
        client.files.find_files(search={"text": "a&b", "page": 2})
        client.files.find_files(search=made.models.FindFilesSearch(text="c"))
    assert [r.query for r in made.server.requests] == ["text=a%26b&page=2", "text=c"]


def test_methods_and_cookies_are_sent_as_the_document_writes_them(
    package: Callable[[str], Package],
) -> None:
    made = package("methods_and_query_strings")
    made.server.tell(answer(204))
    with made.client() as client:
        client.files.copy_files()
        client.files.get_session(session="s1")
    copied, session = made.server.requests
    assert (copied.method, copied.path) == ("COPY", "/files")
    assert session.headers["cookie"] == "session=s1"


@pytest.mark.parametrize(
    ("operation", "sent"),
    [
        ("get_usual", {"authorization": "Bearer bearer"}),
        ("get_basic", {"authorization": "Basic YW5uOnNlY3JldA=="}),
        ("get_free", {}),
        ("get_optional", {"cookie": "session_id=cookie"}),
        ("get_either", {"query": "api_key=query"}),
        ("get_both", {"x-api-key": "key", "cookie": "session_id=cookie"}),
    ],
)
def test_a_credential_goes_where_the_document_says(
    package: Callable[[str], Package], operation: str, sent: dict[str, str]
) -> None:
    made = package("security_schemes")
    made.server.tell(answer(204))
    names = ("bearer", "key", "secret", "query", "cookie", "login")
    given = {name: name for name in names} | {"username": "ann", "password": "secret"}
    with made.client(**given) as client:
        getattr(client.vault, operation)()
    (request,) = made.server.requests
    places = ("authorization", "x-api-key", "x-api-secret", "cookie")
    found = {name: request.headers[name] for name in places if name in request.headers}
    assert {**found, **({"query": request.query} if request.query else {})} == sent


def test_a_call_without_credentials_sends_nothing(
    package: Callable[[str], Package],
) -> None:
    made = package("security_schemes")
    made.server.tell(answer(204))
    errors = import_module(f"{made.name}.errors")
    with made.client(login="token") as client:
        with pytest.raises(errors.MissingCredentialsError, match="SECURITY_SCHEMES_USERNAME"):
            client.vault.get_basic()
        client.vault.get_either()
    (request,) = made.server.requests
    assert request.headers["authorization"] == "Bearer token"


def test_a_list_goes_on_where_its_cursor_says(package: Callable[[str], Package]) -> None:
    made = package("cursor_pages")
    first = answer(200, {"data": [{"text": "a"}], "next": "c1", "more": True})
    last = answer(200, {"data": [{"text": "b"}], "next": None, "more": False})
    made.server.tell(first, last)
    with made.client() as client:
        assert [post.text for post in client.feed.list_posts(limit=1)] == ["a", "b"]
    assert [request.query for request in made.server.requests] == ["limit=1", "after=c1&limit=1"]
    made.server.tell(answer(200, {"events": [{"seq-no": 7}]}), answer(200, {"events": []}))
    with made.client() as client:
        assert [event.seq_no for event in client.feed.list_events()] == [7]
    assert [request.query for request in made.server.requests] == ["", "from=7"]


def test_each_success_has_its_own_type(package: Callable[[str], Package]) -> None:
    made = package("response_kinds")
    with made.client() as client:
        made.server.tell(answer(200, {"number": 1}), answer(201, {"name": "new"}))
        assert isinstance(client.print.create_thing(), made.models.Other)
        assert isinstance(client.print.create_thing(), made.models.Thing)
        made.server.tell(answer(204))
        assert client.print.get_maybe() is None
        made.server.tell(answer(200, "Grüße".encode(), "text/plain"))
        assert client.print.get_text() == "Grüße"
        made.server.tell(answer(200, b"\x00\xff", "application/pdf"))
        assert client.print.get_file() == b"\x00\xff"
        assert made.server.requests[0].headers["accept"] == "application/pdf"


def test_bodies_are_sent_in_the_media_type_of_the_document(
    package: Callable[[str], Package],
) -> None:
    made = package("media_types")
    made.server.tell(answer(204))
    with made.client() as client:
        client.uploads.send_any(name="a")
        client.uploads.send_vendor_json(name="a")
        client.uploads.send_text(body="Grüße")
        client.uploads.send_file(body=b"\x00\xff")
        client.uploads.send_image()
    assert [(r.headers.get("content-type"), r.body) for r in made.server.requests] == [
        ("application/json", b'{"name":"a"}'),
        ("application/vnd.api+json", b'{"name":"a"}'),
        ("text/plain", "Grüße".encode()),
        ("application/octet-stream", b"\x00\xff"),
        (None, b""),
    ]


def test_a_number_that_is_text_is_a_number(package: Callable[[str], Package]) -> None:
    made = package("media_types")
    made.server.tell(answer(200, b"true", "text/plain"))
    with made.client() as client:
        assert client.uploads.set_limit(body=20) is True
        client.uploads.set_limit(body="many")
    assert [request.body for request in made.server.requests] == [b"20", b"many"]


def test_calling_what_is_deprecated_warns(package: Callable[[str], Package]) -> None:
    made = package("deprecated_things")
    made.server.tell(answer(200, []))
    with made.client() as client:
        for method in (client.songs.list_songs, client.songs.get_songs):
            with pytest.warns(DeprecationWarning, match="listSongs"):
                assert method() == []


def test_a_client_calls_the_first_server_with_the_defaults_of_its_variables(
    package: Callable[[str], Package],
) -> None:
    made = package("server_variables")
    client = made.module.ServerVariables()
    assert "https://eu.example.com:8443/v2'" in repr(client)
    client.close()


def test_a_swagger_2_document_is_sent_as_it_says(package: Callable[[str], Package]) -> None:
    """Swagger 2.0, Parameter Object, `collectionFormat`; Security Requirement Object."""
    made = package("swagger_2")
    with made.client(member="key") as client:
        made.server.tell(answer(200, [{"id": 7, "kind": "drill", "name": "Drill", "watts": 5}]))
        (found,) = client.tools.list_tools(
            colors=["red", "green"], sizes=[1, 2], makers=["a", "b"], shelf=["x", "y"]
        )
        assert type(found) is made.models.Drill
        (request,) = made.server.requests
        assert request.path == "/api/v2/tools"
        assert request.query == "colors=red,green&sizes=1%202&makers=a%7Cb&shelf=x&shelf=y"
        assert request.headers["x-member-key"] == "key"
        assert "authorization" not in request.headers
        made.server.tell(answer(200, []))
        client.loans.get_loans([3, 4], x_fields=["tool", "until"])
        (request,) = made.server.requests
        assert (request.path, request.headers["x-fields"]) == ("/api/v2/loans/3,4", "tool,until")
        made.server.tell(answer(200, b"Sharp", "text/plain"))
        assert client.tools.set_label(7, body="Sharp") == "Sharp"
        (request,) = made.server.requests
        assert (request.headers["content-type"].partition(";")[0], request.body) == (
            "text/plain",
            b"Sharp",
        )
        made.server.tell(answer(201, {"tool": 7, "until": "2024-02-23"}))
        client.loans.lend(tool=7, until=datetime.date(2024, 2, 23), notes=["dull", "old"])
        (request,) = made.server.requests
        assert request.headers["content-type"] == "application/x-www-form-urlencoded"
        assert request.body == b"tool=7&until=2024-02-23&notes=dull&notes=old"
        made.server.tell(answer(204))
        client.tools.add_picture(7, picture=("drill.png", b"\x89PNG"))
        (request,) = made.server.requests
        assert request.headers["content-type"].startswith("multipart/form-data")
        assert b'name="picture"; filename="drill.png"\r\nContent-Type: image/png' in request.body

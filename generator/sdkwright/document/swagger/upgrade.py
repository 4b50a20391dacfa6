"""Swagger 2.0 documents as OpenAPI 3 writes them.

- `host`, `basePath` and `schemes` become `servers`; https comes first, as credentials are sent.
- `definitions`, `parameters`, `responses` and `securityDefinitions` become components.
- Parameters `in: body` and `in: formData` become the request body of each operation that has
  them, in the media types that it `consumes`.
- A response has a content of its `schema` in each media type that the operation `produces`; one
  that several operations share, in the media types of all of these.
- A `discriminator` gets a mapping to the definitions that extend its schema.

Schemas are upgraded before, wherever they stand. Objects are changed in place, so that references
find them; the `Moves` of their files tell where everything was written.

Source: Swagger 2.0, "Schema"; OpenAPI 3.0.3 §4.7.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from ...diagnostics import Diagnostics
from ...model import Json
from ..file import File
from ..files import Files
from ..grammar import Kind
from ..json_kinds import is_array, is_object
from ..moves import Site
from ..node import Node
from ..references import References
from ..survey import Survey
from . import grammar
from .children import Children, discriminator_of
from .security import schemes, servers, upgrade_security_scheme
from .values import JSON, Values, texts

_MEDIA_TYPES = ("consumes", "produces")
_OWN = ("swagger", "host", "basePath", "schemes", "consumes", "produces")
"""Fields of the document that OpenAPI 3 says elsewhere."""
_Place: TypeAlias = tuple[dict[str, Json], Site]


@dataclass(slots=True)
class _Use:
    """A parameter or response, where it stands, and in which media types operations use it."""

    value: dict[str, Json]
    sites: list[Site] = field(default_factory=list[Site])
    media_types: dict[str, None] = field(default_factory=dict[str, None])


@dataclass(slots=True)
class _Parameters:
    """The parameters of a path item or an operation, by what becomes of them."""

    kept: list[Json] = field(default_factory=list[Json])
    bodies: list[_Place] = field(default_factory=list[_Place])
    fields: dict[str, _Place] = field(default_factory=dict[str, _Place])


def upgrade_swagger(
    root: File, files: Files, survey: Survey, references: References, diagnostics: Diagnostics
) -> None:
    """Change a Swagger 2.0 document, in place, into one of OpenAPI 3.

    Args:
        root: The document.
        files: It and all that it refers to, sound by the grammar of Swagger 2.0.
        survey: Has visited all of it.
        references: Where its references lead; afterwards, as the document stands then.
        diagnostics: Told of what is ambiguous, and of what OpenAPI 3 cannot say. Its findings are
            where things stand afterwards.
    """
    upgrade = _Upgrade(root, files, survey, references, diagnostics)
    upgrade.change_paths()
    components = upgrade.components()
    upgrade.change_values()
    upgrade.map_discriminators()
    upgrade.change_root(components)
    upgrade.relocate()


class _Upgrade:
    """The upgrade of one document; its methods are called once each, in their order."""

    def __init__(
        self,
        root: File,
        files: Files,
        survey: Survey,
        references: References,
        diagnostics: Diagnostics,
    ) -> None:
        self._root: dict[str, Json] = root.value
        self._site = Site(root.name, root.moves, "", "")
        self._files = files
        self._survey = survey
        self._references = references
        self._diagnostics = diagnostics
        self._values = Values(diagnostics)
        self._parameters: dict[int, _Use] = {}
        self._responses: dict[int, _Use] = {}

    def change_paths(self) -> None:
        """Change the path items of the document, and of the files that it refers to."""
        seen: set[int] = set()
        paths = [
            (item, self._site.child("paths", path))
            for path, item in _members(self._root, "paths")
            if not path.startswith("x-")
        ]
        for item, site in [*paths, *self._referred(grammar.PATH_ITEM)]:
            if id(item) not in seen:
                seen.add(id(item))
                self._path_item(item, site)

    def components(self) -> dict[str, Json]:
        """What the document gives names to; that with values is put down as used."""
        made: dict[str, Json] = {}
        for section, written in (
            ("schemas", "definitions"),
            ("responses", "responses"),
            ("securitySchemes", "securityDefinitions"),
        ):
            if written in self._root:
                made[section] = self._root[written]
                self._site.moved((written,), ("components", section))
        for name, value in _members(self._root, "responses"):
            place = self._site.moved(("responses", name), ("components", "responses", name))
            self._use(self._responses, value, place)
        for name, value in _members(self._root, "parameters"):
            is_in = self._resolved(value).get("in")
            if is_in != "formData":
                section = "requestBodies" if is_in == "body" else "parameters"
                made.setdefault(section, {})[name] = value
                site = self._site.moved(("parameters", name), ("components", section, name))
                self._use(self._parameters, value, site)
        for scheme in made.get("securitySchemes", {}).values():
            upgrade_security_scheme(scheme)
        return made

    def change_values(self) -> None:
        """Change parameters and responses, now that it is known which operations use them."""
        for value, site in self._referred(grammar.PARAMETER):
            self._use(self._parameters, value, site, is_known=True)
        for value, site in self._referred(grammar.RESPONSE):
            self._use(self._responses, value, site, is_known=True)
        consumes = texts(self._root.get("consumes")) or [JSON]
        produces = texts(self._root.get("produces")) or [JSON]
        for use in self._parameters.values():
            if use.value.get("in") == "body":
                self._values.body(use.value, [*use.media_types] or consumes, use.sites)
            elif use.value.get("in") != "formData":
                self._values.parameter(use.value, use.sites)
        for use in self._responses.values():
            self._values.response(use.value, [*use.media_types] or produces, use.sites)

    def map_discriminators(self) -> None:
        """Map tags to the definitions that extend the schema of a discriminator."""
        definitions = dict(_members(self._root, "definitions"))
        children = Children(definitions, self._survey, self._references.targets)
        bases = {id(schema): (schema, self._site.file) for schema in definitions.values()}
        for _, target in self._references.targets.values():
            bases.setdefault(id(target.value), (target.value, target.location.file))
        for schema, file in bases.values():
            found = discriminator_of(schema)
            if found is not None:
                found["mapping"] = children.mapping(schema)
                for name in found["mapping"].values():
                    place = self._site.child("definitions", name).location
                    self._references.mapped[file, name] = Node(definitions[name], place)

    def change_root(self, components: dict[str, Json]) -> None:
        """Change the document itself."""
        found = servers(self._root)
        for key in (*_OWN, "definitions", "parameters", "responses", "securityDefinitions"):
            self._root.pop(key, None)
        if found:
            self._root["servers"] = found
            self._site.made(("host",), ("servers",))
        if components:
            self._root["components"] = components

    def relocate(self) -> None:
        """Tell references and findings where everything stands now."""
        targets, mapped = self._references.targets, self._references.mapped
        for key, (owner, node) in targets.items():
            targets[key] = owner, Node(node.value, self._files.now(node.location))
        for name, node in mapped.items():
            mapped[name] = Node(node.value, self._files.now(node.location))
        self._diagnostics.relocate(self._files.now)

    def _path_item(self, item: dict[str, Json], site: Site) -> None:
        shared = self._split(item, site)
        for method in grammar.METHODS:
            if is_object(operation := item.get(method)):
                self._operation(operation, site.child(method), shared)

    def _operation(self, operation: dict[str, Json], site: Site, shared: _Parameters) -> None:
        own = self._split(operation, site)
        named = {key: texts(operation.pop(key, self._root.get(key))) for key in _MEDIA_TYPES}
        bodies = own.bodies or shared.bodies
        fields = {**shared.fields, **own.fields}
        if len(bodies) > 1 or (bodies and fields):
            message = "a request has one body, and this operation has parameters for several"
            hint = "keep one parameter `in: body`, or put all values `in: formData`"
            self._diagnostics.error("several-bodies", message, site.location, hint)
        elif bodies:
            owner, place = bodies[0]
            operation["requestBody"] = owner
            site.moves.add(place.written, site.child("requestBody").now)
            body = self._use(self._parameters, self._resolved(owner))
            body.media_types |= dict.fromkeys(named["consumes"] or [JSON])
            if owner is body.value:
                body.sites.append(replace(place, now=site.child("requestBody").now))
        elif fields:
            operation["requestBody"] = self._values.form(fields, named["consumes"], site)
        for status, owner in _members(operation, "responses"):
            if not status.startswith("x-"):
                response = self._use(self._responses, self._resolved(owner))
                response.media_types |= dict.fromkeys(named["produces"] or [JSON])
                if owner is response.value:
                    response.sites.append(site.child("responses", status))
        wanted = texts(operation.pop("schemes", None))
        if wanted and schemes(self._root)[0] not in wanted:
            operation["servers"] = servers({**self._root, "schemes": wanted})
            site.made(("schemes",), ("servers",))

    def _split(self, owner: dict[str, Json], site: Site) -> _Parameters:
        """The parameters of a path item or operation, which keeps those that remain such."""
        made = _Parameters()
        listed: Json = owner.get("parameters")
        for index, parameter in enumerate(listed if is_array(listed) else ()):
            place = site.child("parameters", index)
            target = self._resolved(parameter)
            if target.get("in") == "body":
                made.bodies.append((parameter, place))
            elif target.get("in") == "formData":
                made.fields[str(target.get("name"))] = target, place
            else:
                now = len(made.kept)
                if now != index:
                    place = site.moved(("parameters", index), ("parameters", now))
                made.kept.append(parameter)
                self._use(self._parameters, parameter, place)
        if is_array(listed):
            listed[:] = made.kept
        return made

    def _use(
        self,
        uses: dict[int, _Use],
        value: dict[str, Json],
        site: Site | None = None,
        *,
        is_known: bool = False,
    ) -> _Use:
        """Put an object down as used, and as standing at a place.

        Args:
            uses: Those of its kind.
            value: The object; one that refers to another is not changed itself.
            site: Where it stands.
            is_known: Whether that counts only where no other place is known.
        """
        if "$ref" in value:
            return _Use(value)
        use = uses.setdefault(id(value), _Use(value))
        if site is not None and not (is_known and use.sites):
            use.sites.append(site)
        return use

    def _resolved(self, value: dict[str, Json]) -> dict[str, Json]:
        while (target := self._references.targets.get(id(value))) is not None:
            value = target[1].value
        return value

    def _referred(self, kind: Kind) -> Iterator[_Place]:
        """The objects of a kind that references lead to, and where they were written."""
        for reference in self._survey.references:
            if reference.kind is kind:
                node = self._references.targets[id(reference.owner)][1]
                moves = self._files.named(node.location.file).moves
                pointer = node.location.pointer
                yield node.value, Site(node.location.file, moves, pointer, moves.now(pointer))


def _members(owner: dict[str, Json], key: str) -> Iterable[tuple[str, Json]]:
    members = owner.get(key)
    return list(members.items()) if is_object(members) else ()

"""The command line in this process: fast, and with everything that it prints and returns."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner, Result
from sdkwright.cli import main

GOOD = """\
openapi: 3.1.0
info: {title: Pets, version: '1'}
servers: [{url: 'https://pets.example'}]
paths:
  /pets/{id}:
    get:
      operationId: getPet
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '200':
          description: A pet.
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}}}
"""
ODD = GOOD.replace(
    "parameters: [{name: id, in: path, required: true, schema: {type: string}}]", "x-a: 1"
)
"""The same, of which a warning is given: nothing declares the parameter."""
BAD = GOOD.replace("schemas/Pet'", "schemas/Pett'")


def run(*arguments: str | Path) -> Result:
    """What a command does in the working directory."""
    return CliRunner().invoke(main, [str(argument) for argument in arguments])

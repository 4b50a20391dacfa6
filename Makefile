# `make generate` and `make test` set up what they need in .venv; nothing else is touched.

PYTHON ?= python3
BIN := .venv/bin

.PHONY: generate check test lint cases clean

generate: .venv/ready ## regenerate the SDK of the Assistants API from spec/
	$(BIN)/sdkwright generate spec/assistants.yaml

check: .venv/ready ## fail if the SDK on disk is not what the generator writes
	$(BIN)/sdkwright check spec/assistants.yaml

test: .venv/ready ## run all tests
	$(BIN)/python -m pytest -n auto

cases: .venv/ready ## write the expected output of tests/cases anew, to be reviewed as a diff
	$(BIN)/python -m tests.cases.update

lint: .venv/ready ## the checks that the tests run too
	$(BIN)/ruff check && $(BIN)/black --check . && $(BIN)/lint-imports

.venv/ready: pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --editable '.[test]'
	touch $@

clean:
	rm -rf .venv

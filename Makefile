# Everything a person needs: `make run`, `make test`, `make check`. Each sets up what it needs first.
PYTHON ?= python3
BIN := .venv/bin
PIP := PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python -m pip install --quiet --disable-pip-version-check
# An empty one lets Python keep what it has compiled, also where the machine says otherwise.
export PYTHONDONTWRITEBYTECODE :=
.DEFAULT_GOAL := help
.PHONY: help setup run test check bench torture format lock transcripts screenshots

help:  ## what there is
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/ -/'

setup: .venv/ready  ## makes .venv from the lock file

.venv/ready: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Leerkring needs Python 3.11 or newer")'
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(PIP) --require-hashes -r requirements.lock
	$(PIP) --no-deps --no-index --no-build-isolation -e .
	@touch $@

.venv/ready-dev: .venv/ready requirements-dev.lock
	$(PIP) --require-hashes -r requirements-dev.lock
	@touch $@

run: setup  ## the workspace of .env, or else the sandbox in your browser
	@$(BIN)/leerkring start

test: .venv/ready-dev  ## all tests, on SQLite and PostgreSQL
	@$(BIN)/python -m pytest -n 3 --dist worksteal $(ARGS)

check: .venv/ready-dev  ## what CI runs: format, lint, types, layers, tests
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@PYTHONPATH=. $(BIN)/lint-imports
	@$(BIN)/python -m pytest -n 3 --dist worksteal $(ARGS)

.venv-bench/ready: requirements-bench.lock
	@test -x .venv-bench/bin/python || $(PYTHON) -m venv .venv-bench
	PATH="$(CURDIR)/.venv-bench/bin:$$PATH" .venv-bench/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-bench.lock
	@touch $@

bench: .venv/ready-dev .venv-bench/ready  ## measures the bot beside others; ARGS=--quick for a first look
	@$(BIN)/python -m tests.bench $(ARGS)

torture: .venv/ready-dev  ## kills the bot, its database and its Slack for a long time, and counts
	@$(BIN)/python -m tests.torture $(ARGS)

format: .venv/ready-dev  ## tidies the code
	@$(BIN)/ruff format . && $(BIN)/ruff check --fix .

lock: .venv/ready-dev  ## renews the lock files
	@$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 --group build pyproject.toml -o requirements.lock
	@$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 --group build --group dev pyproject.toml -c requirements.lock -o requirements-dev.lock
	@$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 --group bench -o requirements-bench.lock

transcripts: .venv/ready-dev  ## writes anew what people read
	@LEERKRING_TRANSCRIPTS=docs/transcripts $(BIN)/python -m pytest -q tests/walks/test_six_weeks.py tests/walks/test_thermometer_months.py tests/walks/test_five_months_played.py -k "lives or measures"

screenshots: .venv/ready-dev  ## draws the pictures of the documentation anew
	@$(BIN)/python -m tests.browser.screenshots

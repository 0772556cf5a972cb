# The same words on a laptop and in CI. Needs Python 3.11 or later and make; all else is set up.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
NPM := $(BIN)/python -m tests.npm
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

# Tests start hundreds of processes: none is to compile what another has compiled.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: site serve validate test lint format coverage hooks bench pictures lock vendor clean

site: $(VENV)/site           ## build the embedded catalogue into public/
	$(BIN)/katalog build

serve: $(VENV)/site          ## show the site, and show it again when a file changes
	$(BIN)/katalog serve

validate: $(VENV)/site       ## every problem of every file
	$(BIN)/katalog validate

test: $(VENV)/dev            ## all tests, those in a real browser included
	$(BIN)/pytest --numprocesses auto --dist worksteal

lint: $(VENV)/dev $(VENV)/npm ## style, types
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(NPM) run --silent lint

format: $(VENV)/dev $(VENV)/npm ## lay out all code as lint wants it
	$(BIN)/ruff format .
	$(NPM) run --silent format

coverage: $(VENV)/dev        ## which lines no test runs, of Python and of the scripts
	rm -rf .coverage && mkdir -p .coverage
	NODE_V8_COVERAGE=.coverage/scripts $(BIN)/coverage run -m pytest --numprocesses auto --dist worksteal
	$(BIN)/coverage combine --quiet
	$(BIN)/python -m tests.support.script_coverage .coverage/scripts
	$(BIN)/coverage report

hooks: $(VENV)/dev           ## check before each commit what CI checks first (.pre-commit-config.yaml)
	$(BIN)/pre-commit install

bench: $(VENV)/dev           ## the budgets, as ratios against Hugo and MkDocs
	$(BIN)/python -m tests.bench

pictures: $(VENV)/dev        ## take the pictures in docs/ again, from the tool as it is
	$(BIN)/python -m tests.pictures

lock: $(VENV)/dev            ## pin the newest versions that pyproject.toml allows
	$(BIN)/uv pip compile pyproject.toml --extra install --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-header --upgrade --output-file requirements.lock
	$(BIN)/uv pip compile pyproject.toml --extra install --extra dev --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-header --constraint requirements.lock \
		--upgrade --output-file requirements-dev.lock

vendor:                      ## bundle the form's CMS again, in the version package.json names
	cd site/vendor/sveltia-cms && npm ci --ignore-scripts --no-audit --no-fund && node build.mjs && rm -rf node_modules

clean:                       ## remove everything that can be made again
	rm -rf .build public node_modules $(VENV)

$(VENV)/site: requirements.lock pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(PIP) install --require-hashes --requirement requirements.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	touch $@

$(VENV)/dev: $(VENV)/site requirements-dev.lock
	$(PIP) install --require-hashes --requirement requirements-dev.lock
	touch $@

$(VENV)/npm: $(VENV)/dev package.json package-lock.json
	$(NPM) ci --silent --ignore-scripts --no-audit --no-fund
	touch $@

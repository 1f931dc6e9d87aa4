# Claim Reader with GNU make: "make run" opens the window, "make test" makes every check. "make help" lists the rest.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
# The steps share virtual environments and two cores.
.NOTPARALLEL:

PYTHON ?= python3
SAMPLE := resources/samples/river-dispute.txt
LOCK := packaging/lock
VENV := .venv
NOQT := .venv-noqt
WHEEL := .venv-wheel
PACK := .venv-pack

export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_NO_INPUT := 1

# The locks name everything, so nothing is resolved and nothing comes without its hash.
INSTALL := -m pip install --quiet --require-hashes --no-deps
INSTALL_PROJECT := -m pip install --quiet --no-deps --no-build-isolation --editable .

.PHONY: help
help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 20

# --- set-up ----------------------------------------------------------------------------------------------------------

.PHONY: system system-test system-package
system:
	@PYTHON=$(PYTHON) packaging/linux/system-packages run
system-test:
	@PYTHON=$(PYTHON) packaging/linux/system-packages run test
system-package:
	@PYTHON=$(PYTHON) packaging/linux/system-packages run test package

%/bin/python: | system
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Claim Reader needs Python 3.11 or newer; name one with make PYTHON=..." >&2; exit 1; }
	$(PYTHON) -m venv $*

$(VENV)/.run-ready: $(LOCK)/run.txt pyproject.toml reader/__init__.py | $(VENV)/bin/python
	$(VENV)/bin/python $(INSTALL) --requirement $(LOCK)/run.txt
	$(VENV)/bin/python $(INSTALL_PROJECT)
	@touch $@

$(VENV)/.dev-ready: $(LOCK)/dev.txt $(VENV)/.run-ready
	$(VENV)/bin/python $(INSTALL) --requirement $(LOCK)/dev.txt
	$(VENV)/bin/python -m pip check
	@touch $@

$(NOQT)/.ready: $(LOCK)/noqt.txt pyproject.toml reader/__init__.py | $(NOQT)/bin/python
	$(NOQT)/bin/python $(INSTALL) --requirement $(LOCK)/noqt.txt
	$(NOQT)/bin/python $(INSTALL_PROJECT)
	@touch $@

$(WHEEL)/.ready: $(LOCK)/run.txt $(LOCK)/noqt.txt | $(WHEEL)/bin/python
	$(WHEEL)/bin/python $(INSTALL) --requirement $(LOCK)/run.txt
	$(WHEEL)/bin/python $(INSTALL) --requirement $(LOCK)/noqt.txt
	@touch $@

$(PACK)/.ready: $(LOCK)/pack.txt | $(PACK)/bin/python
	$(PACK)/bin/python $(INSTALL) --requirement $(LOCK)/pack.txt
	$(PACK)/bin/python -m pip check
	@touch $@

.PHONY: setup
setup: system $(VENV)/.run-ready ## the system's libraries and .venv with the locked set

.PHONY: run
run: setup ## open the sample article in the window
	@if [ -z "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then \
	  echo "There is no display here: use '$(VENV)/bin/claim-reader analyze $(SAMPLE)' or '$(VENV)/bin/claim-reader --screenshot OUT.png $(SAMPLE)'."; \
	else \
	  exec $(VENV)/bin/claim-reader $(SAMPLE); \
	fi

# --- checks ----------------------------------------------------------------------------------------------------------

.PHONY: test
test: system-test lint test-noqt test-wheel quality test-qt fuzz ## every check, without a display of yours

.PHONY: lint
lint: $(VENV)/.dev-ready ## ruff, mypy, the rules of who imports whom
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports

.PHONY: test-noqt
test-noqt: $(NOQT)/.ready ## everything but the window, with PySide6 not installed
	@! $(NOQT)/bin/python -c 'import PySide6' 2>/dev/null || { echo "PySide6 is in $(NOQT)" >&2; exit 1; }
	$(NOQT)/bin/python -m pytest tests/unit tests/property --ignore tests/unit/gui

.PHONY: test-qt
test-qt: system-test $(VENV)/.dev-ready ## every test of the checkout, on a display of its own
	packaging/linux/with-display $(VENV)/bin/python -m pytest tests/unit tests/property tests/gui

.PHONY: test-wheel
test-wheel: $(VENV)/.dev-ready $(WHEEL)/.ready ## the built wheel, installed, away from the sources
	rm -rf build/wheel
	$(VENV)/bin/python -m build --wheel --no-isolation --outdir build/wheel .
	$(WHEEL)/bin/python -m pip install --quiet --no-deps --no-index --force-reinstall build/wheel/claim_reader-*.whl
	$(WHEEL)/bin/python -m pip check
	packaging/linux/test-installed $(WHEEL)/bin/python

# --- packages --------------------------------------------------------------------------------------------------------

# What is in a package is as old as its commit, so that the same commit gives the same bytes.
EPOCH = SOURCE_DATE_EPOCH=$${SOURCE_DATE_EPOCH:-$$(packaging/release/moment)}
PACKAGES := build/packages

.PHONY: packages
packages: wheels frozen deb installers ## wheel, source archive, frozen program and Debian package, each built and tested

.PHONY: wheels
wheels: $(VENV)/.dev-ready $(PACK)/.ready ## wheel and source archive, built twice, installed by pipx
	rm -rf $(PACKAGES)/wheels
	$(EPOCH) $(VENV)/bin/python -m build --no-isolation --outdir $(PACKAGES)/wheels .
	$(EPOCH) CLAIM_READER_WHEELS=$(PACKAGES)/wheels $(VENV)/bin/python -m pytest tests/packages/test_wheels.py
	packaging/release/with-pipx $(PACK)/bin/python $(PACKAGES)/wheels/*.whl $(VENV)/bin/python -m pytest tests/packages/test_program.py

.PHONY: frozen
frozen: system-package $(VENV)/.dev-ready $(PACK)/.ready ## the program with its own Python and Qt, as one folder
	rm -rf $(PACKAGES)/icons $(PACKAGES)/frozen
	$(PACK)/bin/python packaging/icons/make.py $(PACKAGES)/icons
	$(EPOCH) packaging/pyinstaller/build $(PACK)/bin/python $(PACKAGES)/icons $(PACKAGES)/frozen
	$(PACK)/bin/python packaging/notices/check.py $(PACKAGES)/frozen/notices/claim-reader.cdx.json
	CLAIM_READER_PROGRAM=$(CURDIR)/$(PACKAGES)/frozen/claim-reader/claim-reader $(VENV)/bin/python -m pytest tests/packages/test_program.py

.PHONY: deb
deb: frozen ## the Debian package of the frozen program; as root it is installed into a fresh system and removed again
	rm -rf $(PACKAGES)/deb
	$(EPOCH) packaging/debian/build $(PACKAGES)/frozen/claim-reader $(PACKAGES)/icons $(PACKAGES)/frozen/notices $(PACKAGES)/deb
	packaging/debian/lint $(PACKAGES)/deb/*.deb
	packaging/debian/test $(PACKAGES)/deb/*.deb build/debian $(VENV)/bin/python

.PHONY: installers
installers: system-package $(PACK)/.ready ## what can be checked here of the packages for Windows, macOS and Flatpak
	packaging/release/lint-installers $(PACK)/bin/python $(PACKAGES)/installers

.PHONY: release
release: ## a clean tree, a version with its changelog, and dist/ with all packages and their checksums
	packaging/release/release

# --- further checks --------------------------------------------------------------------------------------------------

.PHONY: quality
quality: $(VENV)/.dev-ready ## what the articles of tests/golden must come out as, and a slice of the corpora
	$(VENV)/bin/python -m pytest tests/golden
	@$(MAKE) --no-print-directory -C packaging/model slice

.PHONY: fuzz
# For long: make fuzz SECONDS=3600 SEED=2; what it finds lies in build/fuzz.
SECONDS ?= 20
SEED ?= 0
fuzz: $(VENV)/.dev-ready ## files of every format changed by chance: read, or refused in words, within bounds
	$(VENV)/bin/python -m tests.fuzz.run --seconds $(SECONDS) --seed $(SEED)

.PHONY: killing
# A smaller one is among the tests of the window.
TIMES ?= 50
killing: $(VENV)/.dev-ready ## kill the program at random moments, and see that nothing is lost and nothing locked
	$(VENV)/bin/python -m tests.soak.killing --times $(TIMES) --seed $(SEED)

.PHONY: soak
FILES ?= 2000
soak: $(VENV)/.dev-ready ## open and close files of every format in one process, and see that nothing grows
	$(VENV)/bin/python -m tests.soak.soaking --files $(FILES) --seed $(SEED)

.PHONY: score
score: $(VENV)/.dev-ready ## what the program reaches on the articles and pairs of tests/golden, and where it is wrong
	$(VENV)/bin/python tests/golden/score.py --wrong
	$(VENV)/bin/python tests/golden/pairs.py --wrong

.PHONY: bench
bench: $(VENV)/.dev-ready ## how long things take, each against a yardstick of the same machine
	@shopt -s nullglob; for script in tests/bench/*.py; do \
	  echo "== $$script"; packaging/linux/with-display $(VENV)/bin/python "$$script"; \
	done

# --- upkeep ----------------------------------------------------------------------------------------------------------

.PHONY: model
model: ## prepare, train, export and score the shipped model
	$(MAKE) -C packaging/model

.PHONY: translations
translations: $(VENV)/.dev-ready ## bring packaging/i18n/*.ts up to the sources, and resources/i18n/*.qm up to them
	$(VENV)/bin/python packaging/i18n/strings.py --release

.PHONY: lock
# UPGRADE= keeps what is locked and only adds or drops what pyproject.toml now asks for.
UPGRADE ?= --upgrade
COMPILE = $(VENV)/bin/uv pip compile pyproject.toml --quiet --no-config --universal --generate-hashes \
  --python-version 3.11 --no-emit-index-url --no-annotate --custom-compile-command 'make lock' $(UPGRADE)
lock: $(VENV)/.dev-ready ## renew the locked versions
	$(COMPILE) --group build --output-file $(LOCK)/run.txt
	$(COMPILE) --group dev --constraints $(LOCK)/run.txt --output-file $(LOCK)/dev.txt
	$(COMPILE) --group build --group test --constraints $(LOCK)/dev.txt --output-file $(LOCK)/noqt.txt \
	  --no-emit-package pyside6-essentials --no-emit-package shiboken6
	$(COMPILE) --group pack --constraints $(LOCK)/dev.txt --output-file $(LOCK)/pack.txt
	@! grep -nE '://|--(extra-)?index-url|--find-links' $(LOCK)/*.txt

.PHONY: clean
clean: ## remove what the other targets made
	rm -rf $(VENV) $(NOQT) $(WHEEL) $(PACK) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find reader tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +

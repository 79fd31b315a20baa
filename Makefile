# One entry for contributors. PYTHON is the interpreter that the virtual environment is made with.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: install check lint test demo bench behaviour clean

install: $(BIN)/trefakta  ## an editable installation with all that `make check` needs

$(BIN)/trefakta: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install -q -c constraints.txt -e '.[dev,parquet]'
	touch $@

check: lint test  ## everything that CI asks for

lint: install
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test: install
	$(BIN)/pytest -n auto

demo: install  ## the tables of the sample corpus, and its scores against its gold labels
	$(BIN)/trefakta run corpus --out outputs
	$(BIN)/trefakta evaluate corpus/gold/*.jsonl --tables outputs

bench: install
	$(BIN)/python benchmarks/speed.py

behaviour: install  ## what the models pass of tests/behaviour, alone and with the rules
	$(BIN)/python -m pipeline.train.behaviour --rules

clean:
	rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis

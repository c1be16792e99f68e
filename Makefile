# Moothall. `make run` opens a hall with fictional demo forums on SQLite; `make test` is everything that must be green.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: help run demo test check fmt bench wire needs frontend server test-server test-phone test-browser clean-demo

DATA ?= $(CURDIR)/target/demo
LISTEN ?= 127.0.0.1:8080
FRONTEND_SOURCES := $(shell find frontend/src frontend/texts frontend/scripts frontend/*.json frontend/*.ts -type f 2>/dev/null)

help: ## This list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

run: frontend server ## Open a working hall with demo forums (SQLite, no other service)
	@mkdir -p $(DATA)
	./target/debug/moothall serve --demo --database $(DATA)/moothall.db --listen $(LISTEN)

clean-demo: ## Forget what was said in the demo hall
	rm -rf $(DATA)

test: needs frontend check test-server test-phone test-browser ## Everything that must be green, on both databases and in a real browser

needs: ## Install what the tests need: PostgreSQL, Chromium
	./tests/needs.sh

frontend: frontend/dist/assets.json ## Build the phone's side

frontend/node_modules/.package-lock.json: frontend/package.json frontend/package-lock.json
	cd frontend && npm ci --no-audit --no-fund
	@touch $@

frontend/dist/assets.json: frontend/node_modules/.package-lock.json $(FRONTEND_SOURCES)
	cd frontend && npm run --silent build
	@touch $@

server: frontend
	cargo build

check: frontend ## Formatting, lints, types
	cargo fmt --all --check
	cargo clippy --workspace --all-targets -- -D warnings
	cd frontend && npm run --silent check

test-server: frontend
	cargo test --workspace

test-phone: frontend
	cd frontend && npm test --silent

test-browser: server
	cd frontend && npm run --silent test:browser

fmt: ## Format everything
	cargo fmt --all
	cd frontend && npm run --silent format

wire: ## Write the phone's types anew from the server's
	UPDATE=1 cargo test --test house the_phone_knows_the_servers_words

bench: frontend ## Measure, with the machine's floor beside each figure (BENCH="--quick acts": only some); leaves target/bench/figures.json
	cargo bench --bench hall -- $(BENCH)

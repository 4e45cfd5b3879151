# Three commands: `make serve`, `make check` while working, `make test` before handing on. The work is in tools/; this file
# says what depends on what.

PORT ?= 8080
# Bytes after Brotli of everything that the first visit loads. Lower it with each gain. What guards the data (heads, a second
# copy, workers and their codes, the log, erasing, extracts) cost 280 kB; the device's own lock, and what was put aside whole
# or left out of a backup, 33 more; a stack without keys, reading row by row and what may be said of a change, 11; the signs
# before a session, limits that are agreed and what stays to be followed up, 17; 26 exercises with words and figures, doses, falls,
# weight and the pressure lying and standing, 70. The first visit is to be split.
SIZE_LIMIT := 1322000
# Native tests that take longer than all others together; `make test` runs them too.
LONG_TESTS := ten_thousand_snapshots hundred_thousand_spoiled_links when_the_store_fails_at_any_one_write \
	when_every_kth_write_fails a_reader_in_another_language_comes_to_the_same

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help serve check test lint setup build size dependencies sbom pictures contact-sheet chart-sheet player-sheet \
	chart-fixtures simulate wander measure-store backup-soak \
	decisions plans icons fmt ready fuzz soak soak-native soak-browser vectors headers equal-builds mutants measure-memory

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

serve: build ## the release app at http://localhost:8080 (PORT=...), installing and building what is missing
	@echo 'http://localhost:$(PORT)   Ctrl-C stops it'
	@tools/serve dist $(PORT)

check: ## format, lints and native tests, without browsers; says how long it took
	@mkdir -p target && date +%s > target/check-began
	@$(MAKE) --no-print-directory lint
	tools/run cargo test --locked -- $(LONG_TESTS:%=--skip %)
	@echo "make check took $$(($$(date +%s) - $$(cat target/check-began))) s"

# Built once and left: what is kept for the next small change would only fill the disk.
test: export CARGO_INCREMENTAL := 0
test: setup lint dependencies ## every check, installing and building what is missing
	tools/run cargo test --locked
	tools/unrun-tests
	@$(MAKE) --no-print-directory size headers
	tools/stories

lint:
	tools/run cargo fmt --all --check
	tools/run cargo clippy --locked --workspace --all-targets -- -D warnings
	tools/run cargo clippy --locked --no-default-features --all-targets -- -D warnings

dependencies: setup sbom ## licences, sources and duplicates of all crates, by deny.toml
	tools/run cargo deny --locked --offline check licenses bans sources

sbom: | ready ## the bill of materials of the app (CycloneDX): target/sbom.cdx.json
	@mkdir -p target
	@node tools/sbom.mjs target/sbom.cdx.json

setup: ## only install what is missing
	@tools/setup test

build: dist/index.html ## the release app in dist/, when something in it has changed

# Folders count too: their time tells of files that are gone.
APP := $(shell find src style public) $(wildcard Cargo.toml Cargo.lock Trunk.toml) \
	tools/build tools/join-styles tools/precache deploy/nginx/hjemmetrener.conf
dist/index.html: $(APP) | ready
	tools/build

ready:
	@tools/setup serve

size: build ## bytes of everything the first visit loads; more than SIZE_LIMIT fails
	@tools/size dist $(SIZE_LIMIT)

pictures: build ## the pictures in the README, taken from the running app
	tools/run cargo run --locked -p browser-stories --bin pictures

contact-sheet: ## all figures on pages to look at: target/contact-sheet/index.html
	tools/join-styles
	tools/run cargo test --locked --no-default-features --test host -- --ignored contact_sheet

chart-sheet: ## all charts on pages to look at, in every theme: target/chart-sheet/index.html
	tools/join-styles
	tools/run cargo test --locked --no-default-features --test host -- --ignored chart_sheet

chart-fixtures: ## the frozen charts in tests/fixtures/charts, after a change that is meant
	WRITE_CHARTS=1 tools/run cargo test --locked --no-default-features --test host frozen

player-sheet: build ## every state of a session on a page to look at: target/player-sheet/index.html
	tools/run cargo run --locked -p browser-stories --bin player-sheet

wander: build ## presses whatever there is in practice mode (STEPS=5000, SEED=..., ENGINE=webkit), until something is wrong
	tools/run cargo run --locked -p browser-stories --bin wander -- $(or $(STEPS),5000) $(SEED) $(ENGINE)

simulate: | ready ## 10,000 sessions among sleeps, kills and clocks that are set
	tools/run cargo test --locked --no-default-features --test host -- --ignored --nocapture ten_thousand_sessions

# Optimised for size as the app is, and without the minutes of optimising over the whole program.
MEASURED := CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 tools/run \
	cargo test --release --locked --no-default-features --test host -- --ignored --nocapture --test-threads=1

measure-store: | ready ## a store of 300 whole courses: bytes on disk and in a backup, time to unlock
	$(MEASURED) measure_a_store

backup-soak: | ready ## backs up 2,000 whole courses, puts them back and compares: seconds, memory, bytes
	$(MEASURED) soak_the_backup

fuzz: | ready ## spoils what comes in at every door, guided by what was reached (SECONDS=60 for each, DOOR=link)
	@tools/fuzz $(or $(SECONDS),60) $(DOOR)

soak: soak-native soak-browser ## what `make test` tries a few times, thousands of times: crashes, kills, damage, typing

# Codes cost nothing in this build: what is tried opens a store at every step.
SOAKED := RUSTFLAGS='--cfg cheap_codes' CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
	CARGO_PROFILE_RELEASE_OPT_LEVEL=2 tools/run \
	cargo test --release --locked --no-default-features --target-dir target/soak
soak-native: | ready ## crashes at every write (WORKLOADS=2000), backups (ROUND_TRIPS=10000), merges (MERGES=1000), spoiled files, a million nonces
	SOAK_WORKLOADS=$(or $(WORKLOADS),2000) SOAK_ROUND_TRIPS=$(or $(ROUND_TRIPS),10000) SOAK_SEED=$(or $(SEED),1) \
		SOAK_FILE_STRIDE=1 SOAK_FILE_RANDOM=100000 SOAK_NONCES=1000000 \
		$(SOAKED) --test host -- --nocapture --test-threads=1 soak::
	PROPTEST_CASES=$(or $(ROUND_TRIPS),10000) $(SOAKED) --lib -- backup::tests format::tests
	SOAK_MERGES=$(or $(MERGES),1000) $(SOAKED) --test host -- any_order_of_merging

SOAK := tools/run cargo run --locked -p browser-stories --bin soak --
soak-browser: build ## in a real browser (KILLS=1000 CHANGES=200 DAMAGES=500 TYPINGS=300 RESTORES=100 FILLED=20 TURNS=100 ORDERS=200 FILES=1000 STEPS=20000 SEED=...)
	$(SOAK) kills $(or $(KILLS),100) $(SEED)
	$(SOAK) changes $(or $(CHANGES),200) $(SEED)
	$(SOAK) damage $(or $(DAMAGES),500) $(SEED)
	$(SOAK) typing $(or $(TYPINGS),300) $(SEED)
	$(SOAK) restoring $(or $(RESTORES),100) $(SEED)
	$(SOAK) flushes $(or $(SAVES),200) $(SEED)
	$(SOAK) forgetting $(or $(STARTS),100) $(SEED)
	$(SOAK) disk $(or $(FILLED),20) $(SEED)
	$(SOAK) quota $(or $(FILLED),20) $(SEED)
	$(SOAK) tabs $(or $(TURNS),100) $(SEED)
	$(SOAK) versions $(or $(ORDERS),200) $(SEED)
	$(SOAK) recovering $(or $(RECOVERIES),50) $(SEED)
	$(SOAK) texts $(or $(TEXTS),200) $(SEED)
	$(SOAK) files $(or $(FILES),1000) $(SEED)
	$(SOAK) unlocking $(or $(UNLOCKS),20) $(SEED)
	$(SOAK) memory $(or $(LOCKS),10) $(SEED)
	tools/run cargo run --locked -p browser-stories --bin wander -- $(or $(STEPS),20000) $(SEED)

measure-memory: build ## keys, codes and texts in the memory of a browser, open, after LOCKS=10 locks and loaded anew
	$(SOAK) memory $(or $(LOCKS),10) $(SEED)

vectors: | ready ## puts new examples for outside readers behind the frozen ones in tests/vectors/exchange
	WRITE_VECTORS=1 tools/run cargo test --locked --no-default-features --test host exchange

headers: ## what the server sends with every kind of answer, held against what it must
	@tools/headers

equal-builds: | ready ## builds the app twice, in two places, and compares every byte
	@tools/equal-builds

mutants: | ready ## changes the code of vault and records line by line, and tells what no test notices
	@tools/mutants

decisions: | ready ## docs/clinical-decisions.md, from the readings in the code
	WRITE_DECISIONS=1 tools/run cargo test --locked --no-default-features --test host decisions

plans: | ready ## docs/plans.md, what is proposed to fourteen typical persons
	WRITE_PLANS=1 tools/run cargo test --locked --no-default-features --test host page_of_proposed_plans

icons: ## the PNG icons, after a change of public/icons/icon.svg
	@tools/icons

fmt: ## format the code
	@tools/run cargo fmt --all

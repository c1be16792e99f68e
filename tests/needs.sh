#!/usr/bin/env bash
# Installs what the tests need and this machine lacks: a C compiler, make and perl for the bundled databases' clients,
# PostgreSQL (the tests start their own), Chromium (driven by the browser tests), Python (a stranger's client).
set -euo pipefail

missing=()
want() { # want PROGRAM-OR-PATH-PATTERN PACKAGE
  compgen -G "$1" >/dev/null 2>&1 || command -v "$1" >/dev/null 2>&1 || missing+=("$2")
}
want cc build-essential
want perl perl
want python3 python3
want openssl openssl
want "/usr/lib/postgresql/*/bin/initdb" postgresql
if ! command -v chromium >/dev/null 2>&1 && ! command -v chromium-browser >/dev/null 2>&1; then missing+=(chromium); fi

for program in cargo node npm; do
  command -v "$program" >/dev/null 2>&1 || { echo "Please install Rust (rustup) and Node 20 or newer first: $program is missing." >&2; exit 1; }
done

if [ ${#missing[@]} -gt 0 ]; then
  echo "Installing what the tests need: ${missing[*]}"
  if [ "$(id -u)" = 0 ]; then as_root=(); else as_root=(sudo); fi
  "${as_root[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}"
fi

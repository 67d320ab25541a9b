#!/usr/bin/env bash
# Builds everything and runs every test, nothing skipped. Needs the .NET SDK; installs a browser if there is none.
# The last line is always "N passed, N failed"; the exit code is 0 only if everything ran and passed.
set -uo pipefail
cd "$(dirname "$0")/.."

results="$PWD/TestResults"
passed=0
failed=0

finish() {
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
  exit
}

# Counts a thing that went wrong outside any test as one failure, so that it can't pass unseen.
wrong() {
  echo "FAILED: $*" >&2
  failed=$((failed + 1))
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

browser_is_there() {
  [ -n "${CHROMIUM:-}" ] || command -v chromium chromium-browser google-chrome google-chrome-stable >/dev/null
}

if ! browser_is_there; then
  echo "Installing Chromium, and a font for it to write with."
  export DEBIAN_FRONTEND=noninteractive
  if ! { as_root apt-get update -qq && as_root apt-get install -y -qq --no-install-recommends chromium fonts-liberation; } >/dev/null; then
    wrong "Chromium could not be installed; put one there or name it in CHROMIUM"
    finish
  fi
fi

if ! dotnet build TalksTracker.sln --configuration Release -warnaserror --nologo --verbosity quiet; then
  wrong "the build"
  finish
fi

# The number that a result file gives for one of its counters.
counter() {
  grep -o "<Counters [^>]*>" "$1" | grep -o " $2=\"[0-9]*\"" | grep -o '[0-9]*'
}

rm -rf "$results"
for project in tests/*.Tests; do
  suite="$(basename "$project")"
  report="$results/$suite.trx"
  echo "== $suite"
  dotnet test "$project" --configuration Release --no-build --nologo --verbosity quiet \
    --results-directory "$results" --logger "trx;LogFileName=$suite.trx" --logger "console;verbosity=minimal"
  code=$?

  if [ ! -s "$report" ]; then
    wrong "$suite ended without a result"
    continue
  fi
  total=$(counter "$report" total)
  good=$(counter "$report" passed)
  bad=$(counter "$report" failed)
  passed=$((passed + good))
  failed=$((failed + bad))
  [ "$total" -gt 0 ] || wrong "$suite ran no test"
  [ "$((good + bad))" -eq "$total" ] || wrong "$suite left out $((total - good - bad)) tests"
  # A crash after the last test, or a fixture that could not be put away.
  [ "$code" -eq 0 ] || [ "$bad" -gt 0 ] || wrong "$suite ended with $code"
done

finish

#!/usr/bin/env bash
# Drops one pattern or condition of a rule at a time and sees whether a test goes red. Prints the survivors; exits with 1 where there are any.
# The mutants are made from the rules' canonical model when the tests start: nothing is rewritten and nothing built anew.
set -euo pipefail
cd "$(dirname "$0")/../.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

dotnet build tools/RuleQuality -c Release -v q >&2
dotnet build tests/Admissibility.Rules.Tests -c Release -v q >&2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet tools/RuleQuality/bin/Release/net10.0/RuleQuality.dll mutants > "$work/mutants.tsv"

tests=tests/Admissibility.Rules.Tests/bin/Release/net10.0/Admissibility.Rules.Tests
"$tests" > "$work/log" || { tail -n 40 "$work/log" >&2; echo 'the tests are red without a mutant' >&2; exit 2; }

killed=0
survivors=0
while IFS=$'\t' read -r number rule dropped; do
  # Rules of inference have no tests of their own name: those of the rules that match what they derive are theirs.
  classes=("*${rule}Tests" "*.RulePageTests")
  [ -n "$(find tests/Admissibility.Rules.Tests -name "${rule}Tests.cs")" ] || classes=("*")
  if ADMISSIBILITY_MUTANT=$number "$tests" --filter-class "${classes[@]}" > "$work/log" 2>&1 < /dev/null; then
    survivors=$((survivors + 1))
    printf '%s\t%s\n' "$rule" "$dropped"
  else
    killed=$((killed + 1))
  fi
done < "$work/mutants.tsv"

printf '%s mutants, %s killed, %s survived\n' $((killed + survivors)) "$killed" "$survivors"
[ "$survivors" -eq 0 ]

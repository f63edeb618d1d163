#!/usr/bin/env bash
# Drops one condition of a rule at a time and sees whether a test goes red. Prints the survivors; exits with 1 where there are any.
# Works in a copy of the project and builds it once: the mutants are in one binary and are switched on by their number.
set -euo pipefail
cd "$(dirname "$0")/../.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

dotnet build tests/Admissibility.Benchmarks -c Release -v q >&2
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git ls-files -z --cached --others --exclude-standard | tar --null -T - -cf - | tar -xf - -C "$copy"
dotnet tests/Admissibility.Benchmarks/bin/Release/net10.0/Admissibility.Benchmarks.dll mutants "$copy" > "$copy/mutants.tsv"
dotnet build "$copy/tests/Admissibility.Rules.Tests" -v q -p:RunAnalyzersDuringBuild=false -p:EnforceCodeStyleInBuild=false -p:TreatWarningsAsErrors=false >&2

tests=$copy/tests/Admissibility.Rules.Tests/bin/Debug/net10.0/Admissibility.Rules.Tests
"$tests" > "$copy/log" || { tail -n 40 "$copy/log" >&2; echo 'the tests are red without a mutant' >&2; exit 2; }

killed=0
survivors=0
while IFS=$'\t' read -r number rule condition; do
  if ADMISSIBILITY_MUTANT=$number "$tests" --filter-class "*.${rule}Tests" "*.RulePageTests" > "$copy/log" 2>&1 < /dev/null; then
    survivors=$((survivors + 1))
    printf '%s\t%s\n' "$rule" "$condition"
  else
    killed=$((killed + 1))
  fi
done < "$copy/mutants.tsv"

printf '%s mutants, %s killed, %s survived\n' $((killed + survivors)) "$killed" "$survivors"
[ "$survivors" -eq 0 ]

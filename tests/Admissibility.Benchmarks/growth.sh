#!/usr/bin/env bash
# How long one check takes as rules are added: the catalogue's, then copies of them that share nothing, up to 100. One process each, in turn.
# Usage: tests/Admissibility.Benchmarks/growth.sh [RUNS]. Prints a JSON object a line: rules, median milliseconds, ratio to the catalogue alone.
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-15}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rid=$(dotnet --info | sed -n 's/^ *RID: *//p' | head -n 1)

# A copy without lock files: a publish for one runtime restores more packages than they list.
mkdir "$work/tree"
git ls-files -z --cached --others --exclude-standard src rules tests docs '*.props' .editorconfig BannedSymbols.txt global.json | grep -zv 'packages.lock.json' | xargs -0 cp --parents -t "$work/tree"
dotnet publish "$work/tree/tests/Admissibility.Benchmarks/Admissibility.Benchmarks.csproj" -c Release -r "$rid" --self-contained false \
    -p:PublishReadyToRun=true -p:RestorePackagesWithLockFile=false -o "$work/bench" -v quiet -nologo

counts=(41 60 80 100)
cold() { "$work/bench/Admissibility.Benchmarks" cold "$1" examples/commerces/amendements/03-substitution.txt examples/commerces/dossier.json; }

for count in "${counts[@]}"; do cold "$count"; done
for _ in $(seq "$runs"); do
    for count in "${counts[@]}"; do
        start=${EPOCHREALTIME/./}
        cold "$count"
        echo $((${EPOCHREALTIME/./} - start)) >> "$work/$count"
    done
done

median() { sort -n | awk '{ a[NR] = $1 } END { printf "%.1f", a[int((NR + 1) / 2)] / 1000 }'; }
base=$(median < "$work/${counts[0]}")
for count in "${counts[@]}"; do
    awk -v n="$count" -v t="$(median < "$work/$count")" -v b="$base" 'BEGIN { printf "{\"rules\":%s,\"milliseconds\":%s,\"ratio\":%.2f}\n", n, t, t / b }'
done

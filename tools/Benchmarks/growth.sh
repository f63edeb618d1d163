#!/usr/bin/env bash
# How long one check takes as rules are added: the catalogue's, then copies of them that share nothing, up to 100. One process each, in turn.
# Usage: tools/Benchmarks/growth.sh [RUNS]. Prints a JSON object a line: rules, median milliseconds, ratio to the catalogue alone.
set -euo pipefail
cd "$(dirname "$0")/../.."
. tools/Benchmarks/publish.sh
runs=${1:-15}
publish . tools/Benchmarks "$work/bench"

counts=(41 60 80 100)
cold() { "$work/bench/Benchmarks" cold "$1" examples/commerces/amendements/03-substitution.txt examples/commerces/dossier.json; }

for count in "${counts[@]}"; do cold "$count"; done
for _ in $(seq "$runs"); do
    for count in "${counts[@]}"; do
        microseconds cold "$count" >> "$work/$count"
    done
done

for count in "${counts[@]}"; do
    awk -v n="$count" -v t="$(median "$work/$count")" -v b="$(median "$work/${counts[0]}")" \
        'BEGIN { printf "{\"rules\":%s,\"milliseconds\":%s,\"ratio\":%.2f}\n", n, t, t / b }'
done

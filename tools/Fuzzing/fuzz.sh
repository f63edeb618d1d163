#!/usr/bin/env bash
# Parses spoilt amendments for a given time, on all cores, with a seed of its own each time (it is printed).
# Usage: tools/Fuzzing/fuzz.sh SECONDS PATH...
set -euo pipefail
if [ $# -lt 2 ]; then
    echo "usage: $0 SECONDS PATH..." >&2
    exit 2
fi
project=$(cd "$(dirname "$0")" && pwd)
seconds=$1
shift
seed=${SEED:-$((RANDOM * 32768 + RANDOM))}
echo "seed $seed" >&2
exec dotnet run -c Release --project "$project" -- fuzz "$@" --seconds "$seconds" --seed "$seed" --threads "$(nproc)"

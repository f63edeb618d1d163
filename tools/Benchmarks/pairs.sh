#!/usr/bin/env bash
# Holds this working tree beside a revision: the outputs that differ, and how long both take, in turn, each on one thread.
# Usage: tools/Benchmarks/pairs.sh REVISION [RUNS [PATH…]], where a PATH is an archive or folder of amendments.
# Prints a JSON object a line: what differs, then for one file, each PATH and all PATHs in one run the median milliseconds and ratios.
set -euo pipefail
cd "$(dirname "$0")/../.."
. tools/Benchmarks/publish.sh
revision=${1:?a revision to compare with}
runs=${2:-15}
paths=("${@:3}")

git clone -q --no-checkout . "$work/before.tree"
git -C "$work/before.tree" checkout -q "$(git rev-parse "$revision")"
publish "$work/before.tree" src/Admissibility.Cli "$work/before"
publish . src/Admissibility.Cli "$work/after"

# The program's name is that of its project, or the one it is now given.
run() {
    local programs=("$work/$1/admissibility" "$work/$1/Admissibility.Cli")
    [ -x "${programs[0]}" ] || programs=("${programs[1]}")
    DOTNET_PROCESSOR_COUNT=1 "${programs[0]}" "${@:2}"
}

commands=()
for example in examples/*/; do
    for how in '' '--language en' '--format json' '--format jsonl --language en' '--trace' '--trace --language en'; do
        commands+=("check $example $how")
    done
    commands+=("parse $example --format json")
done
commands+=('rules --format json' 'rules --grounds' 'explain ADM4002' 'explain Charge')
for path in "${paths[@]}"; do commands+=("check $path --format jsonl"); done

compared=0
for command in "${commands[@]}"; do
    for side in before after; do
        code=0
        run "$side" $command > "$work/$side.out" 2> "$work/$side.err" || code=$?
        echo "exit code $code" >> "$work/$side.err"
    done
    compared=$((compared + 1))
    lines=$({ diff "$work/before.out" "$work/after.out" || true; diff "$work/before.err" "$work/after.err" || true; } | grep -c '^[<>]' || true)
    [ "$lines" -eq 0 ] || printf '{"differs":"%s","lines":%s}\n' "$command" "$lines"
done
printf '{"compared":%s}\n' "$compared"

# Runs a command and adds its microseconds, by the clock and by the processor, to FILE.wall and FILE.processor.
TIMEFORMAT='%R %U %S'
timed() {
    { time run "${@:2}" > "$work/output" 2> "$work/errors" || true; } 2> "$work/time"
    awk '{ print $1 * 1e6 }' "$work/time" >> "$1.wall"
    awk '{ print ($2 + $3) * 1e6 }' "$work/time" >> "$1.processor"
}

compare() {
    rm -f "$work"/{before,after}.{wall,processor}
    for side in before after; do timed "$work/warming" "$side" "${@:2}"; done
    for _ in $(seq "$runs"); do
        for side in before after; do timed "$work/$side" "$side" "${@:2}"; done
    done
    awk -v what="$1" -v bw="$(median "$work/before.wall")" -v aw="$(median "$work/after.wall")" \
        -v bp="$(median "$work/before.processor")" -v ap="$(median "$work/after.processor")" 'BEGIN {
        printf "{\"what\":\"%s\",\"beforeMilliseconds\":%s,\"afterMilliseconds\":%s,\"ratio\":%.3f,\"processorRatio\":%.3f}\n", what, bw, aw, aw / bw, ap / bp }'
}

compare 'one file' check examples/commerces/amendements/03-substitution.txt
for path in "${paths[@]}"; do compare "$path" check "$path" --format jsonl; done
[ "${#paths[@]}" -lt 2 ] || compare 'all' check "${paths[@]}" --format jsonl

#!/usr/bin/env bash
# Publishes the checker with all rules for WebAssembly, trimmed, runs it over the examples in Node, and compares what it says with .NET's own runtime.
# Needs Node 20 or later. Exits with 1 where the two differ, or where the program fails.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet publish WebAssembly.csproj -c Release -v quiet -nologo -o "$work/published"
cp main.mjs "$work/published/wwwroot/"
(cd "$work/published/wwwroot" && node main.mjs) > "$work/wasm" 2> "$work/wasm.time"
dotnet run --project Native -c Release -v quiet > "$work/native" 2> "$work/native.time"
diff "$work/native" "$work/wasm"
printf '%s lines alike; WebAssembly %s, .NET %s; %s bytes (brotli)\n' \
    "$(wc -l < "$work/wasm")" "$(tail -n 1 "$work/wasm.time")" "$(tail -n 1 "$work/native.time")" "$(cat "$work"/published/wwwroot/_framework/*.br | wc -c)"

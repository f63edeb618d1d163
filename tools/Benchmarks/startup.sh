#!/usr/bin/env bash
# How long `check` of one small file takes, beside an empty .NET program, both published ReadyToRun and run in turn.
# Usage: tools/Benchmarks/startup.sh [RUNS]. Prints medians in milliseconds and their ratio.
set -euo pipefail
cd "$(dirname "$0")/../.."
. tools/Benchmarks/publish.sh
runs=${1:-21}

mkdir "$work/source"
cat > "$work/source/empty.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><InvariantGlobalization>true</InvariantGlobalization></PropertyGroup></Project>
PROJECT
echo 'return 0;' > "$work/source/Program.cs"
dotnet publish "$work/source/empty.csproj" -c Release -r "$rid" --self-contained false -p:PublishReadyToRun=true -o "$work/empty" -v quiet -nologo
publish . src/Admissibility.Cli "$work/check"

empty() { "$work/empty/empty"; }
check() { "$work/check/admissibility" check examples/commerces/amendements/03-substitution.txt; }

empty; check > "$work/output"
for _ in $(seq "$runs"); do
    microseconds empty >> "$work/empty.times"
    microseconds check >> "$work/check.times"
done

awk -v e="$(median "$work/empty.times")" -v c="$(median "$work/check.times")" \
    'BEGIN { printf "{\"emptyMilliseconds\":%s,\"checkMilliseconds\":%s,\"ratio\":%.2f}\n", e, c, c / e }'

#!/usr/bin/env bash
# How long `check` of one small file takes, beside an empty .NET program, both published ReadyToRun and run in turn.
# Usage: tests/Admissibility.Benchmarks/startup.sh [RUNS]. Prints medians in milliseconds and their ratio.
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-21}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rid=$(dotnet --info | sed -n 's/^ *RID: *//p' | head -n 1)

publish() {
    dotnet publish "$1" -c Release -r "$rid" --self-contained false -p:PublishReadyToRun=true \
        -p:RestorePackagesWithLockFile=false -o "$work/$2" -v quiet -nologo
}

# A copy without lock files: a publish for one runtime restores more packages than they list.
mkdir "$work/tree"
git ls-files -z --cached --others --exclude-standard src rules docs '*.props' .editorconfig BannedSymbols.txt global.json | grep -zv 'packages.lock.json' | xargs -0 cp --parents -t "$work/tree"

mkdir "$work/source"
cat > "$work/source/empty.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><InvariantGlobalization>true</InvariantGlobalization></PropertyGroup></Project>
PROJECT
echo 'return 0;' > "$work/source/Program.cs"
publish "$work/source/empty.csproj" empty
publish "$work/tree/src/Admissibility.Cli/Admissibility.Cli.csproj" check

file=examples/commerces/amendements/03-substitution.txt
empty() { "$work/empty/empty"; }
check() { "$work/check/admissibility" check "$file" > "$work/output"; }

milliseconds() {
    local start=${EPOCHREALTIME/./}
    "$1"
    echo $((${EPOCHREALTIME/./} - start))
}

median() { sort -n | awk '{ a[NR] = $1 } END { printf "%.1f", a[int((NR + 1) / 2)] / 1000 }'; }

empty; check
for _ in $(seq "$runs"); do
    milliseconds empty >> "$work/empty.times"
    milliseconds check >> "$work/check.times"
done

e=$(median < "$work/empty.times")
c=$(median < "$work/check.times")
awk -v e="$e" -v c="$c" 'BEGIN { printf "{\"emptyMilliseconds\":%s,\"checkMilliseconds\":%s,\"ratio\":%.2f}\n", e, c, c / e }'

# Sourced by the scripts beside it. publish TREE PROJECT OUT [EXTRA…] publishes a project of a tree ReadyToRun, from a copy
# without lock files: a publish for one runtime restores more packages than they list.
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rid=$(dotnet --info | sed -n 's/^ *RID: *//p' | head -n 1)

publish() {
    local tree=$1 project=$2 out=$3 copy
    copy=$(mktemp -d -p "$work")
    (cd "$tree" && git ls-files -z --cached --others --exclude-standard src rules tools docs '*.props' .editorconfig BannedSymbols.txt global.json \
        | grep -zv 'packages.lock.json' | xargs -0 cp --parents -t "$copy")
    dotnet publish "$copy/$project" -c Release -r "$rid" --self-contained false -p:PublishReadyToRun=true \
        -p:RestorePackagesWithLockFile=false -o "$out" -v quiet -nologo
}

# Microseconds that a command takes.
microseconds() {
    local start=${EPOCHREALTIME/./}
    "$@" > "$work/output"
    echo $((${EPOCHREALTIME/./} - start))
}

# The median of the numbers in a file, of microseconds in milliseconds.
median() { sort -n "$1" | awk '{ a[NR] = $1 } END { printf "%.1f", a[int((NR + 1) / 2)] / 1000 }'; }

#!/usr/bin/env bash
# What a user waits for and what it takes, process start included. Prints the figures of docs/speed.md; needs bash,
# and for the memory GNU time (/usr/bin/time).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

cargo build --release --quiet
kanalval=${CARGO_TARGET_DIR:-target}/release/kanalval
plan=(plan benches/eight-by-five/scenario.toml --quiet)
nulage=(nulage benches/thousand-rows/channels.csv --quiet)
# Two million rows, about 110 MB, made here and not kept.
large=$(mktemp --suffix=.csv)
trap 'rm -f "$large"' EXIT
awk -f benches/ledger.awk >"$large"

# Milliseconds of each of so many runs, in order: the shortest, the middle one, the longest.
timed() {
    local runs=$1 from to
    shift
    for ((run = 0; run < runs; run++)); do
        from=$(date +%s%N)
        "$@" >/dev/null
        to=$(date +%s%N)
        echo "$(((to - from) / 1000))"
    done | sort -n | awk '{ ms[NR] = $1 / 1000 }
        END { printf "%.1f / %.1f / %.1f ms\n", ms[1], ms[int((NR + 1) / 2)], ms[NR] }'
}

memory() {
    if [ -x /usr/bin/time ]; then
        /usr/bin/time -f '%M KB at most, %P of one core' "$@" 2>&1 >/dev/null
    else
        echo "not measured: there is no /usr/bin/time"
    fi
}

echo "load before: $(cut -d' ' -f1-3 /proc/loadavg 2>/dev/null || uptime), cores: $(nproc 2>/dev/null || echo '?')"
echo "shortest / middle / longest"
echo "starting a process, nothing done:   $(timed 50 "$kanalval" --version)"
echo "nulage, 1 000 rows:                 $(timed 50 "$kanalval" "${nulage[@]}")"
echo "plan, 8 x 5, 4 mixes, 10 000 draws: $(timed 5 "$kanalval" "${plan[@]}")"
echo "  on one thread:                    $(RAYON_NUM_THREADS=1 timed 3 "$kanalval" "${plan[@]}")"
echo "  memory:                           $(memory "$kanalval" "${plan[@]}")"
echo "nulage, memory:                     $(memory "$kanalval" "${nulage[@]}")"
echo "nulage, 2 000 000 rows:             $(timed 5 "$kanalval" nulage "$large" --quiet)"
echo "  memory:                           $(memory "$kanalval" nulage "$large" --quiet)"

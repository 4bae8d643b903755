#!/usr/bin/env bash
# What an article costs: bytes on disk of each index and seconds of processor time of each process, on a
# single Elasticsearch node with TLS and the users of the base.
#
# usage: cost.sh FILE [OPTION…]   articles, and options of ./manchette ingest such as --limit and --map
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

file="${1:?a file of articles}"
shift
DISTRIBUTION="$(distribution)"
make_secrets
HTTP=("$(free_port)") TRANSPORT=("$(free_port)") READY=("$(free_port)") PIDS=()
SEEDS="127.0.0.1:${TRANSPORT[0]}" MASTERS=elasticsearch-0
configure_node 0
# As it runs on a cluster: measured, it may compile all that it can.
$AS_SERVER sed -i '/TieredStopAtLevel/d' "$WORK/node-0/config/jvm.options.d/drill.options"
start_node 0
await 120 port_open "${READY[0]}"
ingest=$(free_port)
start_service ingest-service "$ingest" ingest
await 120 ready "$ingest"

# Processor time of a process in ticks of a hundredth of a second, by the kernel.
ticks() { sed 's/.*) //' "/proc/$1/stat" | awk '{print $12 + $13}'; }
elasticsearch="$(cat "$WORK/node-0/tmp/pid")"
before_elasticsearch=$(ticks "$elasticsearch") before_ingest=$(ticks "$SERVICE")
loading=$(date +%s%N)
code=0
load "$ingest" "$@" "$file" >"$WORK/load.log" 2>&1 || code=$?
took=$((($(date +%s%N) - loading) / 1000000))
# 1: some were refused; the log says how many.
[ $code -le 1 ] || fail "loading: $(tail -n 5 "$WORK/load.log")"
say "$(tail -n 1 "$WORK/load.log"), in $took ms"
articles=$(count_of articles)
per() { awk -v all="$1" -v n="$articles" 'BEGIN { printf "%.2f", all * 10 / n }'; }
say "processor time for an article: Elasticsearch $(per $(($(ticks "$elasticsearch") - before_elasticsearch))) ms, ingest-service $(per $(($(ticks "$SERVICE") - before_ingest))) ms"
as operator POST "manchette-*/_flush" --fail --output /dev/null
as operator POST "manchette-*/_forcemerge?max_num_segments=1" --fail --output /dev/null
as operator POST "manchette-*/_flush" --fail --output /dev/null
say "disk, one copy, merged: index, documents, bytes, bytes for each of the $articles articles"
as operator GET "_cat/indices/manchette-*?h=index,docs.count,pri.store.size&bytes=b&s=index" --fail |
  awk -v n="$articles" '{ printf "        %-32s %8d %12d %8d\n", $1, $2, $3, $3 / n; all += $3 } END { printf "        %-32s %8s %12d %8d\n", "all", "", all, all / n }'

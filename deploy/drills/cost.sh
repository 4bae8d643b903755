#!/usr/bin/env bash
# What an article and a search page cost: bytes on disk of each index and processor time of each process, on
# a single Elasticsearch node with TLS and the users of the base. PAGES=150 pages are asked for, each for
# another of the most frequent words of FILE; the first ones are those of services that have just started.
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

search=$(free_port) web=$(free_port)
start_service search-service "$search" search
searching=$SERVICE
await 120 ready "$search"
MANCHETTE_SEARCH_URL="http://127.0.0.1:$search" start_service web-ui "$web" search
showing=$SERVICE
await 120 ready "$web"
pages=${PAGES:-150}
# find stops early when head has enough.
{ find "$file" -type f -exec zcat -f {} + | head -c 20000000 || true; } | LC_ALL=C.UTF-8 grep -aoE '[[:alpha:]]{5,}' |
  sort | uniq -c | sort -rn | awk '{ print $2 }' >"$WORK/words"
head -n $((3 * pages)) "$WORK/words" >"$WORK/asked"
[ "$(wc -l <"$WORK/asked")" = $((3 * pages)) ] || fail "fewer than $((3 * pages)) words to search for"
for round in 1 2 3; do
  before_elasticsearch=$(ticks "$elasticsearch") before_search=$(ticks "$searching") before_web=$(ticks "$showing")
  loading=$(date +%s%N)
  while read -r word; do
    curl --silent --fail --get --output /dev/null --max-time 60 --data-urlencode "q=$word" "http://127.0.0.1:$web/" ||
      fail "the page of a search for $word"
  done < <(awk -v from=$(((round - 1) * pages)) -v n="$pages" 'NR > from && NR <= from + n' "$WORK/asked")
  took=$((($(date +%s%N) - loading) / 1000000))
  page() { awk -v all="$1" -v n="$pages" 'BEGIN { printf "%.1f", all * 10 / n }'; }
  say "processor time for a search page, pages $(((round - 1) * pages + 1)) to $((round * pages)): web-ui $(page $(($(ticks "$showing") - before_web))) ms, search-service $(page $(($(ticks "$searching") - before_search))) ms, Elasticsearch $(page $(($(ticks "$elasticsearch") - before_elasticsearch))) ms; one after the other, in $((took / pages)) ms each"
done

#!/usr/bin/env bash
# Three Elasticsearch nodes; one is killed while articles are loaded and searched. Nothing that was
# acknowledged may be missing, and every search must be answered. ARTICLES sets how many are loaded.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

ARTICLES="${ARTICLES:-1500}"
DISTRIBUTION="$(distribution)"
say "making secrets with first-start.sh"
make_secrets
HTTP=() TRANSPORT=() READY=() PIDS=() SEEDS=""
for node in 0 1 2; do
  HTTP[node]=$(free_port) TRANSPORT[node]=$(free_port) READY[node]=$(free_port)
  SEEDS="$SEEDS,127.0.0.1:${TRANSPORT[node]}"
done
SEEDS="${SEEDS#,}" MASTERS=elasticsearch-0,elasticsearch-1,elasticsearch-2
for node in 0 1 2; do configure_node $node; done
say "three nodes configured with configure.sh"
for node in 0 1 2; do start_node $node; done
for node in 0 1 2; do await 120 port_open "${READY[node]}"; done
say "$(as operator GET '_cat/nodes?h=name,master&s=name' --fail | tr '\n' ' ')"

# More than one shard, as docs/scale.md tells.
as operator PUT _index_template/manchette-articles --fail --output /dev/null --data-binary \
  '{"index_patterns":["manchette-articles-*"],"template":{"settings":{"number_of_shards":3}}}'
ingest=$(free_port) search=$(free_port)
start_service ingest-service "$ingest" ingest
await 120 ready "$ingest"
start_service search-service "$search" search
await 60 ready "$search"
await 60 green
[ "$(as operator GET '_cat/shards/manchette-articles-000001?h=shard' --fail | sort -u | wc -l)" = 3 ] || fail "not three shards"
say "services are ready; articles have $(as operator GET '_cat/shards/manchette-articles-000001?h=prirep' --fail | wc -l) shards, copies included"

for i in $(seq "$ARTICLES"); do
  printf '{"url":"https://drill.example/%d","headline":"Le port %d","articleBody":"Le maire de Saint-Malo, Jean Durand, a ouvert le quai numéro %d le 3 août 2020. « Nous tiendrons », a-t-il dit.","datePublished":"2020-08-04"}\n' "$i" "$i" "$i"
done >"$WORK/articles.jsonl"
touch "$WORK/searching"
(
  asked=0 failed=0 slowest=0
  while [ -e "$WORK/searching" ]; do
    start=$(date +%s%N)
    code="$(curl --silent --output /dev/null --max-time 30 --write-out '%{http_code}' "http://127.0.0.1:$search/api/v1/articles?q=quai+$((asked % 50))" || true)"
    took=$((($(date +%s%N) - start) / 1000000))
    asked=$((asked + 1))
    [ "$took" -le "$slowest" ] || slowest=$took
    [ "$code" = 200 ] || { failed=$((failed + 1)); printf 'search %d: %s after %d ms\n' "$asked" "$code" "$took" >>"$WORK/failed-searches.log"; }
    sleep 0.1
  done
  printf '%d searches, %d failed, the slowest in %d ms\n' $asked $failed $slowest >"$WORK/searches"
) &
STARTED+=($!)
searching=$!
load "$ingest" "$WORK/articles.jsonl" >"$WORK/load.log" 2>&1 &
loading=$!
STARTED+=($!)
written() { [ "$(as operator GET "manchette-sources-write/_count?filter_path=count" --fail | sed 's/[^0-9]//g')" -ge $((ARTICLES / 4)) ]; }
refreshed() { as operator POST "manchette-sources-write/_refresh" --output /dev/null; written; }
await 120 refreshed
kill -0 "$loading" || fail "the load was over before a node could be killed: give more ARTICLES"
# The master, which is the worst to lose.
master="$(as operator GET '_cat/master?h=node' --fail | tr -d ' \n')"
victim="${master##*-}"
kill -9 "$(cat "$WORK/node-$victim/tmp/pid")"
say "killed $master, the master, during load and search"
NODE=$(((victim + 1) % 3))
code=0
wait "$loading" || code=$?
say "loaded, code $code: $(tail -n 1 "$WORK/load.log")"
[ $code = 0 ] || fail "not all was acknowledged in the end: $(head -n 5 "$WORK/load.log")"
sleep 2
rm "$WORK/searching"
wait "$searching" || true
say "$(cat "$WORK/searches")"

missing() {
  local index
  for index in articles sources; do
    as operator POST "manchette-$index-write/_refresh" --fail --output /dev/null
    local count
    count="$(as operator GET "manchette-$index-write/_count?filter_path=count" --fail | sed 's/[^0-9]//g')"
    [ "$count" = "$ARTICLES" ] || fail "$index: $count of $ARTICLES"
  done
}
missing
say "all $ARTICLES that were acknowledged are there, in articles and in sources"
grep -q ' 0 failed' "$WORK/searches" || fail "searches failed: $(head -n 5 "$WORK/failed-searches.log")"

start_node "$victim"
await 120 port_open "${READY[$victim]}"
await 120 green
missing
say "the node is back, every shard has its copy again"

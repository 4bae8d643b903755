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

make_articles "$ARTICLES" 1 "$WORK/articles.jsonl"
begin_searching "$search"
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
end_searching

missing() {
  local index count
  for index in articles sources; do
    count="$(count_of "$index")"
    [ "$count" = "$ARTICLES" ] || fail "$index: $count of $ARTICLES"
  done
}
missing
say "all $ARTICLES that were acknowledged are there, in articles and in sources"

start_node "$victim"
await 120 port_open "${READY[$victim]}"
await 120 green
missing
say "the node is back, every shard has its copy again"

#!/usr/bin/env bash
# The runbooks of docs/operations.md, tried with three Elasticsearch nodes: nodes replaced one by one,
# a password rotated, a full disk, a red cluster, an index that is gone, and articles that cannot be
# taken. Searches and loads go on meanwhile as far as the runbook says so.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

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
for node in 0 1 2; do start_node $node; done
for node in 0 1 2; do await 120 port_open "${READY[node]}"; done
ingest=$(free_port) search=$(free_port)
start_service ingest-service "$ingest" ingest
await 120 ready "$ingest"
start_service search-service "$search" search
OLD_SEARCH=$SERVICE
await 60 ready "$search"
await 60 green
make_articles 300 1 "$WORK/first.jsonl"
load "$ingest" "$WORK/first.jsonl" >"$WORK/load.log" || fail "loading: $(cat "$WORK/load.log")"
say "three nodes and both services: $(tail -n 1 "$WORK/load.log")"

token="$(cat "$WORK/secrets/manchette-token/token")"
add() {
  curl --silent --output "$WORK/added" --dump-header "$WORK/added.head" --write-out '%{http_code}' --max-time 90 \
    --header "Authorization: Bearer $token" --header 'Content-Type: application/json' \
    --data-binary "{\"url\":\"https://drill.example/$1\",\"headline\":\"$1\",\"articleBody\":\"Le quai est ouvert.\"}" \
    "http://127.0.0.1:$ingest/api/v1/articles"
}
settings() { as operator PUT _cluster/settings --fail --output /dev/null --data-binary "{\"persistent\":{$1}}"; }
joined() { as operator GET '_cat/nodes?h=name' --fail | grep -q "$1"; }
expect() {
  local count
  count="$(count_of "$1")"
  [ "$count" = "$2" ] || fail "$1: $count of $2"
}

say "== Upgrade: nodes one by one, the master last"
begin_searching "$search"
make_articles 300 301 "$WORK/second.jsonl"
load "$ingest" "$WORK/second.jsonl" >"$WORK/load.log" 2>&1 &
loading=$!
STARTED+=($!)
master="$(as operator GET '_cat/master?h=node' --fail | tr -d ' \n')"
master="${master##*-}"
for node in $(((master + 1) % 3)) $(((master + 2) % 3)) "$master"; do
  NODE=$(((node + 1) % 3))
  settings '"cluster.routing.allocation.enable":"primaries"'
  stop "${PIDS[node]}"
  start_node "$node"
  # Not until it is ready: a node that joins while nothing else changes says so only at the next change.
  await 120 joined "elasticsearch-$node"
  settings '"cluster.routing.allocation.enable":null'
  await 60 port_open "${READY[node]}"
  await 180 green
  # The services here name three hosts, and ask one that refused again after a minute only; on a cluster
  # they name one Service.
  sleep 65
  say "elasticsearch-$node was replaced, every shard has its copy"
done
wait "$loading" || fail "the load meanwhile: $(tail -n 5 "$WORK/load.log")"
end_searching
expect articles 600
expect sources 600
say "what was loaded meanwhile is there: $(tail -n 1 "$WORK/load.log")"

say "== Key rotation: the password of user search"
forget elasticsearch-passwords search
first_start >>"$WORK/first-start.log" 2>&1
new=$(free_port)
# The new pod has the new password and is not ready yet; the old one serves on.
start_service search-service "$new" search
NEW_SEARCH=$SERVICE
alive() { curl --silent --fail --max-time 5 --output /dev/null "http://127.0.0.1:$new/q/health/live"; }
await 120 alive
! ready "$new" || fail "a password that Elasticsearch does not know is taken"
ready "$search" || fail "the old password is not taken any more"
touch "$WORK/searching"
(
  # As a Service does it: whoever is ready is asked.
  asked=0 failed=0 longest=0 since=0
  while [ -e "$WORK/searching" ]; do
    code=
    for port in "$search" "$new"; do
      code="$(curl --silent --output /dev/null --max-time 30 --write-out '%{http_code}' "http://127.0.0.1:$port/api/v1/articles?q=quai+$((asked % 50))" || true)"
      [ "$code" != 200 ] || break
    done
    asked=$((asked + 1))
    if [ "$code" = 200 ]; then since=0; else
      failed=$((failed + 1))
      [ $since != 0 ] || since=$(date +%s%N)
      took=$((($(date +%s%N) - since) / 1000000))
      [ "$took" -le "$longest" ] || longest=$took
    fi
    sleep 0.1
  done
  printf '%d searches, neither the old nor the new pod answered %d of them, the longest time in a row %d ms\n' $asked $failed $longest >"$WORK/searches"
) &
SEARCHING=$!
STARTED+=($!)
# All at once: a pod is refused by the nodes that do not know its password.
telling=()
for node in 0 1 2; do
  $AS_SERVER env ES_PATH_CONF="$WORK/node-$node/config" ES_JAVA_HOME="$JAVA_HOME" \
    "$DISTRIBUTION/bin/elasticsearch-users" passwd manchette_search -p "$(password search)" >"$WORK/users-$node.log" 2>&1 &
  telling+=($!)
done
for told in "${telling[@]}"; do wait "$told" || fail "passwd: $(cat "$WORK"/users-*.log)"; done
for node in 0 1 2; do NODE=$node await 30 as search GET _cluster/health --fail; done
await 30 ready "$new"
old_refused() { ! ready "$search"; }
await 30 old_refused
rm "$WORK/searching"
wait "$SEARCHING" || true
say "meanwhile $(cat "$WORK/searches")"
kill "$OLD_SEARCH"
search=$new SEARCH=$NEW_SEARCH
say "the new pod is ready, the old one is not any more; no node was restarted"

say "== Disk full"
begin_searching "$search"
make_articles 6000 601 "$WORK/third.jsonl"
load "$ingest" "$WORK/third.jsonl" >"$WORK/load.log" 2>&1 &
loading=$!
STARTED+=($!)
# Every disk has less than that free.
settings '"cluster.info.update.interval":"10s","cluster.routing.allocation.disk.threshold_enabled":true,"cluster.routing.allocation.disk.watermark.low":"900002gb","cluster.routing.allocation.disk.watermark.high":"900001gb","cluster.routing.allocation.disk.watermark.flood_stage":"900000gb"'
taken=0
full() {
  case "$(add "full-$taken")" in
    503) true ;;
    20[01]) taken=$((taken + 1)); false ;;
    *) false ;;
  esac
}
await 60 full
grep -qi '^retry-after:' "$WORK/added.head" || fail "no Retry-After"
say "ingest answers 503: $(cat "$WORK/added")"
ready "$search" || fail "search-service is not ready when the disk is full"
before="$(count_of sources)"
sleep 20
kill -0 "$loading" || fail "the load ended while the disk was full: $(cat "$WORK/load.log")"
say "the load waits: $before articles were received when ingest answered 503, $(count_of sources) 20 s later"
say "ingest-service is $(ready "$ingest" && printf 'ready' || printf 'not ready'), search-service is ready"
say "$(as operator GET '_cat/allocation?h=node,disk.percent,shards&s=node' --fail | tr '\n' ';')"
settings '"cluster.routing.allocation.disk.threshold_enabled":null,"cluster.routing.allocation.disk.watermark.low":null,"cluster.routing.allocation.disk.watermark.high":null,"cluster.routing.allocation.disk.watermark.flood_stage":null'
freed=$SECONDS
empty() { case "$(add room)" in 20[01]) true ;; *) false ;; esac; }
await 120 empty
say "room again: ingest took an article after $((SECONDS - freed)) s, without anybody's help"
wait "$loading" || fail "the load meanwhile: $(tail -n 5 "$WORK/load.log")"
end_searching
# What was refused may have been received, and is not acknowledged: it is sent again, as senders do.
case "$(add "full-$taken")" in 20[01]) ;; *) fail "what was refused is refused again" ;; esac
expect articles $((6600 + taken + 2))
expect sources $((6600 + taken + 2))
say "the load went on by itself and ended well: $(tail -n 1 "$WORK/load.log")"

say "== Red cluster: the only copy is on a node that is away"
index="$(as operator GET '_cat/aliases/manchette-articles-read?h=index' --fail | tr -d ' \n')"
as operator PUT "$index/_settings" --fail --output /dev/null --data-binary '{"index.number_of_replicas":0}'
await 60 green
node="$(as operator GET "_cat/shards/$index?h=node" --fail | tr -d ' \n')"
node="${node##*-}"
NODE=$(((node + 1) % 3))
stop "${PIDS[node]}"
red() { as operator GET "_cluster/health?filter_path=status" --fail | grep -q red; }
await 60 red
say "health: $(as operator GET "_cluster/health?level=indices&filter_path=indices.*.status" --fail | grep -o "\"$index\":{\"status\":\"[a-z]*\"")"
say "why: $(as operator GET "_cluster/allocation/explain?filter_path=index,shard,primary,unassigned_info.reason,allocate_explanation" --fail --data-binary "{\"index\":\"$index\",\"shard\":0,\"primary\":true}" | cut -c1-300)"
code="$(curl --silent --output "$WORK/answer" --max-time 60 --write-out '%{http_code}' "http://127.0.0.1:$search/api/v1/articles?q=quai" || true)"
[ "$code" = 503 ] || fail "a search of a red index is answered $code: $(head -c 300 "$WORK/answer")"
say "search answers 503: $(tr -d '\n' <"$WORK/answer" | cut -c1-300)"
! ready "$search" || fail "search-service is ready without articles"
[ "$(add red)" = 503 ] || fail "ingest takes an article that cannot be indexed"
start_node "$node"
await 120 port_open "${READY[node]}"
await 180 green
await 60 ready "$search"
empty() { case "$(add red)" in 20[01]) true ;; *) false ;; esac; }
await 60 empty
before="$(count_of articles)"
say "the node is back: green, search-service ready by itself, $before articles"

say "== Red cluster: the only copy is gone, of an index that can be made again"
node="$(as operator GET "_cat/shards/$index?h=node" --fail | tr -d ' \n')"
node="${node##*-}"
NODE=$(((node + 1) % 3))
stop "${PIDS[node]}"
rm -rf "$WORK/node-$node/data"
mkdir "$WORK/node-$node/data"
[ -z "$AS_SERVER" ] || chown 2000:2000 "$WORK/node-$node/data"
start_node "$node"
await 120 port_open "${READY[node]}"
await 60 red
as operator POST "_cluster/reroute?retry_failed=true&filter_path=acknowledged" --fail --output /dev/null
red || fail "not red without the only copy"
as operator DELETE "$index" --fail --output /dev/null
rebuild || fail "the rebuild: $(tail -n 20 "$WORK/rebuild.log")"
await 180 green
await 60 ready "$search"
expect articles "$before"
say "deleted and made again from sources: $(grep -o '[0-9]* articles were made.*' "$WORK/rebuild.log")"
await 60 ready "$ingest"

say "== Poison articles"
{
  printf '{"url":"https://drill.example/good-1","articleBody":"Le bac est à quai."}\n'
  printf '{"url":"https://drill.example/long","articleBody":"%s"}\n' "$(head -c 3000000 /dev/zero | tr '\0' 'a')"
  printf '{"url":"https://drill.example/broken","articleBody":\n'
  printf '{"url":"https://drill.example/deep","articleBody":"x","a":%s%s}\n' "$(printf '[%.0s' $(seq 200))" "$(printf ']%.0s' $(seq 200))"
  printf '{"url":"https://drill.example/day","articleBody":"x","datePublished":"hier"}\n'
  printf '{"url":"https://drill.example/good-2","articleBody":"Le pont est ouvert."}\n'
} >"$WORK/poison.jsonl"
code=0
load "$ingest" "$WORK/poison.jsonl" >"$WORK/load.log" 2>&1 || code=$?
[ $code = 1 ] || fail "poison: code $code: $(cat "$WORK/load.log")"
sed 's/^/          /' "$WORK/load.log" | cut -c1-200
grep -q '2 created' "$WORK/load.log" || fail "the good ones were not taken"
grep -q '4 refused' "$WORK/load.log" || fail "not four were refused"
id="$(add gone >/dev/null; sed 's/.*"id" *: *"\([0-9a-f]*\)".*/\1/' <"$WORK/added" | head -n 1)"
gone="$(curl --silent --output /dev/null --write-out '%{http_code}' --request DELETE --header "Authorization: Bearer $token" "http://127.0.0.1:$ingest/api/v1/articles/$id")"
[ "$gone" = 204 ] || fail "deleting an article: $gone"
say "the good ones are in, each bad one is named with its reason, and one that must go is gone"

say "== Searches are slow: one node hangs again and again"
web=$(free_port)
MANCHETTE_SEARCH_URL="http://127.0.0.1:$search" start_service web-ui "$web" search
await 120 ready "$web"
server() { cat "$WORK/node-$1/tmp/pid"; }
scrape() { curl --silent --fail "http://127.0.0.1:$search/q/metrics" | { grep '^manchette_search_seconds' || true; }; }
# The expression of ManchetteSearchSlow, of what was counted between two scrapes.
quantile() {
  awk '
    !/_bucket/ { next }
    { match($1, /le="[^"]*"/); le = substr($1, RSTART + 4, RLENGTH - 5); sum[le] += FILENAME == ARGV[1] ? -$2 : $2 }
    END {
      n = 0
      for (le in sum) if (le != "+Inf") bounds[++n] = le + 0
      for (i = 1; i <= n; i++) for (j = i + 1; j <= n; j++) if (bounds[j] < bounds[i]) { t = bounds[i]; bounds[i] = bounds[j]; bounds[j] = t }
      for (le in sum) if (le != "+Inf") of[le + 0] = sum[le]
      rank = 0.95 * sum["+Inf"]; low = 0; below = 0
      for (i = 1; i <= n; i++) {
        if (of[bounds[i]] >= rank) { printf "%.3f", low + (bounds[i] - low) * (rank - below) / (of[bounds[i]] - below); exit }
        low = bounds[i]; below = of[low]
      }
      printf "%.3f", low
    }' "$1" "$2"
}
threshold="$(sed -n 's/.*histogram_quantile(0.95, sum by (le) (rate(manchette_search_seconds_bucket.*> *\([0-9.]*\) *$/\1/p' "$ROOT/deploy/components/monitoring/alerts.yaml")"
[ -n "$threshold" ] || fail "no alert on slow searches"
fires() { awk -v slow="$(quantile "$1" "$2")" -v most="$threshold" 'BEGIN { exit !(slow > most) }'; }
by_operation() {
  awk '
    !/_(sum|count)[{]/ { next }
    { match($1, /operation="[^"]*"/); op = substr($1, RSTART + 11, RLENGTH - 12); v = FILENAME == ARGV[1] ? -$2 : $2
      if ($1 ~ /_sum/) sum[op] += v; else count[op] += v }
    END { for (op in count) if (count[op] > 0) printf "%s %d times, %.3f s on average; ", op, count[op], sum[op] / count[op] }' "$1" "$2"
}
# How long a node takes for a question that costs nothing.
trivial() { NODE=$1 as operator GET "_cluster/health?local=true" --max-time 2 --output /dev/null --write-out '%{time_total}' || true; }
scrape >"$WORK/scrape-0"
begin_searching "$search"
sleep 15
end_searching
scrape >"$WORK/scrape-1"
say "before: 95 % within $(quantile "$WORK/scrape-0" "$WORK/scrape-1") s; $(by_operation "$WORK/scrape-0" "$WORK/scrape-1")"
! fires "$WORK/scrape-0" "$WORK/scrape-1" || fail "the alert on slow searches fires when nothing is wrong"
master="$(as operator GET '_cat/master?h=node' --fail | tr -d ' \n')"
held=$(((${master##*-} + 1) % 3))
NODE=$(((held + 1) % 3))
begin_searching "$search"
busy=$(ticks "$SEARCH")
for turn in 1 2 3 4 5 6; do
  kill -STOP "$(server "$held")"
  if [ $turn = 3 ]; then
    for node in 0 1 2; do say "elasticsearch-$node takes $(trivial $node) s for a trivial question$([ $node != $held ] || printf ' (held)')"; done
    say "hot threads of those that answer: $(as operator GET '_nodes/hot_threads?timeout=2s' --max-time 4 | grep -c '^:::') of 3 nodes"
  else
    sleep 4
  fi
  kill -CONT "$(server "$held")"
  sleep 1
done
busy=$(($(ticks "$SEARCH") - busy))
end_searching
scrape >"$WORK/scrape-2"
say "95 % within $(quantile "$WORK/scrape-1" "$WORK/scrape-2") s; $(by_operation "$WORK/scrape-1" "$WORK/scrape-2"); processor time of search-service meanwhile $((busy * 10)) ms"
fires "$WORK/scrape-1" "$WORK/scrape-2" || fail "the alert on slow searches does not fire: $(quantile "$WORK/scrape-1" "$WORK/scrape-2") s"
say "ManchetteSearchSlow would fire (more than $threshold s)"

say "== Searches are slow: all nodes hang"
for node in 0 1 2; do kill -STOP "$(server $node)"; done
code="$(curl --silent --output "$WORK/answer" --dump-header "$WORK/answer.head" --max-time 60 --write-out '%{http_code} %{time_total}' "http://127.0.0.1:$search/api/v1/articles?q=quai" || true)"
page="$(curl --silent --output "$WORK/page" --max-time 90 --write-out '%{http_code} %{time_total}' "http://127.0.0.1:$web/?q=quai" || true)"
for node in 0 1 2; do kill -CONT "$(server $node)"; done
continued=$SECONDS
say "search-service answers $code s: $(tr -d '\n' <"$WORK/answer" | cut -c1-250)"
say "web-ui answers $page s: $(sed 's/<[^>]*>//g' "$WORK/page" | tr -s ' \n' ' ' | grep -o 'L’archive[^.]*[.]' | head -n 1)"
[ "${code% *}" = 503 ] || fail "a search is answered $code"
grep -qi '^retry-after:' "$WORK/answer.head" || fail "no Retry-After"
[ "${page% *}" = 503 ] || fail "a page is answered $page"
again() { [ "$(curl --silent --output /dev/null --max-time 30 --write-out '%{http_code}' "http://127.0.0.1:$web/?q=quai" || true)" = 200 ]; }
NODE=0
await 60 again
await 60 ready "$search"
await 180 green
say "pages again $((SECONDS - continued)) s after the nodes went on, green, without anybody's help"
begin_searching "$search"
sleep 10
end_searching
say "every runbook was tried"

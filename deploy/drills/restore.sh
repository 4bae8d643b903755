#!/usr/bin/env bash
# Backup and restore, tried: an archive is loaded, a snapshot made, the data folder deleted, the
# snapshot restored into an empty Elasticsearch, and every document compared. On the way: TLS, and
# that no user may do more than it should.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

DISTRIBUTION="$(distribution)"
say "making secrets with first-start.sh"
make_secrets
HTTP=("$(free_port)") TRANSPORT=("$(free_port)") READY=("$(free_port)") PIDS=()
SEEDS="127.0.0.1:${TRANSPORT[0]}" MASTERS=elasticsearch-0
say "configuring a node with configure.sh"
configure_node 0
mkdir "$WORK/snapshots"
[ -z "$AS_SERVER" ] || chown 2000:2000 "$WORK/snapshots"
start_node 0
await 120 port_open "${READY[0]}"
say "Elasticsearch is ready, by TLS and with users"

ingest=$(free_port) search=$(free_port)
start_service ingest-service "$ingest" ingest
ingest_pid=$SERVICE
await 120 ready "$ingest"
start_service search-service "$search" search
search_pid=$SERVICE
load "$ingest" --collection drill "$ROOT/deploy/sample-archive" >"$WORK/load.log" || fail "the sample was not loaded"
say "loaded: $(tail -n 1 "$WORK/load.log")"
await 60 ready "$search"
as operator POST "manchette-*/_refresh" --output /dev/null
hits() { curl --silent --fail "http://127.0.0.1:$search/api/v1/articles?q=port&size=1" | grep -o '"total":{"value":[0-9]*' | head -n 1 | sed 's/.*://'; }
found="$(hits)"
[ "$found" -gt 0 ] || fail "search-service finds nothing"

say "what users may not do"
refused search PUT manchette-articles-000001/_doc/x --data-binary '{}'
refused search GET manchette-sources-000001/_search
refused search GET manchette-imports-000001/_search
refused search DELETE manchette-articles-000001
refused ingest DELETE manchette-articles-000001
refused ingest GET _security/user
refused ingest PUT elsewhere
refused backup GET manchette-articles-000001/_search
refused backup POST _snapshot/manchette/drill/_restore
refused metrics GET manchette-articles-000001/_search
[ "$(status metrics GET _cluster/health)" = 200 ] || fail "metrics may not ask for the cluster's health"
[ "$(curl --silent --cacert "$CA" --output /dev/null --write-out '%{http_code}' "https://localhost:${HTTP[0]}/")" = 401 ] || fail "Elasticsearch answers whom it does not know"
! curl --silent --output /dev/null "http://localhost:${HTTP[0]}/" || fail "Elasticsearch answers without TLS"

say "the indexes made anew, as the Job migration does it, as user rebuild"
behind() { as operator GET "_cat/aliases/manchette-$1?h=index" --fail | tr -d ' \n'; }
as operator PUT elsewhere --fail --output /dev/null
refused rebuild GET _security/user
refused rebuild POST _security/user/drill --data-binary '{"password":"0123456789","roles":["superuser"]}'
refused rebuild PUT _cluster/settings --data-binary '{"persistent":{"cluster.routing.allocation.enable":null}}'
refused rebuild PUT _snapshot/drill --data-binary '{"type":"fs","settings":{"location":"drill"}}'
refused rebuild PUT _index_template/drill --data-binary '{"index_patterns":["drill-*"]}'
refused rebuild GET elsewhere/_search
refused rebuild DELETE elsewhere
refused rebuild PUT elsewhere-too
refused rebuild PUT elsewhere/_block/write
as operator DELETE elsewhere --fail --output /dev/null
[ "$(behind articles-read)" = manchette-articles-000001 ] || fail "articles are read from $(behind articles-read)"
begin_searching "$search"
rebuild --force || fail "the rebuild: $(tail -n 20 "$WORK/rebuild.log")"
end_searching
say "$(grep -o '[0-9]* articles were made.*' "$WORK/rebuild.log")"
for alias in articles quotations duedates; do
  for side in read write; do
    [ "$(behind "$alias-$side")" = "manchette-$alias-000002" ] || fail "$alias-$side names $(behind "$alias-$side")"
  done
done
[ "$(status operator GET manchette-articles-000001)" = 404 ] || fail "what was replaced is still there"
[ "$(hits)" = "$found" ] || fail "search-service found $found before and finds $(hits)"
rebuild || fail "a second rebuild: $(tail -n 20 "$WORK/rebuild.log")"
grep -q 'Nothing to do' "$WORK/rebuild.log" || fail "a second rebuild found something to do"
! grep -q 'Exception' "$WORK/rebuild.log" || fail "a second rebuild: $(cat "$WORK/rebuild.log")"
load "$ingest" --collection drill "$ROOT/deploy/sample-archive" >"$WORK/load.log" || fail "loading after the rebuild"
grep -q ': 0 created, 0 updated' "$WORK/load.log" || fail "loading after the rebuild changed something: $(cat "$WORK/load.log")"
say "they took over, a second rebuild has nothing to do, and ingest-service goes on as its own user"

say "snapshot, as user backup"
mkdir "$WORK/backup"
sed "s|/usr/share/elasticsearch/snapshots|$WORK/snapshots|" "$ROOT/deploy/components/backup/repository.json" >"$WORK/backup/repository.json"
schedule() {
  URL="https://localhost:${HTTP[0]}" CA="$CA" PASSWORD="$WORK/secrets/elasticsearch-passwords/backup" \
    OURS="$WORK/backup" SCHEDULE=no bash "$ROOT/deploy/components/backup/schedule.sh" >>"$WORK/schedule.log" 2>&1
}
schedule
before="$(fingerprint)"
# The same as the schedule's policy.
config="$(tr -d '\n' <"$ROOT/deploy/components/backup/policy.json" | sed 's/.*"config": *\({[^}]*}\).*/\1/')"
as backup PUT "_snapshot/manchette/drill?wait_for_completion=true" --fail --data-binary "$config" >"$WORK/snapshot.log"
grep -q '"state":"SUCCESS"' "$WORK/snapshot.log" || fail "the snapshot: $(cat "$WORK/snapshot.log")"

say "losing the data folder"
stop "${PIDS[0]}"
rm -rf "$WORK/node-0/data"
[ ! -e "$WORK/node-0/data" ] || fail "the data folder is still there"
mkdir "$WORK/node-0/data"
[ -z "$AS_SERVER" ] || chown 2000:2000 "$WORK/node-0/data"
! ready "$search" || fail "search-service says that it is ready without an archive"
start_node 0
await 120 port_open "${READY[0]}"
[ -z "$(as operator GET "_cat/indices/manchette-articles-*" --fail)" ] || fail "the data was not lost"

say "restoring, as user operator"
schedule
restored=$SECONDS
# ingest-service may have made empty indexes meanwhile: what is restored takes their place.
for index in $(as operator GET "_cat/indices/manchette-*?h=index" --fail); do as operator DELETE "$index" --fail --output /dev/null; done
as operator POST "_snapshot/manchette/drill/_restore?wait_for_completion=true" --fail \
  --data-binary '{"indices":"manchette-*","include_global_state":false}' >"$WORK/restore.log"
grep -q '"failed":0' "$WORK/restore.log" || fail "the restore: $(cat "$WORK/restore.log")"
after="$(fingerprint)"
say "restored in $((SECONDS - restored)) s"
printf '%s\n' "$after"
[ "$before" = "$after" ] || fail "not what it was:
$before"
await 60 ready "$search"
await 60 ready "$ingest"
[ "$(hits)" = "$found" ] || fail "search-service found $found before and finds $(hits)"
load "$ingest" --collection drill "$ROOT/deploy/sample-archive" >"$WORK/load.log" || fail "loading again"
grep -q ': 0 created, 0 updated' "$WORK/load.log" || fail "loading again changed something: $(cat "$WORK/load.log")"
say "counts and hashes are equal, both services went on, and loading again changes nothing"

say "a new certificate of the same authority"
served() { openssl s_client -connect "localhost:${HTTP[0]}" -CAfile "$CA" </dev/null 2>/dev/null | openssl x509 -noout -serial; }
old="$(served)"
forget elasticsearch-tls tls.crt
forget elasticsearch-tls tls.key
first_start >>"$WORK/first-start.log" 2>&1
for file in tls.key tls.crt; do
  $AS_SERVER cp -f /dev/stdin "$WORK/node-0/config/tls/$file" <"$WORK/secrets/elasticsearch-tls/$file"
done
renewed() { [ -n "$(served)" ] && [ "$(served)" != "$old" ]; }
await 30 renewed
await 30 ready "$search"
say "Elasticsearch shows it without a restart, and the services go on"

say "a new token"
written() {
  curl --silent --output /dev/null --write-out '%{http_code}' --header "Authorization: Bearer $1" \
    --header 'Content-Type: application/json' --data-binary '{"text":"Le bac est à quai."}' "http://127.0.0.1:$ingest/api/v1/articles"
}
token() { cat "$WORK/secrets/manchette-token/token"; }
old="$(token)"
[ "$(written "$old")" = 201 ] || fail "the token is not taken"
forget manchette-token token
first_start >>"$WORK/first-start.log" 2>&1
[ "$(token)" != "$old" ] || fail "the token is the old one"
stop "$ingest_pid"
start_service ingest-service "$ingest" ingest
ingest_pid=$SERVICE
await 120 ready "$ingest"
[ "$(written "$old")" = 401 ] || fail "the old token is answered $(written "$old")"
[ "$(written "$(token)")" = 200 ] || fail "the new token is answered $(written "$(token)")"
say "the old one is refused, the new one is taken"

say "a new authority"
for file in "$WORK"/secrets/elasticsearch-ca/* "$WORK"/secrets/elasticsearch-tls/*; do
  forget "$(basename "$(dirname "$file")")" "$(basename "$file")"
done
first_start >>"$WORK/first-start.log" 2>&1
trusted() { curl --silent --cacert "$CA" --output /dev/null "https://localhost:${HTTP[0]}/"; }
! trusted || fail "the certificate in use is of the new authority already"
stop "${PIDS[0]}"
stop "$ingest_pid"
stop "$search_pid"
for file in ca.crt tls.crt tls.key; do
  $AS_SERVER cp -f /dev/stdin "$WORK/node-0/config/tls/$file" <"$WORK/secrets/elasticsearch-tls/$file"
done
rm -rf "$WORK/trust"
mkdir "$WORK/trust"
TLS="$WORK/secrets/elasticsearch-tls" TRUST="$WORK/trust" sh "$ROOT/deploy/containers/trust.sh" 2>>"$WORK/trust.log"
start_node 0
await 120 port_open "${READY[0]}"
trusted || fail "Elasticsearch does not show a certificate of the new authority"
start_service ingest-service "$ingest" ingest
start_service search-service "$search" search
await 120 ready "$ingest"
await 120 ready "$search"
say "Elasticsearch and both services go on with it"

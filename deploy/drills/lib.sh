# What the drills share: an Elasticsearch configured by base/elasticsearch with the secrets that
# base/first-start makes, and the services as its users. Everything is in one folder that is deleted
# at the end, and every process that was started is ended.
set -euo pipefail

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)"
JAVA_HOME="${JAVA_HOME:?a JDK 25}"
JAVA="$JAVA_HOME/bin/java"
# Elasticsearch refuses root.
AS_SERVER=""
[ "$(id -u)" != 0 ] || AS_SERVER="setpriv --reuid 2000 --regid 2000 --clear-groups"

WORK="$(mktemp -d "${TMPDIR:-/tmp}/manchette-drill-XXXXXX")"
chmod 755 "$WORK"
STARTED=()

cleanup() {
  local code=$? pid
  trap - EXIT INT TERM
  # What a drill holds cannot end.
  for pid in "$WORK"/node-*/tmp/pid; do [ ! -s "$pid" ] || kill -CONT "$(cat "$pid")" 2>/dev/null || true; done
  for pid in "${STARTED[@]}"; do kill "$pid" 2>/dev/null || true; done
  for pid in "${STARTED[@]}"; do
    for _ in $(seq 50); do kill -0 "$pid" 2>/dev/null || break; sleep 0.2; done
    kill -9 "$pid" 2>/dev/null || true
  done
  if [ $code != 0 ]; then
    for log in "$WORK"/*.log; do printf '== %s\n' "$log"; tail -n 25 "$log"; done >&2
  fi
  rm -rf "$WORK"
  exit $code
}
trap cleanup EXIT
trap 'exit 130' INT TERM

began=$SECONDS
say() { printf '%4d s  %s\n' $((SECONDS - began)) "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }

# Waits at most $1 seconds for the command after it; PATIENCE=5 makes that five times as many, for a
# machine that has other things to do.
await() {
  local seconds=$(($1 * ${PATIENCE:-1}))
  local deadline=$((SECONDS + seconds))
  shift
  until "$@" >/dev/null 2>&1; do
    [ "$SECONDS" -lt "$deadline" ] || fail "after $seconds s still not: $*"
    sleep 0.3
  done
}

free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 20000))
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { printf '%s' "$port"; return; }
  done
}

distribution() {
  local jar
  jar="$(ls "$ROOT"/tools/local-elasticsearch/target/local-elasticsearch-*.jar 2>/dev/null | head -n 1)"
  [ -n "$jar" ] || fail "build first: ./manchette start, or mvn package"
  "$JAVA" -cp "$jar" org.manchette.elasticsearch.LocalElasticsearchCommand distribution \
    --home "$ROOT/.manchette/elasticsearch"
}

# The secrets, by the script of the first start; a second run must change none.
make_secrets() {
  local before
  mkdir -p "$WORK/secrets" "$WORK/account"
  printf drill >"$WORK/account/token"
  "$JAVA" "$ROOT/deploy/drills/SecretsApi.java" "$WORK/secrets" \
    manchette-token elasticsearch-passwords elasticsearch-tls elasticsearch-ca >"$WORK/api.port" 2>"$WORK/api.log" &
  STARTED+=($!)
  await 30 test -s "$WORK/api.port"
  api="http://127.0.0.1:$(cat "$WORK/api.port")"
  first_start() {
    API="$api" SERVICE_ACCOUNT="$WORK/account" ELASTICSEARCH="$DISTRIBUTION" NAMESPACE=manchette \
      ACCOUNT_INGEST=ingest ACCOUNT_SEARCH=search ACCOUNT_REBUILD=rebuild ACCOUNT_OPERATOR=operator ACCOUNT_BACKUP=backup ACCOUNT_METRICS=metrics \
      ES_JAVA_HOME="$JAVA_HOME" ES_JAVA_OPTS=-Xmx128m bash "$ROOT/deploy/base/first-start/first-start.sh"
  }
  first_start >"$WORK/first-start.log" 2>&1
  before="$(find "$WORK/secrets" -type f -exec sha256sum {} + | sort)"
  first_start >>"$WORK/first-start.log" 2>&1
  [ "$before" = "$(find "$WORK/secrets" -type f -exec sha256sum {} + | sort)" ] || fail "a second first start changed secrets"
  [ "$(printf '%s\n' "$before" | wc -l)" = 12 ] || fail "expected 12 secrets: $before"
  CA="$WORK/secrets/elasticsearch-tls/ca.crt"
  mkdir "$WORK/trust"
  TLS="$WORK/secrets/elasticsearch-tls" TRUST="$WORK/trust" sh "$ROOT/deploy/containers/trust.sh" 2>"$WORK/trust.log"
}

# Takes key $2 out of Secret $1, as an operator does who wants a new one.
forget() {
  curl --silent --fail --output /dev/null --request PATCH --header 'Authorization: Bearer drill' \
    --header 'Content-Type: application/merge-patch+json' --data-binary "{\"data\":{\"$2\":null}}" \
    "$api/api/v1/namespaces/manchette/secrets/$1"
}

password() { cat "$WORK/secrets/elasticsearch-passwords/$1"; }

# Configures node $1 as a pod's first container does. Ports: HTTP[$1], TRANSPORT[$1], READY[$1].
configure_node() {
  local node="$WORK/node-$1" name
  mkdir -p "$node"/{config,data,logs,tmp,ours}
  if [ "$1" != 0 ]; then
    # All nodes are configured alike; their names come with their start.
    cp -R "$WORK/node-0/config/." "$node/config/"
    [ -z "$AS_SERVER" ] || chown -R 2000:2000 "$node"
    return
  fi
  # A setting of a module that the local server has not got.
  grep -v '^ingest.geoip' "$ROOT/deploy/base/elasticsearch/elasticsearch.yml" >"$node/ours/elasticsearch.yml"
  cp "$ROOT/deploy/base/elasticsearch/roles.yml" "$node/ours/"
  (
    for name in ingest search rebuild operator backup metrics; do
      export "PASSWORD_$name=$(password "$name")"
    done
    ELASTICSEARCH="$DISTRIBUTION" CONFIG="$node/config" OURS="$node/ours" ES_JAVA_HOME="$JAVA_HOME" \
      ES_JAVA_OPTS=-Xmx128m bash "$ROOT/deploy/base/elasticsearch/configure.sh"
  ) >"$WORK/configure-$1.log" 2>&1
  cp "$WORK"/secrets/elasticsearch-tls/* "$node/config/tls/"
  cat >"$node/config/jvm.options.d/drill.options" <<OPTIONS
-Xms${HEAP:-512m}
-Xmx${HEAP:-512m}
-XX:TieredStopAtLevel=1
-Xlog:disable
-Xlog:all=warning:stderr:utctime,level,tags
OPTIONS
  [ -z "$AS_SERVER" ] || chown -R 2000:2000 "$node"
}

# Starts node $1; its id is PIDS[$1]. SEEDS and MASTERS as for the pods.
start_node() {
  local node="$WORK/node-$1"
  (
    cd "$node"
    exec $AS_SERVER env -i PATH=/usr/bin:/bin HOME="$node/tmp" LANG=C.UTF-8 HOSTNAME="elasticsearch-$1" \
      ES_JAVA_HOME="$JAVA_HOME" ES_PATH_CONF="$node/config" ES_TMPDIR="$node/tmp" \
      "$DISTRIBUTION/bin/elasticsearch" -p "$node/tmp/pid" \
      -Epath.data="$node/data" -Epath.logs="$node/logs" -Epath.repo="$WORK/snapshots" \
      -Enetwork.host=127.0.0.1 -Ehttp.port="${HTTP[$1]}" -Etransport.port="${TRANSPORT[$1]}" \
      -Ereadiness.port="${READY[$1]}" -Ediscovery.seed_hosts="$SEEDS" -Ecluster.initial_master_nodes="$MASTERS" \
      -Ecluster.routing.allocation.disk.threshold_enabled=false
  ) >>"$WORK/elasticsearch-$1.log" 2>&1 &
  PIDS[$1]=$!
  STARTED+=($!)
}

port_open() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

stop() {
  kill "$1"
  wait "$1" 2>/dev/null || true
}

# Asks Elasticsearch as user $1 with the method $2 and the path $3; the rest is curl's.
as() {
  local user=$1 method=$2 path=$3
  shift 3
  curl --silent --show-error --cacert "$CA" --user "manchette_$user:$(password "$user")" --request "$method" \
    --header 'Content-Type: application/json' "$@" "https://localhost:${HTTP[${NODE:-0}]}/$path"
}

# The status that as would get.
status() { as "$@" --output /dev/null --write-out '%{http_code}'; }

green() { as operator GET "_cluster/health?wait_for_status=green&timeout=1s" --fail; }

# Runs service $1 on port $2 as user $3, with all nodes as hosts; the rest are its arguments.
run_service() {
  local service=$1 number=$2 user=$3 hosts="" port
  shift 3
  for port in "${HTTP[@]}"; do hosts="$hosts,localhost:$port"; done
  QUARKUS_HTTP_PORT=$number QUARKUS_SHUTDOWN_TIMEOUT=60s MANCHETTE_INDEX_PREFIX=manchette- \
    MANCHETTE_TOKEN="$(cat "$WORK/secrets/manchette-token/token")" \
    QUARKUS_HIBERNATE_SEARCH_STANDALONE_ELASTICSEARCH_HOSTS="${hosts#,}" \
    QUARKUS_HIBERNATE_SEARCH_STANDALONE_ELASTICSEARCH_PROTOCOL=https \
    QUARKUS_HIBERNATE_SEARCH_STANDALONE_ELASTICSEARCH_USERNAME="manchette_$user" \
    QUARKUS_HIBERNATE_SEARCH_STANDALONE_ELASTICSEARCH_PASSWORD="$(password "$user")" \
    exec "$JAVA" -Xmx384m -XX:+UseSerialGC -Djavax.net.ssl.trustStore="$WORK/trust/cacerts" \
    -Djavax.net.ssl.trustStorePassword=changeit -jar "$ROOT/$service/target/quarkus-app/quarkus-run.jar" "$@"
}

# Starts service $1 on port $2 as user $3; its id is SERVICE.
start_service() {
  (run_service "$@") >>"$WORK/$1.log" 2>&1 &
  SERVICE=$!
  STARTED+=($!)
}

# Makes the indexes anew, as the Job migration does.
rebuild() { (run_service ingest-service 0 rebuild rebuild "$@") >"$WORK/rebuild.log" 2>&1; }

# Processor time of a process in ticks of a hundredth of a second, by the kernel.
ticks() { sed 's/.*) //' "/proc/$1/stat" | awk '{print $12 + $13}'; }

# Searches the service on port $1 without a pause until end_searching, which tells how it went; each
# search asks for another number, so that no answer is remembered.
begin_searching() {
  touch "$WORK/searching"
  : >"$WORK/failed-searches.log"
  (
    asked=0 failed=0 slowest=0
    while [ -e "$WORK/searching" ]; do
      start=$(date +%s%N)
      code="$(curl --silent --output /dev/null --max-time 30 --write-out '%{http_code}' "http://127.0.0.1:$1/api/v1/articles?q=quai+$((asked % 50))" || true)"
      took=$((($(date +%s%N) - start) / 1000000))
      asked=$((asked + 1))
      [ "$took" -le "$slowest" ] || slowest=$took
      [ "$code" = 200 ] || { failed=$((failed + 1)); printf 'search %d: %s after %d ms\n' "$asked" "$code" "$took" >>"$WORK/failed-searches.log"; }
      sleep 0.1
    done
    printf '%d searches, %d failed, the slowest in %d ms\n' $asked $failed $slowest >"$WORK/searches"
  ) &
  SEARCHING=$!
  STARTED+=($!)
}

# Fails if a search did.
end_searching() {
  rm "$WORK/searching"
  wait "$SEARCHING" || true
  say "meanwhile $(cat "$WORK/searches")"
  [ ! -s "$WORK/failed-searches.log" ] || fail "searches failed: $(head -n 5 "$WORK/failed-searches.log")"
}

# Makes $1 articles of numbers from $2 on, in file $3.
make_articles() {
  local i
  for i in $(seq "$2" $(($2 + $1 - 1))); do
    printf '{"url":"https://drill.example/%d","headline":"Le port %d","articleBody":"Le maire de Saint-Malo, Jean Durand, a ouvert le quai numéro %d le 3 août 2020. « Nous tiendrons », a-t-il dit.","datePublished":"2020-08-04"}\n' "$i" "$i" "$i"
  done >"$3"
}

# How many documents index $1 has, of those that were written until now.
count_of() {
  as operator POST "manchette-$1-write/_refresh" --fail --output /dev/null
  as operator GET "manchette-$1-write/_count?filter_path=count" --fail | sed 's/[^0-9]//g'
}

# Fails unless user $1 is refused what follows.
refused() {
  local got
  got="$(status "$@")"
  [ "$got" = 403 ] || fail "$*: expected 403, got $got"
}

ready() { curl --silent --fail --max-time 5 --output /dev/null "http://127.0.0.1:$1/q/health/ready"; }

# Loads files with the command of ingest-service by the service on port $1.
load() {
  local port=$1 app="$ROOT/ingest-service/target/quarkus-app"
  shift
  MANCHETTE_INGEST_URL="http://127.0.0.1:$port" MANCHETTE_TOKEN="$(cat "$WORK/secrets/manchette-token/token")" \
    "$JAVA" -Xmx128m -XX:+UseSerialGC -cp "$app/app/*:$app/lib/main/*:$app/lib/boot/*" \
    org.manchette.ingest.cli.IngestCommand --quiet "$@"
}

# Number and hash of all documents of each index, in whatever order they are stored.
fingerprint() {
  local index page id
  as operator POST "manchette-*/_refresh" --fail --output /dev/null
  for index in $(as operator GET "_cat/indices/manchette-*?h=index&s=index" --fail); do
    page="$(as operator POST "$index/_search?scroll=1m&size=1000&sort=_doc&filter_path=_scroll_id,hits.hits._id,hits.hits._source" --fail)"
    : >"$WORK/documents"
    while case "$page" in *'"hits":['*) true ;; *) false ;; esac; do
      printf '%s\n' "$page" | sed 's/^.*"hits":\[//; s/\]}}$//; s/},{"_id"/}\n{"_id"/g' >>"$WORK/documents"
      id="$(printf '%s' "$page" | sed 's/^{"_scroll_id":"\([^"]*\)".*/\1/')"
      page="$(as operator POST "_search/scroll?filter_path=_scroll_id,hits.hits._id,hits.hits._source" --fail --data-binary "{\"scroll\":\"1m\",\"scroll_id\":\"$id\"}")"
    done
    printf '%s %d %s\n' "$index" "$(wc -l <"$WORK/documents")" "$(sort "$WORK/documents" | sha256sum | cut -d' ' -f1)"
  done
}

#!/bin/bash
# Runs the service of this folder once without Elasticsearch, asks it whether it lives, and leaves the
# cache of its classes in the file that is named.
set -euo pipefail
cache=$1
port="${PORT:-18080}"

java @jvm.options "-XX:AOTCacheOutput=$cache" \
  -Dquarkus.http.host=127.0.0.1 "-Dquarkus.http.port=$port" \
  -jar quarkus-run.jar &
service=$!
answer=""
for _ in $(seq 300); do
  kill -0 "$service" 2>/dev/null || break
  answer="$( (exec 3<>"/dev/tcp/127.0.0.1/$port" &&
    printf 'GET /q/health/live HTTP/1.0\r\n\r\n' >&3 && head -n 1 <&3) 2>/dev/null || true)"
  case "$answer" in *" 200 "*) break ;; esac
  sleep 0.2
done
kill -TERM "$service"
wait "$service" || true
case "$answer" in *" 200 "*) ;; *) printf 'the service did not live\n' >&2; exit 1 ;; esac
[ -s "$cache" ] || { printf 'no cache was made\n' >&2; exit 1; }

#!/bin/bash
# Tells Elasticsearch where its snapshots go, that it can write there, and when to make them. Again
# and again with the same effect. URL, CA, PASSWORD, OURS and SCHEDULE=no are for trying it elsewhere.
set -euo pipefail

URL="${URL:-https://elasticsearch:9200}"
CA="${CA:-/tls/ca.crt}"
PASSWORD="${PASSWORD:-/passwords/backup}"
OURS="${OURS:-/ours}"

ask() {
  curl --fail-with-body --silent --show-error --retry 30 --retry-connrefused --retry-delay 5 \
    --cacert "$CA" --config <(printf 'user = "manchette_backup:%s"\n' "$(cat "$PASSWORD")") \
    --header 'Content-Type: application/json' "$@"
  printf '\n'
}

# Each node tries to write there before Elasticsearch says yes.
ask --request PUT "$URL/_snapshot/manchette" --data-binary "@$OURS/repository.json"
[ "${SCHEDULE:-yes}" = no ] || ask --request PUT "$URL/_slm/policy/manchette" --data-binary "@$OURS/policy.json"

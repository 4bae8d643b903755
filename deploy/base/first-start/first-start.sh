#!/bin/bash
# Makes the secrets that nobody has given: the token for writing, the passwords of Elasticsearch's
# users and its certificates. What is there already stays, so that it may run any number of times.
# It may read and change these Secrets and nothing else; they come with the manifests, empty.
#
# environment: NAMESPACE; ACCOUNT_*, each a user of Elasticsearch; TLS=given to make no certificates.
# API, SERVICE_ACCOUNT and ELASTICSEARCH are for trying it elsewhere than in a pod.
set -euo pipefail
umask 077

API="${API:-https://kubernetes.default.svc}"
SERVICE_ACCOUNT="${SERVICE_ACCOUNT:-/var/run/secrets/kubernetes.io/serviceaccount}"
ELASTICSEARCH="${ELASTICSEARCH:-/usr/share/elasticsearch}"
WORK="$(mktemp -d)"
trap 'rm -rf "$WORK"' EXIT

api() {
  curl --fail-with-body --silent --show-error --retry 10 --retry-connrefused --retry-delay 3 \
    --cacert "$SERVICE_ACCOUNT/ca.crt" \
    --header @<(printf 'Authorization: Bearer %s\n' "$(cat "$SERVICE_ACCOUNT/token")") "$@"
}

secret() {
  printf '%s/api/v1/namespaces/%s/secrets/%s' "$API" "$NAMESPACE" "$1"
}

# Whether Secret $1 has a value for key $2.
has() {
  # Not to be taken for a missing one, which would be made anew.
  api "$(secret "$1")" >"$WORK/secret" || exit 1
  grep -Eq "\"${2//./\\.}\": *\"[^\"]" "$WORK/secret"
}

# The value of key $2 in Secret $1.
value() {
  api "$(secret "$1")" | tr -d '\n' | grep -Eo "\"${2//./\\.}\": *\"[^\"]+\"" | head -n 1 |
    sed 's/.*: *"\(.*\)"/\1/' | base64 -d
}

# Sets key $2 of Secret $1 to standard input; standard input so that no process list shows it.
put() {
  printf '{"data":{"%s":"%s"}}' "$2" "$(base64 | tr -d '\n')" >"$WORK/patch"
  api --request PATCH --header 'Content-Type: application/merge-patch+json' \
    --data-binary "@$WORK/patch" --output /dev/null "$(secret "$1")"
  printf 'made %s of %s\n' "$2" "$1"
}

random() {
  od -An -N24 -tx1 /dev/urandom | tr -d ' \n'
}

certificates() {
  if has elasticsearch-tls tls.crt && has elasticsearch-tls tls.key && has elasticsearch-tls ca.crt; then
    return
  fi
  if has elasticsearch-ca ca.key; then
    mkdir "$WORK/ca"
    value elasticsearch-ca ca.crt >"$WORK/ca/ca.crt"
    value elasticsearch-ca ca.key >"$WORK/ca/ca.key"
  elif has elasticsearch-tls ca.crt; then
    printf 'elasticsearch-tls has a ca.crt, but no certificate that it signed: give tls.crt and tls.key too\n' >&2
    exit 1
  else
    "$ELASTICSEARCH/bin/elasticsearch-certutil" ca --silent --pem --days 3650 --out "$WORK/ca.zip"
    unzip -q "$WORK/ca.zip" -d "$WORK"
    put elasticsearch-ca ca.crt <"$WORK/ca/ca.crt"
    put elasticsearch-ca ca.key <"$WORK/ca/ca.key"
  fi
  "$ELASTICSEARCH/bin/elasticsearch-certutil" cert --silent --pem --days 1095 --name elasticsearch \
    --ca-cert "$WORK/ca/ca.crt" --ca-key "$WORK/ca/ca.key" --ip 127.0.0.1 \
    --dns "elasticsearch,elasticsearch.$NAMESPACE.svc,localhost" --out "$WORK/node.zip"
  unzip -q "$WORK/node.zip" -d "$WORK"
  put elasticsearch-tls ca.crt <"$WORK/ca/ca.crt"
  put elasticsearch-tls tls.key <"$WORK/elasticsearch/elasticsearch.key"
  put elasticsearch-tls tls.crt <"$WORK/elasticsearch/elasticsearch.crt"
}

has manchette-token token || random | put manchette-token token
for account in "${!ACCOUNT_@}"; do
  has elasticsearch-passwords "${!account}" || random | put elasticsearch-passwords "${!account}"
done
[ "${TLS:-made}" = given ] || certificates
printf 'all secrets are there\n'

#!/bin/bash
# Makes the folder of Elasticsearch's configuration: what the image has, our settings and roles, and
# user manchette_NAME for each variable PASSWORD_NAME. ELASTICSEARCH, CONFIG and OURS are for trying
# it elsewhere than in a pod.
set -euo pipefail
umask 077

ELASTICSEARCH="${ELASTICSEARCH:-/usr/share/elasticsearch}"
CONFIG="${CONFIG:-/config}"
OURS="${OURS:-/ours}"

cp -R "$ELASTICSEARCH/config/." "$CONFIG/"
cp "$OURS/elasticsearch.yml" "$OURS/roles.yml" "$CONFIG/"
# A container that is started again begins anew.
: >"$CONFIG/users"
: >"$CONFIG/users_roles"
export ES_PATH_CONF="$CONFIG"
for password in "${!PASSWORD_@}"; do
  name="manchette_${password#PASSWORD_}"
  "$ELASTICSEARCH/bin/elasticsearch-users" useradd "$name" -p "${!password}" -r "$name"
done
# Where the Secret of certificates is mounted.
mkdir -p "$CONFIG/tls"

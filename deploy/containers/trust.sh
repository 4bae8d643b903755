#!/bin/sh
# Java trusts a key store and not a file of certificates: makes one of what the image trusts and, if
# there is a file TLS/ca.crt, of Elasticsearch's authority.
set -eu
tls="${TLS:-/tls}"
trust="${TRUST:-/trust}"
cp -L "$JAVA_HOME/lib/security/cacerts" "$trust/cacerts"
chmod u+w "$trust/cacerts"
if [ -s "$tls/ca.crt" ]; then
  "$JAVA_HOME/bin/keytool" -importcert -noprompt -alias elasticsearch -file "$tls/ca.crt" \
    -keystore "$trust/cacerts" -storepass changeit
fi

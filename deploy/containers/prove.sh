#!/usr/bin/env bash
# Proves the Containerfile where no image can be pulled: copies the same layers into a root folder,
# makes the cache of classes in it, and starts each service there as the image would, as user 10001
# without any capability, in a tree of which only /tmp can be written. The system's own libraries and a
# JDK 25 stand for the base image. Wants Linux and root.
#
# usage: prove.sh [FOLDER]   after mvn package; prints start times and memory
set -euo pipefail

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)"
JAVA_HOME="${JAVA_HOME:?the JDK to build with}"
FOLDER="${1:-$(mktemp -d)}"
SERVICES="${SERVICES:-ingest-service search-service web-ui}"

[ "$(id -u)" = 0 ] || { printf 'prove.sh: only root can mount\n' >&2; exit 2; }

# Layers as in the Containerfile, of service $1 into root folder $2.
layers() {
  local service=$1 root=$2
  mkdir -p "$root"/{app,tmp,proc,dev,opt/java,bin,lib,lib64,usr,etc}
  cp -R "$JAVA_HOME" "$root/opt/java/openjdk"
  cp "$ROOT"/deploy/containers/{jvm.options,trust.sh} "$root/app/"
  cp -pR "$ROOT/$service/target/quarkus-app/"{lib,quarkus,quarkus-run.jar,app} "$root/app/"
  [ -f "$ROOT/$service/target/sbom.json" ] || { printf 'prove.sh: no sbom.json: build online, mvn package\n' >&2; exit 2; }
  cp "$ROOT/$service/target/sbom.json" "$root/app/"
}

# Runs a command in root folder $1: in the folder /app, everything read-only but /tmp.
inside() {
  local root=$1
  shift
  unshare --mount --pid --fork --kill-child bash -euc '
    root=$1
    shift
    mount --make-rprivate /
    mount --bind "$root" "$root"
    for folder in bin lib lib64 usr etc; do
      [ ! -d "/$folder" ] || { mount --bind "/$folder" "$root/$folder"; mount -o remount,bind,ro "$root/$folder"; }
    done
    mount --rbind /dev "$root/dev"
    mount -t proc proc "$root/proc"
    mount -t tmpfs -o mode=1777,size=256m tmpfs "$root/tmp"
    mount -o remount,bind,ro "$root"
    exec chroot "$root" /usr/bin/env -i PATH=/opt/java/openjdk/bin:/usr/bin:/bin \
      JAVA_HOME=/opt/java/openjdk LANG=C.UTF-8 "${ENVIRONMENT:-A=B}" "$@"
  ' inside "$root" "$@"
}

limited='setpriv --reuid 10001 --regid 10001 --clear-groups --inh-caps=-all --bounding-set=-all --no-new-privs'

for service in $SERVICES; do
  root="$FOLDER/$service"
  layers "$service" "$root"
  cp "$ROOT/deploy/containers/train.sh" "$root/opt/"
  # The one step that writes: into /tmp, from where the image copies it.
  ENVIRONMENT=PORT=18080 inside "$root" bash -c "cd /app && $limited bash /opt/train.sh /tmp/app.aot >/tmp/log 2>&1 || { cat /tmp/log; exit 1; }; cat /tmp/app.aot" >"$FOLDER/app.aot"
  mv "$FOLDER/app.aot" "$root/app/app.aot"
  for cache in -XX:AOTMode=off -XX:AOTCache=app.aot; do
    ENVIRONMENT=CACHE=$cache inside "$root" bash -c "
      cd /app
      [ ! -e /app/x ] && ! touch /app/x 2>/dev/null || { echo 'the tree can be written'; exit 1; }
      began=\$(date +%s%N)
      # A limit as a pod has it, since this process is in no container.
      $limited java @jvm.options $cache -XX:MaxRAM=640m \
        -Dquarkus.http.host=127.0.0.1 -Dquarkus.http.port=18080 \
        -jar quarkus-run.jar >/tmp/log 2>&1 &
      service=\$!
      answer=
      for _ in \$(seq 600); do
        kill -0 \$service 2>/dev/null || break
        answer=\$( (exec 3<>/dev/tcp/127.0.0.1/18080 && printf 'GET /q/health/live HTTP/1.0\r\n\r\n' >&3 && head -n 1 <&3) 2>/dev/null || true)
        case \"\$answer\" in *' 200 '*) break ;; esac
        sleep 0.05
      done
      took=\$(( (\$(date +%s%N) - began) / 1000000 ))
      case \"\$answer\" in *' 200 '*) ;; *) cat /tmp/log; echo '$service does not live'; exit 1 ;; esac
      user=\$(sed -n 's/^Uid:[[:space:]]*\([0-9]*\).*/\1/p' /proc/\$service/status)
      caps=\$(sed -n 's/^CapEff:[[:space:]]*//p' /proc/\$service/status)
      memory=\$(sed -n 's/^VmRSS:[[:space:]]*\([0-9]*\).*/\1/p' /proc/\$service/status)
      [ \"\$user\" = 10001 ] && [ \$((16#\$caps)) = 0 ] || { echo \"user \$user, capabilities \$caps\"; exit 1; }
      kill -TERM \$service
      code=0
      wait \$service || code=\$?
      [ \$code = 143 ] || [ \$code = 0 ] || { cat /tmp/log; echo \"ended with \$code\"; exit 1; }
      printf '%-16s %-20s live after %5d ms, %4d MiB, ended by SIGTERM\n' $service '$cache' \$took \$((memory / 1024))
    "
  done
  printf '%-16s cache of classes %d MiB, application %d MiB\n' "$service" \
    $(($(stat -c %s "$root/app/app.aot") / 1048576)) $(($(du -sk --exclude=app.aot "$root/app" | cut -f1) / 1024))
  rm -rf "$root"
done

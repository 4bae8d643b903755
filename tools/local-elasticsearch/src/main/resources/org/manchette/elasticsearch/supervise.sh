# Runs a server that must not outlive its parent. Standard input is a pipe that only the parent
# holds: it ends when the parent closes it or dies, however it dies.
#
# usage: sh -c "$(cat supervise.sh)" supervise FOLDER PID_FILE COMMAND...
# FOLDER/ended tells that the server has ended; FOLDER is deleted when the parent has gone, too.

folder=$1
pid_file=$2
shift 2

# Ctrl-C reaches the whole process group; the parent decides what becomes of the server.
trap '' INT HUP
# Not ignored like those, because the server would inherit that.
trap : TERM

exec 3<&0
"$@" </dev/null 3<&- &
launcher=$!

(
  trap '' TERM
  cat <&3 >/dev/null
  kill -TERM "$launcher" 2>/dev/null
  fifths=0
  while kill -0 "$launcher" 2>/dev/null && [ "$fifths" -lt 50 ]; do
    sleep 0.2
    fifths=$((fifths + 1))
  done
  if [ "$fifths" -eq 50 ]; then
    kill -KILL "$launcher" $(cat "$pid_file") 2>/dev/null
  fi
) &
watcher=$!
exec 3<&-

# A signal ends "wait" early.
while kill -0 "$launcher" 2>/dev/null; do
  wait "$launcher"
done
: >"$folder/ended"
while kill -0 "$watcher" 2>/dev/null; do
  wait "$watcher"
done
cd /
rm -rf -- "$folder"

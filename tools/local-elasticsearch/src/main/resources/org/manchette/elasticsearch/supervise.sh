# Runs a server that must not outlive its parent. Standard input is a pipe that only the parent
# holds: it ends when the parent closes it or dies, however it dies.
#
# usage: sh -c "$(cat supervise.sh)" supervise FOLDER PID_FILE COMMAND...
# FOLDER is deleted when the server has ended.

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
  seconds=0
  while kill -0 "$launcher" 2>/dev/null && [ "$seconds" -lt 10 ]; do
    sleep 1
    seconds=$((seconds + 1))
  done
  if [ "$seconds" -eq 10 ]; then
    kill -KILL "$launcher" $(cat "$pid_file") 2>/dev/null
  fi
) &
exec 3<&-

# A signal ends "wait" early.
while kill -0 "$launcher" 2>/dev/null; do
  wait "$launcher"
done
cd /
rm -rf -- "$folder"

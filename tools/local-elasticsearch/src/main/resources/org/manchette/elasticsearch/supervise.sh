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

exec 3<&0
"$@" </dev/null 3<&- &
launcher=$!

# Closing the pipe is the only way to end this script early.
(
  trap '' TERM
  cat <&3 >/dev/null
  kill -TERM "$launcher" 2>/dev/null
  seconds=0
  while kill -0 "$launcher" 2>/dev/null && [ "$seconds" -lt 10 ]; do
    sleep 1
    seconds=$((seconds + 1))
  done
  server=$(cat "$pid_file" 2>/dev/null)
  kill -KILL "$launcher" $server 2>/dev/null
) &
exec 3<&-

wait "$launcher"
code=$?
cd /
rm -rf -- "$folder"
exit "$code"

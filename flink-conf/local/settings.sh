# Read by the scripts beside it: where the cluster is and what starts its processes.
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

conf=flink-conf/local
lib="$PWD/target/flink/lib"
# Another folder and other ports make a second cluster on the same machine.
home="$(mkdir -p "${FLINK_LOCAL_HOME:-target/flink}" && cd "${FLINK_LOCAL_HOME:-target/flink}" && pwd)"
rest_port="${FLINK_LOCAL_PORT:-8081}"
rpc_port="${FLINK_LOCAL_RPC_PORT:-6123}"
address="http://127.0.0.1:$rest_port"
processes="jobmanager taskmanager-1 taskmanager-2"

java="${JAVA_HOME:+$JAVA_HOME/bin/}java"

fail() { echo "$(basename "$0"): $*" >&2; exit 1; }

# process -> its id, if it lives and is ours still (a number may have been given to another process)
living() {
  local pid
  pid="$(cat "$home/pids/$1" 2>/dev/null)" || return 1
  ps -o args= -p "$pid" 2>/dev/null | grep -qF -- "-Dnewsprint.process=$home/$1" || return 1
  echo "$pid"
}

# path -> what the cluster's REST port answers
ask() { curl -sf --noproxy '*' --max-time 5 "$address$1"; }

# option -> its value in the cluster's configuration
configured() { sed -n "s/^$1: *//p" "$home/conf/config.yaml"; }

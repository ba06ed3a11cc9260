# What the scripts of this folder share: a portal of one's own, on SQLite or on a PostgreSQL cluster of one's own, and somebody
# who is signed in and has a token. To be sourced; the caller sets "port", and "work" is a folder that goes with the script.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
site="http://127.0.0.1:$port"
work=$(mktemp -d)
chmod 755 "$work"
place="$work" # where portal and database keep what they store
portal=0
cluster=""
program="$root/src/KnowledgeHub.Portal/bin/${CONFIGURATION:-Debug}/net10.0/KnowledgeHub.Portal.dll"

# ---- PostgreSQL: the machine's own server binaries; as root it runs as the user "postgres".
binaries() {
  local folder
  for folder in "${PG_BIN:-}" $(printf '%s\n' /usr/lib/postgresql/*/bin | sort -rV) ${PATH//:/ }; do
    [ -x "$folder/initdb" ] && [ -x "$folder/pg_ctl" ] && { echo "$folder"; return; }
  done
  echo "No PostgreSQL server was found. Install it (apt-get install postgresql), or name its folder in PG_BIN." >&2
  exit 1
}
as_server() {
  if [ "$(id -u)" = 0 ]; then (cd / && setpriv --reuid=postgres --regid=postgres --init-groups -- "$@"); else "$@"; fi
}
start_cluster() {
  local _
  for _ in $(seq 1 40); do
    as_server "$bin/pg_ctl" -s -w -D "$cluster" -l "$cluster/log" \
      -o "-p $((port + 1)) -c listen_addresses=127.0.0.1 -c unix_socket_directories=$cluster" start >/dev/null 2>&1 && return
    sleep 0.5
  done
  echo "PostgreSQL did not start."; tail -20 "$cluster/log"; exit 1
}
make_cluster() {
  bin=$(binaries)
  cluster="$place/cluster"
  mkdir "$cluster"
  [ "$(id -u)" != 0 ] || chown postgres "$cluster"
  as_server "$bin/initdb" -D "$cluster" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-instructions >/dev/null
  start_cluster
  sql 'CREATE DATABASE hub' postgres >/dev/null
}
# A killed postmaster leaves its lock file, and where nobody reaps it also its number; its orphans need a moment to notice.
# Only when no process works in the cluster's folder any more may the lock file be taken away.
kill_cluster() {
  local folder
  [ -n "$cluster" ] && [ -f "$cluster/postmaster.pid" ] || return 0
  kill -9 "$(head -1 "$cluster/postmaster.pid")" 2>/dev/null || true
  while :; do
    for folder in /proc/[0-9]*/cwd; do
      [ "$(readlink "$folder" 2>/dev/null)" != "$cluster" ] || { sleep 0.1; continue 2; }
    done
    break
  done
  rm -f "$cluster/postmaster.pid"
}

# The processes that write to the disk: the portal itself, or every process of the cluster.
writers() {
  if [ -z "$cluster" ]; then echo "$portal"; return; fi
  local folder
  for folder in /proc/[0-9]*; do
    [ "$(readlink "$folder/cwd" 2>/dev/null)" != "$cluster" ] || echo "${folder#/proc/}"
  done
}

# One statement on the database of the portal, which is stopped when it is SQLite's.
sql() {
  if [ -n "$cluster" ]; then
    psql -qAt -h 127.0.0.1 -p $((port + 1)) -U postgres -d "${2:-hub}" -c "$1"
  else
    sqlite3 "$KNOWLEDGEHUB_DATA/knowledgehub.db" "$1"
  fi
}

# Makes the place of a portal: a data folder, and for PostgreSQL a cluster. Both go into the environment.
use_engine() {
  export KNOWLEDGEHUB_DATA="$place/data-$1" ASPNETCORE_ENVIRONMENT=Development
  unset ConnectionStrings__KnowledgeHub
  cluster=""
  if [ "$1" = postgresql ]; then
    make_cluster
    export ConnectionStrings__KnowledgeHub="Host=127.0.0.1;Port=$((port + 1));Username=postgres;Database=hub"
  fi
}

# ---- The portal.
stop() { [ "$portal" -eq 0 ] || { kill -9 "$portal" 2>/dev/null; wait "$portal" 2>/dev/null; } || true; portal=0; }
trap 'stop; kill_cluster; rm -rf "$work"' EXIT

start() {
  (cd "$root/src/KnowledgeHub.Portal" && exec dotnet "$program" --urls "$site") >>"$work/portal.log" 2>&1 &
  portal=$!
  for _ in $(seq 1 600); do
    curl -sf -o "$work/ready" "$site/health/ready" && return
    kill -0 "$portal" 2>/dev/null || { tail -20 "$work/portal.log"; exit 1; }
    sleep 0.2
  done
  echo "The portal did not start."; tail -20 "$work/portal.log"; exit 1
}

# A command of the portal, such as "backup", as an operator runs it.
command_of_portal() { (cd "$root/src/KnowledgeHub.Portal" && ASPNETCORE_ENVIRONMENT=Production dotnet "$program" "$@"); }

# One line of a form's hidden field.
hidden() { grep -o "name=\"$1\"[^>]*value=\"[^\"]*\"" | head -1 | sed 's/.*value="//; s/"$//'; }

# Signs the demonstration account of a role in; its cookies are in "$work/cookies".
sign_in() {
  local jar="$work/cookies" page
  rm -f "$jar"
  page=$(curl -s -c "$jar" -b "$jar" "$site/account/login?lang=en")
  curl -s -o "$work/login" -c "$jar" -b "$jar" "$site/account/login" \
    --data-urlencode "__RequestVerificationToken=$(hidden __RequestVerificationToken <<<"$page")" \
    --data-urlencode "_handler=login" --data-urlencode "Form.Email=$1@demo.example" \
    --data-urlencode "Form.Password=demo-border-2026"
}

make_token() {
  local jar="$work/cookies" page secret
  sign_in coordinator
  page=$(curl -s -c "$jar" -b "$jar" "$site/account/tokens")
  secret=$(curl -s -c "$jar" -b "$jar" "$site/account/tokens" \
    --data-urlencode "__RequestVerificationToken=$(hidden __RequestVerificationToken <<<"$page")" \
    --data-urlencode "_handler=token" --data-urlencode "Form.Name=durability" \
    --data-urlencode "Form.Scopes=assessments-read" --data-urlencode "Form.Scopes=assessments-write" \
    --data-urlencode "Form.Days=30" | grep -o 'khp_[A-Za-z0-9_-]*' | head -1)
  [ -n "$secret" ] || { echo "No token could be made." >&2; exit 1; }
  echo "$secret"
}

api() { curl -s -m 10 -H "Authorization: Bearer $token" "$@"; }

# The demonstration assessment whose joint answers are being given.
open_assessment() {
  api "$site/api/v1/assessments" | grep -o '"id":"A-[^"]*","country":"XA"[^}]*"status":"consensus"' | head -1 | sed 's/"id":"//; s/".*//' | grep . ||
    { echo "There is no demonstration assessment whose joint answers are being given." >&2; exit 1; }
}

# The stored version of an answer, 0 when there is none.
version() {
  api "$site/api/v1/assessments/$assessment" | grep -o "\"indicator\":\"$1\",\"version\":[0-9]*" | sed 's/.*://' | grep . || echo 0
}

# Saves an answer; prints the status.
put_answer() {
  api -o "$work/answer" -w '%{http_code}' -X PUT -H 'Content-Type: application/json' \
    -d "{\"basedOn\":$2,\"state\":\"scored\",\"level\":3,\"comment\":\"$3\"}" \
    "$site/api/v1/assessments/$assessment/answers/$1"
}

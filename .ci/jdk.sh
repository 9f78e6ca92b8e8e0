# Sourced by what needs a JDK: find_jdk prints the directory of one that is new enough.
readonly needed=25

# The major version of a JDK's directory, nothing where it holds no compiler.
major() {
  [[ -x $1/bin/javac ]] && "$1/bin/javac" -version 2>&1 | sed -nE 's/^javac ([0-9]+).*/\1/p'
}

find_jdk() {
  local on_path home version
  on_path=$(readlink -f "$(command -v java || true)" || true)
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* "${on_path%/bin/java}"; do
    version=$(major "$home") || continue
    if ((${version:-0} >= needed)); then
      echo "$home"
      return
    fi
  done
  return 1
}

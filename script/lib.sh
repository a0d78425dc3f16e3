# SPDX-License-Identifier: MPL-2.0
# SPDX-FileCopyrightText: The Unknot authors
# Shared by the other scripts: paths, and uniform messages.

# Ignore what the caller's environment sets: where cd leads, and which repository git uses (for example in a hook).
unset CDPATH GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE GIT_OBJECT_DIRECTORY GIT_COMMON_DIR GIT_PREFIX
self=$(realpath "$0")
cd "$(dirname "${BASH_SOURCE[0]}")/.." >/dev/null || exit 1
preset=release
build=${UNKNOT_BUILD:-build}

say() { printf '\n== %s\n' "$*" >&2; }
fail() { printf '%s\n' "$*" >&2; exit 1; }
wrong() { printf '%s\n' "$*" >&2; exit 2; } # wrong usage
# help_lines FROM,TO: prints these lines of the script's header.
help_lines() { sed -n "$1s/^# //p" "$self"; exit 0; }

# fail_here SENTENCE: exits with the sentence, or reports a full disk if that is the reason.
fail_here() {
  local folder left
  for folder in "${room:-.}" "$build" .; do
    left=$(df --output=avail -k "$folder" 2>/dev/null | tail -n 1)
    [ "${left:-99999}" -gt 20480 ] || fail "The disk that holds $(realpath "$folder") is full; nothing was changed beside $build. Free some space and try again."
  done
  fail "$1"
}

# use_preset NAME: builds with another preset of CMakePresets.json, in a separate folder.
use_preset() { preset=$1 build=${UNKNOT_BUILD:-build-$1}; }

# bootstrap PURPOSE...: installs missing packages; fast and silent if there are none.
bootstrap() { script/bootstrap "$@" || exit $?; }

# configure [cmake options]: creates the build folder; runs again only if options changed. With UNKNOT_WERROR=ON in the
# environment, warnings are errors, as in .ci/run; otherwise a newer compiler could keep people from building the app.
configure() {
  local wanted="$preset ${UNKNOT_WERROR:-OFF} $*"
  if [ ! -f "$build/build.ninja" ] || [ "$(cat "$build/.options" 2>/dev/null)" != "$wanted" ]; then
    say "Configuring in $build"
    mkdir -p "$build" 2>/dev/null || fail_here "The folder $build cannot be made in $PWD."
    local werror=()
    [ -z "${UNKNOT_WERROR:-}" ] || werror=("-DUNKNOT_WERROR=$UNKNOT_WERROR")
    # CMake may succeed on a full disk without writing anything.
    cmake --preset "$preset" -B "$build" "${werror[@]}" "$@" >"$build/configure.log" 2>&1 && [ -s "$build/build.ninja" ] ||
      { cat "$build/configure.log" >&2; fail_here "CMake could not configure the build."; }
    printf '%s' "$wanted" >"$build/.options"
  fi
}

# compile [targets]: builds and shows ninja's progress line by line.
compile() {
  say "Building ${*:-everything}"
  cmake --build "$build" --parallel "$(nproc)" ${*:+--target "$@"} ${CI:+-- -k 0} >&2 || fail_here "The build failed; the lines above say where."
}

# SPDX-License-Identifier: MPL-2.0
# SPDX-FileCopyrightText: The Unknot authors
# Shared by the scripts beside it: where things are, and one way of saying what happens.

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
build=${UNKNOT_BUILD:-build}

say() { printf '\n== %s\n' "$*" >&2; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

# Installs what is missing; quick and silent when nothing is.
bootstrap() { script/bootstrap "$@" || exit $?; }

# configure [cmake options]: makes the build folder; again only when options changed.
configure() {
  local wanted="$*"
  if [ ! -f "$build/build.ninja" ] || [ "$(cat "$build/.options" 2>/dev/null)" != "$wanted" ]; then
    say "Configuring in $build"
    cmake -G Ninja -B "$build" -S . "$@" >"$build.log" 2>&1 || { cat "$build.log" >&2; fail "CMake could not configure the build."; }
    rm -f "$build.log"
    printf '%s' "$wanted" >"$build/.options"
  fi
}

# compile [targets]: shows ninja's progress line by line.
compile() {
  say "Building ${*:-everything}"
  cmake --build "$build" --parallel "$(nproc)" ${*:+--target "$@"} >&2 || fail "The build failed; the lines above say where."
}

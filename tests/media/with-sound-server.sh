#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# SPDX-FileCopyrightText: The Unknot authors
#
# with-sound-server.sh COMMAND...   runs COMMAND with a private PulseAudio that has one silent device, "test".
# Needs no sound card. Exits 77 when there is no PulseAudio to start.
set -u
command -v pulseaudio >/dev/null && command -v pactl >/dev/null && command -v parecord >/dev/null || exit 77

room=$(mktemp -d)
chmod 700 "$room"
mkdir "$room/state"
export XDG_RUNTIME_DIR=$room PULSE_RUNTIME_PATH=$room/pulse PULSE_STATE_PATH=$room/state
export PULSE_COOKIE=$room/cookie PULSE_SERVER=unix:$room/native
# norewinds: the device else works in blocks of two seconds and runs dry all the time.
pulseaudio -n --daemonize=no --exit-idle-time=-1 --use-pid-file=no --realtime=no --high-priority=no \
  --disable-shm=yes --log-target=stderr --log-level=warn \
  --load="module-native-protocol-unix auth-anonymous=1 socket=$room/native" \
  --load="module-null-sink sink_name=test rate=48000 channels=2 format=s16le norewinds=1" \
  >"$room/log" 2>&1 </dev/null &
server=$!
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null; rm -rf "$room"' EXIT
up=
for _ in $(seq 100); do
  pactl info >/dev/null 2>&1 && { up=1; break; }
  sleep 0.05
done
[[ $up ]] || { cat "$room/log" >&2; exit 77; }
pactl set-default-sink test
pactl set-default-source test.monitor
"$@"

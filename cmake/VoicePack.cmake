# SPDX-License-Identifier: MPL-2.0
# SPDX-FileCopyrightText: The Unknot authors

# Renders the spoken phrases; only changed phrases are rendered again. All build folders share the pack, which is stored
# next to them.
set(UNKNOT_VOICE_FOLDER ${PROJECT_SOURCE_DIR}/build-voices CACHE PATH "Where the rendered voice packs are kept")
file(MAKE_DIRECTORY ${UNKNOT_VOICE_FOLDER})
file(CREATE_LINK ${UNKNOT_VOICE_FOLDER} ${CMAKE_BINARY_DIR}/share/unknot/voices SYMBOLIC)

file(GLOB words CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/content/*.toml ${PROJECT_SOURCE_DIR}/content/*/*.toml)
set(stamp ${CMAKE_BINARY_DIR}/voice-pack.stamp)
add_custom_command(OUTPUT ${stamp}
  COMMAND unknot-cli phrases --lang en > ${CMAKE_BINARY_DIR}/phrases.en.txt
  COMMAND ${PROJECT_SOURCE_DIR}/script/voice-pack ${CMAKE_BINARY_DIR} ${UNKNOT_VOICE_FOLDER}/en
    ${CMAKE_BINARY_DIR}/phrases.en.txt
  COMMAND ${CMAKE_COMMAND} -E touch ${stamp}
  DEPENDS unknot-cli unknot-voicepack ${words} ${PROJECT_SOURCE_DIR}/script/voice-pack
  COMMENT "Speaking the phrases that are new"
  VERBATIM USES_TERMINAL)
add_custom_target(unknot-voice-pack ALL DEPENDS ${stamp})

install(DIRECTORY ${UNKNOT_VOICE_FOLDER}/ DESTINATION share/unknot/voices OPTIONAL)

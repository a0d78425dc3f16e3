# SPDX-License-Identifier: MPL-2.0
# SPDX-FileCopyrightText: The Unknot authors

# unknot_add_translations(<target>): embeds every i18n/unknot_LANG.ts as :/i18n/unknot_LANG.qm in the target.
# Builds only read the .ts files; script/translate updates them. See docs/TRANSLATING.md.
# Needs only lrelease of Qt's translation tools; their CMake package would require Designer.
find_program(UNKNOT_LRELEASE NAMES lrelease lrelease6 HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} /usr/lib/qt6/bin REQUIRED
  DOC "Qt's lrelease (Debian: qt6-l10n-tools)")
function(unknot_add_translations target)
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/i18n/*.ts)
  foreach(ts IN LISTS sources)
    get_filename_component(name ${ts} NAME_WE)
    set(qm ${CMAKE_CURRENT_BINARY_DIR}/${name}.qm)
    add_custom_command(OUTPUT ${qm} DEPENDS ${ts} VERBATIM
      COMMAND ${UNKNOT_LRELEASE} -silent -nounfinished -removeidentical ${ts} -qm ${qm})
    set_source_files_properties(${qm} PROPERTIES QT_RESOURCE_ALIAS ${name}.qm)
    list(APPEND made ${qm})
  endforeach()
  qt_add_resources(${target} i18n PREFIX /i18n FILES ${made})
endfunction()

# SPDX-License-Identifier: MPL-2.0
# SPDX-FileCopyrightText: The Unknot authors

# unknot_add_translations(<target>): every i18n/unknot_LANG.ts, made into the resource :/i18n/unknot_LANG.qm of the target.
# script/translate brings the .ts files up to date; a build only reads them. docs/TRANSLATING.md tells the rest.
# Only lrelease is needed of Qt's tools for translators; their CMake package would bring Designer along.
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

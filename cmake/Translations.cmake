# SPDX-License-Identifier: MPL-2.0
# SPDX-FileCopyrightText: The Unknot authors

# unknot_add_translations(<target>): every i18n/unknot_LANG.ts, made into the resource :/i18n/unknot_LANG.qm of the target.
# script/translate brings the .ts files up to date; a build only reads them. docs/TRANSLATING.md tells the rest.
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)
function(unknot_add_translations target)
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/i18n/*.ts)
  foreach(ts IN LISTS sources)
    get_filename_component(name ${ts} NAME_WE)
    set(qm ${CMAKE_CURRENT_BINARY_DIR}/${name}.qm)
    add_custom_command(OUTPUT ${qm} DEPENDS ${ts} VERBATIM
      COMMAND Qt6::lrelease -silent -nounfinished -removeidentical ${ts} -qm ${qm})
    set_source_files_properties(${qm} PROPERTIES QT_RESOURCE_ALIAS ${name}.qm)
    list(APPEND made ${qm})
  endforeach()
  qt_add_resources(${target} i18n PREFIX /i18n FILES ${made})
endfunction()

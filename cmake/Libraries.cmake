# SPDX-License-Identifier: MPL-2.0
# SPDX-FileCopyrightText: The Unknot authors

# Runs moc if a file contains a QObject or gadget.
function(unknot_moc_when_needed target)
  set(needed OFF)
  foreach(file IN LISTS ARGN)
    file(STRINGS ${file} found REGEX "Q_OBJECT|Q_GADGET" LIMIT_COUNT 1)
    if(found)
      set(needed ON)
    endif()
  endforeach()
  set_target_properties(${target} PROPERTIES AUTOMOC ${needed})
endfunction()

# unknot_library(<name> SOURCES ... [PUBLIC libs] [PRIVATE libs])
# Declares a module ("room") as the static library unknot_<name>. Include paths start at the top of the tree
# ("core/timeline/Timeline.h"), so that each include shows which module it comes from.
function(unknot_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(unknot_${name} STATIC ${ARG_SOURCES})
  unknot_moc_when_needed(unknot_${name} ${ARG_SOURCES})
  target_include_directories(unknot_${name} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(unknot_${name} PUBLIC ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE} unknot_warnings)
  unknot_use_prelude(unknot_${name})
  target_compile_options(unknot_${name} PRIVATE -Wshadow) # not for QML modules, as generated code shadows
endfunction()

# unknot_qml_module(<Name> QML_FILES ... [SINGLETONS ...] [SOURCES ...] [RESOURCES ...] [LIBS ...] [TYPES_OF modules])
# Declares one folder of QML: URI Unknot.<Name>, target unknot_qml_<name>, all files directly in the folder.
# Link it with its plugin: unknot_qml_<name> and unknot_qml_<name>plugin.
function(unknot_qml_module name)
  cmake_parse_arguments(ARG "" "" "QML_FILES;SINGLETONS;SOURCES;RESOURCES;LIBS;TYPES_OF" ${ARGN})
  string(TOLOWER ${name} lower)
  set(target unknot_qml_${lower})
  foreach(file IN LISTS ARG_SINGLETONS)
    set_source_files_properties(${file} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
  endforeach()
  qt_add_library(${target} STATIC)
  set_target_properties(${target} PROPERTIES AUTOMOC ON)
  qt_add_qml_module(${target} URI Unknot.${name} VERSION 1.0 RESOURCE_PREFIX /qt/qml DEPENDENCIES QtQuick ${ARG_TYPES_OF}
    SOURCES ${ARG_SOURCES} QML_FILES ${ARG_SINGLETONS} ${ARG_QML_FILES} RESOURCES ${ARG_RESOURCES})
  target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
  target_link_libraries(${target} PUBLIC Qt6::Quick ${ARG_LIBS} PRIVATE unknot_warnings)
  unknot_use_prelude(${target} QML)
  # Generated QML code is header-heavy: a unity build halves the time of a clean build.
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 16)
endfunction()

# unknot_count_test(<name>): adds a test to the group of its folder below tests/, which is its label and the target
# tests_<folder>.
function(unknot_count_test name)
  file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR})
  string(REGEX REPLACE "/.*" "" folder ${folder})
  set_property(TEST ${name} APPEND PROPERTY LABELS ${folder})
  if(NOT TARGET tests_${folder})
    add_custom_target(tests_${folder})
  endif()
  add_dependencies(tests_${folder} ${name})
endfunction()

# unknot_moc_test(<target> <file>): makes the .moc that the file of a test includes. AUTOMOC would compile one more file
# for each test.
function(unknot_moc_test target file)
  get_filename_component(moc ${file} NAME_WE)
  qt_generate_moc(${file} ${CMAKE_CURRENT_BINARY_DIR}/${moc}.moc TARGET ${target})
  target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${moc}.moc)
  target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
endfunction()

# unknot_test(<name> SOURCE file [LIBS ...] [ENV ...] [TIMEOUT s])
function(unknot_test name)
  cmake_parse_arguments(T "" "SOURCE;TIMEOUT" "LIBS;ENV" ${ARGN})
  add_executable(${name} ${T_SOURCE})
  unknot_moc_test(${name} ${T_SOURCE})
  target_link_libraries(${name} PRIVATE Qt6::Test ${T_LIBS} unknot_warnings)
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
  target_compile_options(${name} PRIVATE ${UNKNOT_TEST_OPTIONS})
  unknot_use_prelude(${name} TEST)
  target_compile_definitions(${name} PRIVATE UNKNOT_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  add_test(NAME ${name} COMMAND ${name})
  if(NOT T_TIMEOUT)
    set(T_TIMEOUT 300) # generous: only meant for tests that hang, even on a busy machine
  endif()
  if(UNKNOT_SANITIZE OR UNKNOT_COVERAGE) # instrumented builds are several times slower
    math(EXPR T_TIMEOUT "${T_TIMEOUT} * 4")
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${T_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;LC_ALL=C.UTF-8;QTEST_FUNCTION_TIMEOUT=800000;${T_ENV}")
  unknot_count_test(${name})
endfunction()

# SPDX-License-Identifier: MPL-2.0
# SPDX-FileCopyrightText: The Unknot authors

# Headers of Qt and the standard library that most files include, parsed once instead of once per file (precompiled).
# No header of our own belongs here, and every file still includes what it uses: the presets dev and coverage build
# without the prelude. In the presets release and asan the sources of a library are also compiled a few at a time (a
# unity build), so that names in unnamed namespaces must differ within a library.
set(UNKNOT_TEST_OPTIONS $<$<CONFIG:Release>:-O1>) # compiles in two thirds of the time
option(UNKNOT_PRELUDE "Precompile headers of Qt and the standard library" ON)

# unknot_add_prelude(<target> LIBRARY lib HEADERS ...)
function(unknot_add_prelude target)
  cmake_parse_arguments(P "" "LIBRARY" "HEADERS" ${ARGN})
  add_library(${target} OBJECT ${CMAKE_BINARY_DIR}/prelude.cpp)
  target_link_libraries(${target} PRIVATE ${P_LIBRARY} unknot_warnings)
  target_precompile_headers(${target} PRIVATE ${P_HEADERS})
endfunction()

if(UNKNOT_PRELUDE)
  file(GENERATE OUTPUT ${CMAKE_BINARY_DIR}/prelude.cpp CONTENT "")
  set(headers <QtCore> <algorithm> <array> <chrono> <cmath> <functional> <map> <memory> <mutex> <optional> <set> <span>
    <string> <variant> <vector>)
  unknot_add_prelude(unknot_prelude LIBRARY Qt6::Core HEADERS ${headers})
  # The same with Qt Quick, for the modules of QML, whose generated files include little else.
  unknot_add_prelude(unknot_qml_prelude LIBRARY Qt6::Quick
    HEADERS ${headers} <QtQml> <QtQuick/QQuickItem> <QtQuick/QQuickPaintedItem>)
  if(UNKNOT_TESTS)
    # GCC 14 accepts a prelude only where the options for optimizing are the same.
    unknot_add_prelude(unknot_test_prelude LIBRARY Qt6::Core HEADERS ${headers})
    target_compile_options(unknot_test_prelude PRIVATE ${UNKNOT_TEST_OPTIONS})
  endif()
endif()

if(CMAKE_UNITY_BUILD)
  # A type may have a member whose type is in an unnamed namespace of the same file, which is no longer the main file.
  add_compile_options($<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endif()

# unknot_use_prelude(<target> [QML|TEST])
function(unknot_use_prelude target)
  if(UNKNOT_PRELUDE)
    if("QML" IN_LIST ARGN)
      target_precompile_headers(${target} REUSE_FROM unknot_qml_prelude)
    elseif("TEST" IN_LIST ARGN)
      target_precompile_headers(${target} REUSE_FROM unknot_test_prelude)
    else()
      target_precompile_headers(${target} REUSE_FROM unknot_prelude)
    endif()
    target_compile_options(${target} PRIVATE -fPIC) # as the prelude: for an executable CMake asks for -fPIE
  endif()
endfunction()

# SPDX-License-Identifier: MPL-2.0
# SPDX-FileCopyrightText: The Unknot authors

# Headers of Qt and the standard library that most files include, parsed once instead of once per file (precompiled).
# No header of our own belongs here, and every file still includes what it uses: the presets dev and coverage build
# without the prelude. In the presets release and asan the sources of a library are also compiled a few at a time (a
# unity build), so that names in unnamed namespaces must differ within a library.
option(UNKNOT_PRELUDE "Precompile headers of Qt and the standard library" ON)

if(UNKNOT_PRELUDE)
  file(GENERATE OUTPUT ${CMAKE_BINARY_DIR}/prelude.cpp CONTENT "")
  add_library(unknot_prelude OBJECT ${CMAKE_BINARY_DIR}/prelude.cpp)
  target_link_libraries(unknot_prelude PRIVATE Qt6::Core unknot_warnings)
  set(headers <QtCore> <algorithm> <array> <chrono> <cmath> <functional> <map> <memory> <mutex> <optional> <set> <span>
    <string> <variant> <vector>)
  target_precompile_headers(unknot_prelude PRIVATE ${headers})
  # The same with Qt Quick, for the modules of QML, whose generated files include little else.
  add_library(unknot_qml_prelude OBJECT ${CMAKE_BINARY_DIR}/prelude.cpp)
  target_link_libraries(unknot_qml_prelude PRIVATE Qt6::Quick unknot_warnings)
  target_precompile_headers(unknot_qml_prelude PRIVATE ${headers} <QtQml> <QtQuick/QQuickItem> <QtQuick/QQuickPaintedItem>)
endif()

if(CMAKE_UNITY_BUILD)
  # A type may have a member whose type is in an unnamed namespace of the same file, which is no longer the main file.
  add_compile_options($<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endif()

# unknot_use_prelude(<target> [QML])
function(unknot_use_prelude target)
  if(UNKNOT_PRELUDE)
    if("QML" IN_LIST ARGN)
      target_precompile_headers(${target} REUSE_FROM unknot_qml_prelude)
    else()
      target_precompile_headers(${target} REUSE_FROM unknot_prelude)
    endif()
    target_compile_options(${target} PRIVATE -fPIC) # as the prelude: for an executable CMake asks for -fPIE
  endif()
endfunction()

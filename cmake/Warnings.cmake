# SPDX-License-Identifier: MPL-2.0
# SPDX-FileCopyrightText: The Unknot authors

add_library(unknot_warnings INTERFACE)
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  target_compile_options(unknot_warnings INTERFACE -Wall -Wextra -Wno-missing-field-initializers
    $<$<BOOL:${UNKNOT_WERROR}>:-Werror>)
endif()
target_compile_definitions(unknot_warnings INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS QT_NO_FOREACH)

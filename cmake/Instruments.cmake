# SPDX-License-Identifier: MPL-2.0
# SPDX-FileCopyrightText: The Unknot authors

# Instrumented builds, for tests only.
if(UNKNOT_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  add_link_options(-fsanitize=address,undefined)
  if(NOT UNKNOT_SANITIZE_ALL)
    # Checked at every access, they take nearly half of the time to compile; the address sanitizer and a crash show most
    # of what they find.
    add_compile_options(-fno-sanitize=null,alignment,object-size,pointer-overflow,vptr)
  endif()
  add_compile_definitions(_GLIBCXX_ASSERTIONS)
endif()
if(UNKNOT_FUZZ)
  # Edge counters in all of our code; the fuzzer itself is linked into its targets only.
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(UNKNOT_COVERAGE)
  add_compile_options(--coverage -fprofile-update=atomic)
  add_link_options(--coverage)
endif()

# SPDX-License-Identifier: MPL-2.0
# SPDX-FileCopyrightText: The Unknot authors

# Inter is copied into the program from the system's fonts-inter package; the repository does not contain it.
find_path(UNKNOT_INTER Inter-Regular.otf PATHS /usr/share/fonts/opentype/inter DOC "Folder of the Inter fonts")

# Every program that shows the app embeds the fonts: the app itself and the end-to-end tests.
function(unknot_add_fonts target)
  if(UNKNOT_INTER)
    target_link_libraries(${target} PRIVATE unknot_fonts)
  endif()
endfunction()

if(UNKNOT_INTER)
  add_library(unknot_fonts OBJECT)
  foreach(weight Regular Medium SemiBold)
    set(file ${UNKNOT_INTER}/Inter-${weight}.otf)
    set_source_files_properties(${file} PROPERTIES QT_RESOURCE_ALIAS Inter-${weight}.otf)
    list(APPEND files ${file})
  endforeach()
  # Uncompressed: unpacking would take longer than anything else before the first frame.
  qt_add_resources(unknot_fonts fonts PREFIX /fonts OPTIONS --no-compress FILES ${files})
endif()

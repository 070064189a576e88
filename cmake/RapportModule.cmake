# One place for warnings and strict Qt settings, and for how a module of the program is built.
find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE}")
endif()

add_library(rapport_flags INTERFACE)
target_compile_definitions(rapport_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 RAPPORT_VERSION="${PROJECT_VERSION}")
target_include_directories(rapport_flags INTERFACE "${PROJECT_SOURCE_DIR}")
if(NOT MSVC)
  target_compile_options(rapport_flags INTERFACE -Wall -Wextra -Wnon-virtual-dtor -Woverloaded-virtual
                         -Wno-missing-field-initializers $<$<BOOL:${RAPPORT_WERROR}>:-Werror>)
endif()
if(RAPPORT_SANITIZE)
  target_compile_options(rapport_flags INTERFACE -fsanitize=${RAPPORT_SANITIZE} -fno-omit-frame-pointer)
  if(RAPPORT_SANITIZE MATCHES undefined) # a null pointer crashes anyway, and these checks double the time to compile
    target_compile_options(rapport_flags INTERFACE -fno-sanitize=null,alignment,object-size,vptr)
    target_compile_options(rapport_flags INTERFACE -fno-sanitize-recover=undefined)
  endif()
  target_link_options(rapport_flags INTERFACE -fsanitize=${RAPPORT_SANITIZE})
endif()
if(RAPPORT_FUZZ) # the fuzzers' own main program comes with -fsanitize=fuzzer where they are linked
  target_compile_options(rapport_flags INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer
                         -fno-sanitize=vptr -fno-sanitize-recover=undefined)
  target_link_options(rapport_flags INTERFACE -fsanitize=address,undefined)
endif()

# Reads the usual headers of a target once. Off for work on single files, on in the presets that build everything.
if(RAPPORT_PCH AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(rapport_flags INTERFACE -fpch-preprocess) # ccache asks for it
endif()
function(rapport_pch name header)
  if(RAPPORT_PCH)
    target_precompile_headers(${name} PRIVATE "${PROJECT_SOURCE_DIR}/cmake/${header}")
  endif()
endfunction()
# Uses what was read for another target.
function(rapport_pch_of name other)
  if(RAPPORT_PCH)
    target_precompile_headers(${name} REUSE_FROM ${other})
  endif()
endfunction()

# rapport_module(NAME SOURCES … LINKS …): a static library whose public links are its permitted includes.
function(rapport_module name)
  cmake_parse_arguments(M "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(${name} STATIC ${M_SOURCES})
  target_link_libraries(${name} PUBLIC rapport_flags Qt6::Core ${M_LINKS} PRIVATE ${M_PRIVATE_LINKS})
  rapport_pch(${name} pch_core.h)
endfunction()

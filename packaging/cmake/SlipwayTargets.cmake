# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of this project has in common: warnings, Qt definitions, precompiled headers.

find_program(SLIPWAY_CCACHE ccache)
if(SLIPWAY_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        ${SLIPWAY_CCACHE})
endif()

add_library(slipway_options INTERFACE)
target_compile_features(slipway_options INTERFACE cxx_std_20)
target_compile_definitions(slipway_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    SLIPWAY_VERSION="${PROJECT_VERSION}" SLIPWAY_APP_ID="${SLIPWAY_APP_ID}")
# One -Werror per class of warning: strict today, and a newer compiler's new warnings do not break the build.
target_compile_options(slipway_options INTERFACE
    -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wshadow=local -Wold-style-cast
    -Werror=return-type -Werror=unused -Werror=uninitialized -Werror=switch -Werror=reorder
    -Werror=sign-compare -Werror=parentheses -Werror=format -Werror=non-virtual-dtor
    -Werror=overloaded-virtual -Werror=unused-result -Werror=old-style-cast -Werror=shadow=local
    -fstack-protector-strong)
if(CMAKE_BUILD_TYPE STREQUAL "Debug")
    target_compile_options(slipway_options INTERFACE -O0 -g1)
else()
    # GCC 12 sees maybe-uninitialized values in optimised std::variant that are none; -Werror=uninitialized
    # would make errors of them.
    target_compile_options(slipway_options INTERFACE -Wno-maybe-uninitialized)
endif()
if(SLIPWAY_SANITIZE)
    # GCC's instrumentation makes it see maybe-uninitialized values in std::variant that are none.
    target_compile_options(slipway_options INTERFACE -Wno-maybe-uninitialized
        -O1 -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(slipway_options INTERFACE -fsanitize=address,undefined)
endif()

# Some hundred programs are linked, most of them tests: a linker made for that halves the wait.
include(CheckLinkerFlag)
check_linker_flag(CXX -fuse-ld=mold SLIPWAY_HAS_MOLD)
if(SLIPWAY_HAS_MOLD)
    target_link_options(slipway_options INTERFACE -fuse-ld=mold)
endif()

# slipway_add_room(NAME SOURCES ... LINK ...): one static library per room of model/, so that the
# direction of includes is checked by the linker and not by good will.
function(slipway_add_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
    add_library(${name} STATIC ${ROOM_SOURCES})
    target_link_libraries(${name} PUBLIC slipway_options ${ROOM_LINK} PRIVATE ${ROOM_PRIVATE_LINK})
    slipway_use_pch(${name} core)
endfunction()

# Two precompiled headers serve everything: one of Qt Core in slipway_core, one of Qt Widgets in slipway_look.
# Programs are compiled with -fPIC like the libraries, or the compiler would silently refuse to share them.
set(CMAKE_CXX_COMPILE_OPTIONS_PIE "-fPIC")
function(slipway_use_pch target kind)
    if(NOT SLIPWAY_PCH)
        return()
    endif()
    if(target STREQUAL "slipway_core")
        target_precompile_headers(${target} PRIVATE <QtCore> <nlohmann/json.hpp>)
    elseif(target STREQUAL "slipway_look")
        target_precompile_headers(${target} PRIVATE <QtWidgets> <nlohmann/json.hpp>)
    elseif(kind STREQUAL "widgets")
        target_precompile_headers(${target} REUSE_FROM slipway_look)
    else()
        target_precompile_headers(${target} REUSE_FROM slipway_core)
    endif()
endfunction()

# The environment of every test: offscreen, English, UTC-free. Property tests draw the same cases each time;
# RC_PARAMS=seed=N tst_NAME draws others.
set(SLIPWAY_TEST_ENVIRONMENT
    QT_QPA_PLATFORM=offscreen LANGUAGE=en QT_SCALE_FACTOR=1 RC_PARAMS=seed=20261121
    SLIPWAY_CORPUS=${CMAKE_SOURCE_DIR}/../shared/corpus SLIPWAY_SOURCE_DIR=${CMAKE_SOURCE_DIR})
# What every program of ours needs where it is tested: one way of writing numbers, and what the sanitisers must know.
set(SLIPWAY_PROGRAM_ENVIRONMENT LC_ALL=C.UTF-8)
if(SLIPWAY_SANITIZE)
    list(APPEND SLIPWAY_PROGRAM_ENVIRONMENT
        LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/lsan.supp:print_suppressions=0
        UBSAN_OPTIONS=print_stacktrace=1)
endif()
list(APPEND SLIPWAY_TEST_ENVIRONMENT ${SLIPWAY_PROGRAM_ENVIRONMENT})

# slipway_add_test(NAME [WIDGETS] SOURCES ... LINK ...): a Qt Test program.
function(slipway_add_test name)
    cmake_parse_arguments(T "WIDGETS" "TIMEOUT" "SOURCES;LINK" ${ARGN})
    if(NOT T_TIMEOUT)
        set(T_TIMEOUT 120)
    endif()
    add_executable(${name} ${T_SOURCES})
    target_link_libraries(${name} PRIVATE slipway_options slipway_testing Qt6::Test ${T_LINK})
    if(T_WIDGETS)
        slipway_use_pch(${name} widgets)
    else()
        slipway_use_pch(${name} core)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    # A home of its own: no test reads or writes what belongs to the person who runs it.
    set(home ${CMAKE_BINARY_DIR}/tests/home/${name})
    # Qt Test would end a function after five minutes by itself, however long the whole test may take.
    set_tests_properties(${name} PROPERTIES TIMEOUT ${T_TIMEOUT}
        ENVIRONMENT "QTEST_FUNCTION_TIMEOUT=${T_TIMEOUT}000;${SLIPWAY_TEST_ENVIRONMENT};XDG_DATA_HOME=${home}/data;XDG_CONFIG_HOME=${home}/config;XDG_CACHE_HOME=${home}/cache")
endfunction()

cmake_minimum_required(VERSION 3.25)

# Fails when a text on screen is not in jeugdhuis_nl.ts or has no Dutch yet.
file(MAKE_DIRECTORY ${WORK})
file(COPY ${ROOT}/translations/jeugdhuis_nl.ts DESTINATION ${WORK})
file(GLOB_RECURSE texts ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp ${ROOT}/app/*.cpp)
execute_process(
    COMMAND ${LUPDATE} -silent -I ${ROOT} -no-obsolete -locations none ${texts}
            -ts ${WORK}/jeugdhuis_nl.ts
    RESULT_VARIABLE result)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "lupdate failed: ${result}")
endif()
file(READ ${WORK}/jeugdhuis_nl.ts now)
string(REGEX MATCHALL "<source>[^<]*</source>[^/]*(<comment>[^<]*</comment>[^/]*)?(<extracomment>[^<]*</extracomment>[^/]*)?<translation type=\"unfinished\"" missing "${now}")
foreach(text IN LISTS missing)
    string(REGEX REPLACE "<source>([^<]*)</source>.*" "\\1" text "${text}")
    message("no Dutch: ${text}")
endforeach()
if(now MATCHES "type=\"unfinished\"")
    message(FATAL_ERROR "texts without Dutch: build the target update_translations and fill translations/jeugdhuis_nl.ts")
endif()

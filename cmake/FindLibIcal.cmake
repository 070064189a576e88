# Finds libical 3 (MPL-2.0 or LGPL-2.1) as LibIcal::LibIcal: its own package description names a target without a namespace
# and misses on some systems.
find_path(LibIcal_INCLUDE_DIR libical/ical.h)
find_library(LibIcal_LIBRARY ical)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(LibIcal REQUIRED_VARS LibIcal_LIBRARY LibIcal_INCLUDE_DIR)
if(LibIcal_FOUND AND NOT TARGET LibIcal::LibIcal)
  add_library(LibIcal::LibIcal UNKNOWN IMPORTED)
  set_target_properties(LibIcal::LibIcal PROPERTIES
    IMPORTED_LOCATION "${LibIcal_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${LibIcal_INCLUDE_DIR}")
endif()

#pragma once

#include "tests/support/anymap.h"

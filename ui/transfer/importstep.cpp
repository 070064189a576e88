// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importstep.h"

// Here so that the meta object and the table of virtual functions have one home.
#include "moc_importstep.cpp"

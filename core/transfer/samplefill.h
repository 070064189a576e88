// SPDX-License-Identifier: GPL-3.0-or-later
// Fills an open file with invented customers (core/domain/sampledata.h), as one action.
#pragma once

#include "core/store.h"

/// `language`: "en", "zh_CN", "zh_TW"; others give English. The store's schema must be a CrmSchema.
void fillWithSampleData(Store &store, int customers, quint32 seed, const QString &language, QObject *receiver,
                        Answer<ChangeSet> done, const std::shared_ptr<Progress> &progress = {});

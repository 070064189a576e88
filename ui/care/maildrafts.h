// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts opened in the mail program of the system: by its address when they are short, else as a file that is there
// until the program ends. Nothing is sent.
#pragma once

#include "core/exchange/mailtext.h"
#include "core/store.h"

/// The file is written in a thread of the store. An error says why no draft is open.
void openDraft(Store &store, const MailDraft &draft, QObject *receiver, std::function<void(const Result<void> &)> done);

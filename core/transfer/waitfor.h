// SPDX-License-Identifier: GPL-3.0-or-later
// Waits for an answer of the Store: for commands and for threads of their own. Never in the window's thread, and never
// in one of the Store's threads.
#pragma once

#include "core/store.h"

#include <future>

/// `waitFor<Id>([&](Answer<Id> done) { store.…(…, nullptr, done); })`: the last answer counts where there may be two.
template <typename T, typename Call>
Result<T> waitFor(Call &&call)
{
    auto promise = std::make_shared<std::promise<Result<T>>>();
    auto answered = std::make_shared<std::atomic<bool>>(false);
    std::future<Result<T>> future = promise->get_future();
    call(Answer<T>([promise, answered](Result<T> result) {
        if constexpr (requires { result->complete; })
            if (result.ok() && !result->complete)
                return;
        if (!answered->exchange(true))
            promise->set_value(std::move(result));
    }));
    return future.get();
}

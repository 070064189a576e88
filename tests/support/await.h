// SPDX-License-Identifier: GPL-3.0-or-later
// Waits for a Store without an event loop: answers come directly from its threads.
#pragma once

#include "core/store.h"

#include <future>

/// Waits for the first answer of a Store call; waitFor() waits for the last: `await<Page>([&](auto done) {
/// store.find(query, 50, nullptr, done); })`.
template <typename T, typename Call>
Result<T> await(Call &&call)
{
    auto promise = std::make_shared<std::promise<Result<T>>>();
    auto once = std::make_shared<std::atomic<bool>>(false);
    std::future<Result<T>> future = promise->get_future();
    call(Answer<T>([promise, once](Result<T> result) {
        if (!once->exchange(true))
            promise->set_value(std::move(result));
    }));
    return future.get();
}

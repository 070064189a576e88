// SPDX-License-Identifier: GPL-3.0-or-later
// Mail messages of any bytes.
#include "core/exchange/mailreader.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Result<Mail> mail = readMail(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!mail.ok() && mail.error().text.isEmpty())
        __builtin_trap(); // refused without a reason
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Address cards of any bytes; what our writer makes of what was read, read again, is written the same.
#include "core/exchange/vcardreader.h"
#include "core/exchange/vcardwriter.h"

#include <QBuffer>
#include <cstdio>

namespace
{
QList<VCard> cardsOf(QByteArray bytes)
{
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    VCardReader reader(&file, Charset::Gb18030);
    QList<VCard> cards;
    VCard card;
    while (reader.next(&card)) {
        cards.append(card);
        for (const VCardProperty &property : std::as_const(card.properties)) {
            vcardText(property.value);
            vcardTexts(property.value, u';');
            property.types();
        }
    }
    for (const VCardWarning &warning : reader.warnings())
        warning.text();
    return cards;
}

QByteArray written(const QList<VCard> &cards)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    VCardWriter writer(&file, 40);
    for (const VCard &card : cards)
        writer.write(card.properties);
    writer.finish();
    return file.data();
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray once = written(cardsOf(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size))));
    if (const QByteArray twice = written(cardsOf(once)); twice != once) {
        std::fprintf(stderr, "once:\n%s\ntwice:\n%s\n", once.constData(), twice.constData());
        __builtin_trap();
    }
    return 0;
}

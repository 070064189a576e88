// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/encodingpicker.h"

#include "core/exchange/textdecoder.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(EncodingPicker)
};
constexpr qint64 looked = 256 << 10;
constexpr qsizetype shown = 60;

bool isPlain(QByteArrayView line)
{
    return std::all_of(line.begin(), line.end(), [](char c) { return uchar(c) < 0x80 && c != 0; });
}

/// The words around the first character that is not plain.
QString sampleOf(const QByteArray &line, Charset charset)
{
    const QString text = QString::fromUtf8(decodeAll(line, charset)).simplified();
    const auto odd = std::find_if(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x80; });
    const qsizetype at = odd == text.end() ? 0 : std::max<qsizetype>(0, odd - text.begin() - 6);
    return text.mid(at, shown);
}
} // namespace

QByteArray tellingLine(const QString &path, Charset charset)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.read(looked);
    const bool wide = charset == Charset::Utf16Le || charset == Charset::Utf16Be || charset == Charset::Utf32Le ||
                      charset == Charset::Utf32Be;
    if (wide) // lines cannot be told apart by bytes
        return bytes.left(400);
    QByteArray first;
    for (qsizetype from = 0; from < bytes.size();) {
        const qsizetype to = bytes.indexOf('\n', from);
        const QByteArray line = bytes.mid(from, (to < 0 ? bytes.size() : to) - from);
        if (!isPlain(line))
            return line;
        if (first.trimmed().isEmpty())
            first = line;
        if (to < 0)
            break;
        from = to + 1;
    }
    return first;
}

QList<PickItem> encodingItems(const EncodingGuess &guess, const QByteArray &line)
{
    QList<Charset> order{guess.charset};
    for (const EncodingCandidate &candidate : guess.candidates)
        if (!order.contains(candidate.charset) && order.size() < 7)
            order.append(candidate.charset);
    for (const Charset usual : {Charset::Utf8, Charset::Gb18030, Charset::Big5, Charset::Windows1252, Charset::Utf16Le})
        if (!order.contains(usual) && order.size() < 9)
            order.append(usual);
    const qsizetype likely = order.size();
    for (const Charset charset : allCharsets())
        if (!order.contains(charset) && charset != Charset::Utf8Bom)
            order.append(charset);
    QList<PickItem> items;
    for (qsizetype i = 0; i < order.size(); ++i) {
        const QString name = charsetDisplayName(order[i]);
        if (i < likely)
            items.append({charsetName(order[i]), sampleOf(line, order[i]), name, u"type"_s, {}, int(order[i])});
        else
            items.append({charsetName(order[i]), name, Texts::tr("All others"), u"languages"_s, {}, int(order[i])});
    }
    return items;
}

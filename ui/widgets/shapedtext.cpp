// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shapedtext.h"

#include <QCache>
#include <QFontMetricsF>
#include <QHash>
#include <QTextLayout>

namespace
{
constexpr int kept = 4000; ///< lines: some screens of a table

struct Key {
    QString text;
    QFont font;
    int width = -1; ///< -1: all of it
    Qt::TextElideMode elide = Qt::ElideNone;
    bool operator==(const Key &) const = default;
};

size_t qHash(const Key &key, size_t seed = 0)
{
    return qHashMulti(seed, key.text, key.font, key.width, int(key.elide));
}

const ShapedText &find(const Key &key)
{
    static QCache<Key, ShapedText> cache(kept);
    if (const ShapedText *known = cache.object(key))
        return *known;
    const QFontMetricsF metrics(key.font);
    QString shown = key.width < 0 ? key.text : metrics.elidedText(key.text, key.elide, key.width);
    for (const char16_t end : {u'\n', u'\r', u'\u2028', u'\u2029'}) // one line it stays
        shown.replace(end, u' ');
    // The line's own ascent: a Han character among Latin ones raises it, and the baseline must stay.
    QTextLayout layout(shown, key.font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    auto *made =
        new ShapedText{QStaticText(shown), metrics.horizontalAdvance(shown), line.isValid() ? line.ascent() : 0};
    made->glyphs.setTextFormat(Qt::PlainText);
    made->glyphs.prepare({}, key.font);
    cache.insert(key, made);
    return *made;
}
} // namespace

const ShapedText &shapedText(const QString &text, const QFont &font)
{
    return find({text, font});
}

const ShapedText &shapedText(const QString &text, const QFont &font, qreal width, Qt::TextElideMode elide)
{
    // Measured and drawn widths differ in the last bit; half a pixel keeps exact fits whole.
    const ShapedText &whole = shapedText(text, font);
    return whole.width <= width + .5 ? whole : find({text, font, qMax(0, int(width)), elide});
}

qreal capitalHeight(const QFont &font)
{
    static QHash<QFont, qreal> known;
    const auto at = known.constFind(font);
    return at != known.cend() ? *at : *known.insert(font, QFontMetricsF(font).capHeight());
}

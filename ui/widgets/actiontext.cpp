// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actiontext.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

QString withoutMnemonic(const QString &text)
{
    // Languages without letters of their own put the mnemonic behind the text, in brackets.
    static const QRegularExpression appended(u"\\s*[(（]&[^&()（）][)）]"_s);
    static const QRegularExpression mark(u"&(&?)"_s);
    return QString(text).remove(appended).replace(mark, u"\\1"_s);
}

QString commandName(const QString &text)
{
    return withoutMnemonic(text).remove(u'…');
}

QString shortcutText(const QKeySequence &shortcut)
{
    static const QHash<int, QString> signs{{Qt::Key_Left, u"←"_s},
                                           {Qt::Key_Right, u"→"_s},
                                           {Qt::Key_Up, u"↑"_s},
                                           {Qt::Key_Down, u"↓"_s},
                                           {Qt::Key_Return, u"↵"_s}};
    QStringList strokes;
    for (int i = 0; i < shortcut.count(); ++i) {
        const QKeyCombination stroke = shortcut[uint(i)];
        if (!signs.contains(stroke.key())) {
            strokes.append(QKeySequence(stroke).toString(QKeySequence::NativeText));
            continue;
        }
        // The modifiers in the system's words, before a key that is written alike everywhere.
        QString text =
            QKeySequence(QKeyCombination(stroke.keyboardModifiers(), Qt::Key_A)).toString(QKeySequence::NativeText);
        text.chop(1);
        strokes.append(text + signs.value(stroke.key()));
    }
    return strokes.join(u", "_s);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/vcalendar.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace
{
/// Lines, folded ones joined: by a blank at the beginning, or by the soft break of quoted-printable.
QList<QByteArray> unfolded(const QByteArray &file)
{
    QList<QByteArray> lines;
    bool soft = false;
    for (QByteArray line : file.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (soft)
            lines.last() += line;
        else if (!lines.isEmpty() && (line.startsWith(' ') || line.startsWith('\t')))
            lines.last() += line.mid(1);
        else
            lines.append(line);
        soft = lines.last().endsWith('=') && lines.last().toUpper().contains("QUOTED-PRINTABLE");
        if (soft)
            lines.last().chop(1);
    }
    return lines;
}

QByteArray quotedPrintable(const QByteArray &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool hex = false;
        const int code = text[i] == '=' && i + 2 < text.size() ? text.mid(i + 1, 2).toInt(&hex, 16) : 0;
        bytes += hex ? char(code) : text[i];
        i += hex ? 2 : 0;
    }
    return bytes;
}

QString escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u"\r\n"_s, u"\n"_s).replace(u'\n', u"\\n"_s).replace(u',', u"\\,"_s);
}

/// `inUtc`: the event is; then the end of the rule has to be, too (RFC 5545, 3.3.10).
/// "W2 MO WE #5", "MP1 1+ MO 20261231T000000Z" as a rule of RFC 5545; empty when it is none of those that are used.
QString ruleOf(const QString &old, bool inUtc)
{
    static const QRegularExpression form(u"^(D|W|MP|MD|YM|YD)(\\d{1,4})((?: +[0-9A-Z+\\-]+)*?)(?: +#(\\d+))?"
                                         u"(?: +(\\d{8}(?:T\\d{6}Z?)?))?$"_s);
    const QRegularExpressionMatch match = form.match(old.trimmed());
    if (!match.hasMatch())
        return {};
    const QString sort = match.captured(1);
    QStringList days, numbers;
    QString nth;
    for (const QString &word : match.captured(3).split(u' ', Qt::SkipEmptyParts)) {
        static const QRegularExpression position(u"^([1-5])([+-])$"_s), number(u"^(\\d{1,2})([+-]?)$"_s),
            day(u"^(MO|TU|WE|TH|FR|SA|SU)$"_s);
        if (const auto at = position.match(word); at.hasMatch() && sort == "MP"_L1)
            nth = (at.captured(2) == u"-"_s ? u"-"_s : QString()) + at.captured(1);
        else if (day.match(word).hasMatch())
            days.append(nth + word);
        else if (const auto at = number.match(word); at.hasMatch())
            numbers.append((at.captured(2) == u"-"_s ? u"-"_s : QString()) + at.captured(1));
        else
            return {};
    }
    QString rule = u"FREQ="_s + (sort == "D"_L1    ? u"DAILY"_s
                                 : sort == "W"_L1  ? u"WEEKLY"_s
                                 : sort[0] == u'M' ? u"MONTHLY"_s
                                                   : u"YEARLY"_s);
    rule += u";INTERVAL="_s + match.captured(2);
    if (!days.isEmpty())
        rule += u";BYDAY="_s + days.join(u',');
    if (!numbers.isEmpty() && sort != "D"_L1 && sort != "W"_L1)
        rule += (sort == "YM"_L1   ? u";BYMONTH="_s
                 : sort == "YD"_L1 ? u";BYYEARDAY="_s
                                   : u";BYMONTHDAY="_s) +
                numbers.join(u',');
    if (const QString until = match.captured(5); !until.isEmpty()) // by the clock of the event, as its times are
        return rule + u";UNTIL="_s + (inUtc && until.size() == 15 ? until + u'Z' : until);
    if (const int count = match.captured(4).isEmpty() ? 2 : match.captured(4).toInt(); count > 0) // none said: twice
        rule += u";COUNT="_s + QString::number(count);
    return rule;
}

QByteArray rewritten(const QByteArray &line, bool inUtc)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0)
        return line;
    QByteArrayList head = line.left(colon).split(';');
    const QByteArray name = head.first().toUpper();
    QByteArray value = line.mid(colon + 1);
    QByteArrayList kept{name == "X-ORGANIZER" ? "ORGANIZER" : head.first()}; // so it is in KOrganizer's
    QByteArray charset;
    bool quoted = false;
    for (const QByteArray &parameter : head.mid(1)) {
        const QByteArray upper = parameter.toUpper();
        if (upper == "QUOTED-PRINTABLE" || upper == "ENCODING=QUOTED-PRINTABLE")
            quoted = true;
        else if (upper.startsWith("CHARSET="))
            charset = parameter.mid(8);
        else if (upper.contains('='))
            kept.append(parameter);
    }
    if (quoted)
        value = quotedPrintable(value);
    if (!charset.isEmpty() || quoted) {
        QStringDecoder decoder(charset.isEmpty() ? "UTF-8" : charset.constData());
        const QString text = decoder.isValid() ? decoder.decode(value) : QString::fromUtf8(value);
        value = escaped(text).toUtf8();
    }
    if (name == "VERSION")
        value = "2.0";
    if (name == "RRULE" || name == "EXRULE") {
        const QString rule = ruleOf(QString::fromUtf8(value), inUtc);
        return rule.isEmpty() ? line : name + ':' + rule.toUtf8();
    }
    if (name == "EXDATE" || name == "RDATE" || name == "CATEGORIES")
        value.replace(';', ',');
    if (name == "DALARM" || name == "AALARM") {
        const QByteArray time = value.split(';').first().trimmed();
        return time.isEmpty() ? QByteArray()
                              : "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER;VALUE=DATE-TIME:" + time + "\r\nEND:VALARM";
    }
    return kept.join(';') + ':' + value;
}
} // namespace

bool isVCalendar(const QByteArray &file)
{
    static const QRegularExpression version(u"^VERSION:1\\.0\\s*$"_s, QRegularExpression::MultilineOption |
                                                                          QRegularExpression::CaseInsensitiveOption);
    return version.match(QString::fromLatin1(file.left(4096))).hasMatch();
}

QByteArray vCalendarAsICalendar(const QByteArray &file)
{
    QByteArray text;
    bool inUtc = false; // what repeats; its beginning stands before its rule
    for (const QByteArray &line : unfolded(file)) {
        if (line.startsWith("DTSTART"))
            inUtc = line.trimmed().endsWith('Z');
        if (const QByteArray now = rewritten(line, inUtc); !now.isEmpty())
            text += now + "\r\n";
    }
    return text;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mailreader.h"

#include "core/exchange/mailheaders.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr int deepest = 12, mostParts = 500; ///< nobody writes more; whoever does means harm

/// The words of a page: no styles, a line for a line.
QString textOfHtml(QString html)
{
    static const QRegularExpression silent(u"<(style|script|head|title)\\b.*?</\\1\\s*>"_s,
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::DotMatchesEverythingOption),
        blanks(u"[ \\t\\r\\n]+"_s),
        lines(u"<(br|/p|/div|/tr|/li|/h[1-6])\\b[^>]*>"_s, QRegularExpression::CaseInsensitiveOption),
        tags(u"<[^>]*>"_s), many(u"\\n[ \\t]*\\n\\s*"_s), entity(u"&(#x?)?([0-9a-zA-Z]{1,8});"_s);
    html.remove(silent).replace(blanks, u" "_s).replace(lines, u"\n"_s).remove(tags);
    QString text;
    qsizetype from = 0;
    for (auto it = entity.globalMatch(html); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        text += QStringView(html).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QString sort = match.captured(1), word = match.captured(2);
        static const QHash<QString, QString> named{{u"amp"_s, u"&"_s},   {u"lt"_s, u"<"_s},   {u"gt"_s, u">"_s},
                                                   {u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s}, {u"nbsp"_s, u" "_s}};
        bool number = false;
        const uint code = sort.isEmpty() ? 0 : word.toUInt(&number, sort.size() > 1 ? 16 : 10);
        if (number && code >= 32 && code <= 0x10FFFF)
            text += QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
        else
            text += named.value(word, match.captured());
    }
    text += QStringView(html).mid(from);
    QStringList trimmed;
    for (const QString &line : text.split(u'\n'))
        trimmed.append(line.trimmed());
    return trimmed.join(u'\n').replace(many, u"\n\n"_s).trimmed();
}

class Reading
{
public:
    explicit Reading(Mail *mail) : m_mail(mail) {}
    void part(const MailHeaders &headers, int depth);
    void finish() { m_mail->text = m_plain.isEmpty() ? textOfHtml(m_html) : m_plain; }

private:
    void parts(const MailHeaders &headers, const QByteArray &boundary, int depth);
    void leaf(const MailHeaders &headers, const QByteArray &type);

    Mail *m_mail;
    QString m_plain, m_html;
    int m_parts = 0;
};

QByteArray contentOf(const MailHeaders &headers)
{
    const QByteArray encoding = headers.plain("content-transfer-encoding");
    if (encoding == "base64")
        return QByteArray::fromBase64(headers.body);
    return encoding == "quoted-printable" ? decodedQuotedPrintable(headers.body, false) : headers.body;
}

void Reading::part(const MailHeaders &headers, int depth)
{
    if (depth > deepest || ++m_parts > mostParts)
        return;
    const QByteArray type = headers.plain("content-type");
    const QByteArray boundary = headers.parameter("content-type", "boundary").toUtf8();
    if (type.startsWith("multipart/") && !boundary.isEmpty())
        parts(headers, boundary, depth);
    else
        leaf(headers, type);
}

void Reading::parts(const MailHeaders &headers, const QByteArray &boundary, int depth)
{
    const QByteArray line = "--" + boundary, body = '\n' + headers.body;
    qsizetype from = body.indexOf('\n' + line);
    while (from >= 0) {
        from += 1 + line.size();
        if (body.mid(from, 2) == "--")
            return;
        const qsizetype start = body.indexOf('\n', from);
        if (start < 0)
            return;
        const qsizetype end = body.indexOf('\n' + line, start);
        QByteArray inner = body.mid(start + 1, end < 0 ? -1 : end - start - 1);
        if (inner.endsWith('\r'))
            inner.chop(1);
        part(MailHeaders::of(inner), depth + 1);
        from = end;
    }
}

void Reading::leaf(const MailHeaders &headers, const QByteArray &type)
{
    QString name = headers.parameter("content-disposition", "filename");
    if (name.isEmpty())
        name = headers.parameter("content-type", "name");
    const bool attached = headers.plain("content-disposition") == "attachment";
    const QByteArray content = contentOf(headers);
    const bool text = type.isEmpty() || type == "text/plain" || type == "text/html";
    if (text && !attached && name.isEmpty()) {
        QString words = decodedText(content, headers.parameter("content-type", "charset").toLatin1());
        words.replace(u"\r\n"_s, u"\n"_s);
        QString &into = type == "text/html" ? m_html : m_plain;
        into += (into.isEmpty() ? QString() : u"\n"_s) + words.trimmed();
        return;
    }
    if (content.isEmpty() || (name.isEmpty() && !attached && headers.fields.contains("content-id")))
        return; // pictures of the page itself
    if (name.isEmpty())
        name = type == "message/rfc822" ? MailHeaders::of(content).text("subject") + u".eml"_s
                                        : QString::fromLatin1(type).replace(u'/', u'.');
    name = name.section(u'/', -1).section(u'\\', -1).trimmed(); // never a path
    m_mail->files.append({name.isEmpty() ? u"file"_s : name, QString::fromLatin1(type), content});
}

QDateTime dateOf(QString text)
{
    static const QRegularExpression remark(u"\\([^)]*\\)"_s), obsolete(u"\\b(GMT|UT|UTC|Z)$"_s);
    text = text.remove(remark).simplified().replace(obsolete, u"+0000"_s);
    return QDateTime::fromString(text, Qt::RFC2822Date).toUTC();
}
} // namespace

Result<Mail> readMail(const QByteArray &file)
{
    const MailHeaders headers = MailHeaders::of(file.startsWith("\xEF\xBB\xBF") ? file.mid(3) : file);
    const bool says = headers.fields.contains("from") || headers.fields.contains("to") ||
                      headers.fields.contains("subject") || headers.fields.contains("date");
    if (!says)
        return Error{Error::NotOurs, Texts::tr("This file holds no mail message."), {}};
    Mail mail;
    mail.subject = headers.text("subject");
    mail.id = headers.text("message-id").remove(u'<').remove(u'>').trimmed();
    mail.when = dateOf(headers.text("date"));
    mail.from = headers.addresses("from");
    if (mail.from.isEmpty())
        mail.from = headers.addresses("sender");
    mail.to = headers.addresses("to") + headers.addresses("cc");
    Reading reading(&mail);
    reading.part(headers, 0);
    reading.finish();
    return mail;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts for mail programs, read back by rules of their own.
#include "core/exchange/mailtext.h"
#include "tests/support/catch.h"

#include <QHash>
#include <QRandomGenerator>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace
{
/// RFC 2047: blanks between two encoded words are nothing.
QString decodedWords(QByteArray text)
{
    text.replace("?= =?", "?==?");
    QByteArray out;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.mid(at).startsWith("=?UTF-8?B?") ? text.indexOf("?=", at + 10) : -1;
        if (end < 0) {
            out += text[at++];
            continue;
        }
        REQUIRE(end + 2 - at <= 75);
        const QByteArray part = QByteArray::fromBase64(text.mid(at + 10, end - at - 10));
        REQUIRE(QString::fromUtf8(part).toUtf8() == part); // no character is cut
        out += part;
        at = end + 2;
    }
    return QString::fromUtf8(out);
}

struct Mail {
    QHash<QByteArray, QByteArray> headers;
    QString body;

    explicit Mail(const QByteArray &file)
    {
        for (const QByteArray &line : file.split('\n')) {
            REQUIRE((line.isEmpty() || line.endsWith('\r')));
            REQUIRE(line.size() <= 77);
        }
        const qsizetype end = file.indexOf("\r\n\r\n");
        QByteArray head = file.left(end), text = file.mid(end + 4);
        head.replace("\r\n ", " ");
        for (const QByteArray &line : head.split('\n')) {
            REQUIRE(line.contains(": "));
            headers.insert(line.left(line.indexOf(':')), line.mid(line.indexOf(':') + 2).trimmed());
        }
        if (headers.value("Content-Transfer-Encoding") == "base64") {
            body = QString::fromUtf8(QByteArray::fromBase64(text)).replace(u"\r\n"_s, u"\n"_s);
            return;
        }
        REQUIRE(headers.value("Content-Transfer-Encoding") == "quoted-printable");
        REQUIRE(text.endsWith("\r\n"));
        text.chop(2);
        text.replace("=\r\n", "");
        QByteArray out;
        for (qsizetype i = 0; i < text.size(); ++i) {
            REQUIRE(static_cast<unsigned char>(text[i]) < 127);
            if (text[i] != '=') {
                out += text[i];
                continue;
            }
            out += QByteArray::fromHex(text.mid(i + 1, 2));
            i += 2;
        }
        body = QString::fromUtf8(out).replace(u"\r\n"_s, u"\n"_s);
    }
};
} // namespace

TEST_CASE("a draft is a message that mail programs open for editing")
{
    const Mail mail(mailFile({u"wang@example.com"_s, u"王小明"_s, u"生日快乐"_s, u"王先生：\n\n祝您生日快乐！\n"_s}));
    CHECK(mail.headers.value("X-Unsent") == "1");
    CHECK(mail.headers.value("MIME-Version") == "1.0");
    CHECK(mail.headers.value("Content-Type") == "text/plain; charset=UTF-8");
    CHECK(decodedWords(mail.headers.value("To")) == u"王小明 <wang@example.com>"_s);
    CHECK(decodedWords(mail.headers.value("Subject")) == u"生日快乐"_s);
    CHECK(mail.headers.value("Content-Transfer-Encoding") == "base64");
    CHECK(mail.body == u"王先生：\n\n祝您生日快乐！\n"_s);
    const Mail latin(mailFile({u"ada@example.com"_s, u"Ada \"Countess\" Byron"_s, u"Happy birthday"_s,
                               u"Café = “fine”. \n"_s + QString(200, u'x')}));
    CHECK(latin.headers.value("To") == "\"Ada \\\"Countess\\\" Byron\" <ada@example.com>");
    CHECK(latin.headers.value("Subject") == "Happy birthday");
    CHECK(latin.headers.value("Content-Transfer-Encoding") == "quoted-printable");
    CHECK(latin.body == u"Café = “fine”. \n"_s + QString(200, u'x'));
}

TEST_CASE("nothing typed makes another header or a line that is too long")
{
    const QByteArray file =
        mailFile({u"a@example.com\r\nBcc: b@example.com"_s, u"A\r\nBcc: b"_s, u"S\nX: y"_s, u"text"_s});
    CHECK_FALSE(file.contains("\nBcc"));
    CHECK_FALSE(file.contains("\nX:"));
    CHECK(decodedWords(Mail(mailFile({{}, {}, u"=?UTF-8?B?eA==?="_s, {}})).headers.value("Subject")) ==
          u"=?UTF-8?B?eA==?="_s);
    CHECK_FALSE(mailFile({{}, {}, {}, {}}).contains("To:"));
    QRandomGenerator random(3);
    const QString signs = u"abc =?<>\"\\\t年度漢字😀é\n.,"_s;
    for (int i = 0; i < 3000; ++i) {
        const auto any = [&](int most) {
            QString text;
            for (int n = random.bounded(most); n > 0; --n)
                text += signs[random.bounded(signs.size())];
            return QString::fromUtf8(text.toUtf8()); // halves of pairs are no text
        };
        const MailDraft draft{u"a@example.com"_s, any(80), any(200), any(600)};
        const Mail mail(mailFile(draft));
        QString subject = draft.subject;
        REQUIRE(decodedWords(mail.headers.value("Subject")).trimmed() ==
                subject.replace(u'\n', u' ').replace(u'\t', u' ').simplified());
        REQUIRE(mail.body == draft.body);
    }
}

TEST_CASE("a short draft is an address that the mail program understands and a long one is none")
{
    const QUrl url = mailtoUrl({u"a+b@example.com"_s, u"A"_s, u"50% & more?"_s, u"Dear A,\n年"_s});
    REQUIRE(url.isValid());
    CHECK(url.toEncoded() == "mailto:a%2Bb@example.com?subject=50%25%20%26%20more%3F&body=Dear%20A%2C%0D%0A%E5%B9%B4");
    CHECK(mailtoUrl({u"a@example.com"_s, {}, {}, {}}).toEncoded() == "mailto:a@example.com");
    CHECK(mailtoUrl({u"a@example.com"_s, {}, {}, QString(3000, u'x')}).isEmpty());
}

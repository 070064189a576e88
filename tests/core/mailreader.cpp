// SPDX-License-Identifier: GPL-3.0-or-later
// Messages as mail programs save them.
#include "core/exchange/mailreader.h"

#include "core/exchange/mailtext.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace
{
Mail mail(QByteArray text)
{
    const Result<Mail> read = readMail(text.replace("\n", "\r\n"));
    REQUIRE(read.ok());
    return *read;
}
} // namespace

TEST_CASE("the head of a message is read in any encoding")
{
    const Mail m = mail("From: =?utf-8?Q?Elena_M=C3=BCller?= <elena@x.example>\n"
                        "To: \"Hof, Anna\" <anna@y.example>, Team: bert@y.example, (remark) c@z.example;\n"
                        "Cc: d@z.example\n"
                        "Subject: =?gb2312?B?vNu48bWl?=\n =?gb2312?B?us3Wyw==?= 2026\n"
                        "Date: Mon, 4 May 2026 09:30:00 +0200 (CEST)\nMessage-ID: <1@x.example>\n\nHello\n");
    CHECK(m.from == QList<MailAddress>{{u"Elena Müller"_s, u"elena@x.example"_s}});
    REQUIRE(m.to.size() == 4);
    CHECK(m.to[0] == MailAddress{u"Hof, Anna"_s, u"anna@y.example"_s});
    CHECK(m.to[1].address == u"bert@y.example"_s);
    CHECK(m.to[2].address == u"c@z.example"_s);
    CHECK(m.to[3].address == u"d@z.example"_s);
    CHECK(m.subject.startsWith(u"价格单"_s));
    CHECK(m.subject.endsWith(u" 2026"_s));
    CHECK(m.when == QDateTime(QDate(2026, 5, 4), QTime(7, 30), Qt::UTC));
    CHECK(m.id == u"1@x.example"_s);
    CHECK(m.text == u"Hello"_s);
}

TEST_CASE("of a message with parts the plain text counts, and files are kept")
{
    const Mail m = mail("From: a@b.example\nSubject: x\nMIME-Version: 1.0\n"
                        "Content-Type: multipart/mixed; boundary=\"out er\"\n\nfor old programs\n--out er\n"
                        "Content-Type: multipart/alternative; boundary=in\n\n--in\n"
                        "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n"
                        "Gr=FC=DFe, =\nlang\n--in\nContent-Type: text/html\n\n<p>Nothing</p>\n--in--\n--out er\n"
                        "Content-Type: application/pdf\nContent-Transfer-Encoding: base64\n"
                        "Content-Disposition: attachment; filename*0*=utf-8''%E6%8A%A5; filename*1=\"price.pdf\"\n\n"
                        "SGVs\nbG8=\n--out er\nContent-Type: image/png; name=\"../../evil.png\"\n"
                        "Content-Transfer-Encoding: base64\n\nAAEC\n--out er--\n");
    CHECK(m.text == u"Grüße, lang"_s);
    REQUIRE(m.files.size() == 2);
    CHECK(m.files[0].name == u"报price.pdf"_s);
    CHECK(m.files[0].mediaType == u"application/pdf"_s);
    CHECK(m.files[0].content == "Hello");
    CHECK(m.files[1].name == u"evil.png"_s); // never a path
    CHECK(m.files[1].content == QByteArray("\x00\x01\x02", 3));
}

TEST_CASE("a message that is a page only is read as its words")
{
    const Mail m = mail("From: a@b.example\nContent-Type: text/html; charset=utf-8\n\n<html><head><style>p {}</style>"
                        "</head><body><p>Dear <b>Ada</b>,</p><p>5 &lt; 6 &amp; &#20215;</p><br>Bye</body></html>\n");
    CHECK(m.text == u"Dear Ada,\n5 < 6 & 价\n\nBye"_s);
}

TEST_CASE("what we write is read, and nonsense is refused or survived")
{
    const QString body = u"第一行\n"_s + u"long "_s.repeated(60).trimmed();
    const Result<Mail> own = readMail(mailFile({u"a@b.example"_s, u"张伟"_s, u"报价 & more"_s, body}));
    REQUIRE(own.ok());
    CHECK(own->subject == u"报价 & more"_s);
    CHECK(own->to == QList<MailAddress>{{u"张伟"_s, u"a@b.example"_s}});
    CHECK(own->text == body);
    CHECK_FALSE(readMail({}).ok());
    CHECK_FALSE(readMail("Name,Email\nAda,a@b\n").ok());
    QByteArray deep = "From: a@b\n";
    for (int i = 0; i < 100; ++i)
        deep += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b" +
                QByteArray::number(i) + "\n";
    CHECK(readMail(deep).ok());
    CHECK(readMail("From: a@b\nSubject: =?utf-8?B?!!!\nContent-Type: multipart/mixed; boundary=\n\n").ok());
}

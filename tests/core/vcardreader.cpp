// SPDX-License-Identifier: GPL-3.0-or-later
// Address cards as bytes: what the reader makes of them, and what the writer makes of that.
#include "core/exchange/vcardreader.h"
#include "core/exchange/vcardwriter.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace
{
struct Read {
    QList<VCard> cards;
    QList<VCardWarning> warnings;
};

Read read(QByteArray bytes, Charset fallback = Charset::Utf8)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    VCardReader reader(&buffer, fallback);
    Read all;
    VCard card;
    while (reader.next(&card))
        all.cards.append(card);
    all.warnings = reader.warnings();
    return all;
}

/// The lines of a card, as 3.0 writes them.
QStringList lines(const QByteArray &body, Charset fallback = Charset::Utf8)
{
    const Read all = read("BEGIN:VCARD\r\n" + body + "END:VCARD\r\n", fallback);
    REQUIRE(all.cards.size() == 1);
    QStringList texts;
    for (const VCardProperty &property : all.cards.front().properties)
        texts.append(QString::fromUtf8(vcardLine(property, 30)));
    return texts;
}
} // namespace

TEST_CASE("folded lines are put together, also where a character was cut")
{
    CHECK(lines("VERSION:3.0\r\nNOTE:one\r\n  two\r\n\tthree\r\n") == QStringList{u"NOTE:one twothree"_s});
    CHECK(lines("VERSION:3.0\nFN:\xe5\xbc\n \xa0\xe4\xbc\x9f\n") == QStringList{u"FN:张伟"_s});
    CHECK(lines("VERSION:3.0\nADR;LABEL=\"a:b\n c\":;;x\n") == QStringList{u"ADR;LABEL=\"a:bc\":;;x"_s});
    CHECK(lines("VERSION:3.0\nTEL;TYPE=\n FAX,WORK:1\n") == QStringList{u"TEL;TYPE=FAX,WORK:1"_s});
}

TEST_CASE("quoted-printable goes on over soft line breaks, in the character set that is named")
{
    CHECK(lines("VERSION:2.1\r\nFN;CHARSET=UTF-8;QUOTED-PRINTABLE:=E5=BC=A0=\r\n=E4=BC=9F\r\nTITLE:x\r\n") ==
          QStringList{u"FN:张伟"_s, u"TITLE:x"_s});
    CHECK(lines("VERSION:2.1\r\nNOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0Atwo, =\r\n three=3B\r\n") ==
          QStringList{u"NOTE:one\\ntwo\\,  three;"_s});
    CHECK(lines("VERSION:2.1\nFN;CHARSET=SHIFT_JIS:\x88\xc0\x93\xa1\n") == QStringList{u"FN:安藤"_s});
    CHECK(lines("VERSION:2.1\nFN;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=D5=C5=CE=B0\n") == QStringList{u"FN:张伟"_s});
    CHECK(lines("VERSION:3.0\nFN:\xd5\xc5\xce\xb0\n", Charset::Gb18030) == QStringList{u"FN:张伟"_s});
}

TEST_CASE("the escapes of 2.1 are brought into those of the later versions")
{
    CHECK(lines("VERSION:2.1\nADR;HOME:;;A\\;B, C;D:\\x\n") == QStringList{u"ADR;TYPE=HOME:;;A\\;B\\, C;D:\\\\x"_s});
    CHECK(lines("VERSION:3.0\nADR;HOME:;;A\\;B\\, C\n") == QStringList{u"ADR;TYPE=HOME:;;A\\;B\\, C"_s});
    CHECK(vcardTexts(u"a\\;b;c\\nd;\\\\n;\\x", u';') == QStringList{u"a;b"_s, u"c\nd"_s, u"\\n"_s, u"\\x"_s});
}

TEST_CASE("pictures are bytes whichever way they are written")
{
    const QString png = u"PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgo="_s;
    CHECK(lines("VERSION:2.1\nPHOTO;PNG;ENCODING=BASE64:\n iVBORw\n 0KGgo=\n\n") == QStringList{png});
    CHECK(lines("VERSION:2.1\nPHOTO;TYPE=PNG;BASE64:iVBORw\n0KGgo=\nTEL:1\n") == QStringList{png, u"TEL:1"_s});
    CHECK(lines("VERSION:3.0\nPHOTO;ENCODING=b;TYPE=png:iVBORw0K\n Ggo=\n") == QStringList{png});
    CHECK(lines("VERSION:4.0\nPHOTO:data:image/png;base64,iVBORw0KGgo=\n") == QStringList{png});
    CHECK(lines("VERSION:4.0\nPHOTO;MEDIATYPE=image/png:http://example.com/a.png\n") ==
          QStringList{u"PHOTO;MEDIATYPE=image/png:http://example.com/a.png"_s});
    const std::optional<VCardProperty> again = readVCardLine(png.toUtf8());
    REQUIRE(again);
    CHECK(vcardLine(*again, 40) == "PHOTO:data:image/png;base64,iVBORw0KGgo=");
}

TEST_CASE("groups and parameters are kept as they stand")
{
    CHECK(lines("VERSION:3.0\nitem1.TEL;type=pref,\"x,y\";X-A=\"a:b\":1\nitem1.X-ABLabel:_$!<Home>!$_\n") ==
          QStringList{u"item1.TEL;TYPE=pref,x,y;X-A=\"a:b\":1"_s, u"item1.X-ABLABEL:_$!<Home>!$_"_s});
    CHECK(lines("VERSION:4.0\nADR;LABEL=\"a^nb^'c^^\":;;x\n") == QStringList{u"ADR;LABEL=a^nb^'c^^:;;x"_s});
    CHECK(lines("VERSION:2.1\nX-FOO;A=\"b:1;2\n") == QStringList{u"X-FOO;A=^'b:1;2"_s});
}

TEST_CASE("what is broken costs its line or its card, with a word")
{
    const Read all = read("FN:nobody's\nBEGIN:VCARD\nFN:One\n// a comment\nnothing\nBEGIN:vcard\nFN:Two\nEND:VCARD\n"
                          "BEGIN:VCARD\nFN:Three\n");
    REQUIRE(all.cards.size() == 3);
    for (const VCard &card : all.cards)
        CHECK(card.properties.size() == 1);
    CHECK(all.cards[1].line == 6);
    QList<std::pair<VCardWarning::What, qint64>> warnings;
    for (const VCardWarning &warning : all.warnings) {
        CHECK_FALSE(warning.text().isEmpty());
        warnings.append({warning.what, warning.count});
    }
    CHECK(warnings == QList<std::pair<VCardWarning::What, qint64>>{
                          {VCardWarning::Outside, 1}, {VCardWarning::BrokenLine, 2}, {VCardWarning::NoEnd, 2}});
    CHECK(read("").cards.isEmpty());
    CHECK(read("BEGIN:VCARD\rFN:One\rEND:VCARD\r").cards.size() == 1);
}

TEST_CASE("a card within a card is one line of it")
{
    CHECK(lines("VERSION:2.1\nAGENT:\nBEGIN:VCARD\nFN:Fred\nEND:VCARD\nTEL:1\n") ==
          QStringList{u"AGENT:BEGIN:VCARD\\nFN:Fred\\nEND:VCARD"_s, u"TEL:1"_s});
}

TEST_CASE("lines are folded between characters and come back")
{
    QRandomGenerator random(7);
    const QString letters = u"aü张😀,;\\n\n x"_s;
    for (int i = 0; i < 200; ++i) {
        QString text;
        for (int n = int(random.bounded(200)); n > 0; --n)
            text += letters[qsizetype(random.bounded(int(letters.size())))];
        text = QString::fromUtf8(text.toUtf8()); // no half of a pair
        VCardProperty property;
        property.name = u"NOTE"_s;
        property.value = vcardEscaped(text);
        for (const int version : {30, 40}) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            VCardWriter writer(&buffer, version);
            writer.write({property});
            REQUIRE(writer.finish());
            for (const QByteArray &line : buffer.data().split('\n')) {
                CHECK(line.size() <= 76); // with the CR
                CHECK(QString::fromUtf8(line).toUtf8() == line);
            }
            const Read all = read(buffer.data());
            REQUIRE(all.cards.size() == 1);
            CHECK(all.warnings.isEmpty());
            CHECK(vcardText(all.cards.front().properties.front().value) == text);
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Texts with fields: filled in, chosen, and how people are addressed.
#include "core/domain/texts.h"
#include "core/domain/textlanguage.h"
#include "tests/support/catch.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

TEST_CASE("fields are filled in and what cannot be is reported and left as it was")
{
    const TextValues values{{u"name"_s, u"Ada {braces}"_s}, {u"years"_s, u"41"_s}, {u"company"_s, {}}};
    const FilledText text =
        fillText(u"For { NAME }"_s, u"{name}, {years}! {{not a field}} {company} {shoe size} { open"_s, values);
    CHECK(text.subject == u"For Ada {braces}"_s);
    CHECK(text.body == u"Ada {braces}, 41! {not a field} {company} {shoe size} { open"_s);
    CHECK(text.unknown == QStringList{u"shoe size"_s});
    CHECK(text.empty == QStringList{u"company"_s});
    CHECK_FALSE(text.isWhole());
    CHECK(textProblem(text).contains(u"{shoe size}"_s));
    CHECK(textProblem(fillText({}, u"{company} {company}"_s, values)).contains(u"{company}"_s));
    CHECK(textProblem(fillText({}, u"plain"_s, values)).isEmpty());
    CHECK(fillText(u"a\nb"_s, {}, {}).subject == u"a b"_s);
}

TEST_CASE("a text without braces is itself whatever it holds")
{
    QRandomGenerator random(7);
    const QString signs = u"{}}{ \nab年,.名name{name}"_s;
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (int n = random.bounded(24); n > 0; --n)
            text += signs[random.bounded(signs.size())];
        const FilledText once = fillText(text, text, {{u"name"_s, u"X"_s}});
        for (const QString &field : once.unknown)
            REQUIRE(text.contains(field));
        QString plain = text;
        plain.remove(u'{').remove(u'}');
        REQUIRE(fillText({}, plain, {}).body == plain);
        // What was escaped comes out as it was.
        REQUIRE(fillText({}, QString(text).replace(u"{"_s, u"{{"_s).replace(u"}"_s, u"}}"_s), {}).body == text);
    }
}

TEST_CASE("people are addressed as their language has it")
{
    const PersonName ada{{}, u"Ada"_s, {}, u"Byron"_s, {}}, wang{{}, u"小明"_s, {}, u"王"_s, {}};
    CHECK(salutation(ada, u"Ada Byron"_s, u"female"_s, u"en"_s) == u"Ms. Byron"_s);
    CHECK(salutation(ada, u"Ada Byron"_s, {}, u"en"_s) == u"Ada Byron"_s);
    CHECK(salutation(ada, u"Ada Byron"_s, u"female"_s, u"zh_CN"_s) == u"Ada Byron女士"_s);
    CHECK(salutation({u"Dr."_s, u"Ada"_s, {}, u"Byron"_s, {}}, u"Ada Byron"_s, {}, u"en"_s) == u"Dr. Byron"_s);
    CHECK(salutation(wang, u"王小明"_s, u"male"_s, u"zh_TW"_s) == u"王先生"_s);
    CHECK(salutation(wang, u"王小明"_s, u"other"_s, u"zh_CN"_s) == u"王小明"_s);
    CHECK(salutation(wang, u"王小明"_s, u"male"_s, u"en"_s) == u"王小明"_s);
    CHECK(salutation(ada, u"Ada Byron"_s, u"female"_s, u"de"_s) == u"Ada Byron"_s);
}

TEST_CASE("the language of a contact is understood however it is written")
{
    CHECK(textLanguage(u"zh-Hant"_s, {}, u"en"_s) == u"zh_TW"_s);
    CHECK(textLanguage(u"繁體中文"_s, {}, u"en"_s) == u"zh_TW"_s);
    CHECK(textLanguage(u"zh"_s, {}, u"en"_s) == u"zh_CN"_s);
    CHECK(textLanguage(u"中文"_s, {}, u"en"_s) == u"zh_CN"_s);
    CHECK(textLanguage(u"English"_s, {}, u"zh_CN"_s) == u"en"_s);
    CHECK(textLanguage(u"en-US"_s, {}, u"zh_CN"_s) == u"en"_s);
    CHECK(textLanguage(u"de"_s, {}, u"en"_s) == u"de"_s);
    CHECK(textLanguage({}, u"王小明"_s, u"en"_s) == u"zh_CN"_s);
    CHECK(textLanguage({}, u"王小明"_s, u"zh_TW"_s) == u"zh_TW"_s);
    CHECK(textLanguage({}, u"Ada Byron"_s, u"en"_s) == u"en"_s);
    CHECK(textLanguage(u"whatever that is"_s, u"Ada"_s, u"en"_s) == u"en"_s);
}

TEST_CASE("the text that fits best is chosen and none of another purpose")
{
    const TextTemplate t;
    QList<Record> texts;
    const auto add = [&](Id id, const char *purpose, const QString &occasion, const QString &channel,
                         const QString &language) {
        Record record(t, id);
        record.set(t.purpose, QString::fromLatin1(purpose));
        record.set(t.occasion, occasion);
        record.set(t.channel, channel);
        record.set(t.language, language);
        texts.append(record);
    };
    add(1, TextTemplate::survey, {}, {}, u"en"_s);
    add(2, TextTemplate::care, {}, {}, {});
    add(3, TextTemplate::care, u"birthday"_s, {}, u"en"_s);
    add(4, TextTemplate::care, u"birthday"_s, u"message"_s, u"en"_s);
    add(5, TextTemplate::care, u"birthday"_s, {}, u"zh_CN"_s);
    const auto chosen = [&](const QString &purpose, const QString &occasion, const QString &channel,
                            const QString &language) {
        const Record *text = chooseText(t, texts, {purpose, occasion, channel, language});
        return text ? text->id() : 0;
    };
    CHECK(chosen(u"care"_s, u"birthday"_s, u"email"_s, u"en"_s) == 3);
    CHECK(chosen(u"care"_s, u"birthday"_s, u"message"_s, u"en"_s) == 4);
    CHECK(chosen(u"care"_s, u"birthday"_s, u"email"_s, u"zh_CN"_s) == 5);
    CHECK(chosen(u"care"_s, u"birthday"_s, u"email"_s, u"de"_s) == 2); // better one for all than a foreign one
    CHECK(chosen(u"care"_s, u"festival"_s, u"email"_s, u"en"_s) == 2);
    CHECK(chosen(u"survey"_s, {}, u"email"_s, u"zh_TW"_s) == 1);
    CHECK(chosen(u"answer"_s, {}, {}, u"en"_s) == 0);
}

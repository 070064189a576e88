// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/texts.h"

#include "core/values/join.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

struct Described {
    const char *name, *label;
};
constexpr Described fields[] = {
    {"name", QT_TRANSLATE_NOOP("Texts", "the whole name")},
    {"salutation", QT_TRANSLATE_NOOP("Texts", "how to address, such as Ms. Byron")},
    {"given_name", QT_TRANSLATE_NOOP("Texts", "the given name")},
    {"family_name", QT_TRANSLATE_NOOP("Texts", "the family name")},
    {"company", QT_TRANSLATE_NOOP("Texts", "the company")},
    {"occasion", QT_TRANSLATE_NOOP("Texts", "the occasion, such as Spring Festival")},
    {"day", QT_TRANSLATE_NOOP("Texts", "the day of the occasion")},
    {"years", QT_TRANSLATE_NOOP("Texts", "how many years it is")},
    {"device", QT_TRANSLATE_NOOP("Texts", "the device")},
    {"serial", QT_TRANSLATE_NOOP("Texts", "its serial number")},
    {"number", QT_TRANSLATE_NOOP("Texts", "the number of the service record")},
    {"subject", QT_TRANSLATE_NOOP("Texts", "what the service record is about")},
    {"owner", QT_TRANSLATE_NOOP("Texts", "who looks after the customer")},
    {"me", QT_TRANSLATE_NOOP("Texts", "who writes")},
    {"today", QT_TRANSLATE_NOOP("Texts", "the day of today")},
};

void note(QStringList *list, const QString &field)
{
    if (!list->contains(field))
        list->append(field);
}

QString filled(QStringView text, const TextValues &values, FilledText *result)
{
    QString out;
    out.reserve(text.size() + 64);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool brace = c == u'{' || c == u'}';
        if (brace && at + 1 < text.size() && text[at + 1] == c) {
            out += c;
            ++at;
            continue;
        }
        const qsizetype end = c == u'{' ? text.indexOf(u'}', at) : -1;
        const QStringView inside = end < 0 ? QStringView() : text.sliced(at + 1, end - at - 1);
        if (end < 0 || inside.contains(u'{') || inside.contains(u'\n')) { // a brace like any other sign
            out += c;
            continue;
        }
        const QString name = inside.trimmed().toString().toLower();
        const QString value = values.value(name);
        if (!textFieldNames().contains(name))
            note(&result->unknown, inside.trimmed().toString());
        else if (value.isEmpty())
            note(&result->empty, name);
        out += value.isEmpty() ? text.sliced(at, end - at + 1).toString() : value;
        at = end;
    }
    return out;
}

int rank(const QString &text, const QString &wish)
{
    if (text == wish)
        return 3;
    if (text.isEmpty())
        return 2;
    return text.section(u'_', 0, 0) == wish.section(u'_', 0, 0) ? 1 : 0;
}
} // namespace

const QStringList &textFieldNames()
{
    static const QStringList names = [] {
        QStringList all;
        for (const Described &field : fields)
            all.append(QString::fromLatin1(field.name));
        return all;
    }();
    return names;
}

QString textFieldLabel(const QString &field)
{
    for (const Described &each : fields)
        if (field == QLatin1StringView(each.name))
            return Texts::tr(each.label);
    return {};
}

FilledText fillText(const QString &subject, const QString &body, const TextValues &values)
{
    FilledText text;
    text.subject = filled(subject, values, &text).simplified();
    text.body = filled(body, values, &text);
    return text;
}

QString textProblem(const FilledText &text)
{
    const auto braced = [](QStringList names) {
        for (QString &name : names)
            name = u'{' + name + u'}';
        return joinedList(names);
    };
    if (!text.unknown.isEmpty())
        return Texts::tr("There is no such field: %1.").arg(braced(text.unknown));
    if (!text.empty.isEmpty())
        return Texts::tr("Nothing is known for %1.").arg(braced(text.empty));
    return {};
}

QString salutation(const PersonName &name, const QString &fullName, const QString &gender, const QString &language)
{
    const bool woman = gender == "female"_L1, man = gender == "male"_L1;
    if (language.startsWith("zh"_L1)) {
        // 张先生, but of a transcribed name the whole: 约翰·史密斯先生.
        const QString called = isHanName(fullName) && !name.family.isEmpty() ? name.family : fullName;
        return woman ? called + u"女士"_s : man ? called + u"先生"_s : fullName;
    }
    if (language != "en"_L1 || name.family.isEmpty() || isHanName(fullName))
        return fullName;
    if (!name.prefix.isEmpty()) // "Dr. Byron"
        return name.prefix + u' ' + name.family;
    return woman ? u"Ms. "_s + name.family : man ? u"Mr. "_s + name.family : fullName;
}

const Record *chooseText(const TextTemplate &entity, const QList<Record> &texts, const TextWish &wish)
{
    const Record *best = nullptr;
    int bestScore = -1;
    for (const Record &text : texts) {
        const QString occasion = text[entity.occasion], channel = text[entity.channel];
        if (text[entity.purpose] != wish.purpose || (!occasion.isEmpty() && occasion != wish.occasion) ||
            (!channel.isEmpty() && !wish.channel.isEmpty() && channel != wish.channel))
            continue;
        const int score = rank(text[entity.language], wish.language) * 4 + (occasion.isEmpty() ? 0 : 2) +
                          (channel.isEmpty() || wish.channel.isEmpty() ? 0 : 1);
        if (score > bestScore) {
            best = &text;
            bestScore = score;
        }
    }
    return best;
}

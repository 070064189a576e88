// SPDX-License-Identifier: GPL-3.0-or-later
// The typed half of activities.h: log lines and next steps.
#include "core/domain/activities.h"

#include "core/values/datewords.h"
#include "core/values/widthfold.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
bool isSlash(QChar c)
{
    return c == u'/' || c == u'／' || c == u'、';
} // a Chinese input method types 、 for /

bool isWide(QChar c)
{
    return c.unicode() >= 0x2E80;
}

bool isBoundary(QStringView text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return true;
    const QChar before = text[at - 1], after = text[at];
    return before.isSpace() || after.isSpace() || isWide(before) || isWide(after) || after == u',' || before == u',';
}

QString trimmedJoint(QStringView text)
{
    static const QString joints = u" \t\n,，:：、;；-–—·"_s;
    while (!text.isEmpty() && joints.contains(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && joints.contains(text.back()))
        text.chop(1);
    return text.toString();
}

/// Takes "14 min", "1h 20", "1.5 h", "14分钟" from the front.
std::optional<qint64> takeMinutes(QString *text)
{
    static const QRegularExpression pattern(
        uR"(^\s*(?:(\d{1,2})\s*(?:h|hr|hrs|hours?|小时|小時)\s*(?:(\d{1,2})\s*(?:m|min|mins|minutes?|分钟|分鐘|分)?)?|(\d{1,3})\s*(?:min|mins|minutes?|分钟|分鐘|分))(?![\p{Latin}\d])[\s,，.]*)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = pattern.match(foldWidth(*text));
    if (!match.hasMatch())
        return std::nullopt;
    *text = text->sliced(match.capturedLength());
    if (match.hasCaptured(3) && !match.captured(3).isEmpty())
        return match.captured(3).toLongLong();
    return match.captured(1).toLongLong() * 60 + match.captured(2).toLongLong();
}
} // namespace

QString takeType(const Activity &activity, QString *text)
{
    // What people call them, besides the labels of the language of the moment.
    static const std::pair<QStringView, QStringView> words[] = {
        {u"call", u"call"},        {u"phone", u"call"},      {u"ring", u"call"},       {u"电话", u"call"},
        {u"電話", u"call"},        {u"打电话", u"call"},     {u"打電話", u"call"},     {u"致电", u"call"},
        {u"致電", u"call"},        {u"通话", u"call"},       {u"通話", u"call"},       {u"回电", u"call"},
        {u"回電", u"call"},        {u"email", u"email"},     {u"e-mail", u"email"},    {u"mail", u"email"},
        {u"邮件", u"email"},       {u"郵件", u"email"},      {u"发邮件", u"email"},    {u"發郵件", u"email"},
        {u"寄信", u"email"},       {u"meeting", u"meeting"}, {u"meet", u"meeting"},    {u"会议", u"meeting"},
        {u"會議", u"meeting"},     {u"开会", u"meeting"},    {u"開會", u"meeting"},    {u"会面", u"meeting"},
        {u"會面", u"meeting"},     {u"visit", u"visit"},     {u"拜访", u"visit"},      {u"拜訪", u"visit"},
        {u"上门", u"visit"},       {u"上門", u"visit"},      {u"message", u"message"}, {u"sms", u"message"},
        {u"whatsapp", u"message"}, {u"wechat", u"message"},  {u"微信", u"message"},    {u"短信", u"message"},
        {u"簡訊", u"message"},     {u"消息", u"message"},    {u"訊息", u"message"},    {u"发消息", u"message"},
        {u"傳訊息", u"message"},   {u"task", u"task"},       {u"todo", u"task"},       {u"任务", u"task"},
        {u"任務", u"task"},        {u"待办", u"task"},       {u"待辦", u"task"},
    };
    QString type;
    qsizetype taken = 0;
    const auto consider = [&](QStringView word, const QString &key) {
        if (word.size() <= taken || !text->startsWith(word, Qt::CaseInsensitive))
            return;
        const QChar next = text->size() > word.size() ? text->at(word.size()) : QChar(u' ');
        if (!isWide(word.back()) && !isWide(next) && (next.isLetterOrNumber() || next == u'-' || next == u'_'))
            return; // "callous", "call-back form"
        type = key;
        taken = word.size();
    };
    for (const auto &[word, key] : words)
        consider(word, key.toString());
    for (const FieldBase::Choice &choice : activity.type.choices())
        if (choice.key != "note"_L1) // nobody plans one
            consider(choice.label, choice.key);
    if (taken == 0)
        return {};
    const QString rest = trimmedJoint(QStringView(*text).sliced(taken));
    const bool apart = taken == text->size() || !isWide(text->at(taken - 1)) || !text->at(taken).isLetterOrNumber();
    if (apart) // 打电话给王总 stays as it was said
        *text = rest;
    return type;
}

QList<FieldBase::Choice> matchingTypes(const Activity &activity, QStringView typed)
{
    QList<FieldBase::Choice> found;
    if (typed.isEmpty() || !isSlash(typed.front()))
        return found;
    const QString word = typed.sliced(1).toString();
    if (word.contains(u' '))
        return found;
    for (const FieldBase::Choice &choice : activity.type.choices())
        if (choice.key.startsWith(word, Qt::CaseInsensitive) || choice.label.startsWith(word, Qt::CaseInsensitive))
            found.append(choice);
    return found;
}

LogLine parseLogLine(const Activity &activity, QStringView typed)
{
    LogLine line;
    line.text = typed.toString();
    if (!typed.isEmpty() && isSlash(typed.front())) {
        const QStringView rest = typed.sliced(1);
        qsizetype taken = 0;
        for (const FieldBase::Choice &choice : activity.type.choices()) {
            for (const QString &name : {choice.label, choice.key}) {
                if (name.size() <= taken || !rest.startsWith(name, Qt::CaseInsensitive))
                    continue;
                // A Latin word ends with a space; a Chinese one may be followed by anything.
                if (rest.size() > name.size() ? !isBoundary(rest, name.size()) : !isWide(name.back()))
                    continue;
                line.type = choice.key;
                taken = name.size();
            }
        }
        if (line.type.isEmpty())
            return line;
        line.text = rest.sliced(taken).toString();
        if (line.text.startsWith(u' '))
            line.text.remove(0, 1);
    }
    line.minutes = takeMinutes(&line.text);
    return line;
}

NextStep parseNextStep(QStringView typed, const QDateTime &now, const QLocale &locale)
{
    const auto made = [](const DayAndTime &when, const QString &text) {
        return NextStep{QDateTime(when.date, when.time.value_or(QTime(9, 0))), true, text};
    };
    const QStringView text = typed.trimmed();
    const qsizetype longest = qMin<qsizetype>(text.size(), 40);
    for (qsizetype size = longest; size > 0; --size) // the longest words for a day at the front …
        if (isBoundary(text, size))
            if (const auto when = parseDayAndTime(text.first(size).trimmed(), now, locale))
                return made(*when, trimmedJoint(text.sliced(size)));
    for (qsizetype size = longest; size > 0; --size) // … or at the end
        if (isBoundary(text, text.size() - size))
            if (const auto when = parseDayAndTime(text.last(size).trimmed(), now, locale))
                return made(*when, trimmedJoint(text.chopped(size)));
    return {QDateTime(now.date().addDays(1), QTime(9, 0)), false, text.toString()};
}

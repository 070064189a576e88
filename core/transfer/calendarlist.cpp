// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/calendarlist.h"

#include "core/exchange/csvwriter.h"
#include "core/record/valuetext.h"
#include "core/transfer/calendarreader.h"
#include "core/transfer/calendarseries.h"
#include "core/transfer/labelcatalog.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

class CalendarList final : public ConvertedList
{
public:
    CalendarList(QByteArray text, qint64 size, QStringList warnings)
        : m_text(std::move(text)), m_size(size), m_warnings(std::move(warnings))
    {
        open(QIODevice::ReadOnly);
    }
    qint64 bytesRead() const override { return m_text.isEmpty() ? m_size : m_size * m_at / m_text.size(); }
    QStringList warnings() const override { return m_warnings; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, qint64(m_text.size()) - m_at);
        if (count <= 0)
            return -1;
        std::copy_n(m_text.constData() + m_at, count, data);
        m_at += count;
        return count;
    }

private:
    const QByteArray m_text;
    const qint64 m_size;
    const QStringList m_warnings;
    qint64 m_at = 0;
};

class Writing
{
public:
    explicit Writing(const CalendarReading &reading) : m_reading(reading)
    {
        for (const ForeignEntry &entry : reading.entries)
            m_people = std::max(m_people, participants(entry).size());
    }
    QByteArray text();

private:
    QStringList headers() const;
    QStringList row(const ForeignEntry &entry) const;
    QString type(const ForeignEntry &entry) const;
    static QString instant(const QDateTime &at)
    {
        return at.isValid() ? exactText(Kind::DateTime, FieldType<QDateTime>::store(at)) : QString();
    }
    static QString number(qint64 value) { return value ? QString::number(value) : QString(); }
    static const Attendee *customer(const ForeignEntry &entry);
    static QStringList participants(const ForeignEntry &entry);

    const CalendarReading &m_reading;
    const CrmSchema m_schema;
    const LabelCatalog m_labels;
    qsizetype m_people = 0;
};

/// Whom it is about, when the file says so: in our own ones the first who takes part is often the customer.
const Attendee *Writing::customer(const ForeignEntry &entry)
{
    for (const Attendee &attendee : entry.people)
        if (!entry.whom.isEmpty() && attendee.name == entry.whom)
            return &attendee;
    return nullptr;
}

QStringList Writing::participants(const ForeignEntry &entry)
{
    constexpr qsizetype most = 90; // columns of one kind of part that a list may have
    const Attendee *whom = customer(entry);
    QStringList addresses;
    for (const Attendee &attendee : entry.people)
        if (&attendee != whom && !addresses.contains(attendee.email, Qt::CaseInsensitive))
            addresses.append(attendee.email);
    return addresses.mid(0, most);
}

QStringList Writing::headers() const
{
    const Activity &a = m_schema.activity;
    QStringList names;
    for (const FieldBase *field : std::initializer_list<const FieldBase *>{
             &a.externalId, &a.type, &a.status, &a.subject, &a.body, &a.at, &a.minutes, &a.allDay, &a.place, &a.remind,
             &a.recurrence, &a.recursFrom, &a.timeZone, &a.occurrence})
        names.append(field->name());
    names.append(a.series.name() + u'.' + a.externalId.name());
    const QString address = m_schema.email.Entity::name() + u"#1."_s + m_schema.email.address.name();
    names.append(a.contact.name() + u'.' + address);
    for (qsizetype i = 1; i <= m_people; ++i)
        names.append(u"%1#%2.%3.%4"_s.arg(m_schema.participant.Entity::name())
                         .arg(i)
                         .arg(m_schema.participant.contact.name(), address));
    return names;
}

QString Writing::type(const ForeignEntry &entry) const
{
    if (entry.sort == ForeignEntry::Task)
        return u"task"_s;
    for (const QString &category : entry.categories)
        if (const QString key = m_labels.optionFor(m_schema.activity.type, category); !key.isEmpty())
            return key;
    return entry.sort == ForeignEntry::Journal ? u"note"_s : u"meeting"_s;
}

QStringList Writing::row(const ForeignEntry &entry) const
{
    const QString type = this->type(entry);
    // What has no words of its own is called by its type in a calendar.
    const bool named = m_labels.optionFor(m_schema.activity.type, entry.subject) != type || entry.categories.isEmpty();
    const bool replaces = entry.occurrence.isValid();
    QStringList cells{entryNumber(entry.uid, entry.occurrence),
                      type,
                      QString::fromLatin1(entry.cancelled ? Activity::cancelled
                                          : entry.done    ? Activity::done
                                                          : Activity::planned),
                      named ? entry.subject : QString(),
                      entry.body,
                      instant(entry.at),
                      number(entry.minutes),
                      entry.allDay ? u"1"_s : QString(),
                      entry.place,
                      entry.remind && !entry.done ? QString::number(*entry.remind) : QString(),
                      entry.recurrence,
                      instant(entry.recursFrom),
                      entry.zone,
                      instant(entry.occurrence),
                      replaces ? entry.uid : QString()};
    const Attendee *whom = customer(entry);
    cells.append(whom ? whom->email : QString());
    QStringList people = participants(entry);
    people.resize(m_people);
    return cells + people;
}

QByteArray Writing::text()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriteOptions options;
    options.dialect = convertedDialect();
    options.charset = Charset::Utf8;
    CsvWriter writer(&buffer, options);
    writer.writeRow(headers());
    for (const ForeignEntry &entry : m_reading.entries)
        writer.writeRow(row(entry));
    writer.finish();
    return buffer.data();
}
} // namespace

Result<std::unique_ptr<ConvertedList>> openCalendarList(const QString &path)
{
    constexpr qint64 most = 64 << 20; // a calendar of a whole life has a tenth of it
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Io, Texts::tr("The list %1 cannot be read: %2.").arg(path, file.errorString()), {}};
    if (file.size() > most)
        return Error{Error::NotOurs, Texts::tr("The calendar is too big: more than %1 MB.").arg(most >> 20), {}};
    const Result<CalendarReading> reading = readCalendar(file.readAll(), QDateTime::currentDateTime());
    if (!reading.ok())
        return reading.error();
    return std::unique_ptr<ConvertedList>(
        std::make_unique<CalendarList>(Writing(*reading).text(), file.size(), reading->warnings));
}

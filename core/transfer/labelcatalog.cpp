// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/labelcatalog.h"

#include "core/text/fold.h"

#include <QDir>

using namespace Qt::StringLiterals;

LabelCatalog::LabelCatalog(const QString &folder)
{
    const QStringList files = QDir(folder).entryList({u"*.qm"_s}, QDir::Files);
    for (const QString &file : files) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(QDir(folder).filePath(file)))
            m_languages.push_back(std::move(translator));
    }
}

QStringList LabelCatalog::words(const char *context, const char *source) const
{
    QStringList all;
    if (!source || !*source)
        return all;
    all.append(fold(QString::fromUtf8(source)));
    for (const auto &language : m_languages)
        if (const QString text = fold(language->translate(context, source)); !text.isEmpty() && !all.contains(text))
            all.append(text);
    return all;
}

QStringList LabelCatalog::labels(const FieldBase &field) const
{
    if (field.isOwn())
        return {fold(field.label())};
    const bool stamp = &field == field.entity().createdAt() || &field == field.entity().updatedAt();
    return words(stamp ? "Entity" : field.entity().context(), field.spec().label);
}

QString LabelCatalog::optionFor(const FieldBase &field, const QString &value) const
{
    const QList<FieldBase::Choice> choices = field.choices();
    for (const FieldBase::Choice &choice : choices)
        if (choice.key == value)
            return choice.key;
    const QString wanted = fold(value);
    for (const Option &option : field.spec().options)
        if (fold(QString::fromLatin1(option.key)) == wanted ||
            words(field.entity().context(), option.label).contains(wanted))
            return QString::fromLatin1(option.key);
    for (const FieldBase::Choice &choice : choices)
        if (fold(choice.label) == wanted)
            return choice.key;
    return {};
}

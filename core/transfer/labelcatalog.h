// SPDX-License-Identifier: GPL-3.0-or-later
// How fields and options are called in every language the program has, so that a list made in another language than the
// window's is understood. Reads the shipped translations once; immutable and usable on any thread afterwards.
#pragma once

#include "core/schema/entity.h"

#include <QTranslator>
#include <memory>
#include <vector>

class LabelCatalog
{
public:
    /// `folder`: where the compiled translations lie; without any the words of the source text remain.
    explicit LabelCatalog(const QString &folder = QStringLiteral(":/i18n"));

    QStringList labels(const FieldBase &field) const; ///< folded
    /// The option that `value` means by key or label in any language, "" none.
    QString optionFor(const FieldBase &field, const QString &value) const;

private:
    QStringList words(const char *context, const char *source) const;
    std::vector<std::unique_ptr<QTranslator>> m_languages;
};

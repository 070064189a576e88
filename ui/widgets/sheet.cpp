// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheet.h"

#include "ui/widgets/button.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

Sheet::Sheet(const QString &name, QWidget *window)
    : QDialog(window), m_name(name), m_problem(new ProblemLabel(name + u".problem"_s, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
}

void Sheet::open()
{
    show();
}

QHBoxLayout *Sheet::makeButtons(const QString &saveText, const char *saveName)
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::m);
    auto *cancel = new Button(tr("Cancel"), this);
    cancel->setObjectName(m_name + u".cancel"_s);
    m_save = new Button(saveText, {}, ButtonLook::Primary, this);
    m_save->setObjectName(m_name + u'.' + QLatin1StringView(saveName));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &Sheet::save);
    return buttons;
}

void Sheet::setSaving(bool saving)
{
    m_saving = saving;
    m_save->setEnabled(!saving);
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else
        QDialog::keyPressEvent(event);
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().base);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/remindersettings.h"

#include "ui/plan/nextprompt.h"
#include "ui/records/defaultreminder.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QSettings>
#include <QSystemTrayIcon>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ReminderSettings)
};

QString memoryGroup(const QString &path)
{
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return u"reminders/files/"_s + QString::fromLatin1(digest);
}

template <typename Edit>
void change(Edit &&edit)
{
    ReminderSettings settings = ReminderSettings::load();
    edit(&settings);
    settings.save();
}

QCheckBox *addBox(QFormLayout *form, const QString &label, const QString &text, const char *name, bool checked)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(QString::fromLatin1(name));
    box->setChecked(checked);
    form->addRow(label, box);
    return box;
}

void addQuietHours(QFormLayout *form)
{
    const ReminderSettings settings = ReminderSettings::load();
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::m);
    auto *on = new QCheckBox(Texts::tr("Not between"), place);
    on->setObjectName(u"settings.quiet"_s);
    on->setChecked(settings.quiet.on);
    row->addWidget(on);
    const auto addTime = [&](QTime time, const QString &name, const char *object, QTime QuietHours::*which) {
        auto *edit = new QTimeEdit(time, place);
        edit->setObjectName(QString::fromLatin1(object));
        edit->setAccessibleName(name);
        edit->setEnabled(settings.quiet.on);
        QObject::connect(on, &QCheckBox::toggled, edit, &QWidget::setEnabled);
        QObject::connect(edit, &QTimeEdit::timeChanged, edit,
                         [which](QTime changed) { change([&](ReminderSettings *s) { s->quiet.*which = changed; }); });
        row->addWidget(edit);
    };
    addTime(settings.quiet.from, Texts::tr("Quiet from"), "settings.quietFrom", &QuietHours::from);
    row->addWidget(new TextLabel(Texts::tr("and", "between … and …"), TextRole::Body, Ink::Primary, place));
    addTime(settings.quiet.to, Texts::tr("Quiet until"), "settings.quietTo", &QuietHours::to);
    row->addStretch(1);
    QObject::connect(on, &QCheckBox::toggled, on,
                     [](bool checked) { change([&](ReminderSettings *s) { s->quiet.on = checked; }); });
    form->addRow(Texts::tr("Quiet hours"), place);
}
} // namespace

ReminderSettings ReminderSettings::load()
{
    const QSettings settings;
    ReminderSettings loaded;
    loaded.on = settings.value(u"reminders/on"_s, loaded.on).toBool();
    loaded.background = settings.value(u"reminders/background"_s, loaded.background).toBool();
    loaded.quiet.on = settings.value(u"reminders/quiet"_s, loaded.quiet.on).toBool();
    loaded.quiet.from = settings.value(u"reminders/quietFrom"_s, loaded.quiet.from).toTime();
    loaded.quiet.to = settings.value(u"reminders/quietTo"_s, loaded.quiet.to).toTime();
    return loaded;
}

void ReminderSettings::save() const
{
    QSettings settings;
    settings.setValue(u"reminders/on"_s, on);
    settings.setValue(u"reminders/background"_s, background);
    settings.setValue(u"reminders/quiet"_s, quiet.on);
    settings.setValue(u"reminders/quietFrom"_s, quiet.from);
    settings.setValue(u"reminders/quietTo"_s, quiet.to);
}

ReminderMemory reminderMemory(const QString &path)
{
    QSettings settings;
    settings.beginGroup(memoryGroup(path));
    ReminderMemory memory;
    if (const qint64 seen = settings.value(u"seenUntil"_s).toLongLong())
        memory.seenUntil = QDateTime::fromMSecsSinceEpoch(seen);
    const QVariantMap snoozes = settings.value(u"snoozes"_s).toMap();
    for (auto it = snoozes.begin(); it != snoozes.end(); ++it) {
        const QStringList times = it.value().toStringList();
        memory.snoozes.insert(it.key().toLongLong(), {QDateTime::fromMSecsSinceEpoch(times.value(0).toLongLong()),
                                                      QDateTime::fromMSecsSinceEpoch(times.value(1).toLongLong())});
    }
    return memory;
}

void setReminderMemory(const QString &path, const ReminderMemory &memory)
{
    QVariantMap snoozes;
    for (auto it = memory.snoozes.begin(); it != memory.snoozes.end(); ++it)
        snoozes.insert(QString::number(it.key()), QStringList{QString::number(it->until.toMSecsSinceEpoch()),
                                                              QString::number(it->at.toMSecsSinceEpoch())});
    QSettings settings;
    settings.beginGroup(memoryGroup(path));
    settings.setValue(u"seenUntil"_s, memory.seenUntil.toMSecsSinceEpoch());
    settings.setValue(u"snoozes"_s, snoozes);
}

void addPlanSettings(QFormLayout *form, QWidget *parent)
{
    const ReminderSettings settings = ReminderSettings::load();
    QCheckBox *ask = addBox(form, Texts::tr("Next step"), Texts::tr("Ask for it when something is done"),
                            "settings.askNext", NextPrompt::asksAfterDone());
    QObject::connect(ask, &QCheckBox::toggled, ask, &NextPrompt::setAsksAfterDone);
    QCheckBox *on = addBox(form, Texts::tr("Reminders"), Texts::tr("Remind me of planned activities"),
                           "settings.remind", settings.on);
    QObject::connect(on, &QCheckBox::toggled, on,
                     [](bool checked) { change([&](ReminderSettings *s) { s->on = checked; }); });
    auto *before = new QComboBox(parent);
    before->setObjectName(u"settings.before"_s);
    before->setAccessibleName(Texts::tr("When something is planned, remind"));
    before->addItem(Texts::tr("New ones: no reminder"), -1);
    before->addItem(Texts::tr("New ones: at the time"), 0);
    for (const int minutes : {5, 10, 15, 30, 60})
        before->addItem(Texts::tr("New ones: %n minute(s) before", nullptr, minutes), minutes);
    before->addItem(Texts::tr("New ones: a day before"), 24 * 60);
    before->setCurrentIndex(qMax(0, before->findData(int(defaultReminder().value_or(-1)))));
    QObject::connect(before, &QComboBox::activated, before, [before] {
        const int minutes = before->currentData().toInt();
        setDefaultReminder(minutes < 0 ? std::nullopt : std::optional<qint64>(minutes));
    });
    form->addRow(QString(), before);
    addQuietHours(form);
    const bool tray = QSystemTrayIcon::isSystemTrayAvailable();
    QCheckBox *background = addBox(form, Texts::tr("Closed window"), Texts::tr("Keep reminding me in the background"),
                                   "settings.background", settings.background && tray);
    background->setEnabled(tray);
    if (!tray)
        background->setToolTip(Texts::tr("This desktop has no tray where the program could be found again."));
    QObject::connect(background, &QCheckBox::toggled, background,
                     [](bool checked) { change([&](ReminderSettings *s) { s->background = checked; }); });
}

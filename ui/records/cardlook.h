// SPDX-License-Identifier: GPL-3.0-or-later
// How declared things look: tones and icons by the names used in declarations, links by kind of field.
#pragma once

#include "core/schema/field.h"
#include "ui/widgets/tokens.h"

#include <QUrl>

class QBoxLayout;
class QLayout;
class QScrollArea;
class QWidget;

/// "green" → Tone::Green …; Neutral for unknown names.
Tone toneFromName(const QString &name);
Tone choiceTone(const FieldBase &field, const QString &key);
/// The icon that tells a field of this kind.
QString kindIcon(Kind kind);
/// Icon of an activity by the key of its type.
QString activityIcon(const QString &type);
/// What a click on the value opens: tel:, mailto:, https:; invalid when it is no address.
QUrl linkFor(Kind kind, const QString &value);
/// A web address as people say it: host and path without "https://".
QString webText(const QString &address);
/// A file's icon by its name.
QString fileIcon(const QString &fileName);
/// "1.4 MB" in the locale.
QString fileSize(qint64 bytes);
/// `content` in an area that scrolls it up and down, on the ground of what is around.
QScrollArea *scrolled(QWidget *content);
/// Removes and deletes all that a layout holds, safe inside slots of the removed widgets.
void clearLayout(QLayout *layout);

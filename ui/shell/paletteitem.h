// SPDX-License-Identifier: GPL-3.0-or-later
// What the command palette lists, and where it gets it from.
#pragma once

#include "ui/widgets/paint.h"
#include <QVariant>
#include <functional>

struct PaletteItem {
    QString id;
    QString group; // heading; items of one group must follow each other
    QString title, subtitle;
    QString icon;       // an icon on a tile, or
    QString avatarSeed; // a portrait for this name
    AvatarShape avatarShape = AvatarShape::Person;
    QString shortcut;             // native text; teaches the key
    QList<TextSpan> matches = {}; // what of the title was found
    QVariant data = {};
    std::function<void()> run = {};
    std::function<void()> runInNewWindow = {};        // Ctrl+Enter; may be empty
    std::function<QList<PaletteItem>()> actions = {}; // Tab: what can be done with it; may be empty
};

/** Answers on the GUI thread, at once or later, once per query; late answers to an old query are dropped by the
 * palette. */
class PaletteSource
{
public:
    using Answer = std::function<void(QList<PaletteItem>)>;

    virtual ~PaletteSource() = default;
    /** Empty `text`: what the user is likely to want, such as recent records. */
    virtual void query(const QString &text, Answer answer) = 0;
};

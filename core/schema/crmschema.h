// SPDX-License-Identifier: GPL-3.0-or-later
// The record kinds of Rapport. A new kind is one header in entities/ and one line here.
#pragma once

#include "core/schema/entities/activity.h"
#include "core/schema/entities/contact.h"
#include "core/schema/entities/contactparts.h"
#include "core/schema/entities/internal.h"
#include "core/schema/entities/opportunity.h"
#include "core/schema/entities/pipeline.h"
#include "core/schema/schema.h"

struct CrmSchema final : Schema {
    CrmSchema();

    User user;
    Contact contact;
    Phone phone;
    Email email;
    Address address;
    WebAddress web;
    Affiliation affiliation;
    Relation relation;
    Occasion occasion;
    Education education;
    Attachment attachment;
    Pipeline pipeline;
    Stage stage;
    Opportunity opportunity;
    BuyingRole buyingRole;
    StageMove stageMove;
    Activity activity;
    SavedView savedView;
    OwnFieldDefinition ownField;
    OptionDefinition option;
    ImportMapping importMapping;
};

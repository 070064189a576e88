// SPDX-License-Identifier: GPL-3.0-or-later
// The record kinds of Rapport. A new kind is one header in entities/ and one line here.
#pragma once

#include "core/schema/entities/activity.h"
#include "core/schema/entities/activityparts.h"
#include "core/schema/entities/attachment.h"
#include "core/schema/entities/contact.h"
#include "core/schema/entities/contactparts.h"
#include "core/schema/entities/internal.h"
#include "core/schema/entities/knowledge.h"
#include "core/schema/entities/lead.h"
#include "core/schema/entities/opportunity.h"
#include "core/schema/entities/people.h"
#include "core/schema/entities/pipeline.h"
#include "core/schema/entities/selling.h"
#include "core/schema/entities/service.h"
#include "core/schema/entities/servicerecord.h"
#include "core/schema/entities/texttemplate.h"
#include "core/schema/schema.h"

struct CrmSchema final : Schema {
    CrmSchema();

    User user;
    Team team;
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
    OpportunityProduct opportunityProduct;
    StageMove stageMove;
    Lead lead;
    ScoreRule scoreRule;
    Activity activity;
    Participant participant;
    Reschedule reschedule;
    Product product;
    Target target;
    Expense expense;
    CommissionPlan commissionPlan;
    CommissionTier commissionTier;
    CommissionMember commissionMember;
    ServiceProcess serviceProcess;
    ServiceStatus serviceStatus;
    WorkingCalendar workingCalendar;
    WorkingException workingException;
    ServiceLevel serviceLevel;
    Device device;
    ServiceRecord serviceRecord;
    ServicePart servicePart;
    ServiceMove serviceMove;
    ServiceFile serviceFile;
    ArticleFolder articleFolder;
    Article article;
    ArticleUse articleUse;
    ArticleFile articleFile;
    TextTemplate textTemplate;
    SavedView savedView;
    OwnFieldDefinition ownField;
    OptionDefinition option;
    ImportMapping importMapping;
    DistinctPair distinctPair;
    MergeRecord mergeRecord;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/crmschema.h"

CrmSchema::CrmSchema()
{
    declare({&user, &contact, &phone, &email, &address, &web, &affiliation, &relation, &occasion, &education,
             &attachment, &pipeline, &stage, &opportunity, &buyingRole, &stageMove, &activity, &savedView, &ownField, &option, &importMapping});
}

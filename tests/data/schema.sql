CREATE TABLE "meta" (
  "key" TEXT PRIMARY KEY NOT NULL,
  "value" TEXT
);
CREATE TABLE "writer" (
  "number" BIGINT PRIMARY KEY NOT NULL,
  "uuid" TEXT NOT NULL,
  "machine" TEXT,
  "path" TEXT,
  "identity" TEXT,
  "counter" BIGINT NOT NULL,
  "created_at" BIGINT NOT NULL
);
CREATE TABLE "action" (
  "seq" INTEGER PRIMARY KEY,
  "id" BIGINT NOT NULL,
  "clock" BIGINT NOT NULL,
  "time" BIGINT NOT NULL,
  "user" TEXT,
  "verb" TEXT NOT NULL,
  "entity" TEXT,
  "records" BIGINT NOT NULL,
  "subject" TEXT,
  "reverses" BIGINT
);
CREATE TABLE "op" (
  "seq" INTEGER PRIMARY KEY,
  "action" BIGINT NOT NULL,
  "entity" TEXT NOT NULL,
  "type" TEXT NOT NULL,
  "first_id" BIGINT NOT NULL,
  "last_id" BIGINT NOT NULL,
  "body" BLOB
);
CREATE TABLE "blob" (
  "digest" TEXT PRIMARY KEY NOT NULL,
  "content" BLOB NOT NULL
);
CREATE UNIQUE INDEX "action_id" ON "action" ("id");
CREATE INDEX "action_reverses" ON "action" ("reverses") WHERE "reverses" IS NOT NULL;
CREATE INDEX "op_action" ON "op" ("action");
CREATE INDEX "op_record" ON "op" ("entity", "first_id");
CREATE INDEX "op_batch" ON "op" ("entity", "last_id") WHERE "last_id" > "first_id";
CREATE TABLE "user" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "name" TEXT,
  "name_key" BLOB,
  "login" TEXT,
  "manager_id" BIGINT,
  "team_id" BIGINT,
  "created_at" BIGINT,
  "updated_at" BIGINT
);
CREATE INDEX "user_name_key" ON "user" ("name_key");
CREATE INDEX "user_manager_id" ON "user" ("manager_id") WHERE "manager_id" IS NOT NULL;
CREATE INDEX "user_team_id" ON "user" ("team_id") WHERE "team_id" IS NOT NULL;
CREATE INDEX "user_created_at" ON "user" ("created_at");
CREATE INDEX "user_updated_at" ON "user" ("updated_at");
CREATE TABLE "team" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "name" TEXT,
  "name_key" BLOB,
  "leader_id" BIGINT,
  "created_at" BIGINT,
  "updated_at" BIGINT
);
CREATE INDEX "team_name_key" ON "team" ("name_key");
CREATE INDEX "team_leader_id" ON "team" ("leader_id") WHERE "leader_id" IS NOT NULL;
CREATE INDEX "team_created_at" ON "team" ("created_at");
CREATE INDEX "team_updated_at" ON "team" ("updated_at");
CREATE TABLE "contact" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "kind" TEXT,
  "name" TEXT,
  "name_key" BLOB,
  "prefix" TEXT,
  "family_name" TEXT,
  "given_name" TEXT,
  "middle_name" TEXT,
  "suffix" TEXT,
  "nickname" TEXT,
  "status" TEXT,
  "rating" TEXT,
  "source" TEXT,
  "owner_id" BIGINT,
  "tags" TEXT,
  "industry" TEXT,
  "employees" BIGINT,
  "annual_revenue" BIGINT,
  "annual_revenue_currency" TEXT,
  "credit_limit" BIGINT,
  "credit_limit_currency" TEXT,
  "tax_id" TEXT,
  "bank" TEXT,
  "bank_account" TEXT,
  "parent_id" BIGINT,
  "birthday" TEXT,
  "gender" TEXT,
  "language" TEXT,
  "hobbies" TEXT,
  "do_not_contact" SMALLINT,
  "consent" TEXT,
  "consent_on" TEXT,
  "consent_basis" TEXT,
  "notes" TEXT,
  "external_id" TEXT,
  "external_id_key" BLOB,
  "card_rest" TEXT,
  "last_activity_at" BIGINT,
  "next_activity_at" BIGINT,
  "created_at" BIGINT,
  "updated_at" BIGINT
);
CREATE INDEX "contact_name_key" ON "contact" ("name_key");
CREATE INDEX "contact_status" ON "contact" ("status");
CREATE INDEX "contact_owner_id" ON "contact" ("owner_id") WHERE "owner_id" IS NOT NULL;
CREATE INDEX "contact_tax_id" ON "contact" ("tax_id");
CREATE INDEX "contact_parent_id" ON "contact" ("parent_id") WHERE "parent_id" IS NOT NULL;
CREATE INDEX "contact_external_id_key" ON "contact" ("external_id_key") WHERE "external_id_key" IS NOT NULL;
CREATE INDEX "contact_last_activity_at" ON "contact" ("last_activity_at");
CREATE INDEX "contact_next_activity_at" ON "contact" ("next_activity_at");
CREATE INDEX "contact_created_at" ON "contact" ("created_at");
CREATE INDEX "contact_updated_at" ON "contact" ("updated_at");
CREATE VIRTUAL TABLE "contact_search" USING fts5("grams", content='', detail=none, columnsize=0, tokenize='ascii');
CREATE TABLE "phone" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "contact_id" BIGINT,
  "number" TEXT,
  "number_key" TEXT,
  "type" TEXT,
  "place" BIGINT
);
CREATE INDEX "phone_contact_id" ON "phone" ("contact_id");
CREATE INDEX "phone_number_key" ON "phone" ("number_key");
CREATE INDEX "phone_number_end" ON "phone" (substr(substr("number_key", 1, instr("number_key" || 'x', 'x') - 1), -7)) WHERE "number_key" IS NOT NULL;
CREATE TABLE "email" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "contact_id" BIGINT,
  "address" TEXT,
  "address_key" TEXT,
  "type" TEXT,
  "place" BIGINT
);
CREATE INDEX "email_contact_id" ON "email" ("contact_id");
CREATE INDEX "email_address_key" ON "email" ("address_key");
CREATE TABLE "address" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "contact_id" BIGINT,
  "street" TEXT,
  "street2" TEXT,
  "city" TEXT,
  "region" TEXT,
  "postcode" TEXT,
  "country" TEXT,
  "type" TEXT,
  "place" BIGINT
);
CREATE INDEX "address_contact_id" ON "address" ("contact_id");
CREATE TABLE "web" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "contact_id" BIGINT,
  "address" TEXT,
  "type" TEXT,
  "place" BIGINT
);
CREATE INDEX "web_contact_id" ON "web" ("contact_id");
CREATE TABLE "affiliation" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "contact_id" BIGINT,
  "organisation_id" BIGINT,
  "role" TEXT,
  "department" TEXT,
  "reports_to_id" BIGINT,
  "from_date" TEXT,
  "to_date" TEXT,
  "place" BIGINT
);
CREATE INDEX "affiliation_contact_id" ON "affiliation" ("contact_id");
CREATE INDEX "affiliation_organisation_id" ON "affiliation" ("organisation_id") WHERE "organisation_id" IS NOT NULL;
CREATE INDEX "affiliation_reports_to_id" ON "affiliation" ("reports_to_id") WHERE "reports_to_id" IS NOT NULL;
CREATE TABLE "relation" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "contact_id" BIGINT,
  "type" TEXT,
  "other_id" BIGINT,
  "other_name" TEXT,
  "place" BIGINT
);
CREATE INDEX "relation_contact_id" ON "relation" ("contact_id");
CREATE INDEX "relation_other_id" ON "relation" ("other_id") WHERE "other_id" IS NOT NULL;
CREATE TABLE "occasion" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "contact_id" BIGINT,
  "date" TEXT,
  "type" TEXT,
  "place" BIGINT
);
CREATE INDEX "occasion_contact_id" ON "occasion" ("contact_id");
CREATE TABLE "education" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "contact_id" BIGINT,
  "school" TEXT,
  "degree" TEXT,
  "subject" TEXT,
  "until_date" TEXT,
  "place" BIGINT
);
CREATE INDEX "education_contact_id" ON "education" ("contact_id");
CREATE TABLE "attachment" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "contact_id" BIGINT,
  "name" TEXT,
  "media_type" TEXT,
  "size" BIGINT,
  "digest" TEXT,
  "portrait" SMALLINT,
  "place" BIGINT,
  "created_at" BIGINT,
  "updated_at" BIGINT
);
CREATE INDEX "attachment_contact_id" ON "attachment" ("contact_id");
CREATE INDEX "attachment_created_at" ON "attachment" ("created_at");
CREATE INDEX "attachment_updated_at" ON "attachment" ("updated_at");
CREATE TABLE "pipeline" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "name" TEXT,
  "name_key" BLOB,
  "created_at" BIGINT,
  "updated_at" BIGINT
);
CREATE INDEX "pipeline_name_key" ON "pipeline" ("name_key");
CREATE INDEX "pipeline_created_at" ON "pipeline" ("created_at");
CREATE INDEX "pipeline_updated_at" ON "pipeline" ("updated_at");
CREATE TABLE "stage" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "pipeline_id" BIGINT,
  "name" TEXT,
  "name_key" BLOB,
  "type" TEXT,
  "tone" TEXT,
  "probability" BIGINT,
  "guidance" TEXT,
  "needs" TEXT,
  "stale_days" BIGINT,
  "place" BIGINT
);
CREATE INDEX "stage_pipeline_id" ON "stage" ("pipeline_id");
CREATE INDEX "stage_name_key" ON "stage" ("name_key");
CREATE TABLE "opportunity" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "name" TEXT,
  "name_key" BLOB,
  "contact_id" BIGINT,
  "stage_id" BIGINT,
  "rank" DOUBLE PRECISION,
  "amount" BIGINT,
  "amount_currency" TEXT,
  "probability" BIGINT,
  "expected_close" TEXT,
  "opened_on" TEXT,
  "closed_on" TEXT,
  "lost_reason" TEXT,
  "lost_note" TEXT,
  "source" TEXT,
  "campaign" TEXT,
  "competitors" TEXT,
  "tags" TEXT,
  "owner_id" BIGINT,
  "notes" TEXT,
  "external_id" TEXT,
  "external_id_key" BLOB,
  "stage_since" BIGINT,
  "last_activity_at" BIGINT,
  "next_activity_at" BIGINT,
  "created_at" BIGINT,
  "updated_at" BIGINT
);
CREATE INDEX "opportunity_name_key" ON "opportunity" ("name_key");
CREATE INDEX "opportunity_contact_id" ON "opportunity" ("contact_id") WHERE "contact_id" IS NOT NULL;
CREATE INDEX "opportunity_rank" ON "opportunity" ("stage_id", "rank");
CREATE INDEX "opportunity_amount" ON "opportunity" ("amount");
CREATE INDEX "opportunity_expected_close" ON "opportunity" ("expected_close");
CREATE INDEX "opportunity_owner_id" ON "opportunity" ("owner_id") WHERE "owner_id" IS NOT NULL;
CREATE INDEX "opportunity_external_id_key" ON "opportunity" ("external_id_key") WHERE "external_id_key" IS NOT NULL;
CREATE INDEX "opportunity_last_activity_at" ON "opportunity" ("last_activity_at");
CREATE INDEX "opportunity_next_activity_at" ON "opportunity" ("next_activity_at");
CREATE INDEX "opportunity_created_at" ON "opportunity" ("created_at");
CREATE INDEX "opportunity_updated_at" ON "opportunity" ("updated_at");
CREATE INDEX "opportunity_stage_id_all" ON "opportunity" ("stage_id", "amount_currency", "expected_close", "owner_id", "amount", "probability");
CREATE INDEX "opportunity_closed_on_all" ON "opportunity" ("closed_on", "stage_id", "amount_currency", "owner_id", "amount", "probability", "opened_on", "created_at");
CREATE INDEX "opportunity_opened_on_all" ON "opportunity" ("opened_on", "stage_id", "amount_currency", "owner_id", "amount", "closed_on", "created_at");
CREATE VIRTUAL TABLE "opportunity_search" USING fts5("grams", content='', detail=none, columnsize=0, tokenize='ascii');
CREATE TABLE "buying_role" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "opportunity_id" BIGINT,
  "contact_id" BIGINT,
  "role" TEXT,
  "place" BIGINT
);
CREATE INDEX "buying_role_opportunity_id" ON "buying_role" ("opportunity_id");
CREATE INDEX "buying_role_contact_id" ON "buying_role" ("contact_id") WHERE "contact_id" IS NOT NULL;
CREATE TABLE "opportunity_product" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "opportunity_id" BIGINT,
  "product_id" BIGINT,
  "quantity" DOUBLE PRECISION,
  "place" BIGINT
);
CREATE INDEX "opportunity_product_opportunity_id" ON "opportunity_product" ("opportunity_id");
CREATE INDEX "opportunity_product_product_id" ON "opportunity_product" ("product_id") WHERE "product_id" IS NOT NULL;
CREATE TABLE "stage_move" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "opportunity_id" BIGINT,
  "from_id" BIGINT,
  "to_id" BIGINT,
  "at" BIGINT,
  "by_user" TEXT,
  "place" BIGINT
);
CREATE INDEX "stage_move_from_id" ON "stage_move" ("from_id") WHERE "from_id" IS NOT NULL;
CREATE INDEX "stage_move_to_id" ON "stage_move" ("to_id") WHERE "to_id" IS NOT NULL;
CREATE INDEX "stage_move_at" ON "stage_move" ("at");
CREATE INDEX "stage_move_opportunity_id_all" ON "stage_move" ("opportunity_id", "at", "to_id");
CREATE TABLE "lead" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "name" TEXT,
  "name_key" BLOB,
  "company" TEXT,
  "company_key" BLOB,
  "job_title" TEXT,
  "status" TEXT,
  "score" BIGINT,
  "phone" TEXT,
  "phone_key" TEXT,
  "email" TEXT,
  "email_key" TEXT,
  "web" TEXT,
  "city" TEXT,
  "country" TEXT,
  "interest" TEXT,
  "need" TEXT,
  "budget" BIGINT,
  "budget_currency" TEXT,
  "timing" TEXT,
  "source" TEXT,
  "channel" TEXT,
  "campaign" TEXT,
  "disqualify_reason" TEXT,
  "disqualify_note" TEXT,
  "recycle_on" TEXT,
  "converted_at" BIGINT,
  "contact_id" BIGINT,
  "organisation_id" BIGINT,
  "opportunity_id" BIGINT,
  "tags" TEXT,
  "owner_id" BIGINT,
  "notes" TEXT,
  "external_id" TEXT,
  "external_id_key" BLOB,
  "last_activity_at" BIGINT,
  "next_activity_at" BIGINT,
  "created_at" BIGINT,
  "updated_at" BIGINT
);
CREATE INDEX "lead_name_key" ON "lead" ("name_key");
CREATE INDEX "lead_company_key" ON "lead" ("company_key") WHERE "company_key" IS NOT NULL;
CREATE INDEX "lead_status" ON "lead" ("status");
CREATE INDEX "lead_score" ON "lead" ("score");
CREATE INDEX "lead_phone_key" ON "lead" ("phone_key") WHERE "phone_key" IS NOT NULL;
CREATE INDEX "lead_phone_end" ON "lead" (substr(substr("phone_key", 1, instr("phone_key" || 'x', 'x') - 1), -7)) WHERE "phone_key" IS NOT NULL;
CREATE INDEX "lead_email_key" ON "lead" ("email_key") WHERE "email_key" IS NOT NULL;
CREATE INDEX "lead_recycle_on" ON "lead" ("recycle_on");
CREATE INDEX "lead_converted_at" ON "lead" ("converted_at");
CREATE INDEX "lead_contact_id" ON "lead" ("contact_id") WHERE "contact_id" IS NOT NULL;
CREATE INDEX "lead_organisation_id" ON "lead" ("organisation_id") WHERE "organisation_id" IS NOT NULL;
CREATE INDEX "lead_opportunity_id" ON "lead" ("opportunity_id") WHERE "opportunity_id" IS NOT NULL;
CREATE INDEX "lead_owner_id" ON "lead" ("owner_id") WHERE "owner_id" IS NOT NULL;
CREATE INDEX "lead_external_id_key" ON "lead" ("external_id_key") WHERE "external_id_key" IS NOT NULL;
CREATE INDEX "lead_last_activity_at" ON "lead" ("last_activity_at");
CREATE INDEX "lead_next_activity_at" ON "lead" ("next_activity_at");
CREATE INDEX "lead_created_at" ON "lead" ("created_at");
CREATE INDEX "lead_updated_at" ON "lead" ("updated_at");
CREATE VIRTUAL TABLE "lead_search" USING fts5("grams", content='', detail=none, columnsize=0, tokenize='ascii');
CREATE TABLE "score_rule" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "name" TEXT,
  "filter" TEXT,
  "points" BIGINT,
  "place" BIGINT,
  "created_at" BIGINT,
  "updated_at" BIGINT
);
CREATE INDEX "score_rule_created_at" ON "score_rule" ("created_at");
CREATE INDEX "score_rule_updated_at" ON "score_rule" ("updated_at");
CREATE TABLE "activity" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "type" TEXT,
  "status" TEXT,
  "subject" TEXT,
  "body" TEXT,
  "at" BIGINT,
  "minutes" BIGINT,
  "direction" TEXT,
  "outcome" TEXT,
  "contact_id" BIGINT,
  "organisation_id" BIGINT,
  "opportunity_id" BIGINT,
  "lead_id" BIGINT,
  "service_id" BIGINT,
  "internal" SMALLINT,
  "care" TEXT,
  "owner_id" BIGINT,
  "all_day" SMALLINT,
  "location" TEXT,
  "remind_minutes" BIGINT,
  "moved_because" TEXT,
  "recurrence" TEXT,
  "recurs_from" BIGINT,
  "time_zone" TEXT,
  "series_id" BIGINT,
  "occurrence_at" BIGINT,
  "external_id" TEXT,
  "external_id_key" BLOB,
  "created_at" BIGINT,
  "updated_at" BIGINT
);
CREATE INDEX "activity_contact_id" ON "activity" ("contact_id") WHERE "contact_id" IS NOT NULL;
CREATE INDEX "activity_organisation_id" ON "activity" ("organisation_id") WHERE "organisation_id" IS NOT NULL;
CREATE INDEX "activity_opportunity_id" ON "activity" ("opportunity_id") WHERE "opportunity_id" IS NOT NULL;
CREATE INDEX "activity_lead_id" ON "activity" ("lead_id") WHERE "lead_id" IS NOT NULL;
CREATE INDEX "activity_service_id" ON "activity" ("service_id") WHERE "service_id" IS NOT NULL;
CREATE INDEX "activity_owner_id" ON "activity" ("owner_id") WHERE "owner_id" IS NOT NULL;
CREATE INDEX "activity_series_id" ON "activity" ("series_id") WHERE "series_id" IS NOT NULL;
CREATE INDEX "activity_external_id_key" ON "activity" ("external_id_key") WHERE "external_id_key" IS NOT NULL;
CREATE INDEX "activity_created_at" ON "activity" ("created_at");
CREATE INDEX "activity_updated_at" ON "activity" ("updated_at");
CREATE INDEX "activity_at_all" ON "activity" ("at", "minutes", "owner_id", "status");
CREATE INDEX "activity_at_some" ON "activity" ("at") WHERE minutes > 1440;
CREATE INDEX "activity_recurrence_some" ON "activity" ("recurrence") WHERE recurrence is not null;
CREATE INDEX "activity_care_some" ON "activity" ("care") WHERE care is not null;
CREATE INDEX "activity_at_planned" ON "activity" ("at") WHERE "status" = 'planned';
CREATE VIRTUAL TABLE "activity_search" USING fts5("grams", content='', detail=none, columnsize=0, tokenize='ascii');
CREATE TABLE "participant" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "activity_id" BIGINT,
  "contact_id" BIGINT,
  "place" BIGINT
);
CREATE INDEX "participant_activity_id" ON "participant" ("activity_id");
CREATE INDEX "participant_contact_id" ON "participant" ("contact_id") WHERE "contact_id" IS NOT NULL;
CREATE TABLE "reschedule" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "activity_id" BIGINT,
  "from_at" BIGINT,
  "to_at" BIGINT,
  "moved_because" TEXT,
  "at" BIGINT,
  "by_user" TEXT,
  "place" BIGINT
);
CREATE INDEX "reschedule_activity_id" ON "reschedule" ("activity_id");
CREATE INDEX "reschedule_at" ON "reschedule" ("at");
CREATE TABLE "product" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "name" TEXT,
  "name_key" BLOB,
  "code" TEXT,
  "code_key" BLOB,
  "series" TEXT,
  "series_key" BLOB,
  "price" BIGINT,
  "price_currency" TEXT,
  "cost" BIGINT,
  "cost_currency" TEXT,
  "unit" TEXT,
  "tags" TEXT,
  "notes" TEXT,
  "external_id" TEXT,
  "external_id_key" BLOB,
  "created_at" BIGINT,
  "updated_at" BIGINT
);
CREATE INDEX "product_name_key" ON "product" ("name_key");
CREATE INDEX "product_code_key" ON "product" ("code_key") WHERE "code_key" IS NOT NULL;
CREATE INDEX "product_series_key" ON "product" ("series_key") WHERE "series_key" IS NOT NULL;
CREATE INDEX "product_external_id_key" ON "product" ("external_id_key") WHERE "external_id_key" IS NOT NULL;
CREATE INDEX "product_created_at" ON "product" ("created_at");
CREATE INDEX "product_updated_at" ON "product" ("updated_at");
CREATE VIRTUAL TABLE "product_search" USING fts5("grams", content='', detail=none, columnsize=0, tokenize='ascii');
CREATE TABLE "target" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "name" TEXT,
  "period" TEXT,
  "start" TEXT,
  "amount" BIGINT,
  "amount_currency" TEXT,
  "owner_id" BIGINT,
  "team_id" BIGINT,
  "whole_id" BIGINT,
  "notes" TEXT,
  "created_at" BIGINT,
  "updated_at" BIGINT
);
CREATE INDEX "target_start" ON "target" ("start");
CREATE INDEX "target_owner_id" ON "target" ("owner_id") WHERE "owner_id" IS NOT NULL;
CREATE INDEX "target_team_id" ON "target" ("team_id") WHERE "team_id" IS NOT NULL;
CREATE INDEX "target_whole_id" ON "target" ("whole_id") WHERE "whole_id" IS NOT NULL;
CREATE INDEX "target_created_at" ON "target" ("created_at");
CREATE INDEX "target_updated_at" ON "target" ("updated_at");
CREATE VIRTUAL TABLE "target_search" USING fts5("grams", content='', detail=none, columnsize=0, tokenize='ascii');
CREATE TABLE "expense" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "name" TEXT,
  "category" TEXT,
  "date" TEXT,
  "amount" BIGINT,
  "amount_currency" TEXT,
  "contact_id" BIGINT,
  "opportunity_id" BIGINT,
  "owner_id" BIGINT,
  "notes" TEXT,
  "external_id" TEXT,
  "external_id_key" BLOB,
  "created_at" BIGINT,
  "updated_at" BIGINT
);
CREATE INDEX "expense_date" ON "expense" ("date");
CREATE INDEX "expense_contact_id" ON "expense" ("contact_id") WHERE "contact_id" IS NOT NULL;
CREATE INDEX "expense_opportunity_id" ON "expense" ("opportunity_id") WHERE "opportunity_id" IS NOT NULL;
CREATE INDEX "expense_owner_id" ON "expense" ("owner_id") WHERE "owner_id" IS NOT NULL;
CREATE INDEX "expense_external_id_key" ON "expense" ("external_id_key") WHERE "external_id_key" IS NOT NULL;
CREATE INDEX "expense_created_at" ON "expense" ("created_at");
CREATE INDEX "expense_updated_at" ON "expense" ("updated_at");
CREATE VIRTUAL TABLE "expense_search" USING fts5("grams", content='', detail=none, columnsize=0, tokenize='ascii');
CREATE TABLE "commission_plan" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "name" TEXT,
  "period" TEXT,
  "method" TEXT,
  "valid_from" TEXT,
  "valid_until" TEXT,
  "notes" TEXT,
  "created_at" BIGINT,
  "updated_at" BIGINT
);
CREATE INDEX "commission_plan_created_at" ON "commission_plan" ("created_at");
CREATE INDEX "commission_plan_updated_at" ON "commission_plan" ("updated_at");
CREATE VIRTUAL TABLE "commission_plan_search" USING fts5("grams", content='', detail=none, columnsize=0, tokenize='ascii');
CREATE TABLE "commission_tier" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "plan_id" BIGINT,
  "from_amount" BIGINT,
  "from_amount_currency" TEXT,
  "rate" DOUBLE PRECISION,
  "customers" TEXT,
  "product_id" BIGINT,
  "place" BIGINT
);
CREATE INDEX "commission_tier_plan_id" ON "commission_tier" ("plan_id");
CREATE INDEX "commission_tier_product_id" ON "commission_tier" ("product_id") WHERE "product_id" IS NOT NULL;
CREATE TABLE "commission_member" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "plan_id" BIGINT,
  "user_id" BIGINT,
  "place" BIGINT
);
CREATE INDEX "commission_member_plan_id" ON "commission_member" ("plan_id");
CREATE INDEX "commission_member_user_id" ON "commission_member" ("user_id") WHERE "user_id" IS NOT NULL;
CREATE TABLE "service_process" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "name" TEXT,
  "name_key" BLOB,
  "created_at" BIGINT,
  "updated_at" BIGINT
);
CREATE INDEX "service_process_name_key" ON "service_process" ("name_key");
CREATE INDEX "service_process_created_at" ON "service_process" ("created_at");
CREATE INDEX "service_process_updated_at" ON "service_process" ("updated_at");
CREATE TABLE "service_status" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "process_id" BIGINT,
  "name" TEXT,
  "name_key" BLOB,
  "type" TEXT,
  "tone" TEXT,
  "guidance" TEXT,
  "needs" TEXT,
  "next" TEXT,
  "place" BIGINT
);
CREATE INDEX "service_status_process_id" ON "service_status" ("process_id");
CREATE INDEX "service_status_name_key" ON "service_status" ("name_key");
CREATE TABLE "working_calendar" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "name" TEXT,
  "name_key" BLOB,
  "zone" TEXT,
  "monday" TEXT,
  "tuesday" TEXT,
  "wednesday" TEXT,
  "thursday" TEXT,
  "friday" TEXT,
  "saturday" TEXT,
  "sunday" TEXT,
  "created_at" BIGINT,
  "updated_at" BIGINT
);
CREATE INDEX "working_calendar_name_key" ON "working_calendar" ("name_key");
CREATE INDEX "working_calendar_created_at" ON "working_calendar" ("created_at");
CREATE INDEX "working_calendar_updated_at" ON "working_calendar" ("updated_at");
CREATE TABLE "working_exception" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "calendar_id" BIGINT,
  "name" TEXT,
  "date" TEXT,
  "hours" TEXT,
  "place" BIGINT
);
CREATE INDEX "working_exception_calendar_id" ON "working_exception" ("calendar_id");
CREATE TABLE "service_level" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "name" TEXT,
  "name_key" BLOB,
  "customers" TEXT,
  "priority" TEXT,
  "response_minutes" BIGINT,
  "resolution_minutes" BIGINT,
  "warn_percent" BIGINT,
  "calendar_id" BIGINT,
  "created_at" BIGINT,
  "updated_at" BIGINT
);
CREATE INDEX "service_level_name_key" ON "service_level" ("name_key");
CREATE INDEX "service_level_calendar_id" ON "service_level" ("calendar_id") WHERE "calendar_id" IS NOT NULL;
CREATE INDEX "service_level_created_at" ON "service_level" ("created_at");
CREATE INDEX "service_level_updated_at" ON "service_level" ("updated_at");
CREATE TABLE "device" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "name" TEXT,
  "name_key" BLOB,
  "serial" TEXT,
  "serial_key" BLOB,
  "product_id" BIGINT,
  "contact_id" BIGINT,
  "bought_on" TEXT,
  "warranty_until" TEXT,
  "contract_until" TEXT,
  "location" TEXT,
  "tags" TEXT,
  "notes" TEXT,
  "external_id" TEXT,
  "external_id_key" BLOB,
  "created_at" BIGINT,
  "updated_at" BIGINT
);
CREATE INDEX "device_name_key" ON "device" ("name_key");
CREATE INDEX "device_serial_key" ON "device" ("serial_key") WHERE "serial_key" IS NOT NULL;
CREATE INDEX "device_product_id" ON "device" ("product_id") WHERE "product_id" IS NOT NULL;
CREATE INDEX "device_contact_id" ON "device" ("contact_id") WHERE "contact_id" IS NOT NULL;
CREATE INDEX "device_warranty_until" ON "device" ("warranty_until");
CREATE INDEX "device_contract_until" ON "device" ("contract_until");
CREATE INDEX "device_external_id_key" ON "device" ("external_id_key") WHERE "external_id_key" IS NOT NULL;
CREATE INDEX "device_created_at" ON "device" ("created_at");
CREATE INDEX "device_updated_at" ON "device" ("updated_at");
CREATE VIRTUAL TABLE "device_search" USING fts5("grams", content='', detail=none, columnsize=0, tokenize='ascii');
CREATE TABLE "service_record" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "number" TEXT,
  "number_key" BLOB,
  "subject" TEXT,
  "contact_id" BIGINT,
  "person_id" BIGINT,
  "kind" TEXT,
  "priority" TEXT,
  "status_id" BIGINT,
  "rank" DOUBLE PRECISION,
  "channel" TEXT,
  "owner_id" BIGINT,
  "device_id" BIGINT,
  "product_id" BIGINT,
  "opportunity_id" BIGINT,
  "description" TEXT,
  "tags" TEXT,
  "received_at" BIGINT,
  "due_at" BIGINT,
  "warn_at" BIGINT,
  "answer_by" BIGINT,
  "resolve_by" BIGINT,
  "answered_at" BIGINT,
  "resolved_at" BIGINT,
  "closed_at" BIGINT,
  "answer_breached_at" BIGINT,
  "resolution_breached_at" BIGINT,
  "reopened" BIGINT,
  "customer_class" TEXT,
  "level_id" BIGINT,
  "cause" TEXT,
  "solution" TEXT,
  "minutes" BIGINT,
  "follow_up_on" TEXT,
  "follow_up_result" TEXT,
  "rating" BIGINT,
  "recommend" BIGINT,
  "rating_note" TEXT,
  "rated_on" TEXT,
  "merged_into_id" BIGINT,
  "split_from_id" BIGINT,
  "external_id" TEXT,
  "external_id_key" BLOB,
  "last_activity_at" BIGINT,
  "next_activity_at" BIGINT,
  "created_at" BIGINT,
  "updated_at" BIGINT
);
CREATE INDEX "service_record_number_key" ON "service_record" ("number_key") WHERE "number_key" IS NOT NULL;
CREATE INDEX "service_record_contact_id" ON "service_record" ("contact_id") WHERE "contact_id" IS NOT NULL;
CREATE INDEX "service_record_person_id" ON "service_record" ("person_id") WHERE "person_id" IS NOT NULL;
CREATE INDEX "service_record_priority" ON "service_record" ("priority");
CREATE INDEX "service_record_status_id" ON "service_record" ("status_id") WHERE "status_id" IS NOT NULL;
CREATE INDEX "service_record_rank" ON "service_record" ("status_id", "rank");
CREATE INDEX "service_record_owner_id" ON "service_record" ("owner_id") WHERE "owner_id" IS NOT NULL;
CREATE INDEX "service_record_device_id" ON "service_record" ("device_id") WHERE "device_id" IS NOT NULL;
CREATE INDEX "service_record_product_id" ON "service_record" ("product_id") WHERE "product_id" IS NOT NULL;
CREATE INDEX "service_record_opportunity_id" ON "service_record" ("opportunity_id") WHERE "opportunity_id" IS NOT NULL;
CREATE INDEX "service_record_received_at" ON "service_record" ("received_at");
CREATE INDEX "service_record_due_at" ON "service_record" ("due_at");
CREATE INDEX "service_record_warn_at" ON "service_record" ("warn_at");
CREATE INDEX "service_record_resolved_at" ON "service_record" ("resolved_at");
CREATE INDEX "service_record_level_id" ON "service_record" ("level_id") WHERE "level_id" IS NOT NULL;
CREATE INDEX "service_record_follow_up_on" ON "service_record" ("follow_up_on");
CREATE INDEX "service_record_merged_into_id" ON "service_record" ("merged_into_id") WHERE "merged_into_id" IS NOT NULL;
CREATE INDEX "service_record_split_from_id" ON "service_record" ("split_from_id") WHERE "split_from_id" IS NOT NULL;
CREATE INDEX "service_record_external_id_key" ON "service_record" ("external_id_key") WHERE "external_id_key" IS NOT NULL;
CREATE INDEX "service_record_last_activity_at" ON "service_record" ("last_activity_at");
CREATE INDEX "service_record_next_activity_at" ON "service_record" ("next_activity_at");
CREATE INDEX "service_record_created_at" ON "service_record" ("created_at");
CREATE INDEX "service_record_updated_at" ON "service_record" ("updated_at");
CREATE VIRTUAL TABLE "service_record_search" USING fts5("grams", content='', detail=none, columnsize=0, tokenize='ascii');
CREATE TABLE "service_part" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "record_id" BIGINT,
  "product_id" BIGINT,
  "quantity" DOUBLE PRECISION,
  "place" BIGINT
);
CREATE INDEX "service_part_record_id" ON "service_part" ("record_id");
CREATE INDEX "service_part_product_id" ON "service_part" ("product_id") WHERE "product_id" IS NOT NULL;
CREATE TABLE "service_move" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "record_id" BIGINT,
  "from_id" BIGINT,
  "to_id" BIGINT,
  "at" BIGINT,
  "by_user" TEXT,
  "place" BIGINT
);
CREATE INDEX "service_move_from_id" ON "service_move" ("from_id") WHERE "from_id" IS NOT NULL;
CREATE INDEX "service_move_to_id" ON "service_move" ("to_id") WHERE "to_id" IS NOT NULL;
CREATE INDEX "service_move_at" ON "service_move" ("at");
CREATE INDEX "service_move_record_id_all" ON "service_move" ("record_id", "at", "to_id");
CREATE TABLE "service_file" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "record_id" BIGINT,
  "name" TEXT,
  "media_type" TEXT,
  "size" BIGINT,
  "digest" TEXT,
  "place" BIGINT,
  "created_at" BIGINT,
  "updated_at" BIGINT
);
CREATE INDEX "service_file_record_id" ON "service_file" ("record_id");
CREATE INDEX "service_file_created_at" ON "service_file" ("created_at");
CREATE INDEX "service_file_updated_at" ON "service_file" ("updated_at");
CREATE TABLE "article_folder" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "name" TEXT,
  "name_key" BLOB,
  "parent_id" BIGINT,
  "created_at" BIGINT,
  "updated_at" BIGINT
);
CREATE INDEX "article_folder_name_key" ON "article_folder" ("name_key");
CREATE INDEX "article_folder_parent_id" ON "article_folder" ("parent_id") WHERE "parent_id" IS NOT NULL;
CREATE INDEX "article_folder_created_at" ON "article_folder" ("created_at");
CREATE INDEX "article_folder_updated_at" ON "article_folder" ("updated_at");
CREATE TABLE "article" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "name" TEXT,
  "name_key" BLOB,
  "folder_id" BIGINT,
  "state" TEXT,
  "tags" TEXT,
  "body" TEXT,
  "owner_id" BIGINT,
  "used" BIGINT,
  "helped" BIGINT,
  "external_id" TEXT,
  "external_id_key" BLOB,
  "created_at" BIGINT,
  "updated_at" BIGINT
);
CREATE INDEX "article_name_key" ON "article" ("name_key");
CREATE INDEX "article_folder_id" ON "article" ("folder_id") WHERE "folder_id" IS NOT NULL;
CREATE INDEX "article_state" ON "article" ("state");
CREATE INDEX "article_owner_id" ON "article" ("owner_id") WHERE "owner_id" IS NOT NULL;
CREATE INDEX "article_external_id_key" ON "article" ("external_id_key") WHERE "external_id_key" IS NOT NULL;
CREATE INDEX "article_created_at" ON "article" ("created_at");
CREATE INDEX "article_updated_at" ON "article" ("updated_at");
CREATE VIRTUAL TABLE "article_search" USING fts5("grams", content='', detail=none, columnsize=0, tokenize='ascii');
CREATE TABLE "article_use" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "record_id" BIGINT,
  "article_id" BIGINT,
  "helped" SMALLINT,
  "place" BIGINT
);
CREATE INDEX "article_use_record_id" ON "article_use" ("record_id");
CREATE INDEX "article_use_article_id" ON "article_use" ("article_id") WHERE "article_id" IS NOT NULL;
CREATE TABLE "article_file" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "article_id" BIGINT,
  "name" TEXT,
  "media_type" TEXT,
  "size" BIGINT,
  "digest" TEXT,
  "place" BIGINT,
  "created_at" BIGINT,
  "updated_at" BIGINT
);
CREATE INDEX "article_file_article_id" ON "article_file" ("article_id");
CREATE INDEX "article_file_created_at" ON "article_file" ("created_at");
CREATE INDEX "article_file_updated_at" ON "article_file" ("updated_at");
CREATE TABLE "text_template" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "name" TEXT,
  "name_key" BLOB,
  "purpose" TEXT,
  "occasion" TEXT,
  "channel" TEXT,
  "language" TEXT,
  "subject" TEXT,
  "body" TEXT,
  "created_at" BIGINT,
  "updated_at" BIGINT
);
CREATE INDEX "text_template_name_key" ON "text_template" ("name_key");
CREATE INDEX "text_template_created_at" ON "text_template" ("created_at");
CREATE INDEX "text_template_updated_at" ON "text_template" ("updated_at");
CREATE VIRTUAL TABLE "text_template_search" USING fts5("grams", content='', detail=none, columnsize=0, tokenize='ascii');
CREATE TABLE "saved_view" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "name" TEXT,
  "entity" TEXT,
  "filter" TEXT,
  "search_text" TEXT,
  "sort" TEXT,
  "columns" TEXT,
  "layout" TEXT,
  "icon" TEXT,
  "place" BIGINT,
  "created_at" BIGINT,
  "updated_at" BIGINT
);
CREATE INDEX "saved_view_created_at" ON "saved_view" ("created_at");
CREATE INDEX "saved_view_updated_at" ON "saved_view" ("updated_at");
CREATE TABLE "own_field" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "entity" TEXT,
  "column_name" TEXT,
  "label" TEXT,
  "kind" TEXT,
  "variant" TEXT,
  "heading" TEXT,
  "place" BIGINT,
  "created_at" BIGINT,
  "updated_at" BIGINT
);
CREATE INDEX "own_field_created_at" ON "own_field" ("created_at");
CREATE INDEX "own_field_updated_at" ON "own_field" ("updated_at");
CREATE TABLE "option" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "field" TEXT,
  "key_text" TEXT,
  "label" TEXT,
  "tone" TEXT,
  "place" BIGINT,
  "created_at" BIGINT,
  "updated_at" BIGINT
);
CREATE INDEX "option_created_at" ON "option" ("created_at");
CREATE INDEX "option_updated_at" ON "option" ("updated_at");
CREATE TABLE "import_mapping" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "name" TEXT,
  "headers" TEXT,
  "plan" TEXT,
  "created_at" BIGINT,
  "updated_at" BIGINT
);
CREATE INDEX "import_mapping_created_at" ON "import_mapping" ("created_at");
CREATE INDEX "import_mapping_updated_at" ON "import_mapping" ("updated_at");
CREATE TABLE "distinct_pair" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "entity" TEXT,
  "first_id" BIGINT,
  "second_id" BIGINT,
  "created_at" BIGINT,
  "updated_at" BIGINT
);
CREATE INDEX "distinct_pair_first_id" ON "distinct_pair" ("first_id");
CREATE INDEX "distinct_pair_second_id" ON "distinct_pair" ("second_id");
CREATE INDEX "distinct_pair_created_at" ON "distinct_pair" ("created_at");
CREATE INDEX "distinct_pair_updated_at" ON "distinct_pair" ("updated_at");
CREATE TABLE "merge_record" (
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL DEFAULT 1,
  "entity" TEXT,
  "record_id" BIGINT,
  "titles" TEXT,
  "by_user" TEXT,
  "body" TEXT,
  "created_at" BIGINT,
  "updated_at" BIGINT
);
CREATE INDEX "merge_record_record_id" ON "merge_record" ("record_id");
CREATE INDEX "merge_record_created_at" ON "merge_record" ("created_at");
CREATE INDEX "merge_record_updated_at" ON "merge_record" ("updated_at");

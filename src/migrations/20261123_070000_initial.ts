import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('de', 'de-simple', 'en', 'uk', 'ar', 'fa', 'tr', 'fr', 'ru');
  CREATE TYPE "public"."enum_articles_kind" AS ENUM('key-statement', 'fact', 'background', 'practice', 'news');
  CREATE TYPE "public"."enum_articles_publishedat_tz" AS ENUM('Europe/Berlin', 'UTC');
  CREATE TYPE "public"."enum_articles_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_articles_translation_state" AS ENUM('current', 'outdated', 'in-progress');
  CREATE TYPE "public"."enum__articles_v_version_kind" AS ENUM('key-statement', 'fact', 'background', 'practice', 'news');
  CREATE TYPE "public"."enum__articles_v_version_publishedat_tz" AS ENUM('Europe/Berlin', 'UTC');
  CREATE TYPE "public"."enum__articles_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__articles_v_published_locale" AS ENUM('de', 'de-simple', 'en', 'uk', 'ar', 'fa', 'tr', 'fr', 'ru');
  CREATE TYPE "public"."enum__articles_v_version_translation_state" AS ENUM('current', 'outdated', 'in-progress');
  CREATE TYPE "public"."enum_topics_icon" AS ENUM('home', 'network', 'heart', 'euro', 'briefcase', 'health', 'language', 'child', 'calendar', 'document');
  CREATE TYPE "public"."enum_topics_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__topics_v_version_icon" AS ENUM('home', 'network', 'heart', 'euro', 'briefcase', 'health', 'language', 'child', 'calendar', 'document');
  CREATE TYPE "public"."enum__topics_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__topics_v_published_locale" AS ENUM('de', 'de-simple', 'en', 'uk', 'ar', 'fa', 'tr', 'fr', 'ru');
  CREATE TYPE "public"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_published_locale" AS ENUM('de', 'de-simple', 'en', 'uk', 'ar', 'fa', 'tr', 'fr', 'ru');
  CREATE TYPE "public"."enum_municipalities_kind" AS ENUM('stadt', 'gemeinde', 'samtgemeinde');
  CREATE TYPE "public"."enum_municipalities_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__municipalities_v_version_kind" AS ENUM('stadt', 'gemeinde', 'samtgemeinde');
  CREATE TYPE "public"."enum__municipalities_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__municipalities_v_published_locale" AS ENUM('de', 'de-simple', 'en', 'uk', 'ar', 'fa', 'tr', 'fr', 'ru');
  CREATE TYPE "public"."enum_networks_languages" AS ENUM('de', 'en', 'uk', 'ru', 'ar', 'fa', 'ps', 'ku', 'tr', 'fr', 'ti', 'so', 'es', 'pl');
  CREATE TYPE "public"."enum_network_state" AS ENUM('planned', 'active', 'resting');
  CREATE TYPE "public"."enum_networks_join_mode" AS ENUM('open', 'approval', 'invitation');
  CREATE TYPE "public"."enum_networks_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__networks_v_version_languages" AS ENUM('de', 'en', 'uk', 'ru', 'ar', 'fa', 'ps', 'ku', 'tr', 'fr', 'ti', 'so', 'es', 'pl');
  CREATE TYPE "public"."enum__networks_v_version_join_mode" AS ENUM('open', 'approval', 'invitation');
  CREATE TYPE "public"."enum__networks_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__networks_v_published_locale" AS ENUM('de', 'de-simple', 'en', 'uk', 'ar', 'fa', 'tr', 'fr', 'ru');
  CREATE TYPE "public"."enum_initiatives_kind" AS ENUM('church', 'club', 'association', 'party', 'citizens', 'company', 'public-body');
  CREATE TYPE "public"."enum_initiatives_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__initiatives_v_version_kind" AS ENUM('church', 'club', 'association', 'party', 'citizens', 'company', 'public-body');
  CREATE TYPE "public"."enum__initiatives_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__initiatives_v_published_locale" AS ENUM('de', 'de-simple', 'en', 'uk', 'ar', 'fa', 'tr', 'fr', 'ru');
  CREATE TYPE "public"."enum_events_series_exceptions_date_tz" AS ENUM('Europe/Berlin', 'UTC');
  CREATE TYPE "public"."enum_events_series_exceptions_change" AS ENUM('cancelled', 'moved');
  CREATE TYPE "public"."enum_events_series_exceptions_newstart_tz" AS ENUM('Europe/Berlin', 'UTC');
  CREATE TYPE "public"."enum_events_series_exceptions_newend_tz" AS ENUM('Europe/Berlin', 'UTC');
  CREATE TYPE "public"."enum_events_start_tz" AS ENUM('Europe/Berlin', 'UTC');
  CREATE TYPE "public"."enum_events_end_tz" AS ENUM('Europe/Berlin', 'UTC');
  CREATE TYPE "public"."enum_events_kind" AS ENUM('exchange', 'recognition', 'training', 'meeting', 'public');
  CREATE TYPE "public"."enum_event_state" AS ENUM('planned', 'cancelled', 'moved');
  CREATE TYPE "public"."enum_events_audience" AS ENUM('public', 'helpers', 'invited');
  CREATE TYPE "public"."enum_events_registrationdeadline_tz" AS ENUM('Europe/Berlin', 'UTC');
  CREATE TYPE "public"."enum_events_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__events_v_version_series_exceptions_date_tz" AS ENUM('Europe/Berlin', 'UTC');
  CREATE TYPE "public"."enum__events_v_version_series_exceptions_change" AS ENUM('cancelled', 'moved');
  CREATE TYPE "public"."enum__events_v_version_series_exceptions_newstart_tz" AS ENUM('Europe/Berlin', 'UTC');
  CREATE TYPE "public"."enum__events_v_version_series_exceptions_newend_tz" AS ENUM('Europe/Berlin', 'UTC');
  CREATE TYPE "public"."enum__events_v_version_start_tz" AS ENUM('Europe/Berlin', 'UTC');
  CREATE TYPE "public"."enum__events_v_version_end_tz" AS ENUM('Europe/Berlin', 'UTC');
  CREATE TYPE "public"."enum__events_v_version_kind" AS ENUM('exchange', 'recognition', 'training', 'meeting', 'public');
  CREATE TYPE "public"."enum__events_v_version_audience" AS ENUM('public', 'helpers', 'invited');
  CREATE TYPE "public"."enum__events_v_version_registrationdeadline_tz" AS ENUM('Europe/Berlin', 'UTC');
  CREATE TYPE "public"."enum__events_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__events_v_published_locale" AS ENUM('de', 'de-simple', 'en', 'uk', 'ar', 'fa', 'tr', 'fr', 'ru');
  CREATE TYPE "public"."enum_service_providers_identifiers_scheme" AS ENUM('register', 'tax', 'euid', 'other');
  CREATE TYPE "public"."enum_service_providers_legal_form" AS ENUM('ev', 'ggmbh', 'gmbh', 'public', 'church', 'foundation', 'cooperative', 'other');
  CREATE TYPE "public"."enum_service_providers_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__service_providers_v_version_identifiers_scheme" AS ENUM('register', 'tax', 'euid', 'other');
  CREATE TYPE "public"."enum__service_providers_v_version_legal_form" AS ENUM('ev', 'ggmbh', 'gmbh', 'public', 'church', 'foundation', 'cooperative', 'other');
  CREATE TYPE "public"."enum__service_providers_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__service_providers_v_published_locale" AS ENUM('de', 'de-simple', 'en', 'uk', 'ar', 'fa', 'tr', 'fr', 'ru');
  CREATE TYPE "public"."enum_services_audience" AS ENUM('refugees', 'families', 'minors', 'women', 'volunteers', 'helpers', 'public');
  CREATE TYPE "public"."enum_services_languages" AS ENUM('de', 'en', 'uk', 'ru', 'ar', 'fa', 'ps', 'ku', 'tr', 'fr', 'ti', 'so', 'es', 'pl');
  CREATE TYPE "public"."enum_services_accessibility" AS ENUM('step-free', 'hearing-loop', 'sign-language', 'interpreter', 'online', 'home-visit', 'childcare');
  CREATE TYPE "public"."enum_services_cost" AS ENUM('free', 'reduced', 'fee');
  CREATE TYPE "public"."enum_services_waiting_status" AS ENUM('none', 'short', 'long', 'closed');
  CREATE TYPE "public"."enum_services_kind" AS ENUM('sociotherapy', 'trauma', 'counselling', 'language', 'unaccompanied-minors', 'health', 'legal', 'housing', 'work', 'other');
  CREATE TYPE "public"."enum_services_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__services_v_version_audience" AS ENUM('refugees', 'families', 'minors', 'women', 'volunteers', 'helpers', 'public');
  CREATE TYPE "public"."enum__services_v_version_languages" AS ENUM('de', 'en', 'uk', 'ru', 'ar', 'fa', 'ps', 'ku', 'tr', 'fr', 'ti', 'so', 'es', 'pl');
  CREATE TYPE "public"."enum__services_v_version_accessibility" AS ENUM('step-free', 'hearing-loop', 'sign-language', 'interpreter', 'online', 'home-visit', 'childcare');
  CREATE TYPE "public"."enum__services_v_version_cost" AS ENUM('free', 'reduced', 'fee');
  CREATE TYPE "public"."enum__services_v_version_waiting_status" AS ENUM('none', 'short', 'long', 'closed');
  CREATE TYPE "public"."enum__services_v_version_kind" AS ENUM('sociotherapy', 'trauma', 'counselling', 'language', 'unaccompanied-minors', 'health', 'legal', 'housing', 'work', 'other');
  CREATE TYPE "public"."enum__services_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__services_v_published_locale" AS ENUM('de', 'de-simple', 'en', 'uk', 'ar', 'fa', 'tr', 'fr', 'ru');
  CREATE TYPE "public"."enum_building_blocks_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__building_blocks_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__building_blocks_v_published_locale" AS ENUM('de', 'de-simple', 'en', 'uk', 'ar', 'fa', 'tr', 'fr', 'ru');
  CREATE TYPE "public"."enum_local_reviews_status" AS ENUM('open', 'under-review', 'decided', 'in-place', 'declined');
  CREATE TYPE "public"."enum_agreements_status" AS ENUM('idea', 'under-examination', 'negotiated', 'signed', 'ended');
  CREATE TYPE "public"."enum_agreements_cost_period" AS ENUM('once', 'month', 'year');
  CREATE TYPE "public"."enum_placements_body_kind" AS ENUM('state', 'municipal', 'non-profit');
  CREATE TYPE "public"."enum_placements_status" AS ENUM('proposed', 'examined', 'approved', 'published', 'closed', 'declined');
  CREATE TYPE "public"."enum_hour_sheets_status" AS ENUM('draft', 'submitted', 'confirmed', 'ordered', 'paid');
  CREATE TYPE "public"."enum_users_roles" AS ENUM('admin', 'district', 'editor', 'municipal', 'treasurer', 'auditor', 'network', 'volunteer');
  CREATE TYPE "public"."enum_users_language" AS ENUM('de', 'en');
  CREATE TYPE "public"."enum_volunteers_languages" AS ENUM('de', 'en', 'uk', 'ru', 'ar', 'fa', 'ps', 'ku', 'tr', 'fr', 'ti', 'so', 'es', 'pl');
  CREATE TYPE "public"."enum_volunteers_skills" AS ENUM('driving', 'language-teaching', 'interpreting', 'authorities', 'childcare', 'sports', 'crafts', 'mentoring', 'events', 'it', 'translation', 'administration');
  CREATE TYPE "public"."enum_volunteers_consents_subject" AS ENUM('photo', 'publication', 'newsletter');
  CREATE TYPE "public"."enum_memberships_role" AS ENUM('member', 'coordinator');
  CREATE TYPE "public"."enum_memberships_status" AS ENUM('requested', 'approved', 'rejected', 'ended');
  CREATE TYPE "public"."enum_registrations_occurrence_tz" AS ENUM('Europe/Berlin', 'UTC');
  CREATE TYPE "public"."enum_registrations_status" AS ENUM('registered', 'waiting', 'cancelled', 'attended');
  CREATE TYPE "public"."enum_funds_purpose" AS ENUM('volunteering', 'work-opportunities');
  CREATE TYPE "public"."enum_claims_items_kind" AS ENUM('car', 'transit', 'material', 'telephone', 'childcare', 'other', 'flat-allowance');
  CREATE TYPE "public"."enum_claims_decisions_transition" AS ENUM('submit', 'return', 'withdraw', 'confirm', 'reject', 'order', 'batch', 'settle', 'bounce');
  CREATE TYPE "public"."enum_claims_status" AS ENUM('draft', 'submitted', 'returned', 'withdrawn', 'confirmed', 'rejected', 'ordered', 'in-payment', 'paid');
  CREATE TYPE "public"."enum_payment_batches_status" AS ENUM('created', 'executed', 'cancelled');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_fund_settings_flat_allowance_limits_provision" AS ENUM('26', '26a');
  CREATE TYPE "public"."enum_fund_settings_retention_periods_subject" AS ENUM('vouchers', 'conduct-certificate', 'conduct-certificate-renewal');
  CREATE TYPE "public"."enum_fund_settings_retention_periods_unit" AS ENUM('months', 'years');
  CREATE TYPE "public"."enum__fund_settings_v_version_flat_allowance_limits_provision" AS ENUM('26', '26a');
  CREATE TYPE "public"."enum__fund_settings_v_version_retention_periods_subject" AS ENUM('vouchers', 'conduct-certificate', 'conduct-certificate-renewal');
  CREATE TYPE "public"."enum__fund_settings_v_version_retention_periods_unit" AS ENUM('months', 'years');
  CREATE TABLE "articles_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"publisher" varchar,
  	"url" varchar,
  	"date" varchar
  );
  
  CREATE TABLE "articles" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"image_id" uuid,
  	"as_of" varchar,
  	"review_by" varchar,
  	"kind" "enum_articles_kind",
  	"slug" varchar,
  	"published_at" timestamp(3) with time zone,
  	"publishedat_tz" "enum_articles_publishedat_tz" DEFAULT 'Europe/Berlin',
  	"municipality_id" uuid,
  	"building_block_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_articles_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "articles_locales" (
  	"title" varchar,
  	"teaser" varchar,
  	"body" jsonb,
  	"translation_state" "enum_articles_translation_state",
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "articles_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid
  );
  
  CREATE TABLE "_articles_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"publisher" varchar,
  	"url" varchar,
  	"date" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_image_id" uuid,
  	"version_as_of" varchar,
  	"version_review_by" varchar,
  	"version_kind" "enum__articles_v_version_kind",
  	"version_slug" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_publishedat_tz" "enum__articles_v_version_publishedat_tz" DEFAULT 'Europe/Berlin',
  	"version_municipality_id" uuid,
  	"version_building_block_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__articles_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__articles_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_articles_v_locales" (
  	"version_title" varchar,
  	"version_teaser" varchar,
  	"version_body" jsonb,
  	"version_translation_state" "enum__articles_v_version_translation_state",
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_articles_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid
  );
  
  CREATE TABLE "topics" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"slug" varchar,
  	"order" numeric DEFAULT 100,
  	"icon" "enum_topics_icon",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_topics_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "topics_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_topics_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_slug" varchar,
  	"version_order" numeric DEFAULT 100,
  	"version_icon" "enum__topics_v_version_icon",
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__topics_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__topics_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_topics_v_locales" (
  	"version_name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "pages" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "pages_locales" (
  	"title" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_slug" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__pages_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_pages_v_locales" (
  	"version_title" varchar,
  	"version_body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "municipalities_members" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"ags" varchar,
  	"name" varchar
  );
  
  CREATE TABLE "municipalities" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"office_street" varchar,
  	"office_postal_code" varchar,
  	"office_city" varchar,
  	"office_phone" varchar,
  	"office_email" varchar,
  	"contact_person_name" varchar,
  	"contact_person_phone" varchar,
  	"contact_person_email" varchar,
  	"kind" "enum_municipalities_kind",
  	"slug" varchar,
  	"key" varchar,
  	"position_latitude" numeric,
  	"position_longitude" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_municipalities_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "municipalities_locales" (
  	"intro" jsonb,
  	"office_hours" varchar,
  	"contact_person_role" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_municipalities_v_version_members" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"ags" varchar,
  	"name" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_municipalities_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_office_street" varchar,
  	"version_office_postal_code" varchar,
  	"version_office_city" varchar,
  	"version_office_phone" varchar,
  	"version_office_email" varchar,
  	"version_contact_person_name" varchar,
  	"version_contact_person_phone" varchar,
  	"version_contact_person_email" varchar,
  	"version_kind" "enum__municipalities_v_version_kind",
  	"version_slug" varchar,
  	"version_key" varchar,
  	"version_position_latitude" numeric,
  	"version_position_longitude" numeric,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__municipalities_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__municipalities_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_municipalities_v_locales" (
  	"version_intro" jsonb,
  	"version_office_hours" varchar,
  	"version_contact_person_role" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "networks_needs" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"urgent" boolean
  );
  
  CREATE TABLE "networks_needs_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "networks_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_networks_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "networks" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"municipality_id" uuid,
  	"slug" varchar,
  	"status" "enum_network_state" DEFAULT 'planned',
  	"coordinating_office" varchar,
  	"coordinator_id" uuid,
  	"join_mode" "enum_networks_join_mode" DEFAULT 'approval',
  	"fixed_date_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_networks_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "networks_locales" (
  	"description" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_networks_v_version_needs" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"urgent" boolean,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_networks_v_version_needs_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_networks_v_version_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__networks_v_version_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_networks_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_municipality_id" uuid,
  	"version_slug" varchar,
  	"version_status" "enum_network_state" DEFAULT 'planned',
  	"version_coordinating_office" varchar,
  	"version_coordinator_id" uuid,
  	"version_join_mode" "enum__networks_v_version_join_mode" DEFAULT 'approval',
  	"version_fixed_date_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__networks_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__networks_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_networks_v_locales" (
  	"version_description" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "initiatives" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"contact_name" varchar,
  	"contact_email" varchar,
  	"contact_phone" varchar,
  	"website" varchar,
  	"kind" "enum_initiatives_kind",
  	"slug" varchar,
  	"municipality_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_initiatives_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "initiatives_locales" (
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "initiatives_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"networks_id" uuid
  );
  
  CREATE TABLE "_initiatives_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_contact_name" varchar,
  	"version_contact_email" varchar,
  	"version_contact_phone" varchar,
  	"version_website" varchar,
  	"version_kind" "enum__initiatives_v_version_kind",
  	"version_slug" varchar,
  	"version_municipality_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__initiatives_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__initiatives_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_initiatives_v_locales" (
  	"version_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_initiatives_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"networks_id" uuid
  );
  
  CREATE TABLE "events_series_exceptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"date_tz" "enum_events_series_exceptions_date_tz" DEFAULT 'Europe/Berlin',
  	"change" "enum_events_series_exceptions_change" DEFAULT 'cancelled',
  	"new_start" timestamp(3) with time zone,
  	"newstart_tz" "enum_events_series_exceptions_newstart_tz" DEFAULT 'Europe/Berlin',
  	"new_end" timestamp(3) with time zone,
  	"newend_tz" "enum_events_series_exceptions_newend_tz" DEFAULT 'Europe/Berlin'
  );
  
  CREATE TABLE "events_series_exceptions_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "events" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"start" timestamp(3) with time zone,
  	"start_tz" "enum_events_start_tz" DEFAULT 'Europe/Berlin',
  	"end" timestamp(3) with time zone,
  	"end_tz" "enum_events_end_tz" DEFAULT 'Europe/Berlin',
  	"place_name" varchar,
  	"place_street" varchar,
  	"place_postal_code" varchar,
  	"place_city" varchar,
  	"place_step_free" boolean,
  	"online_link" varchar,
  	"series_rrule" varchar,
  	"kind" "enum_events_kind",
  	"slug" varchar,
  	"status" "enum_event_state" DEFAULT 'planned',
  	"audience" "enum_events_audience" DEFAULT 'public',
  	"municipality_id" uuid,
  	"network_id" uuid,
  	"capacity" numeric,
  	"waiting_list" boolean,
  	"registration_deadline" timestamp(3) with time zone,
  	"registrationdeadline_tz" "enum_events_registrationdeadline_tz" DEFAULT 'Europe/Berlin',
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_events_status" DEFAULT 'draft',
  	CONSTRAINT "events_end_check" CHECK ("end" is null or "start" is null or "end" >= "start"),
  	CONSTRAINT "events_capacity_check" CHECK ("capacity" >= 0)
  );
  
  CREATE TABLE "events_locales" (
  	"title" varchar,
  	"description" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_events_v_version_series_exceptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"date" timestamp(3) with time zone,
  	"date_tz" "enum__events_v_version_series_exceptions_date_tz" DEFAULT 'Europe/Berlin',
  	"change" "enum__events_v_version_series_exceptions_change" DEFAULT 'cancelled',
  	"new_start" timestamp(3) with time zone,
  	"newstart_tz" "enum__events_v_version_series_exceptions_newstart_tz" DEFAULT 'Europe/Berlin',
  	"new_end" timestamp(3) with time zone,
  	"newend_tz" "enum__events_v_version_series_exceptions_newend_tz" DEFAULT 'Europe/Berlin',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_series_exceptions_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_events_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_start" timestamp(3) with time zone,
  	"version_start_tz" "enum__events_v_version_start_tz" DEFAULT 'Europe/Berlin',
  	"version_end" timestamp(3) with time zone,
  	"version_end_tz" "enum__events_v_version_end_tz" DEFAULT 'Europe/Berlin',
  	"version_place_name" varchar,
  	"version_place_street" varchar,
  	"version_place_postal_code" varchar,
  	"version_place_city" varchar,
  	"version_place_step_free" boolean,
  	"version_online_link" varchar,
  	"version_series_rrule" varchar,
  	"version_kind" "enum__events_v_version_kind",
  	"version_slug" varchar,
  	"version_status" "enum_event_state" DEFAULT 'planned',
  	"version_audience" "enum__events_v_version_audience" DEFAULT 'public',
  	"version_municipality_id" uuid,
  	"version_network_id" uuid,
  	"version_capacity" numeric,
  	"version_waiting_list" boolean,
  	"version_registration_deadline" timestamp(3) with time zone,
  	"version_registrationdeadline_tz" "enum__events_v_version_registrationdeadline_tz" DEFAULT 'Europe/Berlin',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__events_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__events_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_events_v_locales" (
  	"version_title" varchar,
  	"version_description" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "service_providers_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"scheme" "enum_service_providers_identifiers_scheme",
  	"value" varchar
  );
  
  CREATE TABLE "service_providers" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"contact_name" varchar,
  	"contact_email" varchar,
  	"contact_phone" varchar,
  	"website" varchar,
  	"slug" varchar,
  	"legal_form" "enum_service_providers_legal_form",
  	"non_profit" boolean,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_service_providers_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_service_providers_v_version_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"scheme" "enum__service_providers_v_version_identifiers_scheme",
  	"value" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_service_providers_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_contact_name" varchar,
  	"version_contact_email" varchar,
  	"version_contact_phone" varchar,
  	"version_website" varchar,
  	"version_slug" varchar,
  	"version_legal_form" "enum__service_providers_v_version_legal_form",
  	"version_non_profit" boolean,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__service_providers_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__service_providers_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "services_audience" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_services_audience",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "services_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_services_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "services_accessibility" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_services_accessibility",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "services" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"cost" "enum_services_cost" DEFAULT 'free',
  	"waiting_status" "enum_services_waiting_status",
  	"waiting_as_of" varchar,
  	"kind" "enum_services_kind",
  	"slug" varchar,
  	"provider_id" uuid,
  	"all_municipalities" boolean,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_services_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "services_locales" (
  	"name" varchar,
  	"description" jsonb,
  	"referral_route" varchar,
  	"opening_hours" varchar,
  	"cost_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "services_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"municipalities_id" uuid
  );
  
  CREATE TABLE "_services_v_version_audience" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__services_v_version_audience",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_services_v_version_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__services_v_version_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_services_v_version_accessibility" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__services_v_version_accessibility",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_services_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_cost" "enum__services_v_version_cost" DEFAULT 'free',
  	"version_waiting_status" "enum__services_v_version_waiting_status",
  	"version_waiting_as_of" varchar,
  	"version_kind" "enum__services_v_version_kind",
  	"version_slug" varchar,
  	"version_provider_id" uuid,
  	"version_all_municipalities" boolean,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__services_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__services_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_services_v_locales" (
  	"version_name" varchar,
  	"version_description" jsonb,
  	"version_referral_route" varchar,
  	"version_opening_hours" varchar,
  	"version_cost_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_services_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"municipalities_id" uuid
  );
  
  CREATE TABLE "building_blocks" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"code" varchar,
  	"slug" varchar,
  	"order" numeric DEFAULT 100,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_building_blocks_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "building_blocks_locales" (
  	"title" varchar,
  	"description" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_building_blocks_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_code" varchar,
  	"version_slug" varchar,
  	"version_order" numeric DEFAULT 100,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__building_blocks_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__building_blocks_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_building_blocks_v_locales" (
  	"version_title" varchar,
  	"version_description" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"credit" varchar,
  	"licence" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_thumbnail_url" varchar,
  	"sizes_thumbnail_width" numeric,
  	"sizes_thumbnail_height" numeric,
  	"sizes_thumbnail_mime_type" varchar,
  	"sizes_thumbnail_filesize" numeric,
  	"sizes_thumbnail_filename" varchar,
  	"sizes_card_url" varchar,
  	"sizes_card_width" numeric,
  	"sizes_card_height" numeric,
  	"sizes_card_mime_type" varchar,
  	"sizes_card_filesize" numeric,
  	"sizes_card_filename" varchar,
  	"sizes_wide_url" varchar,
  	"sizes_wide_width" numeric,
  	"sizes_wide_height" numeric,
  	"sizes_wide_mime_type" varchar,
  	"sizes_wide_filesize" numeric,
  	"sizes_wide_filename" varchar
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "local_reviews" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"municipality_id" uuid NOT NULL,
  	"building_block_id" uuid NOT NULL,
  	"status" "enum_local_reviews_status" DEFAULT 'open' NOT NULL,
  	"responsible_id" uuid,
  	"due_date" varchar,
  	"decision" varchar,
  	"decided_on" varchar,
  	"link" varchar,
  	"note" varchar,
  	"public" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "agreements" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"provider_id" uuid NOT NULL,
  	"all_municipalities" boolean,
  	"status" "enum_agreements_status" DEFAULT 'idea' NOT NULL,
  	"starts_on" varchar,
  	"ends_on" varchar,
  	"notice_date" varchar,
  	"capacity" varchar,
  	"cost_cents" numeric,
  	"cost_period" "enum_agreements_cost_period",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	CONSTRAINT "agreements_cost_cents_check" CHECK ("cost_cents" >= 0 and "cost_cents" = trunc("cost_cents"))
  );
  
  CREATE TABLE "agreements_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"services_id" uuid,
  	"municipalities_id" uuid,
  	"agreement_documents_id" uuid
  );
  
  CREATE TABLE "agreement_documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "placements" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"body_kind" "enum_placements_body_kind" NOT NULL,
  	"body_name" varchar NOT NULL,
  	"municipality_id" uuid NOT NULL,
  	"task" varchar NOT NULL,
  	"public_benefit" varchar NOT NULL,
  	"places" numeric NOT NULL,
  	"hours_per_week" numeric NOT NULL,
  	"from" varchar NOT NULL,
  	"until" varchar,
  	"instruction" varchar,
  	"safety" varchar,
  	"status" "enum_placements_status" DEFAULT 'proposed' NOT NULL,
  	"decline_reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	CONSTRAINT "placements_places_check" CHECK ("places" >= 0),
  	CONSTRAINT "placements_hours_check" CHECK ("hours_per_week" > 0)
  );
  
  CREATE TABLE "hour_sheets_days" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" varchar NOT NULL,
  	"hours" numeric NOT NULL,
  	CONSTRAINT "hour_sheets_days_hours_check" CHECK ("hours" > 0 and "hours" <= 24)
  );
  
  CREATE TABLE "hour_sheets" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"placement_id" uuid NOT NULL,
  	"month" varchar NOT NULL,
  	"participant_ref" varchar NOT NULL,
  	"allowance_cents" numeric,
  	"status" "enum_hour_sheets_status" DEFAULT 'draft' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "hour_sheets_allowance_cents_check" CHECK ("allowance_cents" >= 0 and "allowance_cents" = trunc("allowance_cents")),
  	CONSTRAINT "hour_sheets_month_check" CHECK ("month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')
  );
  
  CREATE TABLE "users_roles" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_users_roles",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"language" "enum_users_language" DEFAULT 'de' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "users_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"municipalities_id" uuid,
  	"networks_id" uuid
  );
  
  CREATE TABLE "volunteers_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_volunteers_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "volunteers_skills" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_volunteers_skills",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "volunteers_consents" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"subject" "enum_volunteers_consents_subject" NOT NULL,
  	"given_on" varchar NOT NULL,
  	"wording" varchar NOT NULL,
  	"withdrawn_on" varchar
  );
  
  CREATE TABLE "volunteers" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"first_name" varchar NOT NULL,
  	"last_name" varchar NOT NULL,
  	"birth_date" varchar,
  	"contact_email" varchar,
  	"contact_phone" varchar,
  	"contact_street" varchar,
  	"contact_postal_code" varchar,
  	"contact_city" varchar,
  	"account_id" uuid,
  	"availability" varchar,
  	"started_on" varchar,
  	"ended_on" varchar,
  	"commission_from" varchar,
  	"commission_until" varchar,
  	"commission_by_whom" varchar,
  	"commission_activity" varchar,
  	"certificate_of_conduct_inspected_on" varchar,
  	"certificate_of_conduct_inspected_by_id" uuid,
  	"certificate_of_conduct_certificate_date" varchar,
  	"certificate_of_conduct_relevant_entry" boolean,
  	"bank_account_holder" varchar,
  	"bank_account_iban" varchar,
  	"notes" varchar,
  	"municipality_id" uuid NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "memberships" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"network_id" uuid NOT NULL,
  	"volunteer_id" uuid,
  	"initiative_id" uuid,
  	"role" "enum_memberships_role" DEFAULT 'member' NOT NULL,
  	"status" "enum_memberships_status" DEFAULT 'requested' NOT NULL,
  	"reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "memberships_member_check" CHECK (num_nonnulls("volunteer_id", "initiative_id") = 1)
  );
  
  CREATE TABLE "registrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"event_id" uuid NOT NULL,
  	"occurrence" timestamp(3) with time zone NOT NULL,
  	"occurrence_tz" "enum_registrations_occurrence_tz" DEFAULT 'Europe/Berlin' NOT NULL,
  	"volunteer_id" uuid,
  	"guest_name" varchar,
  	"guest_email" varchar,
  	"status" "enum_registrations_status" DEFAULT 'registered' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "service_hours" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"volunteer_id" uuid NOT NULL,
  	"date" varchar NOT NULL,
  	"hours" numeric NOT NULL,
  	"activity" varchar NOT NULL,
  	"network_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "service_hours_hours_check" CHECK ("hours" > 0 and "hours" <= 24)
  );
  
  CREATE TABLE "funds" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"municipality_id" uuid NOT NULL,
  	"year" numeric NOT NULL,
  	"purpose" "enum_funds_purpose" NOT NULL,
  	"amount_cents" numeric NOT NULL,
  	"rules_max_per_claim_cents" numeric,
  	"rules_receipt_above_cents" numeric,
  	"rules_second_person_above_cents" numeric,
  	"rules_filing_deadline_days" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "funds_amount_cents_check" CHECK ("amount_cents" >= 0 and "amount_cents" = trunc("amount_cents")),
  	CONSTRAINT "funds_rules_max_per_claim_cents_check" CHECK ("rules_max_per_claim_cents" >= 0 and "rules_max_per_claim_cents" = trunc("rules_max_per_claim_cents")),
  	CONSTRAINT "funds_rules_receipt_above_cents_check" CHECK ("rules_receipt_above_cents" >= 0 and "rules_receipt_above_cents" = trunc("rules_receipt_above_cents")),
  	CONSTRAINT "funds_rules_second_person_above_cents_check" CHECK ("rules_second_person_above_cents" >= 0 and "rules_second_person_above_cents" = trunc("rules_second_person_above_cents")),
  	CONSTRAINT "funds_year_check" CHECK ("year" between 2000 and 2100 and "year" = trunc("year"))
  );
  
  CREATE TABLE "claims_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_claims_items_kind" NOT NULL,
  	"date" varchar NOT NULL,
  	"purpose" varchar NOT NULL,
  	"from" varchar,
  	"to" varchar,
  	"km" numeric,
  	"rate_cents_per_km" numeric,
  	"amount_cents" numeric,
  	CONSTRAINT "claims_items_rate_cents_per_km_check" CHECK ("rate_cents_per_km" >= 0 and "rate_cents_per_km" = trunc("rate_cents_per_km")),
  	CONSTRAINT "claims_items_amount_cents_check" CHECK ("amount_cents" >= 0 and "amount_cents" = trunc("amount_cents")),
  	CONSTRAINT "claims_items_km_check" CHECK ("km" >= 0)
  );
  
  CREATE TABLE "claims_decisions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"transition" "enum_claims_decisions_transition" NOT NULL,
  	"by_id" uuid,
  	"at" timestamp(3) with time zone NOT NULL,
  	"reason" varchar
  );
  
  CREATE TABLE "claims" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"number" varchar,
  	"volunteer_id" uuid NOT NULL,
  	"municipality_id" uuid NOT NULL,
  	"fund_id" uuid,
  	"no_receipt_reason" varchar,
  	"declaration" boolean,
  	"payee_name" varchar,
  	"payee_account_holder" varchar,
  	"payee_iban" varchar,
  	"total_cents" numeric,
  	"status" "enum_claims_status" DEFAULT 'draft' NOT NULL,
  	"filed_by_id" uuid,
  	"payment_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "claims_total_cents_check" CHECK ("total_cents" >= 0 and "total_cents" = trunc("total_cents"))
  );
  
  CREATE TABLE "claims_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"receipts_id" uuid
  );
  
  CREATE TABLE "receipts" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"claim_id" uuid,
  	"sha256" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "payment_batches" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"message_id" varchar,
  	"execution_date" varchar,
  	"count" numeric,
  	"control_sum_cents" numeric,
  	"xml" varchar,
  	"status" "enum_payment_batches_status" DEFAULT 'created' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "payment_batches_control_sum_cents_check" CHECK ("control_sum_cents" >= 0 and "control_sum_cents" = trunc("control_sum_cents")),
  	CONSTRAINT "payment_batches_count_check" CHECK ("count" >= 0)
  );
  
  CREATE TABLE "payment_batches_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"claims_id" uuid
  );
  
  CREATE TABLE "audit_log" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"actor_id" uuid,
  	"action" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"record_id" varchar,
  	"municipality_id" uuid,
  	"from_state" varchar,
  	"to_state" varchar,
  	"reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" uuid,
  	"topics_id" uuid,
  	"pages_id" uuid,
  	"municipalities_id" uuid,
  	"networks_id" uuid,
  	"initiatives_id" uuid,
  	"events_id" uuid,
  	"service_providers_id" uuid,
  	"services_id" uuid,
  	"building_blocks_id" uuid,
  	"media_id" uuid,
  	"local_reviews_id" uuid,
  	"agreements_id" uuid,
  	"agreement_documents_id" uuid,
  	"placements_id" uuid,
  	"hour_sheets_id" uuid,
  	"users_id" uuid,
  	"volunteers_id" uuid,
  	"memberships_id" uuid,
  	"registrations_id" uuid,
  	"service_hours_id" uuid,
  	"funds_id" uuid,
  	"claims_id" uuid,
  	"receipts_id" uuid,
  	"payment_batches_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "homepage" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"hero_image_id" uuid,
  	"next_events" numeric DEFAULT 6,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "homepage_locales" (
  	"hero_title" varchar,
  	"hero_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "homepage_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" uuid,
  	"topics_id" uuid,
  	"networks_id" uuid
  );
  
  CREATE TABLE "_homepage_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_hero_image_id" uuid,
  	"version_next_events" numeric DEFAULT 6,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_homepage_v_locales" (
  	"version_hero_title" varchar,
  	"version_hero_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_homepage_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" uuid,
  	"topics_id" uuid,
  	"networks_id" uuid
  );
  
  CREATE TABLE "site_settings_navigation" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"page_id" uuid,
  	"url" varchar
  );
  
  CREATE TABLE "site_settings_navigation_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "site_settings_footer_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"page_id" uuid,
  	"url" varchar
  );
  
  CREATE TABLE "site_settings_footer_links_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "site_settings_emergency_numbers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"number" varchar NOT NULL
  );
  
  CREATE TABLE "site_settings_emergency_numbers_locales" (
  	"label" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "site_settings" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"district_name" varchar NOT NULL,
  	"contact_name" varchar,
  	"contact_street" varchar,
  	"contact_postal_code" varchar,
  	"contact_city" varchar,
  	"contact_phone" varchar,
  	"contact_email" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "site_settings_locales" (
  	"site_name" varchar,
  	"claim" varchar,
  	"footer_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_site_settings_v_version_navigation" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"page_id" uuid,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_settings_v_version_navigation_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_site_settings_v_version_footer_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"page_id" uuid,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_settings_v_version_footer_links_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_site_settings_v_version_emergency_numbers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"number" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_settings_v_version_emergency_numbers_locales" (
  	"label" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_site_settings_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_district_name" varchar NOT NULL,
  	"version_contact_name" varchar,
  	"version_contact_street" varchar,
  	"version_contact_postal_code" varchar,
  	"version_contact_city" varchar,
  	"version_contact_phone" varchar,
  	"version_contact_email" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_site_settings_v_locales" (
  	"version_site_name" varchar,
  	"version_claim" varchar,
  	"version_footer_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "fund_settings_kilometre_rates" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"valid_from" varchar NOT NULL,
  	"cents_per_km" numeric NOT NULL,
  	"source_title" varchar NOT NULL,
  	"source_url" varchar,
  	CONSTRAINT "fund_settings_kilometre_rates_cents_per_km_check" CHECK ("cents_per_km" >= 0 and "cents_per_km" = trunc("cents_per_km"))
  );
  
  CREATE TABLE "fund_settings_flat_allowance_limits" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"valid_from" varchar NOT NULL,
  	"provision" "enum_fund_settings_flat_allowance_limits_provision" NOT NULL,
  	"amount_cents" numeric NOT NULL,
  	"source_title" varchar NOT NULL,
  	"source_url" varchar,
  	CONSTRAINT "fund_settings_flat_allowance_limits_amount_cents_check" CHECK ("amount_cents" >= 0 and "amount_cents" = trunc("amount_cents"))
  );
  
  CREATE TABLE "fund_settings_work_opportunity_rates" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"valid_from" varchar NOT NULL,
  	"cents_per_hour" numeric NOT NULL,
  	"source_title" varchar NOT NULL,
  	"source_url" varchar,
  	CONSTRAINT "fund_settings_work_opportunity_rates_cents_per_hour_check" CHECK ("cents_per_hour" >= 0 and "cents_per_hour" = trunc("cents_per_hour"))
  );
  
  CREATE TABLE "fund_settings_hour_caps" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"valid_from" varchar NOT NULL,
  	"hours_per_week" numeric,
  	"hours_per_month" numeric,
  	"months" numeric,
  	"source_title" varchar NOT NULL,
  	"source_url" varchar
  );
  
  CREATE TABLE "fund_settings_retention_periods" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"valid_from" varchar NOT NULL,
  	"subject" "enum_fund_settings_retention_periods_subject" NOT NULL,
  	"amount" numeric NOT NULL,
  	"unit" "enum_fund_settings_retention_periods_unit" NOT NULL,
  	"source_title" varchar NOT NULL,
  	"source_url" varchar
  );
  
  CREATE TABLE "fund_settings_retention_periods_locales" (
  	"starts_from" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "fund_settings" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"debtor_name" varchar,
  	"debtor_iban" varchar,
  	"debtor_bic" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_fund_settings_v_version_kilometre_rates" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"valid_from" varchar NOT NULL,
  	"cents_per_km" numeric NOT NULL,
  	"source_title" varchar NOT NULL,
  	"source_url" varchar,
  	"_uuid" varchar,
  	CONSTRAINT "_fund_settings_v_version_kilometre_rates_cents_per_km_check" CHECK ("cents_per_km" >= 0 and "cents_per_km" = trunc("cents_per_km"))
  );
  
  CREATE TABLE "_fund_settings_v_version_flat_allowance_limits" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"valid_from" varchar NOT NULL,
  	"provision" "enum__fund_settings_v_version_flat_allowance_limits_provision" NOT NULL,
  	"amount_cents" numeric NOT NULL,
  	"source_title" varchar NOT NULL,
  	"source_url" varchar,
  	"_uuid" varchar,
  	CONSTRAINT "_fund_settings_v_version_flat_allowance_limits_amount_cents_check" CHECK ("amount_cents" >= 0 and "amount_cents" = trunc("amount_cents"))
  );
  
  CREATE TABLE "_fund_settings_v_version_work_opportunity_rates" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"valid_from" varchar NOT NULL,
  	"cents_per_hour" numeric NOT NULL,
  	"source_title" varchar NOT NULL,
  	"source_url" varchar,
  	"_uuid" varchar,
  	CONSTRAINT "_fund_settings_v_version_work_opportunity_rates_cents_per_hour_check" CHECK ("cents_per_hour" >= 0 and "cents_per_hour" = trunc("cents_per_hour"))
  );
  
  CREATE TABLE "_fund_settings_v_version_hour_caps" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"valid_from" varchar NOT NULL,
  	"hours_per_week" numeric,
  	"hours_per_month" numeric,
  	"months" numeric,
  	"source_title" varchar NOT NULL,
  	"source_url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_fund_settings_v_version_retention_periods" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"valid_from" varchar NOT NULL,
  	"subject" "enum__fund_settings_v_version_retention_periods_subject" NOT NULL,
  	"amount" numeric NOT NULL,
  	"unit" "enum__fund_settings_v_version_retention_periods_unit" NOT NULL,
  	"source_title" varchar NOT NULL,
  	"source_url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_fund_settings_v_version_retention_periods_locales" (
  	"starts_from" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_fund_settings_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_debtor_name" varchar,
  	"version_debtor_iban" varchar,
  	"version_debtor_bic" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "articles_sources" ADD CONSTRAINT "articles_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_building_block_id_building_blocks_id_fk" FOREIGN KEY ("building_block_id") REFERENCES "public"."building_blocks"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "articles_locales" ADD CONSTRAINT "articles_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_sources" ADD CONSTRAINT "_articles_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_municipality_id_municipalities_id_fk" FOREIGN KEY ("version_municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_building_block_id_building_blocks_id_fk" FOREIGN KEY ("version_building_block_id") REFERENCES "public"."building_blocks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_locales" ADD CONSTRAINT "_articles_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_locales" ADD CONSTRAINT "topics_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_parent_id_topics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v_locales" ADD CONSTRAINT "_topics_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_locales" ADD CONSTRAINT "pages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_locales" ADD CONSTRAINT "_pages_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "municipalities_members" ADD CONSTRAINT "municipalities_members_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "municipalities_locales" ADD CONSTRAINT "municipalities_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_municipalities_v_version_members" ADD CONSTRAINT "_municipalities_v_version_members_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_municipalities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_municipalities_v" ADD CONSTRAINT "_municipalities_v_parent_id_municipalities_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_municipalities_v_locales" ADD CONSTRAINT "_municipalities_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_municipalities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "networks_needs" ADD CONSTRAINT "networks_needs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "networks_needs_locales" ADD CONSTRAINT "networks_needs_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."networks_needs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "networks_languages" ADD CONSTRAINT "networks_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "networks" ADD CONSTRAINT "networks_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "networks" ADD CONSTRAINT "networks_coordinator_id_users_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "networks" ADD CONSTRAINT "networks_fixed_date_id_events_id_fk" FOREIGN KEY ("fixed_date_id") REFERENCES "public"."events"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "networks_locales" ADD CONSTRAINT "networks_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_networks_v_version_needs" ADD CONSTRAINT "_networks_v_version_needs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_networks_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_networks_v_version_needs_locales" ADD CONSTRAINT "_networks_v_version_needs_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_networks_v_version_needs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_networks_v_version_languages" ADD CONSTRAINT "_networks_v_version_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_networks_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_networks_v" ADD CONSTRAINT "_networks_v_parent_id_networks_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."networks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_networks_v" ADD CONSTRAINT "_networks_v_version_municipality_id_municipalities_id_fk" FOREIGN KEY ("version_municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_networks_v" ADD CONSTRAINT "_networks_v_version_coordinator_id_users_id_fk" FOREIGN KEY ("version_coordinator_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_networks_v" ADD CONSTRAINT "_networks_v_version_fixed_date_id_events_id_fk" FOREIGN KEY ("version_fixed_date_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_networks_v_locales" ADD CONSTRAINT "_networks_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_networks_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "initiatives_locales" ADD CONSTRAINT "initiatives_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "initiatives_rels" ADD CONSTRAINT "initiatives_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "initiatives_rels" ADD CONSTRAINT "initiatives_rels_networks_fk" FOREIGN KEY ("networks_id") REFERENCES "public"."networks"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "_initiatives_v" ADD CONSTRAINT "_initiatives_v_parent_id_initiatives_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."initiatives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_initiatives_v" ADD CONSTRAINT "_initiatives_v_version_municipality_id_municipalities_id_fk" FOREIGN KEY ("version_municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_initiatives_v_locales" ADD CONSTRAINT "_initiatives_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_initiatives_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_initiatives_v_rels" ADD CONSTRAINT "_initiatives_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_initiatives_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_initiatives_v_rels" ADD CONSTRAINT "_initiatives_v_rels_networks_fk" FOREIGN KEY ("networks_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_series_exceptions" ADD CONSTRAINT "events_series_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_series_exceptions_locales" ADD CONSTRAINT "events_series_exceptions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events_series_exceptions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "events_locales" ADD CONSTRAINT "events_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_series_exceptions" ADD CONSTRAINT "_events_v_version_series_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_series_exceptions_locales" ADD CONSTRAINT "_events_v_version_series_exceptions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v_version_series_exceptions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_parent_id_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_municipality_id_municipalities_id_fk" FOREIGN KEY ("version_municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_network_id_networks_id_fk" FOREIGN KEY ("version_network_id") REFERENCES "public"."networks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_locales" ADD CONSTRAINT "_events_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "service_providers_identifiers" ADD CONSTRAINT "service_providers_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."service_providers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_service_providers_v_version_identifiers" ADD CONSTRAINT "_service_providers_v_version_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_service_providers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_service_providers_v" ADD CONSTRAINT "_service_providers_v_parent_id_service_providers_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."service_providers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services_audience" ADD CONSTRAINT "services_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_languages" ADD CONSTRAINT "services_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_accessibility" ADD CONSTRAINT "services_accessibility_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_provider_id_service_providers_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."service_providers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "services_locales" ADD CONSTRAINT "services_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "_services_v_version_audience" ADD CONSTRAINT "_services_v_version_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_languages" ADD CONSTRAINT "_services_v_version_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_accessibility" ADD CONSTRAINT "_services_v_version_accessibility_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_parent_id_services_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_version_provider_id_service_providers_id_fk" FOREIGN KEY ("version_provider_id") REFERENCES "public"."service_providers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v_locales" ADD CONSTRAINT "_services_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "building_blocks_locales" ADD CONSTRAINT "building_blocks_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."building_blocks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_building_blocks_v" ADD CONSTRAINT "_building_blocks_v_parent_id_building_blocks_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."building_blocks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_building_blocks_v_locales" ADD CONSTRAINT "_building_blocks_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_building_blocks_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "local_reviews" ADD CONSTRAINT "local_reviews_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "local_reviews" ADD CONSTRAINT "local_reviews_building_block_id_building_blocks_id_fk" FOREIGN KEY ("building_block_id") REFERENCES "public"."building_blocks"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "local_reviews" ADD CONSTRAINT "local_reviews_responsible_id_users_id_fk" FOREIGN KEY ("responsible_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "agreements" ADD CONSTRAINT "agreements_provider_id_service_providers_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."service_providers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "agreements_rels" ADD CONSTRAINT "agreements_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements_rels" ADD CONSTRAINT "agreements_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "agreements_rels" ADD CONSTRAINT "agreements_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "agreements_rels" ADD CONSTRAINT "agreements_rels_agreement_documents_fk" FOREIGN KEY ("agreement_documents_id") REFERENCES "public"."agreement_documents"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "placements" ADD CONSTRAINT "placements_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "hour_sheets_days" ADD CONSTRAINT "hour_sheets_days_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."hour_sheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "hour_sheets" ADD CONSTRAINT "hour_sheets_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_networks_fk" FOREIGN KEY ("networks_id") REFERENCES "public"."networks"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "volunteers_languages" ADD CONSTRAINT "volunteers_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."volunteers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "volunteers_skills" ADD CONSTRAINT "volunteers_skills_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."volunteers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "volunteers_consents" ADD CONSTRAINT "volunteers_consents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."volunteers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "volunteers" ADD CONSTRAINT "volunteers_account_id_users_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "volunteers" ADD CONSTRAINT "volunteers_certificate_of_conduct_inspected_by_id_users_id_fk" FOREIGN KEY ("certificate_of_conduct_inspected_by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "volunteers" ADD CONSTRAINT "volunteers_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "memberships" ADD CONSTRAINT "memberships_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "memberships" ADD CONSTRAINT "memberships_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "memberships" ADD CONSTRAINT "memberships_initiative_id_initiatives_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "registrations" ADD CONSTRAINT "registrations_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "registrations" ADD CONSTRAINT "registrations_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "service_hours" ADD CONSTRAINT "service_hours_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "service_hours" ADD CONSTRAINT "service_hours_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "funds" ADD CONSTRAINT "funds_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "claims_items" ADD CONSTRAINT "claims_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claims_decisions" ADD CONSTRAINT "claims_decisions_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "claims_decisions" ADD CONSTRAINT "claims_decisions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claims" ADD CONSTRAINT "claims_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "claims" ADD CONSTRAINT "claims_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "claims" ADD CONSTRAINT "claims_fund_id_funds_id_fk" FOREIGN KEY ("fund_id") REFERENCES "public"."funds"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "claims" ADD CONSTRAINT "claims_filed_by_id_users_id_fk" FOREIGN KEY ("filed_by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "claims" ADD CONSTRAINT "claims_payment_id_payment_batches_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payment_batches"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "claims_rels" ADD CONSTRAINT "claims_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claims_rels" ADD CONSTRAINT "claims_rels_receipts_fk" FOREIGN KEY ("receipts_id") REFERENCES "public"."receipts"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "receipts" ADD CONSTRAINT "receipts_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "payment_batches_rels" ADD CONSTRAINT "payment_batches_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payment_batches"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payment_batches_rels" ADD CONSTRAINT "payment_batches_rels_claims_fk" FOREIGN KEY ("claims_id") REFERENCES "public"."claims"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_networks_fk" FOREIGN KEY ("networks_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_initiatives_fk" FOREIGN KEY ("initiatives_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_service_providers_fk" FOREIGN KEY ("service_providers_id") REFERENCES "public"."service_providers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_building_blocks_fk" FOREIGN KEY ("building_blocks_id") REFERENCES "public"."building_blocks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_local_reviews_fk" FOREIGN KEY ("local_reviews_id") REFERENCES "public"."local_reviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_agreements_fk" FOREIGN KEY ("agreements_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_agreement_documents_fk" FOREIGN KEY ("agreement_documents_id") REFERENCES "public"."agreement_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_placements_fk" FOREIGN KEY ("placements_id") REFERENCES "public"."placements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_hour_sheets_fk" FOREIGN KEY ("hour_sheets_id") REFERENCES "public"."hour_sheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_volunteers_fk" FOREIGN KEY ("volunteers_id") REFERENCES "public"."volunteers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_memberships_fk" FOREIGN KEY ("memberships_id") REFERENCES "public"."memberships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_registrations_fk" FOREIGN KEY ("registrations_id") REFERENCES "public"."registrations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_service_hours_fk" FOREIGN KEY ("service_hours_id") REFERENCES "public"."service_hours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_funds_fk" FOREIGN KEY ("funds_id") REFERENCES "public"."funds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_claims_fk" FOREIGN KEY ("claims_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_receipts_fk" FOREIGN KEY ("receipts_id") REFERENCES "public"."receipts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_payment_batches_fk" FOREIGN KEY ("payment_batches_id") REFERENCES "public"."payment_batches"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "homepage" ADD CONSTRAINT "homepage_hero_image_id_media_id_fk" FOREIGN KEY ("hero_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "homepage_locales" ADD CONSTRAINT "homepage_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."homepage"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "homepage_rels" ADD CONSTRAINT "homepage_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."homepage"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "homepage_rels" ADD CONSTRAINT "homepage_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "homepage_rels" ADD CONSTRAINT "homepage_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "homepage_rels" ADD CONSTRAINT "homepage_rels_networks_fk" FOREIGN KEY ("networks_id") REFERENCES "public"."networks"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "_homepage_v" ADD CONSTRAINT "_homepage_v_version_hero_image_id_media_id_fk" FOREIGN KEY ("version_hero_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_homepage_v_locales" ADD CONSTRAINT "_homepage_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_homepage_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_homepage_v_rels" ADD CONSTRAINT "_homepage_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_homepage_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_homepage_v_rels" ADD CONSTRAINT "_homepage_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_homepage_v_rels" ADD CONSTRAINT "_homepage_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_homepage_v_rels" ADD CONSTRAINT "_homepage_v_rels_networks_fk" FOREIGN KEY ("networks_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_navigation" ADD CONSTRAINT "site_settings_navigation_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_settings_navigation" ADD CONSTRAINT "site_settings_navigation_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_navigation_locales" ADD CONSTRAINT "site_settings_navigation_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings_navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_footer_links" ADD CONSTRAINT "site_settings_footer_links_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_settings_footer_links" ADD CONSTRAINT "site_settings_footer_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_footer_links_locales" ADD CONSTRAINT "site_settings_footer_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings_footer_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_emergency_numbers" ADD CONSTRAINT "site_settings_emergency_numbers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_emergency_numbers_locales" ADD CONSTRAINT "site_settings_emergency_numbers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings_emergency_numbers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_locales" ADD CONSTRAINT "site_settings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_navigation" ADD CONSTRAINT "_site_settings_v_version_navigation_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_navigation" ADD CONSTRAINT "_site_settings_v_version_navigation_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_navigation_locales" ADD CONSTRAINT "_site_settings_v_version_navigation_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v_version_navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_footer_links" ADD CONSTRAINT "_site_settings_v_version_footer_links_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_footer_links" ADD CONSTRAINT "_site_settings_v_version_footer_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_footer_links_locales" ADD CONSTRAINT "_site_settings_v_version_footer_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v_version_footer_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_emergency_numbers" ADD CONSTRAINT "_site_settings_v_version_emergency_numbers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_emergency_numbers_locales" ADD CONSTRAINT "_site_settings_v_version_emergency_numbers_locales_parent_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v_version_emergency_numbers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_locales" ADD CONSTRAINT "_site_settings_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "fund_settings_kilometre_rates" ADD CONSTRAINT "fund_settings_kilometre_rates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."fund_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "fund_settings_flat_allowance_limits" ADD CONSTRAINT "fund_settings_flat_allowance_limits_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."fund_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "fund_settings_work_opportunity_rates" ADD CONSTRAINT "fund_settings_work_opportunity_rates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."fund_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "fund_settings_hour_caps" ADD CONSTRAINT "fund_settings_hour_caps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."fund_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "fund_settings_retention_periods" ADD CONSTRAINT "fund_settings_retention_periods_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."fund_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "fund_settings_retention_periods_locales" ADD CONSTRAINT "fund_settings_retention_periods_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."fund_settings_retention_periods"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_fund_settings_v_version_kilometre_rates" ADD CONSTRAINT "_fund_settings_v_version_kilometre_rates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_fund_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_fund_settings_v_version_flat_allowance_limits" ADD CONSTRAINT "_fund_settings_v_version_flat_allowance_limits_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_fund_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_fund_settings_v_version_work_opportunity_rates" ADD CONSTRAINT "_fund_settings_v_version_work_opportunity_rates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_fund_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_fund_settings_v_version_hour_caps" ADD CONSTRAINT "_fund_settings_v_version_hour_caps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_fund_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_fund_settings_v_version_retention_periods" ADD CONSTRAINT "_fund_settings_v_version_retention_periods_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_fund_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_fund_settings_v_version_retention_periods_locales" ADD CONSTRAINT "_fund_settings_v_version_retention_periods_locales_parent_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_fund_settings_v_version_retention_periods"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "articles_sources_order_idx" ON "articles_sources" USING btree ("_order");
  CREATE INDEX "articles_sources_parent_id_idx" ON "articles_sources" USING btree ("_parent_id");
  CREATE INDEX "articles_image_idx" ON "articles" USING btree ("image_id");
  CREATE INDEX "articles_review_by_idx" ON "articles" USING btree ("review_by");
  CREATE INDEX "articles_kind_idx" ON "articles" USING btree ("kind");
  CREATE UNIQUE INDEX "articles_slug_idx" ON "articles" USING btree ("slug");
  CREATE INDEX "articles_published_at_idx" ON "articles" USING btree ("published_at");
  CREATE INDEX "articles_municipality_idx" ON "articles" USING btree ("municipality_id");
  CREATE INDEX "articles_building_block_idx" ON "articles" USING btree ("building_block_id");
  CREATE INDEX "articles_updated_at_idx" ON "articles" USING btree ("updated_at");
  CREATE INDEX "articles_created_at_idx" ON "articles" USING btree ("created_at");
  CREATE INDEX "articles_deleted_at_idx" ON "articles" USING btree ("deleted_at");
  CREATE INDEX "articles__status_idx" ON "articles" USING btree ("_status");
  CREATE INDEX "_status_publishedAt_idx" ON "articles" USING btree ("_status","published_at");
  CREATE INDEX "kind_publishedAt_idx" ON "articles" USING btree ("kind","published_at");
  CREATE UNIQUE INDEX "articles_locales_locale_parent_id_unique" ON "articles_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "articles_rels_order_idx" ON "articles_rels" USING btree ("order");
  CREATE INDEX "articles_rels_parent_idx" ON "articles_rels" USING btree ("parent_id");
  CREATE INDEX "articles_rels_path_idx" ON "articles_rels" USING btree ("path");
  CREATE INDEX "articles_rels_topics_id_idx" ON "articles_rels" USING btree ("topics_id");
  CREATE INDEX "_articles_v_version_sources_order_idx" ON "_articles_v_version_sources" USING btree ("_order");
  CREATE INDEX "_articles_v_version_sources_parent_id_idx" ON "_articles_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_parent_idx" ON "_articles_v" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_version_image_idx" ON "_articles_v" USING btree ("version_image_id");
  CREATE INDEX "_articles_v_version_version_review_by_idx" ON "_articles_v" USING btree ("version_review_by");
  CREATE INDEX "_articles_v_version_version_kind_idx" ON "_articles_v" USING btree ("version_kind");
  CREATE INDEX "_articles_v_version_version_slug_idx" ON "_articles_v" USING btree ("version_slug");
  CREATE INDEX "_articles_v_version_version_published_at_idx" ON "_articles_v" USING btree ("version_published_at");
  CREATE INDEX "_articles_v_version_version_municipality_idx" ON "_articles_v" USING btree ("version_municipality_id");
  CREATE INDEX "_articles_v_version_version_building_block_idx" ON "_articles_v" USING btree ("version_building_block_id");
  CREATE INDEX "_articles_v_version_version_updated_at_idx" ON "_articles_v" USING btree ("version_updated_at");
  CREATE INDEX "_articles_v_version_version_created_at_idx" ON "_articles_v" USING btree ("version_created_at");
  CREATE INDEX "_articles_v_version_version_deleted_at_idx" ON "_articles_v" USING btree ("version_deleted_at");
  CREATE INDEX "_articles_v_version_version__status_idx" ON "_articles_v" USING btree ("version__status");
  CREATE INDEX "_articles_v_created_at_idx" ON "_articles_v" USING btree ("created_at");
  CREATE INDEX "_articles_v_updated_at_idx" ON "_articles_v" USING btree ("updated_at");
  CREATE INDEX "_articles_v_snapshot_idx" ON "_articles_v" USING btree ("snapshot");
  CREATE INDEX "_articles_v_published_locale_idx" ON "_articles_v" USING btree ("published_locale");
  CREATE INDEX "_articles_v_latest_idx" ON "_articles_v" USING btree ("latest");
  CREATE INDEX "version__status_version_publishedAt_idx" ON "_articles_v" USING btree ("version__status","version_published_at");
  CREATE INDEX "version_kind_version_publishedAt_idx" ON "_articles_v" USING btree ("version_kind","version_published_at");
  CREATE UNIQUE INDEX "_articles_v_locales_locale_parent_id_unique" ON "_articles_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_articles_v_rels_order_idx" ON "_articles_v_rels" USING btree ("order");
  CREATE INDEX "_articles_v_rels_parent_idx" ON "_articles_v_rels" USING btree ("parent_id");
  CREATE INDEX "_articles_v_rels_path_idx" ON "_articles_v_rels" USING btree ("path");
  CREATE INDEX "_articles_v_rels_topics_id_idx" ON "_articles_v_rels" USING btree ("topics_id");
  CREATE UNIQUE INDEX "topics_slug_idx" ON "topics" USING btree ("slug");
  CREATE INDEX "topics_order_idx" ON "topics" USING btree ("order");
  CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
  CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
  CREATE INDEX "topics_deleted_at_idx" ON "topics" USING btree ("deleted_at");
  CREATE INDEX "topics__status_idx" ON "topics" USING btree ("_status");
  CREATE UNIQUE INDEX "topics_locales_locale_parent_id_unique" ON "topics_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_topics_v_parent_idx" ON "_topics_v" USING btree ("parent_id");
  CREATE INDEX "_topics_v_version_version_slug_idx" ON "_topics_v" USING btree ("version_slug");
  CREATE INDEX "_topics_v_version_version_order_idx" ON "_topics_v" USING btree ("version_order");
  CREATE INDEX "_topics_v_version_version_updated_at_idx" ON "_topics_v" USING btree ("version_updated_at");
  CREATE INDEX "_topics_v_version_version_created_at_idx" ON "_topics_v" USING btree ("version_created_at");
  CREATE INDEX "_topics_v_version_version_deleted_at_idx" ON "_topics_v" USING btree ("version_deleted_at");
  CREATE INDEX "_topics_v_version_version__status_idx" ON "_topics_v" USING btree ("version__status");
  CREATE INDEX "_topics_v_created_at_idx" ON "_topics_v" USING btree ("created_at");
  CREATE INDEX "_topics_v_updated_at_idx" ON "_topics_v" USING btree ("updated_at");
  CREATE INDEX "_topics_v_snapshot_idx" ON "_topics_v" USING btree ("snapshot");
  CREATE INDEX "_topics_v_published_locale_idx" ON "_topics_v" USING btree ("published_locale");
  CREATE INDEX "_topics_v_latest_idx" ON "_topics_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_topics_v_locales_locale_parent_id_unique" ON "_topics_v_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "pages_slug_idx" ON "pages" USING btree ("slug");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE INDEX "pages_deleted_at_idx" ON "pages" USING btree ("deleted_at");
  CREATE INDEX "pages__status_idx" ON "pages" USING btree ("_status");
  CREATE UNIQUE INDEX "pages_locales_locale_parent_id_unique" ON "pages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "_pages_v" USING btree ("version_slug");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version_deleted_at_idx" ON "_pages_v" USING btree ("version_deleted_at");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v" USING btree ("version__status");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_snapshot_idx" ON "_pages_v" USING btree ("snapshot");
  CREATE INDEX "_pages_v_published_locale_idx" ON "_pages_v" USING btree ("published_locale");
  CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_pages_v_locales_locale_parent_id_unique" ON "_pages_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "municipalities_members_order_idx" ON "municipalities_members" USING btree ("_order");
  CREATE INDEX "municipalities_members_parent_id_idx" ON "municipalities_members" USING btree ("_parent_id");
  CREATE INDEX "municipalities_name_idx" ON "municipalities" USING btree ("name");
  CREATE INDEX "municipalities_kind_idx" ON "municipalities" USING btree ("kind");
  CREATE UNIQUE INDEX "municipalities_slug_idx" ON "municipalities" USING btree ("slug");
  CREATE UNIQUE INDEX "municipalities_key_idx" ON "municipalities" USING btree ("key");
  CREATE INDEX "municipalities_updated_at_idx" ON "municipalities" USING btree ("updated_at");
  CREATE INDEX "municipalities_created_at_idx" ON "municipalities" USING btree ("created_at");
  CREATE INDEX "municipalities_deleted_at_idx" ON "municipalities" USING btree ("deleted_at");
  CREATE INDEX "municipalities__status_idx" ON "municipalities" USING btree ("_status");
  CREATE UNIQUE INDEX "municipalities_locales_locale_parent_id_unique" ON "municipalities_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_municipalities_v_version_members_order_idx" ON "_municipalities_v_version_members" USING btree ("_order");
  CREATE INDEX "_municipalities_v_version_members_parent_id_idx" ON "_municipalities_v_version_members" USING btree ("_parent_id");
  CREATE INDEX "_municipalities_v_parent_idx" ON "_municipalities_v" USING btree ("parent_id");
  CREATE INDEX "_municipalities_v_version_version_name_idx" ON "_municipalities_v" USING btree ("version_name");
  CREATE INDEX "_municipalities_v_version_version_kind_idx" ON "_municipalities_v" USING btree ("version_kind");
  CREATE INDEX "_municipalities_v_version_version_slug_idx" ON "_municipalities_v" USING btree ("version_slug");
  CREATE INDEX "_municipalities_v_version_version_key_idx" ON "_municipalities_v" USING btree ("version_key");
  CREATE INDEX "_municipalities_v_version_version_updated_at_idx" ON "_municipalities_v" USING btree ("version_updated_at");
  CREATE INDEX "_municipalities_v_version_version_created_at_idx" ON "_municipalities_v" USING btree ("version_created_at");
  CREATE INDEX "_municipalities_v_version_version_deleted_at_idx" ON "_municipalities_v" USING btree ("version_deleted_at");
  CREATE INDEX "_municipalities_v_version_version__status_idx" ON "_municipalities_v" USING btree ("version__status");
  CREATE INDEX "_municipalities_v_created_at_idx" ON "_municipalities_v" USING btree ("created_at");
  CREATE INDEX "_municipalities_v_updated_at_idx" ON "_municipalities_v" USING btree ("updated_at");
  CREATE INDEX "_municipalities_v_snapshot_idx" ON "_municipalities_v" USING btree ("snapshot");
  CREATE INDEX "_municipalities_v_published_locale_idx" ON "_municipalities_v" USING btree ("published_locale");
  CREATE INDEX "_municipalities_v_latest_idx" ON "_municipalities_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_municipalities_v_locales_locale_parent_id_unique" ON "_municipalities_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "networks_needs_order_idx" ON "networks_needs" USING btree ("_order");
  CREATE INDEX "networks_needs_parent_id_idx" ON "networks_needs" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "networks_needs_locales_locale_parent_id_unique" ON "networks_needs_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "networks_languages_order_idx" ON "networks_languages" USING btree ("order");
  CREATE INDEX "networks_languages_parent_idx" ON "networks_languages" USING btree ("parent_id");
  CREATE INDEX "networks_municipality_idx" ON "networks" USING btree ("municipality_id");
  CREATE UNIQUE INDEX "networks_slug_idx" ON "networks" USING btree ("slug");
  CREATE INDEX "networks_status_idx" ON "networks" USING btree ("status");
  CREATE INDEX "networks_coordinator_idx" ON "networks" USING btree ("coordinator_id");
  CREATE INDEX "networks_fixed_date_idx" ON "networks" USING btree ("fixed_date_id");
  CREATE INDEX "networks_updated_at_idx" ON "networks" USING btree ("updated_at");
  CREATE INDEX "networks_created_at_idx" ON "networks" USING btree ("created_at");
  CREATE INDEX "networks_deleted_at_idx" ON "networks" USING btree ("deleted_at");
  CREATE INDEX "networks__status_idx" ON "networks" USING btree ("_status");
  CREATE INDEX "municipality_status_idx" ON "networks" USING btree ("municipality_id","status");
  CREATE UNIQUE INDEX "networks_locales_locale_parent_id_unique" ON "networks_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_networks_v_version_needs_order_idx" ON "_networks_v_version_needs" USING btree ("_order");
  CREATE INDEX "_networks_v_version_needs_parent_id_idx" ON "_networks_v_version_needs" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_networks_v_version_needs_locales_locale_parent_id_unique" ON "_networks_v_version_needs_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_networks_v_version_languages_order_idx" ON "_networks_v_version_languages" USING btree ("order");
  CREATE INDEX "_networks_v_version_languages_parent_idx" ON "_networks_v_version_languages" USING btree ("parent_id");
  CREATE INDEX "_networks_v_parent_idx" ON "_networks_v" USING btree ("parent_id");
  CREATE INDEX "_networks_v_version_version_municipality_idx" ON "_networks_v" USING btree ("version_municipality_id");
  CREATE INDEX "_networks_v_version_version_slug_idx" ON "_networks_v" USING btree ("version_slug");
  CREATE INDEX "_networks_v_version_version_status_idx" ON "_networks_v" USING btree ("version_status");
  CREATE INDEX "_networks_v_version_version_coordinator_idx" ON "_networks_v" USING btree ("version_coordinator_id");
  CREATE INDEX "_networks_v_version_version_fixed_date_idx" ON "_networks_v" USING btree ("version_fixed_date_id");
  CREATE INDEX "_networks_v_version_version_updated_at_idx" ON "_networks_v" USING btree ("version_updated_at");
  CREATE INDEX "_networks_v_version_version_created_at_idx" ON "_networks_v" USING btree ("version_created_at");
  CREATE INDEX "_networks_v_version_version_deleted_at_idx" ON "_networks_v" USING btree ("version_deleted_at");
  CREATE INDEX "_networks_v_version_version__status_idx" ON "_networks_v" USING btree ("version__status");
  CREATE INDEX "_networks_v_created_at_idx" ON "_networks_v" USING btree ("created_at");
  CREATE INDEX "_networks_v_updated_at_idx" ON "_networks_v" USING btree ("updated_at");
  CREATE INDEX "_networks_v_snapshot_idx" ON "_networks_v" USING btree ("snapshot");
  CREATE INDEX "_networks_v_published_locale_idx" ON "_networks_v" USING btree ("published_locale");
  CREATE INDEX "_networks_v_latest_idx" ON "_networks_v" USING btree ("latest");
  CREATE INDEX "version_municipality_version_status_idx" ON "_networks_v" USING btree ("version_municipality_id","version_status");
  CREATE UNIQUE INDEX "_networks_v_locales_locale_parent_id_unique" ON "_networks_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "initiatives_name_idx" ON "initiatives" USING btree ("name");
  CREATE INDEX "initiatives_kind_idx" ON "initiatives" USING btree ("kind");
  CREATE UNIQUE INDEX "initiatives_slug_idx" ON "initiatives" USING btree ("slug");
  CREATE INDEX "initiatives_municipality_idx" ON "initiatives" USING btree ("municipality_id");
  CREATE INDEX "initiatives_updated_at_idx" ON "initiatives" USING btree ("updated_at");
  CREATE INDEX "initiatives_created_at_idx" ON "initiatives" USING btree ("created_at");
  CREATE INDEX "initiatives_deleted_at_idx" ON "initiatives" USING btree ("deleted_at");
  CREATE INDEX "initiatives__status_idx" ON "initiatives" USING btree ("_status");
  CREATE UNIQUE INDEX "initiatives_locales_locale_parent_id_unique" ON "initiatives_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "initiatives_rels_order_idx" ON "initiatives_rels" USING btree ("order");
  CREATE INDEX "initiatives_rels_parent_idx" ON "initiatives_rels" USING btree ("parent_id");
  CREATE INDEX "initiatives_rels_path_idx" ON "initiatives_rels" USING btree ("path");
  CREATE INDEX "initiatives_rels_networks_id_idx" ON "initiatives_rels" USING btree ("networks_id");
  CREATE INDEX "_initiatives_v_parent_idx" ON "_initiatives_v" USING btree ("parent_id");
  CREATE INDEX "_initiatives_v_version_version_name_idx" ON "_initiatives_v" USING btree ("version_name");
  CREATE INDEX "_initiatives_v_version_version_kind_idx" ON "_initiatives_v" USING btree ("version_kind");
  CREATE INDEX "_initiatives_v_version_version_slug_idx" ON "_initiatives_v" USING btree ("version_slug");
  CREATE INDEX "_initiatives_v_version_version_municipality_idx" ON "_initiatives_v" USING btree ("version_municipality_id");
  CREATE INDEX "_initiatives_v_version_version_updated_at_idx" ON "_initiatives_v" USING btree ("version_updated_at");
  CREATE INDEX "_initiatives_v_version_version_created_at_idx" ON "_initiatives_v" USING btree ("version_created_at");
  CREATE INDEX "_initiatives_v_version_version_deleted_at_idx" ON "_initiatives_v" USING btree ("version_deleted_at");
  CREATE INDEX "_initiatives_v_version_version__status_idx" ON "_initiatives_v" USING btree ("version__status");
  CREATE INDEX "_initiatives_v_created_at_idx" ON "_initiatives_v" USING btree ("created_at");
  CREATE INDEX "_initiatives_v_updated_at_idx" ON "_initiatives_v" USING btree ("updated_at");
  CREATE INDEX "_initiatives_v_snapshot_idx" ON "_initiatives_v" USING btree ("snapshot");
  CREATE INDEX "_initiatives_v_published_locale_idx" ON "_initiatives_v" USING btree ("published_locale");
  CREATE INDEX "_initiatives_v_latest_idx" ON "_initiatives_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_initiatives_v_locales_locale_parent_id_unique" ON "_initiatives_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_initiatives_v_rels_order_idx" ON "_initiatives_v_rels" USING btree ("order");
  CREATE INDEX "_initiatives_v_rels_parent_idx" ON "_initiatives_v_rels" USING btree ("parent_id");
  CREATE INDEX "_initiatives_v_rels_path_idx" ON "_initiatives_v_rels" USING btree ("path");
  CREATE INDEX "_initiatives_v_rels_networks_id_idx" ON "_initiatives_v_rels" USING btree ("networks_id");
  CREATE INDEX "events_series_exceptions_order_idx" ON "events_series_exceptions" USING btree ("_order");
  CREATE INDEX "events_series_exceptions_parent_id_idx" ON "events_series_exceptions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "events_series_exceptions_locales_locale_parent_id_unique" ON "events_series_exceptions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "events_start_idx" ON "events" USING btree ("start");
  CREATE INDEX "events_kind_idx" ON "events" USING btree ("kind");
  CREATE UNIQUE INDEX "events_slug_idx" ON "events" USING btree ("slug");
  CREATE INDEX "events_audience_idx" ON "events" USING btree ("audience");
  CREATE INDEX "events_municipality_idx" ON "events" USING btree ("municipality_id");
  CREATE INDEX "events_network_idx" ON "events" USING btree ("network_id");
  CREATE INDEX "events_updated_at_idx" ON "events" USING btree ("updated_at");
  CREATE INDEX "events_created_at_idx" ON "events" USING btree ("created_at");
  CREATE INDEX "events_deleted_at_idx" ON "events" USING btree ("deleted_at");
  CREATE INDEX "events__status_idx" ON "events" USING btree ("_status");
  CREATE INDEX "municipality_start_idx" ON "events" USING btree ("municipality_id","start");
  CREATE INDEX "_status_start_idx" ON "events" USING btree ("_status","start");
  CREATE UNIQUE INDEX "events_locales_locale_parent_id_unique" ON "events_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_events_v_version_series_exceptions_order_idx" ON "_events_v_version_series_exceptions" USING btree ("_order");
  CREATE INDEX "_events_v_version_series_exceptions_parent_id_idx" ON "_events_v_version_series_exceptions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_events_v_version_series_exceptions_locales_locale_parent_id" ON "_events_v_version_series_exceptions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_events_v_parent_idx" ON "_events_v" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_version_start_idx" ON "_events_v" USING btree ("version_start");
  CREATE INDEX "_events_v_version_version_kind_idx" ON "_events_v" USING btree ("version_kind");
  CREATE INDEX "_events_v_version_version_slug_idx" ON "_events_v" USING btree ("version_slug");
  CREATE INDEX "_events_v_version_version_audience_idx" ON "_events_v" USING btree ("version_audience");
  CREATE INDEX "_events_v_version_version_municipality_idx" ON "_events_v" USING btree ("version_municipality_id");
  CREATE INDEX "_events_v_version_version_network_idx" ON "_events_v" USING btree ("version_network_id");
  CREATE INDEX "_events_v_version_version_updated_at_idx" ON "_events_v" USING btree ("version_updated_at");
  CREATE INDEX "_events_v_version_version_created_at_idx" ON "_events_v" USING btree ("version_created_at");
  CREATE INDEX "_events_v_version_version_deleted_at_idx" ON "_events_v" USING btree ("version_deleted_at");
  CREATE INDEX "_events_v_version_version__status_idx" ON "_events_v" USING btree ("version__status");
  CREATE INDEX "_events_v_created_at_idx" ON "_events_v" USING btree ("created_at");
  CREATE INDEX "_events_v_updated_at_idx" ON "_events_v" USING btree ("updated_at");
  CREATE INDEX "_events_v_snapshot_idx" ON "_events_v" USING btree ("snapshot");
  CREATE INDEX "_events_v_published_locale_idx" ON "_events_v" USING btree ("published_locale");
  CREATE INDEX "_events_v_latest_idx" ON "_events_v" USING btree ("latest");
  CREATE INDEX "version_municipality_version_start_idx" ON "_events_v" USING btree ("version_municipality_id","version_start");
  CREATE INDEX "version__status_version_start_idx" ON "_events_v" USING btree ("version__status","version_start");
  CREATE UNIQUE INDEX "_events_v_locales_locale_parent_id_unique" ON "_events_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "service_providers_identifiers_order_idx" ON "service_providers_identifiers" USING btree ("_order");
  CREATE INDEX "service_providers_identifiers_parent_id_idx" ON "service_providers_identifiers" USING btree ("_parent_id");
  CREATE INDEX "service_providers_name_idx" ON "service_providers" USING btree ("name");
  CREATE UNIQUE INDEX "service_providers_slug_idx" ON "service_providers" USING btree ("slug");
  CREATE INDEX "service_providers_updated_at_idx" ON "service_providers" USING btree ("updated_at");
  CREATE INDEX "service_providers_created_at_idx" ON "service_providers" USING btree ("created_at");
  CREATE INDEX "service_providers_deleted_at_idx" ON "service_providers" USING btree ("deleted_at");
  CREATE INDEX "service_providers__status_idx" ON "service_providers" USING btree ("_status");
  CREATE INDEX "_service_providers_v_version_identifiers_order_idx" ON "_service_providers_v_version_identifiers" USING btree ("_order");
  CREATE INDEX "_service_providers_v_version_identifiers_parent_id_idx" ON "_service_providers_v_version_identifiers" USING btree ("_parent_id");
  CREATE INDEX "_service_providers_v_parent_idx" ON "_service_providers_v" USING btree ("parent_id");
  CREATE INDEX "_service_providers_v_version_version_name_idx" ON "_service_providers_v" USING btree ("version_name");
  CREATE INDEX "_service_providers_v_version_version_slug_idx" ON "_service_providers_v" USING btree ("version_slug");
  CREATE INDEX "_service_providers_v_version_version_updated_at_idx" ON "_service_providers_v" USING btree ("version_updated_at");
  CREATE INDEX "_service_providers_v_version_version_created_at_idx" ON "_service_providers_v" USING btree ("version_created_at");
  CREATE INDEX "_service_providers_v_version_version_deleted_at_idx" ON "_service_providers_v" USING btree ("version_deleted_at");
  CREATE INDEX "_service_providers_v_version_version__status_idx" ON "_service_providers_v" USING btree ("version__status");
  CREATE INDEX "_service_providers_v_created_at_idx" ON "_service_providers_v" USING btree ("created_at");
  CREATE INDEX "_service_providers_v_updated_at_idx" ON "_service_providers_v" USING btree ("updated_at");
  CREATE INDEX "_service_providers_v_snapshot_idx" ON "_service_providers_v" USING btree ("snapshot");
  CREATE INDEX "_service_providers_v_published_locale_idx" ON "_service_providers_v" USING btree ("published_locale");
  CREATE INDEX "_service_providers_v_latest_idx" ON "_service_providers_v" USING btree ("latest");
  CREATE INDEX "services_audience_order_idx" ON "services_audience" USING btree ("order");
  CREATE INDEX "services_audience_parent_idx" ON "services_audience" USING btree ("parent_id");
  CREATE INDEX "services_languages_order_idx" ON "services_languages" USING btree ("order");
  CREATE INDEX "services_languages_parent_idx" ON "services_languages" USING btree ("parent_id");
  CREATE INDEX "services_accessibility_order_idx" ON "services_accessibility" USING btree ("order");
  CREATE INDEX "services_accessibility_parent_idx" ON "services_accessibility" USING btree ("parent_id");
  CREATE INDEX "services_kind_idx" ON "services" USING btree ("kind");
  CREATE UNIQUE INDEX "services_slug_idx" ON "services" USING btree ("slug");
  CREATE INDEX "services_provider_idx" ON "services" USING btree ("provider_id");
  CREATE INDEX "services_updated_at_idx" ON "services" USING btree ("updated_at");
  CREATE INDEX "services_created_at_idx" ON "services" USING btree ("created_at");
  CREATE INDEX "services_deleted_at_idx" ON "services" USING btree ("deleted_at");
  CREATE INDEX "services__status_idx" ON "services" USING btree ("_status");
  CREATE UNIQUE INDEX "services_locales_locale_parent_id_unique" ON "services_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "services_rels_order_idx" ON "services_rels" USING btree ("order");
  CREATE INDEX "services_rels_parent_idx" ON "services_rels" USING btree ("parent_id");
  CREATE INDEX "services_rels_path_idx" ON "services_rels" USING btree ("path");
  CREATE INDEX "services_rels_municipalities_id_idx" ON "services_rels" USING btree ("municipalities_id");
  CREATE INDEX "_services_v_version_audience_order_idx" ON "_services_v_version_audience" USING btree ("order");
  CREATE INDEX "_services_v_version_audience_parent_idx" ON "_services_v_version_audience" USING btree ("parent_id");
  CREATE INDEX "_services_v_version_languages_order_idx" ON "_services_v_version_languages" USING btree ("order");
  CREATE INDEX "_services_v_version_languages_parent_idx" ON "_services_v_version_languages" USING btree ("parent_id");
  CREATE INDEX "_services_v_version_accessibility_order_idx" ON "_services_v_version_accessibility" USING btree ("order");
  CREATE INDEX "_services_v_version_accessibility_parent_idx" ON "_services_v_version_accessibility" USING btree ("parent_id");
  CREATE INDEX "_services_v_parent_idx" ON "_services_v" USING btree ("parent_id");
  CREATE INDEX "_services_v_version_version_kind_idx" ON "_services_v" USING btree ("version_kind");
  CREATE INDEX "_services_v_version_version_slug_idx" ON "_services_v" USING btree ("version_slug");
  CREATE INDEX "_services_v_version_version_provider_idx" ON "_services_v" USING btree ("version_provider_id");
  CREATE INDEX "_services_v_version_version_updated_at_idx" ON "_services_v" USING btree ("version_updated_at");
  CREATE INDEX "_services_v_version_version_created_at_idx" ON "_services_v" USING btree ("version_created_at");
  CREATE INDEX "_services_v_version_version_deleted_at_idx" ON "_services_v" USING btree ("version_deleted_at");
  CREATE INDEX "_services_v_version_version__status_idx" ON "_services_v" USING btree ("version__status");
  CREATE INDEX "_services_v_created_at_idx" ON "_services_v" USING btree ("created_at");
  CREATE INDEX "_services_v_updated_at_idx" ON "_services_v" USING btree ("updated_at");
  CREATE INDEX "_services_v_snapshot_idx" ON "_services_v" USING btree ("snapshot");
  CREATE INDEX "_services_v_published_locale_idx" ON "_services_v" USING btree ("published_locale");
  CREATE INDEX "_services_v_latest_idx" ON "_services_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_services_v_locales_locale_parent_id_unique" ON "_services_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_services_v_rels_order_idx" ON "_services_v_rels" USING btree ("order");
  CREATE INDEX "_services_v_rels_parent_idx" ON "_services_v_rels" USING btree ("parent_id");
  CREATE INDEX "_services_v_rels_path_idx" ON "_services_v_rels" USING btree ("path");
  CREATE INDEX "_services_v_rels_municipalities_id_idx" ON "_services_v_rels" USING btree ("municipalities_id");
  CREATE UNIQUE INDEX "building_blocks_code_idx" ON "building_blocks" USING btree ("code");
  CREATE UNIQUE INDEX "building_blocks_slug_idx" ON "building_blocks" USING btree ("slug");
  CREATE INDEX "building_blocks_order_idx" ON "building_blocks" USING btree ("order");
  CREATE INDEX "building_blocks_updated_at_idx" ON "building_blocks" USING btree ("updated_at");
  CREATE INDEX "building_blocks_created_at_idx" ON "building_blocks" USING btree ("created_at");
  CREATE INDEX "building_blocks_deleted_at_idx" ON "building_blocks" USING btree ("deleted_at");
  CREATE INDEX "building_blocks__status_idx" ON "building_blocks" USING btree ("_status");
  CREATE UNIQUE INDEX "building_blocks_locales_locale_parent_id_unique" ON "building_blocks_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_building_blocks_v_parent_idx" ON "_building_blocks_v" USING btree ("parent_id");
  CREATE INDEX "_building_blocks_v_version_version_code_idx" ON "_building_blocks_v" USING btree ("version_code");
  CREATE INDEX "_building_blocks_v_version_version_slug_idx" ON "_building_blocks_v" USING btree ("version_slug");
  CREATE INDEX "_building_blocks_v_version_version_order_idx" ON "_building_blocks_v" USING btree ("version_order");
  CREATE INDEX "_building_blocks_v_version_version_updated_at_idx" ON "_building_blocks_v" USING btree ("version_updated_at");
  CREATE INDEX "_building_blocks_v_version_version_created_at_idx" ON "_building_blocks_v" USING btree ("version_created_at");
  CREATE INDEX "_building_blocks_v_version_version_deleted_at_idx" ON "_building_blocks_v" USING btree ("version_deleted_at");
  CREATE INDEX "_building_blocks_v_version_version__status_idx" ON "_building_blocks_v" USING btree ("version__status");
  CREATE INDEX "_building_blocks_v_created_at_idx" ON "_building_blocks_v" USING btree ("created_at");
  CREATE INDEX "_building_blocks_v_updated_at_idx" ON "_building_blocks_v" USING btree ("updated_at");
  CREATE INDEX "_building_blocks_v_snapshot_idx" ON "_building_blocks_v" USING btree ("snapshot");
  CREATE INDEX "_building_blocks_v_published_locale_idx" ON "_building_blocks_v" USING btree ("published_locale");
  CREATE INDEX "_building_blocks_v_latest_idx" ON "_building_blocks_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_building_blocks_v_locales_locale_parent_id_unique" ON "_building_blocks_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE INDEX "media_deleted_at_idx" ON "media" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_thumbnail_sizes_thumbnail_filename_idx" ON "media" USING btree ("sizes_thumbnail_filename");
  CREATE INDEX "media_sizes_card_sizes_card_filename_idx" ON "media" USING btree ("sizes_card_filename");
  CREATE INDEX "media_sizes_wide_sizes_wide_filename_idx" ON "media" USING btree ("sizes_wide_filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "local_reviews_municipality_idx" ON "local_reviews" USING btree ("municipality_id");
  CREATE INDEX "local_reviews_building_block_idx" ON "local_reviews" USING btree ("building_block_id");
  CREATE INDEX "local_reviews_status_idx" ON "local_reviews" USING btree ("status");
  CREATE INDEX "local_reviews_responsible_idx" ON "local_reviews" USING btree ("responsible_id");
  CREATE INDEX "local_reviews_due_date_idx" ON "local_reviews" USING btree ("due_date");
  CREATE INDEX "local_reviews_updated_at_idx" ON "local_reviews" USING btree ("updated_at");
  CREATE INDEX "local_reviews_created_at_idx" ON "local_reviews" USING btree ("created_at");
  CREATE UNIQUE INDEX "municipality_buildingBlock_idx" ON "local_reviews" USING btree ("municipality_id","building_block_id");
  CREATE UNIQUE INDEX "agreements_slug_idx" ON "agreements" USING btree ("slug");
  CREATE INDEX "agreements_provider_idx" ON "agreements" USING btree ("provider_id");
  CREATE INDEX "agreements_status_idx" ON "agreements" USING btree ("status");
  CREATE INDEX "agreements_updated_at_idx" ON "agreements" USING btree ("updated_at");
  CREATE INDEX "agreements_created_at_idx" ON "agreements" USING btree ("created_at");
  CREATE INDEX "agreements_deleted_at_idx" ON "agreements" USING btree ("deleted_at");
  CREATE INDEX "agreements_rels_order_idx" ON "agreements_rels" USING btree ("order");
  CREATE INDEX "agreements_rels_parent_idx" ON "agreements_rels" USING btree ("parent_id");
  CREATE INDEX "agreements_rels_path_idx" ON "agreements_rels" USING btree ("path");
  CREATE INDEX "agreements_rels_services_id_idx" ON "agreements_rels" USING btree ("services_id");
  CREATE INDEX "agreements_rels_municipalities_id_idx" ON "agreements_rels" USING btree ("municipalities_id");
  CREATE INDEX "agreements_rels_agreement_documents_id_idx" ON "agreements_rels" USING btree ("agreement_documents_id");
  CREATE INDEX "agreement_documents_updated_at_idx" ON "agreement_documents" USING btree ("updated_at");
  CREATE INDEX "agreement_documents_created_at_idx" ON "agreement_documents" USING btree ("created_at");
  CREATE UNIQUE INDEX "agreement_documents_filename_idx" ON "agreement_documents" USING btree ("filename");
  CREATE UNIQUE INDEX "placements_slug_idx" ON "placements" USING btree ("slug");
  CREATE INDEX "placements_municipality_idx" ON "placements" USING btree ("municipality_id");
  CREATE INDEX "placements_status_idx" ON "placements" USING btree ("status");
  CREATE INDEX "placements_updated_at_idx" ON "placements" USING btree ("updated_at");
  CREATE INDEX "placements_created_at_idx" ON "placements" USING btree ("created_at");
  CREATE INDEX "placements_deleted_at_idx" ON "placements" USING btree ("deleted_at");
  CREATE INDEX "hour_sheets_days_order_idx" ON "hour_sheets_days" USING btree ("_order");
  CREATE INDEX "hour_sheets_days_parent_id_idx" ON "hour_sheets_days" USING btree ("_parent_id");
  CREATE INDEX "hour_sheets_placement_idx" ON "hour_sheets" USING btree ("placement_id");
  CREATE INDEX "hour_sheets_month_idx" ON "hour_sheets" USING btree ("month");
  CREATE INDEX "hour_sheets_status_idx" ON "hour_sheets" USING btree ("status");
  CREATE INDEX "hour_sheets_updated_at_idx" ON "hour_sheets" USING btree ("updated_at");
  CREATE INDEX "hour_sheets_created_at_idx" ON "hour_sheets" USING btree ("created_at");
  CREATE UNIQUE INDEX "placement_month_participantRef_idx" ON "hour_sheets" USING btree ("placement_id","month","participant_ref");
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_name_idx" ON "users" USING btree ("name");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "users_rels_order_idx" ON "users_rels" USING btree ("order");
  CREATE INDEX "users_rels_parent_idx" ON "users_rels" USING btree ("parent_id");
  CREATE INDEX "users_rels_path_idx" ON "users_rels" USING btree ("path");
  CREATE INDEX "users_rels_municipalities_id_idx" ON "users_rels" USING btree ("municipalities_id");
  CREATE INDEX "users_rels_networks_id_idx" ON "users_rels" USING btree ("networks_id");
  CREATE INDEX "volunteers_languages_order_idx" ON "volunteers_languages" USING btree ("order");
  CREATE INDEX "volunteers_languages_parent_idx" ON "volunteers_languages" USING btree ("parent_id");
  CREATE INDEX "volunteers_skills_order_idx" ON "volunteers_skills" USING btree ("order");
  CREATE INDEX "volunteers_skills_parent_idx" ON "volunteers_skills" USING btree ("parent_id");
  CREATE INDEX "volunteers_consents_order_idx" ON "volunteers_consents" USING btree ("_order");
  CREATE INDEX "volunteers_consents_parent_id_idx" ON "volunteers_consents" USING btree ("_parent_id");
  CREATE INDEX "volunteers_name_idx" ON "volunteers" USING btree ("name");
  CREATE INDEX "volunteers_last_name_idx" ON "volunteers" USING btree ("last_name");
  CREATE UNIQUE INDEX "volunteers_account_idx" ON "volunteers" USING btree ("account_id");
  CREATE INDEX "volunteers_certificate_of_conduct_certificate_of_conduct_idx" ON "volunteers" USING btree ("certificate_of_conduct_inspected_by_id");
  CREATE INDEX "volunteers_municipality_idx" ON "volunteers" USING btree ("municipality_id");
  CREATE INDEX "volunteers_updated_at_idx" ON "volunteers" USING btree ("updated_at");
  CREATE INDEX "volunteers_created_at_idx" ON "volunteers" USING btree ("created_at");
  CREATE INDEX "volunteers_deleted_at_idx" ON "volunteers" USING btree ("deleted_at");
  CREATE INDEX "memberships_network_idx" ON "memberships" USING btree ("network_id");
  CREATE INDEX "memberships_volunteer_idx" ON "memberships" USING btree ("volunteer_id");
  CREATE INDEX "memberships_initiative_idx" ON "memberships" USING btree ("initiative_id");
  CREATE INDEX "memberships_status_idx" ON "memberships" USING btree ("status");
  CREATE INDEX "memberships_updated_at_idx" ON "memberships" USING btree ("updated_at");
  CREATE INDEX "memberships_created_at_idx" ON "memberships" USING btree ("created_at");
  CREATE UNIQUE INDEX "network_volunteer_idx" ON "memberships" USING btree ("network_id","volunteer_id");
  CREATE UNIQUE INDEX "network_initiative_idx" ON "memberships" USING btree ("network_id","initiative_id");
  CREATE INDEX "registrations_event_idx" ON "registrations" USING btree ("event_id");
  CREATE INDEX "registrations_occurrence_idx" ON "registrations" USING btree ("occurrence");
  CREATE INDEX "registrations_volunteer_idx" ON "registrations" USING btree ("volunteer_id");
  CREATE INDEX "registrations_status_idx" ON "registrations" USING btree ("status");
  CREATE INDEX "registrations_updated_at_idx" ON "registrations" USING btree ("updated_at");
  CREATE INDEX "registrations_created_at_idx" ON "registrations" USING btree ("created_at");
  CREATE UNIQUE INDEX "event_occurrence_volunteer_idx" ON "registrations" USING btree ("event_id","occurrence","volunteer_id");
  CREATE INDEX "service_hours_volunteer_idx" ON "service_hours" USING btree ("volunteer_id");
  CREATE INDEX "service_hours_date_idx" ON "service_hours" USING btree ("date");
  CREATE INDEX "service_hours_network_idx" ON "service_hours" USING btree ("network_id");
  CREATE INDEX "service_hours_updated_at_idx" ON "service_hours" USING btree ("updated_at");
  CREATE INDEX "service_hours_created_at_idx" ON "service_hours" USING btree ("created_at");
  CREATE INDEX "funds_municipality_idx" ON "funds" USING btree ("municipality_id");
  CREATE INDEX "funds_year_idx" ON "funds" USING btree ("year");
  CREATE INDEX "funds_purpose_idx" ON "funds" USING btree ("purpose");
  CREATE INDEX "funds_updated_at_idx" ON "funds" USING btree ("updated_at");
  CREATE INDEX "funds_created_at_idx" ON "funds" USING btree ("created_at");
  CREATE UNIQUE INDEX "municipality_year_purpose_idx" ON "funds" USING btree ("municipality_id","year","purpose");
  CREATE INDEX "claims_items_order_idx" ON "claims_items" USING btree ("_order");
  CREATE INDEX "claims_items_parent_id_idx" ON "claims_items" USING btree ("_parent_id");
  CREATE INDEX "claims_decisions_order_idx" ON "claims_decisions" USING btree ("_order");
  CREATE INDEX "claims_decisions_parent_id_idx" ON "claims_decisions" USING btree ("_parent_id");
  CREATE INDEX "claims_decisions_by_idx" ON "claims_decisions" USING btree ("by_id");
  CREATE UNIQUE INDEX "claims_number_idx" ON "claims" USING btree ("number");
  CREATE INDEX "claims_volunteer_idx" ON "claims" USING btree ("volunteer_id");
  CREATE INDEX "claims_municipality_idx" ON "claims" USING btree ("municipality_id");
  CREATE INDEX "claims_fund_idx" ON "claims" USING btree ("fund_id");
  CREATE INDEX "claims_status_idx" ON "claims" USING btree ("status");
  CREATE INDEX "claims_filed_by_idx" ON "claims" USING btree ("filed_by_id");
  CREATE INDEX "claims_payment_idx" ON "claims" USING btree ("payment_id");
  CREATE INDEX "claims_updated_at_idx" ON "claims" USING btree ("updated_at");
  CREATE INDEX "claims_created_at_idx" ON "claims" USING btree ("created_at");
  CREATE INDEX "fund_status_idx" ON "claims" USING btree ("fund_id","status");
  CREATE INDEX "municipality_status_1_idx" ON "claims" USING btree ("municipality_id","status");
  CREATE INDEX "claims_rels_order_idx" ON "claims_rels" USING btree ("order");
  CREATE INDEX "claims_rels_parent_idx" ON "claims_rels" USING btree ("parent_id");
  CREATE INDEX "claims_rels_path_idx" ON "claims_rels" USING btree ("path");
  CREATE INDEX "claims_rels_receipts_id_idx" ON "claims_rels" USING btree ("receipts_id");
  CREATE INDEX "receipts_claim_idx" ON "receipts" USING btree ("claim_id");
  CREATE INDEX "receipts_sha256_idx" ON "receipts" USING btree ("sha256");
  CREATE INDEX "receipts_updated_at_idx" ON "receipts" USING btree ("updated_at");
  CREATE INDEX "receipts_created_at_idx" ON "receipts" USING btree ("created_at");
  CREATE UNIQUE INDEX "receipts_filename_idx" ON "receipts" USING btree ("filename");
  CREATE UNIQUE INDEX "payment_batches_message_id_idx" ON "payment_batches" USING btree ("message_id");
  CREATE INDEX "payment_batches_status_idx" ON "payment_batches" USING btree ("status");
  CREATE INDEX "payment_batches_updated_at_idx" ON "payment_batches" USING btree ("updated_at");
  CREATE INDEX "payment_batches_created_at_idx" ON "payment_batches" USING btree ("created_at");
  CREATE INDEX "payment_batches_rels_order_idx" ON "payment_batches_rels" USING btree ("order");
  CREATE INDEX "payment_batches_rels_parent_idx" ON "payment_batches_rels" USING btree ("parent_id");
  CREATE INDEX "payment_batches_rels_path_idx" ON "payment_batches_rels" USING btree ("path");
  CREATE INDEX "payment_batches_rels_claims_id_idx" ON "payment_batches_rels" USING btree ("claims_id");
  CREATE INDEX "audit_log_at_idx" ON "audit_log" USING btree ("at");
  CREATE INDEX "audit_log_actor_idx" ON "audit_log" USING btree ("actor_id");
  CREATE INDEX "audit_log_action_idx" ON "audit_log" USING btree ("action");
  CREATE INDEX "audit_log_record_id_idx" ON "audit_log" USING btree ("record_id");
  CREATE INDEX "audit_log_municipality_idx" ON "audit_log" USING btree ("municipality_id");
  CREATE INDEX "audit_log_updated_at_idx" ON "audit_log" USING btree ("updated_at");
  CREATE INDEX "audit_log_created_at_idx" ON "audit_log" USING btree ("created_at");
  CREATE INDEX "subject_recordId_idx" ON "audit_log" USING btree ("subject","record_id");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_articles_id_idx" ON "payload_locked_documents_rels" USING btree ("articles_id");
  CREATE INDEX "payload_locked_documents_rels_topics_id_idx" ON "payload_locked_documents_rels" USING btree ("topics_id");
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");
  CREATE INDEX "payload_locked_documents_rels_municipalities_id_idx" ON "payload_locked_documents_rels" USING btree ("municipalities_id");
  CREATE INDEX "payload_locked_documents_rels_networks_id_idx" ON "payload_locked_documents_rels" USING btree ("networks_id");
  CREATE INDEX "payload_locked_documents_rels_initiatives_id_idx" ON "payload_locked_documents_rels" USING btree ("initiatives_id");
  CREATE INDEX "payload_locked_documents_rels_events_id_idx" ON "payload_locked_documents_rels" USING btree ("events_id");
  CREATE INDEX "payload_locked_documents_rels_service_providers_id_idx" ON "payload_locked_documents_rels" USING btree ("service_providers_id");
  CREATE INDEX "payload_locked_documents_rels_services_id_idx" ON "payload_locked_documents_rels" USING btree ("services_id");
  CREATE INDEX "payload_locked_documents_rels_building_blocks_id_idx" ON "payload_locked_documents_rels" USING btree ("building_blocks_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_local_reviews_id_idx" ON "payload_locked_documents_rels" USING btree ("local_reviews_id");
  CREATE INDEX "payload_locked_documents_rels_agreements_id_idx" ON "payload_locked_documents_rels" USING btree ("agreements_id");
  CREATE INDEX "payload_locked_documents_rels_agreement_documents_id_idx" ON "payload_locked_documents_rels" USING btree ("agreement_documents_id");
  CREATE INDEX "payload_locked_documents_rels_placements_id_idx" ON "payload_locked_documents_rels" USING btree ("placements_id");
  CREATE INDEX "payload_locked_documents_rels_hour_sheets_id_idx" ON "payload_locked_documents_rels" USING btree ("hour_sheets_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_volunteers_id_idx" ON "payload_locked_documents_rels" USING btree ("volunteers_id");
  CREATE INDEX "payload_locked_documents_rels_memberships_id_idx" ON "payload_locked_documents_rels" USING btree ("memberships_id");
  CREATE INDEX "payload_locked_documents_rels_registrations_id_idx" ON "payload_locked_documents_rels" USING btree ("registrations_id");
  CREATE INDEX "payload_locked_documents_rels_service_hours_id_idx" ON "payload_locked_documents_rels" USING btree ("service_hours_id");
  CREATE INDEX "payload_locked_documents_rels_funds_id_idx" ON "payload_locked_documents_rels" USING btree ("funds_id");
  CREATE INDEX "payload_locked_documents_rels_claims_id_idx" ON "payload_locked_documents_rels" USING btree ("claims_id");
  CREATE INDEX "payload_locked_documents_rels_receipts_id_idx" ON "payload_locked_documents_rels" USING btree ("receipts_id");
  CREATE INDEX "payload_locked_documents_rels_payment_batches_id_idx" ON "payload_locked_documents_rels" USING btree ("payment_batches_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "homepage_hero_hero_image_idx" ON "homepage" USING btree ("hero_image_id");
  CREATE UNIQUE INDEX "homepage_locales_locale_parent_id_unique" ON "homepage_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "homepage_rels_order_idx" ON "homepage_rels" USING btree ("order");
  CREATE INDEX "homepage_rels_parent_idx" ON "homepage_rels" USING btree ("parent_id");
  CREATE INDEX "homepage_rels_path_idx" ON "homepage_rels" USING btree ("path");
  CREATE INDEX "homepage_rels_articles_id_idx" ON "homepage_rels" USING btree ("articles_id");
  CREATE INDEX "homepage_rels_topics_id_idx" ON "homepage_rels" USING btree ("topics_id");
  CREATE INDEX "homepage_rels_networks_id_idx" ON "homepage_rels" USING btree ("networks_id");
  CREATE INDEX "_homepage_v_version_hero_version_hero_image_idx" ON "_homepage_v" USING btree ("version_hero_image_id");
  CREATE INDEX "_homepage_v_created_at_idx" ON "_homepage_v" USING btree ("created_at");
  CREATE INDEX "_homepage_v_updated_at_idx" ON "_homepage_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_homepage_v_locales_locale_parent_id_unique" ON "_homepage_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_homepage_v_rels_order_idx" ON "_homepage_v_rels" USING btree ("order");
  CREATE INDEX "_homepage_v_rels_parent_idx" ON "_homepage_v_rels" USING btree ("parent_id");
  CREATE INDEX "_homepage_v_rels_path_idx" ON "_homepage_v_rels" USING btree ("path");
  CREATE INDEX "_homepage_v_rels_articles_id_idx" ON "_homepage_v_rels" USING btree ("articles_id");
  CREATE INDEX "_homepage_v_rels_topics_id_idx" ON "_homepage_v_rels" USING btree ("topics_id");
  CREATE INDEX "_homepage_v_rels_networks_id_idx" ON "_homepage_v_rels" USING btree ("networks_id");
  CREATE INDEX "site_settings_navigation_order_idx" ON "site_settings_navigation" USING btree ("_order");
  CREATE INDEX "site_settings_navigation_parent_id_idx" ON "site_settings_navigation" USING btree ("_parent_id");
  CREATE INDEX "site_settings_navigation_page_idx" ON "site_settings_navigation" USING btree ("page_id");
  CREATE UNIQUE INDEX "site_settings_navigation_locales_locale_parent_id_unique" ON "site_settings_navigation_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "site_settings_footer_links_order_idx" ON "site_settings_footer_links" USING btree ("_order");
  CREATE INDEX "site_settings_footer_links_parent_id_idx" ON "site_settings_footer_links" USING btree ("_parent_id");
  CREATE INDEX "site_settings_footer_links_page_idx" ON "site_settings_footer_links" USING btree ("page_id");
  CREATE UNIQUE INDEX "site_settings_footer_links_locales_locale_parent_id_unique" ON "site_settings_footer_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "site_settings_emergency_numbers_order_idx" ON "site_settings_emergency_numbers" USING btree ("_order");
  CREATE INDEX "site_settings_emergency_numbers_parent_id_idx" ON "site_settings_emergency_numbers" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "site_settings_emergency_numbers_locales_locale_parent_id_uni" ON "site_settings_emergency_numbers_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "site_settings_locales_locale_parent_id_unique" ON "site_settings_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_site_settings_v_version_navigation_order_idx" ON "_site_settings_v_version_navigation" USING btree ("_order");
  CREATE INDEX "_site_settings_v_version_navigation_parent_id_idx" ON "_site_settings_v_version_navigation" USING btree ("_parent_id");
  CREATE INDEX "_site_settings_v_version_navigation_page_idx" ON "_site_settings_v_version_navigation" USING btree ("page_id");
  CREATE UNIQUE INDEX "_site_settings_v_version_navigation_locales_locale_parent_id" ON "_site_settings_v_version_navigation_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_site_settings_v_version_footer_links_order_idx" ON "_site_settings_v_version_footer_links" USING btree ("_order");
  CREATE INDEX "_site_settings_v_version_footer_links_parent_id_idx" ON "_site_settings_v_version_footer_links" USING btree ("_parent_id");
  CREATE INDEX "_site_settings_v_version_footer_links_page_idx" ON "_site_settings_v_version_footer_links" USING btree ("page_id");
  CREATE UNIQUE INDEX "_site_settings_v_version_footer_links_locales_locale_parent_" ON "_site_settings_v_version_footer_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_site_settings_v_version_emergency_numbers_order_idx" ON "_site_settings_v_version_emergency_numbers" USING btree ("_order");
  CREATE INDEX "_site_settings_v_version_emergency_numbers_parent_id_idx" ON "_site_settings_v_version_emergency_numbers" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_site_settings_v_version_emergency_numbers_locales_locale_pa" ON "_site_settings_v_version_emergency_numbers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_site_settings_v_created_at_idx" ON "_site_settings_v" USING btree ("created_at");
  CREATE INDEX "_site_settings_v_updated_at_idx" ON "_site_settings_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_site_settings_v_locales_locale_parent_id_unique" ON "_site_settings_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "fund_settings_kilometre_rates_order_idx" ON "fund_settings_kilometre_rates" USING btree ("_order");
  CREATE INDEX "fund_settings_kilometre_rates_parent_id_idx" ON "fund_settings_kilometre_rates" USING btree ("_parent_id");
  CREATE INDEX "fund_settings_flat_allowance_limits_order_idx" ON "fund_settings_flat_allowance_limits" USING btree ("_order");
  CREATE INDEX "fund_settings_flat_allowance_limits_parent_id_idx" ON "fund_settings_flat_allowance_limits" USING btree ("_parent_id");
  CREATE INDEX "fund_settings_work_opportunity_rates_order_idx" ON "fund_settings_work_opportunity_rates" USING btree ("_order");
  CREATE INDEX "fund_settings_work_opportunity_rates_parent_id_idx" ON "fund_settings_work_opportunity_rates" USING btree ("_parent_id");
  CREATE INDEX "fund_settings_hour_caps_order_idx" ON "fund_settings_hour_caps" USING btree ("_order");
  CREATE INDEX "fund_settings_hour_caps_parent_id_idx" ON "fund_settings_hour_caps" USING btree ("_parent_id");
  CREATE INDEX "fund_settings_retention_periods_order_idx" ON "fund_settings_retention_periods" USING btree ("_order");
  CREATE INDEX "fund_settings_retention_periods_parent_id_idx" ON "fund_settings_retention_periods" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "fund_settings_retention_periods_locales_locale_parent_id_uni" ON "fund_settings_retention_periods_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_fund_settings_v_version_kilometre_rates_order_idx" ON "_fund_settings_v_version_kilometre_rates" USING btree ("_order");
  CREATE INDEX "_fund_settings_v_version_kilometre_rates_parent_id_idx" ON "_fund_settings_v_version_kilometre_rates" USING btree ("_parent_id");
  CREATE INDEX "_fund_settings_v_version_flat_allowance_limits_order_idx" ON "_fund_settings_v_version_flat_allowance_limits" USING btree ("_order");
  CREATE INDEX "_fund_settings_v_version_flat_allowance_limits_parent_id_idx" ON "_fund_settings_v_version_flat_allowance_limits" USING btree ("_parent_id");
  CREATE INDEX "_fund_settings_v_version_work_opportunity_rates_order_idx" ON "_fund_settings_v_version_work_opportunity_rates" USING btree ("_order");
  CREATE INDEX "_fund_settings_v_version_work_opportunity_rates_parent_id_idx" ON "_fund_settings_v_version_work_opportunity_rates" USING btree ("_parent_id");
  CREATE INDEX "_fund_settings_v_version_hour_caps_order_idx" ON "_fund_settings_v_version_hour_caps" USING btree ("_order");
  CREATE INDEX "_fund_settings_v_version_hour_caps_parent_id_idx" ON "_fund_settings_v_version_hour_caps" USING btree ("_parent_id");
  CREATE INDEX "_fund_settings_v_version_retention_periods_order_idx" ON "_fund_settings_v_version_retention_periods" USING btree ("_order");
  CREATE INDEX "_fund_settings_v_version_retention_periods_parent_id_idx" ON "_fund_settings_v_version_retention_periods" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_fund_settings_v_version_retention_periods_locales_locale_pa" ON "_fund_settings_v_version_retention_periods_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_fund_settings_v_created_at_idx" ON "_fund_settings_v" USING btree ("created_at");
  CREATE INDEX "_fund_settings_v_updated_at_idx" ON "_fund_settings_v" USING btree ("updated_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "articles_sources" CASCADE;
  DROP TABLE "articles" CASCADE;
  DROP TABLE "articles_locales" CASCADE;
  DROP TABLE "articles_rels" CASCADE;
  DROP TABLE "_articles_v_version_sources" CASCADE;
  DROP TABLE "_articles_v" CASCADE;
  DROP TABLE "_articles_v_locales" CASCADE;
  DROP TABLE "_articles_v_rels" CASCADE;
  DROP TABLE "topics" CASCADE;
  DROP TABLE "topics_locales" CASCADE;
  DROP TABLE "_topics_v" CASCADE;
  DROP TABLE "_topics_v_locales" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "pages_locales" CASCADE;
  DROP TABLE "_pages_v" CASCADE;
  DROP TABLE "_pages_v_locales" CASCADE;
  DROP TABLE "municipalities_members" CASCADE;
  DROP TABLE "municipalities" CASCADE;
  DROP TABLE "municipalities_locales" CASCADE;
  DROP TABLE "_municipalities_v_version_members" CASCADE;
  DROP TABLE "_municipalities_v" CASCADE;
  DROP TABLE "_municipalities_v_locales" CASCADE;
  DROP TABLE "networks_needs" CASCADE;
  DROP TABLE "networks_needs_locales" CASCADE;
  DROP TABLE "networks_languages" CASCADE;
  DROP TABLE "networks" CASCADE;
  DROP TABLE "networks_locales" CASCADE;
  DROP TABLE "_networks_v_version_needs" CASCADE;
  DROP TABLE "_networks_v_version_needs_locales" CASCADE;
  DROP TABLE "_networks_v_version_languages" CASCADE;
  DROP TABLE "_networks_v" CASCADE;
  DROP TABLE "_networks_v_locales" CASCADE;
  DROP TABLE "initiatives" CASCADE;
  DROP TABLE "initiatives_locales" CASCADE;
  DROP TABLE "initiatives_rels" CASCADE;
  DROP TABLE "_initiatives_v" CASCADE;
  DROP TABLE "_initiatives_v_locales" CASCADE;
  DROP TABLE "_initiatives_v_rels" CASCADE;
  DROP TABLE "events_series_exceptions" CASCADE;
  DROP TABLE "events_series_exceptions_locales" CASCADE;
  DROP TABLE "events" CASCADE;
  DROP TABLE "events_locales" CASCADE;
  DROP TABLE "_events_v_version_series_exceptions" CASCADE;
  DROP TABLE "_events_v_version_series_exceptions_locales" CASCADE;
  DROP TABLE "_events_v" CASCADE;
  DROP TABLE "_events_v_locales" CASCADE;
  DROP TABLE "service_providers_identifiers" CASCADE;
  DROP TABLE "service_providers" CASCADE;
  DROP TABLE "_service_providers_v_version_identifiers" CASCADE;
  DROP TABLE "_service_providers_v" CASCADE;
  DROP TABLE "services_audience" CASCADE;
  DROP TABLE "services_languages" CASCADE;
  DROP TABLE "services_accessibility" CASCADE;
  DROP TABLE "services" CASCADE;
  DROP TABLE "services_locales" CASCADE;
  DROP TABLE "services_rels" CASCADE;
  DROP TABLE "_services_v_version_audience" CASCADE;
  DROP TABLE "_services_v_version_languages" CASCADE;
  DROP TABLE "_services_v_version_accessibility" CASCADE;
  DROP TABLE "_services_v" CASCADE;
  DROP TABLE "_services_v_locales" CASCADE;
  DROP TABLE "_services_v_rels" CASCADE;
  DROP TABLE "building_blocks" CASCADE;
  DROP TABLE "building_blocks_locales" CASCADE;
  DROP TABLE "_building_blocks_v" CASCADE;
  DROP TABLE "_building_blocks_v_locales" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "local_reviews" CASCADE;
  DROP TABLE "agreements" CASCADE;
  DROP TABLE "agreements_rels" CASCADE;
  DROP TABLE "agreement_documents" CASCADE;
  DROP TABLE "placements" CASCADE;
  DROP TABLE "hour_sheets_days" CASCADE;
  DROP TABLE "hour_sheets" CASCADE;
  DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "users_rels" CASCADE;
  DROP TABLE "volunteers_languages" CASCADE;
  DROP TABLE "volunteers_skills" CASCADE;
  DROP TABLE "volunteers_consents" CASCADE;
  DROP TABLE "volunteers" CASCADE;
  DROP TABLE "memberships" CASCADE;
  DROP TABLE "registrations" CASCADE;
  DROP TABLE "service_hours" CASCADE;
  DROP TABLE "funds" CASCADE;
  DROP TABLE "claims_items" CASCADE;
  DROP TABLE "claims_decisions" CASCADE;
  DROP TABLE "claims" CASCADE;
  DROP TABLE "claims_rels" CASCADE;
  DROP TABLE "receipts" CASCADE;
  DROP TABLE "payment_batches" CASCADE;
  DROP TABLE "payment_batches_rels" CASCADE;
  DROP TABLE "audit_log" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "homepage" CASCADE;
  DROP TABLE "homepage_locales" CASCADE;
  DROP TABLE "homepage_rels" CASCADE;
  DROP TABLE "_homepage_v" CASCADE;
  DROP TABLE "_homepage_v_locales" CASCADE;
  DROP TABLE "_homepage_v_rels" CASCADE;
  DROP TABLE "site_settings_navigation" CASCADE;
  DROP TABLE "site_settings_navigation_locales" CASCADE;
  DROP TABLE "site_settings_footer_links" CASCADE;
  DROP TABLE "site_settings_footer_links_locales" CASCADE;
  DROP TABLE "site_settings_emergency_numbers" CASCADE;
  DROP TABLE "site_settings_emergency_numbers_locales" CASCADE;
  DROP TABLE "site_settings" CASCADE;
  DROP TABLE "site_settings_locales" CASCADE;
  DROP TABLE "_site_settings_v_version_navigation" CASCADE;
  DROP TABLE "_site_settings_v_version_navigation_locales" CASCADE;
  DROP TABLE "_site_settings_v_version_footer_links" CASCADE;
  DROP TABLE "_site_settings_v_version_footer_links_locales" CASCADE;
  DROP TABLE "_site_settings_v_version_emergency_numbers" CASCADE;
  DROP TABLE "_site_settings_v_version_emergency_numbers_locales" CASCADE;
  DROP TABLE "_site_settings_v" CASCADE;
  DROP TABLE "_site_settings_v_locales" CASCADE;
  DROP TABLE "fund_settings_kilometre_rates" CASCADE;
  DROP TABLE "fund_settings_flat_allowance_limits" CASCADE;
  DROP TABLE "fund_settings_work_opportunity_rates" CASCADE;
  DROP TABLE "fund_settings_hour_caps" CASCADE;
  DROP TABLE "fund_settings_retention_periods" CASCADE;
  DROP TABLE "fund_settings_retention_periods_locales" CASCADE;
  DROP TABLE "fund_settings" CASCADE;
  DROP TABLE "_fund_settings_v_version_kilometre_rates" CASCADE;
  DROP TABLE "_fund_settings_v_version_flat_allowance_limits" CASCADE;
  DROP TABLE "_fund_settings_v_version_work_opportunity_rates" CASCADE;
  DROP TABLE "_fund_settings_v_version_hour_caps" CASCADE;
  DROP TABLE "_fund_settings_v_version_retention_periods" CASCADE;
  DROP TABLE "_fund_settings_v_version_retention_periods_locales" CASCADE;
  DROP TABLE "_fund_settings_v" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_articles_kind";
  DROP TYPE "public"."enum_articles_publishedat_tz";
  DROP TYPE "public"."enum_articles_status";
  DROP TYPE "public"."enum_articles_translation_state";
  DROP TYPE "public"."enum__articles_v_version_kind";
  DROP TYPE "public"."enum__articles_v_version_publishedat_tz";
  DROP TYPE "public"."enum__articles_v_version_status";
  DROP TYPE "public"."enum__articles_v_published_locale";
  DROP TYPE "public"."enum__articles_v_version_translation_state";
  DROP TYPE "public"."enum_topics_icon";
  DROP TYPE "public"."enum_topics_status";
  DROP TYPE "public"."enum__topics_v_version_icon";
  DROP TYPE "public"."enum__topics_v_version_status";
  DROP TYPE "public"."enum__topics_v_published_locale";
  DROP TYPE "public"."enum_pages_status";
  DROP TYPE "public"."enum__pages_v_version_status";
  DROP TYPE "public"."enum__pages_v_published_locale";
  DROP TYPE "public"."enum_municipalities_kind";
  DROP TYPE "public"."enum_municipalities_status";
  DROP TYPE "public"."enum__municipalities_v_version_kind";
  DROP TYPE "public"."enum__municipalities_v_version_status";
  DROP TYPE "public"."enum__municipalities_v_published_locale";
  DROP TYPE "public"."enum_networks_languages";
  DROP TYPE "public"."enum_network_state";
  DROP TYPE "public"."enum_networks_join_mode";
  DROP TYPE "public"."enum_networks_status";
  DROP TYPE "public"."enum__networks_v_version_languages";
  DROP TYPE "public"."enum__networks_v_version_join_mode";
  DROP TYPE "public"."enum__networks_v_version_status";
  DROP TYPE "public"."enum__networks_v_published_locale";
  DROP TYPE "public"."enum_initiatives_kind";
  DROP TYPE "public"."enum_initiatives_status";
  DROP TYPE "public"."enum__initiatives_v_version_kind";
  DROP TYPE "public"."enum__initiatives_v_version_status";
  DROP TYPE "public"."enum__initiatives_v_published_locale";
  DROP TYPE "public"."enum_events_series_exceptions_date_tz";
  DROP TYPE "public"."enum_events_series_exceptions_change";
  DROP TYPE "public"."enum_events_series_exceptions_newstart_tz";
  DROP TYPE "public"."enum_events_series_exceptions_newend_tz";
  DROP TYPE "public"."enum_events_start_tz";
  DROP TYPE "public"."enum_events_end_tz";
  DROP TYPE "public"."enum_events_kind";
  DROP TYPE "public"."enum_event_state";
  DROP TYPE "public"."enum_events_audience";
  DROP TYPE "public"."enum_events_registrationdeadline_tz";
  DROP TYPE "public"."enum_events_status";
  DROP TYPE "public"."enum__events_v_version_series_exceptions_date_tz";
  DROP TYPE "public"."enum__events_v_version_series_exceptions_change";
  DROP TYPE "public"."enum__events_v_version_series_exceptions_newstart_tz";
  DROP TYPE "public"."enum__events_v_version_series_exceptions_newend_tz";
  DROP TYPE "public"."enum__events_v_version_start_tz";
  DROP TYPE "public"."enum__events_v_version_end_tz";
  DROP TYPE "public"."enum__events_v_version_kind";
  DROP TYPE "public"."enum__events_v_version_audience";
  DROP TYPE "public"."enum__events_v_version_registrationdeadline_tz";
  DROP TYPE "public"."enum__events_v_version_status";
  DROP TYPE "public"."enum__events_v_published_locale";
  DROP TYPE "public"."enum_service_providers_identifiers_scheme";
  DROP TYPE "public"."enum_service_providers_legal_form";
  DROP TYPE "public"."enum_service_providers_status";
  DROP TYPE "public"."enum__service_providers_v_version_identifiers_scheme";
  DROP TYPE "public"."enum__service_providers_v_version_legal_form";
  DROP TYPE "public"."enum__service_providers_v_version_status";
  DROP TYPE "public"."enum__service_providers_v_published_locale";
  DROP TYPE "public"."enum_services_audience";
  DROP TYPE "public"."enum_services_languages";
  DROP TYPE "public"."enum_services_accessibility";
  DROP TYPE "public"."enum_services_cost";
  DROP TYPE "public"."enum_services_waiting_status";
  DROP TYPE "public"."enum_services_kind";
  DROP TYPE "public"."enum_services_status";
  DROP TYPE "public"."enum__services_v_version_audience";
  DROP TYPE "public"."enum__services_v_version_languages";
  DROP TYPE "public"."enum__services_v_version_accessibility";
  DROP TYPE "public"."enum__services_v_version_cost";
  DROP TYPE "public"."enum__services_v_version_waiting_status";
  DROP TYPE "public"."enum__services_v_version_kind";
  DROP TYPE "public"."enum__services_v_version_status";
  DROP TYPE "public"."enum__services_v_published_locale";
  DROP TYPE "public"."enum_building_blocks_status";
  DROP TYPE "public"."enum__building_blocks_v_version_status";
  DROP TYPE "public"."enum__building_blocks_v_published_locale";
  DROP TYPE "public"."enum_local_reviews_status";
  DROP TYPE "public"."enum_agreements_status";
  DROP TYPE "public"."enum_agreements_cost_period";
  DROP TYPE "public"."enum_placements_body_kind";
  DROP TYPE "public"."enum_placements_status";
  DROP TYPE "public"."enum_hour_sheets_status";
  DROP TYPE "public"."enum_users_roles";
  DROP TYPE "public"."enum_users_language";
  DROP TYPE "public"."enum_volunteers_languages";
  DROP TYPE "public"."enum_volunteers_skills";
  DROP TYPE "public"."enum_volunteers_consents_subject";
  DROP TYPE "public"."enum_memberships_role";
  DROP TYPE "public"."enum_memberships_status";
  DROP TYPE "public"."enum_registrations_occurrence_tz";
  DROP TYPE "public"."enum_registrations_status";
  DROP TYPE "public"."enum_funds_purpose";
  DROP TYPE "public"."enum_claims_items_kind";
  DROP TYPE "public"."enum_claims_decisions_transition";
  DROP TYPE "public"."enum_claims_status";
  DROP TYPE "public"."enum_payment_batches_status";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  DROP TYPE "public"."enum_fund_settings_flat_allowance_limits_provision";
  DROP TYPE "public"."enum_fund_settings_retention_periods_subject";
  DROP TYPE "public"."enum_fund_settings_retention_periods_unit";
  DROP TYPE "public"."enum__fund_settings_v_version_flat_allowance_limits_provision";
  DROP TYPE "public"."enum__fund_settings_v_version_retention_periods_subject";
  DROP TYPE "public"."enum__fund_settings_v_version_retention_periods_unit";`)
}

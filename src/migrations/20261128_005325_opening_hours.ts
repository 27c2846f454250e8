import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_services_opening_hours_regular_weekday" AS ENUM('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday');
  CREATE TYPE "public"."enum_services_opening_hours_regular_mode" AS ENUM('open', 'phone', 'appointment');
  CREATE TYPE "public"."enum_services_opening_hours_exceptions_mode" AS ENUM('open', 'phone', 'appointment');
  CREATE TYPE "public"."enum_services_openings_mode" AS ENUM('open', 'phone');
  CREATE TYPE "public"."enum_services_interpretation" AS ENUM('on-request', 'always', 'none');
  CREATE TYPE "public"."enum__services_v_version_opening_hours_regular_weekday" AS ENUM('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday');
  CREATE TYPE "public"."enum__services_v_version_opening_hours_regular_mode" AS ENUM('open', 'phone', 'appointment');
  CREATE TYPE "public"."enum__services_v_version_opening_hours_exceptions_mode" AS ENUM('open', 'phone', 'appointment');
  CREATE TYPE "public"."enum__services_v_version_openings_mode" AS ENUM('open', 'phone');
  CREATE TYPE "public"."enum__services_v_version_interpretation" AS ENUM('on-request', 'always', 'none');
  CREATE TYPE "public"."enum_site_settings_state" AS ENUM('BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH');
  CREATE TYPE "public"."enum__site_settings_v_version_state" AS ENUM('BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH');
  CREATE TABLE "services_documents" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "services_documents_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "services_places" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"street" varchar,
  	"postal_code" varchar,
  	"city" varchar,
  	"position_latitude" numeric,
  	"position_longitude" numeric
  );
  
  CREATE TABLE "services_opening_hours_regular" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"weekday" "enum_services_opening_hours_regular_weekday",
  	"from" varchar,
  	"until" varchar,
  	"mode" "enum_services_opening_hours_regular_mode" DEFAULT 'open',
  	"place" varchar
  );
  
  CREATE TABLE "services_opening_hours_exceptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"first_day" varchar,
  	"last_day" varchar,
  	"from" varchar,
  	"until" varchar,
  	"mode" "enum_services_opening_hours_exceptions_mode",
  	"place" varchar
  );
  
  CREATE TABLE "services_opening_hours_exceptions_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "services_openings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"start" timestamp(3) with time zone,
  	"end" timestamp(3) with time zone,
  	"mode" "enum_services_openings_mode",
  	"place" varchar
  );
  
  CREATE TABLE "_services_v_version_documents" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_services_v_version_documents_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_services_v_version_places" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"street" varchar,
  	"postal_code" varchar,
  	"city" varchar,
  	"position_latitude" numeric,
  	"position_longitude" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_services_v_version_opening_hours_regular" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"weekday" "enum__services_v_version_opening_hours_regular_weekday",
  	"from" varchar,
  	"until" varchar,
  	"mode" "enum__services_v_version_opening_hours_regular_mode" DEFAULT 'open',
  	"place" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_services_v_version_opening_hours_exceptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"first_day" varchar,
  	"last_day" varchar,
  	"from" varchar,
  	"until" varchar,
  	"mode" "enum__services_v_version_opening_hours_exceptions_mode",
  	"place" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_services_v_version_opening_hours_exceptions_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_services_v_version_openings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"start" timestamp(3) with time zone,
  	"end" timestamp(3) with time zone,
  	"mode" "enum__services_v_version_openings_mode",
  	"place" varchar,
  	"_uuid" varchar
  );
  
  ALTER TABLE "services_locales" RENAME COLUMN "opening_hours" TO "opening_hours_note";
  ALTER TABLE "_services_v_locales" RENAME COLUMN "version_opening_hours" TO "version_opening_hours_note";
  ALTER TABLE "service_providers" ADD COLUMN "confirmation_email" varchar;
  ALTER TABLE "_service_providers_v" ADD COLUMN "version_confirmation_email" varchar;
  ALTER TABLE "services" ADD COLUMN "phone" varchar;
  ALTER TABLE "services" ADD COLUMN "email" varchar;
  ALTER TABLE "services" ADD COLUMN "website" varchar;
  ALTER TABLE "services" ADD COLUMN "opening_hours_closed_on_holidays" boolean DEFAULT true;
  ALTER TABLE "services" ADD COLUMN "confirmed_on" varchar;
  ALTER TABLE "services" ADD COLUMN "interpretation" "enum_services_interpretation";
  ALTER TABLE "_services_v" ADD COLUMN "version_phone" varchar;
  ALTER TABLE "_services_v" ADD COLUMN "version_email" varchar;
  ALTER TABLE "_services_v" ADD COLUMN "version_website" varchar;
  ALTER TABLE "_services_v" ADD COLUMN "version_opening_hours_closed_on_holidays" boolean DEFAULT true;
  ALTER TABLE "_services_v" ADD COLUMN "version_confirmed_on" varchar;
  ALTER TABLE "_services_v" ADD COLUMN "version_interpretation" "enum__services_v_version_interpretation";
  ALTER TABLE "site_settings" ADD COLUMN "state" "enum_site_settings_state";
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_state" "enum__site_settings_v_version_state";
  ALTER TABLE "services_documents" ADD CONSTRAINT "services_documents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_documents_locales" ADD CONSTRAINT "services_documents_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_places" ADD CONSTRAINT "services_places_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_opening_hours_regular" ADD CONSTRAINT "services_opening_hours_regular_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_opening_hours_exceptions" ADD CONSTRAINT "services_opening_hours_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_opening_hours_exceptions_locales" ADD CONSTRAINT "services_opening_hours_exceptions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services_opening_hours_exceptions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_openings" ADD CONSTRAINT "services_openings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_documents" ADD CONSTRAINT "_services_v_version_documents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_documents_locales" ADD CONSTRAINT "_services_v_version_documents_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v_version_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_places" ADD CONSTRAINT "_services_v_version_places_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_opening_hours_regular" ADD CONSTRAINT "_services_v_version_opening_hours_regular_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_opening_hours_exceptions" ADD CONSTRAINT "_services_v_version_opening_hours_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_opening_hours_exceptions_locales" ADD CONSTRAINT "_services_v_version_opening_hours_exceptions_locales_pare_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v_version_opening_hours_exceptions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_openings" ADD CONSTRAINT "_services_v_version_openings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "services_documents_order_idx" ON "services_documents" USING btree ("_order");
  CREATE INDEX "services_documents_parent_id_idx" ON "services_documents" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "services_documents_locales_locale_parent_id_unique" ON "services_documents_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "services_places_order_idx" ON "services_places" USING btree ("_order");
  CREATE INDEX "services_places_parent_id_idx" ON "services_places" USING btree ("_parent_id");
  CREATE INDEX "services_opening_hours_regular_order_idx" ON "services_opening_hours_regular" USING btree ("_order");
  CREATE INDEX "services_opening_hours_regular_parent_id_idx" ON "services_opening_hours_regular" USING btree ("_parent_id");
  CREATE INDEX "services_opening_hours_exceptions_order_idx" ON "services_opening_hours_exceptions" USING btree ("_order");
  CREATE INDEX "services_opening_hours_exceptions_parent_id_idx" ON "services_opening_hours_exceptions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "services_opening_hours_exceptions_locales_locale_parent_id_u" ON "services_opening_hours_exceptions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "services_openings_order_idx" ON "services_openings" USING btree ("_order");
  CREATE INDEX "services_openings_parent_id_idx" ON "services_openings" USING btree ("_parent_id");
  CREATE INDEX "services_openings_start_idx" ON "services_openings" USING btree ("start");
  CREATE INDEX "_services_v_version_documents_order_idx" ON "_services_v_version_documents" USING btree ("_order");
  CREATE INDEX "_services_v_version_documents_parent_id_idx" ON "_services_v_version_documents" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_services_v_version_documents_locales_locale_parent_id_uniqu" ON "_services_v_version_documents_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_services_v_version_places_order_idx" ON "_services_v_version_places" USING btree ("_order");
  CREATE INDEX "_services_v_version_places_parent_id_idx" ON "_services_v_version_places" USING btree ("_parent_id");
  CREATE INDEX "_services_v_version_opening_hours_regular_order_idx" ON "_services_v_version_opening_hours_regular" USING btree ("_order");
  CREATE INDEX "_services_v_version_opening_hours_regular_parent_id_idx" ON "_services_v_version_opening_hours_regular" USING btree ("_parent_id");
  CREATE INDEX "_services_v_version_opening_hours_exceptions_order_idx" ON "_services_v_version_opening_hours_exceptions" USING btree ("_order");
  CREATE INDEX "_services_v_version_opening_hours_exceptions_parent_id_idx" ON "_services_v_version_opening_hours_exceptions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_services_v_version_opening_hours_exceptions_locales_locale_" ON "_services_v_version_opening_hours_exceptions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_services_v_version_openings_order_idx" ON "_services_v_version_openings" USING btree ("_order");
  CREATE INDEX "_services_v_version_openings_parent_id_idx" ON "_services_v_version_openings" USING btree ("_parent_id");
  CREATE INDEX "_services_v_version_openings_start_idx" ON "_services_v_version_openings" USING btree ("start");
  CREATE INDEX "services_confirmed_on_idx" ON "services" USING btree ("confirmed_on");
  CREATE INDEX "_services_v_version_version_confirmed_on_idx" ON "_services_v" USING btree ("version_confirmed_on");
  SELECT announce_changes('services_documents', 'services');
  SELECT announce_changes('services_documents_locales', 'services');
  SELECT announce_changes('services_places', 'services');
  SELECT announce_changes('services_opening_hours_regular', 'services');
  SELECT announce_changes('services_opening_hours_exceptions', 'services');
  SELECT announce_changes('services_opening_hours_exceptions_locales', 'services');
  SELECT announce_changes('services_openings', 'services');`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "services_documents" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_documents_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_places" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_opening_hours_regular" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_opening_hours_exceptions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_opening_hours_exceptions_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_openings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_services_v_version_documents" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_services_v_version_documents_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_services_v_version_places" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_services_v_version_opening_hours_regular" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_services_v_version_opening_hours_exceptions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_services_v_version_opening_hours_exceptions_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_services_v_version_openings" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "services_documents" CASCADE;
  DROP TABLE "services_documents_locales" CASCADE;
  DROP TABLE "services_places" CASCADE;
  DROP TABLE "services_opening_hours_regular" CASCADE;
  DROP TABLE "services_opening_hours_exceptions" CASCADE;
  DROP TABLE "services_opening_hours_exceptions_locales" CASCADE;
  DROP TABLE "services_openings" CASCADE;
  DROP TABLE "_services_v_version_documents" CASCADE;
  DROP TABLE "_services_v_version_documents_locales" CASCADE;
  DROP TABLE "_services_v_version_places" CASCADE;
  DROP TABLE "_services_v_version_opening_hours_regular" CASCADE;
  DROP TABLE "_services_v_version_opening_hours_exceptions" CASCADE;
  DROP TABLE "_services_v_version_opening_hours_exceptions_locales" CASCADE;
  DROP TABLE "_services_v_version_openings" CASCADE;
  ALTER TABLE "services_locales" RENAME COLUMN "opening_hours_note" TO "opening_hours";
  ALTER TABLE "_services_v_locales" RENAME COLUMN "version_opening_hours_note" TO "version_opening_hours";
  DROP INDEX "services_confirmed_on_idx";
  DROP INDEX "_services_v_version_version_confirmed_on_idx";
  ALTER TABLE "service_providers" DROP COLUMN "confirmation_email";
  ALTER TABLE "_service_providers_v" DROP COLUMN "version_confirmation_email";
  ALTER TABLE "services" DROP COLUMN "phone";
  ALTER TABLE "services" DROP COLUMN "email";
  ALTER TABLE "services" DROP COLUMN "website";
  ALTER TABLE "services" DROP COLUMN "opening_hours_closed_on_holidays";
  ALTER TABLE "services" DROP COLUMN "confirmed_on";
  ALTER TABLE "services" DROP COLUMN "interpretation";
  ALTER TABLE "_services_v" DROP COLUMN "version_phone";
  ALTER TABLE "_services_v" DROP COLUMN "version_email";
  ALTER TABLE "_services_v" DROP COLUMN "version_website";
  ALTER TABLE "_services_v" DROP COLUMN "version_opening_hours_closed_on_holidays";
  ALTER TABLE "_services_v" DROP COLUMN "version_confirmed_on";
  ALTER TABLE "_services_v" DROP COLUMN "version_interpretation";
  ALTER TABLE "site_settings" DROP COLUMN "state";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_state";
  DROP TYPE "public"."enum_services_opening_hours_regular_weekday";
  DROP TYPE "public"."enum_services_opening_hours_regular_mode";
  DROP TYPE "public"."enum_services_opening_hours_exceptions_mode";
  DROP TYPE "public"."enum_services_openings_mode";
  DROP TYPE "public"."enum_services_interpretation";
  DROP TYPE "public"."enum__services_v_version_opening_hours_regular_weekday";
  DROP TYPE "public"."enum__services_v_version_opening_hours_regular_mode";
  DROP TYPE "public"."enum__services_v_version_opening_hours_exceptions_mode";
  DROP TYPE "public"."enum__services_v_version_openings_mode";
  DROP TYPE "public"."enum__services_v_version_interpretation";
  DROP TYPE "public"."enum_site_settings_state";
  DROP TYPE "public"."enum__site_settings_v_version_state";`)
}

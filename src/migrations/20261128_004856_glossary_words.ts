import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_glossary_words_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__glossary_words_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__glossary_words_v_published_locale" AS ENUM('de', 'de-simple', 'en', 'uk', 'ar', 'fa', 'tr', 'fr', 'ru');
  ALTER TYPE "public"."enum_webhooks_kinds" ADD VALUE 'glossary-words' BEFORE 'local-reviews';
  CREATE TABLE "glossary_words_spellings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "glossary_words" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"word" varchar,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_glossary_words_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "glossary_words_locales" (
  	"meaning" varchar,
  	"to_do" varchar,
  	"office" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "glossary_words_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"services_id" uuid,
  	"articles_id" uuid
  );
  
  CREATE TABLE "_glossary_words_v_version_spellings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_glossary_words_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_word" varchar,
  	"version_slug" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__glossary_words_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__glossary_words_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_glossary_words_v_locales" (
  	"version_meaning" varchar,
  	"version_to_do" varchar,
  	"version_office" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_glossary_words_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"services_id" uuid,
  	"articles_id" uuid
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "glossary_words_id" uuid;
  ALTER TABLE "glossary_words_spellings" ADD CONSTRAINT "glossary_words_spellings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."glossary_words"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "glossary_words_locales" ADD CONSTRAINT "glossary_words_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."glossary_words"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "glossary_words_rels" ADD CONSTRAINT "glossary_words_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."glossary_words"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "glossary_words_rels" ADD CONSTRAINT "glossary_words_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "glossary_words_rels" ADD CONSTRAINT "glossary_words_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_words_v_version_spellings" ADD CONSTRAINT "_glossary_words_v_version_spellings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_glossary_words_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_words_v" ADD CONSTRAINT "_glossary_words_v_parent_id_glossary_words_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."glossary_words"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_words_v_locales" ADD CONSTRAINT "_glossary_words_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_glossary_words_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_words_v_rels" ADD CONSTRAINT "_glossary_words_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_glossary_words_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_words_v_rels" ADD CONSTRAINT "_glossary_words_v_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_words_v_rels" ADD CONSTRAINT "_glossary_words_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "glossary_words_spellings_order_idx" ON "glossary_words_spellings" USING btree ("_order");
  CREATE INDEX "glossary_words_spellings_parent_id_idx" ON "glossary_words_spellings" USING btree ("_parent_id");
  CREATE INDEX "glossary_words_word_idx" ON "glossary_words" USING btree ("word");
  CREATE UNIQUE INDEX "glossary_words_slug_idx" ON "glossary_words" USING btree ("slug");
  CREATE INDEX "glossary_words_updated_at_idx" ON "glossary_words" USING btree ("updated_at");
  CREATE INDEX "glossary_words_created_at_idx" ON "glossary_words" USING btree ("created_at");
  CREATE INDEX "glossary_words_deleted_at_idx" ON "glossary_words" USING btree ("deleted_at");
  CREATE INDEX "glossary_words__status_idx" ON "glossary_words" USING btree ("_status");
  CREATE UNIQUE INDEX "glossary_words_locales_locale_parent_id_unique" ON "glossary_words_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "glossary_words_rels_order_idx" ON "glossary_words_rels" USING btree ("order");
  CREATE INDEX "glossary_words_rels_parent_idx" ON "glossary_words_rels" USING btree ("parent_id");
  CREATE INDEX "glossary_words_rels_path_idx" ON "glossary_words_rels" USING btree ("path");
  CREATE INDEX "glossary_words_rels_services_id_idx" ON "glossary_words_rels" USING btree ("services_id");
  CREATE INDEX "glossary_words_rels_articles_id_idx" ON "glossary_words_rels" USING btree ("articles_id");
  CREATE INDEX "_glossary_words_v_version_spellings_order_idx" ON "_glossary_words_v_version_spellings" USING btree ("_order");
  CREATE INDEX "_glossary_words_v_version_spellings_parent_id_idx" ON "_glossary_words_v_version_spellings" USING btree ("_parent_id");
  CREATE INDEX "_glossary_words_v_parent_idx" ON "_glossary_words_v" USING btree ("parent_id");
  CREATE INDEX "_glossary_words_v_version_version_word_idx" ON "_glossary_words_v" USING btree ("version_word");
  CREATE INDEX "_glossary_words_v_version_version_slug_idx" ON "_glossary_words_v" USING btree ("version_slug");
  CREATE INDEX "_glossary_words_v_version_version_updated_at_idx" ON "_glossary_words_v" USING btree ("version_updated_at");
  CREATE INDEX "_glossary_words_v_version_version_created_at_idx" ON "_glossary_words_v" USING btree ("version_created_at");
  CREATE INDEX "_glossary_words_v_version_version_deleted_at_idx" ON "_glossary_words_v" USING btree ("version_deleted_at");
  CREATE INDEX "_glossary_words_v_version_version__status_idx" ON "_glossary_words_v" USING btree ("version__status");
  CREATE INDEX "_glossary_words_v_created_at_idx" ON "_glossary_words_v" USING btree ("created_at");
  CREATE INDEX "_glossary_words_v_updated_at_idx" ON "_glossary_words_v" USING btree ("updated_at");
  CREATE INDEX "_glossary_words_v_snapshot_idx" ON "_glossary_words_v" USING btree ("snapshot");
  CREATE INDEX "_glossary_words_v_published_locale_idx" ON "_glossary_words_v" USING btree ("published_locale");
  CREATE INDEX "_glossary_words_v_latest_idx" ON "_glossary_words_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_glossary_words_v_locales_locale_parent_id_unique" ON "_glossary_words_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_glossary_words_v_rels_order_idx" ON "_glossary_words_v_rels" USING btree ("order");
  CREATE INDEX "_glossary_words_v_rels_parent_idx" ON "_glossary_words_v_rels" USING btree ("parent_id");
  CREATE INDEX "_glossary_words_v_rels_path_idx" ON "_glossary_words_v_rels" USING btree ("path");
  CREATE INDEX "_glossary_words_v_rels_services_id_idx" ON "_glossary_words_v_rels" USING btree ("services_id");
  CREATE INDEX "_glossary_words_v_rels_articles_id_idx" ON "_glossary_words_v_rels" USING btree ("articles_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_glossary_words_fk" FOREIGN KEY ("glossary_words_id") REFERENCES "public"."glossary_words"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_glossary_words_id_idx" ON "payload_locked_documents_rels" USING btree ("glossary_words_id");
  SELECT announce_changes('glossary_words_spellings', 'glossary-words');
  SELECT announce_changes('glossary_words', 'glossary-words');
  SELECT tell_webhooks('glossary_words', 'glossary-words');
  SELECT announce_changes('glossary_words_locales', 'glossary-words');
  SELECT announce_changes('glossary_words_rels', 'glossary-words');`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "glossary_words_spellings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "glossary_words" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "glossary_words_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "glossary_words_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_glossary_words_v_version_spellings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_glossary_words_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_glossary_words_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_glossary_words_v_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "glossary_words_spellings" CASCADE;
  DROP TABLE "glossary_words" CASCADE;
  DROP TABLE "glossary_words_locales" CASCADE;
  DROP TABLE "glossary_words_rels" CASCADE;
  DROP TABLE "_glossary_words_v_version_spellings" CASCADE;
  DROP TABLE "_glossary_words_v" CASCADE;
  DROP TABLE "_glossary_words_v_locales" CASCADE;
  DROP TABLE "_glossary_words_v_rels" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_glossary_words_fk";
  
  ALTER TABLE "webhooks_kinds" ALTER COLUMN "value" SET DATA TYPE text;
  DROP TYPE "public"."enum_webhooks_kinds";
  CREATE TYPE "public"."enum_webhooks_kinds" AS ENUM('articles', 'topics', 'pages', 'building-blocks', 'municipalities', 'networks', 'initiatives', 'events', 'service-providers', 'services', 'media', 'redirects', 'local-reviews', 'placements', 'homepage', 'site-settings');
  ALTER TABLE "webhooks_kinds" ALTER COLUMN "value" SET DATA TYPE "public"."enum_webhooks_kinds" USING "value"::"public"."enum_webhooks_kinds";
  DROP INDEX "payload_locked_documents_rels_glossary_words_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "glossary_words_id";
  DROP TYPE "public"."enum_glossary_words_status";
  DROP TYPE "public"."enum__glossary_words_v_version_status";
  DROP TYPE "public"."enum__glossary_words_v_published_locale";`)
}

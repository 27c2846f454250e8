import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

// What is there has been public until now: it is published, and its newest version is that.
export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_homepage_sections" AS ENUM('facts', 'statements', 'events', 'calls', 'towns', 'topics', 'news');
  CREATE TYPE "public"."enum_homepage_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__homepage_v_version_sections" AS ENUM('facts', 'statements', 'events', 'calls', 'towns', 'topics', 'news');
  CREATE TYPE "public"."enum__homepage_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__homepage_v_published_locale" AS ENUM('de', 'de-simple', 'en', 'uk', 'ar', 'fa', 'prs', 'ps', 'tr', 'kmr', 'ckb', 'ti', 'so', 'fr', 'es', 'pl', 'ro', 'bg', 'sr', 'sq', 'ka', 'ru');
  CREATE TABLE "homepage_sections" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_homepage_sections",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_homepage_v_version_sections" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__homepage_v_version_sections",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  ALTER TABLE "homepage" ALTER COLUMN "next_events" SET DEFAULT 3;
  ALTER TABLE "_homepage_v" ALTER COLUMN "version_next_events" SET DEFAULT 3;
  ALTER TABLE "articles_locales" ADD COLUMN "figure" varchar;
  ALTER TABLE "_articles_v_locales" ADD COLUMN "version_figure" varchar;
  ALTER TABLE "homepage" ADD COLUMN "_status" "enum_homepage_status" DEFAULT 'published';
  ALTER TABLE "homepage" ALTER COLUMN "_status" SET DEFAULT 'draft';
  ALTER TABLE "_homepage_v" ADD COLUMN "version__status" "enum__homepage_v_version_status" DEFAULT 'published';
  ALTER TABLE "_homepage_v" ALTER COLUMN "version__status" SET DEFAULT 'draft';
  ALTER TABLE "_homepage_v" ADD COLUMN "snapshot" boolean;
  ALTER TABLE "_homepage_v" ADD COLUMN "published_locale" "enum__homepage_v_published_locale";
  ALTER TABLE "_homepage_v" ADD COLUMN "latest" boolean;
  UPDATE "_homepage_v" SET "latest" = true WHERE "id" = (SELECT "id" FROM "_homepage_v" ORDER BY "updated_at" DESC LIMIT 1);
  ALTER TABLE "homepage_sections" ADD CONSTRAINT "homepage_sections_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."homepage"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_homepage_v_version_sections" ADD CONSTRAINT "_homepage_v_version_sections_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_homepage_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "homepage_sections_order_idx" ON "homepage_sections" USING btree ("order");
  CREATE INDEX "homepage_sections_parent_idx" ON "homepage_sections" USING btree ("parent_id");
  CREATE INDEX "_homepage_v_version_sections_order_idx" ON "_homepage_v_version_sections" USING btree ("order");
  CREATE INDEX "_homepage_v_version_sections_parent_idx" ON "_homepage_v_version_sections" USING btree ("parent_id");
  CREATE INDEX "homepage__status_idx" ON "homepage" USING btree ("_status");
  CREATE INDEX "_homepage_v_version_version__status_idx" ON "_homepage_v" USING btree ("version__status");
  CREATE INDEX "_homepage_v_snapshot_idx" ON "_homepage_v" USING btree ("snapshot");
  CREATE INDEX "_homepage_v_published_locale_idx" ON "_homepage_v" USING btree ("published_locale");
  CREATE INDEX "_homepage_v_latest_idx" ON "_homepage_v" USING btree ("latest");
  SELECT announce_changes('homepage_sections', 'homepage');`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "homepage_sections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_homepage_v_version_sections" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "homepage_sections" CASCADE;
  DROP TABLE "_homepage_v_version_sections" CASCADE;
  DROP INDEX "homepage__status_idx";
  DROP INDEX "_homepage_v_version_version__status_idx";
  DROP INDEX "_homepage_v_snapshot_idx";
  DROP INDEX "_homepage_v_published_locale_idx";
  DROP INDEX "_homepage_v_latest_idx";
  ALTER TABLE "homepage" ALTER COLUMN "next_events" SET DEFAULT 6;
  ALTER TABLE "_homepage_v" ALTER COLUMN "version_next_events" SET DEFAULT 6;
  ALTER TABLE "articles_locales" DROP COLUMN "figure";
  ALTER TABLE "_articles_v_locales" DROP COLUMN "version_figure";
  ALTER TABLE "homepage" DROP COLUMN "_status";
  ALTER TABLE "_homepage_v" DROP COLUMN "version__status";
  ALTER TABLE "_homepage_v" DROP COLUMN "snapshot";
  ALTER TABLE "_homepage_v" DROP COLUMN "published_locale";
  ALTER TABLE "_homepage_v" DROP COLUMN "latest";
  DROP TYPE "public"."enum_homepage_sections";
  DROP TYPE "public"."enum_homepage_status";
  DROP TYPE "public"."enum__homepage_v_version_sections";
  DROP TYPE "public"."enum__homepage_v_version_status";
  DROP TYPE "public"."enum__homepage_v_published_locale";`)
}

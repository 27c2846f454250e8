import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_feedback_entries_answer" AS ENUM('yes', 'no');
  CREATE TYPE "public"."enum_feedback_entries_status" AS ENUM('new', 'done');
  CREATE TABLE "feedback_entries" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"page" varchar NOT NULL,
  	"language" varchar NOT NULL,
  	"answer" "enum_feedback_entries_answer" NOT NULL,
  	"text" varchar,
  	"status" "enum_feedback_entries_status" DEFAULT 'new' NOT NULL,
  	"municipality_id" uuid,
  	"kind" varchar,
  	"record" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "feedback_entries" ADD CONSTRAINT "feedback_entries_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "feedback_entries_municipality_idx" ON "feedback_entries" USING btree ("municipality_id");
  CREATE INDEX "feedback_entries_updated_at_idx" ON "feedback_entries" USING btree ("updated_at");
  CREATE INDEX "feedback_entries_created_at_idx" ON "feedback_entries" USING btree ("created_at");
  CREATE INDEX "status_createdAt_idx" ON "feedback_entries" USING btree ("status","created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "feedback_entries" CASCADE;
  DROP TYPE "public"."enum_feedback_entries_answer";
  DROP TYPE "public"."enum_feedback_entries_status";`)
}

import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_events_occurrences_status" AS ENUM('planned', 'cancelled', 'moved');
  CREATE TYPE "public"."enum__events_v_version_occurrences_status" AS ENUM('planned', 'cancelled', 'moved');
  CREATE TABLE "events_occurrences" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"start" timestamp(3) with time zone,
  	"end" timestamp(3) with time zone,
  	"status" "enum_events_occurrences_status",
  	"original_start" timestamp(3) with time zone
  );
  
  CREATE TABLE "_events_v_version_occurrences" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"start" timestamp(3) with time zone,
  	"end" timestamp(3) with time zone,
  	"status" "enum__events_v_version_occurrences_status",
  	"original_start" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  ALTER TABLE "events_occurrences" ADD CONSTRAINT "events_occurrences_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_occurrences" ADD CONSTRAINT "_events_v_version_occurrences_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "events_occurrences_order_idx" ON "events_occurrences" USING btree ("_order");
  CREATE INDEX "events_occurrences_parent_id_idx" ON "events_occurrences" USING btree ("_parent_id");
  CREATE INDEX "events_occurrences_start_idx" ON "events_occurrences" USING btree ("start");
  CREATE INDEX "_events_v_version_occurrences_order_idx" ON "_events_v_version_occurrences" USING btree ("_order");
  CREATE INDEX "_events_v_version_occurrences_parent_id_idx" ON "_events_v_version_occurrences" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_occurrences_start_idx" ON "_events_v_version_occurrences" USING btree ("start");
  SELECT announce_changes('events_occurrences', 'events');`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "events_occurrences" CASCADE;
  DROP TABLE "_events_v_version_occurrences" CASCADE;
  DROP TYPE "public"."enum_events_occurrences_status";
  DROP TYPE "public"."enum__events_v_version_occurrences_status";`)
}

import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "account_mails" CASCADE;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "account_mails" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"account_id" uuid,
  	"kind" varchar NOT NULL,
  	"due" timestamp with time zone DEFAULT now() NOT NULL,
  	"tries" integer DEFAULT 0 NOT NULL
  );
  
  ALTER TABLE "account_mails" ADD CONSTRAINT "account_mails_account_id_users_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "account_mails_due_idx" ON "account_mails" USING btree ("due");`)
}

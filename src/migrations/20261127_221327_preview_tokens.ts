import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "preview_tokens" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"kind" varchar,
  	"record" varchar,
  	"account_id" uuid,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"hash" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "preview_tokens" ADD CONSTRAINT "preview_tokens_account_id_users_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "preview_tokens_account_idx" ON "preview_tokens" USING btree ("account_id");
  CREATE UNIQUE INDEX "preview_tokens_hash_idx" ON "preview_tokens" USING btree ("hash");
  CREATE INDEX "preview_tokens_updated_at_idx" ON "preview_tokens" USING btree ("updated_at");
  CREATE INDEX "preview_tokens_created_at_idx" ON "preview_tokens" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "preview_tokens" CASCADE;`)
}

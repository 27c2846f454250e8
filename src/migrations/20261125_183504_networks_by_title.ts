import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** A town's networks by their names, without sorting all of them first. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX "municipality_title_idx" ON "networks" USING btree ("municipality_id","title");
    CREATE INDEX "version_municipality_version_title_idx" ON "_networks_v" USING btree ("version_municipality_id","version_title");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX "municipality_title_idx";
    DROP INDEX "version_municipality_version_title_idx";`)
}

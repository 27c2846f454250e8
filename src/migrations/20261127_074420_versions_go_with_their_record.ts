import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DELETE FROM "_articles_v" WHERE "parent_id" IS NULL;
   DELETE FROM "_topics_v" WHERE "parent_id" IS NULL;
   DELETE FROM "_pages_v" WHERE "parent_id" IS NULL;
   DELETE FROM "_municipalities_v" WHERE "parent_id" IS NULL;
   DELETE FROM "_networks_v" WHERE "parent_id" IS NULL;
   DELETE FROM "_initiatives_v" WHERE "parent_id" IS NULL;
   DELETE FROM "_events_v" WHERE "parent_id" IS NULL;
   DELETE FROM "_service_providers_v" WHERE "parent_id" IS NULL;
   DELETE FROM "_services_v" WHERE "parent_id" IS NULL;
   DELETE FROM "_building_blocks_v" WHERE "parent_id" IS NULL;
   ALTER TABLE "_articles_v" DROP CONSTRAINT "_articles_v_parent_id_articles_id_fk";
  
  ALTER TABLE "_topics_v" DROP CONSTRAINT "_topics_v_parent_id_topics_id_fk";
  
  ALTER TABLE "_pages_v" DROP CONSTRAINT "_pages_v_parent_id_pages_id_fk";
  
  ALTER TABLE "_municipalities_v" DROP CONSTRAINT "_municipalities_v_parent_id_municipalities_id_fk";
  
  ALTER TABLE "_networks_v" DROP CONSTRAINT "_networks_v_parent_id_networks_id_fk";
  
  ALTER TABLE "_initiatives_v" DROP CONSTRAINT "_initiatives_v_parent_id_initiatives_id_fk";
  
  ALTER TABLE "_events_v" DROP CONSTRAINT "_events_v_parent_id_events_id_fk";
  
  ALTER TABLE "_service_providers_v" DROP CONSTRAINT "_service_providers_v_parent_id_service_providers_id_fk";
  
  ALTER TABLE "_services_v" DROP CONSTRAINT "_services_v_parent_id_services_id_fk";
  
  ALTER TABLE "_building_blocks_v" DROP CONSTRAINT "_building_blocks_v_parent_id_building_blocks_id_fk";
  
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_parent_id_topics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_municipalities_v" ADD CONSTRAINT "_municipalities_v_parent_id_municipalities_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_networks_v" ADD CONSTRAINT "_networks_v_parent_id_networks_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_initiatives_v" ADD CONSTRAINT "_initiatives_v_parent_id_initiatives_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_parent_id_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_service_providers_v" ADD CONSTRAINT "_service_providers_v_parent_id_service_providers_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."service_providers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_parent_id_services_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_building_blocks_v" ADD CONSTRAINT "_building_blocks_v_parent_id_building_blocks_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."building_blocks"("id") ON DELETE cascade ON UPDATE no action;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "_articles_v" DROP CONSTRAINT "_articles_v_parent_id_articles_id_fk";
  
  ALTER TABLE "_topics_v" DROP CONSTRAINT "_topics_v_parent_id_topics_id_fk";
  
  ALTER TABLE "_pages_v" DROP CONSTRAINT "_pages_v_parent_id_pages_id_fk";
  
  ALTER TABLE "_municipalities_v" DROP CONSTRAINT "_municipalities_v_parent_id_municipalities_id_fk";
  
  ALTER TABLE "_networks_v" DROP CONSTRAINT "_networks_v_parent_id_networks_id_fk";
  
  ALTER TABLE "_initiatives_v" DROP CONSTRAINT "_initiatives_v_parent_id_initiatives_id_fk";
  
  ALTER TABLE "_events_v" DROP CONSTRAINT "_events_v_parent_id_events_id_fk";
  
  ALTER TABLE "_service_providers_v" DROP CONSTRAINT "_service_providers_v_parent_id_service_providers_id_fk";
  
  ALTER TABLE "_services_v" DROP CONSTRAINT "_services_v_parent_id_services_id_fk";
  
  ALTER TABLE "_building_blocks_v" DROP CONSTRAINT "_building_blocks_v_parent_id_building_blocks_id_fk";
  
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_parent_id_topics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_municipalities_v" ADD CONSTRAINT "_municipalities_v_parent_id_municipalities_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_networks_v" ADD CONSTRAINT "_networks_v_parent_id_networks_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."networks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_initiatives_v" ADD CONSTRAINT "_initiatives_v_parent_id_initiatives_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."initiatives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_parent_id_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_service_providers_v" ADD CONSTRAINT "_service_providers_v_parent_id_service_providers_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."service_providers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_parent_id_services_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_building_blocks_v" ADD CONSTRAINT "_building_blocks_v_parent_id_building_blocks_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."building_blocks"("id") ON DELETE set null ON UPDATE no action;`)
}

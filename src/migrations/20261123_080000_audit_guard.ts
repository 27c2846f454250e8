import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The audit log is append-only in the database itself: no statement changes, deletes or truncates its rows,
 * whoever sends it. `always` binds sessions that switch ordinary triggers off, too.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function refuse_audit_change() returns trigger language plpgsql as $$
    begin
      raise exception 'the audit log is append-only' using errcode = 'BN001';
    end $$;

    create trigger audit_log_rows before update or delete on audit_log
      for each row execute function refuse_audit_change();
    create trigger audit_log_table before truncate on audit_log
      for each statement execute function refuse_audit_change();

    alter table audit_log enable always trigger audit_log_rows;
    alter table audit_log enable always trigger audit_log_table;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger audit_log_rows on audit_log;
    drop trigger audit_log_table on audit_log;
    drop function refuse_audit_change();
  `)
}

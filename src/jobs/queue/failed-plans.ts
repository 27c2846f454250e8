import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { jobSchema } from '../../database/schema/job-schema'
import { statement } from '../../database/connection/statement'

/** A planned publication or withdrawal that has failed permanently. */
export type FailedPlan = { type: 'publish' | 'unpublish'; collection: CollectionSlug; id: string }

const jobs = sql.raw(`${jobSchema}._private_jobs`)
/** More than anybody reads. */
const most = 100

/** Plans whose job has failed permanently, latest first, of all users: the caller decides who may see them. */
export function failedPlans(req: PayloadRequest): Promise<FailedPlan[]> {
  return statement<FailedPlan>(
    req,
    sql`select plan.input ->> 'type' as type, plan.input #>> '{doc,relationTo}' as collection,
        plan.input #>> '{doc,value}' as id
      from ${jobs} job join payload_jobs plan on job.key = 'plan:' || plan.id
      where job.attempts >= job.max_attempts and job.locked_at is null and plan.input #>> '{doc,value}' is not null
      order by plan.wait_until desc limit ${most}`,
  )
}

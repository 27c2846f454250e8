/** The schema of the job queue; graphile-worker makes and migrates it (migrate-jobs.ts). */
export const jobSchema = 'graphile_worker'

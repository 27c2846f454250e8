/** The schema of the job queue; graphile-worker creates and migrates it (migrate-jobs.ts). */
export const jobSchema = 'graphile_worker'

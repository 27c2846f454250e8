/** The result of a seeding: number of records per collection, and the password if one was generated. */
export type Seeded = { counts: Record<string, number>; password: string | undefined }

/** What a seeding made: how many records of each collection, and the password if one was generated. */
export type Seeded = { counts: Record<string, number>; password: string | undefined }

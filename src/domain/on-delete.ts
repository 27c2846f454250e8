/**
 * What becomes of a reference when what it leads to is deleted for good. A field that does not say is kept: the
 * database refuses the deletion.
 *
 * - `empty`: the database empties it. Panel and interfaces refuse as long as the record is in use, and say where.
 * - `forget`: nobody refuses; the reference is of no interest any more.
 */
export type OnDelete = 'empty' | 'forget'

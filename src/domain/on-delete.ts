/**
 * What happens to a reference when its target is permanently deleted. By default the database refuses the deletion.
 *
 * - `empty`: the database sets it to null. Panel and interfaces refuse while the record is in use, and list the uses.
 * - `forget`: nothing refuses; the reference no longer matters.
 */
export type OnDelete = 'empty' | 'forget'

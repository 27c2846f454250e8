/** The key of the preference that keeps the choice: `{ town: id }`, or `{ town: '' }` for all. */
export const preferenceKey = 'town-switch'

/** The preference key of the choice: `{ town: id }`, or `{ town: '' }` for all. */
export const preferenceKey = 'town-switch'

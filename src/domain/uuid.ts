const form = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Whether a value is the text of a UUID, as ids of records are: of any version, in upper or lower case. */
export const isUuid = (value: unknown): value is string => typeof value === 'string' && form.test(value)

/** The link that dials a number as people write it, such as `04242 164 0`. */
export const telephoneLink = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`

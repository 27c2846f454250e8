/** Where the district's Bürgernetz runs, without a slash at the end. */
export const server = 'http://localhost:3000'

/** Whose homepage this is: the last part of the town's address there. */
export const town = 'syke'

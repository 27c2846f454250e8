/** The purpose of a mailed link: accepting an invitation, or choosing a new password. */
export type LinkKind = 'invite' | 'reset'

/** What the link in a mail is for: taking up an invitation, or choosing a new password. */
export type LinkKind = 'invite' | 'reset'

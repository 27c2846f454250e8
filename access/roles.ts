/** The roles a user can have, in the order used in docs and forms. Rights of several roles add up. */
export const roles = [
  'admin',
  'district',
  'editor',
  'municipal',
  'treasurer',
  'auditor',
  'network',
  'volunteer',
] as const

export type Role = (typeof roles)[number]

/** All audiences of the table: the roles, and anonymous clients. */
export const audiences = ['public', ...roles] as const

export type Audience = (typeof audiences)[number]

export const roleLabels: Record<Role, { de: string; en: string }> = {
  admin: { de: 'Systemverwaltung', en: 'System administration' },
  district: { de: 'Kreiskoordination', en: 'District coordination' },
  editor: { de: 'Redaktion', en: 'Editors' },
  municipal: { de: 'Kommunale Mitarbeitende', en: 'Municipal staff' },
  treasurer: { de: 'Kasse', en: 'Treasury' },
  auditor: { de: 'Rechnungsprüfung', en: 'Audit office' },
  network: { de: 'Netzwerkkoordination', en: 'Network coordination' },
  volunteer: { de: 'Ehrenamtliche', en: 'Volunteers' },
}

/** Roles that work in the admin panel. Volunteers use the public site. */
export const panelRoles: readonly Role[] = roles.filter((role) => role !== 'volunteer')

/** Volunteer roles: accounts with no other role have no rights over other people's data. */
export const helperRoles: readonly Role[] = ['volunteer', 'network']

/** Whether an account has volunteer roles only. */
export const isHelper = (user: object | null | undefined): boolean => {
  const { roles } = (user ?? {}) as { roles?: readonly Role[] | null }
  return Boolean(roles?.length) && roles!.every((role) => helperRoles.includes(role))
}

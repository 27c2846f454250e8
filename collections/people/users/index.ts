import type { CollectionConfig } from 'payload'
import { roleLabels, roles } from '../../../access/roles'
import { followChange, logDeletion, logLogout } from '../../../src/accounts/account-changes'
import { holdBeforeLogout, holdBeforeWriting } from '../../../src/accounts/account-lock'
import { accountEndpoints } from '../../../src/accounts/endpoints'
import { invite, withoutPassword } from '../../../src/accounts/invitations'
import { lockSeconds } from '../../../src/accounts/limits'
import { unlocked } from '../../../src/accounts/login'
import { checkPassword } from '../../../src/accounts/password-rule'
import { askForPresentPassword, askOnOthersAccounts } from '../../../src/accounts/present-password'
import { askForSecondFactor, logLogin } from '../../../src/accounts/second-factor/login'
import { readSettings } from '../../../src/settings'
import { both, relationship, select, text } from '../../shared/fields'
import { navigation } from '../../shared/groups'

const roleChoices = Object.fromEntries(
  roles.map((role) => [role, [roleLabels[role].de, roleLabels[role].en] as const]),
)

/** Accounts: the only collection that can log in. */
export const users: CollectionConfig = {
  slug: 'users',
  versions: false,
  labels: { singular: both('Konto', 'Account'), plural: both('Konten', 'Accounts') },
  admin: {
    useAsTitle: 'name',
    group: navigation.people,
    defaultColumns: ['name', 'email', 'roles', 'municipalities'],
    enableRichTextLink: false,
    enableRichTextRelationship: false,
    description: both('Wer sich anmelden darf und wozu.', 'Who may log in, and for what.'),
  },
  auth: {
    // Access needs ids only. Populating would drop trashed records from the user's references.
    depth: 0,
    tokenExpiration: 8 * 60 * 60,
    // Failed attempts are counted in src/accounts/limits.ts, before Payload would; Payload still displays the lock.
    maxLoginAttempts: 1000,
    lockTime: lockSeconds * 1000,
    useSessions: true,
    cookies: { sameSite: 'Lax', secure: readSettings(process.env).settings.publicUrl.startsWith('https:') },
  },
  // Rights and passwords change one account at a time: each change is locked, compared and logged separately.
  disableBulkEdit: true,
  hooks: {
    beforeOperation: [askForPresentPassword, holdBeforeWriting, checkPassword, withoutPassword],
    beforeValidate: [askOnOthersAccounts],
    beforeLogin: [askForSecondFactor],
    afterLogin: [logLogin],
    afterOperation: [unlocked],
    afterChange: [followChange, invite],
    afterDelete: [logDeletion],
    afterLogout: [holdBeforeLogout, logLogout],
  },
  endpoints: accountEndpoints,
  fields: [
    // Directly below the address and the new password, which require it.
    {
      name: 'presentPassword',
      type: 'ui',
      admin: {
        components: { Field: '/src/admin/account/PresentPassword#PresentPassword' },
        disableListColumn: true,
      },
    },
    text('name', 'Name', 'Name', { required: true, index: true }),
    select('roles', 'Rollen', 'Roles', roleChoices, {
      required: true,
      hasMany: true,
      saveToJWT: true,
      hint: both('Rechte mehrerer Rollen gelten zusammen.', 'Rights of several roles add up.'),
    }),
    relationship('municipalities', 'Kommunen', 'Municipalities', {
      relationTo: 'municipalities',
      hasMany: true,
      hint: both(
        'Für diese Kommunen gelten die Rechte kommunaler Mitarbeitender.',
        'Municipal rights hold for these.',
      ),
    }),
    relationship('networks', 'Netzwerke', 'Networks', {
      relationTo: 'networks',
      hasMany: true,
      hint: both(
        'Für diese Netzwerke gelten die Rechte der Koordination.',
        'Coordination rights hold for these.',
      ),
    }),
    select(
      'language',
      'Sprache für E-Mails',
      'Language of e-mails',
      { de: ['Deutsch', 'German'], en: ['Englisch', 'English'] },
      {
        required: true,
        defaultValue: 'de',
      },
    ),
    {
      name: 'secondFactor',
      type: 'ui',
      admin: {
        components: { Field: '/src/admin/second-factor/SecondFactor#SecondFactor' },
        disableListColumn: true,
      },
    },
  ],
}

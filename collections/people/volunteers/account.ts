import { nobody } from '../../../access/fields'
import type { Field } from 'payload'
import { both, relationship } from '../../shared/fields'

/**
 * Whose account reads the record as its own. The system writes it, by an invitation alone
 * (src/accounts/volunteer-accounts.ts): whoever could set it would read bank data as if they were the person.
 */
export const account = relationship('account', 'Konto', 'Account', {
  relationTo: 'users',
  unique: true,
  index: true,
  access: { create: nobody, update: nobody },
  admin: { readOnly: true },
  hint: both(
    'Ein Konto entsteht durch eine Einladung an die E-Mail-Adresse der Person.',
    'An account is made by inviting the person by e-mail.',
  ),
})

/** The button beside it that invites. */
export const accountInvitation: Field = {
  name: 'accountInvitation',
  type: 'ui',
  admin: {
    components: { Field: '/src/admin/volunteer-account/VolunteerAccount#VolunteerAccount' },
    disableListColumn: true,
  },
}

import { nobody } from '../../../access/fields'
import type { Field } from 'payload'
import { both, relationship } from '../../shared/fields'

/**
 * The account that reads the record as its own. Written by the system only, through an invitation
 * (src/accounts/volunteer-accounts.ts): a user who could set it could read bank data in the volunteer's place.
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

/** The invitation button beside it. */
export const accountInvitation: Field = {
  name: 'accountInvitation',
  type: 'ui',
  admin: {
    components: { Field: '/src/admin/volunteer-account/VolunteerAccount#VolunteerAccount' },
    disableListColumn: true,
  },
}

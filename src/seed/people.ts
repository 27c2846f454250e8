import { composeIBAN } from 'ibantools'
import { type Entry, readSeed } from './files'
import type { Writer } from './writer'

/** Fictional volunteers and their memberships. */
export async function seedPeople(write: Writer): Promise<void> {
  for (const [index, { key, ...person }] of readSeed('demo/volunteers.yaml').entries()) {
    const { email } = person.contact as { email: string }
    await write.ensure(
      'volunteers',
      key,
      { 'contact.email': { equals: email } },
      {
        ...person,
        municipality: write.id('municipalities', person.municipality),
        // Every second one has a bank account, as in real life.
        bankAccount:
          index % 2
            ? undefined
            : { holder: `${person.firstName} ${person.lastName}`, iban: inventedIban(index) },
      },
    )
  }
  for (const { volunteer, initiative, network, ...membership } of readSeed('demo/memberships.yaml')) {
    const member = volunteer
      ? { volunteer: write.id('volunteers', volunteer) }
      : { initiative: write.id('initiatives', initiative) }
    const place = { network: write.id('networks', network), ...member }
    await write.ensure('memberships', JSON.stringify(place), equalTo(place), { ...membership, ...place })
  }
}

/** A valid IBAN that belongs to no bank: bank codes beginning with 9 are not assigned. */
function inventedIban(index: number): string {
  return composeIBAN({ countryCode: 'DE', bban: `99999999${String(index + 1).padStart(10, '0')}` })!
}

/** A filter for records with exactly these values. */
export function equalTo(values: Entry): { and: { [field: string]: { equals: unknown } }[] } {
  return { and: Object.entries(values).map(([field, value]) => ({ [field]: { equals: value } })) }
}

import { randomInt } from 'node:crypto'
import { make, type Made } from './records'

/** A municipality of a test's own. It is not published, so that public lists and pages stay those of the seed. */
export const newMunicipality = (name: string): Promise<Made> =>
  make('municipalities?draft=true', { name, key: `97${randomInt(100_000, 999_999)}`, kind: 'gemeinde' })

/** A volunteer in it. */
export const newVolunteer = ({ id }: { id: string }, lastName = 'Probe'): Promise<Made> =>
  make('volunteers', { firstName: 'Berta', lastName, municipality: id }, 'district')

import type { Role } from '../../../../access/roles'

/** Somebody who tries everything. Towns, networks and the volunteer are names of records of the world. */
export type Person = {
  name: string
  /** Undefined without an account. */
  roles?: readonly Role[]
  towns?: readonly string[]
  nets?: readonly string[]
  /** The volunteer whose account this is. */
  volunteer?: string
  /** Tries with the local API alone: what differs from somebody else is not how they come. */
  locally?: true
  /** Comes over REST beside the local API: what has changed since the login is the same for GraphQL. */
  withoutGraphql?: true
  /** What the account is given after it has logged in: from the next request on it has this instead. */
  later?: { towns?: readonly string[]; nets?: readonly string[]; roles?: readonly Role[] }
}

const syke = ['syke', 'barrien', 'heiligenfelde', 'ristedt']
const sykeNets = ['netz-syke', 'netz-syke-entwurf', 'netz-syke-geplant', 'netz-syke-papierkorb']

/** One for each audience, and those whose rights are easily got wrong. */
export const persons: readonly Person[] = [
  { name: 'public' },
  { name: 'volunteer', roles: ['volunteer'], volunteer: 'sina' },
  { name: 'network', roles: ['network'], nets: sykeNets },
  { name: 'municipal', roles: ['municipal'], towns: syke },
  { name: 'municipal of two towns', locally: true, roles: ['municipal'], towns: ['weyhe', 'stuhr'] },
  // What is left over from another role gives nothing.
  { name: 'editor', roles: ['editor'], towns: syke, nets: sykeNets },
  { name: 'treasurer', roles: ['treasurer'], towns: ['syke'] },
  { name: 'auditor', roles: ['auditor'] },
  { name: 'district', roles: ['district'] },
  { name: 'admin', roles: ['admin'] },

  {
    ...{
      name: 'account without a role',
      withoutGraphql: true,
      roles: ['volunteer'],
      towns: ['syke'],
      nets: ['netz-syke'],
    },
    later: { roles: [] },
  },
  { name: 'municipal without a town', locally: true, roles: ['municipal'] },
  { name: 'network without a network', locally: true, roles: ['network'] },
  { name: 'volunteer without a record', locally: true, roles: ['volunteer'] },
  { name: 'volunteer in the trash', locally: true, roles: ['volunteer'], volunteer: 'gone' },
  {
    name: 'several roles',
    locally: true,
    roles: ['municipal', 'network', 'volunteer'],
    towns: ['syke'],
    nets: ['netz-weyhe'],
    volunteer: 'enno',
  },
  {
    ...{ name: 'sent to another town', withoutGraphql: true, roles: ['municipal'], towns: ['syke'] },
    later: { towns: ['weyhe'] },
  },
  {
    ...{ name: 'demoted', withoutGraphql: true, roles: ['district'] },
    later: { roles: ['network'], nets: ['netz-weyhe'] },
  },
]

/** What the person is after everything that happened to the account. */
export const now = (person: Person): Person => ({ ...person, ...person.later })

/** The name under which the person's account is a record of the world. */
export const accountOf = ({ name }: Person): string => name.replaceAll(' ', '-')

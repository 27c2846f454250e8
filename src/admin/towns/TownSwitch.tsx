import type { ServerProps } from 'payload'
import { chosenTown, townsToChoose } from './choice'
import { TownSelect } from './TownSelect'

/** The choice of a municipality above the navigation, for those who work in several. */
export async function TownSwitch({ payload, user }: ServerProps) {
  const chooser = { payload, user: user ?? null }
  const towns = await townsToChoose(chooser)
  if (towns.length < 2) return null
  const chosen = (await chosenTown(chooser))?.id ?? ''
  return <TownSelect towns={towns} chosen={chosen} />
}

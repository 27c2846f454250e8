import type { ServerProps } from 'payload'
import { chosenTown, townsToChoose } from './choice'
import { TownSelect } from './TownSelect'

/** The municipality switch above the navigation, for users who work in several. */
export async function TownSwitch({ payload, user }: ServerProps) {
  const chooser = { payload, user: user ?? null }
  const towns = await townsToChoose(chooser)
  if (towns.length < 2) return null
  const chosen = (await chosenTown(chooser))?.id ?? ''
  return <TownSelect towns={towns} chosen={chosen} />
}

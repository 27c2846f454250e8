import type { Audience } from '../../../../access/roles'
import { admin } from './admin'
import { auditor } from './auditor'
import { district } from './district'
import { editor } from './editor'
import { municipal } from './municipal'
import { network } from './network'
import { everyone } from './public'
import { treasurer } from './treasurer'
import type { Expectations } from './types'
import { volunteer } from './volunteer'

/** What each audience may do, written down by hand: nothing here is taken from the access table. */
export const expected: Record<Audience, Expectations> = {
  public: everyone,
  volunteer,
  network,
  municipal,
  editor,
  treasurer,
  auditor,
  district,
  admin,
}

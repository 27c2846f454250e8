/** A reason to stop that the operator can act on: its message is one clear sentence, shown without a stack. */
export class Failure extends Error {
  override name = 'Failure'
}

import type { Leg } from '../../../geodata/sign-care/round.ts'

interface Walked {
  order: readonly string[]
  legs: readonly Leg[]
}

/** The same walk from its other end. */
export function turned({ order, legs }: Walked, isTurned: boolean): Walked {
  if (!isTurned) return { order, legs }
  return {
    order: order.toReversed(),
    legs: legs.toReversed().map((leg) => ({ ...leg, line: leg.line.toReversed() })),
  }
}

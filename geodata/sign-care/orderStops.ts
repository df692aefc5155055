import { exactOrder, mostExact } from './exactOrder.ts'
import { improvedOrder } from './improvedOrder.ts'

/**
 * The stops in the order that makes the walk through all of them short, from any of them to any other: the shortest where
 * they are few, else a good one. `metres[i]![j]!` is how far it is from one to another, the same both ways and finite.
 */
export function orderStops(metres: readonly (readonly number[])[]): number[] {
  if (metres.length === 0) return []
  const order = metres.length <= mostExact ? exactOrder(metres) : improvedOrder(metres)
  // Either way round is as long: the one that begins at the stop given first of the two ends.
  return order[0]! <= order.at(-1)! ? order : order.reverse()
}

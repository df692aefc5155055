import { type Text, text } from '../model/language.ts'
import type { Problem } from '../model/problem.ts'
import { deepest, farthestMetres, mostNodes } from './condition.ts'

type Errors = NonNullable<Problem['errors']>

/**
 * What is wrong with the size of something that should be a condition, before it is read as one: it may come from a
 * file and be of any depth, so it is walked without recursion and no farther than a condition may reach.
 */
export function sizeErrors(condition: unknown, field: string): Errors {
  const waiting: [part: unknown, field: string, depth: number][] = [[condition, field, 1]]
  for (let nodes = 1; waiting.length > 0; nodes += 1) {
    if (nodes > mostNodes) return [{ field, code: 'too-many-parts', message: tooMany }]
    const [part, at, depth] = waiting.pop()!
    if (depth > deepest) return [{ field: at, code: 'too-deep', message: tooDeep }]
    const { test, of, within } = (part ?? {}) as { test?: unknown; of?: unknown; within?: unknown }
    if (test === 'near' && typeof within === 'number' && !(within > 0 && within <= farthestMetres))
      return [{ field: `${at}.within`, code: 'distance-out-of-range', message: outOfRange }]
    if (Array.isArray(of))
      waiting.push(
        ...of
          .slice(0, mostNodes)
          .map((inner, index) => [inner, `${at}.of.${index}`, depth + 1] as [unknown, string, number]),
      )
    else if (test === 'not') waiting.push([of, `${at}.of`, depth + 1])
  }
  return []
}

const tooDeep: Text = text(
  `Vilkåret har for mange nivåer. Bruk høyst ${deepest}.`,
  `The condition has too many levels. Use at most ${deepest}.`,
)
const tooMany: Text = text(
  `Vilkåret har for mange deler. Bruk høyst ${mostNodes}.`,
  `The condition has too many parts. Use at most ${mostNodes}.`,
)
const outOfRange: Text = text(
  `Avstanden må være over 0 og høyst ${farthestMetres} m.`,
  `The distance must be above 0 and at most ${farthestMetres} m.`,
)

import type { Checklist, Point } from '../checklist.ts'
import { version2026_1 } from '../version2026_1.ts'
import { helpInPlanning } from './helpInPlanning.ts'
import { helpWithBuildings } from './helpWithBuildings.ts'
import { helpWithSurroundings } from './helpWithSurroundings.ts'
import { measures } from './measures.ts'
import { provisions } from './provisions.ts'

/** What the version adds to a point of the one before; questions, conditions and groundings are as they were. */
export type Additions<Name extends 'help' | 'measures' | 'provisions'> = Readonly<
  Record<string, NonNullable<Point[Name]>>
>

const help: Additions<'help'> = { ...helpInPlanning, ...helpWithBuildings, ...helpWithSurroundings }

/** 2026.1 with advice on how to answer, what can be measured, and wording for plan provisions. */
export const version2026_2: Checklist = {
  ...version2026_1,
  version: '2026.2',
  points: version2026_1.points.map((point) => ({
    ...point,
    ...only('help', help[point.code]),
    ...only('measures', measures[point.code]),
    ...only('provisions', provisions[point.code]),
  })),
}

/** The member, or none: a member that is `undefined` would not pass through JSON. */
function only<Name extends 'help' | 'measures' | 'provisions'>(
  name: Name,
  value: Point[Name],
): Partial<Point> {
  return value === undefined ? {} : { [name]: value }
}

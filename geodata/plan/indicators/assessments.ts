import { compareCodes } from '../../model/compareCodes.ts'

/** What tells when a place was assessed; `place` is the same for assessments of the same place. */
interface Assessed {
  place: string
  assessedOn: string
}

/**
 * The assessments a record tells of, from its versions, the first first: a version with a later day is a new assessment, one
 * with the same day or an earlier puts the one before it right.
 */
export function assessmentsOf<Version extends Pick<Assessed, 'assessedOn'>>(
  versions: readonly Version[],
): Version[] {
  const made: Version[] = []
  for (const version of versions) {
    while (made.length > 0 && made.at(-1)!.assessedOn >= version.assessedOn) made.pop()
    made.push(version)
  }
  return made
}

/** Each with the day the place was next assessed; of several on a day, the one that comes last is in force. */
export function untilNext<Made extends Assessed>(made: readonly Made[]): (Made & { until: string | null })[] {
  const places = Map.groupBy(made, ({ place }) => place)
  return [...places.values()].flatMap((same) => {
    const inOrder = same.toSorted((one, other) => compareCodes(one.assessedOn, other.assessedOn))
    return inOrder.map((one, index) => ({ ...one, until: inOrder[index + 1]?.assessedOn ?? null }))
  })
}

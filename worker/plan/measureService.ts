import { dateInNorway } from '../../geodata/model/calendar.ts'
import { text } from '../../geodata/model/language.ts'
import type { Measure, MeasureContent } from '../../geodata/model/measure.ts'
import type { Page } from '../../geodata/model/page.ts'
import { failure, type Outcome, type Problem, success } from '../../geodata/model/problem.ts'
import { measureErrors } from '../../geodata/plan/measureErrors.ts'
import { expectRevision } from '../expectRevision.ts'
import { operation } from '../operation.ts'
import { saveRecord } from '../records/save.ts'
import { readVersions } from '../records/store.ts'
import { linkKey, measureKind, readLinkNames } from './measureStore.ts'
import { type FollowedMeasure, findMeasure, readMeasures, showMeasure, showMeasures } from './measures.ts'

export const listMeasures = operation(
  'plan:read',
  ({ sql }): Outcome<Page<Measure>> => success({ items: readMeasures(sql), next: null }),
)

export const getMeasure = operation('plan:read', ({ sql }, { code }: { code: string }): Outcome<Measure> => {
  const found = findMeasure(sql, code)
  return found ? success(showMeasure(sql, found)) : failure('not-found')
})

/** Every version of the follow-up, newest first; none where nobody has written any. */
export const measureHistory = operation(
  'history:read',
  ({ sql }, { code }: { code: string }): Outcome<Page<Measure>> => {
    const found = findMeasure(sql, code)
    if (!found) return failure('not-found')
    const versions = readVersions(sql, measureKind, code).map((stored) => ({
      ...{ measure: stored.measure, stored, inPlan: found.inPlan },
    }))
    return success({ items: showMeasures(sql, versions), next: null })
  },
)

type FollowInput = { code: string; content: MeasureContent; expectedRevision: number | null }

/** Writes how a measure stands; it need not be in the plan any more, for what was promised can still be carried out. */
export const followMeasure = operation(
  'plan:follow',
  (context, { code, content, expectedRevision }: FollowInput): Outcome<Measure> => {
    const { sql, now } = context
    const found = findMeasure(sql, code)
    if (!found) return failure('not-found')
    const { measure, stored: before } = found
    const expected = expectRevision(before, expectedRevision, content, () => showMeasure(sql, found))
    if (!expected.ok) return expected
    const errors = [
      ...measureErrors(content, { verbs: measure.verbs, before, today: dateInNorway(now) }),
      ...linkErrors(sql, content, found),
    ]
    if (errors.length > 0) return failure('invalid', { errors })
    const stored = saveRecord(context, measureKind, {
      id: code,
      before,
      content: { ...content, measure },
      event: {
        type: 'plan-measures.changed',
        collection: 'plan-measures',
        thingId: code,
        data: { name: code },
      },
    })
    return success(showMeasure(sql, { ...found, stored }))
  },
)

/** A thing that is linked is there; one that went away later can stay. */
function linkErrors(sql: SqlStorage, { links }: MeasureContent, { stored }: FollowedMeasure) {
  const there = readLinkNames(sql, links)
  const before = new Set(stored?.links.map(linkKey))
  return links.flatMap(
    (link, index): NonNullable<Problem['errors']> =>
      there.has(linkKey(link)) || before.has(linkKey(link))
        ? []
        : [{ field: `links.${index}`, code: 'unknown-thing', message: gone }],
  )
}

const gone = text(
  'Finnes ikke, eller er slettet. Ta bort lenken.',
  'Does not exist, or has been deleted. Take the link away.',
)

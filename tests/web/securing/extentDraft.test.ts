import { describe, expect, it } from 'vitest'
import {
  beginExtent,
  changedProperties,
  checkDraft,
  withKind,
} from '../../../web/securing/extent/extentDraft.ts'
import { safeguard, securing } from './securingCases.ts'

const names: Record<string, string> = { T01: 'Høyere rekkverk', T02: 'Innoverskrådd topp' }
const typeName = (kind: string) => names[kind] ?? kind
const gap = { edge: 'left', from: 24, to: null }

describe('the extent of a safeguard while it is edited', () => {
  it('begins with the gap it is to fill, joined to what is there', () => {
    const stored = safeguard({ extent: [{ edge: 'left', from: 0, to: 24 }] })
    const draft = beginExtent(securing([stored]), stored, { gap, typeName }, 'nb')
    expect(draft.rows.map(({ edge, from, to }) => [edge, from, to])).toEqual([['left', '', '']])
  })

  it('proposes the name of the type, and keeps one that somebody wrote', () => {
    const begun = beginExtent(securing([]), null, { gap, kind: 'T01', typeName }, 'nb')
    expect(withKind(begun, 'T02', typeName).values.name).toBe('Innoverskrådd topp')
    const written = { ...begun, values: { ...begun.values, name: 'Skjerm mot elva' } }
    expect(withKind(written, 'T02', typeName).values.name).toBe('Skjerm mot elva')
  })

  it('sends only what is changed, and takes away a date that means nothing any more', () => {
    const stored = safeguard({ status: 'temporary', untilOn: '2026-12-01', doneOn: '2026-10-01' })
    const answer = securing([stored])
    const draft = beginExtent(answer, stored, { gap: null, typeName }, 'nb')
    const done = { ...draft, values: { ...draft.values, status: 'done' } }
    const checked = checkDraft(answer, false, done, 'nb')
    expect(checked.valid && changedProperties(stored, checked.properties)).toEqual({
      status: 'done',
      untilOn: null,
    })
  })

  it('tells what is wrong with attributes and stretches at once, by path', () => {
    const begun = beginExtent(securing([]), null, { gap, typeName }, 'nb')
    const rows = begun.rows.map((row) => ({ ...row, from: 'x' }))
    const checked = checkDraft(securing([]), true, { ...begun, rows }, 'nb')
    expect(checked.valid || Object.keys(checked.errors).toSorted()).toEqual(['extent.0.from', 'kind', 'name'])
  })
})

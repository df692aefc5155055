import { describe, expect, it } from 'vitest'
import type { Checklist } from '../../../geodata/checklists/checklist.ts'
import { effectiveChecklist } from '../../../geodata/checklists/effective.ts'
import { currentChecklist } from '../../../geodata/checklists/rekkverk.ts'
import { near } from '../../../geodata/checks/condition.ts'
import { defaultThresholds } from '../../../geodata/checks/thresholds.ts'
import { compareChecklists, isUnchanged } from '../../../web/checklists/compareChecklists.ts'

const [first, second] = currentChecklist.points
const local = { ...first!, code: 'LOK-1', question: { nb: 'Eget?', en: 'Own?' } }
const own = (hidden: { point: string; reason: string }[], points = [local]): Checklist =>
  effectiveChecklist(currentChecklist, { base: currentChecklist.version, hidden, points }, 1)
const compare = (before: Checklist, after: Checklist) =>
  compareChecklists(before, after, defaultThresholds, 'nb')

describe('two versions beside each other', () => {
  it('are the same when nothing is asked otherwise', () => {
    expect(isUnchanged(compare(currentChecklist, own([], [])))).toBe(true)
  })

  it('tell what is added, and what is hidden and why', () => {
    const comparison = compare(currentChecklist, own([{ point: second!.code, reason: 'Har vi ikke' }]))
    expect(comparison.added.map(({ code }) => code)).toEqual(['LOK-1'])
    expect(comparison.gone).toEqual([{ point: second, reason: 'Har vi ikke' }])
    expect(comparison.changed).toEqual([])
  })

  it('tell what is asked otherwise, in words, each language by itself', () => {
    const changed = {
      ...local,
      question: { nb: 'Eget?', en: 'Ours?' },
      appliesWhen: near('rail', 'rail_metres'),
    }
    const { changed: list } = compare(own([]), own([], [changed]))
    expect(list).toHaveLength(1)
    expect(list[0]!.changes).toMatchObject([
      { part: 'question', of: 'en', before: 'Own?', after: 'Ours?' },
      { part: 'appliesWhen', of: null, before: 'Gjelder alltid.' },
    ])
  })

  it('tell of another reason for what stays hidden', () => {
    const hidden = (reason: string) => own([{ point: second!.code, reason }])
    expect(compare(hidden('Før'), hidden('Nå')).reasons).toEqual([
      { code: second!.code, before: 'Før', after: 'Nå' },
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { effectiveChecklist } from '../../../geodata/checklists/effective.ts'
import { currentChecklist } from '../../../geodata/checklists/rekkverk.ts'
import type { Edition } from '../../../geodata/model/checklistEdition.ts'
import { readDraftFile, writeDraftFile } from '../../../web/checklists/draftFile.ts'

const [like] = currentChecklist.points
const edition: Edition = {
  base: currentChecklist.version,
  hidden: [{ point: 'BAN-1', reason: 'Ingen bane her' }],
  points: [{ ...like!, code: 'LOK-1' }],
}

describe('a draft as a file', () => {
  it('comes back as it was written, also with the mark some programs put first', () => {
    expect(readDraftFile(writeDraftFile(edition))).toEqual({ ok: true, edition })
    expect(readDraftFile(`\uFEFF${writeDraftFile(edition)}`)).toEqual({ ok: true, edition })
  })

  it('is found within a whole checklist, as it is downloaded from the list', () => {
    const whole = effectiveChecklist(currentChecklist, edition, 4)
    expect(readDraftFile(JSON.stringify(whole))).toEqual({ ok: true, edition })
  })

  it('is refused with the place that is wrong', () => {
    const [point] = edition.points
    const wrong = { ...edition, points: [{ ...point, groundings: ['command'] }] }
    const read = readDraftFile(JSON.stringify(wrong))
    expect(read).toMatchObject({ ok: false, reason: 'errors', errors: [{ path: 'points.0.groundings.0' }] })
  })

  it.each([
    ['{ "base": ', 'not-json'],
    ['[1, 2]', 'not-edition'],
    ['null', 'not-edition'],
    ['{"type":"FeatureCollection"}', 'not-edition'],
    ['{"points":"none"}', 'errors'],
    ['{"groups":[],"points":[null]}', 'errors'],
  ])('is not %s', (content, reason) => {
    expect(readDraftFile(content)).toMatchObject({ ok: false, reason })
  })
})

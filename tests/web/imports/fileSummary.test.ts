import { describe, expect, it } from 'vitest'
import type { ReadFile } from '../../../geodata/formats/reader.ts'
import { readFile } from '../../../geodata/formats/readFile.ts'
import { summaryOf } from '../../../web/imports/fileSummary.ts'

function read(csv: string): ReadFile {
  const outcome = readFile(
    { name: 'bruer.csv', bytes: new TextEncoder().encode(csv) },
    { today: '2026-11-22' },
  )
  if (!outcome.ok) throw new Error(outcome.reasons[0]!.message.en)
  return outcome.file
}

describe('what the page shows of a file', () => {
  const summary = summaryOf(
    read('id;navn;lengde;lat;lon\n1;Prøvebrua;12,5;64,80;6,20\n2;Testbrua;;64,81;6,21\n3;Testbrua;30;;\n'),
  )

  it('counts records, and those that cannot be placed', () => {
    expect(summary.recordCount).toBe(3)
    expect(summary.unplaced).toBe(1)
  })

  it('shows a few values of each column, each once and none that are empty', () => {
    expect(summary.samples.navn).toEqual(['Prøvebrua', 'Testbrua'])
    expect(summary.samples.lengde).toEqual(['12,5', '30'])
  })

  it('proposes a mapping', () => {
    expect(summary.mapping).toMatchObject({
      targets: ['bridges'],
      columns: { name: 'navn', lengthMetres: 'lengde' },
    })
  })

  it('carries no records', () => {
    expect(summary).not.toHaveProperty('records')
  })
})

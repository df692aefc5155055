import { describe, expect, it } from 'vitest'
import type { Point } from '../../../geodata/checklists/checklist.ts'
import { currentChecklist } from '../../../geodata/checklists/rekkverk.ts'
import { type Condition, has, near } from '../../../geodata/checks/condition.ts'
import type { ContextLookup } from '../../../geodata/checks/context.ts'
import {
  type ComparedRun,
  differencesBetween,
  makesStale,
  pointsAskedOtherwise,
} from '../../../geodata/checks/differences.ts'
import { explainDifference } from '../../../geodata/checks/differencesSentence.ts'
import { runCheck } from '../../../geodata/checks/run.ts'
import { defaultThresholds } from '../../../geodata/checks/thresholds.ts'
import type { Threshold } from '../../../geodata/model/check.ts'
import type { ProjectProperties } from '../../../geodata/model/project.ts'
import { area, away, mapped, project, thing } from './eksempelvik.ts'

const bridgeText = { nb: 'Er brua sikret?', en: 'Is the bridge secured?' }
const template = currentChecklist.points[0]!

function point(code: string, appliesWhen: Condition, more: Partial<Point> = {}): Point {
  return { ...template, code, appliesWhen, question: bridgeText, groundings: ['law'], ...more }
}

const rail = point('BAN-1', near('rail', 'rail_metres'))
const bridge = point('BRU-1', has('contents', 'bridge'))

interface Given {
  properties?: Partial<ProjectProperties>
  context?: ContextLookup
  thresholds?: readonly Threshold[]
  points?: Point[]
  version?: string
  hidden?: { point: string; reason: string }[]
}

function run(given: Given = {}): ComparedRun {
  const { context = mapped(), thresholds = defaultThresholds, points = [rail, bridge], version = '1' } = given
  const checklist = { ...currentChecklist, version, points, hidden: given.hidden }
  const run = { properties: project(given.properties), geometry: area }
  return {
    project: run,
    checklist,
    thresholds,
    layers: context.layers.map(({ layer, version, date, sourceName }) => ({
      layer,
      version,
      date,
      sourceName,
    })),
    ...runCheck({ project: run, checklist, thresholds, context }),
  }
}

function said(before: Given, after: Given) {
  const differences = differencesBetween(run(before), run(after))
  return {
    stale: differences.filter(makesStale).map((one) => 'point' in one && one.point),
    sentences: differences.map((one) => explainDifference(one, 'nb').replaceAll('\u00a0', ' ')),
    english: differences.map((one) => explainDifference(one, 'en').replaceAll('\u00a0', ' ')),
  }
}

const railAt = (metres: number) => mapped(thing('rail', away(metres), 'Havnebanen'))
const limit = (code: string, value: number) =>
  defaultThresholds.map((threshold) => (threshold.code === code ? { ...threshold, value } : threshold))

describe('a signed check goes stale', () => {
  it('when an attribute decides a point otherwise, and says from what to what', () => {
    expect(
      said({ properties: { contents: ['building'] } }, { properties: { contents: ['bridge'] } }),
    ).toEqual({
      stale: ['BRU-1'],
      sentences: [
        '«Bru, gangbru eller høyt vegareal» er lagt til, «Bygning» er tatt bort under «Prosjektet omfatter».',
        'BRU-1 gjaldt ikke, gjelder nå («Må håndteres»): «Bru, gangbru eller høyt vegareal» er lagt til under «Prosjektet omfatter».',
      ],
      english: [
        '“Bridge, footbridge or elevated road” added, “Building” removed under “The project includes”.',
        'BRU-1 did not apply, applies now (“Must be handled”): “Bridge, footbridge or elevated road” added under “The project includes”.',
      ],
    })
  })

  it('when something comes nearer than the limit', () => {
    const { stale, sentences } = said({ context: railAt(164) }, { context: railAt(64) })
    expect(stale).toEqual(['BAN-1'])
    expect(sentences).toEqual([
      'BAN-1 gjaldt ikke, gjelder nå («Må håndteres»): avstanden til bane «Havnebanen» er endret fra 164 m til 64 m.',
    ])
  })

  it('when the limit passes what lies there', () => {
    const { stale, sentences } = said(
      { context: railAt(64) },
      { context: railAt(64), thresholds: limit('rail_metres', 50) },
    )
    expect(stale).toEqual(['BAN-1'])
    expect(sentences.at(-1)).toBe(
      'BAN-1 gjaldt, gjelder ikke nå («I nærheten»): grensen «Avstand til bane» er endret fra 100 m til 50 m.',
    )
  })

  it('when a point that applies is new, gone, hidden, or asks something else', () => {
    const bridges = { contents: ['bridge' as const] }
    const without = { points: [rail], version: '2', properties: bridges }
    const withIt = { points: [rail, bridge], properties: bridges }
    expect(said(without, withIt).sentences.at(-1)).toBe('BRU-1 er et nytt punkt («Må håndteres»).')
    expect(said(withIt, without).sentences.at(-1)).toBe('BRU-1 er ikke lenger med i sjekklisten.')
    const hidden = { ...without, hidden: [{ point: 'BRU-1', reason: 'Spørres i brusaken' }] }
    expect(said(withIt, hidden).sentences.at(-1)).toBe(
      'BRU-1 stilles ikke lenger av kommunen (Spørres i brusaken).',
    )
    const reworded = { ...bridge, question: { nb: 'Er hele brua sikret?', en: 'Is all of it secured?' } }
    const changed = said(withIt, { ...withIt, points: [rail, reworded], version: '2' })
    expect(changed.stale).toEqual(['BRU-1'])
    expect(changed.sentences).toEqual([
      'Sjekklisten er en annen: 1 før, 2 nå.',
      'BRU-1 kommer ut som før: punktet har fått annet innhold (spørsmålet).',
    ])
    for (const [one, other] of [
      [without, withIt],
      [withIt, without],
      [withIt, hidden],
    ] as const)
      expect(said(one, other).stale).toEqual(['BRU-1'])
  })
})

describe('a signed check holds, and what is newer is told', () => {
  it('when what was found has moved without deciding anything', () => {
    expect(said({ context: railAt(64) }, { context: railAt(61) })).toMatchObject({
      stale: [],
      sentences: ['BAN-1 kommer ut som før: avstanden til bane «Havnebanen» er endret fra 64 m til 61 m.'],
    })
  })

  it('when a layer is only newer', () => {
    const newer = { ...railAt(64), layers: railAt(64).layers.map((layer) => ({ ...layer, version: 2 })) }
    const { stale, sentences } = said({ context: railAt(64) }, { context: newer })
    expect(stale).toEqual([])
    expect(sentences[0]).toBe(
      'Kartlaget «Helseinstitusjoner» er byttet fra versjon 1 (datert 2026-05-12) til versjon 2 (datert 2026-05-12).',
    )
    expect(sentences.filter((sentence) => sentence.startsWith('BAN-1'))).toEqual([])
  })

  it('when the points that come, go or change are not relevant to it', () => {
    const reworded = { ...bridge, question: { nb: 'Noe annet?', en: 'Something else?' } }
    const other = { points: [rail, reworded], version: '2', properties: { contents: ['building' as const] } }
    const fewer = { ...other, points: [rail] }
    expect(said({ properties: other.properties }, other).stale).toEqual([])
    expect(said({ properties: other.properties }, fewer).stale).toEqual([])
    expect(said(fewer, other).stale).toEqual([])
  })

  it('when only the help of a point is otherwise', () => {
    const helped = { ...rail, help: { nb: 'Se kartet.', en: 'See the map.' } }
    const { stale, sentences } = said(
      { context: railAt(64) },
      { context: railAt(64), points: [helped, bridge], version: '2' },
    )
    expect(stale).toEqual([])
    expect(sentences.at(-1)).toBe('BAN-1 kommer ut som før: punktet har fått annet innhold (veiledningen).')
  })

  it('when a name or the order of what is chosen is another', () => {
    const before = {
      properties: { name: 'Kaikvartalet', contents: ['bridge' as const, 'building' as const] },
    }
    const after = { properties: { name: 'Kaia', contents: ['building' as const, 'bridge' as const] } }
    expect(said(before, after)).toMatchObject({
      stale: [],
      sentences: ['«Navn» er endret fra «Kaikvartalet» til «Kaia».'],
    })
  })
})

it('finds the points that ask something else', () => {
  const version = (number: string, ...points: Point[]) => ({ ...currentChecklist, version: number, points })
  const narrower = { ...rail, appliesWhen: has('contents', 'bridge') }
  const helped = { ...bridge, why: { nb: 'Fordi.', en: 'Because.' } }
  const asked = pointsAskedOtherwise(version('1', rail, bridge), version('2', helped, narrower))
  expect([...asked]).toEqual(['BAN-1'])
})

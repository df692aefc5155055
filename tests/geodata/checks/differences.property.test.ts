import fc from 'fast-check'
import { expect, it } from 'vitest'
import { currentChecklist } from '../../../geodata/checklists/rekkverk.ts'
import { all, any, atLeast, has, near, not } from '../../../geodata/checks/condition.ts'
import { contextFrom } from '../../../geodata/checks/context.ts'
import { type ComparedRun, differencesBetween, makesStale } from '../../../geodata/checks/differences.ts'
import { explainDifference } from '../../../geodata/checks/differencesSentence.ts'
import { runCheck } from '../../../geodata/checks/run.ts'
import { defaultThresholds } from '../../../geodata/checks/thresholds.ts'
import { differenceSchema } from '../../../geodata/model/difference.ts'
import type { ProjectProperties } from '../../../geodata/model/project.ts'
import { area, away, box, everywhere, layer, project, thing } from './eksempelvik.ts'

const template = currentChecklist.points[0]!
const questions = ['Er brua sikret?', 'Er kanten sikret?']
const conditions = [
  has('contents', 'bridge'),
  near('rail', 'rail_metres'),
  any(near('bridges', 'bridge_metres'), has('pedestrianAccess', true)),
  all(atLeast('heightMetres', 'high_point_metres'), not(has('staffed', true))),
]
const points = fc.uniqueArray(
  fc.record({
    code: fc.constantFrom('BRU-1', 'BRU-2', 'BAN-1', 'HOY-1', 'LOK-1'),
    question: fc.constantFrom(...questions).map((nb) => ({ nb, en: nb })),
    appliesWhen: fc.constantFrom(...conditions),
    groundings: fc.constantFrom<('law' | 'routine')[]>(['law'], ['routine']),
  }),
  { selector: ({ code }) => code, maxLength: 5 },
)

const run = fc
  .record({
    points,
    version: fc.constantFrom('1', '2'),
    area: fc.constantFrom(area, box(0, 0, 200, 100)),
    railMetres: fc.option(fc.constantFrom(30, 64, 150), { nil: null }),
    bridgeMetres: fc.option(fc.constantFrom(0, 40), { nil: null }),
    railVersion: fc.option(fc.constantFrom(1, 2), { nil: null }),
    railLimit: fc.constantFrom(50, 100),
    known: fc.record({
      contents: fc.constantFrom<ProjectProperties['contents']>([], ['bridge'], ['signs', 'building']),
      heightMetres: fc.constantFrom(9, 12, null),
      pedestrianAccess: fc.constantFrom(true, false, null),
      staffed: fc.constantFrom(true, null),
    }),
  })
  .map((given): ComparedRun => {
    const { railMetres, bridgeMetres, railVersion } = given
    const geometry = given.area
    const context = contextFrom({
      geometry,
      candidates: [
        ...(railMetres === null ? [] : [thing('rail', away(railMetres))]),
        ...(bridgeMetres === null ? [] : [thing('bridges', away(bridgeMetres))]),
      ],
      layers: railVersion === null ? [] : [{ ...layer('rail', everywhere), version: railVersion }],
      registers: ['bridges'],
    })
    // The same version is the same content: what the points are made of is part of its name.
    const checklist = {
      ...currentChecklist,
      version: `${given.version} ${JSON.stringify(given.points)}`,
      points: given.points.map((point) => ({ ...template, ...point })),
    }
    const thresholds = defaultThresholds.map((threshold) =>
      threshold.code === 'rail_metres' ? { ...threshold, value: given.railLimit } : threshold,
    )
    const checked = { properties: project(given.known), geometry }
    const layers = context.layers.map(({ layer, version, date, sourceName }) => ({
      layer,
      version,
      date,
      sourceName,
    }))
    return {
      project: checked,
      checklist,
      thresholds,
      layers,
      ...runCheck({ project: checked, checklist, thresholds, context }),
    }
  })

const named = (differences: ReturnType<typeof differencesBetween>) =>
  differences.map((one) => [
    'point' in one ? one.point : JSON.stringify({ ...one, before: null, after: null }),
    makesStale(one),
  ])

it('a check compared with itself is the same', () => {
  fc.assert(
    fc.property(run, (one) => {
      expect(differencesBetween(one, structuredClone(one))).toEqual([])
    }),
  )
})

it('names the same both ways', () => {
  fc.assert(
    fc.property(run, run, (one, other) => {
      expect(named(differencesBetween(one, other))).toEqual(named(differencesBetween(other, one)))
    }),
  )
})

it('does not mind the order of points, limits and layers', () => {
  const turned = (one: ComparedRun): ComparedRun => ({
    ...one,
    checklist: { ...one.checklist, points: [...one.checklist.points].reverse() },
    findings: [...one.findings].reverse(),
    thresholds: [...one.thresholds].reverse(),
    layers: [...one.layers].reverse(),
  })
  fc.assert(
    fc.property(run, run, (one, other) => {
      expect(differencesBetween(one, turned(other))).toEqual(differencesBetween(one, other))
    }),
  )
})

it('holds exactly where every point that says something is placed the same and asks the same', () => {
  const asked = ({ checklist, findings }: ComparedRun) =>
    findings
      .filter(({ group }) => group !== 'not_relevant')
      .map(({ point, applies, status, group }) => {
        const { question, appliesWhen, groundings } = checklist.points.find(({ code }) => code === point)!
        return JSON.stringify([point, applies, status, group, question, appliesWhen, groundings])
      })
      .sort()
  fc.assert(
    fc.property(run, run, (one, other) => {
      const isStale = differencesBetween(one, other).some(makesStale)
      expect(isStale).toBe(JSON.stringify(asked(one)) !== JSON.stringify(asked(other)))
    }),
  )
})

it('says each difference as the model has it, and as a sentence in either language', () => {
  fc.assert(
    fc.property(run, run, (one, other) => {
      for (const difference of differencesBetween(one, other)) {
        expect(differenceSchema.parse(JSON.parse(JSON.stringify(difference)))).toEqual(difference)
        for (const language of ['nb', 'en'] as const) {
          const sentence = explainDifference(difference, language)
          expect(sentence).toMatch(/\.$/)
          expect(sentence).not.toMatch(/undefined|null|NaN|\[object/)
        }
      }
    }),
  )
})

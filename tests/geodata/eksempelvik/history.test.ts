import { describe, expect, it } from 'vitest'
import { pastCases } from '../../../geodata/eksempelvik/history/cases.ts'
import { promises } from '../../../geodata/eksempelvik/history/promises.ts'
import { pastInspections, pastSafeguards } from '../../../geodata/eksempelvik/history/safeguards.ts'
import { pastSignPlace } from '../../../geodata/eksempelvik/history/signPlace.ts'
import { pastNeeds, pastSigns } from '../../../geodata/eksempelvik/history/signs.ts'
import { pastSurveys } from '../../../geodata/eksempelvik/history/surveys.ts'
import { knownThings } from '../../../geodata/eksempelvik/known.ts'
import { townExtras } from '../../../geodata/eksempelvik/town.ts'
import { anchorOf } from '../../../geodata/geometry/anchor.ts'
import { intersects } from '../../../geodata/geometry/measure.ts'
import { planar } from '../../../geodata/geometry/planar.ts'
import { validateGeometry } from '../../../geodata/geometry/validate.ts'
import { projectProperties } from '../../../geodata/model/project.ts'
import { checkText } from '../../../geodata/sites/textCheck.ts'
import { dayAgo, momentAgo } from '../../../worker/commands/pastDays.ts'
import { builtTown } from './builtTown.ts'

/** The town of the demo, the only one that has a history. */
const town = builtTown(1814, 2500)
const known = knownThings(town.plan)
const cases = pastCases(town.plan, known)
const extras = townExtras(town.plan, '2026-11-23')

const falls = (days: readonly number[]) => days.every((ago, at) => at === 0 || ago < days[at - 1]!)

describe('the year gone by', () => {
  it('is of projects that can be registered, in every district', () => {
    const districts = new Set<unknown>()
    for (const { project } of cases) {
      expect(projectProperties.safeParse(project.properties).error?.issues).toBeUndefined()
      expect(validateGeometry(project.geometry, { types: ['Polygon'] })).toMatchObject({ valid: true })
      const at = planar({ type: 'Point', coordinates: anchorOf(project.geometry) })
      districts.add(town.of('districts').find(({ shape }) => intersects(shape, at))?.row.properties.name)
    }
    expect(districts.size).toBe(5)
    const names = [...cases.map(({ project }) => project), ...extras.projects].map(
      ({ properties }) => properties.name,
    )
    expect(new Set(names).size).toBe(names.length)
  })

  it('goes forwards: registered, checked, sent, signed, and promised before it is kept', () => {
    for (const { project, registered, check, decided } of cases) {
      const { name } = project.properties
      expect(decided < registered, name).toBe(true)
      if (!check) continue
      expect(falls([registered, check.run, check.sent, check.signed]), name).toBe(true)
      // A decision between the check and the signature would have changed what is signed.
      expect(decided > check.run || decided < check.signed, name).toBe(true)
      for (const { closed } of check.promises) expect((closed?.ago ?? 0) < check.run, name).toBe(true)
    }
    for (const { properties, steps, inspected } of pastSafeguards) {
      const done = steps.find(({ status }) => status === 'done' || status === 'temporary')
      expect(falls(steps.map(({ ago }) => ago)), properties.name).toBe(true)
      expect(inspected.every((ago) => done !== undefined && ago < done.ago)).toBe(true)
    }
    for (const { name, approved, ordered, mounted, inspected, removed } of pastSigns) {
      const days = [approved, ordered, mounted, ...inspected, removed].filter((ago) => ago !== null)
      expect(falls(days), name).toBe(true)
    }
  })

  it('ends with a decision, which tells that it has been told', () => {
    const last = Math.min(...cases.map(({ decided }) => decided))
    const others = [
      ...cases.flatMap(({ check }) => check?.promises.map(({ closed }) => closed?.ago ?? 999) ?? []),
      ...cases.map(({ check }) => check?.signed ?? 999),
      ...pastSurveys.map(({ seen }) => seen),
      ...[...pastSafeguards, ...pastInspections].flatMap(({ inspected }) => inspected),
      ...pastSafeguards.flatMap(({ steps }) => steps.map(({ ago }) => ago)),
      ...pastNeeds.flatMap(({ assessed }) => assessed.map(({ ago }) => ago)),
      ...pastSigns.flatMap(({ inspected, removed, replaced }) => [
        ...inspected,
        removed ?? 999,
        replaced ?? 999,
      ]),
    ]
    expect(Math.min(...others)).toBeGreaterThan(last)
  })

  it('is about things that are there', () => {
    const has = (collection: 'bridges' | 'buildings' | 'structures', name: string) =>
      town.of(collection).some(({ row }) => row.properties.name === name)
    for (const { collection, name } of [...pastSurveys, ...pastNeeds, ...pastSafeguards.map(({ at }) => at)])
      expect(has(collection, name), name).toBe(true)
    for (const sign of pastSigns) {
      expect(has(sign.at.collection, sign.at.name), sign.name).toBe(true)
      expect(pastSignPlace(known, sign).geometry.type).toBe('Point')
    }
    const standing = extras.safeguards.map(({ properties }) => properties.name)
    expect(standing).toEqual(expect.arrayContaining(pastInspections.map(({ safeguard }) => safeguard)))
    expect(cases.map(({ project }) => project.properties.name)).toEqual(
      expect.arrayContaining(Object.keys(promises)),
    )
  })
  it('says nothing that the text check stops, and names nobody', () => {
    const written = [
      ...cases.flatMap(
        ({ check }) => check?.promises.flatMap(({ text, closed }) => [text, closed?.note ?? '']) ?? [],
      ),
      ...pastNeeds.flatMap(({ assessed }) => assessed.map(({ reason }) => reason)),
    ]
    for (const words of written) expect(checkText(words), words).toEqual([])
  })
})

describe('days gone by', () => {
  it('are working days, within the hours of work', () => {
    // 2026-11-23 is a Monday.
    expect([0, 1, 2, 3, 8].map((ago) => dayAgo('2026-11-23', ago))).toEqual([
      '2026-11-23',
      '2026-11-20',
      '2026-11-20',
      '2026-11-20',
      '2026-11-13',
    ])
    expect(dayAgo('2026-11-23', -4)).toBe('2026-11-27')
    for (let ago = 0; ago < 450; ago++) {
      const hour = Number(momentAgo('2026-11-23', ago, ago % 9).slice(11, 13))
      expect(hour >= 7 && hour < 14).toBe(true)
    }
  })
})

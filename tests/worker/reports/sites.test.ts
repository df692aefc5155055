import { beforeAll, describe, expect, it } from 'vitest'
import type { ClarificationOutcome } from '../../../geodata/clarifications/clarification.ts'
import { toEastNorth } from '../../../geodata/geometry/projection.ts'
import type { Check } from '../../../geodata/model/check.ts'
import type { LonLat } from '../../../geodata/model/geojson.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { releaseAnswers } from '../../../worker/clarifications/release.ts'
import { checkProject, createProject } from '../checks/projects.ts'
import { type Client, signInAs } from '../client.ts'
import { inObject } from '../object.ts'
import { coordinateForms, disguises } from '../sites/disguises.ts'
import { type Registered, registerSite, signInAndOpen, stopTheClock } from '../sites/people.ts'
import { place } from '../town.ts'
import { madeOf } from './made.ts'

/*
 * Reports end in case files that anyone may ask to see. What is made of a check is the same bytes whether there are sites
 * or not, whoever has it made, and whatever its clarification came out as.
 */

const siteName = 'Krabbeskjæret øst'
const note = 'Rekkverket bør ses på før neste vår'
const advice = 'Ta opp sikring av trapper tidlig.'
const where: [number, number] = [2025, 3025]
type Made = Map<string, Buffer>

let before: Made
let after: { planner: Made; cleared: Made }
let special: { planner: Made; cleared: Made }
let ids: { none: string[]; special: string[] }
let site: Registered

async function checked(
  planner: Client,
  outcome: ClarificationOutcome,
): Promise<{ project: Thing; check: Check }> {
  const project = await createProject(planner, 'Kaikvartalet', [2000, 3000], { contents: ['waterfront'] })
  await inObject(({ sql, storage, now }) => {
    const question = `SELECT id FROM clarification WHERE project_id = ? AND state = 'waiting'`
    const { id } = sql.exec<{ id: string }>(question, project.id).one()
    const answer = { id, outcome, advice: outcome === 'special' ? advice : null }
    releaseAnswers(storage, now.toISOString(), [answer])
  })
  const check = await checkProject(planner, project)
  const answer = { value: 'partly', reason: 'Vist i snitt B.' }
  await planner.put(`/api/checks/${check.id}/answers/VAN-1`, answer, '"0"')
  return { project, check }
}

beforeAll(async () => {
  stopTheClock()
  const planner = await signInAs('planner')
  const cleared = await signInAndOpen()
  const none = await checked(planner, 'none')
  const both = async ({ check }: { check: Check }) => ({
    planner: await madeOf(planner, check),
    cleared: await madeOf(cleared, check),
  })
  before = await madeOf(planner, none.check)

  site = await registerSite(cleared, { name: siteName, note, level: 'L3' }, where)
  await registerSite(cleared, { name: `${siteName} nord`, note }, [where[0] + 200, where[1]])
  await cleared.get('/api/sites')
  after = await both(none)

  const other = await checked(planner, 'special')
  const shown = await planner.get<{ state: string }>(`/api/projects/${other.project.id}/clarification`)
  expect(shown.body.state).toBe('special')
  special = await both(other)
  ids = {
    none: [none.check.id, none.project.id],
    special: [other.check.id, other.project.id],
  }
})

/** Texts with everything that may differ between two reports taken out: the numbers of check and project, and who asked. */
function texts(made: Made, known: readonly string[]): Map<string, string> {
  const plain = (content: Buffer) =>
    known.reduce((text, one) => text.replaceAll(one, '-'), content.toString('latin1'))
  // The archive as a whole is its parts packed; they are compared one by one.
  return new Map(
    [...made].filter(([name]) => name !== 'report.docx').map(([name, file]) => [name, plain(file)]),
  )
}

/** Where two reports differ, with a few letters of each. */
function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((name) => {
    const [a, b] = [one.get(name) ?? '', other.get(name) ?? '']
    if (a === b) return []
    const at = [...a].findIndex((letter, place) => letter !== b[place])
    return [`${name}: ${a.slice(at - 20, at + 40)} | ${b.slice(at - 20, at + 40)}`]
  })
}

const makers = ['Demo byplanlegger med klarering', 'Demo byplanlegger']

describe('what is made of a check', () => {
  it('is the same to the byte when sites have been registered in and around its area', () => {
    expect(before.size).toBeGreaterThan(15)
    for (const [name, content] of before) expect(after.planner.get(name)!.equals(content), name).toBe(true)
  })

  it('is the same when the clarification came out as special, and when somebody with clearance has it made', () => {
    const expected = texts(before, [...ids.none, ...makers])
    expect(differences(texts(after.cleared, [...ids.none, ...makers]), expected)).toEqual([])
    for (const who of ['planner', 'cleared'] as const)
      expect(differences(texts(special[who], [...ids.special, ...makers]), expected)).toEqual([])
  })

  it('holds no name, note, number, position, level or outcome in any disguise', () => {
    const corners = (site.geometry.coordinates as LonLat[][])[0]!
    const drawn = place(...where)
    const metres = [...corners, drawn]
      .flatMap(toEastNorth)
      .flatMap((value) => [value.toFixed(0), value.toFixed(1), value.toFixed(2)])
    const needles = [
      ...[
        siteName,
        note,
        advice,
        site.id,
        'Krabbeskjæret',
        'Særskilt vurdering',
        '"special"',
        '"L3"',
      ].flatMap(disguises),
      ...[...corners, drawn].flat().flatMap(coordinateForms),
      ...metres,
    ]
    expect(needles.length).toBeGreaterThan(150)
    const everything = [after, special].flatMap(({ planner, cleared }) => [...planner, ...cleared])
    const found = everything.flatMap(([name, content]) => {
      const text = content.toString('latin1')
      return needles.filter((needle) => text.includes(needle)).map((needle) => `${name}: ${needle}`)
    })
    expect(found).toEqual([])
  })
})

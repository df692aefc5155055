import { beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../../geodata/model/calendar.ts'
import type { Event } from '../../../geodata/model/history.ts'
import type { Measure } from '../../../geodata/model/measure.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { OpenFigures, PlanReport, PlanReportLine } from '../../../geodata/model/planReport.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import type { Report } from '../../../geodata/reports/report.ts'
import { checkProject, createProject } from '../checks/projects.ts'
import { anonymous, type Client, signInAs } from '../client.ts'
import { helplineContent, makeHelpline, makeMessage, seen, standingSign, today } from '../recalls/made.ts'
import { unzip } from '../reports/unzip.ts'
import { createBridge, createSafeguard, survey, surveyOfAll } from '../securing/things.ts'
import { disguises } from '../sites/disguises.ts'
import { registerSite, signInAndOpen } from '../sites/people.ts'

/*
 * Reports on the plan end with the council and on the web. The public one is searched, in every form it has, for the name of
 * anything and anyone; the internal one is held to have what somebody must do, and nothing of sites.
 */

const all = '/api/plan-reports'
const open = '/api/open/plan-figures'
const names = {
  bridge: 'Krabbebrua',
  safeguard: 'Gitteret ved Krabbebrua',
  project: 'Hummerkvartalet',
  unit: 'Enhet for hummer og krabbe',
  person: 'Tangfrid Skjellnes',
  reason: 'Venter på Blåskjellveien 7',
  sign: 'Skiltet i Tareviken',
  helpline: 'Skjærgårdstelefonen',
  unverified: 'Fjæretelefonen',
  promise: 'Følge opp gelenderet på Rekebrygga',
}
const siteName = 'Krabbeskjæret sør'
const period = { from: addDays(today, -365), to: today }
const made = { title: 'Årsrapport', ...period }

let coordinator: Client
let roads: Client
let reader: Client

beforeAll(async () => {
  const [lead, planner, health] = await Promise.all(
    (['coordinator', 'planner', 'health'] as const).map(signInAs),
  )
  ;[coordinator, roads, reader] = [lead!, await signInAs('roads'), await signInAs('reader')]
  const bridge = await createBridge(roads, { name: names.bridge, maintainer: names.unit })
  await createSafeguard(roads, bridge, { name: names.safeguard, nextInspectionOn: addDays(today, -3) })
  const surveyed = await survey<ProblemBody>(roads, bridge, surveyOfAll)
  if (surveyed.status !== 200) throw new Error(JSON.stringify(surveyed.body))
  const project = await createProject(planner!, names.project, [500, 500], { responsible: names.unit })
  const check = await checkProject(planner!, project)
  await planner!.post(`/api/projects/${project.id}/follow-ups`, {
    ...{ checkId: check.id, point: check.findings[0]!.point, text: names.promise },
    ...{ responsible: names.person, dueOn: addDays(today, -10) },
  })
  await planner!.put(
    '/api/plan/measures/3.1.4',
    {
      ...{ status: 'delayed', reason: names.reason, responsible: names.person, unit: names.unit },
      milestones: [
        {
          id: '00000000-0000-4000-8000-000000000001',
          text: `Møte med ${names.person}`,
          dueOn: addDays(today, -20),
        },
      ],
    },
    '"0"',
  )
  const helpline = await makeHelpline(health!, '22 40 00 99', { name: names.helpline })
  await health!.post('/api/helplines', helplineContent('22 40 00 98', { name: names.unverified }))
  const message = await makeMessage(health!, [helpline])
  await standingSign(message.id, names.sign, 700)
  const cleared = await signInAndOpen()
  await registerSite(cleared, { name: siteName }, [2000, 3000])
})

async function start(content: object): Promise<PlanReport> {
  const { status, body } = await coordinator.post<PlanReport>(all, content)
  if (status !== 201) throw new Error(`not made: ${status} ${JSON.stringify(body)}`)
  return body
}

/** Everything a report is read as, by name: content in both languages, table, plots, and each file of the Word file. */
async function formsOf({ id, frozen }: PlanReport): Promise<Map<string, string>> {
  const plots = frozen.indicators.items.map(({ code }) => `plots/${code}.svg`)
  const paths = [
    ...['nb', 'en'].map((language) => `content?language=${language}`),
    'figures.csv',
    ...plots,
    '',
  ]
  const forms = new Map<string, string>()
  for (const path of paths) {
    const response = await coordinator.fetch(`${all}/${id}${path && `/${path}`}`)
    // A figure with nothing in it has no plot.
    if (path.endsWith('.svg') && response.status === 404) continue
    if (response.status !== 200) throw new Error(`${path}: ${response.status}`)
    forms.set(path, await response.text())
  }
  const word = await coordinator.fetch(`${all}/${id}/report.docx`)
  for (const [name, file] of unzip(new Uint8Array(await word.arrayBuffer())))
    if (/\.(xml|rels)$/.test(name)) forms.set(name, file.toString('utf8'))
    else forms.set(name, '')
  return forms
}

const foundIn = (forms: ReadonlyMap<string, string>, needles: readonly string[]) =>
  [...forms].flatMap(([name, form]) =>
    needles.filter((needle) => form.includes(needle)).map((needle) => `${name}: ${needle}`),
  )

describe('the report to the council', () => {
  it('names no thing, project, person or site, and tells nothing by district, in any form', async () => {
    const report = await start({ ...made, audience: 'public', texts: { summary: 'Et godt år.' } })
    const { frozen } = report
    expect(frozen.openItems).toBeNull()
    expect(frozen.indicators).toMatchObject({ districts: [], departments: [] })
    for (const { districts, departments } of frozen.indicators.items)
      expect([districts, departments]).toEqual([null, null])
    expect(frozen.measures.find(({ code }) => code === '3.1.4')).toMatchObject({
      ...{ status: 'delayed', reason: '', milestones: { done: 0, late: 1, all: 1 } },
    })
    const forms = await formsOf(report)
    const words = forms.get('word/document.xml')!
    expect(words).toContain('Et godt år.')
    expect([...forms.keys()].filter((name) => /media\/.*png/.test(name)).length).toBeGreaterThan(4)
    const people = ['Demo plankoordinator', 'Demo samferdsel', 'Demo byplanlegger']
    forms.delete('')
    expect(foundIn(forms, [...Object.values(names), ...people, ...disguises(siteName)])).toEqual([])
    // What is stored with it says who wrote it, to those who may read it; and no more than that.
    const stored = JSON.stringify(report)
    expect([...Object.values(names), ...disguises(siteName)].filter((name) => stored.includes(name))).toEqual(
      [],
    )
  })

  it('says of every figure the day and what it counts, and never a small number of sites', async () => {
    const report = await start({ ...made, audience: 'public' })
    expect(report.frozen.indicators.items).toHaveLength(13)
    expect(report.frozen.indicators.sites).toMatchObject({ atLeast: null, parts: null })
    const { body } = await roads.get<Report>(`${all}/${report.id}/content`)
    const blocks = body.sections.flatMap((section) => section.blocks)
    const definitions = blocks.filter(
      (block) => block.kind === 'paragraph' && block.lead === 'Slik er det talt',
    )
    // The places of concern have one too.
    expect(definitions).toHaveLength(14)
    const csv = await (await roads.fetch(`${all}/${report.id}/figures.csv`)).text()
    expect(csv).toContain('færre enn 5')
    expect(csv.split('\r\n').length).toBeGreaterThan(100)
  })
})

it('the internal report tells who must do what, and nothing of sites', async () => {
  const report = await start({ ...made, audience: 'internal' })
  const kinds = new Set(report.frozen.openItems!.map(({ kind }) => kind))
  expect([...kinds].toSorted()).toEqual(['condition', 'coverage', 'helpline', 'inspection', 'milestone'])
  const forms = await formsOf(report)
  const words = forms.get('word/document.xml')!
  for (const name of [
    names.bridge,
    names.project,
    names.person,
    names.reason,
    names.promise,
    names.unverified,
  ])
    expect(words).toContain(name)
  expect(foundIn(forms, disguises(siteName))).toEqual([])
  expect((await reader.get(`${all}/${report.id}`)).status).toBe(404)
  const shut = await coordinator.post<ProblemBody>(`${all}/${report.id}/finish`, undefined, seen(report))
  expect(shut.status).toBe(200)
  expect(
    (await coordinator.post(`${all}/${report.id}/publish`, undefined, { 'If-Match': '"2"' })).status,
  ).toBe(409)
})

it('figures stay as they were frozen until they are counted anew, and words are kept through it', async () => {
  const report = await start({ ...made, audience: 'public' })
  const at = `${all}/${report.id}`
  const standing = (frozen: PlanReport['frozen']) =>
    frozen.measures.find(({ code }) => code === '3.2.1')!.status
  await coordinator.put<Measure>('/api/plan/measures/3.2.1', { status: 'under_way' }, '"0"')
  const draft = { title: 'Årsrapport', texts: { planning: 'Vi sjekker tidligere.' } }
  const written = await coordinator.put<PlanReport>(at, draft, '"1"')
  expect([written.status, standing(written.body.frozen)]).toEqual([200, 'not_started'])
  const late = await coordinator.put<ProblemBody>(at, { ...draft, title: 'Min' }, '"1"')
  expect([late.status, (late.body.current as PlanReport).texts.planning]).toEqual([
    412,
    'Vi sjekker tidligere.',
  ])
  expect((await roads.put(at, draft, '"2"')).status).toBe(403)
  const frozen = await coordinator.post<PlanReport>(`${at}/freeze`, undefined, { 'If-Match': '"2"' })
  expect([standing(frozen.body.frozen), frozen.body.texts]).toEqual(['under_way', draft.texts])
  const { items } = (await roads.get<Page<PlanReportLine>>(`${at}/history`)).body
  expect(items.map(({ revision }) => revision)).toEqual([3, 2, 1])
  expect(JSON.stringify(items)).not.toContain('indicators')
})

it('a finished report does not change, and its figures are open to everyone only while they are opened', async () => {
  const report = await start({ ...made, audience: 'public', title: 'Åpne tall' })
  const at = `${all}/${report.id}`
  const take = async (step: string, revision: number) =>
    (await coordinator.post<PlanReport>(`${at}/${step}`, undefined, { 'If-Match': `"${revision}"` })).status
  const openNow = async () => [
    (await anonymous.get<Page<OpenFigures>>(open)).body.items.some(({ id }) => id === report.id),
    (await anonymous.get(`${open}/${report.id}.csv`)).status,
  ]
  expect([await take('publish', 1), await take('finish', 1), await openNow()]).toEqual([
    409,
    200,
    [false, 404],
  ])
  expect((await coordinator.put(at, { title: 'Ny', texts: {} }, '"2"')).status).toBe(409)
  expect([await take('freeze', 2), await take('publish', 1), await take('publish', 2)]).toEqual([
    409, 412, 200,
  ])
  expect(await openNow()).toEqual([true, 200])
  const table = await anonymous.fetch(`${open}/${report.id}.csv`)
  expect(table.headers.get('Content-Type')).toMatch(/^text\/csv/)
  expect(foundIn(new Map([['csv', await table.text()]]), Object.values(names))).toEqual([])
  const listed = JSON.stringify((await anonymous.get(open)).body)
  expect(listed).not.toContain('Demo')
  expect([await take('withdraw', 3), await openNow()]).toEqual([200, [false, 404]])
  expect([await take('publish', 4), await take('reopen', 5), await openNow()]).toEqual([
    200,
    200,
    [false, 404],
  ])
  // Opened once more, and then removed.
  expect([await take('finish', 6), await take('publish', 7)]).toEqual([200, 200])
  expect((await coordinator.delete(at, '"8"')).status).toBe(200)
  expect(await openNow()).toEqual([false, 404])
  expect([await take('restore', 9), await openNow()]).toEqual([200, [false, 404]])
  const { body } = await coordinator.get<Page<Event>>('/api/events?limit=3')
  expect(body.items.map(({ type }) => type)).toEqual([
    ...['plan-reports.restored', 'plan-reports.removed', 'plan-reports.published'],
  ])
})

it('a period must have begun and end after it begins, and no words of methods or numbers of persons are stored', async () => {
  const refused = async (content: object) => {
    const { status, body } = await coordinator.post<ProblemBody>(all, {
      ...made,
      audience: 'public',
      ...content,
    })
    return [status, body.errors?.map(({ field }) => field)]
  }
  expect(await refused({ from: addDays(today, 2), to: addDays(today, 9) })).toEqual([422, ['from']])
  expect(await refused({ to: addDays(today, -400) })).toEqual([422, ['to']])
  expect(await refused({ from: '1990-01-01' })).toEqual([422, ['to']])
  expect(await refused({ texts: { next: 'Født 13097248022.' } })).toEqual([422, ['texts.next']])
  expect((await roads.post(all, { ...made, audience: 'public' })).status).toBe(403)
})

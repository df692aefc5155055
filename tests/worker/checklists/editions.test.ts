import { createHash } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Checklist } from '../../../geodata/checklists/checklist.ts'
import { canonicalJson } from '../../../geodata/model/canonicalJson.ts'
import type { Edition } from '../../../geodata/model/checklistEdition.ts'
import type { VersionLine } from '../../../geodata/model/checklistVersion.ts'
import type { Event } from '../../../geodata/model/history.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import type { Draft } from '../../../worker/checklists/drafts.ts'
import { edition, localPoint } from '../../geodata/checklists/localPoint.ts'
import { checkProject, createProject, findingAt } from '../checks/projects.ts'
import { type Client, signInAs } from '../client.ts'
import { tamper } from '../history/tamper.ts'

const checklists = '/api/checklists'
const draftAddress = `${checklists}/draft`

let coordinator: Client
let planner: Client

beforeAll(async () => {
  coordinator = await signInAs('coordinator')
  planner = await signInAs('planner')
})

beforeEach(async () => {
  await tamper('DELETE FROM checklist_draft')
  await tamper('DELETE FROM checklist_publication')
  await tamper('DELETE FROM checklist_withdrawal')
})

/** What the hash in the list is said to be, computed from what was sent. */
const hashOf = (body: unknown) => createHash('sha256').update(canonicalJson(body)).digest('hex')
const tagOf = ({ revision }: Draft) => `"${revision}"`
const lines = async () => (await planner.get<Page<VersionLine>>(checklists)).body.items

async function start(): Promise<Draft> {
  const { status, body } = await coordinator.post<Draft>(draftAddress)
  if (status !== 201) throw new Error(`no draft: ${JSON.stringify(body)}`)
  return body
}

async function save(draft: Draft, document: Edition): Promise<Draft> {
  const { status, body } = await coordinator.put<Draft>(draftAddress, document, tagOf(draft))
  if (status !== 200) throw new Error(`not saved: ${JSON.stringify(body)}`)
  return body
}

const step = <Body>(draft: Draft, what: string, content?: unknown) =>
  coordinator.post<Body>(`${draftAddress}/${what}`, content, { 'If-Match': tagOf(draft) })

async function publish(document: Edition, summary = 'Scenen er tatt med'): Promise<VersionLine> {
  const saved = await save(await start(), document)
  const validated = await step<Draft>(saved, 'validate')
  const { status, body } = await step<VersionLine>(validated.body, 'publish', { summary })
  if (status !== 201) throw new Error(`not published: ${JSON.stringify([validated.body, body])}`)
  return body
}

describe('the life of an edition', () => {
  it('goes from draft to published to withdrawn, and checks run with what is in force', async () => {
    const project = await createProject(planner, 'Torget', [0, 0], { contents: ['public_space'] })
    const [shared] = await lines()
    expect(shared).toMatchObject({ version: '2026.2', edition: null, state: 'in-force', points: 46 })

    const draft = await start()
    expect(draft).toMatchObject({ state: 'draft', nextCode: 'LOK-1', newerBase: null, document: edition() })
    const document = edition({
      hidden: [{ point: 'BYR-4', reason: 'Vurderes av kulturavdelingen' }],
      points: [localPoint('LOK-1')],
    })
    const saved = await save(draft, document)
    expect(saved).toMatchObject({ document, nextCode: 'LOK-2', warnings: [] })
    const early = await step<ProblemBody>(saved, 'publish', { summary: 'For tidlig' })
    expect([early.status, early.body.type]).toEqual([409, '/api/problems#checklist-refused'])
    const { body: validated } = await step<Draft>(saved, 'validate')
    expect(validated).toMatchObject({ state: 'validated', validatedBy: 'Demo plankoordinator' })
    const empty = await step<ProblemBody>(validated, 'publish', { summary: '  ' })
    expect(empty.body.errors?.map(({ field }) => field)).toEqual(['summary'])
    const { body: published } = await step<VersionLine>(validated, 'publish', {
      summary: 'Scenen er tatt med',
    })

    expect(published).toMatchObject({
      version: '2026.2+1',
      state: 'in-force',
      summary: 'Scenen er tatt med',
      points: 46,
      changes: { added: ['LOK-1'], removed: ['BYR-4'], changed: [] },
    })
    const [first, second] = await lines()
    expect(first).toEqual(published)
    expect(second!.state).toBe('published')
    const whole = await planner.get<Checklist>(`${checklists}/2026.2+1`)
    expect(hashOf(whole.body)).toBe(published.hash)
    expect((await planner.get(`${checklists}/current`)).body).toEqual(whole.body)
    expect((await coordinator.get(draftAddress)).body).toBeNull()

    const check = await checkProject(planner, project)
    expect(check.checklist.version).toBe('2026.2+1')
    expect(findingAt(check, 'LOK-1').applies).toBe('yes')
    expect(findingAt(check, 'BYR-4')).toBeUndefined()

    const address = `${checklists}/${encodeURIComponent('2026.2+1')}/withdraw`
    const withdrawn = await coordinator.post<VersionLine>(address, { reason: 'Gikk ut ved en feil' })
    expect(withdrawn.body).toMatchObject({
      state: 'withdrawn',
      withdrawn: { reason: 'Gikk ut ved en feil', by: 'Demo plankoordinator' },
    })
    expect((await coordinator.post(address, { reason: 'En gang til' })).status).toBe(409)
    expect((await checkProject(planner, project)).checklist.version).toBe('2026.2')
    expect((await planner.get(`${checklists}/2026.2+1`)).body).toEqual(whole.body)
    expect((await planner.get(`${checklists}/2026.1+1`)).status).toBe(404)

    const { body: events } = await coordinator.get<Page<Event>>('/api/events?limit=20')
    expect(events.items.map(({ type }) => type).filter((type) => type.startsWith('checklists.'))).toEqual([
      'checklists.withdrawn',
      'checklists.published',
      'checklists.draft-validated',
      'checklists.draft-saved',
      'checklists.draft-started',
    ])
  })

  it('leaves what is published as it was, whatever comes after', async () => {
    await publish(edition({ points: [localPoint('LOK-1')] }))
    const before = (await planner.get(`${checklists}/2026.2+1`)).body
    const [line] = await lines()
    const again = { nb: 'Er scenen sikret hele året?', en: '' }
    await publish(edition({ points: [localPoint('LOK-1', { question: again }), localPoint('LOK-2')] }))
    expect((await planner.get(`${checklists}/2026.2+1`)).body).toEqual(before)
    const [newest, older] = await lines()
    expect(older).toEqual({ ...line, state: 'published' })
    expect(newest!.changes).toEqual({
      added: ['LOK-2'],
      removed: [],
      changed: [{ point: 'LOK-1', fields: ['question'] }],
    })
  })

  it('goes on from the edition in force, and gives no code twice', async () => {
    await publish(edition({ points: [localPoint('LOK-1'), localPoint('LOK-2')] }))
    await publish(edition({ points: [localPoint('LOK-1')] }), 'LOK-2 er ute')
    const draft = await start()
    expect(draft.document.points.map(({ code }) => code)).toEqual(['LOK-1'])
    expect(draft.nextCode).toBe('LOK-3')
    const reused = await save(draft, edition({ points: [localPoint('LOK-1'), localPoint('LOK-2')] }))
    const { status, body } = await step<ProblemBody>(reused, 'validate')
    expect([status, body.errors]).toMatchObject([422, [{ field: 'points.1.code', code: 'code-used' }]])
    const unchanged = await save(reused, edition({ points: [localPoint('LOK-1')] }))
    expect((await step<ProblemBody>(unchanged, 'validate')).body.errors).toMatchObject([
      { field: 'points', code: 'nothing-changed' },
    ])
  })

  it('can be taken out as a file and sent in again', async () => {
    const document = edition({ points: [localPoint('LOK-1')] })
    await publish(document)
    const file = await planner.get<Edition>(`${checklists}/2026.2+1/edition`)
    expect(file.body).toEqual(document)
    const sent = await save(await start(), { ...file.body, hidden: [{ point: 'DRI-4', reason: 'Senere' }] })
    expect((await step(sent, 'validate')).status).toBe(200)
  })

  it('moves to a newer shared version when somebody asks for it', async () => {
    const older = edition({ base: '2026.1', hidden: [{ point: 'ABC-1', reason: 'Fantes før' }] })
    const saved = await save(await start(), { ...older, points: [localPoint('LOK-1')] })
    expect(saved.newerBase).toBe('2026.2')
    const { body } = await step<Draft & { dropped: string[] }>(saved, 'rebase')
    expect(body).toMatchObject({
      dropped: ['ABC-1'],
      newerBase: null,
      document: { base: '2026.2', hidden: [] },
    })
  })
})

describe('the draft', () => {
  it('is one, and two people who write in it hear of each other', async () => {
    const draft = await start()
    expect((await coordinator.post(draftAddress)).status).toBe(409)
    const mine = edition({ points: [localPoint('LOK-1')] })
    await save(draft, mine)
    const theirs = edition({ hidden: [{ point: 'DRI-4', reason: 'Senere' }] })
    const other = await signInAs('several')
    const late = await other.put<ProblemBody>(draftAddress, theirs, tagOf(draft))
    expect(late.status).toBe(412)
    expect(late.body.current).toMatchObject({ document: mine, by: 'Demo plankoordinator' })
    expect(late.body.yours).toEqual(theirs)
    expect((await coordinator.put(draftAddress, theirs)).status).toBe(428)
    expect((await coordinator.delete(draftAddress, tagOf(draft))).status).toBe(412)
  })

  it('loses its validation when it is saved, and no tag of an earlier draft fits a new one', async () => {
    const document = edition({ points: [localPoint('LOK-1')] })
    const saved = await save(await start(), document)
    const { body: validated } = await step<Draft>(saved, 'validate')
    const again = await save(validated, document)
    expect(again).toMatchObject({ state: 'draft', validatedAt: null })
    expect((await coordinator.delete(draftAddress, tagOf(again))).status).toBe(204)
    const fresh = await start()
    expect(fresh.revision).toBeGreaterThan(again.revision)
  })

  it('may be half written, and validation names what is missing', async () => {
    const half = localPoint('LOK-1', { question: { nb: '', en: '' }, sources: [], group: 'ABC' })
    const saved = await save(await start(), edition({ points: [half] }))
    const { status, body } = await step<ProblemBody>(saved, 'validate')
    expect(status).toBe(422)
    expect(body.errors?.map(({ field, code }) => [field, code])).toEqual([
      ['points.0.question.nb', 'required'],
      ['points.0.sources', 'too-small'],
    ])
    expect((await coordinator.get<Draft>(draftAddress)).body.state).toBe('draft')
  })

  it('refuses what is no edition with the fields named, however deep', async () => {
    const draft = await start()
    const deep = JSON.parse(`${'{"test":"not","of":'.repeat(2_000)}{"test":"always"}${'}'.repeat(2_000)}`)
    const refusals: [unknown, string, string][] = [
      [edition({ points: [localPoint('BRU-1')] }), 'points.0.code', 'wrong-code'],
      [{ ...edition(), colour: 'red' }, 'colour', 'unknown-field'],
      [
        edition({ points: [{ ...localPoint('LOK-1'), appliesWhen: deep }] }),
        'points.0.appliesWhen.of.of.of.of.of.of',
        'too-deep',
      ],
      [
        edition({
          points: [localPoint('LOK-1', { appliesWhen: { test: 'near', target: 'rail', within: 5000 } })],
        }),
        'points.0.appliesWhen.within',
        'distance-out-of-range',
      ],
    ]
    for (const [document, field, code] of refusals) {
      const { status, body } = await coordinator.put<ProblemBody>(draftAddress, document, tagOf(draft))
      expect([status, body.errors?.[0]]).toMatchObject([422, { field, code }])
    }
  })

  it('is the coordinator’s, and hidden from nobody else more than the rest', async () => {
    for (const method of ['GET', 'POST', 'PUT', 'DELETE'] as const) {
      const content = method === 'PUT' ? edition() : undefined
      expect((await planner.send(method, draftAddress, content, { 'If-Match': '"1"' })).status).toBe(403)
    }
    expect((await planner.put(draftAddress, { nonsense: true }, '"1"')).status).toBe(403)
    expect((await planner.post(`${checklists}/2026.2+1/withdraw`, { reason: 'Nei' })).status).toBe(403)
    expect((await planner.post(`${checklists}/trial`, { appliesWhen: { test: 'always' } })).status).toBe(403)
  })
})

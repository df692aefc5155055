import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { currentChecklist } from '../../../geodata/checklists/rekkverk.ts'
import type { Check } from '../../../geodata/model/check.ts'
import type { FollowUp } from '../../../geodata/model/followUp.ts'
import type { SignatureVerdict } from '../../../geodata/model/review.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { readSignedContent, verifySignature } from '../../../worker/reviews/signature.ts'
import { checkProject, createProject, projects } from '../checks/projects.ts'
import { type Client, signInAs } from '../client.ts'
import { liftTriggers } from '../history/tamper.ts'
import { inObject } from '../object.ts'
import { signedCheck } from './signing.ts'

let planner: Client
let coordinator: Client
let project: Thing
let check: Check
let followUp: FollowUp

beforeAll(async () => {
  planner = await signInAs('planner')
  coordinator = await signInAs('coordinator')
  // An edition of the municipality's own over the shared checklist.
  await inObject(({ sql }) =>
    sql.exec(
      `INSERT INTO checklist_publication (edition, base, document, summary, hash, at, by) VALUES (1, ?, ?, '', '', '', '')`,
      currentChecklist.version,
      JSON.stringify({ base: currentChecklist.version, hidden: [], points: [] }),
    ),
  )
  project = await createProject(planner, 'Signert', [0, 0], { contents: ['building'], storeys: 6 })
  const first = await checkProject(planner, project)
  const input = { checkId: first.id, point: 'FEL-1', text: 'Vis rekkverk på plantegning', phase: 'outline' }
  followUp = (await planner.post<FollowUp>(`${projects}/${project.id}/follow-ups`, input)).body
  const parapet = {
    kind: 'parapet',
    where: 'Tak',
    use: 'balcony_terrace',
    heightMetres: 0.8,
    levelDifferenceMetres: 9,
  }
  await planner.put(`/api/checks/${first.id}/measurements/HOY-2`, { items: [parapet] }, '"0"')
  check = await signedCheck(planner, coordinator, project)
})

const verdict = async () => (await planner.get<SignatureVerdict>(`/api/checks/${check.id}/signature`)).body
const contentText = async () => (await planner.fetch(`/api/checks/${check.id}/content`)).text()

describe('a signature', () => {
  it('is the hash of what anyone with access to the check can fetch', async () => {
    const text = await contentText()
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
    const { hash, by, holds, differs } = await verdict()
    expect(Buffer.from(digest).toString('hex')).toBe(hash)
    expect({ by, holds, differs }).toEqual({ by: 'Demo plankoordinator', holds: true, differs: [] })
    const content = JSON.parse(text)
    expect(content.project).toMatchObject({ id: project.id, revision: 1, properties: { name: 'Signert' } })
    expect(content.answers).toHaveLength(check.findings.filter(({ applies }) => applies !== 'no').length)
    expect(content.followUps).toMatchObject([{ id: followUp.id, text: followUp.text }])
    expect(content.rounds.map(({ step }: { step: string }) => step)).toEqual(['sent', 'signed'])
  })

  it('says that the clarification has come, and never which answer it was', async () => {
    const { clarification } = JSON.parse(await contentText())
    expect(Object.keys(clarification)).toEqual(['answeredAt', 'seal'])
    expect(clarification.seal).toMatch(/^[\da-f]{64}$/)
  })

  it('holds whatever happens around it later: it is about what stood then', async () => {
    await planner.post(`/api/follow-ups/${followUp.id}/close`, { note: 'Vist' }, { 'If-Match': '"1"' })
    await planner.post(`${projects}/${project.id}/follow-ups`, {
      checkId: check.id,
      point: 'FEL-2',
      text: 'Etter signering',
    })
    await planner.patch(`${projects}/${project.id}`, { properties: { storeys: 9 } }, '"1"')
    await checkProject(planner, project)
    expect(await verdict()).toMatchObject({ holds: true, differs: [] })
  })

  it('is not there before the check is signed', async () => {
    const unsigned = await checkProject(planner, project)
    for (const part of ['signature', 'content'])
      expect((await planner.get(`/api/checks/${unsigned.id}/${part}`)).status).toBe(404)
  })
})

class Undo extends Error {}

/** The verdict after the statement, which is then taken back, and the hash of the content it left. */
function verdictAfter(statement: string): Promise<{ verdict: SignatureVerdict; hash: string }> {
  return inObject((context) => {
    const { sql, storage } = context
    const found: { verdict: SignatureVerdict; hash: string }[] = []
    try {
      storage.transactionSync(() => {
        liftTriggers(sql)
        if (sql.exec(statement).rowsWritten === 0) throw new Error(`changes nothing: ${statement}`)
        const verdict = verifySignature.run(context, { checkId: check.id })
        const content = readSignedContent.run(context, { checkId: check.id })
        if (!verdict.ok || !content.ok) throw new Error('no verdict')
        found.push({
          verdict: verdict.value,
          hash: createHash('sha256').update(content.value).digest('hex'),
        })
        throw new Undo()
      })
    } catch (error) {
      if (!(error instanceof Undo)) throw error
    }
    return found[0]!
  })
}

describe('one thing changed behind the back of the history is found, and told where', () => {
  const ofCheck = "check_id = '%check'"
  it.each<[string, string, string, string]>([
    ['answers', 'check_answer', "reason = reason || '.'", `${ofCheck} AND point = 'FEL-1'`],
    ['project', 'revision', "state = json_set(state, '$.properties.storeys', 5)", "thing_id = '%project'"],
    ['findings', 'project_check', `findings = replace(findings, '"yes"', '"no"')`, "id = '%check'"],
    ['thresholds', 'project_check', "thresholds = '[]'", "id = '%check'"],
    ['layers', 'project_check', "layers = 'not json'", "id = '%check'"],
    ['checklist', 'checklist_publication', "document = json_set(document, '$.points', 1)", 'edition = 1'],
    ['followUps', 'follow_up', "text = 'Ingenting'", `id = '%followUp' AND revision = 1`],
    ['clarification', 'clarification_answer', "outcome = iif(outcome = 'none', 'special', 'none')", '1'],
    ['rounds', 'check_review', "comment = 'Godkjent'", `${ofCheck} AND number = 1`],
    ['tests', 'check_signature', "tests = replace(tests, 'fails', 'meets')", ofCheck],
    ['signature', 'check_signature', "by = 'Noen andre'", ofCheck],
  ])('%s', async (part, table, change, where) => {
    const condition = where
      .replace('%check', check.id)
      .replace('%project', project.id)
      .replace('%followUp', followUp.id)
    const { verdict: found, hash } = await verdictAfter(`UPDATE ${table} SET ${change} WHERE ${condition}`)
    expect(found).toMatchObject({ holds: false, differs: [part] })
    expect(hash === found.hash).toBe(part === 'signature')
    expect(await verdict()).toMatchObject({ holds: true })
  })
})

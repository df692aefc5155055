import { beforeAll, describe, expect, it } from 'vitest'
import type { Check } from '../../../geodata/model/check.ts'
import type { Verdict } from '../../../geodata/model/history.ts'
import { insertReviewStep } from '../../../worker/reviews/store.ts'
import { phoneJpeg, phonePng, plainJpeg, plainPng } from '../../geodata/attachments/pictures.ts'
import { absent, checkProject, createProject } from '../checks/projects.ts'
import { anonymous, type Client, signInAs } from '../client.ts'
import { inObject } from '../object.ts'
import { attach, attachmentsTo, holdFiles, inFiles, path, storedFiles } from './files.ts'

const pdf = new TextEncoder().encode('%PDF-1.7\nEksempel')
const png = { content: phonePng(1), type: 'image/png' }

let planner: Client
let roads: Client
let health: Client
let check: Check
let point: string

beforeAll(async () => {
  ;[planner, roads, health] = await Promise.all([signInAs('planner'), signInAs('roads'), signInAs('health')])
  check = await checkProject(planner, await createProject(planner, 'Kaikvartalet', [0, 0]))
  point = check.findings[0]!.point
})

async function bytesAt(client: Client, id: string) {
  const response = await client.fetch(`${path}/${id}`)
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) }
}

async function otherCheck(name: string): Promise<string> {
  return (await checkProject(planner, await createProject(planner, name, [900, 0]))).id
}

/** As the second person would have signed it. */
function sign(checkId: string): Promise<void> {
  const step = {
    number: 1,
    step: 'signed',
    comment: '',
    at: '2026-11-22T12:00:00Z',
    by: 'Test',
    accountId: 'x',
  } as const
  return inObject(({ sql }) => insertReviewStep(sql, checkId, step))
}

describe('a picture', () => {
  it('is stored without what it told, listed where it was put, and read by those who may', async () => {
    const sent = { check: check.id, content: phoneJpeg(1), type: 'image/jpeg', point }
    const { status, body } = await attach(planner, { ...sent, name: 'C:\\bilder\\Brua på øya.JPG' })
    expect(status).toBe(201)
    const { notes, ...attachment } = body
    expect(notes).toEqual(['metadata_removed'])
    expect(attachment).toMatchObject({
      name: 'Brua på øya.JPG',
      type: 'image/jpeg',
      point,
      by: expect.any(String),
    })
    expect(await attachmentsTo(roads, check.id)).toEqual([attachment])

    const { response, bytes } = await bytesAt(roads, body.id)
    expect(Buffer.from(bytes).equals(plainJpeg())).toBe(true)
    expect(bytes.length).toBe(body.size)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': `inline; filename="Brua pa oya.JPG"; filename*=UTF-8''Brua%20p%C3%A5%20%C3%B8ya.JPG`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    })
    const again = await roads.fetch(`${path}/${body.id}`, {
      headers: { 'If-None-Match': response.headers.get('ETag')! },
    })
    expect(again.status).toBe(304)
  })

  it('as large as it may be goes in parts and comes back whole; a larger one does not', async () => {
    const content = new Uint8Array(20 * 1024 * 1024).map((_, index) => index >> 8)
    content.set(pdf)
    const { status, body } = await attach(planner, { check: check.id, content, type: 'application/pdf' })
    expect([status, body.notes]).toEqual([201, ['pdf_kept_as_is']])
    const { response, bytes } = await bytesAt(planner, body.id)
    expect(response.headers.get('Content-Disposition')).toMatch(/^attachment; filename="vedlegg.pdf"/)
    expect(Buffer.from(bytes).equals(content)).toBe(true)

    const larger = new Uint8Array(25 * 1024 * 1024)
    larger.set(pdf)
    const refused = await attach(planner, { check: check.id, content: larger, type: 'application/pdf' })
    expect([refused.status, refused.body.detail]).toEqual([413, expect.stringContaining('20 MB')])
    expect((await planner.delete(`${path}/${body.id}`)).status).toBe(204)
  })
})

describe('refused, with nothing stored', () => {
  const text = (content: string) => new TextEncoder().encode(content)
  it.each([
    ['a lying type', pdf, 'image/png', 422, 'not_as_claimed'],
    ['no bytes', text(''), 'image/png', 422, 'empty'],
    ['HEIC', text('\0\0\0\x18ftypheic'), 'image/heic', 422, 'heic'],
    ['SVG', text('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/svg+xml', 422, 'markup'],
    ['a damaged picture', phonePng(1).slice(0, 60), 'image/png', 422, 'malformed'],
    ['a type that is not taken', text('PK'), 'application/zip', 415, undefined],
    ['what a form can send', text('x'), 'multipart/form-data; boundary=x', 415, undefined],
    ['what a form can send as text', text('x'), 'text/plain', 415, undefined],
    ['no type', pdf, '', 415, undefined],
    ['JSON', text('{}'), 'application/json', 415, undefined],
  ])('%s', async (_, content, type, status, code) => {
    const before = await storedFiles()
    const refused = await attach(planner, { check: check.id, content, type })
    expect([refused.status, refused.body.errors?.[0]?.code]).toEqual([status, code])
    expect(refused.body.detail!.length).toBeGreaterThan(30)
    expect(await storedFiles()).toEqual(before)
  })

  it('from another site, whatever its type', async () => {
    const elsewhere: [string, string][] = [
      ['Origin', 'https://example.net'],
      ['Sec-Fetch-Site', 'same-site'],
    ]
    for (const [name, value] of elsewhere)
      expect((await attach(planner, { check: check.id, ...png, headers: { [name]: value } })).status).toBe(
        403,
      )
  })

  it('to a check or a point that is not there', async () => {
    expect((await attach(planner, { check: absent, ...png })).status).toBe(404)
    expect((await attach(planner, { check: check.id, ...png, point: 'FINNES-IKKE' })).status).toBe(404)
  })

  it('from somebody unknown, and unread where it is long', async () => {
    expect((await attach(anonymous, { check: check.id, ...png })).status).toBe(401)
    const content = new Uint8Array(100_000)
    expect((await attach(anonymous, { check: check.id, content, type: 'image/png' })).status).toBe(413)
  })

  it('the thirty-first', async () => {
    const full = await otherCheck('Fullt')
    for (let count = 0; count < 30; count++)
      expect((await attach(planner, { check: full, ...png })).status).toBe(201)
    const { status, body } = await attach(planner, { check: full, ...png })
    expect([status, body.detail]).toEqual([422, expect.stringContaining('30 vedlegg')])
  })
})

it.each(['reader', 'admin'] as const)('to %s all of it is as if it were not there', async (account) => {
  const client = await signInAs(account)
  const { body } = await attach(planner, { check: check.id, ...png })
  expect((await attach(client, { check: check.id, ...png })).status).toBe(404)
  expect((await client.get(`${path}?subject=checks&id=${check.id}`)).status).toBe(404)
  expect((await client.get(`${path}/${body.id}`)).status).toBe(404)
  expect((await client.delete(`${path}/${body.id}`)).status).toBe(404)
})

it('a check that is signed keeps what it has, and takes no more', async () => {
  const signed = await otherCheck('Signert')
  const { body } = await attach(health, { check: signed, ...png })
  await sign(signed)
  expect((await attach(health, { check: signed, ...png })).body.type).toBe('/api/problems#check-closed')
  expect((await health.delete(`${path}/${body.id}`)).status).toBe(409)
  expect((await bytesAt(health, body.id)).bytes.length).toBe(body.size)
})

it('a check run later has what the one before it had', async () => {
  const earlier = await otherCheck('Kjørt på nytt')
  const { body } = await attach(health, { check: earlier, ...png })
  const { body: first } = await planner.get<Check>(`/api/checks/${earlier}`)
  const { body: later } = await planner.post<Check>(`/api/projects/${first.projectId}/checks`)
  const own = await attach(health, { check: later.id, ...png })
  expect((await attachmentsTo(health, later.id)).map(({ id, subjectId }) => [id, subjectId])).toEqual([
    [body.id, earlier],
    [own.body.id, later.id],
  ])
  expect((await attachmentsTo(health, earlier)).map(({ id }) => id)).toEqual([body.id])
})

it('what is removed is gone, and that it was there is not', async () => {
  const checkId = await otherCheck('Fjernet')
  const { body } = await attach(roads, { check: checkId, ...png, name: 'Notat om naboen.png' })
  expect((await health.delete(`${path}/${body.id}`)).status).toBe(204)
  expect((await health.delete(`${path}/${body.id}`)).status).toBe(404)
  expect((await health.get(`${path}/${body.id}`)).status).toBe(404)
  expect(await attachmentsTo(health, checkId)).toEqual([])
  expect(await storedFiles()).not.toContain(body.id)
  const rows = await inObject(({ sql }) => [
    ...sql.exec('SELECT sha256 FROM attachment WHERE id = ?', body.id),
    ...sql.exec('SELECT event_sequence > 0 AS told FROM attachment_removal WHERE id = ?', body.id),
  ])
  expect(rows).toEqual([{ sha256: body.sha256 }, { told: 1 }])
  const coordinator = await signInAs('coordinator')
  type Feed = { items: { type: string; data: { attachment: string } }[] }
  const { items } = (await coordinator.get<Feed>('/api/events?subject=attachments&limit=200')).body
  const told = items.filter(({ data }) => data.attachment === body.id)
  expect(told.map(({ type }) => type)).toEqual(['attachments.removed', 'attachments.added'])
  expect(JSON.stringify(items)).not.toContain('Notat')
  const { body: verdict } = await coordinator.get<Verdict>('/api/events/verify')
  expect(verdict).toMatchObject({ next: null, firstBreak: null, unvouchedRows: 0 })
})

describe('what was cut off in the middle', () => {
  const longAgo = '2020-01-01T00:00:00Z'

  it('is swept away by a later one: bytes nobody was told of go, those that stand are kept', async () => {
    const { body: standing } = await attach(planner, { check: check.id, ...png })
    await inFiles((sql) => {
      sql.exec('UPDATE file SET unsettled_since = ? WHERE id = ?', longAgo, standing.id)
      sql.exec(
        "INSERT INTO file VALUES ('left', 3, 'hash', ?), ('on its way', 3, 'hash', ?)",
        longAgo,
        new Date().toISOString(),
      )
      sql.exec("INSERT INTO file_part VALUES ('left', 0, x'010203'), ('on its way', 0, x'010203')")
    })
    expect((await planner.get(`${path}/${standing.id}`)).status).toBe(200)
    const { body: later } = await attach(planner, { check: check.id, ...png })
    const stored = await storedFiles()
    expect(stored).toEqual(expect.arrayContaining([standing.id, later.id, 'on its way']))
    expect(stored).not.toContain('left')
    expect(
      await inFiles((sql) => sql.exec('SELECT id FROM file WHERE unsettled_since IS NOT NULL').toArray()),
    ).toEqual([{ id: 'on its way' }])
  })

  it('waits while a backup reads the bytes, also where the municipality is not held, and is then done', async () => {
    await holdFiles('takeLease')
    const before = await storedFiles()
    const attaching = attach(planner, { check: check.id, ...png })
    for (let turn = 0; turn < 10; turn++) await attachmentsTo(planner, check.id)
    expect(await storedFiles()).toEqual(before)
    await holdFiles('endLease')
    expect((await attaching).status).toBe(201)
  })
})

it('bytes that are not what was stored are not shown', async () => {
  const { body } = await attach(planner, { check: check.id, ...png })
  expect(body.size).toBe(plainPng().length)
  await expect(inFiles((sql) => sql.exec("UPDATE file_part SET bytes = x'00'").toArray())).rejects.toThrow(
    'never changed',
  )
  await inFiles((sql) => sql.exec('DELETE FROM file_part WHERE file_id = ?', body.id).toArray())
  const { status, body: problem } = await planner.get<{ detail: string }>(`${path}/${body.id}`)
  expect([status, problem.detail]).toEqual([500, expect.stringContaining('sikkerhetskopi')])
})

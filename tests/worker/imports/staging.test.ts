import { beforeAll, describe, expect, it } from 'vitest'
import type { ImportSummary } from '../../../geodata/model/imports.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import { type Client, signInAs } from '../client.ts'
import { inObject } from '../object.ts'
import { squareAt } from '../town.ts'
import { bridgeRow, fileHead, imports, rowsOf, stage, start } from './files.ts'

let roads: Client
beforeAll(async () => {
  roads = await signInAs('roads')
})

describe('starting', () => {
  it('answers with an import that is ready for rows', async () => {
    const { status, headers, body } = await roads.post<ImportSummary>(imports, fileHead(3))
    expect(status).toBe(201)
    expect(headers.get('Location')).toBe(`${imports}/${body.id}`)
    expect(body).toMatchObject({ state: 'receiving', rowsReceived: 0, startedBy: 'Demo samferdsel' })
    expect((await roads.get<ImportSummary>(`${imports}/${body.id}`)).body).toEqual(body)
  })

  it('refuses a coverage that is no whole area, since it decides what "nothing found" means', async () => {
    const open = { ...squareAt(0, 0), coordinates: [squareAt(0, 0).coordinates[0]!.slice(0, 4)] }
    const { status, body } = await roads.post<ProblemBody>(imports, fileHead(1, { covers: open }))
    expect(status).toBe(422)
    expect(body.errors).toMatchObject([{ field: 'covers', code: 'unclosed-ring' }])
  })
})

describe('rows', () => {
  it('are counted as they arrive; a batch sent again replaces itself', async () => {
    const path = await start(roads, fileHead(3))
    const first = [bridgeRow(1, 'arrive-1'), bridgeRow(2, 'arrive-2')]
    expect((await roads.post<ImportSummary>(`${path}/rows`, { rows: first })).body.rowsReceived).toBe(2)
    const again = [bridgeRow(1, 'arrive-1', { name: 'Lindebrua' }), bridgeRow(2, 'arrive-2')]
    expect((await roads.post<ImportSummary>(`${path}/rows`, { rows: again })).body.rowsReceived).toBe(2)
    await roads.post(`${path}/rows`, { rows: [bridgeRow(3, 'arrive-3')] })
    const { body } = await roads.post<ImportSummary>(`${path}/preview`)
    expect(body.counts).toEqual([{ target: 'bridges', action: 'create', rows: 3 }])
    const rows = await rowsOf(roads, path)
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(rows[0]!.properties).toEqual({ name: 'Lindebrua' })
  })

  it('that are missing stop the preview, which says which', async () => {
    const path = await start(roads, fileHead(4))
    await roads.post(`${path}/rows`, { rows: [bridgeRow(1, 'missing-1'), bridgeRow(3, 'missing-3')] })
    const { status, body } = await roads.post<ProblemBody>(`${path}/preview`)
    expect(status).toBe(409)
    expect(body.type).toBe('/api/problems#gone-stale')
    expect(body.detail).toContain('2 av 4')
    expect(body.detail).toContain(': 2, 4.')
    expect((await roads.get<ImportSummary>(path)).body.state).toBe('receiving')
  })

  it('may be at most 2000 at a time, and no more than the head says', async () => {
    const path = await start(roads, fileHead(2))
    const many = Array.from({ length: 2001 }, (_, at) => bridgeRow(at + 1, `many-${at}`))
    expect((await roads.post(`${path}/rows`, { rows: many })).status).toBe(422)
    const three = await roads.post<ProblemBody>(`${path}/rows`, { rows: many.slice(0, 3) })
    expect(three.status).toBe(422)
    expect(three.body.errors).toMatchObject([{ field: 'rows', code: 'too-many-rows' }])
    expect((await roads.get<ImportSummary>(path)).body.rowsReceived).toBe(0)
  })

  it('in a body beyond 16 MB are refused before they are read', async () => {
    const path = await start(roads, fileHead(1))
    const heavy = bridgeRow(1, 'heavy', { note: 'x'.repeat(17 * 1024 * 1024) })
    expect((await roads.post(`${path}/rows`, { rows: [heavy] })).status).toBe(413)
  })

  it('are taken by nobody once the import is frozen', async () => {
    const path = await stage(roads, [bridgeRow(1, 'frozen')])
    const { status, body } = await roads.post<ProblemBody>(`${path}/rows`, { rows: [bridgeRow(1, 'late')] })
    expect(status).toBe(409)
    expect(body.detail).toBe('Importen er klar til gjennomsyn. Den tar ikke imot flere rader.')
    expect((await rowsOf(roads, path))[0]!.externalId).toBe('frozen')
  })
})

describe('a row that cannot be stored', () => {
  it('is kept in the report with the reason', async () => {
    const crossing = squareAt(0, 0)
    const [a, b, c, d] = crossing.coordinates[0]!
    crossing.coordinates[0] = [a!, c!, b!, d!, a!]
    const path = await stage(roads, [
      bridgeRow(1, 'good'),
      { ...bridgeRow(2, 'nowhere'), geometry: null },
      { ...bridgeRow(3, 'crossing'), geometry: crossing },
      { ...bridgeRow(4, 'abroad'), geometry: { type: 'Point', coordinates: [40, 10] } },
      bridgeRow(5, 'too-high', { heightMetres: 4000 }),
      { ...bridgeRow(6, 'points'), geometry: { type: 'MultiPoint', coordinates: [[6.2, 64.8]] } },
    ])
    const { body } = await roads.get<ImportSummary>(path)
    expect(body.counts).toEqual([
      { target: 'bridges', action: 'create', rows: 1 },
      { target: 'bridges', action: 'rejected', rows: 5 },
    ])
    const rejected = await rowsOf(roads, path, '?action=rejected')
    expect(rejected.map(({ notes }) => [notes[0]!.code, notes[0]!.field])).toEqual([
      ['no-geometry', 'geometry'],
      ['self-crossing', 'geometry'],
      ['outside-norway', 'geometry'],
      ['too-big', 'heightMetres'],
      ['geometry-type', 'geometry'],
    ])
    expect(rejected.every(({ notes }) => notes[0]!.severity === 'error')).toBe(true)
    expect((await rowsOf(roads, path, '?withNotes=true')).map(({ number }) => number)).toEqual([
      1, 2, 3, 4, 5, 6,
    ])
    expect((await rowsOf(roads, path, '?withNotes=true&target=rail')).length).toBe(0)
  })

  it('is one too large for the database too', async () => {
    const path = await stage(roads, [
      bridgeRow(1, 'large', { name: 'Storbrua', note: 'å'.repeat(950_000) }),
      bridgeRow(2, 'small', { name: 'Lillebrua' }),
    ])
    const [large, small] = await rowsOf(roads, path)
    expect(large).toMatchObject({ action: 'rejected', geometry: null, notes: [{ code: 'row-too-large' }] })
    expect(small!.action).toBe('create')
  })

  it('is one whose id comes again later in the file; the last one counts', async () => {
    const path = await stage(roads, [
      bridgeRow(1, 'twice', { name: 'Den første' }),
      bridgeRow(2, 'twice', { name: 'Den andre' }),
      { ...bridgeRow(3, 'twice'), geometry: null },
    ])
    const rows = await rowsOf(roads, path)
    expect(rows.map(({ action }) => action)).toEqual(['rejected', 'create', 'rejected'])
    expect(rows[0]!.notes[0]).toMatchObject({
      code: 'same-id',
      message: { en: expect.stringContaining('Row 2') },
    })
    expect((await roads.post(`${path}/confirm`)).status).toBe(200)
  })
})

it('pages through the rows in the order of the file', async () => {
  const path = await stage(roads, [bridgeRow(1, 'p1'), bridgeRow(2, 'p2'), bridgeRow(3, 'p3')])
  type Rows = { items: { number: number }[]; next: string | null }
  const first = await roads.get<Rows>(`${path}/rows?limit=2`)
  expect(first.body.items.map(({ number }) => number)).toEqual([1, 2])
  const second = await roads.get<Rows>(`${path}/rows?limit=2&cursor=${first.body.next}`)
  expect(second.body).toMatchObject({ items: [{ number: 3 }], next: null })
})

describe('discarding', () => {
  it('lets go of the rows; only what has not been confirmed can be discarded', async () => {
    const path = await stage(roads, [bridgeRow(1, 'discarded')])
    expect((await roads.delete(path)).status).toBe(204)
    expect((await roads.get<ImportSummary>(path)).body.state).toBe('discarded')
    expect(await rowsOf(roads, path)).toEqual([])
    const listed = await roads.get<{ items: ImportSummary[] }>(imports)
    expect(listed.body.items.map(({ id }) => `${imports}/${id}`)).not.toContain(path)
    expect((await roads.post(`${path}/confirm`)).status).toBe(409)

    const kept = await stage(roads, [bridgeRow(1, 'not-discarded')])
    await roads.post(`${kept}/confirm`)
    const { status, body } = await roads.delete<ProblemBody>(kept)
    expect(status).toBe(409)
    expect(body.detail).toContain('Importen er bekreftet.')
  })

  it('is done for whoever began an import and left it for a month', async () => {
    const [left, recent] = [
      await stage(roads, [bridgeRow(1, 'left')]),
      await stage(roads, [bridgeRow(1, 'recent')]),
    ]
    await inObject(({ sql }) =>
      sql.exec(
        `UPDATE import SET started_at = '2020-01-01T00:00:00.000Z' WHERE id = ?`,
        left!.slice(imports.length + 1),
      ),
    )
    await start(roads, fileHead(1))
    expect((await roads.get<ImportSummary>(left!)).body.state).toBe('discarded')
    expect(await rowsOf(roads, left!)).toEqual([])
    expect((await roads.get<ImportSummary>(recent!)).body.state).toBe('preview')
  })
})

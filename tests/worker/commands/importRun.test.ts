import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { mergeRow } from '../../../geodata/imports/merge.ts'
import type { ImportHead, ImportRow } from '../../../geodata/model/imports.ts'
import { runImport } from '../../../worker/commands/importRun.ts'
import { bridgeEdgeParapet, lavvannsbrua, nvdbPage } from '../../geodata/formats/nvdbAnswers.ts'
import { type Answer, type Asked, replay } from './replay.ts'

/** A server with just enough of the import API: an empty register that merges what it is sent. */
async function emptyRegister(elsewhere: (asked: Asked) => Answer = () => ({ status: 404 })) {
  let head: ImportHead
  const rows: ImportRow[] = []
  const server = await replay((asked): Answer => {
    const call = `${asked.method} ${asked.url.split('?')[0]}`
    const summary = { id: 'i1', counts: [] as object[], rowsWithDifferences: 0 }
    switch (call) {
      case 'POST /api/session':
        return { status: 201, headers: { 'Set-Cookie': 'session=1' }, body: {} }
      case 'POST /api/imports':
        head = asked.body as ImportHead
        return { status: 201, body: summary }
      case 'POST /api/imports/i1/rows':
        rows.push(...(asked.body as { rows: ImportRow[] }).rows)
        return { body: summary }
      case 'POST /api/imports/i1/preview': {
        const actions = Map.groupBy(rows, (row) => `${row.target} ${mergeRow(null, row, head).action}`)
        const counts = [...actions].map(([key, alike]) => {
          const [target, action] = key.split(' ')
          return { target, action, rows: alike.length }
        })
        return { body: { ...summary, counts } }
      }
      case 'GET /api/imports/i1/rows':
        return {
          body: {
            items: rows.map((row) => ({ ...row, notes: mergeRow(null, row, head).notes })),
            next: null,
          },
        }
      case 'POST /api/imports/i1/confirm':
      case 'DELETE /api/imports/i1':
        return { body: summary }
      default:
        return elsewhere(asked)
    }
  })
  const calls = () => server.asked.map(({ method, url }) => `${method} ${url.split('?')[0]}`)
  return { ...server, calls, rows, head: () => head }
}

async function run(argv: string[], answer = true, token: string | null = null) {
  const printed: string[] = []
  const asked: string[] = []
  const code = await runImport(argv, {
    print: (line) => void printed.push(line),
    progress: (line) => void printed.push(line),
    ask: async (question) => {
      asked.push(question)
      return answer
    },
    today: '2026-11-22',
    token,
  })
  return { code, output: printed.join('\n'), asked }
}

async function fileWith(name: string, content: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rekkverk-import-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}
const line = {
  type: 'LineString',
  coordinates: [
    [6.2, 64.8],
    [6.21, 64.8],
  ],
}
const footway = JSON.stringify({
  type: 'Feature',
  properties: { '@id': 'way/1', highway: 'footway' },
  geometry: line,
})

describe('importing a file', () => {
  test('reads it, shows what would happen, asks, and confirms', async () => {
    const register = await emptyRegister()
    const path = await fileWith(
      'bruer.csv',
      'navn;byggeår;lat;lon\nLavvannsbrua;1988;64,8;6,2\nSjøbrua;før;64,81;6,2\nUten sted;;;\n',
    )
    const { code, output, asked } = await run(['csv', path, '--server', register.address])
    expect(code).toBe(0)
    expect(asked).toEqual(['Import this?'])
    expect(output).toContain('bruer.csv: CSV table, EPSG:4326 (implied), 3 records')
    expect(output).toContain('name <- navn')
    expect(output).toMatch(/warning value-lost: “før”/)
    expect(output).toMatch(/bridges +create +2 +update +0 +unchanged +0 +rejected +1/)
    expect(output).toContain('Imported 2 rows')
    expect(register.calls()).toEqual([
      'POST /api/session',
      'POST /api/imports',
      'POST /api/imports/i1/rows',
      'POST /api/imports/i1/preview',
      'GET /api/imports/i1/rows',
      'POST /api/imports/i1/confirm',
    ])
    expect(register.asked[0]?.body).toEqual({ account: 'planner' })
  })

  test('discards it when the answer is no, or when there is nothing to change', async () => {
    const register = await emptyRegister()
    const path = await fileWith('bruer.csv', 'navn;lat;lon\nLavvannsbrua;64,8;6,2\n')
    const declined = await run(['auto', path, '--server', register.address], false)
    expect(declined).toMatchObject({ code: 0, output: expect.stringContaining('Nothing was imported.') })
    expect(register.calls().at(-1)).toBe('DELETE /api/imports/i1')
    const nowhere = await emptyRegister()
    const empty = await fileWith('bruer.csv', 'navn;lat;lon\nLavvannsbrua;;\nSjøbrua;64,8;\n')
    const nothing = await run(['auto', empty, '--server', nowhere.address, '--yes', '--crs', 'EPSG:4326'])
    expect(nothing.output).toContain('Nothing to change.')
    expect(nowhere.calls().at(-1)).toBe('DELETE /api/imports/i1')
  })

  test('does not ask with --yes, and signs in as told', async () => {
    const register = await emptyRegister()
    const path = await fileWith('bruer.csv', 'navn;lat;lon\nLavvannsbrua;64,8;6,2\n')
    const { asked } = await run(['csv', path, '--server', register.address, '--yes', '--account', 'roads'])
    expect(asked).toEqual([])
    expect(register.asked[0]?.body).toEqual({ account: 'roads' })
  })

  test('is let in by a token, which goes with every call, and then signs in as nobody', async () => {
    const register = await emptyRegister(({ url }) =>
      url === '/api/imports?limit=1' ? { body: { items: [], next: null } } : { status: 404 },
    )
    const path = await fileWith('bruer.csv', 'navn;lat;lon\nLavvannsbrua;64,8;6,2\n')
    const argv = ['csv', path, '--server', register.address, '--yes']
    expect((await run(argv, true, 'rekkverk_hemmelig')).code).toBe(0)
    expect(register.calls()).not.toContain('POST /api/session')
    expect(register.calls().at(-1)).toBe('POST /api/imports/i1/confirm')
    expect(new Set(register.asked.map(({ headers }) => headers.authorization))).toEqual(
      new Set(['Bearer rekkverk_hemmelig']),
    )
  })

  test('says so when a token is worth nothing, would be read on the way, or is missing', async () => {
    const path = await fileWith('bruer.csv', 'navn;lat;lon\nLavvannsbrua;64,8;6,2\n')
    const refusals = [
      [401, 'REKKVERK_TOKEN is not valid'],
      [404, 'REKKVERK_TOKEN may not import'],
      [429, 'Too many attempts. Wait 3 minutes'],
    ] as const
    for (const [status, said] of refusals) {
      const title = 'Too many attempts. Wait 3 minutes'
      const register = await replay(() => ({ status, body: { type: '/api/problems#x', title, status } }))
      const refused = await run(['csv', path, '--server', register.address], true, 'rekkverk_gammel')
      expect(refused).toMatchObject({ code: 1, output: expect.stringContaining(said) })
      expect(register.asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
        'GET /api/imports?limit=1',
      ])
    }
    const open = await run(['csv', path, '--server', 'http://rekkverk.example'], true, 'rekkverk_hemmelig')
    expect(open).toMatchObject({ code: 1, output: expect.stringContaining('use https') })
    const elsewhere = await replay(() => ({
      status: 422,
      body: { type: '/api/problems#invalid', title: 'Must be corrected.', status: 422 },
    }))
    const without = await run(['csv', path, '--server', elsewhere.address])
    expect(without).toMatchObject({ code: 1, output: expect.stringContaining('set REKKVERK_TOKEN') })
    expect((await run([])).output).toContain('REKKVERK_TOKEN')
  })

  test('takes only the targets asked for, and says which area a layer covers', async () => {
    const register = await emptyRegister()
    const path = await fileWith('gang.geojson', footway.replace('"highway"', '"bridge":"yes","highway"'))
    const ring = [
      [6, 64.7],
      [6.4, 64.7],
      [6.4, 64.9],
      [6, 64.9],
      [6, 64.7],
    ]
    const area = await fileWith('kommune.geojson', JSON.stringify({ type: 'Polygon', coordinates: [ring] }))
    const { output } = await run([
      'osm',
      path,
      '--server',
      register.address,
      '--yes',
      '--target',
      'ways',
      '--covers',
      area,
    ])
    expect(output).toContain('Imported as: ways')
    expect(register.rows.map(({ target }) => target)).toEqual(['ways'])
    expect(register.head().covers).toEqual({ type: 'Polygon', coordinates: [ring] })
    expect(output).not.toContain('Nothing says which area')
  })

  test('sends a thousand rows at a time', async () => {
    const register = await emptyRegister()
    const rows = Array.from({ length: 2500 }, (_, i) => `Bru ${i};${64.8 + i / 1e5};6.2`)
    const path = await fileWith('bruer.csv', `navn;lat;lon\n${rows.join('\n')}`)
    const { output } = await run(['csv', path, '--server', register.address, '--yes'])
    expect(register.calls().filter((call) => call.endsWith('/rows') && call.startsWith('POST'))).toHaveLength(
      3,
    )
    expect(output).toContain('Sent 2500 of 2500 rows')
  })

  test.each([
    ['a file that is not there', ['csv', '/nowhere/at/all.csv'], 'no such file'],
    ['a folder', ['csv', tmpdir()], 'it is a folder'],
    [
      'an address nobody answers',
      ['csv', 'http://127.0.0.1:9/a.csv'],
      'No answer from http://127.0.0.1:9/a.csv',
    ],
  ])('%s fails with a sentence', async (_, argv, message) => {
    expect(await run(argv)).toMatchObject({ code: 1, output: expect.stringContaining(message) })
  })

  test('a file of another format, an unreadable one and a server that is away fail with a sentence', async () => {
    const path = await fileWith('gang.geojson', footway)
    expect((await run(['csv', path])).output).toContain('reads as geojson, not as csv')
    expect((await run(['osm', path, '--target', 'bridges'])).output).toContain('holds nothing for bridges')
    const page = await fileWith('feil.geojson', '<!doctype html><p>Logg inn')
    expect((await run(['geojson', page])).output).toContain('This is a web page, not data')
    const away = await run(['osm', path, '--server', 'http://127.0.0.1:9'])
    expect(away).toMatchObject({ code: 1, output: expect.stringContaining('Is the server running') })
  })

  test('is read from an address too', async () => {
    const register = await emptyRegister(({ url }) =>
      url === '/data/gang.geojson?v=1' ? { body: footway } : { status: 404 },
    )
    const found = await run([
      'osm',
      `${register.address}/data/gang.geojson?v=1`,
      '--server',
      register.address,
      '--yes',
    ])
    expect(found.output).toContain('gang.geojson: GeoJSON')
    const lost = await run(['osm', `${register.address}/borte.geojson`, '--server', register.address])
    expect(lost).toMatchObject({ code: 1, output: expect.stringContaining('status 404') })
  })
})

describe('fetching a municipality from NVDB', () => {
  test('brings bridges with their parapets', async () => {
    const register = await emptyRegister(({ url }) => ({
      body: url.includes('vegobjekter/60?') ? nvdbPage([lavvannsbrua]) : nvdbPage([bridgeEdgeParapet]),
    }))
    const argv = [
      'nvdb',
      '--municipality',
      '9999',
      '--nvdb',
      `${register.address}/`,
      '--server',
      register.address,
      '--yes',
    ]
    const { code, output } = await run(argv)
    expect(code).toBe(0)
    expect(output).toContain('nvdb-9999.json: NVDB road objects (JSON), EPSG:25833 (stated), 1 records')
    expect(register.rows[0]).toMatchObject({
      externalId: '900001',
      properties: { name: 'Lavvannsbrua', parapets: [{ externalId: '800001', heightMetres: 1.05 }] },
    })
    expect(register.head()).toMatchObject({ source: 'nvdb', ownedFields: 'all' })
  })

  test('says why when NVDB will not answer', async () => {
    const register = await emptyRegister(() => ({ status: 400, body: { detail: 'Ugyldig kommune' } }))
    const { code, output } = await run(['nvdb', '--municipality', '0000', '--nvdb', register.address])
    expect({ code, output }).toEqual({ code: 1, output: 'NVDB refused with status 400: Ugyldig kommune' })
  })
})

describe('arguments', () => {
  test.each([
    [[], 'Which source?'],
    [['shape', 'a.shp'], 'Unknown source: shape'],
    [['csv'], 'Which file or address?'],
    [['nvdb'], '--municipality?'],
    [['csv', 'a', 'b'], 'One file at a time'],
    [['csv', 'a', '--target', 'bridges,moats'], 'Unknown target: moats'],
    [['csv', 'a', '--crs', 'EPSG:3857'], 'Unknown reference system'],
    [['osm', '--municipality', '9999'], 'Only nvdb'],
    [['nvdb', 'a', '--municipality', '9999'], 'either a file or a municipality'],
    [['nvdb', '--municipality', '501'], 'four digits'],
    [['csv', 'a', '--colour', 'red'], 'colour'],
  ])('%j is answered with what is wrong and how to', async (argv, message) => {
    const { code, output } = await run(argv)
    expect(code).toBe(2)
    expect(output).toContain(message)
    expect(output).toContain('npm run import')
  })
})

import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/*
 * The three rings: geodata is pure and imports only itself; worker and web import geodata; web takes types only from worker.
 */

interface Import {
  file: string
  /** Path from the project's root, or the name of a package. */
  target: string
  typeOnly: boolean
}

const statement = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]/g
const dynamic = /import\(\s*['"]([^'"]+)['"]\s*\)/g

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8')
  const resolve = (target: string) =>
    target.startsWith('.') ? normalize(join(dirname(file), target)) : target
  return [
    ...[...source.matchAll(statement)].map(([, type, target]) => ({
      file,
      target: resolve(target!),
      typeOnly: Boolean(type),
    })),
    ...[...source.matchAll(dynamic)].map(([, target]) => ({
      file,
      target: resolve(target!),
      typeOnly: false,
    })),
  ]
}

const filesOf = (ring: string) => globSync(`${ring}/**/*.{ts,tsx,mjs}`)
const importsOfRing = (ring: string) => filesOf(ring).flatMap(importsOf)
const said = ({ file, target }: Import) => `${file} -> ${target}`

describe('the three rings', () => {
  it('finds the files and their imports', () => {
    for (const ring of ['geodata', 'worker', 'web']) expect(importsOfRing(ring).length).toBeGreaterThan(20)
  })

  it('geodata imports only itself and packages that run anywhere', () => {
    const foreign = importsOfRing('geodata').filter(
      ({ target }) =>
        /^(worker|web|tests)\//.test(target) ||
        /^(node:|cloudflare:|react|hono|maplibre-gl|@hono|@cloudflare)/.test(target),
    )
    expect(foreign.map(said)).toEqual([])
  })

  it('geodata has no clock, no randomness, no page and no files', () => {
    const impure =
      /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\bdocument\.|\bwindow\.|\bprocess\.|\bfetch\(|\bsetTimeout\(/
    const offenders = filesOf('geodata').filter((file) =>
      impure.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
    )
    expect(offenders).toEqual([])
  })

  it('worker never imports web', () => {
    expect(
      importsOfRing('worker')
        .filter(({ target }) => target.startsWith('web/'))
        .map(said),
    ).toEqual([])
  })

  it('web takes nothing but types from worker', () => {
    const values = importsOfRing('web').filter(
      ({ target, typeOnly }) => target.startsWith('worker/') && !typeOnly,
    )
    expect(values.map(said)).toEqual([])
  })

  it('what reports are made by cannot reach the sites', () => {
    // The routes speak to the objects through http/perform.ts, which can reach the vault by one name alone.
    const followed = new Set(filesOf('{geodata,worker}/reports').filter((file) => !/routes\.ts$/.test(file)))
    for (const file of followed)
      for (const { target, typeOnly } of importsOf(file))
        if (!typeOnly && /^(geodata|worker)\//.test(target)) followed.add(target)
    expect(followed.size).toBeGreaterThan(60)
    expect([...followed].filter((file) => /^(worker|geodata)\/sites\//.test(file))).toEqual([])
    const routes = filesOf('worker/reports').map((file) => readFileSync(file, 'utf8'))
    expect(routes.filter((source) => /InVault|vaultOf|SITES_VAULT/.test(source))).toEqual([])
  })

  it('few outside their own folder speak to the vault of sites', () => {
    const speakers = filesOf('worker')
      .filter((file) => !/^worker\/(sites|operator|platform|http|commands)\/|environment\.ts$/.test(file))
      .filter((file) => /InVault|vaultOf|SITES_VAULT/.test(readFileSync(file, 'utf8')))
    expect(speakers.toSorted()).toEqual([
      'worker/clarifications/routes.ts',
      // A count to the whole five below; how much waits, for those with clearance.
      'worker/plan/tellSites.ts',
      'worker/projects/taskRoutes.ts',
    ])
  })

  it('SQL lives in store files and in the migrations', () => {
    const sql = /\bsql\s*\.exec|`\s*(SELECT|INSERT|UPDATE|DELETE|CREATE)\b/
    const offenders = filesOf('worker')
      .filter((file) => !/(store|extent)(\w*)\.ts$|Store\.ts$|database\/|migrations\.ts$/.test(file))
      .filter((file) => sql.test(readFileSync(file, 'utf8')))
    expect(offenders).toEqual([])
  })

  it('only routes, http and platform know the web framework', () => {
    const offenders = importsOfRing('worker').filter(
      ({ file, target }) =>
        /^(hono|@hono)\b/.test(target) &&
        !/routes\.ts$|Routes\.ts$|^worker\/(http|platform)\/|^worker\/main\.ts$/.test(file),
    )
    expect(offenders.map(said)).toEqual([])
  })
})

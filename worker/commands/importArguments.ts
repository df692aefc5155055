import { parseArgs } from 'node:util'
import { type CrsCode, crsCodes } from '../../geodata/geometry/projection.ts'
import { type ImportTarget, importTargets } from '../../geodata/model/imports.ts'
import { nvdbAddress } from './nvdbApi.ts'

const importSources = ['nvdb', 'osm', 'geojson', 'csv', 'auto'] as const
type ImportSource = (typeof importSources)[number]

export interface ImportArguments {
  source: ImportSource
  /** A file, an http(s) address, or a municipality to fetch from NVDB. */
  from: { file: string } | { municipality: string; srid: string | null; nvdb: string }
  server: string
  account: string
  targets: ImportTarget[] | undefined
  crs: CrsCode | undefined
  /** GeoJSON file with the area that the data covers. */
  covers: string | null
  yes: boolean
}

const usage = `npm run import -- <source> <file or address> [options]
npm run import -- nvdb --municipality 5001 [--srid 5973] [options]

  source          nvdb, osm, geojson, csv, or auto to let the content tell
  --server        the server to import to (http://localhost:8787)
  --account       the demo account to sign in with where there is no token (planner)
  --target        what to import, with commas between: ${importTargets.join(', ')}
  --crs           the reference system, where the file does not say or says wrong: ${crsCodes.join(', ')}
  --covers        a GeoJSON file with the area the data covers; outside it, nothing found means not mapped
  --municipality  fetch bridges and parapets of a municipality from NVDB
  --srid          the reference system to ask NVDB for
  --nvdb          the address of NVDB API Les (${nvdbAddress})
  --yes           confirm without asking

  REKKVERK_TOKEN  in the environment: a personal access token that may import data, made under My account.
                  Without one the command signs in with a demo account, which only localhost has.`

/** The command's arguments, or a sentence about what is wrong with them. */
export function readArguments(
  argv: readonly string[],
): { ok: true; value: ImportArguments } | { ok: false; message: string } {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(argv)
  } catch (error) {
    return wrong((error as Error).message)
  }
  const { values, positionals } = parsed
  const [source, file, ...more] = positionals
  if (!isOneOf(importSources, source)) return wrong(source ? `Unknown source: ${source}` : 'Which source?')
  if (more.length > 0) return wrong(`One file at a time; what is ${more.join(' ')}?`)
  const targets = values.target?.split(',').map((one) => one.trim())
  const unknown = targets?.find((one) => !isOneOf(importTargets, one))
  if (unknown !== undefined) return wrong(`Unknown target: ${unknown}`)
  if (values.crs !== undefined && !isOneOf(crsCodes, values.crs)) {
    return wrong(`Unknown reference system: ${values.crs}`)
  }
  const { municipality, srid = null } = values
  if (municipality !== undefined) {
    if (source !== 'nvdb') return wrong('Only nvdb is fetched by municipality.')
    if (file !== undefined) return wrong('Give either a file or a municipality.')
    if (!/^\d{4}$/.test(municipality))
      return wrong(`A municipality number has four digits, not ${municipality}.`)
  } else if (file === undefined) {
    return wrong(source === 'nvdb' ? 'Which file, or which --municipality?' : 'Which file or address?')
  }
  return {
    ok: true,
    value: {
      source,
      from:
        municipality === undefined
          ? { file: file! }
          : { municipality, srid, nvdb: values.nvdb.replace(/\/+$/, '') },
      server: values.server,
      account: values.account,
      targets: targets as ImportTarget[] | undefined,
      crs: values.crs as CrsCode | undefined,
      covers: values.covers ?? null,
      yes: values.yes,
    },
  }
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      server: { type: 'string', default: 'http://localhost:8787' },
      account: { type: 'string', default: 'planner' },
      target: { type: 'string' },
      crs: { type: 'string' },
      covers: { type: 'string' },
      municipality: { type: 'string' },
      srid: { type: 'string' },
      nvdb: { type: 'string', default: nvdbAddress },
      yes: { type: 'boolean', default: false },
    },
  })
}

function isOneOf<T extends string>(list: readonly T[], value: string | undefined): value is T {
  return (list as readonly (string | undefined)[]).includes(value)
}

function wrong(message: string): { ok: false; message: string } {
  return { ok: false, message: `${message}\n\n${usage}` }
}

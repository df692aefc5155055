import type { ImportRow, ImportSummary } from '../../../geodata/model/imports.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import type { Site } from '../../../geodata/sites/site.ts'
import type { ApiClient, ApiResult } from '../../../worker/commands/apiClient.ts'
import { stageImport } from '../../../worker/commands/stageImport.ts'
import { pointAt, squareAt } from '../../worker/town.ts'

/*
 * People at work when the server is killed. Each does one thing after the other and keeps account of what was answered;
 * at most one thing of each was sent and never answered.
 */

/** What must be so afterwards: the thing as the last answer had it, or as the request under way would have made it. */
export interface Promised {
  revision: number
  name: string
  deleted: boolean
  underWay: { name: string; deleted: boolean } | null
}

/** Ends a writer: no answer means that the server is gone, anything else that it refused what it must not. */
class NoAnswer extends Error {}

function answered<T>(result: ApiResult<T>): T {
  if (result.ok) return result.value
  if (result.status === null) throw new NoAnswer()
  throw new Error(result.message)
}

/** Runs until the server is gone; what it refused is an error. */
async function untilGone(work: () => Promise<void>): Promise<void> {
  try {
    for (;;) await work()
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error
  }
}

/** Registers signs one by one, renames every second and deletes every fourth. */
export class ThingWriter {
  readonly promised = new Map<string, Promised>()
  /** Begins every name, so that what was stored without an answer can be found and counted. */
  readonly mark: string
  private readonly api: ApiClient
  private created = 0

  constructor(api: ApiClient, mark: string) {
    this.api = api
    this.mark = mark
  }

  run(): Promise<void> {
    return untilGone(async () => {
      this.created += 1
      const name = `${this.mark} ${this.created}`
      const properties = { name, status: 'proposed' }
      const sign = { geometry: pointAt(this.created, 10), properties }
      const { id, revision } = answered(await this.api.send<Thing>('POST', '/api/signs', sign))
      const promised: Promised = { revision, name, deleted: false, underWay: null }
      this.promised.set(id, promised)
      if (this.created % 2 === 0) await this.rename(id, promised)
      if (this.created % 4 === 0) await this.remove(id, promised)
    })
  }

  private async rename(id: string, promised: Promised): Promise<void> {
    const name = `${promised.name} omdøpt`
    promised.underWay = { name, deleted: false }
    const change = { properties: { name } }
    answered(await this.api.send('PATCH', `/api/signs/${id}`, change, `"${promised.revision}"`))
    Object.assign(promised, { name, revision: promised.revision + 1, underWay: null })
  }

  private async remove(id: string, promised: Promised): Promise<void> {
    promised.underWay = { name: promised.name, deleted: true }
    answered(await this.api.send('DELETE', `/api/signs/${id}`, undefined, `"${promised.revision}"`))
    Object.assign(promised, { deleted: true, revision: promised.revision + 1, underWay: null })
  }
}

/** Registers sites in the vault, each with an encrypted entry of the journal. */
export class SiteWriter {
  readonly promised = new Map<string, string>()
  readonly mark: string
  private readonly api: ApiClient
  private created = 0

  constructor(api: ApiClient, mark: string) {
    this.api = api
    this.mark = mark
  }

  run(): Promise<void> {
    return untilGone(async () => {
      this.created += 1
      const name = `${this.mark} ${this.created}`
      const site = {
        geometry: squareAt(5000 + this.created * 10, 5000, 140),
        properties: {
          name,
          level: 'L1',
          basis: 'professional',
          factors: ['passing_people'],
          assessedOn: new Date().toISOString().slice(0, 10),
          nextAssessmentOn: null,
          linked: [],
          note: 'Oppdiktet eksempel.',
        },
        textConfirmed: true,
      }
      const { id } = answered(await this.api.send<Site>('POST', '/api/sites', site))
      this.promised.set(id, name)
    })
  }
}

/** Imports one file of buildings after the other, and takes every second back. */
export class Importer {
  /** Files by name, and the furthest step that was answered. */
  readonly answeredSteps = new Map<string, 'preview' | 'confirmed' | 'undone'>()
  readonly rowsOfFile: number
  readonly mark: string
  private readonly api: ApiClient
  private files = 0
  /** Called when a confirmation has been sent: where a kill is most likely to land in the middle of something. */
  onConfirming: () => void = () => {}

  constructor(api: ApiClient, mark: string, rowsOfFile: number) {
    this.api = api
    this.mark = mark
    this.rowsOfFile = rowsOfFile
  }

  run(): Promise<void> {
    return untilGone(async () => {
      this.files += 1
      const fileName = `${this.mark} ${this.files}`
      const rows = this.rowsOf(fileName)
      const { id } = answered(await stageImport(this.api, this.headOf(fileName), rows))
      this.answeredSteps.set(fileName, 'preview')
      const confirming = this.api.send<ImportSummary>('POST', `/api/imports/${id}/confirm`)
      this.onConfirming()
      answered(await confirming)
      this.answeredSteps.set(fileName, 'confirmed')
      if (this.files % 2 === 1) return
      answered(await this.api.send('POST', `/api/imports/${id}/undo`))
      this.answeredSteps.set(fileName, 'undone')
    })
  }

  private headOf(fileName: string) {
    return {
      fileName,
      format: 'eksempelvik',
      source: 'eksempelvik' as const,
      sourceName: 'Eksempelvik (oppdiktet)',
      licence: 'MIT',
      date: new Date().toISOString().slice(0, 10),
      crs: 'EPSG:4326',
      crsBasis: 'stated' as const,
      ownedFields: [],
      rowCount: this.rowsOfFile,
      covers: null,
      notes: [],
    }
  }

  private rowsOf(fileName: string): ImportRow[] {
    return Array.from({ length: this.rowsOfFile }, (_, index) => ({
      number: index + 1,
      target: 'buildings' as const,
      externalId: `${fileName} ${index + 1}`,
      geometry: squareAt((index % 100) * 20, Math.floor(index / 100) * 20, 10),
      properties: { name: `${fileName} bygg ${index + 1}` },
      notes: [],
    }))
  }
}

import type { ImportRow } from '../../geodata/model/imports.ts'
import type { RowBatch } from './fileProtocol.ts'

export type SendOutcome = { end: 'sent' } | { end: 'stopped' } | { end: 'failed'; error: unknown }

/**
 * Sends rows batch by batch, one request at a time. It can be stopped between batches and run again: it goes on with the
 * first batch that has no answer, which may be sent twice, since rows are kept by number.
 */
export class RowSender {
  private from: number | null = 0
  private isStopping = false
  private readonly read: (from: number) => Promise<RowBatch>
  private readonly send: (rows: ImportRow[]) => Promise<unknown>
  private readonly onProgress: (rowsSent: number) => void

  constructor(
    read: (from: number) => Promise<RowBatch>,
    send: (rows: ImportRow[]) => Promise<unknown>,
    onProgress: (rowsSent: number) => void,
  ) {
    this.read = read
    this.send = send
    this.onProgress = onProgress
  }

  async run(): Promise<SendOutcome> {
    this.isStopping = false
    try {
      while (this.from !== null) {
        if (this.isStopping) return { end: 'stopped' }
        const { rows, next }: RowBatch = await this.read(this.from)
        if (rows.length > 0) await this.send(rows)
        this.from = next
        if (next !== null) this.onProgress(next)
      }
      return { end: 'sent' }
    } catch (error) {
      return { end: 'failed', error }
    }
  }

  stop(): void {
    this.isStopping = true
  }
}

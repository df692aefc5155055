import { createHash } from 'node:crypto'
import type { BackupFoot, BackupHead, BackupPage } from '../operator/format.ts'

/** Counts and hashes a backup, head and then pages: the same for the same rows, however they fell on pages. */
export class BackupDigest {
  private readonly hash = createHash('sha256')
  private rows = 0
  private readonly rowsOfTables = new Map<string, number>()
  private readonly head: BackupHead

  constructor(head: BackupHead) {
    this.head = head
    this.hash.update(`${JSON.stringify(head)}\n`)
  }

  /** Takes the page in, and returns it as its line in the file. */
  add({ object, table, rows }: BackupPage): string {
    const name = `${object} ${table}`
    const texts = rows.map((row) => JSON.stringify(row))
    this.hash.update(texts.map((text) => `${name} ${text}\n`).join(''))
    this.rows += rows.length
    this.rowsOfTables.set(name, (this.rowsOfTables.get(name) ?? 0) + rows.length)
    return `{"object":${JSON.stringify(object)},"table":${JSON.stringify(table)},"rows":[${texts.join(',')}]}\n`
  }

  /** The name of a table that has not as many rows as the head says; null when all have. */
  get incomplete(): string | null {
    for (const [object, { tables }] of Object.entries(this.head.objects))
      for (const { name, rows } of tables)
        if ((this.rowsOfTables.get(`${object} ${name}`) ?? 0) !== rows) return name
    return null
  }

  /** To be asked for once, when everything has been added. */
  foot(): BackupFoot {
    return { rows: this.rows, sha256: this.hash.digest('hex') }
  }
}

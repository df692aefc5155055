import type { Problem } from '../../geodata/model/problem.ts'
import type { Migration } from '../database/migrations.ts'
import type { ObjectHead } from './format.ts'

/** How far making the trees and searches anew has come. */
export interface RebuildPosition {
  step: number
  after: number
}

/** What backing up and restoring must know of an object's database; the rest it finds out from the database itself. */
export interface KeptDatabase {
  migrations: readonly Migration[]
  /** Tables that are not backed up, and why. */
  leftOut: Readonly<Record<string, string>>
  chainEnd(sql: SqlStorage): ObjectHead['chainEnd']
  /** Makes some more of what follows from the rows; returns where to go on, null when all of it is made. */
  rebuild(sql: SqlStorage, from: RebuildPosition): RebuildPosition | null
  /** What is wrong with the restored content, if it can be read at all; the object reads everything anew after it. */
  examine(): Promise<Problem | null>
}

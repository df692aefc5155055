import { attachmentsMigrations } from '../attachments/migrations.ts'
import type { KeptDatabase } from './keptDatabase.ts'

/** How the bytes of attachments are backed up and restored: part by part, as they lie. */
export const attachmentsDatabase: KeptDatabase = {
  migrations: attachmentsMigrations,
  leftOut: {},
  chainEnd: () => null,
  rebuild: () => null,
  examine: async () => null,
}

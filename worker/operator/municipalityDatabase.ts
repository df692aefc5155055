import { migrations } from '../database/migrations.ts'
import type { KeptDatabase } from './keptDatabase.ts'
import { readChainEnd, rebuildSome } from './municipalityStore.ts'

/** How the register, its history and its accounts are backed up and restored. */
export const municipalityDatabase: KeptDatabase = {
  migrations,
  leftOut: {
    session: 'Who holds a backup shall not hold the sessions that were open; people sign in once more',
  },
  chainEnd: readChainEnd,
  rebuild: rebuildSome,
  examine: async () => null,
}

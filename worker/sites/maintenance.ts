import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import type { Rotation } from './journal.ts'
import { journalOperation } from './vaultOperation.ts'
import { type Walk, walkJournal } from './walk.ts'

export interface JournalVerdict extends Walk {
  ok: boolean
  /** False where no key is set up: then only the chain was proved. */
  contentsRead: boolean
}

/** Proves the chain of the journal, without a key, and reads every entry where there is one. */
export const verifyJournal = journalOperation(
  'operations:verify',
  async ({ sql, keyring }, _input: null): Promise<Outcome<JournalVerdict>> => {
    const walk = await walkJournal(sql, keyring, () => {})
    return success({ ok: walk.fault === null, contentsRead: keyring !== null, ...walk })
  },
)

/** Encrypts the next slice of the journal with the first key. */
export const rotateKeys = journalOperation(
  'operations:keys',
  async ({ journal }, { limit }: { limit: number }): Promise<Outcome<Rotation>> =>
    journal ? success(await journal.rotate(limit)) : failure('not-configured'),
)

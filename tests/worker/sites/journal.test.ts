import { describe, expect, it } from 'vitest'
import type { OpeningEntry } from '../../../worker/sites/entry.ts'
import { inSpareVault, keyringOf, openJournal } from './vault.ts'

const keyring = await keyringOf('k1')

const opening = (by: string): OpeningEntry => ({
  kind: 'opening',
  at: '2026-11-22T12:00:00.000Z',
  accountId: 'a',
  by,
  purpose: 'assessment',
  shown: 3,
})

let vaults = 0
/** A fresh journal with these entries in it. */
function journalWith<Result>(
  names: string[],
  work: (storage: DurableObjectStorage) => Promise<Result>,
): Promise<Result> {
  vaults += 1
  return inSpareVault(`journal-${vaults}`, async (storage) => {
    const { journal } = await openJournal(storage, keyring)
    await journal.append(names.map(opening))
    return work(storage)
  })
}

const rowsOf = ({ sql }: DurableObjectStorage) =>
  sql.exec<{ sequence: number; iv: ArrayBuffer; body: ArrayBuffer }>('SELECT * FROM entry').toArray()

const triggers = ['entry_follows', 'entry_stays', 'entry_stands', 'entry_remains_erased']
/** Changes the file behind the journal's back, as one with the file in hand can. */
function tamper(storage: DurableObjectStorage, statement: string) {
  for (const trigger of triggers) storage.sql.exec(`DROP TRIGGER IF EXISTS ${trigger}`)
  storage.sql.exec(statement)
}

describe('the journal', () => {
  it('gives back what was put in, in order, to one who starts anew', async () => {
    const { entries, walk } = await journalWith(['a', 'b', 'c'], (storage) => openJournal(storage, keyring))
    expect([...entries]).toEqual(['a', 'b', 'c'].map((name, index) => [index + 1, opening(name)]))
    expect(walk).toMatchObject({ entries: 3, erased: 0, fault: null })
  })

  it('says nothing of what it holds: same size, never the same bytes', async () => {
    const rows = await journalWith(['kort', 'kort', 'et mye lengre navn på den som så'], async (storage) =>
      rowsOf(storage),
    )
    expect(new Set(rows.map(({ body }) => body.byteLength)).size).toBe(1)
    expect(new Set(rows.map(({ iv }) => Buffer.from(iv).toString('hex'))).size).toBe(3)
    const [first, second] = rows as unknown as { content_hash: string }[]
    expect(first!.content_hash).not.toBe(second!.content_hash)
    for (const { body } of rows) expect(Buffer.from(body).includes('kort')).toBe(false)
  })

  it('grows by doubling where an entry is large', async () => {
    const rows = await journalWith(['x'.repeat(3000)], async (storage) => rowsOf(storage))
    expect(rows[0]!.body.byteLength).toBe(2 * 1760 + 16)
  })

  it('stores all of an append or nothing', async () => {
    const { entries, thrown } = await journalWith(['a'], async (storage) => {
      const { journal } = await openJournal(storage, keyring)
      storage.sql.exec(
        `CREATE TRIGGER refuse BEFORE INSERT ON entry WHEN NEW.sequence = 3 BEGIN SELECT RAISE(ABORT, 'refused'); END`,
      )
      const thrown = await journal.append([opening('b'), opening('c')]).catch(String)
      return { thrown, ...(await openJournal(storage, keyring)) }
    })
    expect(thrown).toContain('refused')
    expect(entries.size).toBe(1)
  })

  it('stores nothing where somebody else has added to it meanwhile', async () => {
    const { entries, thrown } = await journalWith(['a'], async (storage) => {
      const [first, second] = [await openJournal(storage, keyring), await openJournal(storage, keyring)]
      await first.journal.append([opening('b')])
      const thrown = await second.journal.append([opening('c')]).catch(String)
      return { thrown, ...(await openJournal(storage, keyring)) }
    })
    expect(thrown).toContain('changed by someone else')
    expect(entries.size).toBe(2)
  })
})

describe('the table refuses', () => {
  it.each([
    ['to delete', 'DELETE FROM entry WHERE sequence = 2'],
    ['another number', 'UPDATE entry SET sequence = 9 WHERE sequence = 3'],
    ['another hash', "UPDATE entry SET hash = 'x' WHERE sequence = 3"],
    ['another hash of the content', "UPDATE entry SET content_hash = 'x' WHERE sequence = 3"],
    ['an entry in between', "INSERT INTO entry SELECT 7, key_id, iv, body, 'x', 'x', 'x' FROM entry LIMIT 1"],
    ['to put one in the place of another', 'REPLACE INTO entry SELECT * FROM entry WHERE sequence = 2'],
    [
      'to bring back what was erased',
      'UPDATE entry SET (key_id, iv, body) = (SELECT key_id, iv, body FROM entry WHERE sequence = 2) WHERE sequence = 1',
    ],
  ])('%s', async (_, statement) => {
    const thrown = await journalWith(['a', 'b', 'c'], async (storage) => {
      const { journal } = await openJournal(storage, keyring)
      await journal.append([{ kind: 'erasure', at: '2026-11-22T12:00:00.000Z', sequences: [1] }], [1])
      try {
        storage.sql.exec(statement)
        return 'was done'
      } catch (error) {
        return String(error)
      }
    })
    expect(thrown).toMatch(/added at the end|never deleted|never changed|does not come back/)
  })
})

describe('tampering', () => {
  it.each([
    ['a changed byte', 2, 'unreadable', `UPDATE entry SET body = zeroblob(length(body)) WHERE sequence = 2`],
    ['a changed iv', 2, 'unreadable', `UPDATE entry SET iv = zeroblob(12) WHERE sequence = 2`],
    [
      'two bodies swapped',
      2,
      'unreadable',
      `UPDATE entry SET (iv, body) = (SELECT iv, body FROM entry o WHERE o.sequence = 5 - entry.sequence) WHERE sequence IN (2, 3)`,
    ],
    ['another key said to be used', 2, 'key-missing', `UPDATE entry SET key_id = 'k9' WHERE sequence = 2`],
    ['an entry taken out', 3, 'chain-broken', 'DELETE FROM entry WHERE sequence = 2'],
    ['the first one taken out', 2, 'chain-broken', 'DELETE FROM entry WHERE sequence = 1'],
    ['an entry given another number', 9, 'chain-broken', 'UPDATE entry SET sequence = 9 WHERE sequence = 4'],
    ['a changed hash', 2, 'chain-broken', `UPDATE entry SET content_hash = hash WHERE sequence = 2`],
    [
      'an entry emptied without an erasure',
      2,
      'erasure-unexplained',
      'UPDATE entry SET key_id = NULL, iv = NULL, body = NULL WHERE sequence = 2',
    ],
  ])('%s: is found at its place', async (_, sequence, reason, statement) => {
    const { walk } = await journalWith(['a', 'b', 'c', 'd'], async (storage) => {
      tamper(storage, statement)
      return openJournal(storage, keyring)
    })
    expect(walk.fault).toEqual({ sequence, reason })
  })

  it('with an entry of another time line, its hashes made to fit: is found', async () => {
    const foreign = await journalWith(['x', 'y', 'z'], async (storage) => rowsOf(storage)[1]!)
    const { walk } = await journalWith(['a', 'b'], async (storage) => {
      tamper(storage, 'DELETE FROM entry WHERE sequence = 2')
      const { chainHash, insertEntry } = await import('../../../worker/sites/journalStore.ts')
      const first = rowsOf(storage)[0] as unknown as { hash: string }
      const contentHash = (foreign as unknown as { content_hash: string }).content_hash
      insertEntry(storage.sql, {
        sequence: 2,
        sealed: { keyId: 'k1', iv: new Uint8Array(foreign.iv), body: new Uint8Array(foreign.body) },
        contentHash,
        previousHash: first.hash,
        hash: chainHash(first.hash, 2, contentHash),
      })
      return openJournal(storage, keyring)
    })
    expect(walk.fault).toEqual({ sequence: 2, reason: 'unreadable' })
  })
})

describe('keys', () => {
  it('the wrong one under the right id reads nothing', async () => {
    const wrong = { ...keyring, keys: new Map([['k1', (await keyringOf('k2')).keys.get('k2')!]]) }
    const { walk, entries } = await journalWith(['a', 'b'], (storage) => openJournal(storage, wrong))
    expect(walk.fault).toEqual({ sequence: 1, reason: 'unreadable' })
    expect(entries.size).toBe(0)
  })

  it('a missing one is missed at the first entry it is needed for', async () => {
    const { walk } = await journalWith(['a', 'b'], async (storage) => {
      const both = await openJournal(storage, await keyringOf('k2', 'k1'))
      await both.journal.append([opening('c')])
      return openJournal(storage, await keyringOf('k1'))
    })
    expect(walk.fault).toEqual({ sequence: 3, reason: 'key-missing' })
  })
})

describe('rotation', () => {
  const names = ['a', 'b', 'c', 'd', 'e']

  it('goes in slices, and the old key can then be removed', async () => {
    const { slices, walk, entries } = await journalWith(names, async (storage) => {
      const { journal } = await openJournal(storage, await keyringOf('k2', 'k1'))
      const slices = [await journal.rotate(3), await journal.rotate(3), await journal.rotate(3)]
      return { slices, ...(await openJournal(storage, await keyringOf('k2'))) }
    })
    expect(slices.map(({ rotated, remaining }) => [rotated, remaining])).toEqual([
      [3, 2],
      [2, 0],
      [0, 0],
    ])
    expect(walk.fault).toBe(null)
    expect([...entries.values()]).toEqual(names.map(opening))
  })

  it('that is cut off in the middle leaves a whole journal, and goes on where it was', async () => {
    const { thrown, cut, after } = await journalWith(names, async (storage) => {
      const both = await keyringOf('k2', 'k1')
      const { journal } = await openJournal(storage, both)
      storage.sql.exec(
        `CREATE TRIGGER cut BEFORE UPDATE ON entry WHEN NEW.sequence = 4 BEGIN SELECT RAISE(ABORT, 'cut off'); END`,
      )
      await journal.rotate(2)
      const thrown = await journal.rotate(2).catch(String)
      const cut = await openJournal(storage, both)
      storage.sql.exec('DROP TRIGGER cut')
      const after = await cut.journal.rotate(10)
      return { thrown, cut: cut.walk.fault, after }
    })
    expect(thrown).toContain('cut off')
    expect(cut).toBe(null)
    expect(after).toEqual({ keyId: 'k2', rotated: 3, remaining: 0, fault: null })
  })

  it('stops at an entry that cannot be read, and says which', async () => {
    const rotation = await journalWith(names, async (storage) => {
      tamper(storage, 'UPDATE entry SET body = zeroblob(length(body)) WHERE sequence = 3')
      const { journal } = await openJournal(storage, await keyringOf('k2', 'k1'))
      return journal.rotate(10)
    })
    expect(rotation).toEqual({
      keyId: 'k2',
      rotated: 2,
      remaining: 3,
      fault: { sequence: 3, reason: 'unreadable' },
    })
  })
})

describe('erasure', () => {
  const erasure = { kind: 'erasure', at: '2026-11-22T12:00:00.000Z', sequences: [2] } as const

  it('takes the content and leaves the chain', async () => {
    const { walk, entries, rows } = await journalWith(['a', 'b', 'c'], async (storage) => {
      const { journal } = await openJournal(storage, keyring)
      await journal.append([{ ...erasure, sequences: [2] }], [2])
      return { rows: rowsOf(storage), ...(await openJournal(storage, keyring)) }
    })
    expect(walk).toMatchObject({ entries: 4, erased: 1, fault: null })
    expect([...entries.keys()]).toEqual([1, 3, 4])
    expect(rows[1]).toMatchObject({ key_id: null, iv: null, body: null })
  })

  it('that is undone in the file is found', async () => {
    const { walk } = await journalWith(['a', 'b', 'c'], async (storage) => {
      const { iv, body } = rowsOf(storage)[1]!
      const { journal } = await openJournal(storage, keyring)
      await journal.append([{ ...erasure, sequences: [2] }], [2])
      for (const trigger of triggers) storage.sql.exec(`DROP TRIGGER ${trigger}`)
      storage.sql.exec(`UPDATE entry SET key_id = 'k1', iv = ?, body = ? WHERE sequence = 2`, iv, body)
      return openJournal(storage, keyring)
    })
    expect(walk.fault).toEqual({ sequence: 2, reason: 'erasure-unexplained' })
  })
})

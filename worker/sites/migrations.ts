import type { Migration } from '../database/migrations.ts'

/*
 * The vault's own schema, append-only. There is one table, and nothing in it can be read without the key: no time, no
 * kind, no name, and no count but that of all entries together.
 */

export const sitesMigrations: Migration[] = [
  {
    name: '0001-journal',
    statements: [
      // key_id, iv and body are empty in an erased entry; its hashes stay, so that the chain is still whole.
      `CREATE TABLE entry (
        sequence INTEGER PRIMARY KEY, key_id TEXT, iv BLOB, body BLOB,
        content_hash TEXT NOT NULL, previous_hash TEXT NOT NULL, hash TEXT NOT NULL
      ) STRICT`,
      `CREATE TRIGGER entry_follows BEFORE INSERT ON entry
       WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM entry)
       BEGIN SELECT RAISE(ABORT, 'an entry is added at the end'); END`,
      `CREATE TRIGGER entry_stays BEFORE DELETE ON entry
       BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END`,
      `CREATE TRIGGER entry_stands BEFORE UPDATE OF sequence, content_hash, previous_hash, hash ON entry
       BEGIN SELECT RAISE(ABORT, 'what an entry said is never changed'); END`,
      `CREATE TRIGGER entry_remains_erased BEFORE UPDATE ON entry WHEN OLD.body IS NULL
       BEGIN SELECT RAISE(ABORT, 'an erased entry does not come back'); END`,
      `CREATE INDEX entry_by_key ON entry (key_id)`,
    ],
  },
]

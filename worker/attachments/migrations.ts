import type { Migration } from '../database/migrations.ts'

/*
 * The schema of the object that keeps the bytes, append-only. What a file is called, and with what it lies, is in the
 * municipality's object under the same id.
 */

export const attachmentsMigrations: Migration[] = [
  {
    name: '0001-files',
    statements: [
      // `unsettled_since` is set until the municipality's object has been asked whether the file is to stay.
      `CREATE TABLE file (
        id TEXT PRIMARY KEY, size INTEGER NOT NULL, sha256 TEXT NOT NULL, unsettled_since TEXT
      ) STRICT, WITHOUT ROWID`,
      `CREATE INDEX file_unsettled ON file (unsettled_since) WHERE unsettled_since IS NOT NULL`,
      `CREATE TABLE file_part (
        file_id TEXT NOT NULL, part INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (file_id, part)
      ) STRICT`,
      `CREATE TRIGGER file_stands BEFORE UPDATE OF id, size, sha256 ON file
       BEGIN SELECT RAISE(ABORT, 'a file is stored and removed, never changed'); END`,
      `CREATE TRIGGER file_part_stands BEFORE UPDATE ON file_part
       BEGIN SELECT RAISE(ABORT, 'a file is stored and removed, never changed'); END`,
    ],
  },
]

import { collectionCodes } from '../../geodata/model/collections.ts'

/*
 * The object's schema, append-only: a migration that has run anywhere is never edited, a change is a new one at the end.
 */

export interface Migration {
  name: string
  statements: string[]
}

function thingTables(collection: string): string[] {
  return [
    `CREATE TABLE ${collection} (
      fid INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      revision INTEGER NOT NULL,
      name TEXT,
      geometry TEXT NOT NULL,
      properties TEXT NOT NULL,
      external TEXT NOT NULL,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      updated_by TEXT NOT NULL,
      deleted_at TEXT
    ) STRICT`,
    `CREATE INDEX ${collection}_by_name ON ${collection} (name, fid)`,
    `CREATE INDEX ${collection}_by_update ON ${collection} (updated_at, fid)`,
    `CREATE VIRTUAL TABLE ${collection}_bbox USING rtree (fid, west, east, south, north)`,
  ]
}

export const migrations: Migration[] = [
  {
    name: '0001-things-history-sessions',
    statements: [
      ...collectionCodes.flatMap(thingTables),
      `CREATE INDEX safeguards_at ON safeguards (json_extract(properties, '$.at.id'))`,
      `CREATE INDEX signs_at ON signs (json_extract(properties, '$.at.id'))`,
      // Counts up at every write to a collection or layer: the ETag of its lists and tiles.
      `CREATE TABLE change_counter (subject TEXT PRIMARY KEY, count INTEGER NOT NULL) STRICT, WITHOUT ROWID`,
      // Identity in outside registers; one thing may be known to several.
      `CREATE TABLE identifier (
        source TEXT NOT NULL, collection TEXT NOT NULL, external_id TEXT NOT NULL, thing_id TEXT NOT NULL,
        PRIMARY KEY (source, collection, external_id)
      ) STRICT, WITHOUT ROWID`,
      `CREATE TABLE revision (
        collection TEXT NOT NULL, thing_id TEXT NOT NULL, revision INTEGER NOT NULL,
        at TEXT NOT NULL, by TEXT NOT NULL, event TEXT NOT NULL, state TEXT NOT NULL,
        PRIMARY KEY (collection, thing_id, revision)
      ) STRICT, WITHOUT ROWID`,
      `CREATE TABLE event (
        sequence INTEGER PRIMARY KEY,
        at TEXT NOT NULL, by TEXT NOT NULL, type TEXT NOT NULL,
        collection TEXT, thing_id TEXT, revision INTEGER, data TEXT NOT NULL,
        previous_hash TEXT NOT NULL, hash TEXT NOT NULL
      ) STRICT`,
      // rowid is the collection's number and the fid in one (worker/search/store.ts), so that an entry is found without scanning.
      `CREATE VIRTUAL TABLE search USING fts5 (name, detail, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3 4')`,
      `CREATE TABLE session (
        token_hash TEXT PRIMARY KEY, account_id TEXT NOT NULL, name TEXT NOT NULL, roles TEXT NOT NULL,
        demo INTEGER NOT NULL, created_at TEXT NOT NULL, expires_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID`,
    ],
  },
  {
    name: '0002-context-layers',
    statements: [
      `CREATE TABLE context_layer (
        layer TEXT NOT NULL, version INTEGER NOT NULL, active INTEGER NOT NULL, import_id TEXT NOT NULL,
        source TEXT NOT NULL, source_name TEXT NOT NULL, licence TEXT NOT NULL, date TEXT NOT NULL,
        covers TEXT, bbox TEXT, feature_count INTEGER NOT NULL, imported_at TEXT NOT NULL,
        PRIMARY KEY (layer, version)
      ) STRICT, WITHOUT ROWID`,
      `CREATE TABLE context_feature (
        fid INTEGER PRIMARY KEY, layer TEXT NOT NULL, version INTEGER NOT NULL, external_id TEXT NOT NULL,
        geometry TEXT NOT NULL, properties TEXT NOT NULL,
        west REAL NOT NULL, south REAL NOT NULL, east REAL NOT NULL, north REAL NOT NULL
      ) STRICT`,
      `CREATE UNIQUE INDEX context_feature_by_layer ON context_feature (layer, version, external_id)`,
      // The layer is a dimension of the tree, so one tree answers for all of them; only the active version is in it.
      `CREATE VIRTUAL TABLE context_bbox USING rtree (fid, west, east, south, north, layer_low, layer_high)`,
    ],
  },
]

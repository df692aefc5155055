import { collectionCodes } from '../../geodata/model/collections.ts'
import { nameOrder } from './nameOrder.ts'

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
    `CREATE INDEX ${collection}_by_name ON ${collection} (${nameOrder('name')}, fid)`,
    `CREATE INDEX ${collection}_by_update ON ${collection} (updated_at, fid)`,
    `CREATE VIRTUAL TABLE ${collection}_bbox USING rtree (fid, west, east, south, north)`,
  ]
}

/** SQL that lets rows in and never lets them change or leave. */
function appendOnly(table: string): string[] {
  return ['UPDATE', 'DELETE'].map(
    (action) => `CREATE TRIGGER ${table}_refuses_${action.toLowerCase()} BEFORE ${action} ON ${table}
      BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`,
  )
}

/** An append-only table whose rows an event vouches for (history/vouchStore.ts). */
function vouched(table: string, columns: string): string[] {
  return [
    `CREATE TABLE ${table} (${columns}) STRICT`,
    `CREATE INDEX ${table}_by_event ON ${table} (event_sequence)`,
    ...appendOnly(table),
  ]
}

/** The table of a kind of records (worker/records), with what of the content is asked for. */
function record(table: string, asked: string): string[] {
  return vouched(
    table,
    `id TEXT NOT NULL, revision INTEGER NOT NULL, ${asked} content TEXT NOT NULL, removed INTEGER NOT NULL,
     at TEXT NOT NULL, by TEXT NOT NULL, event_sequence INTEGER, PRIMARY KEY (id, revision)`,
  )
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
  {
    name: '0003-imports',
    statements: [
      `CREATE TABLE import (
        fid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
        started_at TEXT NOT NULL, started_by TEXT NOT NULL, confirmed_at TEXT,
        rows_received INTEGER NOT NULL, tally TEXT NOT NULL, kept_at_undo TEXT NOT NULL
      ) STRICT`,
      // What becomes of each row: kept after the confirmation where undo or the report needs it.
      `CREATE TABLE import_row (
        fid INTEGER PRIMARY KEY, import_fid INTEGER NOT NULL, number INTEGER NOT NULL,
        target TEXT NOT NULL, external_id TEXT NOT NULL,
        action TEXT NOT NULL, thing_id TEXT, base_revision INTEGER,
        notes TEXT NOT NULL, merge_notes TEXT NOT NULL, differences TEXT NOT NULL,
        UNIQUE (import_fid, number)
      ) STRICT`,
      // The row's content under the same fid, as it came and as it will be stored; gone after the confirmation.
      `CREATE TABLE import_content (
        fid INTEGER PRIMARY KEY, geometry TEXT, properties TEXT NOT NULL, hash TEXT NOT NULL,
        next_properties TEXT, external TEXT, name TEXT, detail TEXT, moves INTEGER NOT NULL,
        west REAL, south REAL, east REAL, north REAL
      ) STRICT`,
      // What a confirmed update replaced, so that it can be undone; geometry only where it moved.
      `CREATE TABLE import_former (
        fid INTEGER PRIMARY KEY, geometry TEXT, properties TEXT NOT NULL, external TEXT NOT NULL,
        name TEXT, detail TEXT NOT NULL, west REAL, south REAL, east REAL, north REAL
      ) STRICT`,
    ],
  },
  {
    name: '0004-checks-limits',
    statements: [
      `CREATE TABLE project_check (
        number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, project_id TEXT NOT NULL, project_revision INTEGER NOT NULL,
        checklist TEXT NOT NULL, ran_at TEXT NOT NULL, ran_by TEXT NOT NULL,
        thresholds TEXT NOT NULL, layers TEXT NOT NULL, area_m2 REAL NOT NULL,
        findings TEXT NOT NULL, surroundings TEXT NOT NULL
      ) STRICT`,
      `CREATE INDEX project_check_by_project ON project_check (project_id, number)`,
      // Append-only: the latest revision of a point's answer is the answer.
      `CREATE TABLE check_answer (
        check_id TEXT NOT NULL, point TEXT NOT NULL, revision INTEGER NOT NULL,
        value TEXT, reason TEXT NOT NULL, responsible TEXT NOT NULL, due_on TEXT,
        at TEXT NOT NULL, by TEXT NOT NULL,
        PRIMARY KEY (check_id, point, revision)
      ) STRICT, WITHOUT ROWID`,
      // Append-only too: the values the municipality has set, whole, a row a version.
      `CREATE TABLE threshold_setting (
        revision INTEGER PRIMARY KEY, at TEXT NOT NULL, by TEXT NOT NULL, thresholds TEXT NOT NULL
      ) STRICT`,
    ],
  },
  {
    name: '0005-accounts',
    statements: [
      `CREATE TABLE account (
        id TEXT PRIMARY KEY, issuer TEXT NOT NULL, subject TEXT NOT NULL, name TEXT NOT NULL,
        provider_roles TEXT NOT NULL, granted_roles TEXT NOT NULL, disabled_at TEXT,
        created_at TEXT NOT NULL, last_sign_in_at TEXT NOT NULL,
        UNIQUE (issuer, subject)
      ) STRICT, WITHOUT ROWID`,
      // Sessions from before accounts belong to nobody; people sign in once more.
      `DROP TABLE session`,
      `CREATE TABLE session (
        token_hash TEXT PRIMARY KEY, id TEXT NOT NULL UNIQUE, account_id TEXT NOT NULL, created_at TEXT NOT NULL,
        last_seen_at TEXT NOT NULL, expires_at TEXT NOT NULL, id_token TEXT
      ) STRICT, WITHOUT ROWID`,
      `CREATE INDEX session_by_account ON session (account_id)`,
      `CREATE TABLE access_token (
        id TEXT PRIMARY KEY, account_id TEXT NOT NULL, name TEXT NOT NULL, scopes TEXT NOT NULL,
        token_hash TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, expires_at TEXT NOT NULL,
        last_used_at TEXT, revoked_at TEXT
      ) STRICT, WITHOUT ROWID`,
      `CREATE INDEX access_token_by_account ON access_token (account_id)`,
    ],
  },
  {
    name: '0006-clearances',
    statements: [
      `CREATE TABLE clearance (
        id TEXT PRIMARY KEY, account_id TEXT NOT NULL, reason TEXT NOT NULL, ends_on TEXT NOT NULL,
        proposed_by TEXT NOT NULL, proposed_at TEXT NOT NULL,
        decision TEXT, decided_by TEXT, decided_at TEXT, revoked_by TEXT, revoked_at TEXT
      ) STRICT, WITHOUT ROWID`,
      `CREATE INDEX clearance_by_account ON clearance (account_id)`,
    ],
  },
  {
    name: '0007-clarifications',
    statements: [
      // `number` is the order asked; `account_id` is empty where the question was asked by the migration.
      `CREATE TABLE clarification (
        number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, project_id TEXT NOT NULL, project_revision INTEGER NOT NULL,
        account_id TEXT, asked_at TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('waiting', 'withdrawn', 'answered'))
      ) STRICT`,
      // Comes from the vault when it is let out, and is nowhere here before that.
      `CREATE TABLE clarification_answer (
        number INTEGER PRIMARY KEY, outcome TEXT NOT NULL CHECK (outcome IN ('none', 'special')), advice TEXT,
        at TEXT NOT NULL, event_sequence INTEGER
      ) STRICT`,
      `CREATE INDEX clarification_answer_by_event ON clarification_answer (event_sequence)`,
      ...appendOnly('clarification_answer'),
      `CREATE INDEX clarification_by_project ON clarification (project_id, number)`,
      `CREATE INDEX clarification_by_account ON clarification (account_id, asked_at)`,
      `CREATE INDEX clarification_waiting ON clarification (number) WHERE state = 'waiting'`,
      // Projects from before there were clarifications get theirs now, in the order they were made.
      `INSERT INTO clarification (id, project_id, project_revision, asked_at, state)
       SELECT lower(printf('%s-%s-4%s-8%s-%s', hex(randomblob(4)), hex(randomblob(2)),
         substr(hex(randomblob(2)), 2), substr(hex(randomblob(2)), 2), hex(randomblob(6)))),
         id, revision, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'waiting'
       FROM projects WHERE deleted_at IS NULL ORDER BY fid`,
    ],
  },
  {
    name: '0008-history-append-only',
    statements: [
      // The event that vouches for the row (history/vouchStore.ts); null in rows from before events did.
      ...['revision', 'project_check', 'check_answer', 'threshold_setting'].flatMap((table) => [
        `ALTER TABLE ${table} ADD COLUMN event_sequence INTEGER`,
        `CREATE INDEX ${table}_by_event ON ${table} (event_sequence)`,
        ...appendOnly(table),
      ]),
      ...appendOnly('event'),
      // What the feed is filtered by (history/feedStore.ts).
      `CREATE INDEX event_by_at ON event (at)`,
      `CREATE INDEX event_by_person ON event (by)`,
      `CREATE INDEX event_by_subject ON event (substr(type, 1, instr(type, '.') - 1))`,
      `CREATE INDEX event_by_thing ON event (coalesce(data ->> '$.projectId', thing_id))`,
    ],
  },
  {
    name: '0009-clearance-note',
    statements: [`ALTER TABLE clearance ADD COLUMN note TEXT NOT NULL DEFAULT ''`],
  },
  {
    name: '0010-account-revision',
    statements: [`ALTER TABLE account ADD COLUMN revision INTEGER NOT NULL DEFAULT 1`],
  },
  {
    name: '0011-session-browser',
    statements: [
      // So that people know their own sessions again; id_token is sealed with the session's secret (accounts/sealedToken.ts).
      `ALTER TABLE session ADD COLUMN browser TEXT`,
      `ALTER TABLE session ADD COLUMN system TEXT`,
    ],
  },
  {
    name: '0012-check-life',
    statements: [
      // What the planner measured at a point (parapets, windows ...), whole, a row a version.
      vouched(
        'check_measurement',
        `check_id TEXT NOT NULL, point TEXT NOT NULL, revision INTEGER NOT NULL, items TEXT NOT NULL,
         at TEXT NOT NULL, by TEXT NOT NULL, event_sequence INTEGER, PRIMARY KEY (check_id, point, revision)`,
      ),
      // `point` is null where the comment is about the whole check.
      vouched(
        'check_comment',
        `check_id TEXT NOT NULL, number INTEGER NOT NULL, point TEXT, text TEXT NOT NULL,
         at TEXT NOT NULL, by TEXT NOT NULL, account_id TEXT NOT NULL, event_sequence INTEGER,
         PRIMARY KEY (check_id, number)`,
      ),
      // The steps between two people, oldest first; what state a check is in follows from them (geodata/reviews).
      vouched(
        'check_review',
        `check_id TEXT NOT NULL, number INTEGER NOT NULL,
         step TEXT NOT NULL CHECK (step IN ('sent', 'withdrawn', 'sent_back', 'signed')), comment TEXT NOT NULL,
         at TEXT NOT NULL, by TEXT NOT NULL, account_id TEXT NOT NULL, event_sequence INTEGER,
         PRIMARY KEY (check_id, number)`,
      ),
      // `parts` are the hashes of the sections the hash is made of, so that a fault can be told where it is; `tests` what
      // the automatic tests said then, for their rules move on.
      vouched(
        'check_signature',
        `check_id TEXT PRIMARY KEY, hash TEXT NOT NULL, parts TEXT NOT NULL, tests TEXT NOT NULL,
         at TEXT NOT NULL, by TEXT NOT NULL, account_id TEXT NOT NULL, event_sequence INTEGER`,
      ),
      vouched(
        'follow_up',
        `id TEXT NOT NULL, revision INTEGER NOT NULL, project_id TEXT NOT NULL, check_id TEXT NOT NULL,
         point TEXT NOT NULL, text TEXT NOT NULL, phase TEXT, responsible TEXT NOT NULL, due_on TEXT,
         state TEXT NOT NULL CHECK (state IN ('open', 'closed')), note TEXT NOT NULL,
         at TEXT NOT NULL, by TEXT NOT NULL, event_sequence INTEGER, PRIMARY KEY (id, revision)`,
      ),
      [`CREATE INDEX follow_up_by_project ON follow_up (project_id, id, revision)`],
      // The file itself is in the Attachments object, under the same id.
      vouched(
        'attachment',
        `id TEXT PRIMARY KEY, subject TEXT NOT NULL, subject_id TEXT NOT NULL, point TEXT, name TEXT NOT NULL,
         type TEXT NOT NULL, size INTEGER NOT NULL, sha256 TEXT NOT NULL,
         at TEXT NOT NULL, by TEXT NOT NULL, account_id TEXT NOT NULL, event_sequence INTEGER`,
      ),
      [`CREATE INDEX attachment_by_subject ON attachment (subject, subject_id, at)`],
      vouched(
        'attachment_removal',
        `id TEXT PRIMARY KEY, at TEXT NOT NULL, by TEXT NOT NULL, event_sequence INTEGER`,
      ),
      // The municipality's own edition of the checklist: one draft at a time, and what has been published of it.
      [
        `CREATE TABLE checklist_draft (
          id INTEGER PRIMARY KEY CHECK (id = 1), revision INTEGER NOT NULL, document TEXT NOT NULL,
          validated_at TEXT, validated_by TEXT, at TEXT NOT NULL, by TEXT NOT NULL
        ) STRICT`,
      ],
      vouched(
        'checklist_publication',
        `edition INTEGER PRIMARY KEY, base TEXT NOT NULL, document TEXT NOT NULL, summary TEXT NOT NULL,
         hash TEXT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL, event_sequence INTEGER`,
      ),
      vouched(
        'checklist_withdrawal',
        `edition INTEGER PRIMARY KEY, reason TEXT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL, event_sequence INTEGER`,
      ),
      // The kinds of case that need a check, for measure 3.1.8; whole, a row a version.
      vouched(
        'check_duty_setting',
        `revision INTEGER PRIMARY KEY, kinds TEXT NOT NULL, note TEXT NOT NULL,
         at TEXT NOT NULL, by TEXT NOT NULL, event_sequence INTEGER`,
      ),
      // Derived, and made anew whenever what it is derived from changes: where each project stands.
      [
        `CREATE TABLE project_stage (
          project_id TEXT PRIMARY KEY, check_id TEXT NOT NULL,
          state TEXT NOT NULL CHECK (state IN ('answering', 'in_review', 'sent_back', 'signed')),
          answered INTEGER NOT NULL, total INTEGER NOT NULL, since TEXT NOT NULL
        ) STRICT, WITHOUT ROWID`,
        `INSERT INTO project_stage (project_id, check_id, state, answered, total, since)
         SELECT c.project_id, c.id, 'answering',
           (SELECT count(*) FROM json_each(c.findings) f WHERE f.value ->> '$.applies' <> 'no' AND
             (SELECT a.value FROM check_answer a WHERE a.check_id = c.id AND a.point = f.value ->> '$.point'
              ORDER BY a.revision DESC LIMIT 1) IS NOT NULL),
           (SELECT count(*) FROM json_each(c.findings) f WHERE f.value ->> '$.applies' <> 'no'), c.ran_at
         FROM project_check c
         WHERE c.number = (SELECT max(number) FROM project_check WHERE project_id = c.project_id)`,
        // Signed checks that would come out differently now; `due` says that one is to be looked at again.
        `CREATE TABLE check_staleness (
          check_id TEXT PRIMARY KEY, project_id TEXT NOT NULL, due INTEGER NOT NULL,
          west REAL NOT NULL, south REAL NOT NULL, east REAL NOT NULL, north REAL NOT NULL,
          differences TEXT, computed_at TEXT
        ) STRICT, WITHOUT ROWID`,
        `CREATE INDEX check_staleness_due ON check_staleness (due) WHERE due = 1`,
      ],
    ].flat(),
  },
  {
    name: '0013-safeguards-life',
    statements: [
      // What people can reach at a thing and the parapets there, whole, a row a version (geodata/model/survey.ts).
      vouched(
        'survey',
        `thing_id TEXT NOT NULL, revision INTEGER NOT NULL, collection TEXT NOT NULL, seen_on TEXT NOT NULL,
         axis_metres REAL, content TEXT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL, event_sequence INTEGER,
         PRIMARY KEY (thing_id, revision)`,
      ),
      vouched(
        'inspection',
        `id TEXT PRIMARY KEY, safeguard_id TEXT NOT NULL, inspected_on TEXT NOT NULL, outcome TEXT NOT NULL,
         answers TEXT NOT NULL, note TEXT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL, account_id TEXT NOT NULL,
         event_sequence INTEGER`,
      ),
      [`CREATE INDEX inspection_by_safeguard ON inspection (safeguard_id, inspected_on)`],
      vouched(
        'fault',
        `id TEXT NOT NULL, revision INTEGER NOT NULL, safeguard_id TEXT NOT NULL, inspection_id TEXT,
         severity TEXT NOT NULL, breach INTEGER NOT NULL, stretches TEXT NOT NULL, text TEXT NOT NULL,
         found_on TEXT NOT NULL, due_on TEXT NOT NULL, responsible TEXT NOT NULL, securing TEXT,
         state TEXT NOT NULL CHECK (state IN ('open', 'closed')), mended_on TEXT, note TEXT NOT NULL,
         at TEXT NOT NULL, by TEXT NOT NULL, event_sequence INTEGER, PRIMARY KEY (id, revision)`,
      ),
      [`CREATE INDEX fault_by_safeguard ON fault (safeguard_id, id, revision)`],
      // What came of a safeguard after so many years.
      vouched(
        'evaluation',
        `safeguard_id TEXT NOT NULL, years INTEGER NOT NULL, revision INTEGER NOT NULL, evaluated_on TEXT NOT NULL,
         result TEXT NOT NULL, text TEXT NOT NULL, displacement TEXT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL,
         event_sequence INTEGER, PRIMARY KEY (safeguard_id, years, revision)`,
      ),
      // The municipality's own types of safeguards, whole, a row a version.
      vouched(
        'own_safeguard_type',
        `number INTEGER NOT NULL, revision INTEGER NOT NULL, entry TEXT NOT NULL, retired INTEGER NOT NULL,
         at TEXT NOT NULL, by TEXT NOT NULL, event_sequence INTEGER, PRIMARY KEY (number, revision)`,
      ),
      // Derived, and made anew whenever what it is derived from changes or its day comes (worker/securing).
      [
        `CREATE TABLE thing_coverage (
          thing_id TEXT PRIMARY KEY, collection TEXT NOT NULL,
          state TEXT CHECK (state IN ('full', 'partial', 'none')), reachable_metres REAL NOT NULL,
          gap_metres REAL NOT NULL, temporary_metres REAL NOT NULL, open_parts INTEGER NOT NULL, notes TEXT NOT NULL,
          reckoned_on TEXT NOT NULL, changes_on TEXT
        ) STRICT, WITHOUT ROWID`,
        `CREATE INDEX thing_coverage_turning ON thing_coverage (changes_on) WHERE changes_on IS NOT NULL`,
        // What people set up for themselves: not part of any history.
        `CREATE TABLE saved_view (
          id TEXT PRIMARY KEY, revision INTEGER NOT NULL, subject TEXT NOT NULL, name TEXT NOT NULL, choice TEXT NOT NULL,
          shared INTEGER NOT NULL, account_id TEXT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL, removed_at TEXT
        ) STRICT`,
        // Only a hash of the secret is kept, as with access tokens.
        `CREATE TABLE calendar_feed (
          id TEXT PRIMARY KEY, token_hash TEXT NOT NULL UNIQUE, account_id TEXT NOT NULL, subject TEXT NOT NULL,
          created_at TEXT NOT NULL, read_on TEXT
        ) STRICT`,
      ],
    ].flat(),
  },
  {
    name: '0014-signs',
    statements: [
      record('helpline', ''),
      record('sign_message', ''),
      record('sign_need', 'thing_id TEXT, outcome TEXT NOT NULL, assessed_on TEXT NOT NULL, next_on TEXT,'),
      [`CREATE INDEX sign_need_by_thing ON sign_need (thing_id) WHERE thing_id IS NOT NULL`],
      record('sign_plan', 'thing_id TEXT,'),
      record('sign_permission', 'sign_id TEXT NOT NULL,'),
      [`CREATE INDEX sign_permission_by_sign ON sign_permission (sign_id)`],
      vouched(
        'sign_inspection',
        `id TEXT PRIMARY KEY, sign_id TEXT NOT NULL, inspected_on TEXT NOT NULL, outcome TEXT NOT NULL, answers TEXT NOT NULL,
         position TEXT, note TEXT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL, account_id TEXT NOT NULL,
         event_sequence INTEGER`,
      ),
      [`CREATE INDEX sign_inspection_by_sign ON sign_inspection (sign_id, inspected_on)`],
      vouched(
        'sign_deviation',
        `id TEXT NOT NULL, revision INTEGER NOT NULL, sign_id TEXT NOT NULL, inspection_id TEXT, point TEXT,
         text TEXT NOT NULL, found_on TEXT NOT NULL, due_on TEXT NOT NULL, responsible TEXT NOT NULL,
         state TEXT NOT NULL CHECK (state IN ('open', 'closed')), mended_on TEXT, note TEXT NOT NULL,
         at TEXT NOT NULL, by TEXT NOT NULL, event_sequence INTEGER, PRIMARY KEY (id, revision)`,
      ),
      [`CREATE INDEX sign_deviation_by_sign ON sign_deviation (sign_id, id, revision)`],
      // What a change of a help service set going, and what became of each sign.
      vouched(
        'recall',
        `id TEXT PRIMARY KEY, helpline_id TEXT NOT NULL, helpline_revision INTEGER NOT NULL, cause TEXT NOT NULL,
         opened_on TEXT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL, event_sequence INTEGER`,
      ),
      vouched(
        'recall_item',
        `recall_id TEXT NOT NULL, sign_id TEXT NOT NULL, shown TEXT NOT NULL, event_sequence INTEGER,
         PRIMARY KEY (recall_id, sign_id)`,
      ),
      vouched(
        'recall_handling',
        `recall_id TEXT NOT NULL, sign_id TEXT NOT NULL, revision INTEGER NOT NULL, outcome TEXT NOT NULL,
         handled_on TEXT NOT NULL, note TEXT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL, event_sequence INTEGER,
         PRIMARY KEY (recall_id, sign_id, revision)`,
      ),
      // A place code that once stood on a sign is never given to another.
      [
        `CREATE INDEX revision_by_place_code ON revision (json_extract(state, '$.properties.placeCode'))
         WHERE collection = 'signs'`,
      ],
    ].flat(),
  },
  {
    name: '0015-plan',
    statements: [
      // One row a version under the id `plan`; measures under their codes, actors under the plan's codes or a UUID.
      record('action_plan', ''),
      record('plan_measure', ''),
      record('plan_actor', ''),
      record('plan_report', ''),
      // Told to one person and nobody else, and not part of any history: made anew every week.
      [
        `CREATE TABLE digest (
          account_id TEXT NOT NULL, week TEXT NOT NULL, made_on TEXT NOT NULL, groups TEXT NOT NULL, keys TEXT NOT NULL,
          done INTEGER, read_at TEXT,
          mail TEXT NOT NULL CHECK (mail IN ('none', 'waiting', 'sent', 'failed')), attempts INTEGER NOT NULL DEFAULT 0,
          tried_at TEXT,
          PRIMARY KEY (account_id, week)
        ) STRICT, WITHOUT ROWID`,
        `CREATE INDEX digest_waiting ON digest (mail) WHERE mail = 'waiting'`,
        `CREATE TABLE digest_setting (account_id TEXT PRIMARY KEY, email TEXT) STRICT, WITHOUT ROWID`,
        // The few that a person has judged, among all the buildings of a city, for the figures of the plan.
        `CREATE INDEX buildings_judged ON buildings (id) WHERE properties ->> '$.coverage' IS NOT NULL`,
      ],
    ].flat(),
  },
]

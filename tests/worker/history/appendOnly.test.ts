import { beforeAll, describe, expect, it } from 'vitest'
import { inObject } from '../object.ts'
import { makeHistory, releaseClarification } from './world.ts'

const tables = [
  'revision',
  'event',
  'project_check',
  'check_answer',
  'threshold_setting',
  'clarification_answer',
]

beforeAll(async () => {
  const { project } = await makeHistory()
  await releaseClarification(project.id)
})

/** What the database says to the statement; null when it lets it through. */
function refusalOf(statement: string): Promise<string | null> {
  return inObject(({ sql }) => {
    try {
      sql.exec(statement)
      return null
    } catch (error) {
      return String(error)
    }
  })
}

const contentOf = (table: string) =>
  inObject(({ sql }) => JSON.stringify(sql.exec(`SELECT * FROM ${table}`).toArray()))

describe.each(tables)('%s is append-only', (table) => {
  it.each([
    ['UPDATE', `UPDATE ${table} SET at = at`],
    ['DELETE', `DELETE FROM ${table}`],
    ['REPLACE', `REPLACE INTO ${table} SELECT * FROM ${table} LIMIT 1`],
    ['UPSERT', `INSERT INTO ${table} SELECT * FROM ${table} WHERE true ON CONFLICT DO UPDATE SET at = at`],
  ])('refuses %s', async (_, statement) => {
    const before = await contentOf(table)
    expect(before).not.toBe('[]')
    const fitting = table === 'project_check' ? statement.replaceAll(/\bat\b/g, 'ran_at') : statement
    expect(await refusalOf(fitting)).toContain(`${table} is append-only`)
    expect(await contentOf(table)).toBe(before)
  })
})

it('a restored backup only adds rows, and is let in', async () => {
  const statement = `INSERT INTO check_answer SELECT 'another', point, revision, value, reason, responsible, due_on, at, by,
    event_sequence FROM check_answer LIMIT 1`
  expect(await refusalOf(statement)).toBeNull()
})

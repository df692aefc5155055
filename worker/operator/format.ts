import { z } from 'zod'

/*
 * What a backup is made of, as the API gives it and as the file keeps it: a line of JSON each for the head, every page
 * of rows, and the foot.
 */

export const backupFormat = 'rekkverk-backup'
export const backupVersion = 1

/** A value of a row; bytes as base64. */
const storedValueSchema = z.union([z.string(), z.number(), z.null(), z.object({ bytes: z.base64() })])
export type StoredValue = z.infer<typeof storedValueSchema>

const tableHeadSchema = z.object({
  name: z.string(),
  columns: z.array(z.string()).min(1),
  rows: z.number().int().nonnegative(),
})

/** One object's database at the moment of the backup. */
const objectHeadSchema = z.object({
  /** Names of the migrations its schema is made of, in order. */
  migrations: z.array(z.string()),
  tables: z.array(tableHeadSchema),
  /** Where its chain of events or entries ended; null before the first. */
  chainEnd: z.object({ sequence: z.number().int(), hash: z.string() }).nullable(),
})
export type ObjectHead = z.infer<typeof objectHeadSchema>

export const backupHeadSchema = z.object({
  format: z.literal(backupFormat),
  version: z.literal(backupVersion),
  at: z.iso.datetime(),
  objects: z.record(z.string(), objectHeadSchema),
})
export type BackupHead = z.infer<typeof backupHeadSchema>

export const backupPageSchema = z.object({
  object: z.string(),
  table: z.string(),
  rows: z.array(z.array(storedValueSchema)),
})
export type BackupPage = z.infer<typeof backupPageSchema>

/** Key of the last row read: the next page begins after it. */
export const cursorSchema = z.array(storedValueSchema).nullable()
export type Cursor = z.infer<typeof cursorSchema>

export const backupFootSchema = z.object({
  /** Rows in all pages together. */
  rows: z.number().int().nonnegative(),
  /** Over the head and every row with the names of its object and table (commands/backupDigest.ts). */
  sha256: z.string(),
})
export type BackupFoot = z.infer<typeof backupFootSchema>

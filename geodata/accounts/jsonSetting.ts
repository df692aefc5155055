import type { z } from 'zod'

export type SettingReading<T> = { ok: true; value: T } | { ok: false; fault: string }

/** Reads a setting that is written as JSON; a fault is the end of a sentence for the operator's log. */
export function readJsonSetting<T>(schema: z.ZodType<T>, setting: string): SettingReading<T> {
  let parsed: unknown
  try {
    parsed = JSON.parse(setting)
  } catch (error) {
    return { ok: false, fault: `is not JSON (${(error as Error).message})` }
  }
  const read = schema.safeParse(parsed)
  if (read.success) return { ok: true, value: read.data }
  return { ok: false, fault: `is not as it should be (${sayIssues(read.error.issues).join('; ')})` }
}

/** Each issue with its path; of the ways a value could have been right, the one it came closest to. */
function sayIssues(issues: readonly z.core.$ZodIssue[], above: readonly PropertyKey[] = []): string[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...issue.path]
    if (issue.code !== 'invalid_union')
      return [`${path.map(String).join('.') || 'the whole'}: ${issue.message}`]
    const [closest] = issue.errors.toSorted((one, other) => one.length - other.length)
    return sayIssues(closest ?? [], path)
  })
}

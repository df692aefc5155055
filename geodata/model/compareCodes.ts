/** The order of ids and days: by their characters, the same in every language and the same as the database has it. */
export function compareCodes(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

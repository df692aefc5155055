import { type FindingGroup, findingGroups } from '../../geodata/model/check.ts'
import { textParameter, wordParameter } from '../app/searchParameters.ts'

/** What the check page shows, in the address bar. */
export interface CheckSearch {
  /** An earlier check; the newest unless told. */
  check?: string
  group?: FindingGroup
}

export function readCheckSearch(search: Record<string, unknown>): CheckSearch {
  return { check: textParameter(search.check), group: wordParameter(search.group, findingGroups.codes) }
}

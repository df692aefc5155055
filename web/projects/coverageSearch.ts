import { type CoveragePart, coverageParts } from '../../geodata/projects/coverage.ts'
import { dayParameter, wordParameter } from '../app/searchParameters.ts'

/** What the page of coverage shows, in the address bar. */
export interface CoverageSearch {
  from?: string
  to?: string
  /** The figure whose projects are listed. */
  part?: CoveragePart
}

export function readCoverageSearch(search: Record<string, unknown>): CoverageSearch {
  return {
    from: dayParameter(search.from),
    to: dayParameter(search.to),
    part: wordParameter(search.part, coverageParts.codes),
  }
}

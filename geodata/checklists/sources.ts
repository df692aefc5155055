import { guidanceSources } from './guidanceSources.ts'
import { rulesSources } from './rulesSources.ts'
import type { SourceReference } from './source.ts'
import { studiesSources } from './studiesSources.ts'

/*
 * The sources that points, limits and safeguard types cite, by code. Titles are our own short descriptions: some
 * originals name a real place or a method, and those words have no business in a planning tool. For the same reason
 * an address that names one is left out.
 */

const bySubject = { ...studiesSources, ...guidanceSources, ...rulesSources }

type SourceCode = keyof typeof bySubject

export const sources: Readonly<Record<SourceCode, SourceReference>> = bySubject

/** The source with this code, if it is one of ours. */
export function findSource(code: string): SourceReference | undefined {
  return Object.hasOwn(sources, code) ? sources[code as SourceCode] : undefined
}

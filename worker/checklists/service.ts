import type { Checklist } from '../../geodata/checklists/checklist.ts'
import { differencesBetween } from '../../geodata/checklists/differences.ts'
import { checklists } from '../../geodata/checklists/rekkverk.ts'
import { sharedSummaries } from '../../geodata/checklists/sharedSummaries.ts'
import type { Edition } from '../../geodata/model/checklistEdition.ts'
import type { VersionLine } from '../../geodata/model/checklistVersion.ts'
import type { Language } from '../../geodata/model/language.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { operation } from '../operation.ts'
import { contentHash } from './contentHash.ts'
import { type Publication, readPublications } from './store.ts'
import {
  checklistInForce,
  effectiveOf,
  findChecklist,
  findPublication,
  publicationInForce,
  versionOf,
} from './versions.ts'

/** Every version, newest first: the municipality's editions, then the shared ones. */
export const readChecklists = operation(
  'checklists:read',
  ({ sql }, { language }: { language: Language }): Outcome<VersionLine[]> => {
    const inForce = checklistInForce(sql).version
    const publications = readPublications(sql)
    return success([
      ...publications.flatMap((publication, index) =>
        editionLine(publication, publications.slice(index + 1), inForce),
      ),
      ...checklists.map((checklist, index) =>
        sharedLine(checklist, checklists[index + 1], inForce, language),
      ),
    ])
  },
)

/** One version whole, `2026.1` or `2026.1+3`; `current` is what checks run against now. */
export const readChecklist = operation(
  'checklists:read',
  ({ sql }, { version }: { version: string }): Outcome<Checklist> => {
    const checklist = version === 'current' ? checklistInForce(sql) : findChecklist(sql, version)
    return checklist ? success(checklist) : failure('not-found')
  },
)

/** What the municipality laid over the shared checklist in a version; `current` is what is in force. */
export const readEdition = operation(
  'checklists:read',
  ({ sql }, { version }: { version: string }): Outcome<Edition> => {
    const publication = version === 'current' ? publicationInForce(sql) : findPublication(sql, version)
    return publication ? success(publication.document) : failure('not-found')
  },
)

/** The line of an edition; none where the program no longer has the shared version under it. */
export function editionLine(
  publication: Publication,
  earlier: readonly Publication[],
  inForce: string,
): VersionLine[] {
  const checklist = effectiveOf(publication)
  if (!checklist) return []
  const { base, edition, summary, hash, at, by, withdrawn } = publication
  const version = versionOf(publication)
  const state = withdrawn ? 'withdrawn' : version === inForce ? 'in-force' : 'published'
  const before = predecessorOf(publication, earlier)
  return [
    {
      ...{ version, base, edition, state, summary, hash, publishedAt: at, publishedBy: by, withdrawn },
      points: checklist.points.length,
      changes: before && differencesBetween(before, checklist),
    },
  ]
}

/** What was in force when the edition was published. */
function predecessorOf({ at, base }: Publication, earlier: readonly Publication[]): Checklist | null {
  const replaced = earlier.find(({ withdrawn }) => !withdrawn || withdrawn.at > at)
  return replaced ? effectiveOf(replaced) : (checklists.find(({ version }) => version === base) ?? null)
}

function sharedLine(
  checklist: Checklist,
  earlier: Checklist | undefined,
  inForce: string,
  language: Language,
): VersionLine {
  const { version, points } = checklist
  return {
    ...{ version, base: version, edition: null, publishedAt: null, publishedBy: null, withdrawn: null },
    state: version === inForce ? 'in-force' : 'published',
    summary: sharedSummaries[version]?.[language] ?? '',
    hash: contentHash(checklist),
    points: points.length,
    changes: earlier ? differencesBetween(earlier, checklist) : null,
  }
}

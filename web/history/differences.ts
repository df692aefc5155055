import type { Collection } from '../../geodata/model/collections.ts'
import type { FieldMeta } from '../../geodata/model/field.ts'
import type { Revision } from '../../geodata/model/history.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import { fieldsOf } from '../components/fields/fieldInfo.ts'

export interface FieldDifference {
  name: string
  meta: FieldMeta
  from: unknown
  to: unknown
}

export interface VersionDifference {
  revision: Revision
  fields: readonly FieldDifference[]
  geometryChanged: boolean
  isFirst: boolean
}

/** What each version changed from the one before it. `revisions` come newest first; the oldest of a cut list is left out. */
export function versionDifferences(
  collection: Collection,
  revisions: readonly Revision[],
): VersionDifference[] {
  return revisions.flatMap((revision, at): VersionDifference[] => {
    const before = revisions[at + 1]
    if (!before)
      return revision.revision === 1 ? [{ revision, fields: [], geometryChanged: false, isFirst: true }] : []
    return [
      {
        revision,
        fields: fieldDifferences(collection, before.state as Thing, revision.state as Thing),
        geometryChanged: !isSame((before.state as Thing).geometry, (revision.state as Thing).geometry),
        isFirst: false,
      },
    ]
  })
}

function fieldDifferences(collection: Collection, before: Thing, after: Thing): FieldDifference[] {
  return fieldsOf(collection)
    .map(({ name, meta }) => ({ name, meta, from: before.properties[name], to: after.properties[name] }))
    .filter(({ from, to }) => !isSame(from, to))
}

/** Unknown and absent are the same; the rest by what JSON keeps. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}

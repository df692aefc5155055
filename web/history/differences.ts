import { attributeLabel } from '../../geodata/history/attributeLabel.ts'
import type { Collection } from '../../geodata/model/collections.ts'
import type { FieldMeta } from '../../geodata/model/field.ts'
import type { Geometry } from '../../geodata/model/geojson.ts'
import type { Revision } from '../../geodata/model/history.ts'
import type { Text } from '../../geodata/model/language.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import { fieldsOf } from '../components/fields/fieldInfo.ts'

export interface FieldDifference {
  name: string
  meta: FieldMeta
  from: unknown
  to: unknown
}

/** What two versions of a thing do not have in common. */
export interface ContentDifference {
  fields: readonly FieldDifference[]
  /** Names of attributes that are no single value, such as a list from a register. */
  others: readonly Text[]
  geometry: { from: Geometry; to: Geometry } | null
}

export interface VersionDifference extends ContentDifference {
  revision: Revision
  isFirst: boolean
}

type Content = Pick<Thing, 'geometry' | 'properties'>

/** What each version changed from the one before it. `revisions` come newest first; the oldest of a cut list is left out. */
export function versionDifferences(
  collection: Collection,
  revisions: readonly Revision[],
): VersionDifference[] {
  return revisions.flatMap((revision, at): VersionDifference[] => {
    const before = revisions[at + 1]
    const isFirst = revision.revision === 1
    if (!before) return isFirst ? [{ revision, isFirst, fields: [], others: [], geometry: null }] : []
    const difference = contentDifference(collection, before.state as Thing, revision.state as Thing)
    return [{ revision, isFirst, ...difference }]
  })
}

export function contentDifference(collection: Collection, from: Content, to: Content): ContentDifference {
  const differs = (name: string) => !isSame(from.properties[name], to.properties[name])
  const fields = fieldsOf(collection)
  const isField = new Set(fields.map(({ name }) => name))
  const others = [...new Set([...Object.keys(from.properties), ...Object.keys(to.properties)])]
  return {
    fields: fields
      .filter(({ name }) => differs(name))
      .map(({ name, meta }) => ({ name, meta, from: from.properties[name], to: to.properties[name] })),
    others: others
      .filter((name) => !isField.has(name) && differs(name))
      .map((name) => attributeLabel(collection, name)),
    geometry: isSame(from.geometry, to.geometry) ? null : { from: from.geometry, to: to.geometry },
  }
}

export function isEmpty({ fields, others, geometry }: ContentDifference): boolean {
  return fields.length === 0 && others.length === 0 && geometry === null
}

/** Unknown and absent are the same; the rest by what JSON keeps. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}

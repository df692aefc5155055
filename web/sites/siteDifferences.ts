import type { FieldMeta } from '../../geodata/model/field.ts'
import type { Revision } from '../../geodata/model/history.ts'
import { type Site, type SiteState, siteStates } from '../../geodata/sites/site.ts'
import type { Properties } from '../components/fields/formValues.ts'
import { changedProperties, siteFields } from './siteFields.ts'

export interface SiteVersion {
  revision: Revision
  state: SiteState
  fields: readonly { name: string; meta: FieldMeta; from: unknown; to: unknown }[]
  areaChanged: boolean
  linksChanged: boolean
  isFirst: boolean
}

/** What each version changed from the one before it; they come newest first. */
export function siteVersions(revisions: readonly Revision[]): SiteVersion[] {
  return revisions.map((revision, at) => {
    const after = revision.state as Site
    const before = revisions[at + 1]?.state as Site | undefined
    const from: Properties = before?.properties ?? after.properties
    const changed = changedProperties(from, after.properties)
    return {
      revision,
      state: siteStates.schema.parse(after.state),
      fields: siteFields.flatMap(({ name, meta }) =>
        name in changed ? [{ name, meta, from: from[name], to: changed[name] }] : [],
      ),
      areaChanged: before !== undefined && JSON.stringify(before.geometry) !== JSON.stringify(after.geometry),
      linksChanged: 'linked' in changed || 'safeguards' in changed || 'signs' in changed,
      isFirst: before === undefined,
    }
  })
}

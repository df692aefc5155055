import { useState } from 'react'
import type { Area } from '../../geodata/model/geojson.ts'
import type { Site, SiteProperties } from '../../geodata/sites/site.ts'
import { isProblem } from '../api/failure.ts'
import type { Conflicting } from '../components/fields/ConflictScreen.tsx'
import type { Properties } from '../components/fields/formValues.ts'
import { changedProperties } from './siteFields.ts'
import { useSiteWrites } from './useSites.ts'

interface Conflict extends Conflicting {
  current: Site & { deletedAt: null }
  geometry: Area | undefined
}

/** Stores a new site (`site` is null), or what was changed in one; a 412 becomes a conflict that shows both versions. */
export function useSaveSite(site: Site | null, onSaved: (site: Site) => void) {
  const { create, change } = useSiteWrites()
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [error, setError] = useState<unknown>(null)

  const store = async (
    base: Pick<Site, 'id' | 'revision' | 'properties'>,
    mine: Properties,
    geometry: Area | undefined,
    textConfirmed: boolean,
  ) => {
    // The rest is sent as it is stored, so that what others changed in other fields is kept.
    const properties = { ...base.properties, ...mine } as SiteProperties
    try {
      const body = { properties, textConfirmed, ...(geometry && { geometry }) }
      finish(await change.mutateAsync({ id: base.id, revision: base.revision, body }))
    } catch (failure) {
      if (!isProblem(failure, 'conflict') || !failure.current) throw failure
      setConflict({ current: { ...(failure.current as Site), deletedAt: null }, mine, geometry })
    }
  }

  // The page moves on after this render, when the guard of unsaved changes has seen that they are saved.
  const finish = (saved: Site) => {
    setConflict(null)
    setTimeout(() => onSaved(saved))
  }

  return {
    conflict,
    error,
    isSaving: create.isPending || change.isPending,
    send: async (properties: Properties, geometry: Area | undefined, textConfirmed: boolean) => {
      if (site) {
        await store(site, changedProperties(site.properties, properties), geometry, textConfirmed)
      } else {
        const body = { geometry: geometry!, properties: properties as SiteProperties, textConfirmed }
        finish(await create.mutateAsync(body))
      }
    },
    /** Saves over the version in the conflict what was chosen there; the texts were confirmed before it arose. */
    resolve: (chosen: Properties, geometry: Area | undefined) => {
      if (!conflict) return
      const { current, mine } = conflict
      const links = {
        ...('linked' in mine && { linked: mine.linked }),
        ...('safeguards' in mine && { safeguards: mine.safeguards }),
        ...('signs' in mine && { signs: mine.signs }),
      }
      store(current, { ...links, ...chosen }, geometry, true).catch(setError)
    },
  }
}

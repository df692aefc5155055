import { Alert, Button } from '@digdir/designsystemet-react'
import {
  HikingTrailSignIcon,
  LinkIcon,
  MagnifyingGlassIcon,
  PencilIcon,
  ShieldIcon,
  TrashIcon,
} from '@navikt/aksel-icons'
import { Link } from '@tanstack/react-router'
import { bboxOf } from '../../geodata/geometry/bbox.ts'
import { sayFailure } from '../api/failure.ts'
import type { ThingOf } from '../api/things.ts'
import { useThingWrites } from '../api/useThings.ts'
import { useMay } from '../app/session.ts'
import { announce, notify } from '../components/announcements.ts'
import { useMapHandle } from '../map/mapHandle.ts'
import type { MapSearch, Tab } from '../map/mapSearch.ts'
import { refreshTiles } from '../map/refreshTiles.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Panel.module.css'
import { registerWords } from './registerWords.ts'
import { removeRight, writeRight } from './rights.ts'
import { nameOf } from './summary.ts'

/** What one can do with the chosen thing. Deleting asks nothing and can be undone. */
export function ThingActions({
  tab,
  thing,
  onChange,
}: {
  tab: Tab
  thing: ThingOf<Tab>
  onChange: (patch: Partial<MapSearch>) => void
}) {
  const words = useWords(registerWords)
  const shared = useWords()
  const language = useLanguage()
  const may = useMay()
  const { map } = useMapHandle()
  const { remove, restore } = useThingWrites(tab)
  const name = nameOf(thing.properties as Record<string, unknown>, language)
  const small = { variant: 'secondary', 'data-size': 'sm' } as const

  // The panel is gone when "Angre" is pressed, so this waits for the promise and not for the component.
  const bringBack = (revision: number) =>
    restore.mutateAsync({ id: thing.id, revision }).then(
      () => {
        refreshTiles(map, tab)
        onChange({ tab, id: thing.id })
        notify({ text: words.restored(name) })
      },
      (error) => notify({ text: sayFailure(error) }),
    )
  const removeIt = () =>
    remove.mutate(thing, {
      onSuccess: () => {
        refreshTiles(map, tab)
        onChange({ id: undefined })
        // A soft delete is a new revision of the thing, and that is the one to restore from.
        notify({
          text: words.deleted(name),
          action: { label: shared.undo, run: () => void bringBack(thing.revision + 1) },
        })
      },
    })
  const copyLink = () =>
    navigator.clipboard.writeText(window.location.href).then(
      () => notify({ text: words.linkCopied }),
      () => notify({ text: words.linkNotCopied }),
    )
  const showOnMap = () => {
    const [west, south, east, north] = bboxOf(thing.geometry)
    map?.fitBounds([west, south, east, north], { padding: 80, maxZoom: 17 })
    announce(words.showOnMap)
  }
  return (
    <div className={styles.actions}>
      {may(writeRight[tab]) && !thing.deletedAt && (
        <Button {...small} onClick={() => onChange({ mode: 'edit' })}>
          <PencilIcon aria-hidden />
          {shared.edit}
        </Button>
      )}
      {tab === 'safeguards' && (
        <Button asChild {...small}>
          <Link to="/sikring/tiltak/$id" params={{ id: thing.id }}>
            <ShieldIcon aria-hidden />
            {words.openSafeguard}
          </Link>
        </Button>
      )}
      {tab === 'signs' && (
        <Button asChild {...small}>
          <Link to="/skilt/$id" params={{ id: thing.id }}>
            <HikingTrailSignIcon aria-hidden />
            {words.openSign}
          </Link>
        </Button>
      )}
      <Button {...small} onClick={showOnMap}>
        <MagnifyingGlassIcon aria-hidden />
        {words.showOnMap}
      </Button>
      <Button {...small} onClick={() => void copyLink()}>
        <LinkIcon aria-hidden />
        {words.copyLink}
      </Button>
      {may(removeRight[tab]) && !thing.deletedAt && (
        <Button {...small} loading={remove.isPending} onClick={removeIt}>
          <TrashIcon aria-hidden />
          {shared.remove}
        </Button>
      )}
      {may(removeRight[tab]) && thing.deletedAt && (
        <Button {...small} onClick={() => void bringBack(thing.revision)}>
          {words.restore}
        </Button>
      )}
      {remove.isError && (
        <Alert data-color="danger" role="alert">
          {sayFailure(remove.error)}
        </Alert>
      )}
    </div>
  )
}

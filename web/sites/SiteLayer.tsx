import { Alert, Button, Dialog } from '@digdir/designsystemet-react'
import { EyeIcon } from '@navikt/aksel-icons'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { bboxesOverlap, bboxOf } from '../../geodata/geometry/bbox.ts'
import type { Bbox } from '../../geodata/model/geojson.ts'
import { sayFailure } from '../api/failure.ts'
import map from '../map/MapPage.module.css'
import { useWords } from '../words/words.ts'
import { OpeningForm } from './OpeningForm.tsx'
import { SiteAreas } from './SiteAreas.tsx'
import { byName, NextDate } from './SiteList.tsx'
import { SiteStateTag } from './SiteState.tsx'
import styles from './Sites.module.css'
import { siteWords } from './siteWords.ts'
import { useOpening, useSiteList } from './useSites.ts'

/**
 * The sites on the map page, for those with clearance. Off each time the page opens, kept in memory only, and never what
 * moves the map: its view stands in the address bar.
 */
export function SiteLayer({ bbox }: { bbox: Bbox | null }) {
  const words = useWords(siteWords)
  const panelId = useId()
  const [isOn, setIsOn] = useState(false)
  const { today, open } = useOpening(isOn)
  const isOpened = today.data?.opened === true
  const list = useSiteList(isOn && isOpened)
  const sites = isOn ? (list.data?.items ?? []).filter(({ state }) => state !== 'closed').sort(byName) : []
  const inView = sites.filter(({ geometry }) => !bbox || bboxesOverlap(bboxOf(geometry), bbox))
  const failure = today.error ?? list.error
  return (
    <div className={`${map.tool} ${styles.layer}`}>
      <Button
        variant="secondary"
        data-size="sm"
        title={words.title}
        aria-pressed={isOn}
        aria-controls={panelId}
        onClick={() => setIsOn(!isOn)}
      >
        <EyeIcon aria-hidden fontSize="1.25rem" />
        {words.layer}
      </Button>
      <Dialog
        open={isOn && today.isSuccess && !isOpened}
        onClose={() => setIsOn(false)}
        closeButton={false}
        aria-label={words.opening.title}
      >
        <OpeningForm open={open} level={2} onCancel={() => setIsOn(false)} />
      </Dialog>
      <section
        id={panelId}
        className={map.toolPanel}
        aria-label={words.title}
        hidden={!isOn || (!list.isSuccess && !failure)}
      >
        {failure && <Alert data-color="danger">{sayFailure(failure)}</Alert>}
        {list.isSuccess && (
          <>
            {inView.length === 0 && <p>{words.layerNone}</p>}
            <ul className={styles.plain}>
              {inView.map((site) => (
                <li key={site.id}>
                  <strong>{site.properties.name}</strong> <SiteStateTag state={site.state} />
                  <br />
                  <span className={styles.subtle}>
                    <NextDate site={site} />
                  </span>
                </li>
              ))}
            </ul>
            <Link to="/steder">{words.layerOpen}</Link>
            <p className={styles.subtle}>{words.layerNote}</p>
          </>
        )}
      </section>
      {isOn && (
        <SiteAreas
          areas={sites.map(({ id, geometry, properties }) => ({ id, geometry, name: properties.name }))}
        />
      )}
    </div>
  )
}

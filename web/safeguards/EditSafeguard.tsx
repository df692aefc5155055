import { Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ThingOf } from '../api/things.ts'
import { notify } from '../components/announcements.ts'
import { ThingForm } from '../components/fields/ThingForm.tsx'
import { registerWords } from '../register/registerWords.ts'
import { useWords } from '../words/words.ts'
import styles from './Safeguards.module.css'
import { safeguardWords } from './safeguardWords.ts'
import { useRefreshCoverage } from './useRefreshCoverage.ts'

/** The facts of a safeguard being changed. Its extent, measures and place have editors of their own. */
export function EditSafeguard({
  safeguard,
  onDone,
}: {
  safeguard: ThingOf<'safeguards'>
  onDone: () => void
}) {
  const words = useWords(safeguardWords)
  const register = useWords(registerWords)
  const refreshCoverage = useRefreshCoverage()
  // What is edited is the version that was open when editing began: a newer one fetched meanwhile must not slip under it.
  const [opened] = useState(safeguard)
  const { id, properties } = opened
  return (
    <div className={styles.editing}>
      <Heading level={1} data-size="md">
        {words.editTitle(properties.name)}
      </Heading>
      <p>
        <Link to="/kart" search={{ tab: 'safeguards', id, mode: 'edit' }}>
          {words.moveOnMap}
        </Link>
      </p>
      <ThingForm
        collection="safeguards"
        thing={opened}
        onSaved={(saved) => {
          void refreshCoverage()
          notify({ text: register.savedName(saved.properties.name) })
          onDone()
        }}
        onCancel={onDone}
      />
    </div>
  )
}

import { Heading } from '@digdir/designsystemet-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ThingOf } from '../api/things.ts'
import { notify } from '../components/announcements.ts'
import { ThingForm } from '../components/fields/ThingForm.tsx'
import { registerWords } from '../register/registerWords.ts'
import { useWords } from '../words/words.ts'
import styles from './Sign.module.css'
import { signWords } from './signWords.ts'
import { refreshSigns } from './useChangeSign.ts'

/** The facts of a sign being changed. Its message, permissions and position have places of their own. */
export function EditSign({ sign, onDone }: { sign: ThingOf<'signs'>; onDone: () => void }) {
  const words = useWords(signWords)
  const register = useWords(registerWords)
  const queryClient = useQueryClient()
  // What is edited is the version that was open when editing began: a newer one fetched meanwhile must not slip under it.
  const [opened] = useState(sign)
  const { id, properties } = opened
  return (
    <div className={styles.editing}>
      <Heading level={1} data-size="md">
        {words.edit(properties.name)}
      </Heading>
      <p>
        <Link to="/kart" search={{ tab: 'signs', id, mode: 'edit' }}>
          {words.moveOnMap}
        </Link>
      </p>
      <ThingForm
        collection="signs"
        thing={opened}
        onSaved={(saved) => {
          void refreshSigns(queryClient)
          notify({ text: register.savedName(saved.properties.name) })
          onDone()
        }}
        onCancel={onDone}
      />
    </div>
  )
}

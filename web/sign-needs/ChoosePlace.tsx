import { Fieldset, Radio } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useWords } from '../words/words.ts'
import { DrawPlace } from './DrawPlace.tsx'
import { FindThing } from './FindThing.tsx'
import styles from './Needs.module.css'
import type { PlaceDraft } from './placeDraft.ts'
import { signNeedWords } from './signNeedWords.ts'

/** Something in the register, found by name, or drawn on the map. */
export function ChoosePlace({
  draft,
  error,
  onChange,
}: {
  draft: PlaceDraft
  error: string | undefined
  onChange: (draft: PlaceDraft) => void
}) {
  const words = useWords(signNeedWords)
  // What was begun on one side is there when one comes back from the other.
  const [other, setOther] = useState<PlaceDraft>(
    draft.kind === 'thing' ? { kind: 'drawn', name: '', geometry: null } : { kind: 'thing', thing: null },
  )
  const choose = (kind: PlaceDraft['kind']) => {
    if (kind === draft.kind) return
    setOther(draft)
    onChange(other)
  }
  return (
    <div className={styles.place}>
      <Fieldset>
        <Fieldset.Legend>{words.where}</Fieldset.Legend>
        <Radio
          name="place"
          value="thing"
          label={words.fromRegister}
          description={words.fromRegisterHelp}
          checked={draft.kind === 'thing'}
          onChange={() => choose('thing')}
        />
        <Radio
          name="place"
          value="drawn"
          label={words.drawn}
          description={words.drawnHelp}
          checked={draft.kind === 'drawn'}
          onChange={() => choose('drawn')}
        />
      </Fieldset>
      {draft.kind === 'thing' ? (
        <FindThing
          thing={draft.thing}
          error={error}
          onChange={(thing) => onChange({ kind: 'thing', thing: thing && { kind: 'thing', ...thing } })}
        />
      ) : (
        <DrawPlace draft={draft} error={error} onChange={onChange} />
      )}
    </div>
  )
}

import { Alert, Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Area, Geometry } from '../../geodata/model/geojson.ts'
import { type Site, siteProperties } from '../../geodata/sites/site.ts'
import { sayFailure } from '../api/failure.ts'
import { ConflictScreen } from '../components/fields/ConflictScreen.tsx'
import { ErrorList } from '../components/fields/ErrorList.tsx'
import type { Properties } from '../components/fields/formValues.ts'
import { LeaveGuard } from '../components/fields/LeaveGuard.tsx'
import { ThingField } from '../components/fields/ThingField.tsx'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { LevelChoice } from './LevelChoice.tsx'
import { LinkedOnes } from './LinkedOnes.tsx'
import { LinkedThings } from './LinkedThings.tsx'
import styles from './Sites.module.css'
import { checkedTexts, judgeSite, siteFields } from './siteFields.ts'
import { siteWords } from './siteWords.ts'
import { ConfirmRemarks, TextRemarks } from './TextRemarks.tsx'
import { useRemarkedForm } from './useRemarkedForm.ts'
import { useSaveSite } from './useSaveSite.ts'

interface Props {
  site: Site | null
  /** What the form begins with. */
  start: Properties
  /** The area to store; undefined leaves it, null is not drawn yet. */
  area: Area | null | undefined
  saveLabel: string
  onUseArea: (area: Geometry) => void
  onSaved: (site: Site) => void
  onCancel: () => void
}

/** The form of a site, from its schema, with the text check between writing and saving. */
export function SiteForm({ site, start, area, saveLabel, onUseArea, onSaved, onCancel }: Props) {
  const words = useWords(siteWords)
  const shared = useWords()
  const language = useLanguage()
  const [linked, setLinked] = useState(() => siteProperties.shape.linked.parse(start.linked))
  const [safeguards, setSafeguards] = useState(() => siteProperties.shape.safeguards.parse(start.safeguards))
  const [signs, setSigns] = useState(() => siteProperties.shape.signs.parse(start.signs))
  const save = useSaveSite(site, onSaved)
  const form = useRemarkedForm({
    schema: siteProperties,
    fields: siteFields,
    start,
    texts: checkedTexts,
    judge: (properties) => judgeSite(properties, language),
    send: (properties, confirmed) =>
      save.send({ ...properties, linked, safeguards, signs }, area ?? undefined, confirmed),
  })
  const firstRemarked = checkedTexts.find((name) => form.remarks[name])
  const isDirty =
    form.isDirty ||
    Boolean(area) ||
    JSON.stringify([linked, safeguards, signs]) !==
      JSON.stringify([start.linked ?? [], start.safeguards ?? [], start.signs ?? []])

  if (save.conflict) {
    return (
      <ConflictScreen
        fields={siteFields}
        conflict={save.conflict}
        error={save.error}
        busy={save.isSaving}
        onSave={(chosen, geometry) => save.resolve(chosen, geometry as Area | undefined)}
        onCancel={onCancel}
      />
    )
  }
  return (
    <form className={styles.form} noValidate onSubmit={form.submit}>
      <ErrorList
        errors={form.errors}
        fields={siteFields}
        controlId={form.controlId}
        attempt={form.attempts}
      />
      {siteFields.map((field) =>
        field.name === 'level' ? (
          <LevelChoice key="level" field={field} id={form.controlId('level')} control={form.control} />
        ) : (
          <div key={field.name}>
            <ThingField
              field={field}
              id={form.controlId(field.name)}
              control={form.control}
              start={start}
              external={[]}
            />
            <TextRemarks remarks={form.remarks[field.name]} />
          </div>
        ),
      )}
      <LinkedThings value={linked} onChange={setLinked} onUseArea={onUseArea} />
      <LinkedOnes kind="safeguards" value={safeguards} onChange={setSafeguards} />
      <LinkedOnes kind="signs" value={signs} onChange={setSigns} />
      {form.isAsking && (
        <ConfirmRemarks
          remarks={form.remarks}
          busy={form.isSending}
          confirmLabel={words.remarks.anyway}
          onCorrect={() => document.getElementById(form.controlId(firstRemarked ?? 'note'))?.focus()}
          onConfirm={() => void form.confirm()}
        />
      )}
      {form.error !== null && (
        <Alert data-color="danger" role="alert">
          {sayFailure(form.error)}
        </Alert>
      )}
      <div className={styles.formActions}>
        {area === null && <span>{words.needsArea}</span>}
        <Button type="submit" loading={form.isSending} disabled={area === null || form.isAsking}>
          {saveLabel}
        </Button>
        <Button variant="tertiary" onClick={onCancel}>
          {shared.cancel}
        </Button>
      </div>
      <LeaveGuard active={isDirty && !form.isSaved} />
    </form>
  )
}

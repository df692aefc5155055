import { Alert, Button } from '@digdir/designsystemet-react'
import { useMemo } from 'react'
import type { Collection } from '../../../geodata/model/collections.ts'
import type { FieldGroup } from '../../../geodata/model/field.ts'
import { sayFailure } from '../../api/failure.ts'
import { useMay } from '../../app/session.ts'
import { useWords } from '../../words/words.ts'
import { ConflictScreen } from './ConflictScreen.tsx'
import { ErrorList } from './ErrorList.tsx'
import { chosenFields, type FieldInfo, fieldsOf } from './fieldInfo.ts'
import styles from './fields.module.css'
import { fieldWords } from './fieldWords.ts'
import { LeaveGuard } from './LeaveGuard.tsx'
import { ThingField } from './ThingField.tsx'
import { type ThingFormOptions, useThingForm } from './useThingForm.ts'

export interface ThingFormProps<C extends Collection> extends ThingFormOptions<C> {
  /** A subset of the attributes, in the order to show; all when left out. */
  fields?: readonly string[]
  saveLabel?: string
  onCancel: () => void
}

/** The form of any thing, made from its schema: field errors from schema and server, conflicts, and nothing lost on a failed save. */
export function ThingForm<C extends Collection>(props: ThingFormProps<C>) {
  const { collection, thing, geometry, fields: names, defaults, saveLabel, onCancel } = props
  const words = useWords(fieldWords)
  const shared = useWords()
  const maySeeSecuring = useMay()('securing:read')
  const fields = useMemo(
    () => chosenFields(collection, names).filter(({ meta }) => maySeeSecuring || !meta.securing),
    [collection, names, maySeeSecuring],
  )
  const form = useThingForm({ ...props, fields })
  const { save } = form

  if (save.conflict) {
    return (
      <ConflictScreen
        fields={fieldsOf(collection)}
        conflict={save.conflict}
        onSave={save.resolve}
        onCancel={onCancel}
        error={save.error}
        busy={save.isSaving}
      />
    )
  }
  return (
    <form className={styles.form} noValidate onSubmit={form.submit}>
      <ErrorList
        errors={form.errors}
        fields={form.editable}
        controlId={form.controlId}
        attempt={form.attempt}
      />
      {groupsOf(fields).map(([group, members]) => (
        <fieldset key={group} className={styles.group}>
          <legend className={styles.groupTitle}>{words.groups[group]}</legend>
          {members.map((field) => (
            <ThingField
              key={field.name}
              field={field}
              id={form.controlId(field.name)}
              control={form.control}
              start={thing?.properties ?? defaults ?? {}}
              self={thing?.id ?? null}
              external={thing?.external ?? []}
            />
          ))}
        </fieldset>
      ))}
      {save.error !== null && (
        <Alert data-color="danger" role="alert">
          {sayFailure(save.error)}
        </Alert>
      )}
      <div className={styles.actions}>
        {geometry === null && <span>{words.needsGeometry}</span>}
        <Button type="submit" loading={save.isSaving} disabled={geometry === null}>
          {saveLabel ?? shared.save}
        </Button>
        <Button variant="tertiary" onClick={onCancel}>
          {shared.cancel}
        </Button>
      </div>
      <LeaveGuard active={form.isDirty && !save.isSaved} />
    </form>
  )
}

function groupsOf(fields: readonly FieldInfo[]): [FieldGroup, FieldInfo[]][] {
  return [...Map.groupBy(fields, ({ meta }) => meta.group)]
}

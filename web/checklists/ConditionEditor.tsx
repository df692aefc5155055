import { Fieldset, Radio } from '@digdir/designsystemet-react'
import { useId, useMemo } from 'react'
import { sayCondition } from '../../geodata/checks/sayCondition.ts'
import { useThresholds } from '../settings/useThresholds.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { ConditionGroupEditor } from './ConditionGroupEditor.tsx'
import { checklistWords } from './checklistWords.ts'
import { type ConditionForm, type ConditionGroup, conditionOf } from './conditionForm.ts'
import styles from './Draft.module.css'
import { pointWords } from './pointWords.ts'
import { TrialResult } from './TrialResult.tsx'

/** When a point applies, built of rows; said in words and tried against the projects while it is built. */
export function ConditionEditor({
  code,
  form,
  onChange,
}: {
  code: string
  form: ConditionForm
  onChange: (form: ConditionForm) => void
}) {
  const words = useWords(pointWords)
  const { parts } = useWords(checklistWords)
  const language = useLanguage()
  const thresholds = useThresholds()
  const name = useId()
  const { condition } = useMemo(() => conditionOf(form), [form])
  const change = (group: ConditionGroup) => onChange({ ...form, group })
  return (
    <Fieldset className={styles.condition}>
      <Fieldset.Legend>{parts.appliesWhen}</Fieldset.Legend>
      <Fieldset.Description>{words.conditionHelp}</Fieldset.Description>
      <div className={styles.choices}>
        {([true, false] as const).map((always) => (
          <Radio
            key={String(always)}
            name={name}
            value={String(always)}
            label={always ? words.always : words.sometimes}
            checked={form.always === always}
            onChange={() => onChange({ ...form, always })}
          />
        ))}
      </div>
      {!form.always && (
        <ConditionGroupEditor
          code={code}
          group={form.group}
          whole={form.group}
          name={words.group}
          depth={0}
          onChange={change}
        />
      )}
      <p className={styles.inWords}>
        <span className={styles.label}>{words.inWords}</span>
        {sayCondition(condition, thresholds, language)}
      </p>
      <TrialResult condition={condition} />
    </Fieldset>
  )
}

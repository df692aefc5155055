import { Details, Textarea, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { type PlanSettings, planSettingsSchema } from '../../geodata/model/signPlan.ts'
import { MetresField } from '../securing/editor/MetresField.tsx'
import { formatNumber, parseNumber } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { CountsSection } from './CountsSection.tsx'
import styles from './Planner.module.css'
import { settingsWords } from './settingsWords.ts'
import type { Planner } from './usePlanner.ts'

const names = ['reachMetres', 'outsideMetres', 'readingMetres', 'spacingMetres', 'snapMetres'] as const
type Name = (typeof names)[number]

/** The plan's name and the distances it is worked out with; a number is taken as soon as it can be used. */
export function SettingsSection({ planner }: { planner: Planner }) {
  const words = useWords(settingsWords)
  const { draft, change } = planner.drafting
  return (
    <Details className={styles.details}>
      <Details.Summary>{words.heading}</Details.Summary>
      <Details.Content className={styles.section}>
        {!planner.isUnstored && (
          <>
            <Textfield
              label={words.name}
              maxLength={120}
              value={draft.name}
              error={draft.name.trim() === '' && words.nameMissing}
              onChange={({ target }) => change((before) => ({ ...before, name: target.value }), 'name')}
            />
            <Textarea
              aria-label={words.note}
              placeholder={words.note}
              maxLength={2000}
              rows={2}
              value={draft.note}
              onChange={({ target }) => change((before) => ({ ...before, note: target.value }), 'note')}
            />
          </>
        )}
        {names.map((name) => (
          <SettingField key={name} name={name} planner={planner} />
        ))}
        <CountsSection planner={planner} />
      </Details.Content>
    </Details>
  )
}

function SettingField({ name, planner }: { name: Name; planner: Planner }) {
  const words = useWords(settingsWords)
  const language = useLanguage()
  const { draft, change } = planner.drafting
  const { settings } = draft
  // What is typed and cannot be used; null while the field shows the setting.
  const [typed, setTyped] = useState<string | null>(null)
  const errorOf = (text: string) => {
    const value = parseNumber(text)
    const { minValue, maxValue } = planSettingsSchema.shape[name].unwrap()
    if (value === undefined || value < minValue! || value > maxValue!)
      return words.outOfRange(formatNumber(minValue!, language), formatNumber(maxValue!, language))
    return isNested({ ...settings, [name]: value }) ? undefined : words.outsideWithin
  }
  return (
    <MetresField
      id={`setting-${name}`}
      label={words.fields[name]}
      description={words.help[name]}
      value={typed ?? formatNumber(settings[name], language)}
      error={typed === null ? undefined : errorOf(typed)}
      onChange={(text) => {
        if (errorOf(text)) return setTyped(text)
        setTyped(text.endsWith(',') || text.endsWith('.') ? text : null)
        change(
          (before) => ({ ...before, settings: { ...before.settings, [name]: parseNumber(text)! } }),
          name,
        )
      }}
    />
  )
}

function isNested({ reachMetres, outsideMetres }: PlanSettings): boolean {
  return outsideMetres > reachMetres
}

import { Field, Label, Select } from '@digdir/designsystemet-react'
import { useWords } from '../words/words.ts'
import { type Appearance, appearances, chooseAppearance, useAppearance } from './colourScheme.ts'

export function AppearanceChoice() {
  const words = useWords()
  const appearance = useAppearance()
  const labels = { auto: words.appearanceAuto, light: words.appearanceLight, dark: words.appearanceDark }
  return (
    <Field data-size="sm">
      <Label>{words.appearance}</Label>
      <Select value={appearance} onChange={(event) => chooseAppearance(event.target.value as Appearance)}>
        {appearances.map((value) => (
          <Select.Option key={value} value={value}>
            {labels[value]}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}

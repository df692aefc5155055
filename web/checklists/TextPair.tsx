import { Textfield } from '@digdir/designsystemet-react'
import type { Language, Text } from '../../geodata/model/language.ts'
import { useWords } from '../words/words.ts'
import { checklistWords } from './checklistWords.ts'
import styles from './Draft.module.css'
import { controlId, useDraftFields } from './draftContext.ts'
import { pointWords } from './pointWords.ts'

/** One text in both languages, bokmål first; where there is no English, the bokmål is shown. */
export function TextPair({
  control,
  label,
  help,
  isLong,
  value,
  onChange,
}: {
  control: string
  label: string
  help: string
  isLong: boolean
  value: Text
  onChange: (value: Text) => void
}) {
  const words = useWords(pointWords)
  const { inLanguage } = useWords(checklistWords)
  const { errorAt } = useDraftFields()
  const field = (language: Language) => {
    const shared = {
      id: controlId(`${control}.${language}`),
      label: `${label} (${inLanguage[language]})`,
      description: language === 'nb' ? help : words.englishHelp,
      error: errorAt(`${control}.${language}`),
      lang: language,
      value: value[language],
      onChange: ({ target }: { target: { value: string } }) =>
        onChange({ ...value, [language]: target.value }),
    }
    return isLong ? <Textfield {...shared} multiline rows={2} /> : <Textfield {...shared} />
  }
  return (
    <div className={styles.pair}>
      {field('nb')}
      {field('en')}
    </div>
  )
}

import { sayHours } from '../../geodata/helplines/hours.ts'
import {
  agreementStates,
  type Helpline,
  helplineAudiences,
  helplineKinds,
  signLanguages,
} from '../../geodata/model/helpline.ts'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Helplines.module.css'
import { helplineWords } from './helplineWords.ts'

/** What is registered of a service; what nobody has written is left out. */
export function HelplineFacts({ service }: { service: Omit<Helpline, 'verification' | 'signs'> }) {
  const words = useWords(helplineWords)
  const text = useText()
  const language = useLanguage()
  const { number, kind, audience, hours, languages, website, note, onHelpPage, agreement } = service
  const agreed = [
    text(agreementStates.labels[agreement.state]),
    agreement.on && formatDate(agreement.on, language),
    agreement.caseNumber,
  ]
  const facts: [string, React.ReactNode][] = [
    [words.number, number],
    [words.hours, sayHours(hours, language)],
    [words.kind, text(helplineKinds.labels[kind])],
    [words.audience, text(helplineAudiences.labels[audience])],
    [words.languages, languages.map((code) => text(signLanguages.labels[code])).join(', ')],
    [
      words.website,
      website && (
        <a href={website} target="_blank" rel="noreferrer">
          {website}
        </a>
      ),
    ],
    [words.agreement, agreed.filter(Boolean).join(', ')],
    [words.capacity, agreement.capacity],
    [words.note, note],
  ]
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      <div>
        <dt>{words.helpPage}</dt>
        <dd>{onHelpPage ? words.onHelpPage : words.notOnHelpPage}</dd>
      </div>
    </dl>
  )
}

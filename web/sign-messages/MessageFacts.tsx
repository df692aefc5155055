import type { Helpline } from '../../geodata/model/helpline.ts'
import { helplineAudiences, signLanguages } from '../../geodata/model/helpline.ts'
import type { MessageContent } from '../../geodata/model/signMessage.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Messages.module.css'
import { messageWords } from './messageWords.ts'

/** What a message says, language by language, with the number below each lead. */
export function MessageFacts({
  message: { audience, helplines, texts },
  services,
}: {
  message: MessageContent
  services: readonly Helpline[]
}) {
  const words = useWords(messageWords)
  const text = useText()
  return (
    <div className={styles.facts}>
      {texts.map(({ language, heading, body, leads, readBySpeaker }) => (
        <section key={language} className={styles.said}>
          <p className={styles.quiet}>
            {text(signLanguages.labels[language])}
            {readBySpeaker && `, ${words.readBySpeaker.toLowerCase()}`}
          </p>
          <div lang={language}>
            <p className={styles.heading}>{heading}</p>
            {body && <p>{body}</p>}
            <ul className={styles.plain}>
              {helplines.map((id, at) => {
                const service = services.find((one) => one.id === id)
                return (
                  <li key={id}>
                    {leads[at]}:{' '}
                    <strong>{service ? `${service.number} ${service.name}` : words.unknownService}</strong>
                  </li>
                )
              })}
            </ul>
          </div>
        </section>
      ))}
      <p className={styles.quiet}>
        {words.audience}: {text(helplineAudiences.labels[audience]).toLowerCase()}
      </p>
    </div>
  )
}

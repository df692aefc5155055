import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { roles, type Session } from '../../geodata/model/access.ts'
import { signInWords } from '../app/signInWords.ts'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Accounts.module.css'
import { ownAccountWords } from './ownAccountWords.ts'

/** The roles with what they open, and the clearance with its end. */
export function OwnRoles({ session }: { session: Session }) {
  const words = useWords(ownAccountWords)
  const shared = useWords()
  const { roleDoes } = useWords(signInWords)
  const text = useText()
  const language = useLanguage()
  return (
    <>
      <Paragraph>
        {shared.signedInAs} <strong>{session.name}</strong>
      </Paragraph>
      <section className={styles.section}>
        <Heading level={2} data-size="sm">
          {words.roles}
        </Heading>
        <ul className={styles.plain}>
          {session.roles.map((role) => (
            <li key={role}>
              <strong>{text(roles.labels[role])}</strong>: {roleDoes[role]}
            </li>
          ))}
        </ul>
        <p className={styles.quiet}>{words.rolesHelp}</p>
      </section>
      <section className={styles.section}>
        <Heading level={2} data-size="sm">
          {words.clearance}
        </Heading>
        <Paragraph>
          {session.clearedUntil
            ? words.clearedUntil(formatDate(session.clearedUntil, language))
            : words.notCleared}
        </Paragraph>
      </section>
    </>
  )
}

import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { SignRow } from '../../geodata/signs/signRow.ts'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Signs.module.css'
import { signsWords } from './signsWords.ts'

/** What is left to do at a sign: the next inspection, and what is open. Nothing for those who may not read it. */
export function SignWork({ sign: { work } }: { sign: SignRow }) {
  const words = useWords(signsWords)
  const language = useLanguage()
  if (!work) return null
  const { inspectOn } = work
  const isLate = inspectOn !== null && inspectOn < dateInNorway(new Date())
  const open = sayOpen(work, words)
  return (
    <>
      {inspectOn && (
        <span className={isLate ? styles.strong : undefined}>
          {(isLate ? words.inspectLate : words.inspect)(formatDate(inspectOn, language))}
        </span>
      )}
      {open && <strong className={styles.open}>{open}</strong>}
    </>
  )
}

function sayOpen(
  { inRecall, openDeviations, permissionsMissing }: NonNullable<SignRow['work']>,
  words: (typeof signsWords)['nb'],
): string {
  const said = [
    inRecall && words.recallOpen,
    openDeviations > 0 && words.deviations(openDeviations),
    permissionsMissing === null && words.permissionsUnknown,
    permissionsMissing && words.permissions(permissionsMissing),
  ]
    .filter(Boolean)
    .join(', ')
  return said.charAt(0).toUpperCase() + said.slice(1)
}

import { useWords } from '../words/words.ts'
import styles from './Clearances.module.css'
import { clearanceWords } from './clearanceWords.ts'

/** What somebody with clearance gets to see, and that every look is on record: for those who are to say yes or no. */
export function WhatItOpens() {
  const words = useWords(clearanceWords)
  return (
    <>
      <ul className={styles.list}>
        {words.opens.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p>{words.logged}</p>
    </>
  )
}

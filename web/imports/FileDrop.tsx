import { Label } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { useWords } from '../words/words.ts'
import styles from './Imports.module.css'
import { importWords } from './importWords.ts'

/** Choose a file, or drop one. */
export function FileDrop({ onFile }: { onFile: (file: File) => void }) {
  const words = useWords(importWords)
  const id = useId()
  const [isOver, setIsOver] = useState(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra for the mouse; the input does the same for all
    <div
      className={styles.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        const file = event.dataTransfer.files[0]
        if (file) onFile(file)
      }}
    >
      <Label htmlFor={id}>{words.chooseFile}</Label>
      <input
        id={id}
        type="file"
        aria-describedby={`${id}-formats`}
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file) onFile(file)
        }}
      />
      <p className={styles.mouseOnly}>{words.orDrop}</p>
      <p id={`${id}-formats`} className={styles.quiet}>
        {words.formats}
      </p>
    </div>
  )
}

import { Button, Heading } from '@digdir/designsystemet-react'
import { InformationSquareIcon } from '@navikt/aksel-icons'
import { type ReactNode, useId, useState } from 'react'
import type { Definition } from '../../../geodata/plan/indicators/definition.ts'
import { useText, useWords } from '../../words/words.ts'
import styles from './Figures.module.css'
import { figureWords } from './figureWords.ts'

/** A figure under its name, with what it counts behind an (i); on paper that stands there, but for where it is from. */
export function Defined({
  name,
  nameId,
  definition: { counts, leavesOut, source, groups },
  children,
}: {
  name: string
  nameId: string
  definition: Definition
  /** The figure itself. */
  children: ReactNode
}) {
  const words = useWords(figureWords)
  const text = useText()
  const [isOpen, setIsOpen] = useState(false)
  const definitionId = useId()
  return (
    <>
      <div className={styles.head}>
        <Heading level={3} data-size="xs" id={nameId}>
          {name}
        </Heading>
        <Button
          variant="tertiary"
          data-size="sm"
          icon
          className={styles.screenOnly}
          aria-label={words.whatIsCounted(name)}
          aria-expanded={isOpen}
          aria-controls={definitionId}
          onClick={() => setIsOpen(!isOpen)}
        >
          <InformationSquareIcon aria-hidden fontSize="1.5rem" />
        </Button>
      </div>
      {children}
      <div id={definitionId} className={styles.definition} data-open={isOpen}>
        <p>{text(counts)}</p>
        <p>
          <strong>{words.leftOut}: </strong>
          {text(leavesOut)}
        </p>
        <p className={styles.screenOnly}>
          <strong>{words.source}: </strong>
          {text(source)}
        </p>
        {groups && (
          <p className={styles.screenOnly}>
            <strong>{words.groups}: </strong>
            {text(groups)}
          </p>
        )}
      </div>
    </>
  )
}

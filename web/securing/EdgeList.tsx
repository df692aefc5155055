import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { edgeAccess } from '../../geodata/model/edge.ts'
import type { SecuringAnswer } from '../../geodata/model/securingAnswer.ts'
import { useMay } from '../app/session.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { edgeName } from './edgeName.ts'
import { formatMetres } from './metres.ts'
import styles from './Securing.module.css'
import { securingWords } from './securingWords.ts'
import { useFacing } from './useFacing.ts'

/** The edges and whether people come to them; where nobody has registered them, how to begin. */
export function EdgeList({ answer, onOpen }: { answer: SecuringAnswer; onOpen: () => void }) {
  const words = useWords(securingWords)
  const text = useText()
  const language = useLanguage()
  const mayWrite = useMay()('securing:write')
  const facing = useFacing(answer.axis)
  const { survey, edges } = answer
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {words.edges}
      </Heading>
      {!survey && (
        <Paragraph>
          {words.notSurveyed} {mayWrite ? words.beginWithEdges : words.askForEdges}
        </Paragraph>
      )}
      {survey && (
        <ul className={styles.plain}>
          {edges.map((edge) => (
            <li key={edge.code}>
              {edgeName(edge, language)}
              {facing(edge.code)}
              {edge.lengthMetres !== null && `, ${formatMetres(edge.lengthMetres, language)}`}:{' '}
              {text(edgeAccess.labels[edge.access]).toLowerCase()}
            </li>
          ))}
        </ul>
      )}
      {mayWrite && (
        <div>
          <Button variant={survey ? 'secondary' : 'primary'} onClick={onOpen}>
            {survey ? words.surveyAgain : words.survey}
          </Button>
        </div>
      )}
    </section>
  )
}

import { Button, Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { safeguardStatuses } from '../../geodata/model/safeguard.ts'
import { type SecuringAnswer, type SecuringSafeguard, standings } from '../../geodata/model/securingAnswer.ts'
import { useMay } from '../app/session.ts'
import { sayPlace } from '../safeguards/sayPlace.ts'
import { useTypeName } from '../safeguards/typeName.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Securing.module.css'
import { securingWords } from './securingWords.ts'

/** The safeguards at the thing, with where they stand; from here one sets where. */
export function SafeguardsHere({ answer, onOpen }: { answer: SecuringAnswer; onOpen: (id: string) => void }) {
  const words = useWords(securingWords)
  const mayWrite = useMay()('safeguards:write')
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {words.safeguards}
      </Heading>
      {answer.safeguards.length === 0 && <p>{mayWrite ? words.noSafeguards : words.noSafeguardsReading}</p>}
      <ul className={styles.rows}>
        {answer.safeguards.map((safeguard) => (
          <SafeguardRow key={safeguard.id} safeguard={safeguard} answer={answer} onOpen={onOpen} />
        ))}
      </ul>
      {mayWrite && (
        <div>
          <Button variant="secondary" onClick={() => onOpen('new')}>
            {words.newSafeguard}
          </Button>
        </div>
      )}
    </section>
  )
}

function SafeguardRow({
  safeguard,
  answer,
  onOpen,
}: {
  safeguard: SecuringSafeguard
  answer: SecuringAnswer
  onOpen: (id: string) => void
}) {
  const words = useWords(securingWords)
  const text = useText()
  const typeName = useTypeName()
  const language = useLanguage()
  const mayWrite = useMay()('safeguards:write')
  const { id, name, kind, status, standing, extent, openFaults } = safeguard
  const state = standing === 'expired' ? standings.labels.expired : safeguardStatuses.labels[status]
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.measure}>
          <Link to="/sikring/tiltak/$id" params={{ id }}>
            {name}
          </Link>
        </p>
        <p>
          {typeName(kind) !== name && `${typeName(kind)}, `}
          {text(state).toLowerCase()}
          {openFaults > 0 && `, ${words.faults(openFaults)}`}
        </p>
        {extent.length === 0 ? (
          <p className={styles.subtle}>{words.noExtent}</p>
        ) : (
          <ul className={styles.extent}>
            {extent.map((stretch) => (
              <li key={`${stretch.edge} ${stretch.from}`}>{sayPlace(stretch, answer.edges, language)}</li>
            ))}
          </ul>
        )}
      </div>
      {mayWrite && (
        <Button
          variant="secondary"
          data-size="sm"
          aria-label={`${extent.length === 0 ? words.setExtent : words.changeExtent}: ${name}`}
          onClick={() => onOpen(id)}
        >
          {extent.length === 0 ? words.setExtent : words.changeExtent}
        </Button>
      )}
    </li>
  )
}

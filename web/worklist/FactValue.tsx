import { measureBasis } from '../../geodata/model/bridge.ts'
import type { Fact } from '../../geodata/worklist/facts.ts'
import type { WorklistLine } from '../../geodata/worklist/line.ts'
import { CoverageSymbol } from '../components/CoverageSymbol.tsx'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { sayFact } from './sayFact.ts'
import styles from './Worklist.module.css'
import { worklistWords } from './worklistWords.ts'

/** A fact in a cell or a card. The state has its symbol, and says where it is a person's judgement; what is not registered is said. */
export function FactValue({ fact, line }: { fact: Fact; line: WorklistLine }) {
  const words = useWords(worklistWords)
  const shared = useWords()
  const language = useLanguage()
  const said = sayFact(fact, line, language)
  if (fact.code === 'state')
    return (
      <span className={styles.state}>
        <CoverageSymbol coverage={line.state} />
        <span>
          {said ?? shared.notRegistered}
          {line.stateFrom === 'judged' && <span className={styles.aside}>{words.judged}</span>}
        </span>
      </span>
    )
  if (said === undefined)
    return (
      <>
        <span aria-hidden="true" className={styles.unknown}>
          –
        </span>
        <span className="ds-sr-only">{shared.notRegistered}</span>
      </>
    )
  const basis = fact.code === 'parapetHeightMetres' && line.parapetBasis
  return (
    <>
      {said}
      {basis && <span className={styles.aside}>{measureBasis.labels[basis][language].toLowerCase()}</span>}
    </>
  )
}

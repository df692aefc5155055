import {
  CheckmarkCircleIcon,
  ExclamationmarkTriangleIcon,
  MagnifyingGlassIcon,
  QuestionmarkDiamondIcon,
  XMarkOctagonIcon,
} from '@navikt/aksel-icons'
import { heaviestFirst } from '../../geodata/checks/tests/runTests.ts'
import { type TestOutcome, type TestResult, testOutcomes } from '../../geodata/model/testResult.ts'
import { useText, useWords } from '../words/words.ts'
import { checkWords } from './checkWords.ts'
import styles from './Measurements.module.css'
import { fieldsOfKind } from './measurementRows.ts'

const symbols: Readonly<Record<TestOutcome, typeof CheckmarkCircleIcon>> = {
  meets: CheckmarkCircleIcon,
  fails: XMarkOctagonIcon,
  warns: ExclamationmarkTriangleIcon,
  confirm: MagnifyingGlassIcon,
  unknown: QuestionmarkDiamondIcon,
}

/** What the automatic tests say of each measured thing, the gravest first: symbol, word and sentence. */
export function AutomaticResults({ tests }: { tests: readonly TestResult[] }) {
  const words = useWords(checkWords)
  if (tests.length === 0) return null
  const byItem = Map.groupBy(tests, ({ item }) => item)
  return (
    <section className={styles.results} aria-label={words.automaticResults} aria-live="polite">
      <h4>{words.automaticResults}</h4>
      {[...byItem].map(([item, results]) => (
        <ResultsOf key={item} results={results} />
      ))}
    </section>
  )
}

function ResultsOf({ results }: { results: readonly TestResult[] }) {
  const words = useWords(checkWords)
  const text = useText()
  const { where, kind } = results[0]!
  const open = results.filter(({ outcome }) => outcome === 'unknown')
  // Many open questions about one thing are one list of what to fill in.
  const told = open.length > 1 ? results.filter(({ outcome }) => outcome !== 'unknown') : results
  const missing = new Set(open.flatMap((result) => result.missing))
  const labels = fieldsOfKind(kind).flatMap(({ name, meta }) =>
    missing.has(name) ? [text(meta.label).toLowerCase()] : [],
  )
  return (
    <div>
      <p className={styles.where}>{where}</p>
      <ul>
        {heaviestFirst(told).map(({ rule, outcome, sentence }) => (
          <Result key={rule} outcome={outcome} said={text(sentence)} />
        ))}
        {open.length > 1 && <Result outcome="unknown" said={words.fillInToDecide(labels.join(', '))} />}
      </ul>
    </div>
  )
}

function Result({ outcome, said }: { outcome: TestOutcome; said: string }) {
  const text = useText()
  const Shape = symbols[outcome]
  return (
    <li className={styles.result} data-outcome={outcome}>
      <Shape aria-hidden className={styles.symbol} />
      <span>
        <strong>{text(testOutcomes.labels[outcome])}.</strong> {said}
      </span>
    </li>
  )
}

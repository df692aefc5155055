import { Tabs } from '@digdir/designsystemet-react'
import { useMemo } from 'react'
import type { Checklist } from '../../geodata/checklists/checklist.ts'
import { findPoint } from '../../geodata/checklists/rekkverk.ts'
import { type Check, type Finding, type FindingGroup, findingGroups } from '../../geodata/model/check.ts'
import type { TestResult } from '../../geodata/model/testResult.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './CheckView.module.css'
import { checkWords } from './checkWords.ts'
import { FindingCard } from './FindingCard.tsx'
import { byGroup } from './questionOrder.ts'

interface Props {
  check: Check
  checklist: Checklist
  group: FindingGroup
  onGroup: (group: FindingGroup) => void
}

/** The four groups as tabs with their counts; the points of the one that is open below. */
export function FindingGroups({ check, checklist, group, onGroup }: Props) {
  const words = useWords(checkWords)
  const text = useText()
  const findings = byGroup(check.findings)
  const testsOf = useMemo(() => Map.groupBy(check.tests, ({ point }) => point), [check.tests])
  return (
    <Tabs value={group} onChange={(value) => onGroup(value as FindingGroup)} className={styles.groups}>
      <Tabs.List aria-label={words.groups} className={styles.tabs}>
        {findingGroups.codes.map((code) => (
          <Tabs.Tab key={code} value={code}>
            {text(findingGroups.labels[code])} <strong>{findings[code].length}</strong>
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {findingGroups.codes.map((code) => (
        <Tabs.Panel key={code} value={code} className={styles.panel}>
          {code === group && (
            <>
              <h2 className="ds-sr-only">{text(findingGroups.labels[code])}</h2>
              <p className={styles.groupHelp}>
                {findings[code].length === 0 ? words.emptyGroup[code] : words.groupHelp[code]}
              </p>
              {findings[code].map((finding) => (
                <PointOf
                  key={finding.point}
                  finding={finding}
                  checklist={checklist}
                  tests={testsOf.get(finding.point) ?? untested}
                />
              ))}
            </>
          )}
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}

/** One object for all, so that a card is not drawn anew for nothing. */
const untested: readonly TestResult[] = []

function PointOf({
  finding,
  checklist,
  tests,
}: {
  finding: Finding
  checklist: Checklist
  tests: readonly TestResult[]
}) {
  const words = useWords(checkWords)
  const point = findPoint(checklist, finding.point)
  if (!point) {
    return (
      <p>
        {finding.point}: {words.unknownPoint}
      </p>
    )
  }
  return <FindingCard point={point} finding={finding} tests={tests} />
}

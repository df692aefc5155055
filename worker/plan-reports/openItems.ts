import type { OpenItem } from '../../geodata/model/planReport.ts'
import { dueHorizon } from '../../geodata/projects/tasks.ts'
import { readFollowUps } from '../follow-ups/store.ts'
import { readPlanTaskFacts } from '../projects/planTaskFacts.ts'
import { readSafeguardTaskFacts } from '../projects/safeguardTaskFacts.ts'
import { readSignTaskFacts } from '../projects/signTaskFacts.ts'
import { readOpenThings } from './store.ts'

/** Of one kind; more than anyone reads, and the rest is counted in the last line. */
const mostOfAKind = 200

/** What somebody must do that is late or comes soon, for the internal report. Nothing of sites is asked for or known here. */
export function readOpenItems(sql: SqlStorage, today: string): OpenItem[] {
  const until = dueHorizon(today)
  const { measureDates } = readPlanTaskFacts(sql)
  const { inspections } = readSafeguardTaskFacts(sql, today, until)
  const { dueSigns, verifications, recalls } = readSignTaskFacts(sql, today, until)
  const asked = { projectId: null, state: 'open', responsible: null, dueBy: null } as const
  return [
    ...few(
      measureDates.filter(({ dueOn }) => dueOn <= until),
      ({ code, text, responsible, dueOn }) => ({
        ...{ kind: 'milestone', name: code, detail: text, responsible, dueOn },
      }),
    ),
    ...few(readFollowUps(sql, asked, null, 2 * mostOfAKind), ({ projectName, text, responsible, dueOn }) => ({
      ...{ kind: 'condition', name: projectName, detail: text, responsible, dueOn },
    })),
    ...few(readOpenThings(sql), ({ name, responsible, gapMetres, openParts }) => ({
      ...{ kind: 'coverage', name: name ?? 'Uten navn', responsible: responsible ?? '', dueOn: null },
      detail: sayOpen(openParts, gapMetres),
    })),
    ...few(inspections, ({ safeguard, at, operator, dueOn }) => ({
      ...{ kind: 'inspection', name: named(safeguard, at), detail: 'Kontroll', responsible: operator, dueOn },
    })),
    ...few(dueSigns, ({ sign, at, operator, dueOn }) => ({
      ...{ kind: 'sign_inspection', name: named(sign, at), detail: 'Kontroll', responsible: operator, dueOn },
    })),
    ...few(
      verifications.filter(({ dueOn }) => dueOn === null || dueOn <= until),
      ({ helpline, dueOn }) => ({
        ...{ kind: 'helpline', name: helpline, detail: 'Verifisering av nummeret', responsible: '', dueOn },
      }),
    ),
    ...few(recalls, ({ helpline, open }) => ({
      ...{ kind: 'recall', name: helpline, detail: `${open} skilt gjenstår` },
      ...{ responsible: '', dueOn: null },
    })),
  ]
}

function few<Found>(found: readonly Found[], itemOf: (one: Found) => OpenItem): OpenItem[] {
  const shown = found.slice(0, mostOfAKind).map(itemOf)
  const last = shown.at(-1)
  if (!last || found.length === shown.length) return shown
  return [
    ...shown,
    { kind: last.kind, name: '…', detail: `Flere enn ${mostOfAKind}`, responsible: '', dueOn: null },
  ]
}

const named = (name: string, at: string | null) => (at ? `${name}, ${at}` : name)

const metres = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 1 })

function sayOpen(parts: number, gapMetres: number | null): string {
  const measured = gapMetres ? [`${metres.format(gapMetres)} m åpent`] : []
  const unmeasured = parts > 0 ? [parts === 1 ? '1 åpen kant uten mål' : `${parts} åpne kanter uten mål`] : []
  return [...measured, ...unmeasured].join(', ')
}

import { SectionTabs } from '../components/SectionTabs.tsx'
import { useWords } from '../words/words.ts'
import { planTabWords } from './planTabWords.ts'

/** The pages under «Handlingsplan». A subject adds its own page here. */
const tabs = [
  { to: '/handlingsplan', label: 'overview', right: 'plan:read' },
  { to: '/handlingsplan/tiltak', label: 'measures', right: 'plan:read' },
  { to: '/handlingsplan/aktorer', label: 'actors', right: 'plan:read' },
  { to: '/handlingsplan/rapporter', label: 'reports', right: 'plan-reports:read' },
  { to: '/handlingsplan/planen', label: 'document', right: 'plan:read' },
] as const

export function PlanTabs() {
  return <SectionTabs tabs={tabs} words={useWords(planTabWords)} />
}

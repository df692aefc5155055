import { SectionTabs } from '../components/SectionTabs.tsx'
import { useWords } from '../words/words.ts'
import { securingTabWords } from './securingTabWords.ts'

/** The lists under «Sikring», in the order of the work. A subject adds its own page here. */
const tabs = [
  { to: '/sikring', label: 'worklist', right: 'securing:read' },
  { to: '/sikring/kontroller', label: 'inspections', right: 'securing:read' },
  { to: '/sikring/typer', label: 'types', right: 'catalogue:read' },
] as const

export function SecuringTabs() {
  return <SectionTabs tabs={tabs} words={useWords(securingTabWords)} />
}

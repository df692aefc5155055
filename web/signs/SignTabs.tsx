import { SectionTabs } from '../components/SectionTabs.tsx'
import { useWords } from '../words/words.ts'
import { signTabWords } from './signTabWords.ts'

/** The lists under «Skilt», in the order of the work. A subject adds its own page here. */
const tabs = [
  { to: '/skilt', label: 'signs', right: 'signs:read' },
  { to: '/skilt/vurderinger', label: 'needs', right: 'sign-work:read' },
  { to: '/skilt/planer', label: 'plans', right: 'sign-work:read' },
  { to: '/skilt/kontroller', label: 'due', right: 'sign-work:read' },
  { to: '/skilt/budskap', label: 'messages', right: 'sign-messages:read' },
  { to: '/skilt/tjenester', label: 'helplines', right: 'helplines:read' },
] as const

export function SignTabs() {
  return <SectionTabs tabs={tabs} words={useWords(signTabWords)} />
}

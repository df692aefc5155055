import { Heading } from '@digdir/designsystemet-react'
import { NotYourRole } from '../app/NotYourRole.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { SecuringTabs } from '../securing/SecuringTabs.tsx'
import { useWords } from '../words/words.ts'
import { worklistWords } from './worklistWords.ts'

/** Bridges, buildings and structures by plain facts, in the order the user chooses. */
export function WorklistPage() {
  const words = useWords(worklistWords)
  const mayRead = useMay()('securing:read')
  usePageTitle(words.title)
  if (!mayRead) return <NotYourRole title={words.title} />
  return (
    <div className={page.page}>
      <SecuringTabs />
      <Heading level={1} data-size="lg">
        {words.title}
      </Heading>
    </div>
  )
}

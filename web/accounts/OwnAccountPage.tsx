import { Heading } from '@digdir/designsystemet-react'
import page from '../app/Page.module.css'
import { useStandingSession } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { DigestSettings } from '../digests/DigestSettings.tsx'
import { useWords } from '../words/words.ts'
import { OwnRoles } from './OwnRoles.tsx'
import { OwnSessions } from './OwnSessions.tsx'
import { OwnTokens } from './OwnTokens.tsx'
import { ownAccountWords } from './ownAccountWords.ts'

/** Who one is here: roles, clearance, where one is signed in, and tokens for other programs. */
export function OwnAccountPage() {
  const words = useWords(ownAccountWords)
  const session = useStandingSession()
  usePageTitle(words.title)
  if (!session) return null
  return (
    <div className={`${page.page} ${page.narrow}`}>
      <Heading level={1} data-size="lg">
        {words.title}
      </Heading>
      <OwnRoles session={session} />
      <DigestSettings />
      <OwnSessions />
      <OwnTokens />
    </div>
  )
}

import { SkipLink } from '@digdir/designsystemet-react'
import { Outlet, useRouter, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { Announcer } from '../components/Announcer.tsx'
import { useWords } from '../words/words.ts'
import { BottomBar } from './BottomBar.tsx'
import { DemoStrip } from './DemoStrip.tsx'
import { Footer } from './Footer.tsx'
import styles from './Frame.module.css'
import { Header } from './Header.tsx'
import { SignedOutNotice } from './SignedOutNotice.tsx'

/** What stands around every page: skip link, header, demo strip, the page, footer, and on a phone the bottom bar. */
export function Frame() {
  const words = useWords()
  const main = useRef<HTMLElement>(null)
  const fillsWindow = useRouterState({ select: (state) => state.location.pathname === '/kart' })
  useFocusOnNavigation(main)
  return (
    <div className={styles.frame} data-fills-window={fillsWindow || undefined}>
      <SkipLink href="#main">{words.skipToContent}</SkipLink>
      <DemoStrip />
      <Header />
      <SignedOutNotice />
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      <Footer />
      <BottomBar />
      <Announcer />
    </div>
  )
}

/** A new page gets the focus, so that keyboard and screen reader start where the eyes do. Filters and selection do not move it. */
function useFocusOnNavigation(main: React.RefObject<HTMLElement | null>) {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (fromLocation && pathChanged) main.current?.focus()
      }),
    [router, main],
  )
}

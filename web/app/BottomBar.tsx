import { Destinations } from './Destinations.tsx'
import styles from './Frame.module.css'
import { useSessionState } from './session.ts'

/** The destinations within reach of a thumb; the header leaves them out at that width, so there is one menu at a time. */
export function BottomBar() {
  const { session } = useSessionState()
  if (!session) return null
  return (
    <div className={styles.phoneBar}>
      <Destinations withIcons />
    </div>
  )
}

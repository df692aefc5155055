import { Link } from '@tanstack/react-router'
import { useMay } from '../app/session.ts'
import { useWords } from '../words/words.ts'
import { followUpWords } from './followUpWords.ts'

/** The way to what is to be followed up in all projects, for those who may see it. */
export function FollowUpsLink() {
  const words = useWords(followUpWords)
  if (!useMay()('follow-ups:read')) return null
  return <Link to="/oppfolging">{words.toPage}</Link>
}

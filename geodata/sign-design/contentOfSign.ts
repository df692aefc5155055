import { sayHours } from '../helplines/hours.ts'
import type { Shown, SignProperties, SignSize } from '../model/sign.ts'
import type { MessageVersion } from '../model/signMessage.ts'
import { approvedVersion } from '../sign-messages/versions.ts'
import type { HelplineOnSign, SignContent } from './signContent.ts'

/**
 * Where what is shown comes from: the sign as it was made, the approved version of the message, or one that is not approved
 * and must not be printed for use.
 */
export type ContentBasis = 'made' | 'approved' | 'draft'

export interface FoundContent {
  content: Omit<SignContent, 'size' | 'helpPage'>
  basis: ContentBasis
  version: MessageVersion
  /** Services of the message that are no longer in use, by number of them. */
  missing: number
}

/** The size a sign is shown in until somebody has chosen one. */
export const usualSize: SignSize = 'medium'

/**
 * What stands on a sign: what it shows where one was made, else its message (versions newest first) with the services as they
 * are now. Null where the message has no version.
 */
export function contentOfSign(
  { shows, placeName, placeCode }: Pick<SignProperties, 'shows' | 'placeName' | 'placeCode'>,
  versions: readonly MessageVersion[],
  helplines: readonly (HelplineOnSign & { id: string })[],
): FoundContent | null {
  const place = { placeName, placeCode }
  const made = shows && versions.find(({ revision }) => revision === shows.messageRevision)
  if (shows && made) {
    const content = { ...place, texts: made.texts, helplines: shows.helplines.map(asMade) }
    return { content, basis: 'made', version: made, missing: 0 }
  }
  const approved = approvedVersion(versions)
  const version = approved ?? versions[0]
  if (!version) return null
  const found = version.helplines.flatMap((id) => helplines.find((one) => one.id === id) ?? [])
  return {
    content: { ...place, texts: version.texts, helplines: found },
    basis: approved ? 'approved' : 'draft',
    version,
    missing: version.helplines.length - found.length,
  }
}

/** What was printed is kept in bokmål; that a service is always open can be said in every language. */
function asMade({ name, number, hours }: Shown['helplines'][number]): HelplineOnSign {
  const always = { always: true, text: {} }
  return {
    name,
    number,
    hours: hours === sayHours(always, 'nb') ? always : { always: false, text: { nb: hours } },
  }
}

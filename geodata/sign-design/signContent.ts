import type { Helpline } from '../model/helpline.ts'
import type { SignSize } from '../model/sign.ts'
import type { MessageText } from '../model/signMessage.ts'

export type HelplineOnSign = Pick<Helpline, 'name' | 'number' | 'hours'>

/** All that is put on a sign. */
export interface SignContent {
  size: SignSize
  /** The first is the largest. */
  texts: readonly MessageText[]
  /** In the order of the message; the first has the largest number. */
  helplines: readonly HelplineOnSign[]
  placeName: string | null
  placeCode: string | null
  /** Address the QR code holds; null for a sign without one. */
  helpPage: string | null
}

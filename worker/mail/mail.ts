/** One mail to one person, as text. */
export interface Mail {
  /** The same whenever it is tried, so that who receives it twice can tell. */
  id: string
  to: string
  subject: string
  text: string
}

/**
 * `refused`: this address takes no mail, and never will; `later`: this one may go another time; `unreachable`: nothing can be
 * sent now, whoever it is to.
 */
export type Delivery = 'sent' | 'refused' | 'later' | 'unreachable'

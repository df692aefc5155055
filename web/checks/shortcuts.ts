import { type AnswerValue, answerValues } from '../../geodata/model/check.ts'

/** A key press and where it happened, as far as a shortcut is concerned. */
export interface KeyPress {
  key: string
  /** Held modifiers belong to the browser and the screen reader. */
  modified: boolean
  /** The focus is where letters are text: a text field, a date, a list that searches as one types. */
  inTextField: boolean
}

export type Shortcut = { does: 'answer'; value: AnswerValue } | { does: 'next' }

/** 1–5 answer in the order shown, N goes to the next unanswered; null for every other key. */
export function shortcutFor({ key, modified, inTextField }: KeyPress): Shortcut | null {
  if (modified || inTextField) return null
  if (key === 'n' || key === 'N') return { does: 'next' }
  const value = /^[1-9]$/.test(key) ? answerValues.codes[Number(key) - 1] : undefined
  return value ? { does: 'answer', value } : null
}

const textTypes = new Set([
  'text',
  'search',
  'email',
  'tel',
  'url',
  'password',
  'number',
  'date',
  'time',
  'file',
])

/** Whether letters typed at the element are text or a choice of its own. */
export function takesText(element: { tagName: string; type?: string; isContentEditable?: boolean }): boolean {
  if (element.isContentEditable) return true
  if (element.tagName === 'INPUT') return textTypes.has(element.type ?? 'text')
  return element.tagName === 'TEXTAREA' || element.tagName === 'SELECT'
}

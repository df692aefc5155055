import type { FaultClosing } from '../model/inspection.ts'

interface Broken {
  field: keyof FaultClosing
  rule: 'mended-before-found' | 'in-future' | 'note-missing'
}

/** What keeps a fault or a deviation from being closed so; the words are for the subject to say. */
export function mendingErrors(
  { foundOn }: { foundOn: string },
  { mendedOn, note }: FaultClosing,
  today: string,
): Broken[] {
  const broken: Broken[] = []
  if (mendedOn < foundOn) broken.push({ field: 'mendedOn', rule: 'mended-before-found' })
  if (mendedOn > today) broken.push({ field: 'mendedOn', rule: 'in-future' })
  if (note === '') broken.push({ field: 'note', rule: 'note-missing' })
  return broken
}

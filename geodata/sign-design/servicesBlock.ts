import { sayHours } from '../helplines/hours.ts'
import { type Block, beside, type Column, emptyBlock, moved, under } from './setter.ts'
import { type Setting, setOnDark, wholeWidth } from './setting.ts'
import type { HelplineOnSign } from './signContent.ts'
import { inLanguages, separator } from './signWords.ts'

/** The services: the first with the largest number, the others with the number to the left of what it is. */
export function servicesBlock(setting: Setting): Block {
  const { helplines } = setting.content
  return helplines
    .map((helpline, index) =>
      index === 0 ? firstService(setting, helpline) : otherService(setting, helpline, index),
    )
    .reduce((block, next) => under(block, setting.scale.gap * 3.6, next), emptyBlock)
}

function firstService(setting: Setting, helpline: HelplineOnSign): Block {
  const { face, scale } = setting
  const column = wholeWidth(setting)
  const size = Math.min(scale.number, column.width / face.widthOf(helpline.number, 'semibold'))
  const number = setNumber(setting, helpline, 'number', size)
  const led = under(leads(setting, 0, column), scale.gap * 1.7, number)
  return under(led, scale.gap * 1.8, description(setting, helpline, column))
}

function otherService(setting: Setting, helpline: HelplineOnSign, index: number): Block {
  const { scale } = setting
  const number = setNumber(setting, helpline, 'otherNumber', scale.otherNumber)
  const taken = (number.lines[0]?.width ?? 0) + scale.gap * 3
  const right = { x: scale.margin + taken, width: scale.inner - taken }
  // A short number leaves room beside it; beside a long one the lines would break after every word.
  if (right.width >= scale.inner * 0.45) {
    const words = under(leads(setting, index, right), scale.gap * 0.9, description(setting, helpline, right))
    return beside(number, words)
  }
  const column = wholeWidth(setting)
  const led = under(leads(setting, index, column), scale.gap * 1.3, number)
  return under(led, scale.gap * 1.3, description(setting, helpline, column))
}

function setNumber(
  setting: Setting,
  { number }: HelplineOnSign,
  part: 'number' | 'otherNumber',
  size: number,
): Block {
  const unbroken = number.replaceAll(' ', '\u00a0')
  return setOnDark(setting, { part, size, weight: 'semibold', colour: 'sand' }, unbroken, wholeWidth(setting))
}

/** What stands above a number: in the first language, and in the others beside it where there is room, else beneath. */
function leads(setting: Setting, index: number, column: Column): Block {
  const { scale, content } = setting
  const [first = '', ...others] = content.texts.map(({ leads }) => leads[index] ?? '')
  const main = setOnDark(setting, { part: 'lead', size: scale.lead, weight: 'semibold' }, first, column)
  const rest = [...new Set(others.filter(Boolean))].join(separator)
  const setRest = (text: string, at: Column) =>
    setOnDark(setting, { part: 'otherLead', size: scale.otherLead }, text, at)
  const taken = (main.lines[0]?.width ?? 0) + scale.gap * 1.2
  const after = { x: column.x + taken, width: column.width - taken }
  const beyond = main.lines.length === 1 && after.width > 0 ? setRest(rest, after) : null
  if (beyond?.lines.length === 1 && beyond.faults.length === 0)
    return beside(main, { ...beyond, lines: moved(beyond, main.depth - beyond.depth) })
  return under(main, scale.gap * 0.9, setRest(rest, column))
}

/** Who answers, and when: on one line where there is room. */
function description(setting: Setting, { name, hours }: HelplineOnSign, column: Column): Block {
  const { scale, content } = setting
  const set = (text: string) => setOnDark(setting, { part: 'service', size: scale.service }, text, column)
  const open = inLanguages(
    content.texts.map(({ language }) => language),
    (language) => sayHours(hours, language),
  )
  const together = set([name, open].filter(Boolean).join(separator))
  if (together.lines.length === 1 && together.faults.length === 0) return together
  return under(set(name), scale.gap * 0.8, set(open))
}

import { type Block, emptyBlock, setText, under } from './setter.ts'
import { type Setting, wholeWidth } from './setting.ts'

const onPaper = { colour: 'spruce', on: 'paper' } as const

/** Heading and text: in the first language large, in the others beneath. */
export function messageBlock(setting: Setting): Block {
  const { face, scale, content } = setting
  const column = wholeWidth(setting)
  return content.texts.reduce((block, { language, heading, body }, index) => {
    const main = index === 0
    const headed = main
      ? fewerLines(scale.heading, (size) =>
          setText(
            face,
            { ...onPaper, language, part: 'heading', weight: 'semibold', size, leading: 1.12 },
            heading,
            column,
          ),
        )
      : setText(
          face,
          {
            ...onPaper,
            language,
            part: 'otherHeading',
            weight: 'semibold',
            size: scale.otherHeading,
            leading: 1.2,
          },
          heading,
          column,
        )
    const bodied = setText(
      face,
      {
        ...onPaper,
        language,
        part: main ? 'body' : 'otherBody',
        weight: 'regular',
        size: main ? scale.body : scale.otherBody,
        leading: 1.32,
      },
      body,
      column,
    )
    return under(block, scale.gap * 3, under(headed, scale.gap * (main ? 2.4 : 1.2), bodied))
  }, emptyBlock)
}

/** A line less is worth letters a little smaller: the words of a heading are better kept together. */
function fewerLines(largest: number, set: (size: number) => Block): Block {
  const first = set(largest)
  for (let share = 0.98; share >= 0.84; share -= 0.02) {
    const smaller = set(largest * share)
    if (smaller.faults.length <= first.faults.length && smaller.lines.length < first.lines.length)
      return smaller
  }
  return first
}

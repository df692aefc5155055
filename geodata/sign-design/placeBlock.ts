import { type Block, type Column, under } from './setter.ts'
import { type Setting, setOnDark } from './setting.ts'
import { inLanguages, signWords } from './signWords.ts'

/** «Du er ved», the name and the code of the place, and what the QR code beside it is for. */
export function placeBlock(setting: Setting, column: Column): Block {
  const { scale, content } = setting
  const { placeName, placeCode, helpPage } = content
  const languages = content.texts.map(({ language }) => language)
  const say = (words: (typeof signWords)[keyof typeof signWords]) =>
    inLanguages(languages, (language) => words[language])
  const label = placeName || placeCode ? say(signWords.youAreAt) : ''
  const name = { part: 'placeName', size: scale.place, weight: 'semibold' } as const
  const named = under(
    setOnDark(setting, { part: 'placeLabel', size: scale.caption }, label, column),
    scale.gap,
    setOnDark(setting, name, placeName ?? '', column),
  )
  const coded = under(
    named,
    scale.gap * 0.9,
    setOnDark(setting, { ...name, part: 'placeCode', colour: 'sand' }, placeCode ?? '', column),
  )
  const caption = helpPage ? say(signWords.moreHelp) : ''
  return under(
    coded,
    scale.gap * 1.8,
    setOnDark(setting, { part: 'codeCaption', size: scale.caption }, caption, column),
  )
}

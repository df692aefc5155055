import { defineWords } from '../words/words.ts'

export const signsWords = defineWords(
  {
    title: 'Skilt',
  },
  {
    title: 'Signs',
  },
)

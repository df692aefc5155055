import { defineWords } from '../words/words.ts'

export const signNeedWords = defineWords(
  {
    title: 'Skiltvurderinger',
  },
  {
    title: 'Sign assessments',
  },
)

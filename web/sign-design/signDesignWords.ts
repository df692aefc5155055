import { defineWords } from '../words/words.ts'

export const signDesignWords = defineWords(
  {
    cannotBeSet: 'Skiltet kan ikke settes slik teksten er nå:',
  },
  {
    cannotBeSet: 'The sign cannot be set as the text is now:',
  },
)

import { defineWords } from '../words/words.ts'

export const worklistWords = defineWords({ title: 'Hvor begynne' }, { title: 'Where to begin' })

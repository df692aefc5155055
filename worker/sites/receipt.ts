/** Without letters and digits that are mistaken for each other when read aloud. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const groups = 3
const groupLength = 4

/** A receipt such as `7KQM-2XWD-ZH4P`: 60 random bits, made of nothing and leading to nothing. */
export function newReceipt(): string {
  const random = crypto.getRandomValues(new Uint8Array(groups * groupLength))
  const letters = [...random].map((byte) => alphabet[byte % alphabet.length]).join('')
  return letters.match(new RegExp(`.{${groupLength}}`, 'g'))!.join('-')
}

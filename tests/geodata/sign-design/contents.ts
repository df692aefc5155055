import type { SignContent } from '../../../geodata/sign-design/signContent.ts'

const always = { always: true, text: {} }
export const conversation = { name: 'Eksempeltelefonen', number: '116 123', hours: always }
export const emergency = { name: 'Medisinsk nødtelefon', number: '113', hours: always }

export const bokmål = {
  language: 'nb',
  heading: 'Trenger du noen å snakke med?',
  body: 'Du er ikke alene.',
  leads: ['Ring gratis', 'Ved fare for liv'],
  readBySpeaker: false,
} as const
export const english = {
  language: 'en',
  heading: 'Do you need someone to talk to?',
  body: 'You are not alone.',
  leads: ['Call free of charge', 'If life is in danger'],
  readBySpeaker: false,
} as const

export const usualSign: SignContent = {
  size: 'medium',
  texts: [bokmål].map(({ leads, ...rest }) => ({ ...rest, leads: [...leads] })),
  helplines: [conversation, emergency],
  placeName: 'Eksempelbrua',
  placeCode: 'H-014',
  helpPage: 'https://rekkverk.eksempelvik.no/hjelp#H-014',
}

export const twoLanguages: SignContent = {
  ...usualSign,
  texts: [bokmål, english].map(({ leads, ...rest }) => ({ ...rest, leads: [...leads] })),
}

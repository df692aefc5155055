import type { Finding } from './kinds.ts'

/** Ways of saying that a place is a site, or that something has happened there. */
const revealing = new RegExp(
  [
    String.raw`hot[- ]?spots?\p{L}*`,
    'black[- ]?spots?',
    String.raw`risiko(?:sted|stad|punkt|område|bru)\p{L}*`,
    String.raw`(?:sted|stad|sites?|places?|område|areas?)\p{L}* (?:for|of|med|with|til) (?:særskilt |særskild |special )?(?:oppmerksomhet|merksemd|concern|bekymring|attention)`,
    '(?:registrert|registrerte|registered) (?:sted|steder|stad|stader|sites?|places?)',
    String.raw`(?:tidligere|tidlegare|kjente|previous|earlier|known|past) (?:hendels|hending|episod|dødsfall|incident|event|death|case)\p{L}*`,
    '(?:kjent|known) (?:for|sted|stad|site|place)',
    String.raw`(?:belastet|belasta|særlig utsatt|særleg utsett) (?:sted|stad|bru|bygg|område)\p{L}*`,
    String.raw`(?:selvmord|sjølvmord)(?!s?(?:forebygg|førebygg))\p{L}*`,
    'suicid(?:e|es|al)(?! prevention)',
  ]
    .map((pattern) => String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`)
    .join('|'),
  'giu',
)

/** Words in a text for planners that may tell them that a place is a site. */
export function* findSiteWords(text: string): Generator<Finding> {
  for (const match of text.matchAll(revealing)) {
    yield { kind: 'text-site', start: match.index, end: match.index + match[0].length }
  }
}

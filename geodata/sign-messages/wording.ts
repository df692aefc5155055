/*
 * What may not stand on a sign, as words (research.md 4.2 and 5.1): patterns that take in bokmål, nynorsk and English. A help
 * for the writer and a fence against slips, not a proof that a text is good; public health reads every text.
 */

const whole = (patterns: readonly string[]) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${patterns.join('|')})(?![\p{L}\p{N}])`, 'giu')

const digitWords = [
  'null|en|én|ein|éin|ett|eitt|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|seksten|sytten|hundre|og',
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|and',
]
/** Three or more number words in a row are read as a number to call. */
const spelledNumbers = digitWords.map((words) => whole([String.raw`(?:(?:${words})[\s,-]+){2,}(?:${words})`]))
export const numberPatterns: readonly RegExp[] = [/[+]?\p{N}+(?:[\s./:-]*\p{N}+)*/gu, ...spelledNumbers]

/** When a service answers stands in the register too. */
export const hoursPatterns: readonly RegExp[] = [
  whole([
    String.raw`døgn(?:åpen|ope|open)\p{L}*`,
    '(?:hele|heile) (?:døgnet|døgeret|dagen|natta|natten)',
    'døgnet rundt',
    'round the clock',
    'day and night',
    'all day',
    String.raw`kl\.?|klokka|klokken`,
    '(?:open|åpent|åpen|ope|opent) (?:til|til klokka|frå|fra|from|until|till)',
  ]),
]

/** Says that something happens here, or that the place is known for it. */
export const reputationPatterns: readonly RegExp[] = [
  whole([
    String.raw`(?:mange|flere|fleire|andre|noen|nokon|many|others|several|people) (?:\p{L}+ ){0,4}(?:her|hit|here|på dette stedet|på denne staden|at this place)`,
    '(?:dette|denne|this) (?:stedet|staden|plassen|brua|broen|broa|taket|kaia|stasjonen|plattformen|place|bridge|spot|station|roof|platform)',
    String.raw`(?:her|here) (?:har|har det|skjer|skjedde|hender|hendte|døde|people|others|many)(?: \p{L}+)?`,
    '(?:utsatt|utsett|belastet|belasta|kjent|beryktet|notorious|infamous|known) (?:sted|stad|bru|bro|bygg|place|bridge|spot|building)',
  ]),
]

export const statisticsPatterns: readonly RegExp[] = [
  whole([
    'prosent|per ?cent|percentage|promille',
    'statistikk|statistikken|statistics',
    'halvparten|half of|flertallet|the majority|fleirtalet',
    '(?:hver|kvar|every) (?:andre|annen|tredje|fjerde|femte|tiende|other|second|third|fourth|fifth|tenth)',
    '(?:én|en|ein|éin|one) (?:av|in|out of) (?:to|tre|fire|fem|seks|sju|åtte|ni|ti|two|three|four|five|six|seven|eight|nine|ten)',
    'hvert år|kvart år|every year|årlig|årleg|a year',
    'tusenvis|hundrevis|thousands|hundreds',
  ]),
]

/** Words that alarm or shame. That life is in danger is said the way the emergency number is led up to, and no other way. */
export const alarmingPatterns: readonly RegExp[] = [
  whole([
    String.raw`(?:selvmord|sjølvmord|selvdrap|suicid)\p{L}*`,
    String.raw`(?:død|daud|dødelig|dødeleg|dødsfall)\p{L}*|dø|døy|døyr|dør du|die|dies|dying|dead|death\p{L}*|deadly|fatal`,
    String.raw`drep\p{L}*|drap\p{L}*|kill\p{L}*`,
    'advarsel|åtvaring|åtvarar|advarer|warning|obs|stopp|stopp opp|stans|stop|halt',
    String.raw`farlig\p{L}*|farleg\p{L}*|dangerous\p{L}*`,
    String.raw`tragedie\p{L}*|tragisk\p{L}*|traged\p{L}*|tragic|katastrof\p{L}*|ulykke\p{L}*|ulukke\p{L}*|accident\p{L}*`,
    String.raw`håpløs\p{L}*|håplaus\p{L}*|hopeless|desperat\p{L}*|desperate|panikk|panic`,
    'for sent|for seint|too late|siste sjanse|siste utvei|last chance|last resort|way out',
    String.raw`egoistisk|selfish|feig|coward\p{L}*|skam|skammelig|shame\p{L}*|synd|sin`,
    'fare(?!r? for liv|r? for livet)|faren|(?<!in |life )danger(?! to life)',
  ]),
]

/** A sign invites; it does not order anyone about. */
export const forbiddingPatterns: readonly RegExp[] = [
  /(?<=^|[.!?:–]\s*)(?:ikke|ikkje|aldri|don['’]t|do not|never)\s+\p{L}+/giu,
  whole([
    String.raw`(?:du|dere|dykk|de|man|ein|you)(?: \p{L}+)? (?:må|skal|kan|får|bør|lov til å|must|may|should|shall|can) (?:ikke|ikkje|aldri|not|never)`,
    "(?:you )?(?:mustn|can|shouldn)['’]t|cannot",
    'forbudt|forbode|ikke tillatt|ikkje tillate|ulovlig|ulovleg|prohibited|forbidden|not allowed|illegal',
    'ingen adgang|ingen tilgang|adgang forbudt|no entry|no access|no trespassing',
    'hold deg (?:unna|borte)|hald deg (?:unna|borte)|keep (?:out|away|off)|stay away|gå (?:bort|vekk|tilbake)|gå heim|gå hjem|go away|go home|go back|turn back|snu',
    'la være|la vere|lat vere|la det være',
  ]),
]

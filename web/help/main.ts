import type { HelpItem } from '../../geodata/model/helpline.ts'
import type { Page } from '../../geodata/model/page.ts'
import { languageFor, orderServices, placeCodeIn } from './helpPage.ts'
import { helpWords } from './helpWords.ts'
import { serviceItem } from './serviceItem.ts'

/*
 * The page behind the QR code of a sign. It stands alone: no session, no cookie sent or set, nothing stored, no script of the
 * app. What is in the HTML is enough to call; this adds the place, the register's services and the other language.
 */

const longestWaitMs = 10_000

let language = languageFor(navigator.languages)
/** Null until they have come, and where they do not. */
let services: HelpItem[] | null = null
let isFetched = false

const element = (id: string) => document.getElementById(id)!

function show() {
  const words = helpWords[language]
  document.documentElement.lang = language
  document.title = words.heading
  element('heading').textContent = words.heading
  element('lead').textContent = words.lead
  element('promise').textContent = words.promise
  const other = element('language')
  Object.assign(other, { textContent: words.other, lang: language === 'nb' ? 'en' : 'nb', hidden: false })

  showPlace()
  if (services) element('services').replaceChildren(...services.map((item) => serviceItem(item, language)))
  else element('services').querySelectorAll('.name')[1]!.textContent = words.danger
  Object.assign(element('note'), { textContent: words.notFetched, hidden: !isFetched || services !== null })
}

function showPlace() {
  const code = placeCodeIn(window.location.hash)
  const place = element('place')
  place.hidden = code === null
  const said = Object.assign(document.createElement('strong'), {
    textContent: `${helpWords[language].youAreAt} ${code}`,
  })
  const why = Object.assign(document.createElement('p'), {
    className: 'aside',
    textContent: helpWords[language].sayIt,
  })
  place.replaceChildren(said, why)
}

async function fetchServices() {
  try {
    const response = await fetch('/api/help', {
      credentials: 'omit',
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(longestWaitMs),
    })
    const { items } = (await response.json()) as Page<HelpItem>
    const ordered = response.ok ? orderServices(items) : []
    if (ordered.length > 0) services = ordered
  } catch {
    // No connection, or a proxy's own page: what stands there already can be called.
  }
  isFetched = true
  show()
}

element('language').addEventListener('click', () => {
  language = language === 'nb' ? 'en' : 'nb'
  show()
})
window.addEventListener('hashchange', show)
show()
void fetchServices()

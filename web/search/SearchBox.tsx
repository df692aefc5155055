import { Input } from '@digdir/designsystemet-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { collections } from '../../geodata/model/collections.ts'
import { useSessionState } from '../app/session.ts'
import { useDelayed } from '../components/useDelayed.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './SearchBox.module.css'
import { searchWords } from './searchWords.ts'
import { type Destination, useGoTo } from './useGoTo.ts'
import { useSearch } from './useSearch.ts'
import { useTypedPosition } from './useTypedPosition.ts'

/** Search from any page: names, addresses, case numbers, ids, and coordinates. `/` puts the cursor here. */
export function SearchBox() {
  const words = useWords(searchWords)
  const text = useText()
  const goTo = useGoTo()
  const { municipality } = useSessionState()
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const [active, setActive] = useState(0)
  useDelayed(typed.trim(), 200, setAsked)
  useSlashFocuses(input)
  const found = useSearch(asked)
  const position = useTypedPosition(typed, municipality.bbox)
  const options: { key: string; name: string; detail: string; to: Destination }[] = [
    ...(position
      ? [{ key: 'position', name: words.goToPosition, detail: typed, to: { lonLat: position } }]
      : []),
    ...(typed.trim().length > 1 ? (found.data?.items ?? []) : []).map((hit) => ({
      key: hit.id,
      name: hit.name || hit.detail,
      detail: [text(collections[hit.collection].one), hit.name ? hit.detail : ''].filter(Boolean).join(', '),
      to: hit,
    })),
  ]
  const isShown = isOpen && typed.trim().length > 1
  const choose = (to: Destination | undefined) => {
    if (!to) return
    setIsOpen(false)
    setTyped('')
    input.current?.blur()
    goTo(to)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (move && options.length > 0) {
      event.preventDefault()
      setIsOpen(true)
      setActive((active + move + options.length) % options.length)
    } else if (event.key === 'Enter') choose(options[active]?.to)
    else if (event.key === 'Escape') setIsOpen(false)
  }
  return (
    <search className={styles.box}>
      <Input
        ref={input}
        type="search"
        role="combobox"
        aria-label={words.search}
        aria-keyshortcuts="/"
        aria-expanded={isShown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isShown && options[active] ? `${listId}-${active}` : undefined}
        placeholder={words.placeholder}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setActive(0)
          setIsOpen(true)
        }}
        onFocus={() => setIsOpen(true)}
        onBlur={() => setIsOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label={words.hits} className={styles.hits} hidden={!isShown}>
        {options.map(({ key, name, detail, to }, at) => (
          <div
            key={key}
            id={`${listId}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            className={styles.hit}
            // Before the input loses the focus and closes the list.
            onPointerDown={(event) => {
              event.preventDefault()
              choose(to)
            }}
          >
            <strong>{name}</strong>
            <span>{detail}</span>
          </div>
        ))}
        {options.length === 0 && (
          <div role="option" tabIndex={-1} aria-selected={false} aria-disabled className={styles.hit}>
            {found.isFetching || asked !== typed.trim() ? words.searching : words.nothing}
          </div>
        )}
      </div>
    </search>
  )
}

function useSlashFocuses(input: React.RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const isTyping = (event.target as HTMLElement).matches('input, textarea, select')
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      input.current?.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [input])
}

import { useEffect, useRef } from 'react'
import { useMapHandle } from '../mapHandle.ts'

interface Keys {
  onUndo: () => void
  onRedo: () => void
  onFinish: () => void
  onEscape: () => void
}

/**
 * Ctrl+Z and Ctrl+Y (Ctrl+Shift+Z) anywhere but in a text field, which has its own undo; Enter and Esc while the map or
 * the editor has the focus.
 */
export function useDrawingKeys(editor: React.RefObject<HTMLElement | null>, keys: Keys): void {
  const { map } = useMapHandle()
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      const isText = target.matches('input, textarea, select')
      const command = (event.ctrlKey || event.metaKey) && !isText ? event.key.toLowerCase() : ''
      const isHere =
        target === document.body || editor.current?.contains(target) || map?.getContainer().contains(target)
      const isButton = target.closest('button, a, summary') !== null
      const handler =
        command === 'y' || (command === 'z' && event.shiftKey)
          ? latest.current.onRedo
          : command === 'z'
            ? latest.current.onUndo
            : event.key === 'Enter' && isHere && !isText && !isButton
              ? latest.current.onFinish
              : event.key === 'Escape' && isHere
                ? latest.current.onEscape
                : null
      if (!handler) return
      event.preventDefault()
      handler()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [map, editor])
}

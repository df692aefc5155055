import { Alert, Button, Textfield } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { sayFailure } from '../api/failure.ts'
import { useMay } from '../app/session.ts'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Comments.module.css'
import { checkWords } from './checkWords.ts'
import { useCheckPlace } from './useCheckPlace.ts'
import { useComments, usePostComment } from './useComments.ts'

/** What is being written, for as long as the program is open: going to another group of points does not lose it. */
const unsent = new Map<string, string>()

/** What people have said, oldest first, and room to say more until the check is signed. `point` is null for the whole check. */
export function CommentThread({ point }: { point: string | null }) {
  const words = useWords(checkWords)
  const language = useLanguage()
  const { id, isSigned } = useCheckPlace()
  const mayComment = useMay()('checks:answer') && !isSigned
  const comments = useComments(id, point)
  return (
    <div className={styles.thread}>
      {comments.isError && <Alert data-color="danger">{sayFailure(comments.error)}</Alert>}
      {comments.data?.length === 0 && !mayComment && <p>{words.noComments}</p>}
      <ol className={styles.comments}>
        {comments.data?.map(({ number, text, at, by }) => (
          <li key={number}>
            <p className={styles.who}>
              {by}, {formatDateTime(at, language)}
            </p>
            <p className={styles.said}>{text}</p>
          </li>
        ))}
      </ol>
      {mayComment && <CommentForm checkId={id} point={point} />}
    </div>
  )
}

function CommentForm({ checkId, point }: { checkId: string; point: string | null }) {
  const words = useWords(checkWords)
  const key = `${checkId} ${point}`
  const [text, setText] = useState(unsent.get(key) ?? '')
  const post = usePostComment(checkId, point)
  const write = (next: string) => {
    setText(next)
    if (next) unsent.set(key, next)
    else unsent.delete(key)
  }
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '' || post.isPending) return
    // A failure keeps the text, and is told below it.
    await post.mutateAsync(text.trim()).then(
      () => write(''),
      () => {},
    )
  }
  return (
    <form onSubmit={send} className={styles.form}>
      <Textfield
        multiline
        rows={1}
        label={words.comment}
        maxLength={4000}
        value={text}
        onChange={(event) => write(event.target.value)}
      />
      {post.isError && <Alert data-color="danger">{sayFailure(post.error)}</Alert>}
      {text.trim() !== '' && (
        <Button type="submit" data-size="sm" variant="secondary" loading={post.isPending}>
          {words.sendComment}
        </Button>
      )}
    </form>
  )
}

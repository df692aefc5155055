import { palette } from '../../geodata/sign-design/colours.ts'
import { linesOf } from '../../geodata/sign-design/designFacts.ts'
import type { SignDesign } from '../../geodata/sign-design/layoutSign.ts'
import styles from './SignDesign.module.css'

/** A design as a picture, with what it says for those who do not see it. Fills its place, or is as many pixels wide as told. */
export function SignDrawing({ design, widthPixels }: { design: SignDesign; widthPixels?: number }) {
  const { widthMm, heightMm, elements } = design
  return (
    <div className={styles.drawing}>
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${widthMm} ${heightMm}`}
        width={widthPixels ?? '100%'}
        className={styles.sign}
      >
        {elements.map((element) =>
          element.kind === 'area' ? (
            <rect
              key={`${element.x} ${element.y} ${element.width}`}
              x={element.x}
              y={element.y}
              width={element.width}
              height={element.height}
              fill={palette[element.colour].hex}
            />
          ) : (
            <path key={element.path} d={element.path} fill={palette[element.colour].hex} />
          ),
        )}
      </svg>
      <div className="ds-sr-only">
        {spokenLines(design).map(({ key, language, text }) => (
          <p key={key} lang={language}>
            {text}
          </p>
        ))}
      </div>
    </div>
  )
}

/** Lines of one text are read as one. */
function spokenLines(design: SignDesign) {
  const spoken: { key: string; style: string; language: string; text: string }[] = []
  for (const { part, language, size, text, baseline, x } of linesOf(design)) {
    const style = `${part} ${language} ${size} ${x}`
    const last = spoken.at(-1)
    if (last?.style === style) last.text += ` ${text}`
    else spoken.push({ key: `${style} ${baseline}`, style, language, text })
  }
  return spoken
}

import { Fragment, type ReactNode } from 'react';
import { MathText } from './MathText';
import './prose.css';

const MARK = /\*\*([^*]+)\*\*|\*([^*]+)\*|\$([^$]+)\$|\{([a-zA-Z0-9_]+)\}/gu;

interface ProseProps {
  /**
   * Words with a little markup: `*new word*`, `**strong**`, `$w_1 x_1$` for math, `{z}` for a live number,
   * a blank line between paragraphs.
   */
  readonly text: string;
  /** Live numbers, already written for people. */
  readonly live?: Readonly<Record<string, string>>;
}

/** Paragraphs of the course's own light markup. Text only: nothing in it is ever HTML. */
export function Prose({ text, live = {} }: ProseProps) {
  return text.split(/\n\s*\n/).map((paragraph, index) => (
    <p key={index}>
      <Words text={paragraph.trim()} live={live} />
    </p>
  ));
}

/** The same markup within a line. */
export function Words({ text, live = {} }: ProseProps): ReactNode {
  const nodes: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(MARK)) {
    const [whole, strong, term, math, name] = match;
    nodes.push(text.slice(end, match.index));
    end = match.index + whole.length;
    if (strong) nodes.push(<strong>{strong}</strong>);
    else if (term) nodes.push(<dfn>{term}</dfn>);
    else if (math) nodes.push(<MathText source={math} />);
    else if (name) nodes.push(<span className="prose-live num">{live[name] ?? '–'}</span>);
  }
  nodes.push(text.slice(end));
  return nodes.map((node, index) => <Fragment key={index}>{node}</Fragment>);
}

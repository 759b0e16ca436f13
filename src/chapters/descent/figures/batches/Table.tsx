import { useBoard } from '../../../../plot/boardContext';
import { ClassLabel } from '../../../../plot/ClassLabel';
import { glyph } from '../../../../plot/glyphs';
import { Board } from '../../../../plot/Board';
import { formatCount } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import type { Card, Deal } from '../../derive/batches';
import { useText } from '../../hooks';

/** The cards as they lie: dealt ones face up, batch by batch, the last batch framed, the deck face down. */
export function Table({ deal }: { deal: Deal }) {
  const { batches: words } = useText();
  const language = useLanguage();
  const count = (value: number) => formatCount(value, language);
  const dealt = deal.batches.slice(0, deal.dealt);
  const description = dealt
    .map((batch, index) => {
      const names = batch.map(({ patient, kind }) =>
        words.card(count(patient + 1), kind === 'a' ? words.high : words.low),
      );
      return `${words.batch(count(index + 1), count(deal.perEpoch))}: ${names.join('; ')}.`;
    })
    .slice(-3)
    .join(' ');
  return (
    <Board title={words.table} description={description || words.inDeck(count(deal.left))}>
      {({ width, height, scale }) => (
        <>
          <ClassLabel x={16 * scale} y={22 * scale} kind="a" name={words.high} />
          <ClassLabel x={width - 16 * scale} y={22 * scale} kind="b" name={words.low} anchor="end" />
          <Cards deal={deal} top={26 * scale} width={width} height={height} />
        </>
      )}
    </Board>
  );
}

const COLUMNS = 8;

interface CardsProps {
  readonly deal: Deal;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** All cards of the epoch in rows of eight; small batches share a row, large ones run over several. */
function Cards({ deal, top, width, height }: CardsProps) {
  const { scale } = useBoard();
  const cards = deal.batches.flat();
  const batchOf = deal.batches.flatMap((batch, index) => batch.map(() => index));
  const rows = Math.ceil(cards.length / COLUMNS);
  const margin = 14 * scale;
  const cellWidth = (width - 2 * margin) / COLUMNS;
  const cellHeight = (height - top - margin) / rows;
  const w = Math.min(cellWidth - 8, (cellHeight - 8) * 0.8, 62 * scale);
  const h = Math.min(cellHeight - 8, w * 1.3);
  return cards.map((card, index) => {
    const x = margin + (index % COLUMNS) * cellWidth + (cellWidth - w) / 2;
    const y = top + Math.floor(index / COLUMNS) * cellHeight + (cellHeight - h) / 2;
    const starts = index > 0 && batchOf[index] !== batchOf[index - 1] && index % COLUMNS !== 0;
    return (
      <g key={index}>
        {starts && deal.batches[0]!.length > 1 && (
          <path className="plot-guide plot-still" d={`M${x - (cellWidth - w) / 2} ${y - 2}v${h + 4}`} />
        )}
        <Face card={card} x={x} y={y} w={w} h={h} />
      </g>
    );
  });
}

interface FaceProps {
  readonly card: Card;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

function Face({ card, x, y, w, h }: FaceProps) {
  const { scale } = useBoard();
  const language = useLanguage();
  if (card.state === 'deck') {
    return (
      <g className="bt-card is-deck plot-still" data-card="deck">
        <rect x={x} y={y} width={w} height={h} rx={3} />
        <path
          d={`M${x + w * 0.25} ${y + h * 0.3}h${w * 0.5}M${x + w * 0.25} ${y + h * 0.5}h${w * 0.5}M${x + w * 0.25} ${y + h * 0.7}h${w * 0.5}`}
        />
      </g>
    );
  }
  const r = Math.min(w * 0.2, 9 * scale);
  return (
    <g className={`bt-card is-${card.state} plot-still`} data-card={card.state}>
      <rect x={x} y={y} width={w} height={h} rx={3} />
      <path
        className={`plot-dot plot-dot-${card.kind}`}
        d={glyph(card.kind, r)}
        transform={`translate(${x + w / 2} ${y + h * 0.36})`}
      />
      <text className="plot-tick" x={x + w / 2} y={y + h * 0.82} textAnchor="middle">
        {formatCount(card.patient + 1, language)}
      </text>
    </g>
  );
}

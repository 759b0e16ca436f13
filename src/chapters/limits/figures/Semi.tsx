import { useEffect, useMemo, useRef } from 'react';
import { useEngineStatus } from '../../../engine/client/useEngineStatus';
import { toCsv } from '../../../plot/csv';
import { svgBlob } from '../../../plot/saveSvg';
import { common } from '../../../text/common';
import { formatCount, formatPercent } from '../../../text/format';
import { useLanguage, useWords } from '../../../text/language';
import { Button } from '../../../ui/Button';
import { EngineBadge } from '../../../ui/EngineBadge';
import { Figure } from '../../../ui/Figure';
import { Parameter } from '../../../ui/Parameter';
import { Readout } from '../../../ui/Readout';
import { Segments } from '../../../ui/Segments';
import { labeledCount, semiImages, semiWays } from '../derive/semi';
import { semiStored } from '../derive/semiSeeds';
import { keptWrong, perPage, tilesOf } from '../derive/semiTiles';
import { saySemi, semiHeader, semiRows } from '../derive/saySemi';
import { useAsked, useModel, useText, useUpdate } from '../hooks';
import { within } from '../model';
import { nextSeed, semiTiles, withMeasured, type SemiState } from '../modelSemi';
import { useImages } from '../run/useImages';
import { useSemi } from '../run/useSemi';
import { SemiRow } from './semi/SemiRow';
import { TileBoard, type BoardTile } from './semi/TileBoard';
import './limits.css';
import './semi/semi.css';

const NONE: readonly BoardTile[] = [];

/** Ten labels and two hundred images without any: what the images can add, and what goes wrong. */
export function Semi() {
  const text = useText();
  const words = text.semi;
  const shared = useWords(common);
  const language = useLanguage();
  const update = useUpdate();
  const state = useModel((whole) => whole.semi);
  const status = useEngineStatus();
  const asked = useAsked();
  const body = useRef<HTMLDivElement>(null);
  const set = (change: (old: SemiState) => SemiState) => update(within('semi', change));
  const { seed, look, tiles, page } = state;
  const images = useImages(useMemo(() => semiImages(seed), [seed]));
  const trained = useSemi(seed);
  const { result, running } = trained;
  const asksPseudo = asked === 'semi-pseudo';
  const asksWrong = asked === 'semi-wrong';

  const given = useMemo(
    () => (result && images ? tilesOf(result, look, images.labels) : []),
    [result, images, look],
  );
  const wrong = useMemo(() => given.filter((tile) => tile.wrong), [given]);
  const listed = tiles === 'wrong' ? wrong : given;
  const pages = Math.max(1, Math.ceil(listed.length / perPage));
  const shownPage = Math.min(page, pages - 1);
  const percent = (value: number) => formatPercent(value, language);
  const count = (value: number) => formatCount(value, language);
  const name = (label: 0 | 1) => (label === 1 ? words.solid : words.ring);
  const labeled = useMemo(
    () =>
      images
        ? Array.from({ length: labeledCount }, (_, place): BoardTile => {
            const label = images.labels[place] === 1 ? 1 : 0;
            return { place, label, text: label === 1 ? words.solid : words.ring, wrong: false };
          })
        : NONE,
    [images, words],
  );
  const board = listed
    .slice(shownPage * perPage, (shownPage + 1) * perPage)
    .map(({ place, label, sure, wrong: isWrong }): BoardTile => ({
      place,
      label,
      text: asksWrong ? name(label) : percent(sure),
      wrong: isWrong,
    }));

  // Networks that were trained here answer the questions in their own way.
  const measured = useMemo(
    () =>
      result && images && seed !== semiStored
        ? { seed, won: result.accuracy.pseudo - result.accuracy.augment, ...keptWrong(result, images.labels) }
        : null,
    [result, images, seed],
  );
  useEffect(() => {
    if (measured) update(within('semi', (old) => withMeasured(old, measured)));
  }, [measured, update]);

  const covered = (way: (typeof semiWays)[number]) => asksPseudo && (way === 'pseudo' || way === 'propagate');
  const say = saySemi(state, result, given, asksPseudo, words, language);

  return (
    <Figure
      id="semi"
      say={say}
      alert={trained.failed ? text.nets.noEngine : null}
      head={
        <>
          <Segments
            field="tiles"
            small
            name={words.tilesName}
            value={tiles}
            options={semiTiles.map((value) => ({ value, label: words.tiles[value] }))}
            onChange={(next) => set((old) => ({ ...old, tiles: next, page: 0 }))}
          />
          {running ? (
            <Button small onClick={trained.stop}>
              {words.cancel}
            </Button>
          ) : result ? (
            <Button small onClick={() => set((old) => ({ ...old, seed: nextSeed(old.seed), page: 0 }))}>
              {words.again}
            </Button>
          ) : (
            <Button small look="go" onClick={trained.start}>
              {words.train}
            </Button>
          )}
        </>
      }
      dock={
        <div className="lm-dock">
          <Parameter
            field="page"
            name={words.page}
            value={shownPage + 1}
            min={1}
            max={pages}
            step={1}
            onChange={(next) => set((old) => ({ ...old, page: next - 1 }))}
          />
          <p className="cap">{words.pageOf(count(pages))}</p>
        </div>
      }
      readouts={
        <>
          <Readout name={words.taken} value={given.length} text={result ? count(given.length) : '–'} />
          <Readout name={words.wrong} value={wrong.length} text={result ? count(wrong.length) : '–'} />
          <Readout
            name={shared.accuracy}
            value={covered(look) ? NaN : (result?.accuracy[look] ?? NaN)}
            text={covered(look) ? '?' : percent(result?.accuracy[look] ?? NaN)}
          />
        </>
      }
      badge={running && <EngineBadge state={status} />}
      picture={() => svgBlob(body.current!, text.figures.semi.title)}
      numbers={() => toCsv(semiHeader, semiRows(state, result, images?.labels ?? null))}
    >
      <div className="lm" ref={body}>
        <div className="lm-semi">
          <section className="lm-tiles lm-labeled" aria-label={words.labeledTitle}>
            <p className="cap">{words.labeledTitle}</p>
            {images && (
              <TileBoard
                title={words.labeledTitle}
                description={say}
                x={images.x}
                tiles={labeled}
                room={labeledCount}
              />
            )}
          </section>
          <section className="lm-tiles lm-pile" aria-label={words.tilesTitle}>
            <p className="cap">
              {words.tilesTitle} {words.captions[look]}
            </p>
            {images && (
              <TileBoard
                title={words.tilesTitle}
                description={say}
                x={images.x}
                tiles={board}
                room={perPage}
              />
            )}
          </section>
          <div className="lm-semi-side">
            <p className="cap lm-semi-scale">
              <span>{words.scaleName}</span>
              <span>50</span>
              <span>100 %</span>
            </p>
            <ul aria-label={words.rowsName}>
              {semiWays.map((way) => (
                <SemiRow
                  key={way}
                  way={way}
                  accuracy={result?.accuracy[way]}
                  chosen={way === look}
                  covered={covered(way)}
                  training={running === way ? trained.progress : null}
                  onChoose={() => set((old) => ({ ...old, look: way, page: 0 }))}
                />
              ))}
            </ul>
            <p className="cap">{words.dots}</p>
          </div>
        </div>
      </div>
    </Figure>
  );
}

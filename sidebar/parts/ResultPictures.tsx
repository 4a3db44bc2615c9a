import { useState } from 'preact/hooks';
import type { PicturesView } from '../../src/shared/contract/indexCalls';
import { resultWords } from '../../src/shared/messages/resultScreen';
import type { Office } from '../office';
import { AskedFor } from './AskedFor';
import { FiguresTable } from './FiguresTable';

const words = resultWords.pictures;

/** Grafik dan tren: the figures drawn as in the report, at the panel's width, only when asked for. */
export const ResultPictures = ({ office, period }: { readonly office: Office; readonly period: string }) => {
  const [view, setView] = useState<PicturesView | null>(null);
  const load = async () => setView(await office.act('index.pictures', { period }, { quiet: true }));
  return (
    <AskedFor office={office} words={words} ready={view !== null} onOpen={load}>
      {view && (
        <>
          <p>{view.change ?? words.noTrend}</p>
          {view.elements.length > 0 && (
            <details>
              <summary>{words.trend}</summary>
              <FiguresTable
                heads={[words.element, words.before, words.now, '']}
                rows={view.elements.map((one) => [
                  `${one.code} ${one.name}`,
                  one.before,
                  one.now,
                  one.change,
                ])}
              />
            </details>
          )}
          {view.pictures.map(({ key, title, svg, width, height, alt }) => (
            <figure key={key}>
              <figcaption>{title}</figcaption>
              <img
                src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
                width={width}
                height={height}
                alt={alt}
              />
            </figure>
          ))}
        </>
      )}
    </AskedFor>
  );
};

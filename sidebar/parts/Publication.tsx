import { useState } from 'preact/hooks';
import type { Answer } from '../../src/shared/contract/contract';
import { publicationScreen as words } from '../../src/shared/messages/publicationScreen';
import { screen } from '../../src/shared/messages/screen';
import type { Office } from '../office';
import { orTell } from '../orTell';
import { rasterise } from '../rasterise';
import { PublicationChannels } from './PublicationChannels';

type Pack = Answer<'publication.make'>;

/** Publikasi: the pack for website, social media, SIPP and notice board, and where it went. */
export const Publication = ({ office, period }: { office: Office; period: string }) => {
  const [pack, setPack] = useState<Pack | null>(null);
  const make = async () => {
    const ordered = await office.act('publication.pictures', { period }, { quiet: true });
    if (!ordered) return;
    office.work({ doing: screen.drawing, progress: null });
    const pictures = await orTell(office, screen.drawingFailed, () => rasterise(ordered.pictures));
    if (!pictures) return;
    const made = await office.act(
      'publication.make',
      { period, pictures },
      { quiet: true, doing: { doing: screen.making, progress: null } },
    );
    if (made) setPack(made);
  };
  return (
    <details>
      <summary>{words.title}</summary>
      <p class="quiet">{words.hint}</p>
      <button type="button" class="secondary" disabled={office.busy !== null} onClick={() => void make()}>
        {words.make}
      </button>
      {pack && (
        <div role="status">
          <ul class="documents">
            {pack.files.map(({ label, url }) => (
              <li key={url}>
                <a href={url} target="_blank" rel="noreferrer">
                  {label}
                </a>
              </li>
            ))}
            <li>
              <a href={pack.folderUrl} target="_blank" rel="noreferrer">
                {words.folder}
              </a>
            </li>
          </ul>
          <label>
            {words.caption}
            <textarea readOnly rows={8} value={pack.caption} />
          </label>
        </div>
      )}
      <PublicationChannels office={office} period={period} />
    </details>
  );
};

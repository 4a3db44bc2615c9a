import { useState } from 'preact/hooks';
import { paperDocuments as words } from '../../src/shared/messages/paperDocuments';
import type { Office } from '../office';

type Links = readonly { readonly label: string; readonly url: string }[];

/** Bahan rapat for step 3, and what is printed and kept at the end. */
export const PaperDocuments = ({ office, period }: { office: Office; period: string }) => {
  const [links, setLinks] = useState<Links>([]);
  const meeting = async () => {
    const answer = await office.act('meeting.make', { period }, { quiet: true });
    if (answer) setLinks([{ label: words.meetingOpen, url: answer.pdf.url }]);
  };
  const print = async () => {
    const answer = await office.act('print.make', { period }, { quiet: true });
    if (answer) setLinks([{ label: words.printOpen, url: answer.folderUrl }, ...answer.files]);
  };
  return (
    <section aria-label={words.print}>
      <p class="quiet">{words.meetingHint}</p>
      <button type="button" class="secondary" disabled={office.busy !== null} onClick={() => void meeting()}>
        {words.meeting}
      </button>
      <p class="quiet">{words.printHint}</p>
      <button type="button" class="secondary" disabled={office.busy !== null} onClick={() => void print()}>
        {words.print}
      </button>
      {links.length > 0 && (
        <ul class="documents" role="status">
          {links.map(({ label, url }) => (
            <li key={label}>
              <a href={url} target="_blank" rel="noreferrer">
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

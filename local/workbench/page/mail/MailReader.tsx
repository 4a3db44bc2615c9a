import { useState } from 'preact/hooks';
import type { MailView } from '../../contract/mail';
import { useZone } from '../clock/useZone';
import { FilePreview } from '../files/FilePreview';
import { sizeText } from '../parts/figures';
import { Modal } from '../parts/Modal';
import { ScrollRegion } from '../parts/ScrollRegion';
import { whenText } from '../parts/when';
import { saveFile } from '../saveFile';
import { useAsked, useSession } from '../session';
import { HtmlBody } from './HtmlBody';
import { LinkedText } from './LinkedText';

type File = { readonly name: string; readonly mimeType: string; readonly base64: string };

const Attachments = ({ box, mail }: { readonly box: string; readonly mail: MailView }) => {
  const { attempt } = useSession();
  const [file, setFile] = useState<File>();
  if (mail.attachments.length === 0) return null;
  const open = async (at: number): Promise<void> =>
    setFile(await attempt('mail.attachment', { box, id: mail.id, at }));
  return (
    <section aria-label="Lampiran" class="attachments">
      {mail.attachments.map(({ name, bytes }, at) => (
        <button type="button" key={`${at} ${name}`} onClick={() => void open(at)}>
          <b>{name}</b> <span class="quiet">{sizeText(bytes)}</span>
        </button>
      ))}
      {file && (
        <Modal title={file.name} onClose={() => setFile(undefined)}>
          <ScrollRegion name="attachment" label={`Isi ${file.name}`}>
            <FilePreview file={file} />
          </ScrollRegion>
          <div class="choices">
            <button type="button" onClick={() => saveFile(file.name, file.mimeType, file.base64)}>
              Unduh
            </button>
          </div>
        </Modal>
      )}
    </section>
  );
};

/** One mail with all that belongs to it. */
export const MailReader = ({ box, id }: { readonly box: string; readonly id: string }) => {
  const { go } = useSession();
  const zone = useZone();
  const { value: mail, problem } = useAsked('mail.view', { box, id });
  return (
    <article class="mail-reader" aria-label="Surel">
      <button type="button" class="plain narrow-only" onClick={() => go('surel', box)}>
        ‹ Kembali ke daftar
      </button>
      {mail === undefined ? (
        <p class="hint">{problem ?? 'Membuka …'}</p>
      ) : (
        <>
          <h2>{mail.subject}</h2>
          <dl class="mail-facts">
            <dt>Dari</dt>
            <dd>{mail.from}</dd>
            <dt>Kepada</dt>
            <dd>{mail.to.join(', ')}</dd>
            {mail.cc.length > 0 && (
              <>
                <dt>Tembusan</dt>
                <dd>{mail.cc.join(', ')}</dd>
              </>
            )}
            {mail.bcc.length > 0 && (
              <>
                <dt>Tembusan buta</dt>
                <dd>{mail.bcc.join(', ')}</dd>
              </>
            )}
            <dt>Dikirim</dt>
            <dd>{whenText(mail.sent, zone)}</dd>
          </dl>
          {mail.html === null ? <LinkedText text={mail.text} /> : <HtmlBody page={mail.html} />}
          <Attachments box={box} mail={mail} />
        </>
      )}
    </article>
  );
};

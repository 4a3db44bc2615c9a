import { useState } from 'preact/hooks';
import { useAsked, useSession } from '../session';
import './drive.css';
import { DriveActions, type DriveQuestion } from './DriveActions';
import { DriveFolder } from './DriveFolder';
import { DrivePlaces } from './DrivePlaces';
import { FileView } from './FileView';

type Inside = { readonly place: string; readonly onAsk: (question: DriveQuestion) => void };

/** A folder or file by its id. */
const Opened = ({ place, onAsk }: Inside) => {
  const { value, problem } = useAsked('drive.details', { id: place });
  const here = value?.id === place ? value : undefined;
  return (
    <>
      <DrivePlaces current={here?.trail[0]?.place ?? ''} inside={place} onAsk={onAsk} />
      {here === undefined ? (
        <p class="hint" role="status">
          {problem ?? 'Membuka …'}
        </p>
      ) : here.kind === 'folder' ? (
        <DriveFolder place={place} onAsk={onAsk} />
      ) : (
        <FileView key={place} file={here} onAsk={onAsk} />
      )}
    </>
  );
};

/** Drive as the person at this window sees it: a place, a folder's list, or one file. */
export const DriveView = () => {
  const { inside } = useSession();
  const [question, setQuestion] = useState<DriveQuestion | null>(null);
  const place = inside || 'mine';
  return (
    <div class="drive">
      {['mine', 'shared', 'trash'].includes(place) ? (
        <>
          <DrivePlaces current={place} inside={place} onAsk={setQuestion} />
          <DriveFolder place={place} onAsk={setQuestion} />
        </>
      ) : (
        <Opened place={place} onAsk={setQuestion} />
      )}
      <DriveActions question={question} onDone={() => setQuestion(null)} />
    </div>
  );
};

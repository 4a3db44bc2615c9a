import type { DriveEntry } from '../../contract/drive';
import { MoveDialog } from './MoveDialog';
import { ShareDialog } from './ShareDialog';
import { TextDialog } from './TextDialog';

/** What a person is asked before something is done in Drive. */
export type DriveQuestion =
  | { readonly kind: 'createFolder'; readonly place: string }
  | { readonly kind: 'rename'; readonly id: string; readonly name: string }
  | { readonly kind: 'comment'; readonly id: string; readonly name: string }
  | { readonly kind: 'share'; readonly id: string; readonly name: string }
  | { readonly kind: 'move'; readonly entry: DriveEntry };

type Props = { readonly question: DriveQuestion | null; readonly onDone: () => void };

/** The dialog for the question at hand, if there is one. */
export const DriveActions = ({ question, onDone }: Props) => {
  switch (question?.kind) {
    case undefined:
      return null;
    case 'createFolder':
      return (
        <TextDialog
          title="Folder baru"
          field="Nama folder"
          confirm="Buat"
          run={(call, name) => call('drive.createFolder', { place: question.place, name })}
          onDone={onDone}
        />
      );
    case 'rename':
      return (
        <TextDialog
          title="Ganti nama"
          field="Nama"
          start={question.name}
          confirm="Simpan"
          run={(call, name) => call('drive.rename', { id: question.id, name })}
          onDone={onDone}
        />
      );
    case 'comment':
      return (
        <TextDialog
          title={`Komentari “${question.name}”`}
          field="Komentar"
          long
          confirm="Kirim"
          run={(call, text) => call('drive.comment', { id: question.id, text })}
          onDone={onDone}
        />
      );
    case 'share':
      return <ShareDialog id={question.id} name={question.name} onDone={onDone} />;
    case 'move':
      return <MoveDialog entry={question.entry} onDone={onDone} />;
  }
};

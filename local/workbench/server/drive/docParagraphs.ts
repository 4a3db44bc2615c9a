import { drivePerson } from '../../../host/drivePerson';
import type { BlockElement, DocumentModel, ParagraphElement } from '../../../model/documentModel';
import type { RuntimeState } from '../../../model/state';
import type { DocEdit, DocParagraph } from '../../contract/drive';
import { WorkbenchRefusal } from '../refusal';
import { inDrive } from './driveRefusal';

const textOf = (paragraph: ParagraphElement): string =>
  paragraph.children
    .map((child) => (child.type === 'text' ? child.runs.map((run) => run.text).join('') : ''))
    .join('');

const lookOf = (paragraph: ParagraphElement): DocParagraph['look'] => {
  if (paragraph.list !== undefined) return 'list';
  if (paragraph.heading === 'NORMAL') return 'text';
  return paragraph.heading === 'TITLE' || paragraph.heading === 'SUBTITLE' ? 'title' : 'heading';
};

/** A Doc's paragraphs outside its tables, for somebody who can see it. */
export const docParagraphs = (state: RuntimeState, email: string, id: string): DocParagraph[] => {
  const document = drivePerson(state, email).see(id) && state.documents[id];
  if (!document) throw new WorkbenchRefusal('Dokumen ini tidak ada, atau tidak dibagikan kepada Anda.');
  return document.model.body.children.flatMap((block, at) =>
    block.type === 'paragraph'
      ? [
          {
            at,
            text: textOf(block),
            look: lookOf(block),
            editable: block.children.every((child) => child.type === 'text'),
          },
        ]
      : [],
  );
};

/** Other words in the look that the paragraph's first words have, as a person types over it. */
const retype = (paragraph: ParagraphElement, text: string): void => {
  const first = paragraph.children.find((child) => child.type === 'text');
  const style = (first?.type === 'text' ? first.runs[0]?.style : undefined) ?? paragraph.markStyle;
  paragraph.children = text === '' ? [] : [{ type: 'text', runs: [{ text, style }] }];
};

/** A new paragraph as Enter makes it at the end of another: its looks; none of its marks, anchors and breaks. */
const after = (paragraph: ParagraphElement, text: string): ParagraphElement => {
  const { heading, style, markStyle, list, children } = paragraph;
  const made: ParagraphElement = {
    type: 'paragraph',
    // Behind a heading Google goes on in normal text.
    heading: heading === 'NORMAL' ? heading : 'NORMAL',
    style: heading === 'NORMAL' ? style : {},
    markStyle: heading === 'NORMAL' ? markStyle : {},
    children: heading === 'NORMAL' ? children : [],
    ...(list === undefined ? {} : { list }),
  };
  retype(made, text);
  return made;
};

const change = (model: DocumentModel, edit: DocEdit): void => {
  const { children } = model.body;
  const block: BlockElement | undefined = children[edit.at];
  if (block?.type !== 'paragraph' || textOf(block) !== edit.before)
    throw new WorkbenchRefusal('Dokumen sudah diubah orang lain. Muat lagi, lalu ulangi perubahan Anda.');
  if (edit.kind === 'insertAfter') {
    children.splice(edit.at + 1, 0, after(block, edit.text));
    return;
  }
  if (block.children.some((child) => child.type !== 'text'))
    throw new WorkbenchRefusal(
      'Paragraf ini berisi gambar atau isian otomatis, jadi tidak dapat diubah di sini.',
    );
  if (edit.kind === 'replace') retype(block, edit.text);
  else if (children.length === 1 || block.endsSection !== undefined) retype(block, '');
  else children.splice(edit.at, 1);
};

/** A person writes in a Doc, one paragraph at a time. */
export const editDoc = (state: RuntimeState, email: string, id: string, edit: DocEdit): void => {
  if (edit.kind !== 'remove' && edit.text.length > 5000)
    throw new WorkbenchRefusal('Satu paragraf paling panjang 5.000 huruf.');
  inDrive(state, email, 'edit', id, () =>
    drivePerson(state, email).editDocument(id, (model) => change(model, edit)),
  );
};

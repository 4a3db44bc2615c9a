import { strToU8, zipSync } from 'fflate';
import type { DocumentModel, ImageElement, PageLayout, SectionElement } from '../../model/documentModel';
import { namedStyles } from '../../model/documentModel';
import { styleId, writeBlocks } from './writeBlocks';
import type { WriteContext } from './writeContext';
import { escapeXml, paragraphProperties, runProperties, twips } from './writeProperties';

const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const namespaces =
  `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}" ` +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';

interface Relation {
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** Collects the parts of the package. */
class Package {
  readonly files: Record<string, Uint8Array> = {};
  readonly parts: { path: string; type: string }[] = [];
  private pictures = 0;
  private ids = 0;
  readonly listNumbers = new Map<string, number>();

  constructor(private readonly model: DocumentModel) {
    Object.keys(model.lists).forEach((id, index) => {
      this.listNumbers.set(id, index + 1);
    });
  }

  /** Writes a part with the relationships it collects on the way. */
  part(
    path: string,
    type: string,
    root: string,
    write: (context: WriteContext, relate: (relation: Relation) => string) => string,
  ): void {
    const relations: Relation[] = [];
    const relate = (relation: Relation): string => {
      relations.push(relation);
      return `rId${relations.length}`;
    };
    const context: WriteContext = {
      model: this.model,
      picture: (image) => relate({ type: 'image', target: this.addPicture(image), external: false }),
      link: (url) => relate({ type: 'hyperlink', target: url, external: true }),
      listNumber: (id) => this.listNumbers.get(id) ?? 0,
      nextId: () => ++this.ids,
    };
    const content = write(context, relate);
    this.add(`word/${path}`, type, `${header}<w:${root} ${namespaces}>${content}</w:${root}>`);
    if (relations.length > 0) this.files[`word/_rels/${path}.rels`] = strToU8(relationships(relations));
  }

  add(path: string, type: string, content: string): void {
    this.files[path] = strToU8(content);
    this.parts.push({ path, type });
  }

  private addPicture(image: ImageElement): string {
    const ending = image.mimeType === 'image/jpeg' ? 'jpeg' : image.mimeType.slice(6);
    const name = `media/image${++this.pictures}.${ending}`;
    this.files[`word/${name}`] = Buffer.from(image.base64, 'base64');
    return name;
  }
}

function relationships(relations: readonly Relation[]): string {
  const all = relations.map(
    ({ type, target, external }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `${header}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

/** Exports a document as .docx bytes, with real tables, pictures and page fields. */
export function writeDocx(model: DocumentModel, title: string): Uint8Array {
  const docx = new Package(model);
  const frames = writeFrames(docx, model);
  docx.part('document.xml', 'document.main', 'document', (context, relate) => {
    const references = frames
      .map(
        ({ element, kind, path }) =>
          `<w:${element} w:type="${kind}" r:id="${relate({ type: path.startsWith('header') ? 'header' : 'footer', target: path, external: false })}"/>`,
      )
      .join('');
    relate({ type: 'styles', target: 'styles.xml', external: false });
    if (docx.listNumbers.size > 0) relate({ type: 'numbering', target: 'numbering.xml', external: false });
    if (Object.keys(model.footnotes).length > 0)
      relate({ type: 'footnotes', target: 'footnotes.xml', external: false });
    const section = (layout: PageLayout) => sectionProperties(layout, references, model.differentFirstPage);
    return `<w:body>${writeBlocks(model.body.children, context, section)}${section(model.page)}</w:body>`;
  });
  docx.part('styles.xml', 'styles', 'styles', () => styles(model));
  if (docx.listNumbers.size > 0)
    docx.part('numbering.xml', 'numbering', 'numbering', () => numbering(model, docx.listNumbers));
  if (Object.keys(model.footnotes).length > 0)
    docx.part('footnotes.xml', 'footnotes', 'footnotes', (context) =>
      Object.entries(model.footnotes)
        .map(
          ([id, note]) =>
            `<w:footnote w:id="${escapeXml(id)}">${writeBlocks(note.children, context)}</w:footnote>`,
        )
        .join(''),
    );
  return finish(docx, title);
}

function writeFrames(docx: Package, model: DocumentModel) {
  const wanted: [SectionElement | null, 'headerReference' | 'footerReference', 'default' | 'first'][] = [
    [model.header, 'headerReference', 'default'],
    [model.footer, 'footerReference', 'default'],
    [model.firstHeader, 'headerReference', 'first'],
    [model.firstFooter, 'footerReference', 'first'],
  ];
  return wanted.flatMap(([section, element, kind], index) => {
    if (!section) return [];
    const name = element === 'headerReference' ? 'header' : 'footer';
    const path = `${name}${index + 1}.xml`;
    docx.part(path, name, name === 'header' ? 'hdr' : 'ftr', (context) =>
      writeBlocks(section.children, context),
    );
    return [{ element, kind, path }];
  });
}

function sectionProperties(layout: PageLayout, references: string, titlePage: boolean): string {
  const orientation = layout.width > layout.height ? ' w:orient="landscape"' : '';
  return `<w:sectPr>${references}<w:pgSz w:w="${twips(layout.width)}" w:h="${twips(layout.height)}"${orientation}/><w:pgMar w:top="${twips(layout.marginTop)}" w:right="${twips(layout.marginRight)}" w:bottom="${twips(layout.marginBottom)}" w:left="${twips(layout.marginLeft)}" w:header="${twips(layout.marginHeader)}" w:footer="${twips(layout.marginFooter)}" w:gutter="0"/>${titlePage ? '<w:titlePg/>' : ''}</w:sectPr>`;
}

function styles(model: DocumentModel): string {
  return namedStyles
    .map((name) => {
      const { paragraph, text } = model.styles[name];
      const id = styleId(name);
      const shown = id.replace(/^Heading(\d)$/, 'heading $1');
      const based = name === 'NORMAL' ? '' : '<w:basedOn w:val="Normal"/>';
      return `<w:style w:type="paragraph"${name === 'NORMAL' ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${shown}"/>${based}<w:pPr>${paragraphProperties(paragraph)}</w:pPr><w:rPr>${runProperties(text)}</w:rPr></w:style>`;
    })
    .join('');
}

const formats = {
  BULLET: 'bullet',
  HOLLOW_BULLET: 'bullet',
  SQUARE_BULLET: 'bullet',
  NUMBER: 'decimal',
  LATIN_UPPER: 'upperLetter',
  LATIN_LOWER: 'lowerLetter',
  ROMAN_UPPER: 'upperRoman',
  ROMAN_LOWER: 'lowerRoman',
  NONE: 'none',
};
const bullets: Partial<Record<keyof typeof formats, string>> = {
  BULLET: '●',
  HOLLOW_BULLET: '○',
  SQUARE_BULLET: '■',
};

function numbering(model: DocumentModel, numbers: ReadonlyMap<string, number>): string {
  const abstracts = [...numbers].map(([id, number]) => {
    const levels = model.lists[id]?.levels.map(
      (level, index) =>
        `<w:lvl w:ilvl="${index}"><w:start w:val="${level.start}"/><w:numFmt w:val="${formats[level.glyph]}"/><w:lvlText w:val="${escapeXml(level.format || (bullets[level.glyph] ?? ''))}"/><w:lvlJc w:val="left"/><w:pPr>${paragraphProperties({ indentStart: level.indentStart, indentFirstLine: level.indentFirstLine })}</w:pPr></w:lvl>`,
    );
    return `<w:abstractNum w:abstractNumId="${number}">${(levels ?? []).join('')}</w:abstractNum>`;
  });
  const instances = [...numbers.values()].map(
    (number) => `<w:num w:numId="${number}"><w:abstractNumId w:val="${number}"/></w:num>`,
  );
  return `${abstracts.join('')}${instances.join('')}`;
}

function finish(docx: Package, title: string): Uint8Array {
  const overrides = docx.parts.map(
    ({ path, type }) =>
      `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`,
  );
  const images = ['png', 'jpeg', 'gif'].map(
    (type) => `<Default Extension="${type}" ContentType="image/${type}"/>`,
  );
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${header}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${images.join('')}${overrides.join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${header}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    ),
    'docProps/core.xml': strToU8(
      `${header}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`,
    ),
    ...docx.files,
  });
}

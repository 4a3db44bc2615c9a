import {
  AlignmentType,
  BorderStyle,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import type { StyleKey } from '../../src/shared/templates/templateDocument';
import { type TemplateStyle, templateFont, templateStyles } from '../../src/shared/templates/templateStyles';

/** Twentieths of a point, Word's unit of length. */
export const twips = (points: number): number => Math.round(points * 20);

/** A multiple of single spacing. The rule is said outright: LibreOffice takes a length without one for exact. */
export const lineSpacing = (multiple: number) => ({
  line: Math.round(multiple * 240),
  lineRule: LineRuleType.AUTO,
});

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const;

/** Styles that Word and Google Docs know under their own ids; the others are the templates' own. */
const builtIn: Readonly<Partial<Record<StyleKey, string>>> = {
  normal: 'Normal',
  title: 'Title',
  subtitle: 'Subtitle',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
};

/** Id of a style in styles.xml. */
export const styleId = (key: StyleKey): string =>
  builtIn[key] ?? `Eskm${key.charAt(0).toUpperCase()}${key.slice(1)}`;

/** The styles that a template uses, as real Word styles. */
export function docxStyles(used: ReadonlySet<StyleKey>): IStylesOptions {
  const own = [...used].filter((key) => builtIn[key] === undefined);
  const { normal, title, heading1, heading2, heading3 } = templateStyles;
  return {
    default: {
      document: {
        run: { font: templateFont, size: normal.size * 2, color: '000000', language: { value: 'id-ID' } },
      },
      title: look(title),
      heading1: look(heading1),
      heading2: look(heading2),
      heading3: look(heading3),
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true, ...look(normal) },
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        quickFormat: true,
        ...look(templateStyles.subtitle),
      },
      ...own.map((key) => ({
        id: styleId(key),
        name: templateStyles[key].name,
        basedOn: 'Normal',
        quickFormat: true,
        ...look(templateStyles[key]),
      })),
    ],
  };
}

function look(style: TemplateStyle): Pick<IParagraphStyleOptions, 'run' | 'paragraph'> {
  const { align = 'left', before = 0, after = 0, line = 1, indent = 0, firstLine = 0 } = style;
  return {
    run: {
      font: templateFont,
      size: style.size * 2,
      bold: style.bold ?? false,
      italics: style.italic ?? false,
      color: style.color ?? '000000',
    },
    paragraph: {
      alignment: alignments[align],
      spacing: { before: twips(before), after: twips(after), ...lineSpacing(line) },
      indent: {
        left: twips(indent),
        ...(firstLine < 0 ? { hanging: twips(-firstLine) } : { firstLine: twips(firstLine) }),
      },
      keepNext: style.keepWithNext ?? false,
      ...borders(style),
    },
  };
}

function borders({
  lineUnder,
}: TemplateStyle): Pick<NonNullable<IParagraphStyleOptions['paragraph']>, 'border'> {
  if (lineUnder === undefined) return {};
  const bottom = { style: BorderStyle.SINGLE, size: Math.round(lineUnder * 8), space: 1, color: '000000' };
  return { border: { bottom } };
}

import type { FormItemState, FormItemType, FormState } from '../model/form';
import type { RealmContext } from './context';
import { type Emulated, emulated } from './emulate';
import {
  choiceBasics,
  edit,
  itemBasics,
  navigationGoal,
  otherOption,
  pageBreaks,
  questionBasics,
  validated,
} from './formItemParts';
import { createResponse, itemHandles } from './formItemResponse';
import { type ItemTarget, itemType, navigationType } from './formTarget';

type Loose = Record<string, unknown>;

const grid = {
  getRows: (target: ItemTarget) => [...target.item.rows],
  getColumns: (target: ItemTarget) => [...target.item.columns],
  setRows: (target: ItemTarget, rows: readonly unknown[]) =>
    edit(target, 'GridItem.setRows', (item) => {
      item.rows = target.ctx.own(rows.map(String));
    }),
  setColumns: (target: ItemTarget, columns: readonly unknown[]) =>
    edit(target, 'GridItem.setColumns', (item) => {
      item.columns = target.ctx.own(columns.map(String));
    }),
};

const scale = {
  getLowerBound: (target: ItemTarget) => target.item.scale.lower,
  getUpperBound: (target: ItemTarget) => target.item.scale.upper,
  getLeftLabel: (target: ItemTarget) => target.item.scale.leftLabel,
  getRightLabel: (target: ItemTarget) => target.item.scale.rightLabel,
  setBounds: (target: ItemTarget, lower: number, upper: number) =>
    edit(target, 'ScaleItem.setBounds', (item) => {
      if (![0, 1].includes(lower) || !Number.isInteger(upper) || upper < 3 || upper > 10) {
        throw target.ctx.fail('Invalid scale bounds: the lower bound must be 0 or 1, the upper 3 to 10.');
      }
      Object.assign(item.scale, { lower, upper });
    }),
  setLabels: (target: ItemTarget, leftLabel: string, rightLabel: string) =>
    edit(target, 'ScaleItem.setLabels', (item) => {
      Object.assign(item.scale, { leftLabel, rightLabel });
    }),
};

const year = {
  includesYear: (target: ItemTarget) => target.item.includesYear,
  setIncludesYear: (target: ItemTarget, enabled: boolean) =>
    edit(target, 'DateItem.setIncludesYear', (item) => {
      item.includesYear = enabled;
    }),
};

const paging = {
  getGoToPage: (target: ItemTarget) =>
    typeof target.item.goTo === 'number' ? pageBreaks.make(target, target.item.goTo) : null,
  getPageNavigationType: (target: ItemTarget) => navigationType(target.item.goTo ?? 'CONTINUE'),
  setGoToPage: (target: ItemTarget, goal: unknown) =>
    edit(target, 'PageBreakItem.setGoToPage', (item) => {
      item.goTo = navigationGoal(target, goal);
    }),
};

/** Class name and methods per type; `as…Item` of the general item is `as` + the name. */
const CLASSES: Record<FormItemType, [name: string, methods: Loose]> = {
  TEXT: ['TextItem', { ...questionBasics, ...validated, ...createResponse.text }],
  PARAGRAPH_TEXT: ['ParagraphTextItem', { ...questionBasics, ...validated, ...createResponse.text }],
  MULTIPLE_CHOICE: [
    'MultipleChoiceItem',
    { ...questionBasics, ...choiceBasics, ...otherOption, ...createResponse.choice },
  ],
  LIST: ['ListItem', { ...questionBasics, ...choiceBasics, ...createResponse.choice }],
  CHECKBOX: [
    'CheckboxItem',
    { ...questionBasics, ...choiceBasics, ...otherOption, ...validated, ...createResponse.checkbox },
  ],
  SCALE: ['ScaleItem', { ...questionBasics, ...scale, ...createResponse.scale }],
  DATE: ['DateItem', { ...questionBasics, ...year, ...createResponse.date }],
  DATETIME: ['DateTimeItem', { ...questionBasics, ...year, ...createResponse.dateTime }],
  TIME: ['TimeItem', { ...questionBasics, ...createResponse.time }],
  GRID: ['GridItem', { ...questionBasics, ...grid, ...createResponse.grid }],
  CHECKBOX_GRID: ['CheckboxGridItem', { ...questionBasics, ...grid, ...createResponse.grid }],
  SECTION_HEADER: ['SectionHeaderItem', itemBasics],
  PAGE_BREAK: ['PageBreakItem', { ...itemBasics, ...paging }],
};

const classes = Object.fromEntries(
  Object.entries(CLASSES).map(([type, [name, methods]]) => [
    type,
    emulated<ItemTarget, Loose>(`FormApp.${name}`, methods as never),
  ]),
) as Record<FormItemType, Emulated<ItemTarget, Loose>>;

const asMethods = Object.fromEntries(
  Object.entries(CLASSES).map(([type, [name]]) => [
    `as${name}`,
    (target: ItemTarget) => {
      if (target.item.type !== type) {
        throw target.ctx.fail(`Invalid conversion for item type: ${itemType(target.item.type)}.`);
      }
      return typedItem(target.ctx, target.form, target.item);
    },
  ]),
);

const generalClass = emulated<ItemTarget, Loose>('FormApp.Item', { ...itemBasics, ...asMethods } as never);

/** The object of an item's own class, as `addTextItem()` gives it. */
export function typedItem(ctx: RealmContext, form: FormState, item: FormItemState): unknown {
  const target: ItemTarget = { ctx, form, item, self: null };
  target.self = classes[item.type].make(target);
  return target.self;
}

/** The general `Item`, as `getItems()` gives it. */
export function generalItem(ctx: RealmContext, form: FormState, item: FormItemState): unknown {
  const target: ItemTarget = { ctx, form, item, self: null };
  target.self = generalClass.make(target);
  return target.self;
}

/** The target behind any item object; undefined for anything else. */
export function itemOf(object: unknown): ItemTarget | undefined {
  for (const kind of [generalClass, ...Object.values(classes)]) {
    const target = kind.of(object);
    if (target !== undefined) return target;
  }
  return undefined;
}

/** Lets the parts that items are made of find their way back here. */
export function registerItems(): void {
  itemHandles.make = (target) => generalItem(target.ctx, target.form, target.item);
  pageBreaks.of = (object) => classes.PAGE_BREAK.of(object);
  pageBreaks.make = (target, id) => {
    const page = target.form.items.find((item) => item.id === id);
    return page === undefined ? null : typedItem(target.ctx, target.form, page);
  };
}

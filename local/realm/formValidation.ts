import type { FormValidation } from '../model/form';
import { emulated } from './emulate';

type BuilderTarget = { rule: FormValidation | null; helpText: string | null; self: unknown };
type Validation = Record<string, never>;

const validationClass = {
  TextValidation: emulated<FormValidation, Validation>('FormApp.TextValidation', {}),
  ParagraphTextValidation: emulated<FormValidation, Validation>('FormApp.ParagraphTextValidation', {}),
  CheckboxValidation: emulated<FormValidation, Validation>('FormApp.CheckboxValidation', {}),
};
type Kind = keyof typeof validationClass;

const NUMBER_RULES = [
  'requireNumber',
  'requireNumberBetween',
  'requireNumberEqualTo',
  'requireNumberGreaterThan',
  'requireNumberGreaterThanOrEqualTo',
  'requireNumberLessThan',
  'requireNumberLessThanOrEqualTo',
  'requireNumberNotBetween',
  'requireNumberNotEqualTo',
  'requireWholeNumber',
];
const TEXT_RULES = [
  'requireTextContainsPattern',
  'requireTextDoesNotContainPattern',
  'requireTextDoesNotMatchPattern',
  'requireTextLengthGreaterThanOrEqualTo',
  'requireTextLengthLessThanOrEqualTo',
  'requireTextMatchesPattern',
];

const RULES: Record<Kind, readonly string[]> = {
  TextValidation: [...NUMBER_RULES, ...TEXT_RULES, 'requireTextIsEmail', 'requireTextIsUrl'],
  ParagraphTextValidation: TEXT_RULES,
  CheckboxValidation: ['requireSelectAtLeast', 'requireSelectAtMost', 'requireSelectExactly'],
};

type Builder = Record<string, (...args: never[]) => unknown>;

function builderClass(kind: Kind) {
  const rules = RULES[kind].map((name) => [
    name,
    (target: BuilderTarget, ...values: (string | number)[]) => {
      target.rule = { kind: name, values, helpText: null };
      return target.self;
    },
  ]);
  return emulated<BuilderTarget, Builder>(`FormApp.${kind}Builder`, {
    ...Object.fromEntries(rules),
    setHelpText: (target: BuilderTarget, text: string) => {
      target.helpText = text;
      return target.self;
    },
    build: (target: BuilderTarget) => {
      const rule = target.rule ?? { kind: '', values: [], helpText: null };
      return validationClass[kind].make({ ...rule, helpText: target.helpText });
    },
  });
}

const builders = {
  TextValidation: builderClass('TextValidation'),
  ParagraphTextValidation: builderClass('ParagraphTextValidation'),
  CheckboxValidation: builderClass('CheckboxValidation'),
};

/** A new builder of a kind of rule. */
export function validationBuilder(kind: Kind): unknown {
  const target: BuilderTarget = { rule: null, helpText: null, self: null };
  target.self = builders[kind].make(target);
  return target.self;
}

/** The rule behind a built validation; undefined for anything else. */
export function validationOf(object: unknown): FormValidation | undefined {
  for (const kind of Object.values(validationClass)) {
    const rule = kind.of(object);
    if (rule !== undefined) return rule.kind === '' ? undefined : { ...rule, values: [...rule.values] };
  }
  return undefined;
}

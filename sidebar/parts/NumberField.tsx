import { parseWholeNumber } from '../../src/shared/format/parseWholeNumber';
import { screen } from '../../src/shared/messages/screen';
import { Field } from './Field';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string;
};

/** Nothing, or a count; a form with anything else is not sent, so that no figure is dropped in silence. */
export const isCount = (typed: string): boolean => typed.trim() === '' || parseWholeNumber(typed) !== null;

/**
 * A count. Not `type="number"`: a browser reads "1.200" as one and a fifth, and hands on an empty text for what it
 * can't read.
 */
export const NumberField = ({ label, value, onInput, hint }: Props) => {
  const says = isCount(value) ? '' : screen.wholeNumber;
  const below = [says, hint].filter((one) => one).join(' ');
  return (
    <Field label={label} {...(below ? { hint: below } : {})}>
      {({ id, describedBy }) => (
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={value}
          aria-invalid={says !== ''}
          aria-describedby={describedBy}
          ref={(input) => input?.setCustomValidity(says)}
          onInput={(e) => onInput(e.currentTarget.value)}
        />
      )}
    </Field>
  );
};

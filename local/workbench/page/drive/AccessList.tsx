import type { DriveDetails } from '../../contract/drive';
import { rightNames } from './rights';

/** Who gets in, with which right and through which folder. */
export const AccessList = ({
  access,
  onRemove,
}: {
  readonly access: DriveDetails['access'];
  readonly onRemove?: (email: string) => void;
}) => (
  <ul class="access">
    {access.map(({ email, name, right, through }) => (
      <li key={email}>
        <span class="named">
          <b>{name}</b>
          <span>
            {rightNames[right]}
            {through === null ? '' : ` melalui folder “${through}”`}
            {name === email ? '' : ` · ${email}`}
          </span>
        </span>
        {onRemove && right !== 'owner' && through === null && (
          <button
            type="button"
            class="plain"
            aria-label={`Cabut akses ${name}`}
            onClick={() => onRemove(email)}
          >
            Cabut
          </button>
        )}
      </li>
    ))}
  </ul>
);

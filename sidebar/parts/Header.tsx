import type { HomeView } from '../../src/shared/contract/homeCalls';
import { screen } from '../../src/shared/messages/screen';

/** Whose office, who looks, which period. */
export const Header = ({ home, onPeriod }: { home: HomeView; onPeriod: (period: string) => void }) => (
  <header>
    <h1>{home.office?.name ?? 'E-SKM'}</h1>
    <p class="quiet">
      {home.me.name || home.me.email}
      {home.me.roles.length > 0 && ` · ${home.me.roles.map((r) => r.label).join(', ')}`}
    </p>
    {home.period && (
      <label class="row">
        <span class="quiet">{screen.period}</span>
        <select value={home.period.id} onChange={(e) => onPeriod(e.currentTarget.value)}>
          {home.period.options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
      </label>
    )}
  </header>
);

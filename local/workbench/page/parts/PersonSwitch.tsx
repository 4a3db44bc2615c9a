import { useSession } from '../session';
import { initialsOf } from './initials';
import { Sign } from './Sign';
import { useMenu } from './useMenu';

/** Who sits at this window; every window has its own. */
export const PersonSwitch = ({ onChoose }: { readonly onChoose: (id: string) => void }) => {
  const { office, persona } = useSession();
  const { open, setOpen, box } = useMenu();
  return (
    <div class="menu person" ref={box}>
      <button
        type="button"
        class="who"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span class={`face ${persona.id}`} aria-hidden="true">
          {initialsOf(persona.name)}
        </span>
        <span class="unseen">Akun: </span>
        <span class="named">
          <b>{persona.post}</b>
          <span>{persona.name}</span>
        </span>
        <span class="unseen">Ganti orang</span>
        <Sign of="down" />
      </button>
      {open && (
        <div class="list right" role="menu" aria-label="Ganti orang">
          <p class="hint">Jendela ini bekerja sebagai:</p>
          {office.personas.map((one) => (
            <button
              type="button"
              role="menuitemradio"
              aria-checked={one.id === persona.id}
              key={one.id}
              onClick={() => {
                setOpen(false);
                onChoose(one.id);
              }}
            >
              <span class={`face ${one.id}`} aria-hidden="true">
                {initialsOf(one.name)}
              </span>
              <span class="named">
                <b>{one.post}</b>
                <span>
                  {one.name} · {one.email}
                </span>
                <span class="about">{one.about}</span>
              </span>
            </button>
          ))}
          <a role="menuitem" class="another" href={location.href} target="_blank" rel="noreferrer">
            Buka jendela lain untuk bekerja sebagai dua orang sekaligus
          </a>
        </div>
      )}
    </div>
  );
};

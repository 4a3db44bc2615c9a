import type { DriveListing } from '../../contract/drive';
import { useSession } from '../session';
import { useDrop } from './useDrop';

const Step = ({ place, name }: { readonly place: string; readonly name: string }) => {
  const { go } = useSession();
  const drop = useDrop(place === 'shared' || place === 'trash' ? null : place);
  return (
    <li>
      <button type="button" class="plain" onClick={() => go('drive', place)} {...drop}>
        {name}
      </button>
    </li>
  );
};

/** Drive Saya › Meja Camat › 1 Menunggu Pengesahan */
export const Trail = ({
  trail,
  title,
}: {
  readonly trail: DriveListing['trail'];
  readonly title: string;
}) => (
  <nav class="trail" aria-label="Letak di Drive">
    <ol>
      {trail.map((step) => (
        <Step key={step.place} {...step} />
      ))}
      <li aria-current="page">
        <h2>{title}</h2>
      </li>
    </ol>
  </nav>
);

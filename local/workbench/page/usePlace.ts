import { useEffect, useState } from 'preact/hooks';
import { type Place, placeAddress, readPlace } from './place';

/** Where this window is, kept in its address: reloading and sharing it come back to the same. */
export const usePlace = (): readonly [Place, (next: Place) => void] => {
  const [place, setPlace] = useState(() => readPlace(location.hash));
  useEffect(() => {
    const follow = (): void => setPlace(readPlace(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return [
    place,
    (next) => {
      location.hash = placeAddress(next);
    },
  ];
};

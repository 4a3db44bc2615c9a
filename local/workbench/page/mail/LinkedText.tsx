import { useSession } from '../session';

const address = /https:\/\/[^\s<>"“”]+[^\s<>"“”.,;:)]/g;

/** Plain text of a mail; addresses in it lead to the thing within the workbench, or say that they lead outside. */
export const LinkedText = ({ text }: { readonly text: string }) => {
  const { openAddress } = useSession();
  const words: (string | { readonly url: string })[] = [];
  let at = 0;
  for (const found of text.matchAll(address)) {
    words.push(text.slice(at, found.index), { url: found[0] });
    at = found.index + found[0].length;
  }
  words.push(text.slice(at));
  return (
    <div class="mail-text">
      {words.map((word, place) =>
        typeof word === 'string' ? (
          word
        ) : (
          <button type="button" class="link" key={place} onClick={() => openAddress(word.url)}>
            {word.url}
          </button>
        ),
      )}
    </div>
  );
};

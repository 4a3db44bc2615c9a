import { useEffect, useState } from 'preact/hooks';
import { Respondent } from './Respondent';

/** The form alone in a window, at the address that it has at Google: what a citizen opens from the QR code. */
export const RespondentPage = () => {
  const [query, setQuery] = useState(location.search.slice(1));
  const form = /^\/forms\/d\/e\/([\w-]+)\/viewform/.exec(location.pathname)?.[1] ?? '';
  useEffect(() => {
    document.title = 'Formulir survei';
    const follow = (): void => setQuery(location.search.slice(1));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  return (
    <main class="respondent">
      <Respondent
        form={form}
        query={query}
        onGo={(next) => {
          history.pushState(null, '', next === '' ? location.pathname : `${location.pathname}?${next}`);
          setQuery(next);
        }}
      />
    </main>
  );
};

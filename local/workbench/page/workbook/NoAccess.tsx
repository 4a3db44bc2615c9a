import { useSession } from '../session';

/** What Google shows to an account that was not let in. */
export const NoAccess = ({ book, problem }: { readonly book: string; readonly problem: string }) => {
  const { persona, office } = useSession();
  return (
    <section class="no-access">
      <h2>Anda memerlukan akses</h2>
      <p>{problem}</p>
      <p>
        Anda masuk sebagai <b>{persona.email}</b>.
      </p>
      {book === office.guardian && (
        <p class="about">
          Penjaga hanya milik akun kantor dan tidak dibagikan kepada siapa pun. Ganti orang ke Pemilik akun
          kantor untuk melihatnya.
        </p>
      )}
    </section>
  );
};

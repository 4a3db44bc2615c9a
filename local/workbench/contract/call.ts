/** One method of the contract: what the page sends, and what it gets back. Plain JSON both ways. */
export type Call<Args, Answer> = { readonly args: Args; readonly answer: Answer };

/** For methods that take nothing. */
export type Nothing = Readonly<Record<string, never>>;

/** Declared in `shared`, where its sentences are: a kind without a sentence doesn't compile. */
export type { Problem } from '../shared/problem/problem';

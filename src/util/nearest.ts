import { distance } from 'fastest-levenshtein';

/**
 * The candidates that `word` was probably meant to be, best first: those that it begins, that it is contained in, or
 * that are at most a third of its length away; upper and lower case are the same.
 *
 * @param most how many at the most; default 3
 */
export function nearest(word: string, candidates: Iterable<string>, most = 3): string[] {
  const wanted = word.toLowerCase();
  const scored: { candidate: string; score: number }[] = [];
  for (const candidate of candidates) {
    const name = candidate.toLowerCase();
    const far = distance(wanted, name);
    const within = far <= Math.max(1, Math.floor(Math.max(wanted.length, name.length) / 3));
    const contained = wanted.length >= 3 && name.includes(wanted);
    if (within || contained) scored.push({ candidate, score: contained ? Math.min(far, 1.5) : far });
  }
  scored.sort((a, b) => a.score - b.score || a.candidate.localeCompare(b.candidate));
  return scored.slice(0, most).map(({ candidate }) => candidate);
}

/** ` Did you mean A or B?` (with the leading blank), or nothing where no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const near = nearest(word, candidates);
  if (near.length === 0) return '';
  const last = near.at(-1) ?? '';
  return ` Did you mean ${near.length === 1 ? last : `${near.slice(0, -1).join(', ')} or ${last}`}?`;
}

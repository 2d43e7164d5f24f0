/* oxlint-disable no-control-regex -- taking control characters out is what this file is for */

/** ANSI sequences: CSI, OSC (ended by BEL or ST), and two-character escapes. */
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_a-z0-9=>()#%*+-])/g;

/** Control characters other than tab, the C1 set, and the characters that reorder or hide text. */
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * A line of untrusted text as it may be shown on a terminal or in a report: ANSI sequences are dropped, every other
 * control character becomes visible (`\x07`).
 */
export function escapeLine(text: string): string {
  return text.replace(ANSI, '').replace(CONTROL, (char) => {
    const code = char.charCodeAt(0);
    return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** Untrusted text of several lines; carriage returns at line ends are dropped. */
export function escapeText(text: string): string {
  return text
    .split('\n')
    .map((line) => escapeLine(line.replace(/\r+$/, '')))
    .join('\n');
}

/** `text` without ANSI sequences. */
export function stripAnsi(text: string): string {
  return text.replace(ANSI, '');
}

/** `text` in at most `columns` characters, its end replaced by an ellipsis where it is longer. */
export function truncate(text: string, columns: number): string {
  return text.length <= columns ? text : `${text.slice(0, Math.max(0, columns - 1))}…`;
}

/** About three quarters of a minute for a question and its answer. */
export function minutesFor(questions: number): number {
  return Math.max(1, Math.round(questions * 0.75));
}

import { sayProblem, type Problem } from '../model/problem.js';
import { tagOf, type Language } from '../text/languages.js';

/** What an editor is told who asks for it by `debug`. */
export interface DebugScene {
  /** Editors are spoken to in German, or else in English. */
  readonly lang: 'de' | 'en';
  readonly lines: readonly string[];
}

export function makeDebugScene(language: Language, problems: readonly Problem[]): DebugScene {
  const inGerman = tagOf(language) === 'de';
  const lines = problems.map((problem) => sayProblem(problem, inGerman));
  const fine = inGerman ? 'Nichts zu beanstanden.' : 'Nothing to correct.';
  return { lang: inGerman ? 'de' : 'en', lines: lines.length > 0 ? lines : [fine] };
}

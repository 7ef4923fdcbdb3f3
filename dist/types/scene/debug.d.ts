import { type Problem } from '../model/problem.js';
import { type Language } from '../text/languages.js';
/** What an editor is told who asks for it by `debug`. */
export interface DebugScene {
    /** Editors are spoken to in German, or else in English. */
    readonly lang: 'de' | 'en';
    readonly lines: readonly string[];
}
export declare function makeDebugScene(language: Language, problems: readonly Problem[]): DebugScene;

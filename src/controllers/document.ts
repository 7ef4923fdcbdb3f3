import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { land } from '../data/land.js';
import { bundled } from '../data/partners.js';
import type { Data } from '../data/types.js';
import { readDocument, type Reading } from '../model/document.js';
import { quote, sayProblem, type Problem } from '../model/problem.js';

/** One value for all elements without data of their own, so that they share their pictures. */
const BUNDLED: Data = { ...bundled, land };
const idsOf = ({ partners }: Data): readonly string[] => partners.map(({ id }) => id);
const CHILD = 'script[type="application/json"]';

/**
 * The data that are drawn: those of the property, else of a child with JSON, else the bundled ones.
 * What cannot be used changes nothing, and is reported once.
 */
export class DocumentController implements ReactiveController {
  data = BUNDLED;
  /** Of the partners in them. */
  ids = idsOf(BUNDLED);
  /** What is wrong with the data that the author gave last. */
  problem: Problem | undefined;
  #host: ReactiveControllerHost & HTMLElement;
  #report: (message: string, path: string) => void;
  #observer: MutationObserver;
  #text: string | null = null;
  #child: Reading = { data: BUNDLED };
  /** The property's value, or what the child says: whichever was taken last. */
  #taken: unknown = this.#child;
  #said: string | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    report: (message: string, path: string) => void,
  ) {
    this.#host = host;
    this.#report = report;
    this.#observer = new MutationObserver(this.#ask);
    host.addController(this);
  }

  hostConnected(): void {
    this.#ask();
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Not while the element draws: a listener may set other data. */
  hostUpdated(): void {
    const { problem } = this;
    const message = problem && sayProblem(problem);
    const isNew = message !== this.#said;
    this.#said = message;
    if (message && isNew) this.#report(message, problem.name);
  }

  /** Takes what the author gives now; whether other data are to be drawn. */
  take(own: unknown): boolean {
    this.#look();
    const source = own ?? this.#child;
    if (source === this.#taken) return false;
    this.#taken = source;
    const { data, problem } = own == null ? this.#child : readDocument(BUNDLED, own);
    this.problem = problem;
    const isNew = data !== undefined && data !== this.data;
    if (isNew) {
      this.data = data;
      this.ids = idsOf(data);
    }
    return isNew;
  }

  #ask = (): void => this.#host.requestUpdate();

  /** Reads the child, where it is another text than before. */
  #look(): void {
    const text = this.#host.querySelector(CHILD)?.textContent ?? null;
    if (text === this.#text) return;
    let reading: Reading = { data: BUNDLED };
    try {
      if (text !== null) reading = readDocument(BUNDLED, JSON.parse(text));
    } catch (reason) {
      const page = this.#host.ownerDocument;
      if (page.readyState === 'loading') {
        // The rest of it may be on its way.
        page.addEventListener('DOMContentLoaded', this.#ask);
        return;
      }
      reading = { problem: { name: '', value: quote(`${reason}`), allowed: ['JSON'] } };
    }
    this.#text = text;
    this.#child = reading;
  }
}

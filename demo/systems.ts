import type { Kind } from './snippets.js';
import type { Words } from './words.js';

/*
 * Which code suits which content system, and where it is pasted. The rows follow what was left of
 * each form after the filters of these systems had been run over it; a question is asked only where
 * its answer changes the advice.
 */

/** What the forms are called, the most useful first. */
export const KIND_NAMES: Readonly<Record<Kind, Words>> = {
  placeholder: { en: 'Picture and script', de: 'Bild und Skript' },
  'placeholder-only': { en: 'Picture without script', de: 'Bild ohne Skript' },
  classes: {
    en: 'Picture without script, settings as classes',
    de: 'Bild ohne Skript, Einstellungen als Klassen',
  },
  element: { en: 'Element and script, for developers', de: 'Element und Skript, für die Technik' },
  script: { en: 'Script only', de: 'Nur das Skript' },
  iframe: { en: 'Frame (iframe)', de: 'Rahmen (iframe)' },
  picture: { en: 'Picture with a link', de: 'Bild mit Link' },
  link: { en: 'Link in a line of its own', de: 'Link in einer eigenen Zeile' },
  address: { en: 'Address only', de: 'Nur die Adresse' },
  wikitext: { en: 'Wikitext', de: 'Wikitext' },
};

export interface Situation {
  /** The answer to the question of the system. */
  readonly answer: Words;
  readonly kind: Kind;
  readonly where: Words;
  /** It is pasted into a visual editor: as what it shall be, not as code. */
  readonly isVisual?: true;
  /** The page around cannot tell its language there: one must be written. */
  readonly needsLanguage?: true;
}

export interface System {
  readonly id: string;
  readonly name: string | Words;
  readonly question: Words;
  readonly situations: readonly [Situation, ...Situation[]];
}

const ROLE: Words = { en: 'Your role', de: 'Ihre Rolle' };
const FIELD: Words = { en: 'Where you may paste', de: 'Wo Sie einfügen dürfen' };
const FORMAT: Words = { en: 'Text format', de: 'Textformat' };

const VISUAL: Words = {
  en: 'Only in the text editor',
  de: 'Nur im Texteditor',
};

export const SYSTEMS: readonly System[] = [
  {
    id: 'contao',
    name: 'Contao',
    question: FIELD,
    situations: [
      {
        answer: { en: 'In the element “Unfiltered HTML”', de: 'Im Element „Ungefiltertes HTML“' },
        kind: 'placeholder',
        where: {
          en: 'Paste into a content element “Unfiltered HTML”. In the plain element “HTML” visitors would read the script as text.',
          de: 'Fügen Sie den Code in ein Inhaltselement „Ungefiltertes HTML“ ein. Im einfachen Element „HTML“ würde das Skript als Text erscheinen.',
        },
      },
      {
        answer: { en: 'Only in the element “HTML”', de: 'Nur im Element „HTML“' },
        kind: 'placeholder-only',
        where: {
          en: 'Paste into a content element “HTML”. The script must not be in it: there it would appear as text.',
          de: 'Fügen Sie den Code in ein Inhaltselement „HTML“ ein. Das Skript darf nicht dabei sein: Es würde dort als Text erscheinen.',
        },
      },
    ],
  },
  {
    id: 'drupal',
    name: 'Drupal',
    question: FORMAT,
    situations: [
      {
        answer: { en: 'Full HTML', de: 'Full HTML (vollständiges HTML)' },
        kind: 'placeholder',
        where: {
          en: 'Choose the text format “Full HTML”, open the source view of the editor and paste there.',
          de: 'Wählen Sie das Textformat „Full HTML“, öffnen Sie die Quelltext-Ansicht des Editors, und fügen Sie den Code dort ein.',
        },
      },
      {
        answer: {
          en: 'Basic HTML, extended by our administration',
          de: 'Basic HTML, von unserer Administration erweitert',
        },
        kind: 'placeholder-only',
        where: {
          en: 'Open the source view of the editor and paste there. The format must allow the line that stands in the recipe for Drupal.',
          de: 'Öffnen Sie die Quelltext-Ansicht des Editors, und fügen Sie den Code dort ein. Das Format muss die Zeile erlauben, die in der Anleitung für Drupal steht.',
        },
      },
      {
        answer: { en: 'Basic HTML as it comes', de: 'Basic HTML, wie es geliefert wird' },
        kind: 'picture',
        where: {
          en: 'Open the source view of the editor and paste there. Picture and link stay; a placeholder would lose its class.',
          de: 'Öffnen Sie die Quelltext-Ansicht des Editors, und fügen Sie den Code dort ein. Bild und Link bleiben; ein Platzhalter würde seine Klasse verlieren.',
        },
      },
    ],
  },
  {
    id: 'joomla',
    name: 'Joomla',
    question: ROLE,
    situations: [
      {
        answer: { en: 'Administrator or Super User', de: 'Administrator oder Super User' },
        kind: 'placeholder',
        where: {
          en: 'Your group needs the text filter “No filtering”, and “script” must not stand among the prohibited elements of TinyMCE. Then paste into the source view of the article.',
          de: 'Ihre Gruppe braucht den Textfilter „Keine Filterung“, und „script“ darf nicht unter den verbotenen Elementen von TinyMCE stehen. Fügen Sie den Code dann in die Quelltext-Ansicht des Beitrags ein.',
        },
      },
      {
        answer: { en: 'Any other', de: 'Jede andere' },
        kind: 'placeholder-only',
        where: {
          en: 'Paste into the source view of the article. Script and frames are removed when you save; picture, link and settings stay.',
          de: 'Fügen Sie den Code in die Quelltext-Ansicht des Beitrags ein. Skript und Rahmen werden beim Speichern entfernt; Bild, Link und Einstellungen bleiben.',
        },
      },
    ],
  },
  {
    id: 'mediawiki',
    name: 'MediaWiki',
    question: FIELD,
    situations: [
      {
        answer: { en: 'In the source text of a page', de: 'Im Quelltext einer Seite' },
        kind: 'wikitext',
        where: {
          en: 'Choose “Edit source” and paste into the page, in a line of its own.',
          de: 'Wählen Sie „Quelltext bearbeiten“, und fügen Sie die Zeile in die Seite ein, in einer eigenen Zeile.',
        },
      },
    ],
  },
  {
    id: 'plone',
    name: 'Plone',
    question: {
      en: 'Does your site load the script on every page?',
      de: 'Lädt Ihre Website das Skript auf jeder Seite?',
    },
    situations: [
      {
        answer: { en: 'No, or I do not know', de: 'Nein, oder weiß ich nicht' },
        kind: 'iframe',
        where: {
          en: 'Open the source view of the editor and paste there. Plone keeps frames and removes scripts.',
          de: 'Öffnen Sie die Quelltext-Ansicht des Editors, und fügen Sie den Code dort ein. Plone behält Rahmen und entfernt Skripte.',
        },
      },
      {
        answer: { en: 'Yes', de: 'Ja' },
        kind: 'classes',
        where: {
          en: 'Open the source view of the editor and paste there. Plone keeps classes and removes `data-…`, so the settings are classes here.',
          de: 'Öffnen Sie die Quelltext-Ansicht des Editors, und fügen Sie den Code dort ein. Plone behält Klassen und entfernt `data-…`; deshalb sind die Einstellungen hier Klassen.',
        },
      },
    ],
  },
  {
    id: 'typo3',
    name: 'TYPO3 (Government Site Builder 11)',
    question: FIELD,
    situations: [
      {
        answer: { en: 'In the content element “HTML”', de: 'Im Inhaltselement „HTML“' },
        kind: 'placeholder',
        where: {
          en: 'Create a content element “HTML” and paste into it. Where you do not see that element, your rights do not include it: ask your administration.',
          de: 'Legen Sie ein Inhaltselement „HTML“ an, und fügen Sie den Code dort ein. Sehen Sie das Element nicht, fehlt Ihnen das Recht dazu: Fragen Sie Ihre Administration.',
        },
      },
      {
        answer: VISUAL,
        kind: 'link',
        isVisual: true,
        where: {
          en: 'Copy it as a link and paste into the text, in a paragraph of its own. Never paste the code there: visitors would read it.',
          de: 'Kopieren Sie ihn als Link, und fügen Sie ihn in den Text ein, in einem eigenen Absatz. Fügen Sie dort nie den Code ein: Er wäre auf der Seite zu lesen.',
        },
      },
    ],
  },
  {
    id: 'wix',
    name: 'Wix',
    question: FIELD,
    situations: [
      {
        answer: { en: 'In an HTML element', de: 'In einem HTML-Element' },
        kind: 'placeholder',
        needsLanguage: true,
        where: {
          en: 'Add an element for HTML code and paste into it. Wix puts it into a frame: the fonts and the language of your page do not reach it.',
          de: 'Fügen Sie ein Element für HTML-Code hinzu, und setzen Sie den Code dort ein. Wix stellt es in einen Rahmen: Schrift und Sprache Ihrer Seite wirken dort nicht.',
        },
      },
    ],
  },
  {
    id: 'wordpress',
    name: 'WordPress',
    question: ROLE,
    situations: [
      {
        answer: { en: 'Administrator or Editor', de: 'Administrator oder Redakteur' },
        kind: 'placeholder',
        where: {
          en: 'Add a block “Custom HTML” and paste into it, not into the text. In a network of sites only the network’s administrators may.',
          de: 'Fügen Sie einen Block „Individuelles HTML“ hinzu, und setzen Sie den Code dort ein, nicht in den Text. In einem Netzwerk von Websites dürfen das nur dessen Administratoren.',
        },
      },
      {
        answer: { en: 'Author or Contributor', de: 'Autor oder Mitarbeiter' },
        kind: 'placeholder-only',
        where: {
          en: 'Add a block “Custom HTML” and paste into it. WordPress would remove the script when you save; picture, link and settings stay.',
          de: 'Fügen Sie einen Block „Individuelles HTML“ hinzu, und setzen Sie den Code dort ein. Das Skript würde WordPress beim Speichern entfernen; Bild, Link und Einstellungen bleiben.',
        },
      },
      {
        answer: VISUAL,
        kind: 'address',
        where: {
          en: 'Paste the address into an empty line of the text. WordPress makes a link or a frame of it.',
          de: 'Fügen Sie die Adresse in eine leere Zeile des Textes ein. WordPress macht einen Link oder einen Rahmen daraus.',
        },
      },
    ],
  },
  {
    id: 'other',
    name: { en: 'other, or unknown', de: 'anderes oder unbekannt' },
    question: FIELD,
    situations: [
      {
        answer: { en: 'In a field for HTML code', de: 'In einem Feld für HTML-Code' },
        kind: 'placeholder',
        where: {
          en: 'Look for a field or element called “HTML”, “Code” or “Embed” and paste there, not into the text.',
          de: 'Suchen Sie ein Feld oder Element mit dem Namen „HTML“, „Code“ oder „Einbetten“, und fügen Sie den Code dort ein, nicht in den Text.',
        },
      },
      {
        answer: { en: 'Only frames (iframe)', de: 'Nur Rahmen (iframe)' },
        kind: 'iframe',
        where: {
          en: 'Paste where your system takes frames. If it asks for an address only, take that from the quotes after `src`.',
          de: 'Fügen Sie den Code dort ein, wo Ihr System Rahmen annimmt. Fragt es nur nach einer Adresse, nehmen Sie die aus den Anführungszeichen hinter `src`.',
        },
      },
      {
        answer: VISUAL,
        kind: 'picture',
        isVisual: true,
        where: {
          en: 'Copy it as a picture with a link and paste into the text, in a paragraph of its own. Never paste the code there: visitors might read it.',
          de: 'Kopieren Sie es als Bild mit Link, und fügen Sie es in den Text ein, in einem eigenen Absatz. Fügen Sie dort nie den Code ein: Er könnte auf der Seite zu lesen sein.',
        },
      },
      {
        answer: {
          en: 'I write the HTML of the page myself',
          de: 'Ich schreibe das HTML der Seite selbst',
        },
        kind: 'element',
        where: {
          en: 'Paste into your template or page. The first line stays one line.',
          de: 'Fügen Sie den Code in Ihre Vorlage oder Seite ein. Die erste Zeile bleibt eine Zeile.',
        },
      },
    ],
  },
];

/** The German words of the configurator, by the `data-t` of what they replace; the English ones stand in the page. */
export const GERMAN = {
  title: 'Dortmunds Partnerstädte: ausprobieren',
  lead: 'Einstellen, System wählen, Code kopieren: In zwei Minuten ist die Karte auf Ihrer Seite.',
  otherPages: 'Andere Seiten',
  gallery: 'Galerie',
  pageLanguage: 'Sprache dieser Seite',
  settings: 'Einstellungen',

  content: 'Inhalt',
  language: 'Sprache',
  languageOfPage: 'die der Seite',
  view: 'Ansicht',
  world: 'Welt',
  nearFar: 'Nah und fern',
  globe: 'Globus',
  viewpoint: 'Wessen Seite ist das?',
  debug: 'Zeigen, was nicht stimmt',
  off: 'nein',
  on: 'ja, beim Einrichten',
  projection: 'Projektion der Welt',
  parts: 'Teile',
  map: 'Karte',
  timeline: 'Zeitleiste',
  list: 'Liste',
  about: 'Erklärung',
  showHint: 'Alle oder keine angekreuzt: Alles ist zu sehen.',
  heading: 'Überschrift',
  headingByLanguage: 'in der gezeigten Sprache',
  headingOwn: 'eigene:',
  headingText: 'Eigene Überschrift',
  headingNone: 'keine',
  level: 'Ebene der Überschrift',

  looks: 'Aussehen',
  theme: 'Farben',
  themeAuto: 'wie die Seite (auto)',
  light: 'hell',
  dark: 'dunkel',
  contrast: 'hoher Kontrast',
  accent: 'Farbe der Linien',
  accentOwn: 'eigene:',
  colour: 'Farbe',

  more: 'Weitere Einstellungen',
  year: 'Jahr zu Beginn',
  yearHint: 'Leer: heute.',
  selected: 'Geöffnete Stadt',
  none: 'keine',
  rostow: 'Rostow am Don',
  data: 'Eigene Daten: Stand 2025',
  dataHint:
    'Ergänzt Kumasi (2024) und Schytomyr (2025) und gibt Zwickau das Jahr 1988. Nur Code mit einem Script-Tag kann Daten tragen; Bild und Tabelle unten haben die eingebaute Liste.',
  ownData: 'Eigene Daten',
  take: 'Jahr und Stadt aus der Vorschau übernehmen',

  tryout: 'Nur zum Ausprobieren',
  width: 'Breite der Vorschau',
  full: 'ganz',
  scheme: 'Farben der Seite',
  asSystem: 'wie das System',
  direction: 'Schreibrichtung der Seite',
  ltr: 'von links nach rechts',
  rtl: 'von rechts nach links',
  reset: 'Alles wie am Anfang',

  preview: 'Vorschau',
  toCode: 'Weiter zum Code',
  code: 'Der Code für Ihre Seite',
  system: 'Welches System benutzen Sie?',
  address: 'Wo die Dateien aus `dist` liegen',
  version: 'Version',
  versionCurrent: 'immer die, die dort liegt',
  versionExact: 'genau diese, vom Browser geprüft',
  versionHint:
    'Bei „genau“ weist der Browser jede andere Datei ab: Nach jeder Aktualisierung müssen Sie den Code neu einfügen. Ein anderer Server als der der Seite muss es erlauben (CORS).',
  copy: 'Code kopieren',
  siteHint:
    'Damit sich die Karte bewegt, muss Ihre Website das Skript auf jeder Seite laden. Schicken Sie diese Zeile bitte an Ihre Technik; bis dahin sind Bild oder Link zu sehen.',
  copySite: 'Diese Zeile kopieren',
  otherKind: 'Anderer Code',
  kind: 'Art',
  checkHint: 'Eingefügt, und etwas fehlt?',
  checkPage: 'Prüfseite',

  downloads: 'Bild und Tabelle',
  downloadsHint:
    'Die Karte, wie sie hier eingestellt ist, für Druck, Newsletter und Vorträge: Sprache, Ansicht, Überschrift, Jahr und geöffnete Stadt, hell, dunkel oder mit hohem Kontrast. Die Tabelle enthält alle Städte.',
  svg: 'Zeichnung (SVG)',
  png: 'Bild (PNG)',
  csv: 'Tabelle (CSV)',

  events: 'Für die Technik: Ereignisse',
  eventsHint: 'Was das Element der Seite mitteilt, das Neueste zuerst.',
  clear: 'Liste leeren',
};

/** Those of the page that looks at what arrived. */
export const GERMAN_CHECK = {
  title: 'Was ist auf Ihrer Seite angekommen?',
  lead: 'Manche Systeme ändern Code beim Speichern, meist ohne Warnung. Hier sehen Sie, was geblieben ist und was jetzt zu tun ist. Nichts davon verlässt Ihren Browser.',
  otherPages: 'Andere Seiten',
  tryOut: 'Ausprobieren',
  gallery: 'Galerie',
  ownData: 'Eigene Daten',
  pageLanguage: 'Sprache dieser Seite',
  step1: 'Öffnen Sie Ihre veröffentlichte Seite, nicht die Vorschau Ihres Systems.',
  step2: 'Zeigen Sie ihren Quelltext an: meist mit Strg+U, auf dem Mac mit ⌥⌘U.',
  step3:
    'Markieren Sie alles (Strg+A), kopieren Sie es (Strg+C), und fügen Sie es hier ein (Strg+V).',
  source: 'Der Quelltext Ihrer Seite',
  check: 'Nachsehen',
};

/** Those of the gallery. */
export const GERMAN_GALLERY = {
  title: 'Galerie: zehn Sprachen, drei Ansichten, zehn Städte',
  lead: 'Ein Klick auf ein Bild öffnet es zum Einstellen.',
  otherPages: 'Andere Seiten',
  tryOut: 'Ausprobieren',
  checkPage: 'Prüfseite',
  ownData: 'Eigene Daten',
  hosts: 'Schwierige Seiten',
  pageLanguage: 'Sprache dieser Seite',
  looks: 'Farben',
  light: 'hell',
  dark: 'dunkel',
  contrast: 'hoher Kontrast',
};

/** Those of the page with data of its own. */
export const GERMAN_OWN_DATA = {
  title: 'Eigene Daten: Stand 2025',
  lead: 'Die eingebaute Liste, um zwei Städte und ein Jahr ergänzt. Das geht ohne neue Version: Die Daten stehen auf der Seite, im Element.',
  otherPages: 'Andere Seiten',
  tryOut: 'Ausprobieren',
  gallery: 'Galerie',
  checkPage: 'Prüfseite',
  pageLanguage: 'Sprache dieser Seite',
  how: 'So geht es',
  replace:
    '`partners` ersetzt die Liste. `add` ergänzt sie, `change` ändert, was zu einer Stadt gehört, `remove` nimmt Städte heraus. Ein Text gilt für alle Sprachen, oder es gibt einen für jede; wo einer fehlt, steht der englische, sonst der erste.',
  status:
    'Mit `"status": "dormant"` ruht eine Partnerschaft, mit `"ended"` und `"until"` ist sie beendet: Beides ist an der Linie zu sehen und steht in der Liste.',
  wrong:
    'Ist etwas falsch, bleibt die Karte, wie sie war. Konsole und Ereignis `dp-error` sagen, an welcher Stelle und was dort stehen darf. Editoren prüfen beim Schreiben mit dem Schema.',
  sources: 'Die Quelle jeder Angabe steht dabei, in `source`.',
  file: 'Die Datei',
  schema: 'Das Schema',
  code: 'Was zwischen den Tags steht',
};

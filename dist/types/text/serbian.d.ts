/**
 * Serbian in Latin letters (gajica), letter by letter; everything else stays as it is. The three
 * letters that become two follow their neighbours: Његош is Njegoš, КОЊ is KONJ.
 */
export declare function toLatin(cyrillic: string): string;

import {eastAsian} from './east-asian.ts';
import {english} from './english.ts';
import {european} from './european.ts';
import {germanic} from './germanic.ts';
import {other} from './other.ts';
import {rightToLeft} from './right-to-left.ts';
import {romance} from './romance.ts';
import {slavic} from './slavic.ts';
import {southAsian} from './south-asian.ts';
import {southEastAsian} from './south-east-asian.ts';
import type {Speech} from './speech.ts';

/** Every language the stand-in speaks, by BCP 47 locale. */
export const languages: Record<string, Speech> = {
	...english, ...germanic, ...romance, ...slavic, ...european, ...eastAsian, ...southAsian, ...southEastAsian, ...rightToLeft, ...other,
};

/** Not a letter, digit or a sign that makes the digits part of a date, a time, a score or a number. */
const before = String.raw`(?<![\p{L}\p{N}_#]|\p{N}[:/.\-–—])`;
const after = String.raw`(?![\p{L}\p{N}_%]|[:/.\-–—]\p{N})`;

/** Things that stand beside the same digits and are no meeting of two. */
const notMeetings = String.raw`(?!\s*(?:draw|tie|score|result|win|loss|ratio|scale|aspect|mapping|copy|copies|replica|backup|match|new year))`;

const numeric = new RegExp(`${before}1\\s?(?::|：|∶|-|‐|‑|–|—|/|x|×)\\s?1s?${after}${notMeetings}`, 'iu');
const spelled = new RegExp(`${before}(?:(?:1|one)[\\s\\-‑]?(?:on|to)[\\s\\-‑]?(?:1|one)|one[\\s\\-‑]?2[\\s\\-‑]?one|1[\\s\\-‑]2[\\s\\-‑]1)s?${after}`, 'iu');

/** "121" only counts when nothing around it makes it a number of something. */
const oneTwoOne = new RegExp(`${before}121s?${after}`, 'iu');
const numbered = /(?:room|rm|floor|flat|apt|apartment|suite|gate|flight|bus|tram|line|route|pr|ticket|issue|bug|task|nr|no|number|day|week|episode|ep|highway|version|page|chapter|unit|building|bldg|#)\.?\s*121\b|\b121\s+(?:[\p{L}']+\s+)?(?:street|st|road|rd|avenue|ave|lane|square|people|users|days|hours|minutes|items|tickets)\b/iu;

/** Does the text name a 1-1 in words or digits ("1:1", "1-1", "one-on-one", "121")? Names are not looked at. */
export function saysOneOnOne(text: string): boolean {
	return numeric.test(text) || spelled.test(text) || (oneTwoOne.test(text) && !numbered.test(text));
}

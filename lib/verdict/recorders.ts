import type {Identity} from '@/lib/domain/verdict';

/**
 * Services that send something to a meeting to record it or take notes, by the domain they own (vendors' own pages, November 2026).
 * Humans work there too, so the domain alone says nothing: the address has to be one that nobody bears.
 */
const vendors = String.raw`fireflies\.ai|otter\.ai|read\.ai|fathom\.(?:video|ai)|grain\.(?:com|co)|tldv\.io|avoma\.com|gong\.io|chorus\.ai|zoominfo\.com|sembly\.ai|fellow\.(?:app|co|ai)|supernormal\.com|granola\.(?:ai|so)|zoom\.us|krisp\.ai|meetgeek\.ai|notta\.ai|circleback\.ai|jamie\.ai|meetjamie\.ai|tactiq\.io|airgram\.io|bluedothq\.com|fyxer\.(?:ai|com)|bubbles\.(?:com|video)|sybill\.ai|claap\.io|modjo\.ai|leexi\.ai|noota\.(?:io|ai)|vowel\.com|colibri\.ai|meetrecord\.com|rewatch\.com|recall\.ai|spinach\.(?:io|ai)|attention\.(?:com|tech)|clari\.com|wingman\.com|trywingman\.com|salesloft\.com|jiminny\.com|demodesk\.com|laxis\.(?:com|tech)|hyprnote\.com|plaud\.ai|rev\.com|trint\.com|happyscribe\.(?:com|co)|transkriptor\.com|meetingbaas\.com|nyota\.ai|wudpecker\.io|equaltime\.io|metaview\.ai|brighthire\.(?:ai|com)`;

/** What such an address is called; "fred" is the one that Fireflies asks to be invited (its help pages, 2026). */
const nobody = String.raw`notes?|note[-_.]?takers?|ai[-_.]?notes?|ai|assistant|bot|robot|record|recorder|recording|recordings|scribe|transcribe|transcript|transcripts|transcription|meet|meeting|meetings|invite|invites|join|agent|pilot|copilot|calendar|capture|listen`;

const vendorAddress = new RegExp(`^(?:(?:${nobody})(?:\\+.*)?@(?:[\\w-]+\\.)*(?:${vendors})|fred(?:\\+.*)?@fireflies\\.ai)$`, 'u');

/** An address of any domain that says by itself that it takes notes; `assistant@` and `bot@` say too little. */
const anyAddress = /(?:^|[-_.+])(?:ai)?(?:note[-_.]?taker|meeting[-_.]?(?:recorder|notes|bot)|otterpilot)s?(?:[-_.+\d][^@]*)?@/u;

/** What they call themselves, wherever it stands: "Ana's Notetaker", "Acme Meeting Assistant", "AI Companion". */
const says = /(?<![\p{L}\p{N}])(?:(?:ai[\s_-]?)?note[\s_-]?taker|(?:meeting|ai)[\s_-]?(?:assistant|recorder|scribe|notes)|ai companion|otter ?pilot|notizassistent|preneur de notes|asistente de notas)(?![\p{L}\p{N}])/u;

/** Names with their domain in them are nobody's: "Otter.ai", "Read.ai meeting notes", "tl;dv". */
const domainName = /(?<![\p{L}\p{N}])(?:otter\.ai|read\.ai|fireflies(?:\.ai)?|fathom\.video|tl;dv|tldv(?:\.io)?|chorus\.ai|gong\.io|avoma|sembly(?:\.| )?ai|meetgeek(?:\.ai)?|notta(?:\.| )ai|krisp\.ai|circleback\.ai|granola\.ai|supernormal\.com|zoom ai)(?![\p{L}\p{N}])/u;

/** Product names that are words or human names as well count only with a word behind them that no human is called. */
const product = /^(?:otter|fireflies|read|fathom|grain|avoma|gong|chorus|sembly|fellow|supernormal|granola|zoom|krisp|meetgeek|notta|circleback|jamie|tactiq|airgram|bluedot|fyxer|spinach|sybill|claap|modjo|leexi|noota|plaud)(?:[\s_-]+(?:ai|bot|recorder|recording|notes|pilot|meeting notes))+$/u;

/** Whole names that no human has. */
const whole = /^(?:fireflies|supernormal|meetgeek|circleback|avoma|krisp|tldv|airgram|fathom ai)$/u;

/** Does a guest only record or take notes? By its address or what it calls itself; nobody is one for being called Otter. */
export function isRecorder({email, name}: Identity): boolean {
	const address = email.trim().toLowerCase();
	const said = name.trim().toLowerCase();
	return vendorAddress.test(address) || anyAddress.test(address) || says.test(said) || domainName.test(said) || product.test(said) || whole.test(said);
}

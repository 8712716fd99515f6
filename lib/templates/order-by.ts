/**
 * The same list in an order that only the seed decides: the same seed gives the same order on every machine,
 * and what is added to the list later does not change the order of the rest.
 */
export function orderBy<Item>(seed: string, list: readonly Item[], name: (item: Item) => string): Item[] {
	return list
		.map(item => ({item, rank: hash(`${seed}|${name(item)}`)}))
		.sort((one, other) => one.rank - other.rank || (name(one.item) < name(other.item) ? -1 : 1))
		.map(({item}) => item);
}

/** FNV-1a with a last stir, so that texts that differ in their end only are far apart. A whole number of 32 bits. */
function hash(text: string): number {
	let value = 0x81_1C_9D_C5;
	for (let index = 0; index < text.length; index += 1) {
		value = Math.imul(value ^ text.charCodeAt(index), 0x01_00_01_93);
	}

	value = Math.imul(value ^ (value >>> 16), 0x85_EB_CA_6B);
	value = Math.imul(value ^ (value >>> 13), 0xC2_B2_AE_35);
	return (value ^ (value >>> 16)) >>> 0;
}

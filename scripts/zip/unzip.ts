import {inflateRawSync} from 'node:zlib';

/** Signature and size of the record that ends a zip file, without a comment. */
const endOfDirectory = {signature: 0x06_05_4b_50, size: 22};

/**
 * The files of a zip archive by path. Enough for the archives that we make: no encryption, no Zip64.
 * Reads the central directory, because the headers in front of the files may not know their sizes.
 */
export function unzip(archive: Buffer): Map<string, Buffer> {
	const end = archive.length - endOfDirectory.size;
	if (archive.readUInt32LE(end) !== endOfDirectory.signature) {
		throw new Error('This is not a zip archive, or it ends in a comment.');
	}

	const files = new Map<string, Buffer>();
	let at = archive.readUInt32LE(end + 16);
	for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
		const method = archive.readUInt16LE(at + 10);
		const size = archive.readUInt32LE(at + 20);
		const [name, extra, comment] = [28, 30, 32].map(offset => archive.readUInt16LE(at + offset)) as [number, number, number];
		const header = archive.readUInt32LE(at + 42);
		const path = archive.toString('utf8', at + 46, at + 46 + name);
		const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
		const bytes = archive.subarray(start, start + size);
		if (!path.endsWith('/')) {
			files.set(path, method === 0 ? bytes : inflateRawSync(bytes));
		}

		at += 46 + name + extra + comment;
	}

	return files;
}

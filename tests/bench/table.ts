/** One line of a table. */
export type Row = string[];

/** Prints a heading and a table, its columns as wide as they need. */
export function printTable(heading: string, columns: Row, rows: Row[]): void {
	const widths = columns.map((title, column) => Math.max(title.length, ...rows.map(row => row[column]?.length ?? 0)));
	const print = (cells: Row): void => console.log(cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd());
	console.log(`\n${heading}\n`);
	print(columns);
	print(widths.map(width => '─'.repeat(width)));
	rows.forEach(print);
}

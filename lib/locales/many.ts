/** Says `count` of something: "1 more", "2 weeks". */
export const many = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

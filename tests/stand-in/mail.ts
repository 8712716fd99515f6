/** Where the page that embeds the calendar is served. */
export const mailOrigin = 'https://mail.google.com';

/**
 * A mailbox with the calendar in its side panel: a frame of another origin, narrow, with a part of the usual page
 * (that the panel is such a frame: several extensions' sources; its address: inferred).
 */
export function mailPage(): string {
	const mails = ['Minutes of the retro', 'Your train on Thursday', 'Re: rota in December', 'Lunch menu'];
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Inbox - Mail</title>
<link rel="icon" href="data:,">
<style>
body { margin: 0; height: 100vh; display: flex; font: 14px/20px Roboto, Arial, sans-serif; background: #f6f8fc; color: #1f1f1f; }
main { flex: 1; min-width: 0; margin: 64px 0 16px 16px; padding: 8px 0; background: #fff; border-radius: 16px; }
h1 { margin: 0; padding: 8px 16px; font-size: 16px; }
li { list-style: none; padding: 10px 16px; border-top: 1px solid #eceff1; }
ul { margin: 0; padding: 0; }
aside { width: 320px; margin: 64px 16px 16px; background: #fff; border-radius: 16px; overflow: hidden; }
iframe { width: 100%; height: 100%; border: 0; display: block; }
</style>
</head>
<body>
<main><h1>Inbox</h1><ul>${mails.map(mail => `<li>${mail}</li>`).join('')}</ul></main>
<aside role="complementary" aria-label="Side panel"><iframe title="Calendar" src="https://calendar.google.com/calendar/u/0/r/day?companion"></iframe></aside>
</body>
</html>`;
}

// What any popup takes: its document, one script, one element.
const career = document.createElement('h1');
career.id = 'career';
career.textContent = 'Popup';
document.body.append(career);

import type {Node} from 'prosemirror-model';
import type {EditorView, NodeView, NodeViewConstructor} from 'prosemirror-view';
import {editorWords} from '@/lib/locales/editor';
import {directionOf} from '../markdown/direction';

/** A heading stands below those of the view around it, which go down to the third level. */
const heading: NodeViewConstructor = ({attrs}) => {
	const dom = document.createElement(`h${Math.min(6, Number(attrs.level) + 3)}`);
	dom.dir = 'auto';
	return {dom, contentDOM: dom, update: node => node.type.name === 'heading' && node.attrs.level === attrs.level};
};

/** An item, with a real box when it can be ticked off. The box is no stop of Tab: a key of the editor ticks it. */
const item: NodeViewConstructor = (first, view, getPos) => (first.attrs.checked === null ? plainItem(first) : checkItem(first, view, getPos));

const turn = (dom: HTMLElement, {firstChild}: Node): void => {
	const direction = directionOf(firstChild?.textContent ?? '');
	if (dom.dir !== direction) dom.dir = direction;
};

function plainItem(first: Node): NodeView {
	const dom = document.createElement('li');
	turn(dom, first);
	return {
		dom,
		contentDOM: dom,
		update(node) {
			const isSame = node.type.name === 'list_item' && node.attrs.checked === null;
			if (isSame) turn(dom, node);
			return isSame;
		},
		ignoreMutation: mutation => mutation.type === 'attributes' && mutation.target === dom,
	};
}

function checkItem(first: Node, view: EditorView, getPos: () => number | undefined): NodeView {
	const dom = document.createElement('li');
	const box = document.createElement('input');
	const contentDOM = document.createElement('div');
	box.type = 'checkbox';
	box.tabIndex = -1;
	box.contentEditable = 'false';
	dom.append(box, contentDOM);

	const show = (node: Node): void => {
		const {attrs, firstChild} = node;
		const isChecked = attrs.checked === true;
		const name = firstChild?.textContent || editorWords.check;
		if (box.checked !== isChecked) box.checked = isChecked;
		if (box.getAttribute('aria-label') !== name) box.setAttribute('aria-label', name);
		dom.dataset['checked'] = String(isChecked);
		turn(dom, node);
	};
	show(first);
	// The caret stays where it is.
	box.addEventListener('mousedown', event => event.preventDefault());
	box.addEventListener('change', () => {
		const pos = getPos();
		if (pos !== undefined) view.dispatch(view.state.tr.setNodeMarkup(pos, null, {checked: box.checked}));
	});

	return {
		dom,
		contentDOM,
		update(node) {
			const isSame = node.type.name === 'list_item' && node.attrs.checked !== null;
			if (isSame) show(node);
			return isSame;
		},
		stopEvent: event => event.target === box,
		ignoreMutation: mutation => mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
	};
}

/** How the editor draws what is more than its element. */
export const nodeViews: Record<string, NodeViewConstructor> = {heading, list_item: item};

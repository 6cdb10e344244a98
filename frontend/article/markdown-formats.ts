import { insertNewlineContinueMarkup } from '@codemirror/lang-markdown';
import { EditorSelection } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

/** Something that a button of the editor puts around the selection, or before each of its lines. */
export interface Format {
  title: string;
  sign: string;
  key?: string;
  around?: [before: string, after: string];
  beforeLine?: string;
}

export const formats: Format[] = [
  { title: 'Bold', sign: 'B', key: 'Mod-b', around: ['**', '**'] },
  { title: 'Italic', sign: 'I', key: 'Mod-i', around: ['*', '*'] },
  { title: 'Heading', sign: 'H', beforeLine: '## ' },
  { title: 'Link', sign: 'Link', key: 'Mod-k', around: ['[', '](https://)'] },
  { title: 'Quote', sign: '“ ”', beforeLine: '> ' },
  { title: 'List', sign: '• List', beforeLine: '- ' },
  { title: 'Code', sign: '</>', key: 'Mod-e', around: ['`', '`'] },
];

export const continueList = insertNewlineContinueMarkup;

/** The command that puts the format on the selection or, where it is already, takes it off. */
export function toggle(format: Format): (view: EditorView) => boolean {
  return (view) => {
    if (view.state.readOnly) {
      return false;
    }
    if (format.around) {
      toggleAround(view, ...format.around);
    } else if (format.beforeLine) {
      toggleBeforeLines(view, format.beforeLine);
    }
    return true;
  };
}

function toggleAround(view: EditorView, before: string, after: string) {
  view.dispatch(
    view.state.changeByRange((range) => {
      const { from, to } = range;
      const start = from - before.length;
      const end = to + after.length;
      if (view.state.sliceDoc(Math.max(0, start), from) === before && view.state.sliceDoc(to, end) === after) {
        return {
          changes: [
            { from: start, to: from },
            { from: to, to: end },
          ],
          range: EditorSelection.range(start, to - before.length),
        };
      }
      return {
        changes: [
          { from, insert: before },
          { from: to, insert: after },
        ],
        range: EditorSelection.range(from + before.length, to + before.length),
      };
    }),
    { scrollIntoView: true, userEvent: 'input' },
  );
}

function toggleBeforeLines(view: EditorView, mark: string) {
  const { state } = view;
  const { from, to } = state.selection.main;
  const lines = [];
  for (let number = state.doc.lineAt(from).number; number <= state.doc.lineAt(to).number; number++) {
    lines.push(state.doc.line(number));
  }
  const marked = lines.every((line) => line.text.startsWith(mark));
  view.dispatch({
    changes: lines.map((line) =>
      marked ? { from: line.from, to: line.from + mark.length } : { from: line.from, insert: mark },
    ),
    scrollIntoView: true,
    userEvent: 'input',
  });
}

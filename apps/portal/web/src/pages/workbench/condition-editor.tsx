import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { useSpeech } from '../../words/language.js';
import type { DraftProblem } from '../../work/messages.js';

interface ConditionEditorProps {
  readonly label: string;
  /** The text at first; from then on the editor holds it. */
  readonly text: string;
  readonly problems: readonly DraftProblem[];
  readonly onChange: (text: string) => void;
}

const LOOK = EditorView.theme({
  '&': { border: '1px solid var(--edge)', borderRadius: '6px', background: 'var(--paper)', color: 'var(--ink)' },
  '&.cm-focused': { outline: '3px solid var(--link)', outlineOffset: '2px' },
  '.cm-content': { fontFamily: 'var(--mono)', fontSize: '0.9rem', caretColor: 'var(--ink)', padding: '0.5rem' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-tooltip': { background: 'var(--paper)', color: 'var(--ink)', border: '1px solid var(--edge)' },
});

/**
 * A condition, with its faults underlined where they stand. It lives in a shadow root: there the editor's styles are
 * adopted sheets, which the content security policy lets pass.
 */
export default function ConditionEditor({ label, text, problems, onChange }: ConditionEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const first = useRef(text);
  const tell = useRef(onChange);
  tell.current = onChange;
  const { language } = useSpeech();
  useEffect(() => {
    if (host.current === null) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const editor = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: first.current,
        extensions: [
          history(),
          drawSelection(),
          // Tab is not taken: with the keyboard one gets out as one got in.
          keymap.of([...defaultKeymap, ...historyKeymap]),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': label }),
          EditorView.updateListener.of(({ docChanged, state }) => {
            if (docChanged) tell.current(state.doc.toString());
          }),
          LOOK,
        ],
      }),
    });
    view.current = editor;
    return () => editor.destroy();
  }, [label]);
  useEffect(() => {
    const editor = view.current;
    if (editor === null) return;
    const end = editor.state.doc.length;
    const shown = problems.map(
      ({ start, end: stop, what }): Diagnostic => ({
        from: Math.min(start, end),
        to: Math.min(Math.max(stop, start), end),
        severity: 'error',
        message: what[language],
      }),
    );
    editor.dispatch(setDiagnostics(editor.state, shown));
  }, [problems, language]);
  return <div ref={host} />;
}

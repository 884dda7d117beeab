import { useCallback, useState } from 'react';

/**
 * Something that a person is entering. It is kept in the tab until it is sent, so that neither an ended session, nor a
 * lost connection, nor a reload loses it.
 */
export function useDraft<Value>(name: string, initial: Value): [Value, (value: Value) => void, () => void] {
  const key = `afk-draft:${name}`;
  const [value, setValue] = useState<Value>(() => kept<Value>(key) ?? initial);
  const change = useCallback(
    (next: Value) => {
      sessionStorage.setItem(key, JSON.stringify(next));
      setValue(next);
    },
    [key],
  );
  const sent = useCallback(() => sessionStorage.removeItem(key), [key]);
  return [value, change, sent];
}

function kept<Value>(key: string): Value | undefined {
  const text = sessionStorage.getItem(key);
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as Value;
  } catch {
    return undefined;
  }
}

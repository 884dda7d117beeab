import { type ReactNode, useEffect, useRef } from 'react';

/** What is wider than a small screen: scrolled by itself, also with the keyboard, and only a stop where it scrolls. */
export function Scroll({ label, children }: { label: string; children: ReactNode }) {
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = region.current;
    if (element === null) return;
    const fit = () => {
      if (element.scrollWidth > element.clientWidth) element.tabIndex = 0;
      else element.removeAttribute('tabindex');
    };
    const watch = new ResizeObserver(fit);
    watch.observe(element);
    fit();
    return () => watch.disconnect();
  }, []);
  return (
    <section ref={region} className="scroll" aria-label={label}>
      {children}
    </section>
  );
}

import type { ElementId, Role, StructureElement } from '@afsprakenkader/pdf';

/** Everything of an element but its place in the tree. */
type Traits = Omit<StructureElement, 'id' | 'role' | 'children'>;

/** A structure tree in the making. Ids count up, so the same page gets the same tree. */
export interface Branch {
  readonly id: ElementId;
  add(role: Role, traits?: Traits): Branch;
  finish(): StructureElement;
}

export function newTree(): Branch {
  let count = 0;
  const grow = (role: Role, traits: Traits): Branch => {
    const id = `e${count++}`;
    const children: Branch[] = [];
    return {
      id,
      add: (childRole, childTraits = {}) => {
        const child = grow(childRole, childTraits);
        children.push(child);
        return child;
      },
      finish: () => ({
        id,
        role,
        ...traits,
        ...(children.length > 0 ? { children: children.map((child) => child.finish()) } : {}),
      }),
    };
  };
  return grow('Document', {});
}

import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { grid, heading, lineAt, openList } from './harness';

beforeEach(() => page.viewport(1280, 720));

const handle = (name: string) => grid().getByRole('separator', { name });

describe('sorting', () => {
  test('a press on a heading sorts by it, another one turns the order round', async () => {
    const { said } = openList();
    await expect.element(heading('Date')).toHaveAttribute('aria-sort', 'descending');
    await expect.element(heading('User')).toHaveAttribute('aria-sort', 'none');
    await heading('User').getByRole('button').click();
    expect(said.onOrder).toHaveBeenLastCalledWith({ by: 'user', descending: false });
    await expect.element(heading('User')).toHaveAttribute('aria-sort', 'ascending');
    await expect.element(heading('Date')).toHaveAttribute('aria-sort', 'none');
    await heading('User').getByRole('button').click();
    expect(said.onOrder).toHaveBeenLastCalledWith({ by: 'user', descending: true });
    await heading('Date').getByRole('button').click();
    expect(said.onOrder).toHaveBeenLastCalledWith({ by: 'time', descending: true });
  });

  test('a column sorts by what the collection calls it', async () => {
    const { said } = openList();
    await heading('Status').getByRole('button').click();
    expect(said.onOrder).toHaveBeenLastCalledWith({ by: 'outcome', descending: false });
  });
});

describe('the keyboard', () => {
  test('the list, a heading and its handle are all that Tab stops at', async () => {
    const { grid } = openList();
    grid.focus();
    await userEvent.keyboard('{Tab}');
    await expect.element(heading('Date').getByRole('button')).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    await expect.element(handle('Date')).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByRole('button', { name: 'After' })).toHaveFocus();
  });

  test('arrows go from heading to heading', async () => {
    const { grid, said } = openList();
    grid.focus();
    await userEvent.keyboard('{Tab}{ArrowLeft}{ArrowRight}{ArrowRight}');
    await expect.element(heading('User').getByRole('button')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(said.onOrder).toHaveBeenCalledExactlyOnceWith({ by: 'user', descending: false });
    await userEvent.keyboard('{End}');
    await expect.element(heading('Location').getByRole('button')).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{Home}');
    await expect.element(heading('Date').getByRole('button')).toHaveFocus();
    expect(said.onSelect).not.toHaveBeenCalled();
  });

  test('arrows on a handle make its column wider and narrower, within bounds', async () => {
    const { said } = openList();
    const user = handle('User');
    const width = Number(user.element().getAttribute('aria-valuenow'));
    (user.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.element(user).toHaveAttribute('aria-valuenow', String(width + 32));
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(user).toHaveAttribute('aria-valuenow', String(width + 16));
    for (let press = 0; press < 12; press++) await userEvent.keyboard('{ArrowLeft}');
    await expect.element(user).toHaveAttribute('aria-valuenow', '60');
    expect(said.onColumns.mock.lastCall?.[0].find(({ id }) => id === 'user')?.width).toBe(60);
    expect(said.onOrder).not.toHaveBeenCalled();
  });
});

describe('the pointer', () => {
  /** The pointer goes down on the handle of a column, moves, and is let go. */
  function drag(name: string, by: number, at = { x: 400, y: 20, pointerId: 1 }) {
    const target = handle(name).element() as HTMLElement;
    target.setPointerCapture = () => {};
    const send = (type: string, x: number) =>
      target.dispatchEvent(
        new PointerEvent(type, { bubbles: true, cancelable: true, ...at, clientX: x, button: 0 }),
      );
    return {
      down: () => send('pointerdown', at.x),
      move: (part = 1) => send('pointermove', at.x + by * part),
      up: () => {
        send('pointerup', at.x + by);
        send('lostpointercapture', at.x + by);
      },
    };
  }

  test('a handle that is dragged moves the edge of its column in head and lines', async () => {
    const { root, said } = openList();
    const edge = () => heading('User').element().getBoundingClientRect().right;
    const cell = () => lineAt(root, 0)?.querySelector('.cell-user')?.getBoundingClientRect().right;
    await expect.poll(cell).toBe(edge());
    const before = edge();
    await userEvent.dragAndDrop(handle('User'), handle('Application'));
    await expect.poll(edge).toBeGreaterThan(before + 100);
    await expect.poll(cell).toBe(edge());
    expect(said.onOrder).not.toHaveBeenCalled();
  });

  test('lines are not drawn again while a column gets wider', async () => {
    const { root, grid } = openList();
    await expect.poll(() => lineAt(root, 5)).not.toBeNull();
    const touched: Node[] = [];
    const observer = new MutationObserver(records => touched.push(...records.map(({ target }) => target)));
    const body = root.querySelector('.list-body') ?? grid;
    observer.observe(body, { subtree: true, childList: true, characterData: true, attributes: true });
    const dragged = drag('User', 80);
    dragged.down();
    dragged.move(0.5);
    dragged.move();
    dragged.up();
    await expect.element(handle('User')).toHaveAttribute('aria-valuenow', '230');
    observer.disconnect();
    expect(touched).toEqual([]);
  });

  test('a pointer that only passes over a handle, or was let go, changes nothing', async () => {
    const { said } = openList();
    const dragged = drag('User', 80);
    dragged.move();
    expect(said.onColumns).not.toHaveBeenCalled();
    dragged.down();
    dragged.up();
    said.onColumns.mockClear();
    dragged.move();
    expect(said.onColumns).not.toHaveBeenCalled();
  });
});

test('head and lines scroll sideways together, and the head stays on top', async () => {
  const { root, grid } = openList();
  root.style.inlineSize = '400px';
  await expect.poll(() => grid.clientWidth).toBeLessThanOrEqual(400);
  grid.scrollTop = 5000;
  grid.scrollLeft = 500;
  await expect.poll(() => lineAt(root, 145)).not.toBeNull();
  expect(grid.scrollLeft).toBe(500);
  const left = (element: Element | null | undefined) => element?.getBoundingClientRect().left;
  expect(left(lineAt(root, 145)?.querySelector('.cell-user'))).toBe(left(heading('User').element()));
  const top = root.querySelector('.list-head')?.getBoundingClientRect().top;
  expect(top).toBe(grid.getBoundingClientRect().top);
});

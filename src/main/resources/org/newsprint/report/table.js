// A table that sorts by its headers, shows a page at a time, and says what it shows.

const PAGE = 25;

/**
 * Columns have a title, a cell(row) and, to sort by, a value(row); rows without a value come last
 * either way. The first column heads its row.
 */
function table({name, label, columns, rows, sortBy, descending, one, many, page = PAGE}) {
  const state = {rows, sorted: columns.findIndex((column) => column.title === sortBy), descending, from: 0, size: page};
  const body = h('tbody');
  const status = h('p', {role: 'status'});
  const headers = columns.map((column, index) => h('th', {scope: 'col', class: column.class},
    column.value ? button(column.title, () => sort(index), {'data-column': column.title}) : column.title));
  const previous = button('Previous', () => turn(-1));
  const next = button('Next', () => turn(1));
  const everything = button('Show all', () => {
    state.size = Infinity;
    state.from = 0;
    show();
  });
  const element = h('div', {class: 'table', 'data-table': name},
    h('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': label},
      h('table', {}, h('caption', {class: 'visually-hidden'}, label), h('thead', {}, h('tr', {}, headers)), body)),
    h('div', {class: 'pager'}, status, previous, next, everything));

  function sort(index) {
    state.descending = state.sorted === index ? !state.descending : columns[index].descendingFirst === true;
    state.sorted = index;
    state.from = 0;
    show();
  }

  function turn(by) {
    state.from = Math.max(0, state.from + by * state.size);
    show();
  }

  function ordered() {
    const column = columns[state.sorted];
    if (!column) {
      return state.rows;
    }
    const sign = state.descending ? -1 : 1;
    return [...state.rows].sort((left, right) => {
      const a = column.value(left);
      const b = column.value(right);
      if (a === undefined || b === undefined) {
        return (a === undefined) - (b === undefined);
      }
      return sign * (typeof a === 'string' ? a.localeCompare(b, 'en') : a - b);
    });
  }

  function show() {
    const all = ordered();
    const shown = all.slice(state.from, state.from + state.size);
    headers.forEach((header, index) => {
      if (index === state.sorted) {
        header.setAttribute('aria-sort', state.descending ? 'descending' : 'ascending');
      } else {
        header.removeAttribute('aria-sort');
      }
    });
    body.replaceChildren(...shown.map((row) => h('tr', {}, columns.map((column, index) =>
      index === 0
        ? h('th', {scope: 'row', class: column.class}, column.cell(row))
        : h('td', {class: column.class}, column.cell(row))))));
    const paged = all.length > state.size || state.from > 0;
    status.textContent = all.length === 0 ? `No ${many || one + 's'} match.`
      : paged ? `${whole(state.from + 1)} to ${whole(state.from + shown.length)} of ${count(all.length, one, many)}`
        : count(all.length, one, many);
    previous.hidden = next.hidden = everything.hidden = !paged;
    previous.disabled = state.from === 0;
    next.disabled = state.from + state.size >= all.length;
  }

  show();
  return {
    element,
    setRows(changed) {
      state.rows = changed;
      state.from = 0;
      show();
    },
  };
}

// Articles, unique texts and originated stories side by side.

function startShare(data) {
  if (!data.outlets.length) {
    return;
  }
  const most = Math.max(...data.outlets.map((row) => Math.max(row.articleShare, row.uniqueShare, row.originalShare)));
  const shareCell = (share, number) => h('div', {class: 'meter'},
    h('span', {class: 'track'}, meterBar(most > 0 ? share / most : 0)),
    h('b', {}, percent(share)),
    h('span', {class: 'faint'}, whole(number)));
  const column = (title, share, number) => ({
    title, descendingFirst: true, value: (row) => row[share], cell: (row) => shareCell(row[share], row[number])});
  const totals = data.totals;
  byId('share-table').replaceChildren(
    table({
      name: 'share',
      label: 'Share of voice of each outlet',
      rows: data.outlets,
      one: 'outlet',
      sortBy: 'Articles',
      descending: true,
      columns: [
        {title: 'Outlet', value: (row) => row.outlet, cell: (row) => text(row.outlet)},
        column('Articles', 'articleShare', 'articles'),
        column('Unique texts', 'uniqueShare', 'unique'),
        column('Originated', 'originalShare', 'originals'),
        {title: 'Median lag of its copies', class: 'number', value: (row) => row.lag, cell: (row) => lag(row.lag)},
      ],
    }).element,
    h('p', {class: 'hint'}, `Shares are of ${count(totals.articles, 'article')}, ${count(totals.unique, 'unique text')} `
      + `and ${count(totals.originals, 'originated text')}, over all outlets.`));
}

function meterBar(part) {
  const bar = h('i');
  bar.style.width = `${(100 * part).toFixed(2)}%`;
  bar.hidden = part === 0;
  return bar;
}

// Where each outlet stands: its own voice beside the voices it quotes.

function startOutlets(data) {
  const place = byId('outlets-table');
  if (!data.outlets.length) {
    place.replaceChildren(h('p', {class: 'hint'}, 'There is no outlet.'));
    return;
  }
  const state = {query: '', own: '', quoted: ''};
  const shown = table({
    name: 'outlets',
    label: 'Stance of each outlet',
    rows: data.outlets,
    one: 'outlet',
    sortBy: 'Articles',
    descending: true,
    columns: [
      {title: 'Outlet', value: (row) => row.name || row.outlet, cell: (row) => outletName(row)},
      {title: 'Own voice', class: 'plot-cell', descendingFirst: true, value: (row) => row.own.mean, cell: (row) => figureCell(row, 'own')},
      {title: 'What it says', class: 'verdict', value: (row) => row.own.verdict, cell: (row) => verdictCell(row, 'own')},
      {title: 'Quoted voices', class: 'plot-cell', descendingFirst: true, value: (row) => row.quoted.mean, cell: (row) => figureCell(row, 'quoted')},
      {title: 'Whom it quotes', class: 'verdict', value: (row) => row.quoted.verdict, cell: (row) => verdictCell(row, 'quoted')},
      {title: 'Articles', class: 'number', descendingFirst: true, value: (row) => row.articles, cell: (row) => whole(row.articles)},
    ],
  });
  const filter = () => shown.setRows(data.outlets.filter((row) =>
    matches(state.query, row.outlet, row.name)
    && (!state.own || row.own.verdict === state.own)
    && (!state.quoted || row.quoted.verdict === state.quoted)));
  const verdicts = [['', 'any'], ...Object.entries(VERDICTS)];
  const left = data.outletsInAll - data.outlets.length;
  place.replaceChildren(
    h('div', {class: 'controls'},
      search('Find an outlet', (query) => {
        state.query = query;
        filter();
      }),
      choice('Own voice', verdicts, '', (chosen) => {
        state.own = chosen;
        filter();
      }),
      choice('Quoted voices', verdicts, '', (chosen) => {
        state.quoted = chosen;
        filter();
      })),
    shown.element,
    left > 0 ? h('p', {class: 'hint'}, `The ${whole(data.outlets.length)} outlets with most articles; `
      + `${whole(left)} smaller ones are in the tables, and in every total.`) : '');
}

function outletName(row) {
  const named = row.name && row.name !== row.outlet;
  return [
    button(text(named ? row.name : row.outlet), () => drill({
      title: row.outlet,
      articles: articlesOf((article) => article.outlet === row.outlet),
      inAll: row.articles,
    }), {class: 'plain'}),
    named && h('span', {class: 'below'}, text(row.outlet)),
  ];
}

function figureCell(row, voices) {
  const figure = row[voices];
  return [
    plot(figure, voices === 'quoted' ? 'diamond' : 'circle', false),
    h('span', {class: 'below'}, figure.mean === undefined ? 'none'
      : `${stance(figure.mean)} (${range(figure.low, figure.high)})`),
  ];
}

function verdictCell(row, voices) {
  const figure = row[voices];
  return [
    verdict(figure),
    h('span', {class: 'below'}, figure.n === 0 ? ''
      : button(count(figure.n, 'article'), () => drill({
        title: `${row.outlet}: ${voices === 'own' ? 'own voice' : 'quoted voices'}`,
        articles: articlesOf((article) => article.outlet === row.outlet && article[voices] !== undefined),
        inAll: figure.n,
        voices,
      }), {class: 'plain', 'aria-label': `${row.outlet}, ${voices === 'own' ? 'own voice' : 'quoted voices'}: ${count(figure.n, 'article')}`})),
  ];
}

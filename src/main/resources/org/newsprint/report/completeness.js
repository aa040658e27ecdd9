// What was read, what was refused, and what may still change.

function startCompleteness(data) {
  const run = data.run;
  byId('completeness-body').replaceChildren(
    h('p', {class: 'equation'}, `${data.runs > 1 ? `The last of ${whole(data.runs)} runs: ` : ''}${whole(run.read)} read = ${whole(run.accepted)} accepted + ${whole(run.rejected)} rejected `
      + `+ ${whole(run.duplicates)} repeats of an id already read${run.outside ? ` + ${whole(run.outside)} of other days` : ''}`
      + `${run.revisions ? ` + ${whole(run.revisions)} earlier texts of articles that were revised` : ''}`),
    run.reconciles ? h('p', {class: 'hint'}, 'The counts add up: nothing was lost on the way.')
      : h('p', {class: 'notice'}, 'The counts do not add up. Something was lost or counted twice; please report it.'),
    daysAddUp(data),
    h('div', {class: 'columns'}, h('div', {}, h('h3', {}, 'The run'), runFacts(data)), h('div', {}, h('h3', {}, 'What may be missing'), missing(data))),
    ...rejectTables(data));
  byId('made').textContent = `Made by Newsprint ${run.version} from the tables of run ${run.id}. Charts are drawn by Apache ECharts (Apache License 2.0).`;
}

/** Two tables that are made in different ways must count the same articles. */
function daysAddUp(data) {
  if (data.articlesByDay === undefined) {
    return h('p', {class: 'hint'}, 'The run made no windows of a day, against which articles could be counted.');
  }
  const sums = `${count(data.totals.articles, 'row')} in the table article, and ${count(data.articlesByDay, 'article')} in the days of topic_window`;
  return data.articlesByDay === data.totals.articles ? h('p', {class: 'hint'}, sums + ': the same.')
    : h('p', {class: 'notice'}, sums + (data.run.finished ? ': they should be the same.' : '. They are written one after the other while the run goes on.'));
}

function runFacts(data) {
  const run = data.run;
  return h('ul', {},
    h('li', {}, 'Run ', text(run.id), ', job ', text(run.job), `, ${run.runner}`),
    h('li', {}, `Began ${moment(run.started)}${run.finished ? `, ended ${moment(run.finished)}` : '; it has no end yet'}`),
    h('li', {}, `${count(run.late, 'article')} came later than windows wait for`),
    h('li', {}, `${count(data.correctedWindows, 'window')} of time changed after the first count`),
    h('li', {}, data.openWindows ? `${count(data.openWindows, 'window')} of time may still change` : 'All windows of time are final'));
}

function missing(data) {
  const totals = data.totals;
  return h('ul', {},
    h('li', {}, `${whole(totals.articles - totals.relevant)} of ${count(totals.articles, 'article')} are not about the topic, and have no stance`),
    h('li', {}, `${whole(totals.relevant - totals.all.n)} are about it and have no stance: no sentence takes a side`),
    h('li', {}, `${count(data.judged, 'sentence')} judged; in ${whole(data.abstained)} the scorer was too unsure to take a side`),
    h('li', {}, data.sampled
      ? `This page holds ${count(data.articles.length, 'article')} to open, drawn evenly from the outlets; the figures are of all ${whole(totals.articles)}`
      : 'All articles can be opened on this page; of long ones only some sentences are shown'));
}

function rejectTables(data) {
  if (!data.reasons.length) {
    return [h('h3', {}, 'Rejected records'), h('p', {class: 'hint'}, 'None.')];
  }
  return [
    h('h3', {}, 'Rejected records'),
    table({
      name: 'reasons', label: 'Rejected records by reason', rows: data.reasons, one: 'reason', sortBy: 'Records', descending: true,
      columns: [
        {title: 'Reason', value: (row) => row.reason, cell: (row) => text(row.reason.replace(/_/g, ' '))},
        {title: 'Stage', value: (row) => row.stage, cell: (row) => text(row.stage)},
        {title: 'Records', class: 'number', descendingFirst: true, value: (row) => row.records, cell: (row) => whole(row.records)},
      ],
    }).element,
    h('details', {class: 'more'}, h('summary', {}, 'Some of them, with their places'),
      table({
        name: 'rejects', label: 'Some rejected records', rows: data.rejects, one: 'record',
        columns: [
          {title: 'Source', value: (row) => row.source, cell: (row) => text(row.source)},
          {title: 'Line', class: 'number', value: (row) => row.position, cell: (row) => row.position ? whole(row.position) : 'all'},
          {title: 'Reason', value: (row) => row.reason, cell: (row) => text(row.reason.replace(/_/g, ' '))},
          {title: 'Detail', cell: (row) => text(row.detail)},
        ],
      }).element),
    h('p', {class: 'hint'}, 'The records themselves are in the table rejected, and can be mended and read again.'),
  ];
}

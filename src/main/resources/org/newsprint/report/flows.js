// Who copies whom. Outlets copy each other in circles, so the chart has two columns: on the left
// each outlet as a source, on the right as a copier. Nothing is left out to break a circle.

const FLOWS_DRAWN = 25;

function startFlows(data) {
  const place = byId('flows-chart');
  if (!data.flows.length) {
    byId('flows-hint').textContent = 'No article copies another.';
    place.classList.add('none');
    return;
  }
  const drawn = data.flows.slice(0, FLOWS_DRAWN);
  const rows = Math.max(new Set(drawn.map((flow) => flow.from)).size, new Set(drawn.map((flow) => flow.to)).size);
  place.style.height = `${Math.max(160, 48 + 27 * rows)}px`;
  byId('flows-hint').textContent = 'On the left who was copied, on the right who copied; an outlet that does both stands on both sides. '
    + 'A band is as wide as there are copies; its violet part is reworded.'
    + (data.flowsInAll > drawn.length ? ` The chart shows the ${FLOWS_DRAWN} largest of ${whole(data.flowsInAll)} pairs.` : '');
  const open = (flow) => {
    const copies = data.stories.flatMap((story) => story.copies)
      .filter((copy) => copy.outlet === flow.to && copy.fromOutlet === flow.from);
    drillCopies(`${flow.to} from ${flow.from}`, copies, flow.copies);
  };
  chart(place, 'Who copies whom; the same figures are in the table below', (width) => flowOptions(drawn, width),
    (hit) => hit.dataType === 'edge' && open(drawn[hit.data.index]));
  byId('flows-table').replaceChildren(
    table({
      name: 'flows',
      label: 'Who copies whom',
      rows: data.flows,
      one: 'pair',
      sortBy: 'Copies',
      descending: true,
      page: 15,
      columns: [
        {title: 'Who copied', value: (row) => row.to, cell: (row) => text(row.to)},
        {title: 'From', class: 'name', value: (row) => row.from, cell: (row) => text(row.from)},
        {title: 'Copies', class: 'number', descendingFirst: true, value: (row) => row.copies,
          cell: (row) => button(whole(row.copies), () => open(row), {class: 'plain', 'aria-label': `${count(row.copies, 'copy', 'copies')} of ${row.to} from ${row.from}`})},
        {title: 'Reworded', class: 'number', descendingFirst: true, value: (row) => row.spun, cell: (row) => whole(row.spun)},
        {title: 'Median lag', class: 'number', value: (row) => row.lag, cell: (row) => lag(row.lag)},
        {title: 'The other way', class: 'number', descendingFirst: true, value: (row) => row.back, cell: (row) => whole(row.back)},
      ],
    }).element,
    data.flowsInAll > data.flows.length ? h('p', {class: 'hint'}, `The ${whole(data.flows.length)} largest of ${whole(data.flowsInAll)} pairs; `
      + 'all are in the table copy_flow.') : '');
}

function flowOptions(flows, width) {
  const margin = Math.min(220, width * 0.28);
  const sources = [...new Set(flows.map((flow) => flow.from))];
  const copiers = [...new Set(flows.map((flow) => flow.to))];
  const node = (side, outlet) => ({
    name: side + outlet,
    itemStyle: {color: colour('bar'), borderWidth: 0},
    label: {position: side === '<' ? 'left' : 'right', color: colour('ink'), width: margin - 14, overflow: 'truncate', formatter: () => clean(outlet)},
  });
  return {
    tooltip: {trigger: 'item', ...tooltip((hit) => flowLines(hit, flows))},
    series: [{
      type: 'sankey', left: margin, right: margin, top: 8, bottom: 8, nodeWidth: 10, nodeGap: 10, draggable: false,
      emphasis: {focus: 'adjacency'},
      data: [...sources.map((outlet) => node('<', outlet)), ...copiers.map((outlet) => node('>', outlet))],
      links: flows.flatMap((flow, index) => [
        flowLink(flow, index, flow.copies - flow.spun, 'bar'), flowLink(flow, index, flow.spun, 'spun'),
      ]).filter((one) => one.value > 0),
    }],
  };
}

function flowLink(flow, index, value, shade) {
  return {source: '<' + flow.from, target: '>' + flow.to, value, index, lineStyle: {color: colour(shade), opacity: shade === 'spun' ? 0.55 : 0.4, curveness: 0.5}};
}

function flowLines(hit, flows) {
  if (hit.dataType !== 'edge') {
    return [hit.name.slice(1), hit.name[0] === '<' ? `was copied ${whole(hit.value)} times in these pairs` : `copied ${whole(hit.value)} times in these pairs`];
  }
  const flow = flows[hit.data.index];
  return [
    `${flow.to} copied ${flow.from}`,
    `${count(flow.copies, 'copy', 'copies')}, ${whole(flow.spun)} reworded`,
    `median lag ${lag(flow.lag)}`,
    ...(flow.back ? [`and the other way ${whole(flow.back)}`] : []),
  ];
}

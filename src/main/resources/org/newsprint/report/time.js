// Coverage and stance, window by window. Windows that may still change are pale.

const MEASURES = {
  mean: {name: 'Every article (95 % interval)', low: 'low', high: 'high'},
  corrected: {name: 'Stories, corrected for the scorer’s mistakes (90 %)', low: 'correctedLow', high: 'correctedHigh'},
  own: {name: 'Own voice'},
  quoted: {name: 'Quoted voices'},
};

function startTime(data) {
  const series = data.series.filter((one) => one.all.length);
  if (!series.length) {
    byId('time-hint').textContent = 'There is no window of time with an article.';
    byId('time-chart').classList.add('none');
    return;
  }
  const state = {grain: startGrain(series), outlet: '', measure: 'mean'};
  const current = () => series.find((one) => one.grain === state.grain);
  const points = () => state.outlet
    ? current().outlets.find((one) => one.outlet === state.outlet).all : current().all;
  const drawn = chart(byId('time-chart'), 'Articles and stance in each window of time; the same figures are in the table below',
    () => timeOptions(points(), state),
    (hit) => openWindow(points()[hit.dataIndex]));
  const openWindow = (point) => drill({
    title: (state.outlet ? state.outlet + ', ' : '') + windowName(state.grain, point.at),
    articles: articlesOf((article) => within(article, point, state.grain) && (!state.outlet || article.outlet === state.outlet)),
    inAll: point.articles,
  });

  function controls() {
    const grains = series.map((one) => [one.grain, GRAINS[one.grain]]);
    const outlets = current().outlets.filter((one) => one.all.length).map((one) => [one.outlet, one.outlet]);
    if (!outlets.some(([outlet]) => outlet === state.outlet)) {
      state.outlet = '';
    }
    byId('time-controls').replaceChildren(
      segments('grain', 'Windows', grains, state.grain, (grain) => {
        state.grain = grain;
        controls();
        show();
        byId('time-controls').querySelector('input:checked').focus();
      }),
      choice('Outlet', [['', 'All outlets'], ...outlets], state.outlet, (outlet) => {
        state.outlet = outlet;
        show();
      }),
      choice('Stance', Object.entries(MEASURES).map(([key, measure]) => [key, measure.name]), state.measure, (measure) => {
        state.measure = measure;
        show();
      }));
  }

  function show() {
    byId('time-hint').textContent = timeHint(current());
    drawn.redraw();
    byId('time-table').replaceChildren(h('details', {class: 'more'},
      h('summary', {}, 'These figures as a table'),
      timeTable(points(), state, openWindow).element));
  }

  controls();
  show();
}

// The shortest windows that are few enough to be seen at once.
function startGrain(series) {
  const days = series.find((one) => one.grain === 'day');
  return (days || series.find((one) => one.all.length <= 400) || series[series.length - 1]).grain;
}

function within(article, point, grain) {
  const at = Date.parse(article.at) / 1000;
  return at >= point.at && at < point.at + SECONDS[grain];
}

function timeHint(series) {
  return 'Above, articles in each window, originals dark and copies light. Below, stance: a filled mark has enough evidence '
    + 'for its side, a hollow one has not. Pale windows are not final.'
    + (series.grain === 'week' ? ' A week begins each day, so that neighbouring weeks share articles; do not add them up.' : '')
    + (series.leftOut ? ` The latest ${whole(series.all.length)} windows; ${whole(series.leftOut)} earlier ones are in the table topic_window.` : '');
}

function timeOptions(points, state) {
  const measure = MEASURES[state.measure];
  const pale = (point, normal) => point.open ? colour('open') : normal;
  const sure = (point) => point.enough && !point.open;
  const stances = points.map((point, index) => [point.at * 1000, point[state.measure], point[measure.low], point[measure.high], index]);
  // Drawn by hand: with bars of its own the library widens one of the two time axes to make room.
  const bar = (name, shade, ends) => ({
    name, type: 'custom', itemStyle: {color: shade}, encode: {x: 0, y: [1, 2]},
    data: points.map((point) => [point.at * 1000, ...ends(point)]),
    renderItem: (parameters, api) => {
      const [x, bottom] = api.coord([api.value(0), api.value(1)]);
      const top = api.coord([api.value(0), api.value(2)])[1];
      const width = Math.max(1, Math.min(22, 0.72 * api.size([shortest, 0])[0]));
      return {type: 'rect', shape: {x: x - width / 2, y: top, width, height: bottom - top},
        style: {fill: pale(points[parameters.dataIndex], shade)}};
    },
  });
  const shortest = SECONDS[state.grain] * 1000;
  const from = points[0].at * 1000;
  const to = points[points.length - 1].at * 1000;
  const time = (index, more) => axis({
    type: 'time', gridIndex: index, minInterval: state.grain === 'hour' ? 3600000 : 86400000,
    min: from - shortest, max: to + shortest, ...more,
  });
  return {
    useUTC: true,
    legend: {top: 0, right: 0, itemWidth: 14, itemHeight: 10, data: ['Originals', 'Copies'], textStyle: {color: colour('muted')}},
    grid: [{left: 48, right: 12, top: 34, height: '34%'}, {left: 48, right: 12, top: '54%', bottom: points.length > 120 ? 62 : 28}],
    dataZoom: points.length > 120 ? [{
      type: 'slider', xAxisIndex: [0, 1], height: 18, bottom: 8, showDetail: false,
      borderColor: colour('rule'), fillerColor: 'rgba(128,128,128,.25)', handleStyle: {color: colour('control')}}] : [],
    axisPointer: {link: [{xAxisIndex: 'all'}]},
    tooltip: {trigger: 'item', ...tooltip((hit) => timeLines(points[hit.dataIndex], state))},
    xAxis: [time(0, {axisLabel: {show: false}, axisTick: {show: false}, splitLine: {show: false}}), time(1, {splitLine: {show: false}})],
    yAxis: [
      axis({type: 'value', gridIndex: 0, name: 'articles', min: 0, minInterval: 1, splitNumber: 3}),
      axis({type: 'value', gridIndex: 1, min: -1, max: 1, interval: 0.5, name: 'stance: −1 against, +1 in favour', axisLabel: {color: colour('muted'), formatter: (value) => value === 0 ? '0' : (value < 0 ? '−' : '+') + Math.abs(value)}}),
    ],
    series: [
      bar('Originals', colour('bar'), (point) => [0, point.originals]),
      bar('Copies', colour('bar-copies'), (point) => [point.originals, point.articles]),
      {
        type: 'custom', xAxisIndex: 1, yAxisIndex: 1, data: stances, encode: {x: 0, y: [1, 2, 3]}, clip: false,
        renderItem: (parameters, api) => {
          const point = points[parameters.dataIndex];
          const value = point[state.measure];
          if (value === undefined) {
            return null;
          }
          const at = point.at * 1000;
          const [x, y] = api.coord([at, value]);
          const shade = pale(point, !sure(point) || value === 0 ? colour('neutral') : colour(value > 0 ? 'favor' : 'against'));
          const radius = Math.max(1.5, Math.min(4, 0.42 * api.size([shortest, 0])[0]));
          const parts = [];
          if (measure.low && point[measure.low] !== undefined) {
            const low = api.coord([at, point[measure.low]])[1];
            const high = api.coord([at, point[measure.high]])[1];
            parts.push({type: 'line', shape: {x1: x, x2: x, y1: low, y2: high}, style: {stroke: shade, lineWidth: 2, opacity: sure(point) ? 0.7 : point.open ? 1 : 0.3}});
          }
          parts.push({type: 'circle', shape: {cx: x, cy: y, r: radius}, style: {fill: sure(point) ? shade : colour('paper'), stroke: shade, lineWidth: radius / 2}});
          return {type: 'group', children: parts};
        },
      },
    ],
  };
}

function timeLines(point, state) {
  const measure = MEASURES[state.measure];
  const value = point[state.measure];
  return [
    windowName(state.grain, point.at),
    `${count(point.articles, 'article')}, ${whole(point.originals)} original`,
    value === undefined ? 'no stance'
      : `${measure.name}: ${stance(value)}${point[measure.low] === undefined ? '' : ` (${range(point[measure.low], point[measure.high])})`}`,
    `${count(point.scored, 'article')} with a stance; ${point.enough ? 'enough evidence' : 'not enough evidence'}`,
    ...(point.open ? ['not final: may still change'] : []),
  ];
}

function timeTable(points, state, openWindow) {
  return table({
    name: 'time',
    label: 'Articles and stance in each window of time',
    rows: points,
    one: 'window',
    columns: [
      {title: 'Window', value: (row) => row.at, cell: (row) => button(windowName(state.grain, row.at), () => openWindow(row), {class: 'plain'})},
      {title: 'Articles', class: 'number', descendingFirst: true, value: (row) => row.articles, cell: (row) => whole(row.articles)},
      {title: 'Originals', class: 'number', descendingFirst: true, value: (row) => row.originals, cell: (row) => whole(row.originals)},
      {title: 'With a stance', class: 'number', descendingFirst: true, value: (row) => row.scored, cell: (row) => whole(row.scored)},
      {title: 'Mean', class: 'number', descendingFirst: true, value: (row) => row.mean, cell: (row) => stance(row.mean)},
      {title: '95 % interval', class: 'number', cell: (row) => row.low === undefined ? '–' : range(row.low, row.high)},
      {title: 'Own voice', class: 'number', descendingFirst: true, value: (row) => row.own, cell: (row) => stance(row.own)},
      {title: 'Quoted', class: 'number', descendingFirst: true, value: (row) => row.quoted, cell: (row) => stance(row.quoted)},
      {title: 'Corrected', class: 'number', descendingFirst: true, value: (row) => row.corrected, cell: (row) => stance(row.corrected)},
      {title: '90 % interval', class: 'number', cell: (row) => row.correctedLow === undefined ? '–' : range(row.correctedLow, row.correctedHigh)},
      {title: 'Evidence', cell: (row) => row.enough ? 'enough' : 'not enough'},
      {title: 'Final', cell: (row) => row.open ? 'not yet' : 'yes'},
    ],
  });
}

// The scale from -1 to +1: a mean with its interval. A circle is the outlet's own voice or all
// voices, a diamond the quoted ones, so that no colour is needed to tell them apart.

function plot(figure, shape, labelled) {
  const side = figure.verdict === 'favor' || figure.verdict === 'against' ? figure.verdict : '';
  const height = labelled ? 42 : 20;
  const x = (value) => 10 + (value + 1) * 90;
  const picture = svg('svg', {
    class: `plot ${side}`, viewBox: `0 0 200 ${height}`, preserveAspectRatio: 'xMinYMid meet', role: 'img', 'aria-label': said(figure), focusable: 'false'});
  picture.append(svg('line', {class: 'axis', x1: 10, x2: 190, y1: 10, y2: 10}));
  [-1, 0, 1].forEach((tick) => picture.append(
    svg('line', {class: tick === 0 ? 'zero' : 'axis', x1: x(tick), x2: x(tick), y1: 3, y2: 17})));
  if (figure.mean !== undefined) {
    picture.append(svg('line', {class: 'span', x1: x(figure.low), x2: x(figure.high), y1: 10, y2: 10}));
    picture.append(shape === 'diamond'
      ? svg('path', {class: 'dot', d: `M${x(figure.mean)} 4l6 6l-6 6l-6-6z`})
      : svg('circle', {class: 'dot', cx: x(figure.mean), cy: 10, r: 5}));
  }
  if (labelled) {
    picture.append(
      svg('text', {x: 4, y: 34}, '−1 against'),
      svg('text', {x: 100, y: 34, 'text-anchor': 'middle'}, '0'),
      svg('text', {x: 196, y: 34, 'text-anchor': 'end'}, 'in favour +1'));
  }
  return picture;
}

function verdict(figure) {
  const side = figure.verdict === 'favor' || figure.verdict === 'against' ? figure.verdict : 'faint';
  return h('span', {class: side}, VERDICTS[figure.verdict]);
}

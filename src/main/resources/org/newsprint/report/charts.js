// Charts are drawn when they come into sight, and anew when colours, size or figures change.

const charts = [];

/** In pixels, what a sheet of A4 or Letter holds between its margins. */
const SHEET = 680;

/**
 * A chart in an element.
 *
 * @param options makes the options of a chart of so many pixels, from the figures and colours of the moment
 */
function chart(element, label, options, onClick) {
  const one = {element, options, drawn: null};
  element.setAttribute('role', 'img');
  element.setAttribute('aria-label', label);
  one.draw = () => {
    if (!one.drawn) {
      one.drawn = echarts.init(element, null, {renderer: 'svg'});
      if (onClick) {
        one.drawn.on('click', onClick);
      }
    }
    one.drawn.resize({width: printing() ? SHEET : 'auto'});
    one.drawn.setOption({...BASE(), ...options(one.drawn.getWidth())}, {notMerge: true});
  };
  charts.push(one);
  new IntersectionObserver((seen, observer) => {
    if (seen.some((entry) => entry.isIntersecting)) {
      observer.disconnect();
      one.draw();
    }
  }, {rootMargin: '400px'}).observe(element);
  new ResizeObserver(() => one.drawn && !printing() && one.drawn.resize()).observe(element);
  return {redraw: () => one.drawn && one.draw()};
}

function printing() {
  return 'printing' in document.documentElement.dataset;
}

function BASE() {
  return {
    animation: false,
    textStyle: {fontFamily: 'system-ui, sans-serif', fontSize: 12, color: colour('muted')},
  };
}

function axis(more) {
  return {
    axisLine: {lineStyle: {color: colour('control')}},
    axisLabel: {color: colour('muted'), hideOverlap: true},
    splitLine: {lineStyle: {color: colour('rule')}},
    nameTextStyle: {color: colour('muted'), align: 'left'},
    ...more,
  };
}

/** A tooltip of elements: texts of articles are never read as markup. */
function tooltip(lines) {
  return {
    backgroundColor: colour('paper'),
    borderColor: colour('control'),
    className: 'tip',
    confine: true,
    formatter: (hit) => h('div', {}, lines(hit).map((line) => h('p', {}, clean(line)))),
  };
}

function startCharts() {
  whenThemeChanges(() => {
    charts.filter((one) => one.drawn || printing() && one.element.offsetWidth).forEach((one) => one.draw());
  });
}

// Charts are drawn when they come into sight, and anew when colours, size or figures change.

const charts = [];

/**
 * A chart in an element.
 *
 * @param options makes the chart's options from the figures and colours of the moment
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
    one.drawn.resize();
    one.drawn.setOption({...BASE(), ...options()}, {notMerge: true});
  };
  charts.push(one);
  new IntersectionObserver((seen, observer) => {
    if (seen.some((entry) => entry.isIntersecting)) {
      observer.disconnect();
      one.draw();
    }
  }, {rootMargin: '400px'}).observe(element);
  new ResizeObserver(() => one.drawn && one.drawn.resize()).observe(element);
  return {redraw: () => one.drawn && one.draw()};
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
    const printing = 'printing' in document.documentElement.dataset;
    charts.filter((one) => one.drawn || printing && one.element.offsetWidth).forEach((one) => one.draw());
  });
}

// The headline figures.

function startGlance(data) {
  const totals = data.totals;
  byId('topic').textContent = data.question ? topicName(data.topic) : 'News coverage';
  byId('question').replaceChildren(text(data.question || topicName(data.topic) || 'No articles'));
  byId('lead').replaceChildren(...lead(data));
  byId('notices').replaceChildren(...notices(data));
  byId('stance-cards').replaceChildren(
    card('Every article', 'copies count each time', totals.all, 'all', data),
    card('Originals only', 'articles that copy nobody', totals.ofOriginals, 'originals', data),
    card('Own voice', 'what outlets say themselves', totals.own, 'own', data),
    card('Quoted voices', 'whom outlets let speak', totals.quoted, 'quoted', data));
  byId('facts').replaceChildren(
    fact('Articles', totals.articles, `of ${count(data.outletsInAll, 'outlet')}`),
    fact('Unique texts', totals.unique, 'not another article word for word'),
    fact('Originated', totals.originals, 'copy nobody'),
    fact('Copies', totals.articles - totals.originals, `${whole(totals.exact)} word for word, ${whole(totals.near)} edited, `
      + `${count(totals.excerpts, 'excerpt')}, ${whole(totals.spun)} reworded`),
    fact('Copies with a changed headline', totals.headlines, totals.lag === undefined ? '' : `median lag of all copies ${lag(totals.lag)}`),
    fact('On the topic', totals.relevant, `${whole(totals.all.n)} with a stance: ${whole(totals.favor)} in favour, `
      + `${whole(totals.against)} against, ${whole(totals.neutral)} even`),
    fact('Call the measure too little', totals.insufficient, 'articles; this is favour'),
    fact('Not accepted', data.run.rejected, `of ${whole(data.run.read)} records read`));
}

function lead(data) {
  const totals = data.totals;
  if (!totals.articles) {
    return ['The run accepted no article, so there is nothing to show but what was refused.'];
  }
  const period = day(totals.first) === day(totals.last) ? day(totals.first) : `${day(totals.first)} to ${day(totals.last)}`;
  return [
    `${count(totals.articles, 'article')} of ${count(data.outletsInAll, 'outlet')}, ${period}. `
    + `${whole(totals.articles - totals.originals)} of them ${totals.articles - totals.originals === 1 ? 'is a copy' : 'are copies'} of earlier ones. `,
    h('b', {}, sentenceOn('Counting originals only, coverage', totals.ofOriginals)),
  ];
}

function sentenceOn(subject, figure) {
  switch (figure.verdict) {
    case 'favor': return `${subject} leans in favour of the measure: ${stance(figure.mean)} (${range(figure.low, figure.high)}).`;
    case 'against': return `${subject} leans against the measure: ${stance(figure.mean)} (${range(figure.low, figure.high)}).`;
    case 'unclear': return `${subject} takes no clear side: ${stance(figure.mean)} (${range(figure.low, figure.high)}).`;
    case 'little': return `${subject} gives too little evidence for a side: only ${count(figure.stories, 'story has', 'stories have')} a stance.`;
    default: return `${subject} shows no stance.`;
  }
}

function notices(data) {
  const said = [];
  if (data.calibrated === false) {
    said.push('Stance is not calibrated: nothing was learnt of this topic, and the cue words of its file alone decide.');
  }
  if (!data.run.reconciles) {
    said.push('The counts of the run do not add up; see “How complete this is”.');
  }
  if (!data.run.finished) {
    said.push('The run had not ended when this page was made; its figures may change.');
  }
  if (data.openWindows) {
    said.push(`${count(data.openWindows, 'window of time is', 'windows of time are')} not final: later articles may still change them.`);
  }
  return said.map((one) => h('p', {class: 'notice'}, one));
}

function card(title, about, figure, voices, data) {
  const chosen = {
    all: (article) => article.stance !== undefined,
    originals: (article) => article.stance !== undefined && article.kind === 'original',
    own: (article) => article.own !== undefined,
    quoted: (article) => article.quoted !== undefined,
  }[voices];
  return h('div', {class: 'card', 'data-figure': voices},
    h('h3', {}, title),
    h('p', {}, about),
    h('p', {class: `big ${figure.verdict === 'favor' || figure.verdict === 'against' ? figure.verdict : ''}`}, stance(figure.mean)),
    plot(figure, voices === 'quoted' ? 'diamond' : 'circle', true),
    h('p', {class: 'said'}, VERDICTS[figure.verdict]),
    h('p', {class: 'interval'}, figure.mean === undefined ? 'no article has one'
      : `95 % interval ${range(figure.low, figure.high)}; ${count(figure.n, 'article')}, ${count(figure.stories, 'story', 'stories')}`),
    figure.n > 0 && button('Sentences', () => drill({
      title, articles: data.articles.filter(chosen), inAll: figure.n,
      voices: voices === 'own' || voices === 'quoted' ? voices : 'all',
    }), {'aria-label': `Sentences: ${title}`}));
}

function fact(name, number, about) {
  return h('div', {}, h('dt', {}, name), h('dd', {}, whole(number), about && h('small', {}, about)));
}

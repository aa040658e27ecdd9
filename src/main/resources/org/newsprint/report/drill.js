// From a figure down to the sentences that it counts.

const ARTICLES_AT_ONCE = 20;

let report;

/** Opens the articles that a figure counts; inAll says how many there really are. */
function drill({title, articles, inAll, voices = 'all'}) {
  const state = {voices, shown: ARTICLES_AT_ONCE};
  byId('drill-title').replaceChildren(text(title));
  byId('drill-controls').replaceChildren(
    segments('drill-voices', 'Sentences', [['all', 'All voices'], ['own', 'Own voice'], ['quoted', 'Quoted']], voices,
      (chosen) => {
        state.voices = chosen;
        show();
      }));

  function show() {
    const told = articles.length === inAll ? count(inAll, 'article')
      : `${whole(articles.length)} of ${count(inAll, 'article')}: this page holds a sample, the table article has all`;
    byId('drill-hint').textContent = told + '.';
    const cards = articles.slice(0, state.shown).map((article) => articleCard(article, state.voices));
    const more = articles.length - state.shown;
    byId('drill-body').replaceChildren(
      ...cards,
      ...(articles.length ? [] : [h('p', {class: 'hint'}, 'None of these articles is in the sample that this page holds.')]),
      ...(more > 0 ? [button(`Show ${whole(Math.min(more, ARTICLES_AT_ONCE))} more`, () => {
        state.shown += ARTICLES_AT_ONCE;
        show();
      })] : []));
  }

  show();
  openDrill();
}

/** Opens copies of one outlet from another. */
function drillCopies(title, copies, inAll) {
  byId('drill-title').replaceChildren(text(title));
  byId('drill-controls').replaceChildren();
  byId('drill-hint').textContent = copies.length === inAll ? `${count(inAll, 'copy', 'copies')}.`
    : `${whole(copies.length)} of ${count(inAll, 'copy', 'copies')}: the others are in the table article.`;
  byId('drill-body').replaceChildren(copies.length ? copyTable(copies)
    : h('p', {class: 'hint'}, 'None of these copies is in a story that this page holds.'));
  openDrill();
}

function openDrill() {
  const dialog = byId('drill');
  if (!dialog.open) {
    dialog.showModal();
  }
  dialog.scrollTop = 0;
}

function startDrill(data) {
  report = data;
  const dialog = byId('drill');
  byId('drill-close').addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) {
      dialog.close();
    }
  });
}

function articlesOf(test) {
  return report.articles.filter(test);
}

function articleCard(article, voices) {
  const wanted = article.sentences.filter((sentence) =>
    voices === 'all' || (sentence.voice === 'outlet') === (voices === 'own'));
  const left = article.bearing - article.sentences.length;
  const means = [['all voices', article.stance], ['own voice', article.own], ['quoted', article.quoted]]
    .map(([name, value]) => `${name} ${stance(value)}`).join(', ');
  return h('article', {class: 'article'},
    h('h3', {}, link(article.url, article.title ? text(article.title) : 'Without a headline')),
    h('p', {class: 'about'}, text(article.outlet), `, ${moment(article.at)} · ${KINDS[article.kind] || article.kind} · ${means}`),
    wanted.length
      ? h('ul', {class: 'sentences'}, wanted.map(sentenceItem))
      : h('p', {class: 'hint'}, voices === 'all' ? 'No sentence takes a side.' : 'No sentence of these voices takes a side.'),
    left > 0 && h('p', {class: 'hint'}, `${count(left, 'more sentence')} in the table sentence.`));
}

const GLYPHS = {favor: '▲', against: '▼', neutral: '◆', none: '○'};

function sentenceItem(sentence) {
  const side = sentence.abstained ? 'none' : sentence.label;
  const speaker = [sentence.speaker, sentence.affiliation].filter(Boolean);
  return h('li', {'data-voice': sentence.voice, 'data-side': side},
    h('div', {class: `side ${side}`},
      `${GLYPHS[side]} ${sentence.abstained ? 'undecided' : SIDES[side]}`,
      sentence.insufficient && h('small', {}, 'calls it too little'),
      sentence.probability !== undefined && h('small', {}, `${(100 * sentence.probability).toFixed(0)} % sure`)),
    h('div', {},
      h('blockquote', {}, marked(sentence.text, sentence.cues)),
      h('p', {class: 'who'}, VOICES[sentence.voice] || sentence.voice,
        speaker.length > 0 && [': ', text(speaker.join(', '))],
        sentence.reason && [' · because of “', text(sentence.reason), '”'])));
}

/** The sentence with its cue words marked. */
function marked(sentence, cues) {
  const shown = clean(sentence);
  const words = [...new Set((cues || '').split(';').map((cue) => clean(cue).trim()).filter(Boolean))]
    .sort((left, right) => right.length - left.length)
    .map((cue) => cue.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  if (!words.length) {
    return text(shown);
  }
  const parts = shown.split(new RegExp(`(?<![\\p{L}\\p{N}])(${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu'));
  return h('bdi', {}, parts.map((part, index) => index % 2 ? h('mark', {}, part) : part));
}

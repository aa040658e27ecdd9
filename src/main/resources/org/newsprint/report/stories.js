// The stories, each opening to its copies.

const STORIES_AT_ONCE = 20;

const STORY_FILTERS = {
  '': ['All', () => true],
  spun: ['With reworded copies', (story) => story.spun > 0],
  headline: ['With changed headlines', (story) => story.copies.some((copy) => copy.headlineChanged)],
  sides: ['With copies of another stance', (story) => story.lowest !== undefined && story.lowest !== story.highest],
};

function startStories(data) {
  if (!data.stories.length) {
    byId('stories-hint').textContent = 'No story was printed twice.';
    return;
  }
  byId('stories-hint').textContent = data.storiesInAll > data.stories.length
    ? `The ${whole(data.stories.length)} stories with most articles, of ${whole(data.storiesInAll)}; all are in the table cluster.`
    : `${count(data.storiesInAll, 'story was', 'stories were')} printed more than once. Open one to see who copied it, how soon, and what was changed.`;
  const state = {query: '', kind: '', shown: STORIES_AT_ONCE};
  const list = byId('stories-list');

  function show() {
    const found = data.stories.filter((story) => STORY_FILTERS[state.kind][1](story)
      && matches(state.query, story.title, story.outlet, ...story.copies.map((copy) => copy.title), ...story.copies.map((copy) => copy.outlet)));
    const more = found.length - state.shown;
    list.replaceChildren(
      h('p', {class: 'hint', role: 'status'}, found.length ? count(found.length, 'story', 'stories') : 'No stories match.'),
      ...found.slice(0, state.shown).map(storyItem),
      ...(more > 0 ? [h('p', {class: 'pager'}, button(`Show ${whole(Math.min(more, STORIES_AT_ONCE))} more`, () => {
        state.shown += STORIES_AT_ONCE;
        show();
      }))] : []));
  }

  byId('stories-controls').replaceChildren(
    search('Find a headline or an outlet', (query) => {
      state.query = query;
      show();
    }),
    choice('Show', Object.entries(STORY_FILTERS).map(([key, [name]]) => [key, name]), '', (kind) => {
      state.kind = kind;
      show();
    }));
  show();
}

function storyItem(story) {
  const inside = h('div', {class: 'inside'});
  const item = h('details', {class: 'story', 'data-story': story.id},
    h('summary', {},
      h('span', {class: 'headline'}, story.title ? text(story.title) : 'Without a headline'),
      h('span', {class: 'about'}, text(story.outlet), `, ${day(story.first)} · ${count(story.articles - 1, 'copy', 'copies')}, ${count(story.outlets, 'outlet')}`,
        story.spun > 0 && [' · ', h('span', {class: 'tag spun'}, `${whole(story.spun)} reworded`)])),
    inside);
  item.addEventListener('toggle', () => {
    if (item.open && !inside.firstChild) {
      inside.append(...storyInside(story));
    }
  });
  return item;
}

function storyInside(story) {
  const first = report.articles.find((article) => article.id === story.id);
  const kinds = [['exact', 'word for word'], ['near', 'edited'], ['excerpts', 'excerpts'], ['spun', 'reworded']]
    .filter(([key]) => story[key] > 0).map(([key, name]) => `${whole(story[key])} ${name}`).join(', ');
  const stances = story.lowest === undefined ? 'no article has a stance'
    : story.lowest === story.highest ? `stance ${stance(story.lowest)}`
      : `stance of the first ${story.stance === undefined ? 'none' : stance(story.stance)}, of all ${range(story.lowest, story.highest)}`;
  const left = story.articles - story.copies.length;
  return [
    h('p', {class: 'hint'}, `${kinds}; ${stances}; last printed ${moment(story.last)}. `,
      first && button('Sentences of the first article', () => drill({title: story.title || story.id, articles: [first], inAll: 1}), {class: 'plain'})),
    copyTable(story.copies),
    ...(left > 0 ? [h('p', {class: 'hint'}, `${count(left, 'more copy', 'more copies')} in the table article.`)] : []),
  ];
}

function copyTable(copies) {
  return h('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Copies'},
    h('table', {class: 'copies'},
      h('thead', {}, h('tr', {}, ['Outlet', 'How', 'Lag', 'Shared', 'Stance', 'Headline and changed words'].map((title, index) =>
        h('th', {scope: 'col', class: index > 1 && index < 5 ? 'number' : ''}, title)))),
      h('tbody', {}, copies.map(copyRow))));
}

function copyRow(copy) {
  return h('tr', {},
    h('th', {scope: 'row'}, text(copy.outlet), h('span', {class: 'changed'}, h('br'), moment(copy.at))),
    h('td', {}, h('span', {class: `tag ${copy.kind}`}, KINDS[copy.kind] || copy.kind),
      copy.fromOutlet && h('span', {class: 'changed'}, h('br'), 'from ', text(copy.fromOutlet)),
      copy.credit && h('span', {class: 'changed'}, h('br'), 'credits ', text(copy.credit))),
    h('td', {class: 'number', 'data-label': copy.kind === 'original' ? null : 'Lag'}, copy.kind === 'original' ? '' : lag(copy.lag)),
    h('td', {class: 'number', 'data-label': copy.similarity === undefined ? null : 'Shared'}, copy.similarity === undefined ? '' : `${(100 * copy.similarity).toFixed(0)} %`),
    h('td', {class: 'number', 'data-label': 'Stance'}, stance(copy.stance)),
    h('td', {},
      copy.headlineChanged && h('span', {class: 'changed'}, 'New headline: '),
      link(copy.url, copy.title ? text(copy.title) : 'Without a headline'),
      copy.swaps && h('ul', {class: 'swaps', 'aria-label': 'Swapped phrases'}, copy.swaps.map(swapItem),
        copy.moreSwaps > 0 && h('li', {class: 'changed'}, `and ${whole(copy.moreSwaps)} more`))));
}

function swapItem(swap) {
  const [source, ...rest] = swap.replace(/ \(1\)$/, '').split(' → ');
  return h('li', {}, text(source), rest.length > 0 && [' → ', h('span', {class: 'new'}, text(rest.join(' → ')))]);
}

-- title: Stance per outlet
-- chart: table
-- note: The outlet's own words beside those it quotes, from sums; means are never averaged. Few scored articles say little.
SELECT outlet AS "outlet",
  sum(articles) AS "articles",
  sum(originals) AS "originals",
  sum(scored) AS "scored",
  sum(stance_sum) / NULLIF(sum(scored), 0) AS "all voices",
  sum(own_sum) / NULLIF(sum(own_scored), 0) AS "own voice",
  sum(quoted_sum) / NULLIF(sum(quoted_scored), 0) AS "quoted",
  sum(originals_sum) / NULLIF(sum(originals_scored), 0) AS "originals only"
FROM outlet_window
WHERE grain = 'day'
  -- time: window_start
GROUP BY outlet
ORDER BY sum(articles) DESC, outlet
LIMIT 500

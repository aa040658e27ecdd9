-- title: What was printed
-- chart: number
-- note: Articles, texts that are no exact copy, and stories that begin here. Windows of days add up; those of weeks do not.
SELECT sum(articles) AS "articles",
  sum(articles - exact) AS "unique texts",
  sum(originals) AS "originated stories",
  count(DISTINCT outlet) AS "outlets"
FROM outlet_window
WHERE grain = 'day'
  -- time: window_start

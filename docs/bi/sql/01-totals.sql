-- title: What was printed
-- chart: number
-- note: Articles, texts that are no exact copy, and stories that begin here. Windows of days add up; those of weeks do not.
SELECT sum(articles) AS "articles",
  sum(articles - exact) AS "unique texts",
  sum(originals) AS "originated stories",
  (SELECT count(*) FROM outlet) AS "outlets known"
FROM topic_window
WHERE grain = 'day'
  -- time: window_start

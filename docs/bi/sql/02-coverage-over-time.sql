-- title: Coverage over time
-- chart: bars
-- note: Articles beside unique texts and originated stories. The newest days may still change (is_final in topic_window).
SELECT window_start AS "time",
  articles AS "articles",
  articles - exact AS "unique texts",
  originals AS "originated stories"
FROM topic_window
WHERE grain = 'day'
  -- time: window_start
ORDER BY window_start

-- title: Share of voice, newest week
-- chart: table
-- note: Who printed most, and who had most to say of their own. Each share adds up to 1 over the outlets of the week.
SELECT outlet AS "outlet",
  articles AS "articles",
  share_of_articles AS "of articles",
  share_of_unique_texts AS "of unique texts",
  share_of_originated_stories AS "of originated stories"
FROM share_of_voice
WHERE grain = 'week'
  AND window_start = (
    SELECT max(window_start) FROM topic_window
    WHERE grain = 'week' AND window_end <= (
      SELECT max(window_end) FROM topic_window WHERE grain = 'day'))
ORDER BY share_of_originated_stories DESC NULLS LAST, articles DESC, outlet
LIMIT 500

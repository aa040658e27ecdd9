-- title: The sentences behind it
-- chart: table
-- note: Newest sentences that take a side, with who says them. What an outlet quotes is not what it thinks.
SELECT s.published_at AS "published",
  a.outlet AS "outlet",
  s.voice AS "voice",
  s.speaker AS "speaker",
  s.stance_label AS "side",
  s.sufficiency AS "finds the measure",
  s.text AS "sentence"
FROM sentence AS s
JOIN article AS a ON a.article_id = s.article_id
WHERE s.stance_label IN ('favor', 'against') AND a.copied_from IS NULL
  -- time: s.published_at
ORDER BY s.published_at DESC, s.article_id, s.sentence_index
LIMIT 200

-- title: Most copied stories
-- chart: table
-- note: Stories with their copies by kind. A stance that differs between copies is worth a look at copy_evidence.
SELECT first_published_at AS "first",
  title AS "story",
  first_outlet AS "first printed by",
  articles AS "articles",
  outlets AS "outlets",
  exact AS "exact",
  near AS "near",
  excerpts AS "excerpts",
  spun AS "reworded",
  stance_min AS "lowest stance",
  stance_max AS "highest stance"
FROM cluster
WHERE articles >= 2
  -- time: first_published_at
ORDER BY articles DESC, first_published_at, cluster_id
LIMIT 100

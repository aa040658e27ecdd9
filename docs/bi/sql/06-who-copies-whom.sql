-- title: Who copies whom
-- chart: table
-- note: From the first source to the copy; both may have it from an agency. Mean lag is of whole minutes.
SELECT from_outlet AS "from",
  to_outlet AS "to",
  sum(copies) AS "copies",
  sum(spun) AS "reworded",
  CAST(sum(lag_minutes_sum) AS double precision) / NULLIF(sum(copies), 0) / 60 AS "mean hours later"
FROM copy_flow
WHERE grain = 'day'
  -- time: window_start
GROUP BY from_outlet, to_outlet
ORDER BY sum(copies) DESC, from_outlet, to_outlet
LIMIT 200

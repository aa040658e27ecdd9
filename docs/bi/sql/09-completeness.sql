-- title: Is all there?
-- chart: table
-- note: Each run's records; what is missing would be 0 in every row. Articles late, rejected or not yet final stand beside.
SELECT run_id AS "run",
  started_at AS "started",
  finished_at AS "finished",
  read AS "read",
  accepted AS "accepted",
  rejected AS "rejected",
  duplicates_of_id AS "duplicates",
  outside_interval AS "outside",
  revisions AS "revisions",
  read - accepted - rejected - duplicates_of_id - outside_interval - revisions AS "missing",
  late AS "late"
FROM run
ORDER BY started_at DESC, run_id
LIMIT 50

-- title: Why records were rejected
-- chart: table
-- note: Of the newest run; rejected_latest has the records themselves, which replay reads back once they are mended.
SELECT reason AS "reason",
  stage AS "stage",
  count(*) AS "records",
  min(detail) AS "for example"
FROM rejected_latest
GROUP BY reason, stage
ORDER BY count(*) DESC, reason, stage

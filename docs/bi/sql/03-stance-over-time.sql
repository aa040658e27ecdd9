-- title: Stance over time
-- chart: line
-- note: The mean over all voices, -1 against to 1 in favour, with its 95 % interval, which covers that articles are few and not the scorer's mistakes.
SELECT window_start AS "time",
  stance_mean AS "mean stance",
  stance_ci_low AS "low end",
  stance_ci_high AS "high end",
  stance_mean_by_cluster AS "each story once"
FROM topic_window
WHERE grain = 'day' AND scored > 0
  -- time: window_start
ORDER BY window_start

"""The nightly job by Airflow (2.4 or later): a run for each day, of that day's articles.

Airflow says which day: a run that comes late, or is started again, is of the same day still. With `catchup` the nights
that were missed are made up, one after the other.
"""

from datetime import datetime, timedelta

from airflow import DAG
from airflow.operators.bash import BashOperator

with DAG(
    dag_id="newsprint_nightly",
    schedule="15 2 * * *",
    start_date=datetime(2020, 6, 10),
    catchup=True,
    # Two nights at once would write the same tables.
    max_active_runs=1,
    default_args={
        # Each night builds on the fingerprints of those before.
        "depends_on_past": True,
        # Running a night again changes nothing. One that ends with exit code 3 has written everything and rejected
        # more than maxRejectedShare allows: mend and replay, or mark it as a success, and the nights go on.
        "retries": 3,
        "retry_delay": timedelta(minutes=10),
        "execution_timeout": timedelta(hours=10),
    },
) as dag:
    BashOperator(
        task_id="run",
        cwd="/srv/newsprint",
        # With a schedule at 02:15 both ends of the interval are 02:15; `ds` is their day.
        bash_command=(
            "java -jar newsprint.jar run --job=pipelines/nightly.yaml"
            " --from={{ data_interval_start | ds }} --to={{ data_interval_end | ds }}"
        ),
    )

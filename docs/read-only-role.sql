-- A role for BI tools: it reads the tables and views of one schema, and changes nothing.
-- Run it as the owner of the schema, after --createTables. Put your schema in place of newsprint,
-- and give people or tools the role: GRANT newsprint_reader TO somebody;

CREATE ROLE newsprint_reader NOLOGIN;
GRANT USAGE ON SCHEMA newsprint TO newsprint_reader;
GRANT SELECT ON ALL TABLES IN SCHEMA newsprint TO newsprint_reader;
-- Rows that were refused hold whole payloads; those who mend them read them, others need not.
REVOKE SELECT ON newsprint.refused_row, newsprint.removed_row FROM newsprint_reader;

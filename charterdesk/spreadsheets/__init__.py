"""Lists of organisations in and out of spreadsheets: reading, understanding, matching, writing.

In, each step pure but for the first:

    preflight -> opening (xlsx, text_files, calamine_process) -> a `grid.Sheet`
    understanding (header_vocabulary, column_content)         -> an `Understanding`
    rows (values)                                             -> `RowValues`, or why not
    matching (name_parts), candidates (name_comparison)       -> the one organisation, or several
    plan (field_comparison)                                   -> an `ImportPlan`

`lists.read_list` does the first two and `plan.plan_import` the rest; `duplicates` turns the matcher
on what is stored. Out: export_columns makes tables, which writing (xlsx), csv_writing, ods_writing
and vcard_writing put into files. Nothing here knows the database.
"""

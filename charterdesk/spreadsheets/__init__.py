"""Lists of organisations in and out of spreadsheets: reading, understanding, matching, writing."""
